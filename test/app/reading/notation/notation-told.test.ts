/** What columns say of how their numbers and dates are written, what is asked, and what an answer changes. */

import type { Decisions } from "../../../../src/app/contract/decisions";
import { allFields } from "../../../../src/app/reading/fields";
import { sourceOf } from "../../../../src/app/reading/place/source";
import { rowsRead } from "../../../../src/app/reading/rows";
import type { Cell } from "../../../../src/core/cells/cell";
import { dayText } from "../../../../src/core/cells/date-column";
import { reading } from "../../reading";

/** A column below its heading, with a customer beside each cell. */
function read(
  field: "revenue" | "date",
  column: readonly Cell[],
  locale: string,
  decisions: Decisions = {},
  formats: readonly string[] = [],
) {
  const rows = [
    ["Customer", field === "date" ? "Date" : "Sales"],
    ...column.map((cell, at) => [`C${at}`, cell]),
  ];
  const shown = formats.length > 0 ? { formats: [["", ""], ...formats.map((one) => ["", one])] } : {};
  const source = sourceOf(reading(rows, `A1:B${rows.length}`, { locale, ...shown }), 1);
  const mapping = { customer: 0, [field]: 1 };
  const { table, remarks, questions } = rowsRead(source, mapping, allFields(), {
    decisions,
    areOrders: field === "date",
  });
  const typed = table.columns[field];
  return {
    said: remarks.map(({ text }) => text.en),
    remarks,
    asked: questions.map(({ text }) => text.en),
    questions,
    read:
      typed?.type === "date"
        ? Array.from(typed.days, (day) => (Number.isNaN(day) ? null : dayText(day)))
        : typed?.type === "number"
          ? Array.from(typed.values, (value) => (Number.isNaN(value) ? null : value))
          : [],
  };
}

describe("numbers", () => {
  test.each<[string, readonly Cell[], string, readonly string[], readonly number[]]>([
    ["one number each", ["1,234.50", "$987.10", 5], "en_US", [], [1234.5, 987.1, 5]],
    ["groups of thousands as in the locale", ["$1,500", "$2,250"], "en_US", [], [1500, 2250]],
    ["as the locale writes, and the column says so too", ["1.500", "987,10"], "de_DE", [], [1500, 987.1]],
    [
      "a comma that the column settles against the locale",
      ["1.500", "987,10"],
      "en_US",
      ["Sales (B) is read with a decimal comma, as in 987,10 (B3)"],
      [1500, 987.1],
    ],
    [
      "a point that the column settles against the locale",
      ["1,500", "987.10"],
      "de_DE",
      ["Sales (B) is read with a decimal point, as in 987.10 (B3)"],
      [1500, 987.1],
    ],
  ])("%s", (_law, column, locale, said, values) => {
    const found = read("revenue", column, locale);
    expect(found.said).toEqual(said);
    expect(found.asked).toEqual([]);
    expect(found.read).toEqual(values);
  });

  test.each<[string, readonly Cell[], string, string, readonly string[]]>([
    [
      "an amount that the locale would make small",
      ["€1.500", "€100"],
      "en_US",
      "Sales (B): which number is €1.500 in B2?",
      ["1.5: the point is the decimal mark", "1500: the point marks thousands"],
    ],
    [
      "as well in a locale with a comma",
      ["€100", "€1,500"],
      "de_DE",
      "Sales (B): which number is €1,500 in B3?",
      ["1500: the comma marks thousands", "1.5: the comma is the decimal mark"],
    ],
    [
      "both marks in one column",
      ["987.10", "987,10", "1,500"],
      "en_US",
      "Sales (B): which number is 1,500 in B4?",
      ["1500: the comma marks thousands", "1.5: the comma is the decimal mark"],
    ],
    [
      "a number that the sheet may have made of 1.500",
      ["1.234,50", "987,10", 1.5],
      "en_US",
      "Sales (B): other cells have the other decimal mark. Is 1.5 in B4 right, or was 1.500 typed and misread by the sheet?",
      ["1.5 is right, and so are the others", "Misread: leave such cells out until they are mended"],
    ],
  ])("it is asked: %s", (_law, column, locale, asked, choices) => {
    const found = read("revenue", column, locale);
    expect(found.asked).toEqual([asked]);
    expect(found.questions[0]?.choices.map(({ label }) => label.en)).toEqual(choices);
  });

  test("an answer is followed, said, and has a way back", () => {
    const column = ["€1.500", "€100"];
    const [asPoint, asComma] = read("revenue", column, "en_US").questions[0]?.choices ?? [];
    const answered = read("revenue", column, "en_US", asComma?.to.decisions);
    expect(answered).toMatchObject({
      read: [1500, 100],
      asked: [],
      said: ["Sales (B) is read with a decimal comma, as you chose"],
    });
    expect(answered.remarks[0]?.change?.to).toEqual(asPoint?.to);
    expect(read("revenue", column, "en_US", asPoint?.to.decisions).read).toEqual([1.5, 100]);
  });

  test("a number that is right counts, one that is not is left out, and either can be taken back", () => {
    const column = ["1.234,50", 1.5, 100];
    const [right, misread] = read("revenue", column, "en_US").questions[0]?.choices ?? [];
    expect(read("revenue", column, "en_US", right?.to.decisions)).toMatchObject({
      read: [1234.5, 1.5, 100],
      said: ["Sales (B) is read with a decimal point, as you chose"],
    });
    expect(read("revenue", column, "en_US", misread?.to.decisions)).toMatchObject({
      read: [1234.5, null, 100],
      said: ["Sales (B) is read with a decimal comma, as you chose"],
    });
  });

  test("an answer is of its column: one of another heading is not followed", () => {
    expect(read("revenue", ["€1.500"], "en_US", { decimal: { Profit: "," } }).asked).toHaveLength(1);
  });
});

