/** The credit rating in the sidebar: columns found by header, options, problems, report. */

import type { Cell } from "../../../src/core/cells/cell";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Segmentation } from "../../../src/core/model";
import { problemText } from "../../../src/core/problem";
import type { Block, Grid } from "../../../src/core/report/report";
import { type Field, headerMatch } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";
import { type Table, tableOf } from "../../../src/core/table/table";
import { LANGUAGES, type Language } from "../../../src/core/texts/language";
import { INDICATORS } from "../../../src/models/credit/default-indicators";
import {
  CREDIT_DAYS,
  INDICATOR_FIELDS,
  MONTHLY_SALES,
  PREVIOUS_GRADE,
  QUARTER,
  quarterNumber,
  RECEIVABLES,
} from "../../../src/models/credit/fields";
import { creditModel } from "../../../src/models/credit/model";
import { BEST, refusal, row, UNKNOWN, WORST } from "./cases";

const SEGMENTATION = creditModel.segmentation as Segmentation;

/** Customers with all 20 answers and further columns. */
function tableWith(
  answers: readonly (readonly Cell[])[],
  more: readonly (readonly [Field, readonly Cell[]])[] = [],
): Table {
  const sources = [
    ...INDICATOR_FIELDS.map((field, at) => ({ field, cells: answers.map((cells) => cells[at]) })),
    ...more.map(([field, cells]) => ({ field, cells })),
  ];
  return tableOf(
    answers.map((_, index) => index + 2),
    sources.map(({ field, cells }, at) => ({ field, cells, header: field.label.en, letter: `L${at}` })),
    POINT_NOTATION,
  );
}

const run = (table: Table, options: object = {}, language: Language = "en") =>
  SEGMENTATION.prepare(options, language).run(table);
const problems = (table: Table, language: Language = "en") =>
  SEGMENTATION.prepare({}, language)
    .check(table)
    .map(({ row: at, field, code, details }) => [at, field, problemText(code, details, language)]);
const columnOf = (table: Table, id: string, options: object = {}) =>
  run(table, options).columns.find((one) => one.id === id)?.cells;
const gridOf = (blocks: readonly Block[], id: string) =>
  blocks.find((block): block is Grid => block.kind === "grid" && block.id === id);
const plain = (grid: Grid | undefined) =>
  grid?.rows.map((cells) => cells.map((cell) => (typeof cell === "object" ? cell.value : cell)));

test("customers at the lowest grade are what a manager reads first, with the money at risk", () => {
  const receivables = [RECEIVABLES, [900, 100]] as const;
  expect(run(tableWith([BEST, WORST], [receivables])).alerts).toEqual([
    "C: 1 customer, Receivables 100 (10 %)",
  ]);
  expect(run(tableWith([BEST, WORST])).alerts).toEqual(["C: 1 customer"]);
  expect(run(tableWith([BEST])).alerts).toEqual([]);
});

describe("columns are recognised", () => {
  test.each(LANGUAGES)("by the names of the indicators in %s, each as one field", (language) => {
    for (const [at, { name }] of INDICATORS.entries()) {
      const found = INDICATOR_FIELDS.filter((field) => headerMatch(name[language], field) === 2);
      expect(found.map(({ id }) => id)).toEqual([INDICATORS[at]?.id]);
    }
  });
  test.each([
    ["DSO", "receivable-days"],
    ["ROE", "return-on-equity"],
    ["呆/坏账记录", "bad-debt-record"],
    ["Monthly sales (USD)", "monthly-sales"],
    ["账期", "credit-days"],
    ["上季等级", "previous-grade"],
    ["應收帳款餘額", "receivables"],
    ["Quarter rated", "quarter"],
  ])("%s is %s", (header, id) => {
    const found = SEGMENTATION.fields.filter((field) => headerMatch(header, field) === 2);
    expect(found.map((field) => field.id)).toEqual([id]);
  });
  test("no header means two fields", () => {
    const all = [...Object.values(FIELDS), ...SEGMENTATION.fields].flatMap(({ id, headers }) =>
      headers.map((header) => ({ id, header })),
    );
    const twice = all.filter(({ id, header }) =>
      all.some((other) => other.id !== id && other.header === header),
    );
    // A plain "annual revenue" is what a customer brings, as everywhere; the assessment numbers its header.
    expect([...new Set(twice.map(({ header }) => header))]).toEqual(["annual revenue"]);
  });
});

test("a column of the very name of an indicator counts for it, although it was taken as revenue", () => {
  const sources = INDICATOR_FIELDS.map((field, at) => ({
    field: field.id === "company-revenue" ? FIELDS.revenue : field,
    cells: [BEST[at]],
    header: field.label.en,
    letter: "A",
  }));
  expect(columnOf(tableOf([2], sources, POINT_NOTATION), "known")).toEqual([20]);
});

