/** What is read as a day, what as a blank, and what is refused. */

import type { Cell } from "../../../src/core/cells/cell";
import {
  calendarDate,
  type DateReading,
  dateColumn,
  dateReading,
  dayNumber,
  dayOf,
  dayText,
  serialOf,
} from "../../../src/core/cells/date-column";
import { notationOf, POINT_NOTATION } from "../../../src/core/cells/number-text";
import { problemText } from "../../../src/core/problem";
import { FIELDS } from "../../../src/core/table/fields";
import { datesIn, problemsIn, tableOf } from "../../../src/core/table/table";
import { TEXTS } from "../../../src/core/texts/core-texts";
import type { Language } from "../../../src/core/texts/language";

/** `date -u -d 2024-01-05 +%s` is 1704412800 = 19727 x 86400. */
const JANUARY_5 = 19727;

const READ: readonly (readonly [Cell, number | null])[] = [
  ["2024-01-05", JANUARY_5],
  ["2024-1-5", JANUARY_5],
  ["2024/1/5", JANUARY_5],
  ["2024.01.05", JANUARY_5],
  ["２０２４/１/５", JANUARY_5],
  ["2024年1月5日", JANUARY_5],
  ["2024年01月05号", JANUARY_5],
  ["20240105", JANUARY_5],
  [" 2024-01-05 ", JANUARY_5],
  ["2024/01/05 -12", JANUARY_5],
  ["2024-01-05 23:59", JANUARY_5],
  ["2024-01-05T23:59:59.999Z", JANUARY_5],
  ["2024/1/5 9:05:00 PM", JANUARY_5],
  ["2024-01-05 10:00:00 +0800", JANUARY_5],
  ["2024-01-05 10:00:00 UTC", JANUARY_5],
  ["2024-01-05T10:00+08:00", JANUARY_5],
  ["2024-01-05T10:00:00 GMT-5", JANUARY_5],
  ["20240105T100000Z", JANUARY_5],
  ["Fri Jan 05 2024 10:00:00 GMT+0800 (China Standard Time)", JANUARY_5],
  ["2024年1月5日 下午3:05", JANUARY_5],
  ["2024年1月5日下午3时05分", JANUARY_5],
  ["2024/1/5 上午 9:05", JANUARY_5],
  ["2024年1月5日星期五", JANUARY_5],
  ["2024-01-05(五)", JANUARY_5],
  ["24年1月5日", JANUARY_5],
  ["民國113年1月5日", JANUARY_5], // 1911 + 113 = 2024
  ["中華民國113年1月5日", JANUARY_5],
  ["113/01/05", JANUARY_5],
  ["113.1.5", JANUARY_5],
  ["民國 113-01-05", JANUARY_5],
  ["令和6年1月5日(金)", JANUARY_5], // 2018 + 6
  ["R6.1.5", JANUARY_5],
  ["二〇二四年一月五日", JANUARY_5],
  ["二〇二三年十二月二十一日", JANUARY_5 - 15],
  // With a time as programs of many countries write it.
  ["2024/1/5上午10:22", JANUARY_5],
  ["5/Jan/2024 10:22:11 a. m.", JANUARY_5],
  ["5 de janeiro de 2024 10:22 hs.", JANUARY_5],
  ["05.01.2024 um 15:22 Uhr", JANUARY_5],
  ["05.01.2024 10:22:11 MEZ", JANUARY_5],
  ["2024-01-05 10:22:11 +0000 UTC", JANUARY_5],
  ["2024-01-05T10:22:11+01:00[Europe/Berlin]", JANUARY_5],
  ["05-JAN-24 10.22.11.000000 AM", JANUARY_5],
  ["Fri Jan 5 10:22:11 UTC 2024", JANUARY_5],
  ["10:22 2024-01-05", JANUARY_5],
  ["Fri, 05.01.2024", JANUARY_5],
  ["'2024-01-05", JANUARY_5],
  ["2024년 1월 5일 금요일", JANUARY_5],
  ["2024. 1. 5.", JANUARY_5],
  // Weekdays, also those that are months as well, and words before a day.
  ["vendredi 5 janvier 2024", JANUARY_5],
  ["mar. 5 mars 2024", JANUARY_5 + 60], // 26 days of January, 29 of February, 5 of March
  ["Fr 05.01.2024", JANUARY_5],
  ["Freitag, den 5. Januar 2024", JANUARY_5],
  ["venerdì 5 gennaio 2024", JANUARY_5],
  ["sexta-feira 5 de janeiro de 2024", JANUARY_5],
  ["Le 5 janvier 2024", JANUARY_5],
  ["the 5th of January, 2024", JANUARY_5],
  ["le vendredi 5 janvier 2024", JANUARY_5],
  ["am Freitag, den 5. Januar 2024", JANUARY_5],
  ["5. Januar 2024 um 15.05 Uhr", JANUARY_5],
  ["5 Ocak 2024 Cuma", JANUARY_5],
  ["2024. január 5., péntek", JANUARY_5],
  ["Thứ Sáu, 5 tháng 1, 2024", JANUARY_5],
  ["1º de enero de 2024", JANUARY_5 - 4],
  ["1er janvier 2024", JANUARY_5 - 4],
  ["1.º janeiro 2024", JANUARY_5 - 4],
  ["5e januari 2024", JANUARY_5],
  ["5Oct2024", JANUARY_5 + 274], // day 5 and day 279 of a leap year: 31+29+31+30+31+30+31+31+30 = 274 before October
  // Signs and digits of other keyboards, and times of servers.
  ["2024–01–05", JANUARY_5],
  ["2024\u201101\u201105", JANUARY_5],
  ["٢٠٢٤-٠١-٠٥", JANUARY_5],
  ["5/Jan/2024:10:22:11 +0000", JANUARY_5],
  ["05-JAN-24 10.22.11.000000 AM +08:00", JANUARY_5],
  ["2024-01-05T15", JANUARY_5],
  ["05.01.2024 0h", JANUARY_5],
  ["5/1-2024", JANUARY_5], // as Danes write it
  ["令6.1.5", JANUARY_5],
  ["民國99年1月5日", JANUARY_5 - 5113], // 2010: 14 years with leap days in 2012, 2016, 2020
  ["民國 99/1/5", JANUARY_5 - 5113],
  ["民99.1.5", JANUARY_5 - 5113],
  // Weeks begin on Monday and are those of ISO 8601: the first of 2024 on 1 January, the first of 2021 on 4 January.
  ["2024-W01", JANUARY_5 - 4],
  ["2024W02", JANUARY_5 + 3],
  ["2024-W02-5", JANUARY_5 + 7],
  ["2024年第2周", JANUARY_5 + 3],
  ["KW 2/2024", JANUARY_5 + 3],
  ["KW2/2024", JANUARY_5 + 3],
  ["KW 2 2024", JANUARY_5 + 3],
  ["week 2, 2024", JANUARY_5 + 3],
  ["2024 Q1", JANUARY_5 - 4],
  ["2024/Q1", JANUARY_5 - 4],
  ["2021-W01", JANUARY_5 - 1096], // 4 January 2021, three years of 365 days and one day before
  ["2020-W53", JANUARY_5 - 1103], // a week earlier
  ["5. 1. 2024", JANUARY_5],
  // Months by name, in full or cut.
  ["5 Jan 2024", JANUARY_5],
  ["05-Jan-24", JANUARY_5],
  ["5-JAN-2024 10:00 AM", JANUARY_5],
  ["Jan 5, 2024", JANUARY_5],
  ["January 5th, 2024", JANUARY_5],
  ["Jan. 5 2024, 10:00", JANUARY_5],
  ["Friday, January 5, 2024", JANUARY_5],
  ["Fri 5 Jan 2024", JANUARY_5],
  ["5th of January 2024", JANUARY_5],
  ["2024-Jan-05", JANUARY_5],
  ["5/Jan/2024", JANUARY_5],
  ["5. Januar 2024", JANUARY_5],
  ["5 janv. 2024", JANUARY_5],
  ["5 de enero de 2024", JANUARY_5],
  ["5 янв. 2024 г.", JANUARY_5],
  ["5-1月-24", JANUARY_5],
  ["5 一月 2024", JANUARY_5],
  ["5 Sept 2024", JANUARY_5 + 244], // 26 of January, 29, 31, 30, 31, 30, 31, 31 of February to August, 5 of September
  // A month stands for its first day.
  ["2024-01", JANUARY_5 - 4],
  ["2024/1", JANUARY_5 - 4],
  ["2024_01_05", JANUARY_5],
  ["01/2024", JANUARY_5 - 4],
  ["2024年1月", JANUARY_5 - 4],
  ["2024年01月份", JANUARY_5 - 4],
  ["Jan 2024", JANUARY_5 - 4],
  ["January, 2024", JANUARY_5 - 4],
  ["Jan '24", JANUARY_5 - 4],
  ["Jan-24", JANUARY_5 - 4],
  // A quarter stands for its first day: 31 + 29 + 31 days of January to March before April.
  ["2024-Q1", JANUARY_5 - 4],
  ["Q2 2024", JANUARY_5 - 4 + 91],
  ["2024年第二季度", JANUARY_5 - 4 + 91],
  ["2Q24", JANUARY_5 - 4 + 91],
  ["Q2'24", JANUARY_5 - 4 + 91],
  ["2T2024", JANUARY_5 - 4 + 91],
  ["II. Quartal 2024", JANUARY_5 - 4 + 91],
  ["2e trimestre 2024", JANUARY_5 - 4 + 91],
  ["2ème trimestre 2024", JANUARY_5 - 4 + 91],
  ["Q2, 2024", JANUARY_5 - 4 + 91],
  ["2024-M01", JANUARY_5 - 4],
  ["Jan/24", JANUARY_5 - 4],
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
  ["n.a.", null],
  ["暂无", null],
  ["0000-00-00", null],
  ["0000-00-00 00:00:00", null],
  ["00.00.0000", null],
];

