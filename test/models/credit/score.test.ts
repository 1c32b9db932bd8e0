/** CREDIT_SCORE: points of each indicator at its edges, shapes, missing answers, unreadable ones. */

import type { Cell } from "../../../src/core/cells/cell";
import { LANGUAGES } from "../../../src/core/texts/language";
import { INDICATORS } from "../../../src/models/credit/default-indicators";
import { BEST, call, refusal, row, schemeRange, UNKNOWN, WORST } from "./cases";

const score = (cells: readonly Cell[]) => call("CREDIT_SCORE", [[[...cells]]]);

test("every best answer earns 100, every worst 0", () => {
  expect(score(BEST)).toBe(100);
  expect(score(WORST)).toBe(0);
});

test("the default scheme is 20 indicators in 5 categories, 100 points, 70 of them non-financial", () => {
  expect(INDICATORS).toHaveLength(20);
  const points = new Map<string, number>();
  for (const { category, max } of INDICATORS) points.set(category.en, (points.get(category.en) ?? 0) + max);
  expect([...points]).toEqual([
    ["Character", 28],
    ["Payment performance", 42],
    ["Solvency", 13],
    ["Operations", 8],
    ["Profitability", 9],
  ]);
  const financial = INDICATORS.filter((one) => one.financial).reduce((sum, { max }) => sum + max, 0);
  expect(financial).toBe(30);
});

// Each row: indicator, answer, points by the table in functions.md, Credit.
test.each<[number, Cell, number]>([
  [1, "A", 4],
  [1, "B", 2],
  [1, "C", 0],
  [2, "A", 4],
  [2, "B", 3],
  [2, "C", 2],
  [2, "D", 0],
  [3, "A", 4],
  [3, "B", 2],
  [3, "C", 0],
  [4, "A", 3],
  [4, "B", 2],
  [4, "C", 1],
  [4, "D", 0],
  [5, "A", 3],
  [5, "B", 1.5],
  [5, "C", 0],
  [6, "A", 4],
  [6, "B", 2],
  [6, "C", 0],
  [7, 101, 2],
  [7, 100, 2],
  [7, 99, 1],
  [7, 30, 1],
  [7, 29, 0],
  [7, 0, 0],
  [8, "A", 4],
  [8, "B", 3],
  [8, "C", 1],
  [8, "D", 0],
  [9, 1, 20],
  [9, 0.99, 19.8],
  [9, 0.01, 0.2],
  [9, 0, 0],
  [10, 1, 14],
  [10, 0.5, 7],
  [11, 0, 8],
  [11, 1, 0],
  [11, 7, 0],
  [12, 44, 4],
  [12, 45, 4],
  [12, 45.45, 3.96], // 4 x (90 - 45.45) / 45
  [12, 67.5, 2],
  [12, 89.55, 0.04],
  [12, 90, 0],
  [12, 91, 0],
  [13, 1.51, 3],
  [13, 1.5, 3],
  [13, 1.15, 1.5],
  [13, 0.8, 0],
  [13, 0.79, 0],
  [14, 1, 3],
  [14, 0.75, 1.5],
  [14, 0.5, 0],
  [15, 0.49, 3],
  [15, 0.5, 3],
  [15, 0.65, 1.5],
  [15, 0.8, 0],
  [15, 0.81, 0],
  [16, 10_000_000, 4],
  [16, 9_999_999, 3],
  [16, 5_000_000, 3],
  [16, 4_999_999, 2],
  [16, 1_000_000, 2],
  [16, 999_999, 1],
  [16, 500_000, 1],
  [16, 499_999, 0],
  [17, 50_000_000, 4],
  [17, 49_999_999, 3],
  [17, 20_000_000, 3],
  [17, 19_999_999, 2],
  [17, 5_000_000, 2],
  [17, 4_999_999, 1],
  [17, 1_000_000, 1],
  [17, 999_999, 0],
  [18, 0.2, 3],
  [18, 0.125, 1.5],
  [18, 0.05, 0],
  [18, 0.04, 0],
  [19, 0.1, 3],
  [19, 0.05, 1.5],
  [19, 0, 0],
  [19, -0.2, 0],
  [20, 0.15, 3],
  [20, 0.075, 1.5],
  [20, 0, 0],
  [20, -1, 0],
])("indicator %i at %s earns %f points", (indicator, answer, points) => {
  expect(score(row(WORST, { [indicator]: answer }))).toBeCloseTo(points, 10);
});