describe("columns written", () => {
  const table = tableWith([[...BEST], [...WORST], row(UNKNOWN, { 9: 1 }), [...UNKNOWN]]);
  test("grade, score and how many of the 20 are known; nothing for who is unknown", () => {
    const { columns } = run(table);
    expect(columns.map(({ header }) => header)).toEqual([
      "Credit grade",
      "Credit score",
      "Indicators known of 20",
    ]);
    expect(columns.map(({ cells }) => cells)).toEqual([
      ["AAA", "C", "C", ""],
      [100, 0, 20, ""],
      [20, 20, 1, ""],
    ]);
    expect(columns[0]?.labels).toEqual(["AAA", "AA", "A", "B", "C"]);
  });
  test("limit and days, with the usual days where a customer has none", () => {
    const answers = [[...BEST], [...BEST], [...WORST], [...BEST]];
    const terms = tableWith(answers, [
      [MONTHLY_SALES, [1000, 2000, 3000, ""]],
      [CREDIT_DAYS, [60, "", 60, 10]],
    ]);
    expect(columnOf(terms, "limit")).toEqual([3000, 3000, 0, ""]); // 1000 x 2 x 1.5, 2000 x 1 x 1.5, none for C
    expect(columnOf(terms, "term")).toEqual([60, 30, 0, 10]);
    expect(columnOf(terms, "term", { creditDays: 45 })).toEqual([60, 45, 0, 10]);
  });
  test("columns that were not chosen are not known", () => {
    const partly: Table = { ...table, columns: { "on-time-rate": table.columns["on-time-rate"] as never } };
    expect(run(partly).columns[2]?.cells).toEqual([1, 1, "", ""]);
  });
});

describe("problems", () => {
  const table = tableWith(
    [row(BEST, { 2: "E" }), row(BEST, { 13: "abc" }), row(BEST, { 9: 95 }), row(BEST, { 18: 20 }), [...BEST]],
    [[MONTHLY_SALES, [1, 1, 1, 1, -5]]],
  );
  test("say row, column and what to write", () => {
    expect(problems(table)).toEqual([
      [2, "industry-position", 'industry position must be A, B, C, D: found "E"'],
      [4, "credit-fulfilment-rate", "credit fulfilment rate must be a share such as 95%: found 95"],
      [3, "current-ratio", "not a number: abc"],
      [5, "gross-margin", "gross margin must be a share such as 20%: found 20"],
      [6, "monthly-sales", "Monthly sales must be 0 or above: found -5"],
    ]);
    expect(problems(table, "zh-TW")[0]?.[2]).toBe('行業地位 必須是A、B、C、D：現為 "E"');
  });
  test("leave only that customer without a grade; a large share is only pointed out", () => {
    expect(columnOf(table, "grade")).toEqual(["", "", "", "AAA", "AAA"]);
    expect(columnOf(table, "limit")).toEqual(["", "", "", 1.5, ""]);
  });
});

describe("options", () => {
  const table = tableWith([row(BEST, { 9: 0.75 }), row(UNKNOWN, { 9: 1, 10: 0.5, 11: 0 })]);
  test("what is not known may be left out of the count", () => {
    expect(columnOf(table, "grade")).toEqual(["AAA", "C"]);
    expect(columnOf(table, "grade", { missing: "rescale" })).toEqual(["AAA", "AA"]);
  });
  test("a cut-off equal to the score earns the grade, one step above does not", () => {
    expect(columnOf(table, "grade", { fromAAA: 95 })?.[0]).toBe("AAA");
    expect(columnOf(table, "grade", { fromAAA: 95.01 })?.[0]).toBe("AA");
  });
  test("cut-offs must fall, whichever is wrong is named", () => {
    expect(refusal(() => run(table, { fromAA: 90 }))).toBe(
      "Credit: AAA from points must be above 90, where AA begins",
    );
    expect(refusal(() => run(table, { fromB: 0 }))).toBe(
      "Credit: B from points must be above 0, where C begins",
    );
    expect(refusal(() => run(table, { creditDays: 366 }))).toBe(
      "Credit: Credit days must be a number from 0 to 365",
    );
  });
});

