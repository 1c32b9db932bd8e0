/** Churn from orders against a slow count by sets, and the calendar under it. */

import fc from "fast-check";
import { dayNumber } from "../../../src/core/cells/date-column";
import {
  groupFigures,
  type Orders,
  periodFigures,
  purchasesOf,
  usualGap,
  yearFigures,
} from "../../../src/models/churn/orders";
import {
  beginsLate,
  endsEarly,
  PERIODS,
  type Period,
  periodForGap,
  periodName,
  periodOf,
} from "../../../src/models/churn/period";
import { runs } from "../../core/seeded";

const day = (year: number, month: number, date: number) => dayNumber(year, month, date) as number;

test.each<[Period, [number, number, number], string]>([
  ["month", [2023, 12, 31], "2023-12"],
  ["month", [2024, 1, 1], "2024-01"],
  ["quarter", [2024, 3, 31], "2024 Q1"],
  ["quarter", [2024, 4, 1], "2024 Q2"],
  ["half", [2024, 6, 30], "2024 H1"],
  ["half", [2024, 7, 1], "2024 H2"],
  ["year", [2024, 12, 31], "2024"],
])("a %s: %j is in %s", (period, date, name) => {
  expect(periodName(periodOf(day(...date), period), period)).toBe(name);
});

test.each<[Period, [number, number, number], boolean]>([
  // A tenth of 31 days is 3.1: three empty days at the end are usual, four are not.
  ["month", [2024, 1, 28], false],
  ["month", [2024, 1, 27], true],
  // A tenth of 91 days is 9.1
  ["quarter", [2024, 3, 22], false],
  ["quarter", [2024, 3, 21], true],
  ["year", [2024, 12, 31], false],
  ["year", [2024, 6, 30], true],
])("data that end in a %s on %j: open is %p", (period, date, open) => {
  expect(endsEarly(day(...date), period)).toBe(open);
});

test.each<[Period, [number, number, number], boolean]>([
  // A tenth of 92 days is 9.2: nine empty days at the beginning are usual, ten are not.
  ["quarter", [2010, 10, 10], false],
  ["quarter", [2010, 10, 11], true],
  ["quarter", [2010, 12, 1], true],
  ["year", [2024, 2, 6], false], // 36 of 366 days
  ["year", [2024, 2, 7], true],
])("data that begin in a %s on %j: partial is %p", (period, date, partial) => {
  expect(beginsLate(day(...date), period)).toBe(partial);
});

test.each<[number, Period]>([
  [1, "month"],
  [30, "month"], // a month has 365.25 / 12 = 30.4 days
  [31, "quarter"],
  [91, "quarter"],
  [92, "half"],
  [182, "half"],
  [183, "year"],
  [900, "year"],
  [Number.NaN, "year"],
])("for a gap of %d days the period is a %s", (gap, period) => {
  expect(periodForGap(gap)).toBe(period);
});

test("the usual gap is the one that four of five gaps do not exceed, each customer's days counted once", () => {
  const days = [0, 10, 10, 30, 60, 100, 150]; // gaps 10, 20, 30, 40, 50: the fourth of five
  const list = days.map((at) => ({ customer: "Ann", day: at, amount: 1, group: "" }));
  expect(usualGap(purchasesOf(ordersOf(list), "month"))).toBe(40);
  const returned = { customer: "Ann", day: 5, amount: -1, group: "" };
  expect(usualGap(purchasesOf(ordersOf([...list, returned]), "month"))).toBe(40);
  const others = ["Bo", "Cy"].map((customer) => ({ customer, day: 7, amount: 1, group: "" }));
  expect(usualGap(purchasesOf(ordersOf(others), "month"))).toBeNaN();
});

test("a year's losses are counted over the last 12 months, and not without two years", () => {
  const [first, last] = [day(2022, 1, 1), day(2023, 12, 31)];
  const list = [
    ["Ann", day(2022, 1, 1)],
    ["Ann", day(2023, 1, 1)],
    ["Bo", day(2022, 12, 31)], // lost
    ["Cy", day(2023, 12, 31)], // new, so not among those who could be lost
    ["Di", day(2022, 5, 1)], // lost
  ].map(([customer, at]) => ({ customer: String(customer), day: Number(at), amount: 1, group: "" }));
  const customers = purchasesOf(ordersOf(list), "month");
  const found = {
    from: first,
    middle: day(2023, 1, 1),
    to: last,
    before: 3,
    lost: 2,
    revenue: 3,
    revenueLost: 2,
    gone: [
      { name: "Bo", revenue: 1, lastDay: day(2022, 12, 31) },
      { name: "Di", revenue: 1, lastDay: day(2022, 5, 1) },
    ],
  };
  expect(yearFigures(customers, { first, last })).toEqual(found);
  // A tenth of 365 days may be empty.
  expect(yearFigures(customers, { first: first + 36, last })).not.toBeNull();
  expect(yearFigures(customers, { first: first + 37, last })).toBeNull();
});

