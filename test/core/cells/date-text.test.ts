/** Single dates in the dress of many countries, against a calendar. */

import { writtenDate } from "../../../src/core/cells/date-text";

const day = (iso: string) => Date.parse(iso) / 86_400_000;

test.each([
  // Heisei 1 is 1989, Reiwa 1 is 2019, Showa 1 is 1926; Taiwan counts from 1912 as its first year.
  ["H30.12.24", "2018-12-24"],
  ["R6.1.15", "2024-01-15"],
  ["S64/1/7", "1989-01-07"],
  ["令6.10.31", "2024-10-31"],
  ["民113.12.24", "2024-12-24"],
  ["113/12/24", "2024-12-24"],
  ["2024-12-24", "2024-12-24"],
  ["2024-12-24T10:30:00.000Z", "2024-12-24"],
  ["20241224", "2024-12-24"],
  ["2024年12月24日", "2024-12-24"],
  ["2024年 3 月", "2024-03-01"],
  ["2024年3月份", "2024-03-01"],
  ["24年3月", "2024-03-01"],
  ["2024-W52", "2024-12-23"],
  ["2024-W52-2", "2024-12-24"],
  ["KW 52/2024", "2024-12-23"],
  ["2024-Q4", "2024-10-01"],
  ["Q4'24", "2024-10-01"],
  ["III. Quartal 2024", "2024-07-01"],
  ["2024年第一季度", "2024-01-01"],
])("%s is %s", (text, iso) => {
  expect(writtenDate(text)?.day).toBe(day(iso));
});

test("Danes write the month between a stroke and a dash", () => {
  expect(writtenDate("24/12-2024")?.days).toEqual({ dayFirst: day("2024-12-24") });
  expect(writtenDate("4/2-24")?.days).toEqual({ dayFirst: day("2024-02-04"), monthFirst: day("2024-04-02") });
});

test.each(["2024-12-3x", "H30.12.240", "24/13-2024", "2024-W54", "2024-Q5", "12345", "2024年13月"])(
  "%s is no day",
  (text) => {
    expect(writtenDate(text)?.day).toBeUndefined();
  },
);