describe("the report", () => {
  const table = tableWith(
    [[...BEST], row(BEST, { 8: "D" }), row(BEST, { 9: "" }), [...WORST], [...UNKNOWN]],
    [
      [FIELDS.customer, ["Ann", "Bo", "Cy", "Di", "Ed"]],
      [RECEIVABLES, [100, 200, "300元", 400, 500]],
      [QUARTER, ["2026Q3", "2026Q3", "Q2 2026", "2026年第三季度", ""]],
      [PREVIOUS_GRADE, ["AAA", "aa", "AAA", "C", ""]],
    ],
  );
  const { columns, report } = run(table);
  test("counts customers and money by grade, with native formulas over our column", () => {
    expect(plain(gridOf(report, "grades"))?.map((cells) => cells.slice(0, 6))).toEqual([
      ["AAA", 90, 1, 0.25, 100, 0.1],
      ["AA", 80, 1, 0.25, 300, 0.3],
      ["A", 70, 0, 0, 0, 0],
      ["B", 60, 0, 0, 0, 0],
      ["C", 0, 2, 0.5, 600, 0.6],
      ["Total", "", 4, 1, 1000, 1],
    ]);
    const first = gridOf(report, "grades")?.rows[0] ?? [];
    expect(first[2]).toHaveProperty("formula", [
      "COUNTIF(",
      { column: "grade" },
      ";",
      { row: 1, of: 0 },
      ")",
    ]);
    // Receivables that stand there as text would be skipped by SUMIF, so a column of what was read is written.
    expect(first[4]).toHaveProperty("formula", [
      "SUMIF(",
      { column: "grade" },
      ";",
      { row: 1, of: 0 },
      ";",
      { column: "receivables-read" },
      ")",
    ]);
    expect(columns.find(({ id }) => id === "receivables-read")?.cells).toEqual([100, 200, 300, 400, 500]);
  });
  test("lists where points are lost, what is not known among it", () => {
    // Fulfilment rate: Cy 20 unknown, Di 20; on-time 14 and bad debts 8 by Di; litigation 4 by Bo and Di.
    expect(plain(gridOf(report, "lost"))?.slice(0, 4)).toEqual([
      ["credit fulfilment rate", 2, 1, 10, 20],
      ["on-time rate", 1, 0, 3.5, 14],
      ["litigation", 2, 0, 2, 4],
      ["bad-debt record", 1, 0, 2, 8],
    ]);
  });
  test("lists who is at C and who fell, the largest exposure first, and why", () => {
    expect(plain(gridOf(report, "last-grade"))).toEqual([
      ["Di", "C", 0, 400, "credit fulfilment rate -20, on-time rate -14, bad-debt record -8"],
      ["Cy", "AA", 80, 300, "AAA → AA; credit fulfilment rate -20"],
      ["Bo", "C", 96, 200, "AA → C; held down by litigation"],
    ]);
  });
  test("lists who is due this quarter, and why", () => {
    expect(plain(gridOf(report, "due"))).toEqual([
      ["Cy", "last rated Q2 2026; not known: credit fulfilment rate"],
      ["Ed", "not rated; no quarter"],
    ]);
  });
  test("says that a cap bit", () => {
    expect(report.filter(({ kind }) => kind === "note")).toEqual([
      {
        kind: "note",
        text: "Held at a lower grade than their points earn by a lost lawsuit: 1.",
      },
    ]);
  });
  test("lists fifty of the customers, and says how many more there are", () => {
    const lowest = (count: number) => {
      const names = Array.from({ length: count }, (_, at) => `Customer ${at + 1}`);
      const many = tableWith(
        names.map(() => WORST),
        [[FIELDS.customer, names]],
      );
      return plain(gridOf(run(many).report, "last-grade"))?.map(([name]) => name);
    };
    expect(lowest(50)).toHaveLength(50);
    expect(lowest(50)?.at(-1)).toBe("Customer 50");
    expect(lowest(52)).toHaveLength(51);
    expect(lowest(52)?.slice(-2)).toEqual(["Customer 50", "… and 2 more"]);
  });
  test.each(LANGUAGES)("has only texts in %s and finite numbers", (language) => {
    const text = JSON.stringify(run(table, {}, language).report);
    expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
    if (language === "en") expect(text.replace(/第三季度|元/g, "")).not.toMatch(/\p{Script=Han}/u);
  });
  test("stands without money, names, quarters and even without customers", () => {
    for (const answers of [[], [[...UNKNOWN]], [[...BEST]]]) {
      const alone = run(tableWith(answers)).report;
      expect(gridOf(alone, "grades")?.header).toHaveLength(6);
      expect(JSON.stringify(alone)).not.toMatch(/undefined|NaN|null/);
    }
  });
});

test.each([
  ["2026Q3", 2026 * 4 + 3],
  ["Q3 2026", 2026 * 4 + 3],
  ["2026-07", 2026 * 4 + 3],
  ["2026-12-31", 2026 * 4 + 4],
  ["2026年第三季度", 2026 * 4 + 3],
  ["２０２６Ｑ１", 2026 * 4 + 1],
  ["2026", null],
  ["2026Q5", null],
  ["soon", null],
  ["", null],
])("quarterNumber(%j) is %j", (text, expected) => {
  expect(quarterNumber(text)).toBe(expected);
});