describe("dates that the sheet took the wrong way about", () => {
  const typed = "25/1/2024";
  // A sheet of the United States makes 1 May of 5/1/2024 and 2 July of 7/2/2024, and leaves 25/1/2024 as text.
  const pasted = [new Date(2024, 4, 1), typed, new Date(2024, 6, 2)];

  test("it is asked, and what the sheet has counts until it is answered", () => {
    const found = read("date", pasted, "en_US");
    expect(found.asked).toEqual([
      "Date (B): 25/1/2024 in B3 has the day first. Is B2 2024-05-01, or was 2024-01-05 meant and misread by the sheet?",
    ]);
    expect(found.read).toEqual(["2024-05-01", "2024-01-25", "2024-07-02"]);
  });

  test("either answer is followed, said, and has a way back", () => {
    const [right, misread] = read("date", pasted, "en_US").questions[0]?.choices ?? [];
    const exchanged = read("date", pasted, "en_US", misread?.to.decisions);
    expect(exchanged).toMatchObject({
      asked: [],
      said: ["Date (B): day and month of 2 dates are exchanged, as you chose: B2 is 2024-01-05"],
      read: ["2024-01-05", "2024-01-25", "2024-02-07"],
    });
    expect(exchanged.remarks[0]?.change?.to).toEqual(right?.to);
    const kept = read("date", pasted, "en_US", right?.to.decisions);
    expect(kept).toMatchObject({ asked: [], read: ["2024-05-01", "2024-01-25", "2024-07-02"] });
    expect(kept.remarks[0]?.change?.to).toEqual(misread?.to);
  });

  test("a date that can only be as it is leaves it at a remark", () => {
    const found = read("date", [...pasted, new Date(2024, 0, 26)], "en_US");
    expect(found.asked).toEqual([]);
    expect(found.said).toEqual([
      "Date (B): 25/1/2024 in B3 has the day first; the dates beside it are taken as the sheet has them, as 2024-05-01 in B2",
    ]);
  });

  test.each<[string, readonly Cell[], string]>([
    ["the order of the country", [new Date(2024, 4, 1), "1/25/2024"], "en_US"],
    ["dots, which no such sheet reads", [new Date(2024, 4, 1), "25.1.2024"], "en_US"],
    ["a day that is the month's number", [new Date(2024, 0, 1), typed], "en_US"],
    ["no text", [new Date(2024, 4, 1)], "en_US"],
  ])("nothing is said of %s", (_what, column, locale) => {
    expect(read("date", column, locale)).toMatchObject({ asked: [], said: [] });
  });

  test("a sheet with the day first is asked the same", () => {
    expect(read("date", [new Date(2024, 0, 5), "1/25/2024"], "en_GB").asked).toEqual([
      "Date (B): 1/25/2024 in B3 has the month first. Is B2 2024-01-05, or was 2024-05-01 meant and misread by the sheet?",
    ]);
  });
});

