/** Churn from orders against a slow count by sets, and the calendar under it. */

import fc from "fast-check";
import { dayNumber } from "../../../src/core/cells/date-column";
import { groupFigures, type Orders, periodFigures, purchasesOf } from "../../../src/models/churn/orders";
import {
  endsEarly,
  PERIODS,
  type Period,
  periodName,
  periodOf,
  yearlyRate,
} from "../../../src/models/churn/period";

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

test.each<[Period, number]>([
  ["year", 0.2],
  ["half", 0.36], // 1 - 0.8^2
  ["quarter", 0.5904], // 1 - 0.8^4
  ["month", 0.931281], // 1 - 0.8^12
])("20 %% a %s is %d a year", (period, expected) => {
  expect(yearlyRate(0.2, period)).toBeCloseTo(expected, 6);
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
    const lost = count(before, (customer) => !now.has(customer));
    return {
      position,
      active: now.size,
      kept: count(now, (customer) => before.has(customer)).length,
      gained: count(now, (customer) => !earlier.has(customer)).length,
      returned: count(now, (customer) => earlier.has(customer) && !before.has(customer)).length,
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
    { seed: 11, numRuns: 300 },
  );
});

test("active = kept + new + back again, active before = kept + lost; groups add up to all", () => {
  fc.assert(
    fc.property(lists, periods, (list, period) => {
      const customers = purchasesOf(ordersOf(list), period);
      const figures = periodFigures(customers);
      for (const [index, one] of figures.entries()) {
        expect(one.kept + one.gained + one.returned).toBe(one.active);
        expect(one.kept + one.lost).toBe(figures[index - 1]?.active ?? 0);
      }
      const last = figures[figures.length - 1]?.position ?? 0;
      const groups = groupFigures(customers, last);
      const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);
      expect(total(groups.map(({ lost }) => lost))).toBe(total(figures.map(({ lost }) => lost)));
      expect(total(groups.map(({ before }) => before))).toBe(
        total(figures.slice(0, -1).map(({ active }) => active)),
      );
    }),
    { seed: 12, numRuns: 300 },
  );
});

test("the order of rows does not matter", () => {
  fc.assert(
    fc.property(lists, periods, (list, period) => {
      const groups = (some: readonly Order[]) =>
        groupFigures(purchasesOf(ordersOf(some), period), 1e6).sort((a, b) => (a.group < b.group ? -1 : 1));
      const turned = [...list].reverse();
      expect(periodFigures(purchasesOf(ordersOf(turned), period))).toEqual(
        periodFigures(purchasesOf(ordersOf(list), period)),
      );
      expect(groups(turned)).toEqual(groups(list));
    }),
    { seed: 13, numRuns: 300 },
  );
});

test("of two groups on the day of the last order the first in the alphabet counts", () => {
  const groupOf = (groups: readonly string[], days: readonly number[]) => {
    const list = groups.map((group, at) => ({ customer: "Ann", day: days[at] as number, amount: 1, group }));
    return groupFigures(purchasesOf(ordersOf(list), "year"), 1e6).map(({ group }) => group);
  };
  expect(groupOf(["B", "A", "C"], [19_000, 19_000, 19_000])).toEqual(["A"]);
  expect(groupOf(["A", "B"], [19_000, 19_001])).toEqual(["B"]);
  expect(groupOf(["B", ""], [19_000, 19_001])).toEqual(["B"]);
});
