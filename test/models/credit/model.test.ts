/** The credit rating in the sidebar: columns found by header, options, problems, report. */

import type { Cell } from "../../../src/core/cells/cell";
import { dayOf } from "../../../src/core/cells/date-column";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Segmentation } from "../../../src/core/model";
import { problemText } from "../../../src/core/problem";
import type { Block, Grid, Outcome } from "../../../src/core/report/report";
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
  RECEIVABLES,
} from "../../../src/models/credit/fields";
import { creditModel } from "../../../src/models/credit/model";
import { quarterNumber } from "../../../src/models/credit/quarter";
import { listIn } from "../segment";
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

const day = (text: string) => dayOf(text) as number;
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
/** The customers of a list with its columns, without shares and bars. */
const listed = (from: Outcome, table: Table, id: string) => {
  if (!from.report.some((block) => "id" in block && block.id === id)) return undefined;
  const [header = [], ...rows] = listIn(from, table, id);
  const left = ["% of total", "Cumulative %", "What to do"];
  return rows.map((cells) => cells.filter((_, at) => !left.includes(String(header[at]))));
};
const plain = (grid: Grid | undefined) =>
  grid?.rows.map((cells) => cells.map((cell) => (typeof cell === "object" ? cell.value : cell)));

test("customers at the lowest grade are what a manager reads first, with the money at risk", () => {
  const receivables = [RECEIVABLES, [900, 100]] as const;
  expect(run(tableWith([BEST, WORST], [receivables])).alerts?.map(({ text }) => text)).toEqual([
    "C: 1 customer, Receivables 100 (10 %)",
  ]);
  expect(run(tableWith([BEST, WORST])).alerts?.map(({ text }) => text)).toEqual(["C: 1 customer"]);
  expect(run(tableWith([BEST])).alerts?.map(({ text }) => text)).toEqual([]);
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
    expect(columns.map(({ header }) => header)).toEqual(["Credit grade", "Credit score", "Known of 20"]);
    expect(columns.map(({ cells }) => cells)).toEqual([
      ["AAA", "C", "not enough known", ""],
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
    [
      row(BEST, { 2: "E" }),
      row(BEST, { 13: "abc" }),
      row(BEST, { 9: 95 }),
      row(BEST, { 18: 20 }),
      [...BEST],
      row(BEST, { 20: 2.5 }),
    ],
    [[MONTHLY_SALES, [1, 1, 1, 1, -5, 1]]],
  );
  test("say row, column and what to write", () => {
    expect(problems(table)).toEqual([
      [2, "industry-position", 'industry position must be A, B, C, D: found "E"'],
      [
        4,
        "credit-fulfilment-rate",
        "credit fulfilment rate must be a share such as 95 %, up to 100 %: found 95",
      ],
      [3, "current-ratio", "not a number: abc"],
      [5, "gross-margin", "gross margin must be a share such as 20%: found 20"],
      [7, "return-on-equity", "return on equity must be a share such as 20%: found 2.5"],
      [6, "monthly-sales", "Monthly sales must be 0 or above: found -5"],
    ]);
    expect(problems(table, "zh-TW")[0]?.[2]).toBe('行業地位必須是 A、B、C、D：現為 "E"');
  });
  test("leave only that customer without a grade; a large share that can be is only pointed out", () => {
    expect(columnOf(table, "grade")).toEqual(["", "", "", "", "AAA", "AAA"]);
    expect(columnOf(table, "limit")).toEqual(["", "", "", "", "", 1.5]);
  });
});

describe("options", () => {
  const table = tableWith([row(BEST, { 9: 0.75 }), row(UNKNOWN, { 9: 1, 10: 0.5, 11: 0 })]);
  test("what is not known may be left out of the count", () => {
    expect(columnOf(table, "grade")).toEqual(["AAA", "not enough known"]);
    expect(columnOf(table, "grade", { missing: "zero" })).toEqual(["AAA", "C"]);
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

describe("fewer than half of the indicators known", () => {
  // 9 known: 48 points.
  const nine = BEST.map((cell, at) => (at < 9 ? cell : ""));
  const table = tableWith(
    [[...BEST], nine, [...WORST], [...UNKNOWN]],
    [
      [FIELDS.customer, ["Ann", "Bo", "Cy", "Di"]],
      [MONTHLY_SALES, [1000, 1000, 1000, 1000]],
      [RECEIVABLES, [100, 300, 600, 0]],
    ],
  );
  const outcome = run(table);
  const figures = (options: object) =>
    run(table, options).report.flatMap((block) => (block.kind === "figures" ? block.figures : []));
  test("leave a customer without a grade, a limit and days", () => {
    expect(columnOf(table, "grade")).toEqual(["AAA", "not enough known", "C", ""]);
    expect(columnOf(table, "score")).toEqual([100, 48, 0, ""]);
    expect(columnOf(table, "limit")).toEqual([1500, "", 0, ""]); // 1000 x 30 / 30 x 1.5
    expect(columnOf(table, "term")).toEqual([30, "", 0, ""]);
  });
  test("are counted for themselves, in no grade's row and in no list of lost points", () => {
    expect(figures({}).map(({ label, value }) => [label, value])).toEqual([
      ["Customers rated", 2],
      ["Not enough known for a grade", 1],
      ["Receivables", 1000],
      ["With all indicators known", 2],
      ["Indicators known on average", "16.3/20"], // 49 / 3
    ]);
    expect(plain(gridOf(outcome.report, "grades"))?.at(-1)?.slice(1, 4)).toEqual([2, 1, 700]);
    expect(plain(gridOf(outcome.report, "lost"))?.[0]).toEqual(["Credit fulfilment rate", 1, 0, 10, 20]);
    expect(listed(outcome, table, "last-grade")?.map(([name]) => name)).toEqual(["Cy"]);
    expect(plain(gridOf(outcome.report, "due"))).toEqual([
      ["Bo", "not enough known; not known: on-time rate, bad-debt record"],
      ["Di", "not rated"],
    ]);
  });
  test("are what a manager reads after the lowest grade, with the money at risk", () => {
    expect(outcome.alerts?.map(({ text }) => text)).toEqual([
      "C: 1 customer, Receivables 600 (60 %)",
      "Not enough known for a grade: 1 customer, Receivables 300 (30 %)",
    ]);
  });
  test("have grades when the user insists", () => {
    expect(columnOf(table, "grade", { missing: "zero" })).toEqual(["AAA", "C", "C", ""]);
    expect(columnOf(table, "grade", { missing: "rescale" })).toEqual(["AAA", "AAA", "C", ""]);
    expect(figures({ missing: "zero" })).toHaveLength(4);
  });
  test("are explained as they were graded", () => {
    const explained = (options: object) =>
      JSON.stringify(SEGMENTATION.prepare(options, "en").explain?.(table, 1));
    expect(explained({})).toMatch('"not enough known"');
    expect(explained({})).toMatch("Fewer than half of the indicators are known, so there is no grade");
    expect(explained({ missing: "zero" })).toMatch("B begins at 60 points: 12 more.");
    expect(explained({ missing: "rescale" })).toMatch('"100 / 100"');
  });
});

describe("the method is said with the options chosen", () => {
  const table = tableWith([[...BEST]]);
  const CUTS = { fromAAA: 85, fromAA: 75, fromA: 65, fromB: 50.5 };
  test.each<[object, Language, string]>([
    [
      {},
      "en",
      "AAA from 90, AA from 80, A from 70, B from 60, else C. What is not known earns no points; with",
    ],
    [CUTS, "en", "AAA from 85, AA from 75, A from 65, B from 50.5, else C."],
    [{ missing: "zero" }, "en", "else C. What is not known earns no points. Repeated"],
    [{ missing: "rescale" }, "en", "The points of the known indicators are scaled up to 100."],
    [
      CUTS,
      "zh-CN",
      "85 分起 AAA、75 分起 AA、65 分起 A、50.5 分起 B，其余 C。未知指标得 0 分；已知指标不足一半",
    ],
    [{ missing: "rescale" }, "zh-TW", "其餘 C。按已知指標折算為 100 分。每季"],
  ])("%j in %s", (options, language, sentence) => {
    expect(run(table, options, language).method).toContain(sentence);
  });
  test("with the split of the scheme", () => {
    expect(run(table).method).toMatch(
      "Rates each customer by 20 indicators, 100 points, 70 of them non-financial",
    );
  });
});

describe("points lost by what is not known", () => {
  const table = tableWith([row(BEST, { 9: "", 10: 0.5 }), [...BEST]]);
  test("count as lost when they earned nothing", () => {
    expect(plain(gridOf(run(table).report, "lost"))).toEqual([
      ["Credit fulfilment rate", 1, 1, 10, 20],
      ["On-time rate", 1, 0, 3.5, 14],
    ]);
  });
  test("are not lost when the others were scaled up", () => {
    const { report } = run(table, { missing: "rescale" });
    const lost = gridOf(report, "lost");
    expect(plain(lost)).toEqual([["On-time rate", 1, 0, 3.5, 14]]);
    expect(lost?.header[2]).toBe("Not known, not counted");
  });
  test("are no reason for the lowest grade when the others were scaled up", () => {
    const worst = tableWith([row(WORST, { 9: "" })]);
    const reasons = (options: object) => listed(run(worst, options), worst, "last-grade")?.[0]?.at(-1);
    expect(reasons({})).toBe("credit fulfilment rate -20, on-time rate -14");
    expect(reasons({ missing: "rescale" })).toBe("on-time rate -14, bad-debt record -8");
  });
});

describe("a remark says which grades were out of reach", () => {
  const notes = (answers: readonly Cell[], options: object) =>
    run(tableWith([answers]), options).report.flatMap((block) => (block.kind === "note" ? [block.text] : []));
  test("when too little is known of anybody", () => {
    const financial = BEST.map((cell, at) => (at > 10 ? cell : ""));
    expect(notes(financial, { missing: "zero" })).toEqual([
      "Only 9 of the 20 indicators are known of anybody, at most 30 points: no grade better than C was within reach.",
    ]);
    // 20 + 14 + 8 and 30 of the financial ones.
    const twelve = BEST.map((cell, at) => (at > 7 ? cell : ""));
    expect(notes(twelve, {})).toEqual([
      "Only 12 of the 20 indicators are known of anybody, at most 72 points: no grade better than A was within reach.",
    ]);
    expect(notes(twelve, { missing: "rescale" })).toEqual([]);
  });
  test("not when every grade was", () => {
    expect(notes(WORST, {})).toEqual([]);
    expect(notes(row(BEST, { 12: "", 13: "", 14: "" }), {})).toEqual([]); // 90 left
    expect(notes(row(BEST, { 12: "", 13: "", 14: "", 7: "" }), {})).toHaveLength(1); // 88
  });
});

describe("the score shows as many decimals as its grade needs", () => {
  const format = (rate: number) => run(tableWith([row(BEST, { 9: rate })])).columns[1]?.format;
  test.each<[number, string]>([
    [1, "number"], // 100
    [0.75, "number"], // 95
    [0.475, "number"], // 89.5 shows 89.5
    [0.4975, "hundredths"], // 89.95 would show 90.0, which is AAA
    [0.4999, "text"], // 89.998 would show 90.00
  ])("a rate of %f: %s", (rate, expected) => {
    expect(format(rate)).toBe(expected);
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
    expect(plain(gridOf(report, "grades"))).toEqual([
      ["AAA", 1, 0.25, 100, 0.1],
      ["AA", 1, 0.25, 300, 0.3],
      ["A", 0, 0, 0, 0],
      ["B", 0, 0, 0, 0],
      ["C", 2, 0.5, 600, 0.6],
      ["Total", 4, 1, 1000, 1],
    ]);
    // Where each begins, and what it makes of a limit.
    expect(plain(gridOf(report, "cuts"))?.[0]).toEqual(["AAA", 90, 1.5]);
    const first = gridOf(report, "grades")?.rows[0] ?? [];
    expect(first[1]).toHaveProperty("formula", [
      "COUNTIF(",
      { column: "grade" },
      ";",
      { row: 1, of: 0 },
      ")",
    ]);
    // Receivables that stand there as text would be skipped by SUMIF, so a column of what was read is written.
    expect(first[3]).toHaveProperty("formula", [
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
      ["Credit fulfilment rate", 2, 1, 10, 20],
      ["On-time rate", 1, 0, 3.5, 14],
      ["Litigation", 2, 0, 2, 4],
      ["Bad-debt record", 1, 0, 2, 8],
    ]);
  });
  test("lists who is at C and who fell, the largest exposure first, and why", () => {
    // Customer, grade, exposure, score, why.
    expect(listed(run(table), table, "last-grade")).toEqual([
      ["Di", "C", 400, 0, "credit fulfilment rate -20, on-time rate -14"],
      ["Cy", "AA", 300, 80, "AAA → AA; credit fulfilment rate -20"],
      ["Bo", "C", 200, 96, "AA → C; held down by litigation"],
    ]);
  });
  test("lists who is due this quarter, and why", () => {
    expect(plain(gridOf(report, "due"))).toEqual([
      ["Cy", "last rated Q2 2026; not known: credit fulfilment rate"],
      ["Ed", "not rated; no quarter"],
    ]);
  });
  test("names the day on which it was made, and when ratings fall due again", () => {
    const texts = run({ ...table, today: day("2026-11-28") }).report.map((block) =>
      block.kind === "text" ? block.text : "",
    );
    expect(texts.join()).toContain(
      "{current} counts; what rests on it falls due again on {again}"
        .replace("{current}", "2026Q3")
        .replace("{again}", "2027-01-01"),
    );
  });
  test("says that a cap bit", () => {
    expect(report.filter(({ kind }) => kind === "note")).toEqual([
      {
        kind: "note",
        text: "Held at a lower grade than their points earn by a lost lawsuit: 1.",
      },
    ]);
  });
  test("lists as many of the customers as were asked for, and says of how many", () => {
    const names = Array.from({ length: 52 }, (_, at) => `Customer ${at + 1}`);
    const many = tableWith(
      names.map(() => WORST),
      [[FIELDS.customer, names]],
    );
    const lowest = (options: object) => listIn(run(many, options), many, "last-grade").map(([name]) => name);
    expect(lowest({})).toEqual(["Customer (10 / 52)", ...names.slice(0, 10)]);
    expect(lowest({ listed: 100 })).toEqual(["Customer", ...names]);
  });
  test.each(LANGUAGES)("has only texts in %s and finite numbers", (language) => {
    const text = JSON.stringify(run(table, {}, language).report);
    expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
    if (language === "en") expect(text.replace(/第三季度|元/g, "")).not.toMatch(/\p{Script=Han}/u);
  });
  test("stands without money, names, quarters and even without customers", () => {
    for (const answers of [[], [[...UNKNOWN]], [[...BEST]]]) {
      const alone = run(tableWith(answers)).report;
      expect(gridOf(alone, "grades")?.header).toHaveLength(3);
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
  // A month is its quarter.
  ["2026年3月", 2026 * 4 + 1],
  ["2026-3", 2026 * 4 + 1],
  ["2026-03", 2026 * 4 + 1],
  ["2026/4", 2026 * 4 + 2],
  ["Mar 2026", 2026 * 4 + 1],
  ["October 2026", 2026 * 4 + 4],
  ["Sept. 26", 2026 * 4 + 3],
  ["2026年7月", 2026 * 4 + 3],
  ["2026年十二月", 2026 * 4 + 4],
  ["2026年十月31日", 2026 * 4 + 4],
  ["3/2026", 2026 * 4 + 1],
  ["2026年3月31日", 2026 * 4 + 1],
  ["31.5.2026", 2026 * 4 + 2],
  ["12/31/2026", 2026 * 4 + 4],
  ["31/12/2026", 2026 * 4 + 4],
  ["2/3/2026", 2026 * 4 + 1], // the same quarter either way
  ["3/4/2026", null], // March or April?
  // The year's last digits beside a quarter.
  ["1Q26", 2026 * 4 + 1],
  ["4Q2025", 2025 * 4 + 4],
  ["2023Q1", 2023 * 4 + 1],
  ["2024 1Q", 2024 * 4 + 1],
  ["Q4 '25", 2025 * 4 + 4],
  ["2026年一季度", 2026 * 4 + 1],
  ["2026年第4季", 2026 * 4 + 4],
  // Other languages; their months come after, because T3 is no March.
  ["T3 2026", 2026 * 4 + 3],
  ["3e trimestre 2026", 2026 * 4 + 3],
  ["2º trimestre 2026", 2026 * 4 + 2],
  ["2.º trimestre de 2026", 2026 * 4 + 2],
  ["3. Quartal 2026", 2026 * 4 + 3],
  ["Q3-2026 (geprüft)", 2026 * 4 + 3],
  ["août 2026", 2026 * 4 + 3],
  ["März 2026", 2026 * 4 + 1],
  ["Sept 1 2026", 2026 * 4 + 3],
  // Half-years and weeks are no months.
  ["2026 H1", null],
  ["S2 2026", null],
  ["W12 2026", null],
  ["KW 12/2026", null],
  ["2026-W10", null],
  ["2026-13", null],
  ["2026年13月", null],
  ["3月", null],
  ["2026", null],
  ["2026Q5", null],
  ["soon", null],
  ["", null],
  // Years of Taiwan and Japan, and in Chinese figures: 115 + 1911 and 8 + 2018 are 2026.
  ["民國115年3月", 2026 * 4 + 1],
  ["民國115年Q3", 2026 * 4 + 3],
  ["115年第四季", 2026 * 4 + 4],
  ["115/3/31", 2026 * 4 + 1],
  ["令和8年7月", 2026 * 4 + 3],
  ["二〇二六年第一季度", 2026 * 4 + 1],
  ["2026年Q3", 2026 * 4 + 3],
  ["202607", 2026 * 4 + 3],
  // No year: five digits, or a day before a month.
  ["12026Q1", null],
  ["Q1 12026", null],
  ["20261", null],
  ["26-Mar", null],
  // Several quarters or years; months of one quarter are one.
  ["2026Q1-Q2", null],
  ["2026Q1 2025Q4", null],
  ["Jan-Jun 2026", null],
  ["2026年1-6月", null],
  ["Q3 March 2026", null],
  ["Jan-Mar 2026", 2026 * 4 + 1],
  ["2026年4–6月", 2026 * 4 + 2],
  // Quarters of a firm's own year.
  ["FY2026Q1", null],
  ["Q1 FY26", null],
  ["2026/27 Q1", null],
  ["4Q2025-26", null],
  ["2026财年第一季度", null],
  ["Q1 GJ 2026", null],
  ["2026-3-45", null],
])("quarterNumber(%j) is %j", (text, expected) => {
  expect(quarterNumber(text)).toBe(expected);
});

// A rating is made each quarter on the figures of the quarter before: on 2026-11-28, in the fourth, those of the third.
describe("the quarterly cycle", () => {
  const two = (more: Parameters<typeof tableWith>[1] = []) =>
    tableWith([[...BEST], [...BEST]], [[FIELDS.customer, ["Ann", "Bo"]], ...more]);
  const due = (table: Table) => plain(gridOf(run(table).report, "due"));
  const fell = (table: Table) => listed(run(table), table, "last-grade")?.map((cells) => cells.at(-1));

  test.each<[string, string, string, Cell[][] | undefined]>([
    ["in the quarter after", "2026Q3", "2026-11-28", undefined],
    ["on its last day", "2026Q3", "2026-12-31", undefined],
    [
      "on the first day of the next",
      "2026Q3",
      "2027-01-01",
      [
        ["Ann", "last rated 2026Q3"],
        ["Bo", "last rated 2026Q3"],
      ],
    ],
    [
      "all equally old",
      "2024Q1",
      "2026-11-28",
      [
        ["Ann", "last rated 2024Q1"],
        ["Bo", "last rated 2024Q1"],
      ],
    ],
    ["rated already on this quarter", "2026Q4", "2026-11-28", undefined],
  ])("%s: %s on %s", (_, quarter, today, expected) => {
    expect(due({ ...two([[QUARTER, [quarter, quarter]]]), today: day(today) })).toEqual(expected);
  });

  test.each([
    [50, 50, "Customer 50"],
    [51, 51, "… and 1 more"],
    [60, 51, "… and 10 more"],
  ])(
    "of %i whose rating is due the first 50 are listed: %i rows, the last one %s",
    (customers, rows, last) => {
      const names = Array.from({ length: customers }, (_, at) => `Customer ${at + 1}`);
      const table = tableWith(
        names.map(() => [...BEST]),
        [
          [FIELDS.customer, names],
          [QUARTER, names.map(() => "2024Q1")],
        ],
      );
      const listed = due({ ...table, today: day("2026-11-28") });
      expect([listed?.length, listed?.at(-1)?.[0]]).toEqual([rows, last]);
    },
  );

  test("without a column of quarters the quarter rated is written, and a later run goes by it", () => {
    const first = { ...two(), today: day("2026-11-28") };
    expect(columnOf(first, "quarter")).toEqual(["2026Q3", "2026Q3"]);
    expect(due(first)).toBeUndefined();
    // Half a year later Ann's score is still 100, Bo's was 95: only Bo was rated anew.
    const shown: Record<string, Cell[]> = { quarter: ["2026Q3", "2026Q3"], score: [100, 95] };
    const later = {
      ...two(),
      today: day("2027-05-03"),
      earlier: { labels: () => ["AAA", "AAA"], shown: (id: string) => shown[id] ?? null },
    };
    expect(columnOf(later, "quarter")).toEqual(["2026Q3", "2027Q1"]);
    expect(due(later)).toEqual([["Ann", "last rated 2026Q3"]]);
  });

  test("a quarter that a person wrote into our column confirms the rating", () => {
    const shown: Record<string, Cell[]> = { quarter: ["2027Q1", "2026年第四季度"], score: [100, 100] };
    const table = {
      ...two(),
      today: day("2027-05-03"),
      earlier: { labels: () => ["AAA", "AAA"], shown: (id: string) => shown[id] ?? null },
    };
    expect(columnOf(table, "quarter")).toEqual(["2027Q1", "2026Q4"]);
    expect(due(table)).toEqual([["Bo", "last rated 2026Q4"]]);
  });

  test("one's own column of quarters is believed and not written again", () => {
    const table = { ...two([[QUARTER, ["2026Q3", ""]]]), today: day("2026-11-28") };
    expect(columnOf(table, "quarter")).toBeUndefined();
    expect(due(table)).toEqual([["Bo", "no quarter"]]);
  });

  test("who fell since the last run is found without a column of grades; one's own column goes before", () => {
    const earlier = { labels: () => ["AAA", "AAA"], shown: () => null };
    const lower = tableWith([row(BEST, { 9: 0.5 }), [...BEST]], [[FIELDS.customer, ["Ann", "Bo"]]]);
    // 100 - 20 x (1 - 0.5) = 90 is AAA still; 0.3 leaves 86.
    expect(fell({ ...lower, earlier })).toBeUndefined();
    const fallen = row(BEST, { 9: 0.3 });
    const table = tableWith([fallen, [...BEST]], [[FIELDS.customer, ["Ann", "Bo"]]]);
    expect(fell({ ...table, earlier })?.[0]).toMatch(/^AAA → AA; /);
    const typed = tableWith([fallen, [...BEST]], [[PREVIOUS_GRADE, ["AA", ""]]]);
    expect(fell({ ...typed, earlier })).toBeUndefined();
  });
});

test("grades that rest on fewer than half of the indicators, because somebody insisted, are counted", () => {
  // 9 of 20 are known, then 10, then all.
  const known = [9, 10, 20].map((count) => BEST.map((answer, at) => (at < count ? answer : "")));
  const notes = (missing: string) =>
    run(tableWith(known), { missing }).report.flatMap((block) => (block.kind === "note" ? [block.text] : []));
  const note = "1 of 3 grades rests on fewer than half of the indicators: no ground for a credit limit.";
  expect(notes("zero")).toEqual([note]);
  expect(notes("rescale")).toEqual([note]);
  expect(notes("withhold")).toEqual([]);
});
