/** What is read as a day, what as a blank, and what is refused. */

import type { Cell } from "../../../src/core/cells/cell";
import {
  calendarDate,
  dateColumn,
  dayNumber,
  dayOf,
  dayText,
  serialOf,
} from "../../../src/core/cells/date-column";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import { FIELDS } from "../../../src/core/table/fields";
import { datesIn, problemsIn, tableOf } from "../../../src/core/table/table";
import { TEXTS } from "../../../src/core/texts/core-texts";

/** `date -u -d 2024-01-05 +%s` is 1704412800 = 19727 x 86400. */
const JANUARY_5 = 19727;

test.each<[Cell, number | null]>([
  ["2024-01-05", JANUARY_5],
  ["2024-1-5", JANUARY_5],
  ["2024/1/5", JANUARY_5],
  ["2024.01.05", JANUARY_5],
  ["２０２４/１/５", JANUARY_5],
  ["2024年1月5日", JANUARY_5],
  ["2024年01月05号", JANUARY_5],
  ["20240105", JANUARY_5],
  [" 2024-01-05 ", JANUARY_5],
  ["2024-01-05 23:59", JANUARY_5],
  ["2024-01-05T23:59:59.999Z", JANUARY_5],
  ["2024/1/5 9:05:00 PM", JANUARY_5],
  // With dots the day comes first in every country that writes them; above 12 it can only be the day.
  ["5.1.2024", JANUARY_5],
  ["05.01.2024 10:00", JANUARY_5],
  ["5.1.24", JANUARY_5],
  ["25/1/2024", JANUARY_5 + 20],
  ["1/25/2024", JANUARY_5 + 20],
  ["1-25-24", JANUARY_5 + 20],
  [new Date(2024, 0, 5), JANUARY_5],
  [new Date(2024, 0, 5, 23, 59), JANUARY_5],
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2024-02-29", JANUARY_5 + 55], // 26 more days of January, 29 of February
  ["", null],
  [undefined, null],
  ["-", null],
  ["无", null],
])("dayOf(%p) is %p", (cell, expected) => {
  expect(dayOf(cell)).toBe(expected);
});

test.each<[Cell, string]>([
  ["1/2/2024", "AMBIGUOUS_DATE"],
  ["1-2-24", "AMBIGUOUS_DATE"],
  ["5/13/2024 x", "NOT_A_DATE"],
  ["13/13/2024", "NOT_A_DATE"],
  ["31.2.2024", "NOT_A_DATE"],
  ["1.2/2024", "NOT_A_DATE"],
  ["2023-02-29", "NOT_A_DATE"],
  ["2024-13-01", "NOT_A_DATE"],
  ["2024-00-10", "NOT_A_DATE"],
  ["2024-1/5", "NOT_A_DATE"],
  ["1899-12-31", "NOT_A_DATE"],
  ["20224-01-05", "NOT_A_DATE"],
  ["2024", "NOT_A_DATE"],
  ["soon", "NOT_A_DATE"],
  [45296, "NOT_A_DATE"],
  [true, "NOT_A_DATE"],
  [new Date(Number.NaN), "NOT_A_DATE"],
  ["#N/A", "ERROR_CELL"],
])("dayOf(%p) is refused as %s", (cell, code) => {
  expect(dayOf(cell)).toMatchObject({ code });
});

test("calendarDate and dayText undo dayNumber on every day of 1900 to 2100", () => {
  const from = dayNumber(1900, 1, 1) as number;
  const to = dayNumber(2100, 12, 31) as number;
  // 201 years, of which 1904, 1908 … 2096 are leap years: 49; 2000 is one, 1900 and 2100 are not.
  expect(to - from + 1).toBe(201 * 365 + 49);
  const wrong: string[] = []; // one expect for all: 150 000 of them took most of a minute
  for (let day = from; day <= to; day++) {
    const { year, month, day: ofMonth } = calendarDate(day);
    const isUndone = dayNumber(year, month, ofMonth) === day && dayOf(dayText(day)) === day;
    if (!isUndone) wrong.push(`${day}: ${dayText(day)}`);
  }
  expect(wrong).toEqual([]);
});