describe("dates", () => {
  test.each<[string, readonly Cell[], string, readonly string[], readonly (string | null)[]]>([
    ["one day each", ["2024-01-05", "25/1/2024"], "zh_CN", [], ["2024-01-05", "2024-01-25"]],
    [
      "as the locale and the column say",
      ["5/1/2024", "25/1/2024"],
      "de_DE",
      [],
      ["2024-01-05", "2024-01-25"],
    ],
    [
      "an order that the column settles against the locale",
      ["25/1/2024", "5/1/2024"],
      "en_US",
      ["Date (B): 5/1/2024 in B3 is 2024-01-05, as the other dates of the column are written"],
      ["2024-01-25", "2024-01-05"],
    ],
    [
      "an order that only the locale knows",
      ["5/1/2024"],
      "en_US",
      ["Date (B): 5/1/2024 in B2 is 2024-05-01, as dates are written in this spreadsheet's country"],
      ["2024-05-01"],
    ],
    [
      "months",
      ["2024-01", "2024-02-13", "Mar 2024"],
      "en_US",
      ["Date (B): 2 cells name a month, quarter or week and count as its first day, as 2024-01 in B2"],
      ["2024-01-01", "2024-02-13", "2024-03-01"],
    ],
    [
      "months as plain numbers",
      [202401, 202402],
      "en_US",
      ["Date (B): 2 cells name a month, quarter or week and count as its first day, as 202401 in B2"],
      ["2024-01-01", "2024-02-01"],
    ],
    [
      "days counted from 1899-12-30",
      [45296, 45328],
      "en_US",
      ["Date (B): plain numbers are read as dates; 45296 in B2 is 2024-01-05"],
      ["2024-01-05", "2024-02-06"],
    ],
    // 19 727 days after 1970-01-01 is 2024-01-05: 19 727 * 86 400 = 1 704 412 800.
    [
      "seconds counted from 1970",
      ["1704412800", 1704412800 + 86_399],
      "en_US",
      ["Date (B): plain numbers are read as dates; 1704412800 in B2 is 2024-01-05"],
      ["2024-01-05", "2024-01-05"],
    ],
    [
      "milliseconds counted from 1970",
      [1704412800000],
      "en_US",
      ["Date (B): plain numbers are read as dates; 1704412800000 in B2 is 2024-01-05"],
      ["2024-01-05"],
    ],
    // 45 296 is 2024-01-05, a year after the first and less than a month before the last; 500 is a day of 1901.
    [
      "days as numbers among dates of the same time",
      ["2023-01-05", 500, 45296, "2024-02-01", "2024-02-02"],
      "en_US",
      ["Date (B): plain numbers are read as dates; 45296 in B4 is 2024-01-05"],
      ["2023-01-05", null, "2024-01-05", "2024-02-01", "2024-02-02"],
    ],
    [
      "numbers far from the dates beside them",
      ["2015-01-05", 45296, "2015-01-06"],
      "en_US",
      [],
      ["2015-01-05", null, "2015-01-06"],
    ],
  ])("%s", (_law, column, locale, said, days) => {
    const found = read("date", column, locale);
    expect(found.said).toEqual(said);
    expect(found.asked).toEqual([]);
    expect(found.read).toEqual(days);
  });

  test.each<[string, readonly Cell[], string]>([
    ["neither column nor locale say", ["1/2/2024", "3/4/2024"], "zh_CN"],
    ["the column says both", ["1/2/2024", "25/1/2024", "1/25/2024"], "en_US"],
  ])("it is asked which day it is where %s", (_law, column, locale) => {
    const { asked, questions, read: days } = read("date", column, locale);
    expect(asked).toEqual(["Date (B): which day is 1/2/2024 in B2?"]);
    expect(days[0]).toBeNull();
    const [dayFirst, monthFirst] = questions[0]?.choices ?? [];
    expect([dayFirst?.label.en, monthFirst?.label.en]).toEqual([
      "2024-02-01: the day comes first",
      "2024-01-02: the month comes first",
    ]);
    expect(read("date", column, locale, dayFirst?.to.decisions)).toMatchObject({
      asked: [],
      said: ["Date (B): 1/2/2024 in B2 is 2024-02-01, as you chose"],
    });
    expect(read("date", column, locale, dayFirst?.to.decisions).read[0]).toBe("2024-02-01");
    expect(read("date", column, locale, monthFirst?.to.decisions).read[0]).toBe("2024-01-02");
  });

  test("what was read can be read the other way, and numbers be no dates", () => {
    const column = ["25/1/2024", "5/1/2024"];
    const [remark] = read("date", column, "en_US").remarks;
    expect(remark?.change?.label.en).toBe("Read 5/1/2024 as 2024-05-01");
    expect(read("date", column, "en_US", remark?.change?.to.decisions).read).toEqual([
      "2024-01-25",
      "2024-05-01",
    ]);
    expect(read("date", [45296], "en_US").remarks[0]?.change?.to).toEqual({ mapping: { date: null } });
    expect(read("date", ["2024-01-05", 45296, "2024-01-06"], "en_US").remarks[0]?.change).toBeNull();
  });
});

describe("a number that may be a group which the sheet took for a fraction", () => {
  const FORMATS = ["#,##0", "", "0.00"];

  test("2.502 beside 1,101 is asked, and the answers are 2.502 and nothing", () => {
    const found = read("revenue", [1101, 2.502, 300], "en_US", {}, FORMATS);
    expect(found.asked).toEqual([
      "Sales (B): other cells have groups of three digits. Is 2.502 in B3 right, or does its mark part a group, so that 2502 is meant?",
    ]);
    const answers = found.questions[0]?.choices.map(({ to }) => to.decisions ?? {}) ?? [];
    const after = answers.map((one) => read("revenue", [1101, 2.502, 300], "en_US", one, FORMATS));
    expect(after.map((one) => one.read)).toEqual([
      [1101, 2.502, 300],
      [1101, null, 300],
    ]);
    expect(after.map((one) => one.asked)).toEqual([[], []]);
  });

  test.each<[string, readonly Cell[], readonly string[]]>([
    ["no group is shown", [1101, 2.502, 300], []],
    ["a fraction of two digits says that the sheet is right", [1101, 2.502, 3.5], FORMATS],
    ["no fraction of three digits", [1101, 2.5, 300], FORMATS],
  ])("not asked: %s", (_, column, formats) => {
    expect(read("revenue", column, "en_US", {}, formats).asked).toEqual([]);
  });
});