test.each<[number, Cell, number]>([
  [1, "a", 4],
  [1, " Ａ ", 4],
  [1, "A · ≥3 years, larger, good name", 4],
  [1, ">=3 Years, larger，good name", 4],
  [1, "成立1年以上，规模中等", 2],
  [1, "成立1年以上,規模中等", 2],
  [2, "Top 3 locally", 4],
  [2, "start-up", 0],
  [2, "B · a text of the user's own", 3],
  [4, "1-2 years", 2],
  [4, "1-2年", 2],
  [4, "2-12個月", 1],
  [8, "无", 4], // "none", a level; in a number column it would be a blank
  [8, "none", 4],
  [8, "有未决诉讼", 1],
  [9, "95%", 19],
  [16, "1,000万", 4],
  [17, "2000萬", 3],
])("indicator %i takes %j, in any language and writing", (indicator, answer, points) => {
  expect(score(row(WORST, { [indicator]: answer }))).toBeCloseTo(points, 10);
});

test("every level can be given by its text in each language", () => {
  INDICATORS.forEach(({ rule }, position) => {
    if ("kind" in rule) return;
    for (const { text, points } of rule)
      for (const language of LANGUAGES)
        expect(score(row(WORST, { [position + 1]: text[language] }))).toBe(points);
  });
});

describe("what is not known", () => {
  // Payment performance only: 20 + 7 + 8 = 35 of 42 points.
  const three = row(UNKNOWN, { 9: 1, 10: 0.5, 11: 0 });
  test.each<[string | undefined, number]>([
    [undefined, 35],
    ["", 35],
    ["zero", 35],
    ["rescale", (35 / 42) * 100],
    ["Rescale", (35 / 42) * 100],
  ])("missing %j gives %f", (missing, expected) => {
    expect(call("CREDIT_SCORE", [[three], undefined, missing])).toBeCloseTo(expected, 9);
  });
  test("a mark for nothing is not known either", () => {
    expect(score(row(BEST, { 3: "-", 9: "N/A", 13: "无" }))).toBe(73); // 4 + 20 + 3 points less
  });
  test("a row with nothing known stays blank, whatever is done with it", () => {
    for (const missing of ["zero", "rescale"])
      expect(call("CREDIT_SCORE", [[[...UNKNOWN], [...BEST]], undefined, missing])).toEqual([[""], [100]]);
  });
  test("another word is refused with what is allowed", () => {
    expect(refusal(() => call("CREDIT_SCORE", [[three], undefined, "mean"]))).toBe(
      'missing must be "zero" or "rescale": found "mean"',
    );
  });
});

describe("unreadable answers", () => {
  test("show in their own row only", () => {
    const rows = [
      [...BEST],
      row(BEST, { 13: "abc" }),
      row(BEST, { 2: "E" }),
      row(BEST, { 9: "#N/A" }),
      [...WORST],
    ];
    expect(call("CREDIT_SCORE", [rows])).toEqual([
      [100],
      ["⚠ not a number: abc"],
      ['⚠ industry position must be A, B, C, D: found "E"'],
      ["⚠ #N/A"],
      [0],
    ]);
  });
  test("of one customer alone throw", () => {
    expect(refusal(() => score(row(BEST, { 13: "abc" })))).toBe(
      'current ratio must be a number: found "abc"',
    );
    expect(refusal(() => score(row(BEST, { 2: true })))).toBe(
      'industry position must be A, B, C, D: found "TRUE"',
    );
  });
  test("a rate without its percent sign is refused, not taken for all points", () => {
    expect(refusal(() => score(row(BEST, { 9: 95 })))).toBe(
      "credit fulfilment rate must be a share such as 95 %, up to 100 %: found 95",
    );
    // Nobody repays more than is due: 1.2 is a slip, or a rate of something else.
    expect(refusal(() => score(row(BEST, { 9: 1.2 })))).toBe(
      "credit fulfilment rate must be a share such as 95 %, up to 100 %: found 1.2",
    );
    expect(score(row(BEST, { 9: 1 + Number.EPSILON }))).toBe(100);
  });
  // Each would have earned points, or lost them, in silence.
  test.each<[number, Cell, string]>([
    [9, -0.1, "credit fulfilment rate must be a share such as 95 %, up to 100 %: found -0.1"],
    [10, "-10%", "on-time rate must be a share such as 95 %, up to 100 %: found -0.1"],
    [11, -1, "bad-debt record must be a whole number, 0 or above: found -1"],
    [11, 0.5, "bad-debt record must be a whole number, 0 or above: found 0.5"],
    [7, -5, "employees must be 0 or above: found -5"],
    [12, -30, "receivable days must be 0 or above: found -30"],
    [13, -1, "current ratio must be 0 or above: found -1"],
    [14, -1, "quick ratio must be 0 or above: found -1"],
    [15, -0.2, "debt ratio must be 0 or above: found -0.2"],
    [16, -1, "registered capital must be 0 or above: found -1"],
    [17, -1, "annual revenue must be 0 or above: found -1"],
    // Typed without the percent sign: 5 % would earn nothing, 500 % everything.
    [15, 45, "debt ratio must be a share such as 20%: found 45"],
    [18, 5, "gross margin must be a share such as 20%: found 5"],
    [19, 1.5, "net margin must be a share such as 20%: found 1.5"],
    [20, 15, "return on equity must be a share such as 20%: found 15"],
  ])("that make no sense are refused: indicator %i at %j", (indicator, answer, sentence) => {
    expect(refusal(() => score(row(BEST, { [indicator]: answer })))).toBe(sentence);
    expect(call("CREDIT_SCORE", [[row(BEST, { [indicator]: answer }), [...BEST]]])).toEqual([
      [`⚠ ${sentence}`],
      [100],
    ]);
  });
  test("that make no sense are refused by a scheme of one's own too", () => {
    const bad = [row(BEST, { 11: -1 })];
    expect(refusal(() => call("CREDIT_SCORE", [bad, schemeRange("zh-CN")]))).toBe(
      "呆坏账记录 must be a whole number, 0 or above: found -1",
    );
  });
  test("may be a loss: margins are below 0 then", () => {
    expect(score(row(BEST, { 18: -0.1, 19: -0.2, 20: -1 }))).toBe(91); // 3 points less each
  });
  test("are told in the spreadsheet's language", () => {
    const wrong = [row(BEST, { 2: "E" })];
    expect(refusal(() => call("CREDIT_SCORE", [wrong], "zh-CN"), "zh-CN")).toBe(
      '行业地位必须是 A、B、C、D：现为 "E"',
    );
  });
});

