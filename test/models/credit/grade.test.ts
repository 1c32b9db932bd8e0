/** CREDIT_GRADE: cut-offs closed below on the unrounded score, and the cap of a lost lawsuit. */

import type { Cell } from "../../../src/core/cells/cell";
import { BEST, COLUMN, call, edited, row, UNKNOWN, WORST } from "./cases";

// Five-grade rating, closed below: domain.md 1.3 and functions.md.
test.each<[number, string]>([
  [100, "AAA"],
  [90.0000001, "AAA"],
  [90, "AAA"],
  [89.9999999, "AA"],
  [89.5, "AA"],
  [80, "AA"],
  [79.9999999, "A"],
  [70, "A"],
  [69.9999999, "B"],
  [60, "B"],
  [59.9999999, "C"],
  [0, "C"],
])("a score of %f is %s", (score, grade) => {
  expect(call("CREDIT_GRADE", [score])).toBe(grade);
});

test("points that add up to a cut-off reach it, whatever binary makes of them", () => {
  // 100 - 20 + 20 x 0.85 = 97; less 4 and 3 (indicators 1, 4) = 90.
  expect(call("CREDIT_GRADE", [[row(BEST, { 9: 0.85, 1: "C", 4: "D" })]])).toBe("AAA");
  // 0.7 x 20 = 14 of 20, 0.7 x 14 = 9.8 of 14: 100 - 6 - 4.2 = 89.8.
  expect(call("CREDIT_SCORE", [[row(BEST, { 9: 0.7, 10: 0.7 })]])).toBe(89.8);
});

test("every pair of rates in whole per cent has the grade of the exact sum", () => {
  const pairs = Array.from({ length: 101 * 101 }, (_, at): [number, number] => [
    at % 101,
    Math.floor(at / 101),
  ]);
  // In hundredths of a point: 66 points of the others, 20 and 14 of the rates.
  const exact = pairs.map(([one, two]) => 6600 + 20 * one + 14 * two);
  const expected = exact.map((hundredths) =>
    hundredths >= 9000 ? "AAA" : hundredths >= 8000 ? "AA" : hundredths >= 7000 ? "A" : "B",
  );
  const rows = pairs.map(([one, two]) => row(BEST, { 9: one / 100, 10: two / 100 }));
  expect((call("CREDIT_GRADE", [rows]) as Cell[][]).flat()).toEqual(expected);
});

describe("a lost lawsuit", () => {
  test.each<[string, readonly Cell[], string | undefined, string]>([
    ["holds 96 points at C", row(BEST, { 8: "D" }), undefined, "C"],
    ["holds a scaled score too", row(UNKNOWN, { 8: "D", 9: 1, 10: 1, 11: 0 }), "rescale", "C"],
    ["changes nothing below", row(WORST, { 9: 0.5 }), undefined, "C"],
    ["is not a pending one", row(BEST, { 8: "C" }), undefined, "AAA"],
    ["counts by its text", row(BEST, { 8: "败诉" }), undefined, "C"],
  ])("%s", (_, cells, missing, grade) => {
    expect(call("CREDIT_GRADE", [[[...cells]], undefined, missing])).toBe(grade);
  });
  test("leaves the score as it is", () => {
    expect(call("CREDIT_SCORE", [[row(BEST, { 8: "D" })]])).toBe(96);
  });
  test("cannot be seen in a total score", () => {
    expect(call("CREDIT_GRADE", [96])).toBe("AAA");
  });
});

describe("fewer than half of the indicators known", () => {
  // Every best answer to the first nine: 4 + 4 + 4 + 3 + 3 + 4 + 2 + 4 + 20 = 48 points; the tenth adds 14.
  const best = (known: number) => BEST.map((cell, at) => (at < known ? cell : ""));
  test("is not enough for a grade, half of them is", () => {
    expect(call("CREDIT_GRADE", [[best(9), best(10)]])).toEqual([["not enough known"], ["B"]]);
    expect(call("CREDIT_GRADE", [[best(9)], undefined, ""], "zh-CN")).toBe("已知指标不足");
    expect(call("CREDIT_GRADE", [[best(9)]], "zh-TW")).toBe("已知指標不足");
  });
  test("is graded when the user insists", () => {
    expect(call("CREDIT_GRADE", [[best(9)], undefined, "zero"])).toBe("C");
    expect(call("CREDIT_GRADE", [[best(9)], undefined, "rescale"])).toBe("AAA");
  });
  test("leaves the score as it is", () => {
    expect(call("CREDIT_SCORE", [[best(9)]])).toBe(48);
  });
  test("leaves total scores as they are", () => {
    expect(call("CREDIT_GRADE", [[[48], [90]]])).toEqual([["C"], ["AAA"]]);
  });
  test("counts by the indicators of the scheme", () => {
    // Without the last two indicators, 6 points, there are 18; the points go to the first.
    const shorter = edited([
      ["overall impression", 0, COLUMN.max, 10],
      ["overall impression", 0, COLUMN.points, 10],
    ]);
    const last = shorter.findIndex((cells) => cells.includes("net margin"));
    expect(call("CREDIT_GRADE", [[best(9).slice(0, 18)], shorter.slice(0, last)])).toBe("C");
    expect(call("CREDIT_GRADE", [[best(8).slice(0, 18)], shorter.slice(0, last)])).toBe("not enough known");
  });
});

test("a computed score is taken as it is written", () => {
  expect(call("CREDIT_GRADE", [[[69.99999999999999], [69.9999999], [59.6 + 0.3 + 0.1]]])).toEqual([
    ["A"],
    ["B"],
    ["B"],
  ]);
});

test("a computed cut-off is taken as it is written too", () => {
  const scheme = edited([["AAA", 3, 2, 60.00000000000001]]);
  expect(call("CREDIT_GRADE", [[[60], [59.999]], scheme])).toEqual([["B"], ["C"]]);
});

test("an edited scheme has its own grades", () => {
  const scheme = edited([
    ["AAA", 0, 1, "Gold"],
    ["Gold", 0, 2, 95],
    ["Gold", 4, 1, "Last"],
    ["overall impression", 26, COLUMN.cap, "Last"],
  ]);
  expect(call("CREDIT_GRADE", [[[95], [94.9], [10]], scheme])).toEqual([["Gold"], ["AA"], ["Last"]]);
  expect(call("CREDIT_GRADE", [[row(BEST, { 8: "D" })], scheme])).toBe("Last");
});