const order = fc.record({
  customer: fc.constantFrom("", "Ann", "Bo", "Cy", "Di", "Ed"),
  day: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 19_000, max: 20_500 }) }, fc.constant(Number.NaN)),
  amount: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -50, max: 500 }) }, fc.constant(Number.NaN)),
  group: fc.constantFrom("", "A", "B"),
});
type Order = { customer: string; day: number; amount: number; group: string };

const ordersOf = (list: readonly Order[]): Orders => ({
  customers: list.map(({ customer }) => customer),
  days: Float64Array.from(list, (one) => one.day),
  amounts: Float64Array.from(list, ({ amount }) => amount),
  groups: list.map(({ group }) => group),
});

/** Sets of customers, period by period, looked up again and again. */
function slowFigures(list: readonly Order[], period: Period) {
  const bought = list.filter((one) => one.customer !== "" && !Number.isNaN(one.day) && !(one.amount < 0));
  const positions = bought.map((one) => periodOf(one.day, period));
  const first = Math.min(...positions);
  const activeIn = (position: number) =>
    new Set(bought.filter((_, index) => positions[index] === position).map(({ customer }) => customer));
  const spent = (customers: ReadonlySet<string>, position: number) =>
    list
      .filter((one) => customers.has(one.customer) && periodOf(one.day, period) === position)
      .reduce((sum, { amount }) => sum + (Number.isNaN(amount) ? 0 : amount), 0);
  return Array.from({ length: Math.max(0, Math.max(...positions) - first + 1) }, (_, index) => {
    const position = first + index;
    const now = activeIn(position);
    const before = activeIn(position - 1);
    const earlier = new Set<string>();
    for (let one = first; one < position; one++) for (const customer of activeIn(one)) earlier.add(customer);
    const count = (customers: Iterable<string>, keep: (customer: string) => boolean) =>
      [...customers].filter(keep);
    const later = new Set<string>();
    for (let one = position; one <= Math.max(...positions); one++)
      for (const customer of activeIn(one)) later.add(customer);
    const lost = count(before, (customer) => !later.has(customer));
    return {
      position,
      active: now.size,
      kept: count(now, (customer) => before.has(customer)).length,
      gained: count(now, (customer) => !earlier.has(customer)).length,
      returned: count(now, (customer) => earlier.has(customer) && !before.has(customer)).length,
      paused: count(before, (customer) => !now.has(customer) && later.has(customer)).length,
      lost: lost.length,
      revenue: spent(now, position),
      revenueLost: spent(new Set(lost), position - 1),
    };
  });
}

const lists = fc.array(order, { maxLength: 40 });
const periods = fc.constantFrom(...PERIODS);

test("periodFigures is the count by sets", () => {
  fc.assert(
    fc.property(lists, periods, (list, period) => {
      expect(periodFigures(purchasesOf(ordersOf(list), period))).toEqual(slowFigures(list, period));
    }),
    { seed: 11, numRuns: runs(300) },
  );
});

test("active = kept + new + back again, active before = kept + paused + lost; groups count each customer once", () => {
  fc.assert(
    fc.property(lists, periods, (list, period) => {
      const customers = purchasesOf(ordersOf(list), period);
      const figures = periodFigures(customers);
      for (const [index, one] of figures.entries()) {
        expect(one.kept + one.gained + one.returned).toBe(one.active);
        expect(one.kept + one.paused + one.lost).toBe(figures[index - 1]?.active ?? 0);
      }
      const [first, last] = [figures[0], figures[figures.length - 1]];
      const groups = groupFigures(customers, first?.position ?? 0, last?.position ?? 0);
      const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);
      expect(total(groups.map(({ lost }) => lost))).toBe(total(figures.map(({ lost }) => lost)));
      expect(total(groups.map((one) => one.customers))).toBe(total(figures.map(({ gained }) => gained)));
    }),
    { seed: 12, numRuns: runs(300) },
  );
});

test("the order of rows does not matter", () => {
  fc.assert(
    fc.property(lists, periods, (list, period) => {
      const groups = (some: readonly Order[]) =>
        groupFigures(purchasesOf(ordersOf(some), period), 0, 1e6).sort((a, b) =>
          a.group < b.group ? -1 : 1,
        );
      const turned = [...list].reverse();
      expect(periodFigures(purchasesOf(ordersOf(turned), period))).toEqual(
        periodFigures(purchasesOf(ordersOf(list), period)),
      );
      expect(groups(turned)).toEqual(groups(list));
    }),
    { seed: 13, numRuns: runs(300) },
  );
});

test("of two groups on the day of the last order the first in the alphabet counts", () => {
  const groupOf = (groups: readonly string[], days: readonly number[]) => {
    const list = groups.map((group, at) => ({ customer: "Ann", day: days[at] as number, amount: 1, group }));
    return groupFigures(purchasesOf(ordersOf(list), "year"), 0, 1e6).map(({ group }) => group);
  };
  expect(groupOf(["B", "A", "C"], [19_000, 19_000, 19_000])).toEqual(["A"]);
  expect(groupOf(["A", "B"], [19_000, 19_001])).toEqual(["B"]);
  expect(groupOf(["B", ""], [19_000, 19_001])).toEqual(["B"]);
});