describe("shapes", () => {
  test("one number or one column are total scores", () => {
    expect(call("CREDIT_SCORE", [85])).toBe(85);
    expect(call("CREDIT_SCORE", [[[85], [""], ["x"], ["72.5"]]])).toEqual([
      [85],
      [""],
      ["⚠ not a number: x"],
      [72.5],
    ]);
  });
  test("a total score is 0 to 100", () => {
    expect(call("CREDIT_SCORE", [[[100], [0], [100.1], [-1]]])).toEqual([
      [100],
      [0],
      ["⚠ the total score must be 0 to 100: found 100.1"],
      ["⚠ the total score must be 0 to 100: found -1"],
    ]);
  });
  test("another width is refused, naming both", () => {
    expect(refusal(() => call("CREDIT_SCORE", [[BEST.slice(1)]]))).toBe(
      "indicators must be 20 columns in the scheme's order, or one column of total scores: found 19",
    );
  });
  test("nothing in, nothing out", () => {
    expect(call("CREDIT_SCORE", [undefined])).toBe("");
    expect(call("CREDIT_SCORE", [""])).toBe("");
  });
});

test("a text among the numbers of one customer leaves what all others get, and a letter is read in either case", () => {
  const customers = [
    BEST,
    WORST,
    row(BEST, { 1: "b", 2: "C", 12: 67.5, 18: "" }),
    row(WORST, { 3: "a", 7: 30 }),
  ];
  // 100; 0; 100 less 2 for B, 2 for C, half of the 4 points between 45 and 90 days, 3 for a margin not known; 4 for A, 1 for 30.
  const expected = [[100], [0], [91], [5]];
  expect(call("CREDIT_SCORE", [customers])).toEqual(expected);
  expect(call("CREDIT_SCORE", [[...customers, row(BEST, { 9: "100%" })]])).toEqual([...expected, [100]]);
  expect(call("CREDIT_SCORE", [[row(BEST, { 9: "100%" }), ...customers]])).toEqual([[100], ...expected]);
});

test("one sign that is no level, and a number that no indicator takes, spoil their row alone", () => {
  const [best, sign, number] = call("CREDIT_GRADE", [
    [BEST, row(BEST, { 1: "\u4E2D" }), row(BEST, { 9: -0.5 })],
  ]) as Cell[][];
  expect([best, sign?.[0], number?.[0]]).toEqual([
    ["AAA"],
    expect.stringMatching(/^⚠ .*A, B, C/),
    expect.stringMatching(/^⚠ .*-0\.5/),
  ]);
});
