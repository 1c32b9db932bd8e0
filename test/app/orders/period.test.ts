/** Which days a period holds, and which days a year before it is compared with. */

import type { Period } from "../../../src/app/contract/kept";
import {
  periodsUntil,
  quartersOf,
  spanBefore,
  spanOf,
  spanText,
  yearOf,
} from "../../../src/app/orders/period";
import { day } from "./order-table";

const span = (first: string, last: string) => ({ first: day(first), last: day(last) });
const DATA = span("2022-03-05", "2024-02-29");
const YEAR = { kind: "year" } as const;
const days = (from: string, to: string) => ({ kind: "days", from, to }) as const;
const quarter = (text: string) => ({ kind: "quarter", quarter: text }) as const;

test.each([
  ["all", { kind: "all" } as const, DATA, "2022-03-05 – 2024-02-29"],
  ["the 12 months that end on a leap day", YEAR, DATA, "2023-03-01 – 2024-02-29"],
  ["… on 28 February of a leap year", YEAR, span("2020-01-01", "2024-02-28"), "2023-03-01 – 2024-02-28"],
  ["… the year after it", YEAR, span("2020-01-01", "2025-02-28"), "2024-02-29 – 2025-02-28"],
  ["… on 31 December", YEAR, span("2020-01-01", "2023-12-31"), "2023-01-01 – 2023-12-31"],
  ["12 months of a single day", YEAR, span("2024-05-05", "2024-05-05"), "2023-05-06 – 2024-05-05"],
  ["a quarter with a leap day", quarter("2024-Q1"), DATA, "2024-01-01 – 2024-03-31"],
  ["a last quarter", quarter("2023-Q4"), DATA, "2023-10-01 – 2023-12-31"],
  ["a quarter that the data does not reach", quarter("2031-Q3"), DATA, "2031-07-01 – 2031-09-30"],
  ["from and to on one day", days("2024-02-29", "2024-02-29"), DATA, "2024-02-29 – 2024-02-29"],
  ["from and to beyond the data", days("1999-01-01", "2030-12-31"), DATA, "1999-01-01 – 2030-12-31"],
])("%s", (_name, period, data, expected) => {
  expect(spanText(spanOf(period, data))).toBe(expected);
});

test.each([
  ["from after to", days("2024-01-02", "2024-01-01")],
  ["a day that is none", days("2023-02-29", "2023-03-01")],
  ["a month that is none", days("2023-01-01", "2023-13-01")],
  ["a year that no orders have", quarter("0001-Q1")],
  ["a quarter that is none", quarter("2024-Q5")],
])("%s is refused", (_name, period) => {
  expect(() => spanOf(period, DATA)).toThrow(expect.objectContaining({ code: "BAD_OPTION" }));
});

test.each([
  ["12 months", YEAR, span("2023-01-01", "2023-12-31"), "2022-01-01 – 2022-12-31"],
  ["12 months that end on a leap day", YEAR, span("2023-03-01", "2024-02-29"), "2022-03-01 – 2023-02-28"],
  [
    "12 months after a leap day: as the 12 months up to 28 February would be",
    YEAR,
    span("2024-02-29", "2025-02-28"),
    "2023-03-01 – 2024-02-28",
  ],
  ["a quarter", quarter("2024-Q1"), span("2024-01-01", "2024-03-31"), "2023-01-01 – 2023-03-31"],
  ["a leap day alone", days("", ""), span("2024-02-29", "2024-02-29"), "2023-02-28 – 2023-02-28"],
  ["up to 28 February", days("", ""), span("2024-02-01", "2024-02-28"), "2023-02-01 – 2023-02-28"],
  ["a month that had a day more", days("", ""), span("2025-02-01", "2025-02-28"), "2024-02-01 – 2024-02-29"],
  [
    "a whole year from March: the leap day before it is in neither gap",
    days("", ""),
    span("2024-03-01", "2025-02-28"),
    "2023-03-01 – 2024-02-29",
  ],
  [
    "two years, which would be compared with themselves",
    days("", ""),
    span("2022-01-01", "2023-12-31"),
    null,
  ],
])("a year before: %s", (_name, period, chosen, expected) => {
  const before = spanBefore(period, chosen);
  expect(before && spanText(before)).toBe(expected);
});

test("nothing comes before all orders", () => {
  expect(spanBefore({ kind: "all" }, DATA)).toBeNull();
});