test("years are 1900 to 2999, and the years beside them mistyped", () => {
  expect(dayNumber(1899, 12, 31)).toBeUndefined();
  expect(dayNumber(1900, 1, 1)).toBe(-25_567); // serial number 2 less the 25 569 of 1970-01-01
  // 2024 to 2999 are 976 years, with a leap day in 2024, 2028 … 2996: 244, less 2100, 2200, 2300, 2500, 2600, 2700, 2900.
  expect(dayNumber(2999, 12, 31)).toBe(JANUARY_5 - 4 + 976 * 365 + 244 - 7 - 1);
  expect(dayNumber(3000, 1, 1)).toBeUndefined();
});

test("serialOf keeps the time of day to the second", () => {
  // 45 296 days after 1899-12-30; 18:45:36 is (18 x 60 + 45) x 60 + 36 = 67 536 seconds.
  expect(serialOf(new Date(2024, 0, 5, 18, 45, 36))).toBeCloseTo(45_296 + 67_536 / 86_400, 9);
});

test("dateColumn keeps blanks and bad cells apart and leaves its input alone", () => {
  const { days, bad } = dateColumn(Object.freeze(["1970-01-02", "", "soon"]));
  expect(Array.from(days)).toEqual([1, Number.NaN, Number.NaN]);
  expect([...bad]).toEqual([[2, { code: "NOT_A_DATE", details: { found: "soon" } }]]);
});

describe("a date field of a table", () => {
  const source = { field: FIELDS.date, header: "Date", letter: "B", cells: ["2024-01-05", "1/2/2024"] };
  const table = tableOf([2, 3], [source], POINT_NOTATION);
  const MODEL = { en: "Churn", "zh-CN": "流失", "zh-TW": "流失" };

  test("has days, and problems with their sheet rows", () => {
    const column = datesIn(table, FIELDS.date, MODEL);
    expect(Array.from(column.days)).toEqual([JANUARY_5, Number.NaN]);
    expect(problemsIn(table, column)).toEqual([
      {
        row: 3,
        field: "date",
        code: "AMBIGUOUS_DATE",
        details: { found: "1/2/2024", one: "2024-02-01", other: "2024-01-02", why: TEXTS.aDayAbove12 },
      },
    ]);
  });

  test("is asked for in words when no column was chosen", () => {
    expect(() => datesIn(tableOf([2], [], POINT_NOTATION), FIELDS.date, MODEL)).toThrow(
      "Churn needs a column for Order date: choose one",
    );
  });
});

test.each<[string, readonly string[], boolean | undefined, readonly (number | "bad")[]]>([
  ["one day above 12 settles the column", ["25/1/2024", "5/1/2024"], undefined, [JANUARY_5 + 20, JANUARY_5]],
  ["also against the locale", ["25/1/2024", "5/1/2024"], false, [JANUARY_5 + 20, JANUARY_5]],
  ["one month first settles it too", ["1/25/2024", "1/5/2024"], true, [JANUARY_5 + 20, JANUARY_5]],
  ["else the locale does: the day first", ["5/1/2024"], true, [JANUARY_5]],
  ["else the locale does: the month first", ["1/5/2024"], false, [JANUARY_5]],
  ["without a locale nothing is guessed", ["5/1/2024"], undefined, ["bad"]],
  [
    "cells that contradict each other settle nothing, whatever the locale",
    ["25/1/2024", "1/25/2024", "5/1/2024"],
    true,
    [JANUARY_5 + 20, JANUARY_5 + 20, "bad"],
  ],
  ["dots settle themselves, not the others", ["25.1.2024", "5/1/2024"], undefined, [JANUARY_5 + 20, "bad"]],
])("dateColumn: %s", (_, cells, dayFirst, expected) => {
  const { days, bad } = dateColumn(cells, dayFirst === undefined ? {} : { dayFirst });
  expect(Array.from(days, (day, index) => (bad.has(index) ? "bad" : day))).toEqual(expected);
});