test.each(READ)("dayOf(%p) is %p", (cell, expected) => {
  expect(dayOf(cell)).toBe(expected);
});

test("nothing is read of a date with a letter before or behind it, or with a digit behind its year or its day", () => {
  const dates = READ.flatMap(([cell, day]) =>
    typeof cell === "string" && day !== null ? [cell.trim()] : [],
  );
  const glued = dates.flatMap((text) => [
    `${text}q`,
    // A word before a comma may be a weekday of a language that nobody knows.
    ...(/^\d/.test(text) ? [`q${text}`] : []),
    ...(/(?:\b\d{4}|日)$/.test(text) ? [`${text}7`] : []),
  ]);
  expect(glued.length).toBeGreaterThan(200);
  expect(glued.filter((text) => typeof dayOf(text) === "number")).toEqual([]);
});

test.each<[Cell, string]>([
  ["1/2/2024", "AMBIGUOUS_DATE"],
  ["1-2-24", "AMBIGUOUS_DATE"],
  ["1/2/2024 10:00", "AMBIGUOUS_DATE"],
  ["待定", "UNKNOWN_VALUE"],
  ["Jan 5", "NOT_A_DATE"],
  ["Jan 24", "NOT_A_DATE"], // a month of 2024, or a day of any year
  ["5 Jui 2024", "NOT_A_DATE"], // juin or juillet
  ["5 Foo 2024", "NOT_A_DATE"],
  ["31 Feb 2024", "NOT_A_DATE"],
  ["paid 5 Jan 2024", "NOT_A_DATE"],
  ["2024-13", "NOT_A_DATE"],
  ["2024-W53", "NOT_A_DATE"], // 2024 has 52
  ["paid 5 Jan 2024", "NOT_A_DATE"],
  ["Mar 5 March", "NOT_A_DATE"],
  ["5 Jan - 7 Jan 2024", "NOT_A_DATE"],
  ["foo, 5 Jan 2024", "NOT_A_DATE"],
  ["Pro 2024", "NOT_A_DATE"], // a product; only in Czech a month, prosinec
  ["Medi 2024", "NOT_A_DATE"],
  ["Jan 2024 5", "NOT_A_DATE"],
  ["2024Q5", "NOT_A_DATE"],
  ["1/5", "NOT_A_DATE"],
  ["10:00", "NOT_A_DATE"],
  ["0204-04-05", "NOT_A_DATE"],
  ["45296", "NOT_A_DATE"],
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

test("Jan-05 beside Jan-24 is a day of a year that nothing says, and neither is a month", () => {
  const { days, bad } = dateColumn(["Jan-05", "Jan-24"]);
  expect([Array.from(days), [...bad.keys()]]).toEqual([
    [Number.NaN, Number.NaN],
    [0, 1],
  ]);
});

test("every month is known by three letters beside its year", () => {
  const cut = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  const first = cut.map((_, month) => dayNumber(2024, month + 1, 1));
  expect(cut.map((name) => dayOf(`${name} 2024`))).toEqual(first);
  expect(cut.map((name) => dayOf(`2024 ${name}`))).toEqual(first);
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
  ["two digits of a year settle nothing more", ["1/5/24", "1/25/24"], true, [JANUARY_5, JANUARY_5 + 20]],
  ["the same day in both orders needs nobody", ["1/1/2024"], undefined, [JANUARY_5 - 4]],
  [
    "a year that can be nothing else comes first",
    ["99/01/05", "24/01/05"],
    false,
    [JANUARY_5 - 9131, JANUARY_5],
  ],
  [
    "a dot behind a month settles the others with dots",
    ["1.25.2024", "1.5.2024"],
    true,
    [JANUARY_5 + 20, JANUARY_5],
  ],
  [
    "dots both ways settle nothing",
    ["1.25.2024", "25.1.2024", "1.5.2024"],
    true,
    [JANUARY_5 + 20, JANUARY_5 + 20, "bad"],
  ],
  [
    "a year of Taiwan makes those of two digits such",
    ["113/1/5", "99/1/5"],
    undefined,
    [JANUARY_5, JANUARY_5 - 5113],
  ],
  [
    "numbers with the year behind, day first by one of them",
    ["5012024", "25012024"],
    undefined,
    [JANUARY_5, JANUARY_5 + 20],
  ],
  [
    "numbers with the year behind, month first by one of them",
    ["01052024", "01252024"],
    true,
    [JANUARY_5, JANUARY_5 + 20],
  ],
  [
    "numbers with the year behind, as the locale has it",
    ["05012024", "06012024"],
    true,
    [JANUARY_5, JANUARY_5 + 1],
  ],
  ["numbers with the year behind that nothing settles", ["05012024", "06012024"], undefined, ["bad", "bad"]],
  ["serial numbers with a time as text", ["45296.5", "45297.25"], undefined, [JANUARY_5, JANUARY_5 + 1]],
  ["dots settle themselves, not the others", ["25.1.2024", "5/1/2024"], undefined, [JANUARY_5 + 20, "bad"]],
])("dateColumn: %s", (_, cells, dayFirst, expected) => {
  const { days, bad } = dateColumn(cells, dayFirst === undefined ? {} : { dayFirst });
  expect(Array.from(days, (day, index) => (bad.has(index) ? "bad" : day))).toEqual(expected);
});

// 2009 - 1911 = 98. October has 31 days, so 5 October is 31 before 5 November.
const NOVEMBER_5 = JANUARY_5 + 305;
test.each<[string, string, readonly Cell[], readonly (number | "bad")[]]>([
  ["98 is of 1998 or 2009 in Taiwan", "zh_TW", ["98/01/08"], ["bad"]],
  ["unless a year of three digits is there", "zh_TW", ["98/01/05", "113/1/5"], [JANUARY_5 - 5478, JANUARY_5]],
  ["or one that is none of Taiwan", "zh_TW", ["24/01/05", "99/01/05"], [JANUARY_5, JANUARY_5 - 9131]],
  ["in China nothing is open", "zh_CN", ["99/01/05"], [JANUARY_5 - 9131]],
  [
    "six digits as texts",
    "en_US",
    ["050124", "250124", "310124"],
    [JANUARY_5, JANUARY_5 + 20, JANUARY_5 + 26],
  ],
  [
    "six digits whose 0 the sheet took",
    "en_US",
    [50_124, 250_124, 310_124],
    [JANUARY_5, JANUARY_5 + 20, JANUARY_5 + 26],
  ],
  [
    "six digits with the year first",
    "en_US",
    [240_105, 240_106, 240_131],
    [JANUARY_5, JANUARY_5 + 1, JANUARY_5 + 26],
  ],
  // 24 January 2005 to 24 February 2013 else.
  [
    "six digits of weeks, or of eight years",
    "en_US",
    [240_105, 240_106, 240_213],
    [JANUARY_5, JANUARY_5 + 1, JANUARY_5 + 39],
  ],
  [
    "six digits that are of years in every order",
    "en_US",
    ["010203", "020304", "030405"],
    ["bad", "bad", "bad"],
  ],
  ["six digits that are amounts", "en_US", [120_099, 250_124, 310_124], ["bad", "bad", "bad"]],
  ["two numbers of six digits", "en_US", ["050124", "250124"], ["bad", "bad"]],
  ["listopad in Croatia", "hr_HR", ["5. listopada 2024"], [NOVEMBER_5 - 31]],
  ["listopad in Poland", "pl_PL", ["5 listopada 2024"], [NOVEMBER_5]],
  ["listopad elsewhere", "en_US", ["5 listopada 2024"], ["bad"]],
  [
    "listopad beside another month",
    "en_US",
    ["5. listopada 2024", "5. studenoga 2024"],
    [NOVEMBER_5 - 31, NOVEMBER_5],
  ],
  ["two digits of a Buddhist year", "th_TH", ["5/1/67", "25/1/67"], [JANUARY_5, JANUARY_5 + 20]],
  ["two digits of ours in Thailand", "th_TH", ["5/1/24", "25/1/24"], [JANUARY_5, JANUARY_5 + 20]],
])("words and years of countries: %s", (_, locale, cells, expected) => {
  const { days, bad } = dateColumn(cells, notationOf(locale));
  expect(Array.from(days, (day, index) => (bad.has(index) ? "bad" : day))).toEqual(expected);
});

test.each(["sv_SE", "fa_IR", "en_CA", "zh_CN"])("%s says of 5/1/2024 nothing", (locale) => {
  expect(dateReading(["5/1/2024"], notationOf(locale)).settledBy).toBe("nothing");
});

test("China begins two digits of a year with the year, unless the column says otherwise", () => {
  const chinese = notationOf("zh_CN");
  expect(Array.from(dateColumn(["24/1/5", "24/1/6"], chinese).days)).toEqual([JANUARY_5, JANUARY_5 + 1]);
  // Days of one year, and not of 2008 to 2031.
  expect(dateReading(["8/1/24", "25/2/24", "5/3/24", "31/12/24"], chinese)).toMatchObject({
    order: "dayFirst",
    settledBy: "column",
  });
  // 31/1/24 could be the year 2031; 5/13/24 is no day with the year first, so both end with it.
  expect(dateReading(["5/13/24", "1/5/24"], chinese)).toMatchObject({
    order: "monthFirst",
    settledBy: "column",
  });
});

// 2567 - 543 = 2024, which has a 29 February, as 2567 has not: 24 days after 5 February, which is 31 after 5 January.
test.each<[string, readonly Cell[], readonly number[]]>([
  ["most years are Buddhist", ["5/Jan/2567", "29/2/2567"], [JANUARY_5, JANUARY_5 + 55]],
  ["also in dates of the sheet", [new Date(2567, 0, 5), "2567-01-06"], [JANUARY_5, JANUARY_5 + 1]],
])("years of Thailand: %s", (_, cells, expected) => {
  expect(Array.from(dateColumn(cells).days)).toEqual(expected);
  expect(dateReading(cells).areBuddhist).toBe(true);
});

test("what is no date among years of Thailand is told as it stands", () => {
  const { bad } = dateColumn(["5 Jan 2567", "6 Jan 2567", "soon 2567"]);
  expect([...bad]).toEqual([[2, { code: "NOT_A_DATE", details: { found: "soon 2567" } }]]);
});

test("a single year of 25.. among others is mistyped, and stays to be pointed out", () => {
  const { days } = dateColumn(["2024-01-05", "2024-01-06", "2524-01-05"]);
  expect(dayText(days[2] ?? Number.NaN)).toBe("2524-01-05");
});

test("an answer settles what is open against the locale", () => {
  expect(Array.from(dateColumn(["5/1/2024"], { dayFirst: false }, { dayFirst: true }).days)).toEqual([
    JANUARY_5,
  ]);
  expect(dateReading(["5/1/2024"], {}, { dayFirst: true }).settledBy).toBe("answer");
  // What can be one day only stays that day.
  expect(Array.from(dateColumn(["1/25/2024"], {}, { dayFirst: true }).days)).toEqual([JANUARY_5 + 20]);
});

// 45 296 is 2024-01-05, so 45 662 is 366 days later and 45 663 a day too far; 20250105 is those 366 days later too.
test.each<[string, readonly Cell[], readonly number[]]>([
  ["at most a year away", ["2024-01-05", 45_662, "5 Jan 2024"], [JANUARY_5, JANUARY_5 + 366, JANUARY_5]],
  ["a day more", ["2024-01-05", 45_663, "5 Jan 2024"], [JANUARY_5, Number.NaN, JANUARY_5]],
  ["written together", ["2024-01-05", 20_250_105, "5 Jan 2024"], [JANUARY_5, JANUARY_5 + 366, JANUARY_5]],
  ["no dates to compare with", [45_296, "soon", "later"], [Number.NaN, Number.NaN, Number.NaN]],
])("a plain number among dates: %s", (_, cells, expected) => {
  expect(Array.from(dateColumn(cells).days)).toEqual(expected);
});

test.each<[string, readonly Cell[], Partial<DateReading>]>([
  ["nothing is open", ["2024-01-05", "5 Jan 2024", ""], { settledBy: "cells", open: 0, months: 0 }],
  ["the column settles it", ["25/1/2024", "5/1/2024"], { settledBy: "column", order: "dayFirst", open: 1 }],
  ["neither cells nor locale do", ["5/1/2024"], { settledBy: "nothing", open: 1, example: "5/1/2024" }],
  [
    "the cells contradict each other",
    ["25/1/2024", "1/25/2024", "5/1/2024"],
    { settledBy: "contradiction", open: 1 },
  ],
  ["months", ["2024-01", "Feb 2024"], { settledBy: "cells", months: 2 }],
  ["serial numbers", [45_296, 45_297], { numbers: "serial", months: 0 }],
  ["months as numbers", [202_401, 202_402], { numbers: "yearMonth", months: 2 }],
  // No month of the year 2401, and as well 24 January 2005.
  ["days of two digits for each part are no months", [240_105, 240_206], { months: 0 }],
  // With the day first 24 January 2005 to 24 February 2027, with the year first seven weeks.
  [
    "weeks with the year first, decades else",
    ["24/01/05", "24/02/27", "24/02/08"],
    { settledBy: "column", order: "yearFirst" },
  ],
  // On the first of each month from 2024 to 2026; with the year first they would be days of 2001.
  [
    "the first of several months",
    ["01/01/24", "01/02/25", "01/03/26", "01/13/25"],
    { settledBy: "column", order: "monthFirst" },
  ],
])("dateReading: %s", (_, cells, expected) => {
  expect(dateReading(cells)).toMatchObject(expected);
});

/** Serial numbers count from 1899-12-30, 25 569 days before 1970. */
const SERIAL = JANUARY_5 + 25_569;

test.each<[string, readonly Cell[], readonly (number | "bad" | null)[]]>([
  ["serial numbers", [SERIAL, SERIAL + 1.75, ""], [JANUARY_5, JANUARY_5 + 1, null]],
  ["also as text", [String(SERIAL), String(SERIAL + 1)], [JANUARY_5, JANUARY_5 + 1]],
  ["year, month and day", [20_240_105, 20_240_106], [JANUARY_5, JANUARY_5 + 1]],
  ["year and month", [202_401, "202402"], [JANUARY_5 - 4, JANUARY_5 + 27]],
  // 1911 + 113 = 2024.
  ["a year of Taiwan, month and day", [1_130_105, "1130106"], [JANUARY_5, JANUARY_5 + 1]],
  ["nor are amounts of seven digits", [1_234_567, 1_000_000], ["bad", "bad"]],
  ["one of ten may be mistyped", [...Array(9).fill(SERIAL), 5], [...Array(9).fill(JANUARY_5), "bad"]],
  ["more may not", [SERIAL, SERIAL, 5], ["bad", "bad", "bad"]],
  ["numbers among as many dates are none", [SERIAL, "2024-01-05"], ["bad", JANUARY_5]],
  ["amounts are none", [12.5, 300, 99_999], ["bad", "bad", "bad"]],
  ["years alone are none", [2023, 2024], ["bad", "bad"]],
  ["nor days that do not exist", [20_240_231, 20_241_301], ["bad", "bad"]],
])("plain numbers in a column of dates: %s", (_, cells, expected) => {
  const { days, bad } = dateColumn(cells);
  const found = Array.from(days, (day, index) => (bad.has(index) ? "bad" : Number.isNaN(day) ? null : day));
  expect(found).toEqual(expected);
});

test("a date that could be two is said with both, and with what settles it", () => {
  const why = (cells: readonly Cell[], language: Language) =>
    problemText("AMBIGUOUS_DATE", [...dateColumn(cells).bad.values()][0]?.details ?? {}, language);
  expect(why(["5/1/2024"], "en")).toBe(
    "could be two dates: 5/1/2024 is 2024-01-05 or 2024-05-01; a date of this column with a day above 12 would settle it, or write it as 2024-01-31",
  );
  expect(why(["25/1/2024", "1/25/2024", "5/1/2024"], "en")).toBe(
    "could be two dates: 5/1/2024 is 2024-01-05 or 2024-05-01; the column has dates of both orders, so write it as 2024-01-31",
  );
  expect([why(["5/1/2024"], "zh-CN"), why(["5/1/2024"], "zh-TW")]).toEqual([
    "可能是两个不同的日期：5/1/2024 可以是 2024-01-05 或 2024-05-01；该列中若有大于 12 的日即可确定，或改写成 2024-01-31 的形式",
    "可能是兩個不同的日期：5/1/2024 可以是 2024-01-05 或 2024-05-01；該欄中若有大於 12 的日即可確定，或改寫成 2024-01-31 的形式",
  ]);
});