test("12 months and the year before it meet on every day of four years, each 365 or 366 days long", () => {
  for (let last = day("2023-01-01"); last < day("2027-01-01"); last++) {
    const now = spanOf(YEAR, { first: 0, last });
    const before = spanBefore(YEAR, now) ?? now;
    const lengths = [now, before].map((one) => one.last - one.first + 1);
    expect([before.last + 1, lengths.every((length) => length === 365 || length === 366)]).toEqual([
      now.first,
      true,
    ]);
  }
});

test.each([
  ["one day", span("2024-01-05", "2024-01-05"), ["2024-Q1"]],
  ["across New Year", span("2023-12-31", "2024-01-01"), ["2024-Q1", "2023-Q4"]],
  ["from a first to a last day", span("2023-04-01", "2023-09-30"), ["2023-Q3", "2023-Q2"]],
])("quarters of %s, the latest first", (_name, data, expected) => {
  expect(quartersOf(data)).toEqual(expected);
});

test("no more quarters are offered than a list can show", () => {
  expect(quartersOf(span("1900-01-01", "2999-12-31"))).toHaveLength(40);
});

test.each([
  // Four years: the last of them.
  ["four years", span("2020-01-01", "2023-12-31"), "2023-01-01 – 2023-12-31", 1],
  ["12 months", span("2023-01-01", "2023-12-31"), "2023-01-01 – 2023-12-31", 1],
  ["a quarter", span("2023-10-01", "2023-12-31"), "2023-10-01 – 2023-12-31", 4],
  ["two months", span("2023-01-01", "2023-02-28"), "2023-01-01 – 2023-02-28", 6],
  ["100 days", span("2023-01-02", "2023-04-11"), "2023-01-02 – 2023-04-11", 365.25 / 100],
])("a year of %s", (_name, period, days, times) => {
  const found = yearOf(period, { first: period.first, last: period.last });
  expect([spanText(found), found.times]).toEqual([days, times]);
});

test("a quarter that is hardly begun counts for its days with orders only", () => {
  // 31 days of October; nine empty days of 92 at its end would be a tenth, and usual.
  const quarter = span("2023-10-01", "2023-12-31");
  const begun = yearOf(quarter, span("2020-01-01", "2023-10-31"));
  expect([spanText(begun), begun.times]).toEqual(["2023-10-01 – 2023-10-31", 12]);
  expect(yearOf(quarter, span("2020-01-01", "2023-12-22")).times).toBe(4);
  expect(yearOf(quarter, span("2023-12-01", "2024-12-31")).first).toBe(day("2023-12-01"));
});

test.each<[law: string, period: Period, first: string, last: string, expected: string[]]>([
  [
    "quarters up to the chosen one",
    { kind: "quarter", quarter: "2024-Q2" },
    "2023-10-03",
    "2024-09-30",
    ["2023-10-01 – 2023-12-31", "2024-01-01 – 2024-03-31", "2024-04-01 – 2024-06-30"],
  ],
  [
    "a quarter whose first tenth has no orders is told",
    { kind: "quarter", quarter: "2024-Q2" },
    "2024-01-09",
    "2024-06-30",
    ["2024-01-01 – 2024-03-31", "2024-04-01 – 2024-06-30"],
  ],
  [
    "one that begins later is not",
    { kind: "quarter", quarter: "2024-Q2" },
    "2024-01-11",
    "2024-06-30",
    ["2024-04-01 – 2024-06-30"],
  ],
  [
    "the last 12 months, and the 12 before",
    { kind: "year" },
    "2022-06-01",
    "2024-05-31",
    ["2022-06-01 – 2023-05-31", "2023-06-01 – 2024-05-31"],
  ],
  [
    "days of one's own, as many before",
    { kind: "days", from: "2024-03-11", to: "2024-03-20" },
    "2024-03-01",
    "2024-03-31",
    ["2024-03-01 – 2024-03-10", "2024-03-11 – 2024-03-20"],
  ],
  [
    "all orders of two years: years",
    { kind: "all" },
    "2022-06-01",
    "2024-05-31",
    ["2022-06-01 – 2023-05-31", "2023-06-01 – 2024-05-31"],
  ],
  [
    "all orders of half a year: quarters",
    { kind: "all" },
    "2024-01-01",
    "2024-06-30",
    ["2024-01-01 – 2024-03-31", "2024-04-01 – 2024-06-30"],
  ],
  [
    "all orders of two months: months",
    { kind: "all" },
    "2024-05-01",
    "2024-06-30",
    ["2024-05-01 – 2024-05-31", "2024-06-01 – 2024-06-30"],
  ],
])("periods of equal length: %s", (_law, period, first, last, expected) => {
  expect(periodsUntil(period, span(first, last)).map(spanText)).toEqual(expected);
});
