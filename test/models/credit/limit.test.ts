/** CREDIT_LIMIT: the published example, shapes, own coefficients, unreadable cells. */

import type { Argument } from "../../../src/core/functions/argument";
import { call, edited, refusal, schemeRange } from "./cases";

const limit = (...given: Argument[]) => call("CREDIT_LIMIT", given);

// functions.md: 200 000 at 60 days.
test.each([
  ["AAA", 600_000],
  ["AA", 400_000],
  ["A", 320_000],
  ["B", 240_000],
  ["C", 0],
  ["aa", 400_000],
])("200 000 a month at 60 days gives %s a limit of %d", (grade, expected) => {
  expect(limit(grade, 200_000, 60)).toBe(expected);
});

test("columns and shared cells", () => {
  expect(limit([["AAA"], ["B"], [""]], [[1000], [2000], [3000]], 30)).toEqual([[1500], [1200], [""]]);
  expect(limit("A", [[1000], [""]], [[30], [30]])).toEqual([[800], [""]]);
  expect(refusal(() => limit([["A"], ["B"]], [[1], [2], [3]], 30))).toBe(
    "grade has 2 rows but monthly_sales has 3: select columns of the same height",
  );
});

test("no days, no credit; blanks stay blank", () => {
  expect(limit("AAA", 1000, 0)).toBe(0);
  expect(limit("", 1000, 30)).toBe("");
  expect(limit("AAA", "", 30)).toBe("");
});

test("own coefficients: two columns, or the scheme's sheet", () => {
  expect(
    limit([["Gold"], ["AAA"]], 1000, 30, [
      ["Gold", 2],
      ["", ""],
      ["Silver", "50%"],
    ]),
  ).toEqual([[2000], ['⚠ grade must be Gold, Silver: found "AAA"']]);
  expect(limit("AAA", 1000, 30, schemeRange("zh-TW"))).toBe(1500);
  expect(limit("AAA", 1000, 30, edited([["AAA", 0, 3, 3]]))).toBe(3000);
  expect(
    refusal(() =>
      limit("A", 1, 1, [
        ["A", 1],
        ["B", "x"],
      ]),
    ),
  ).toBe(
    'coefficients, row 2 must be a grade of its own and a coefficient, 0 or above, in two columns: found "B", "x"',
  );
});

test("unreadable cells show in their row, alone they throw", () => {
  expect(
    limit([["A"], ["D"], ["⚠ not a number: abc"], ["#N/A"], ["A"]], [[1000], [1], [1], [1], [-1]], 30),
  ).toEqual([
    [800],
    ['⚠ grade must be AAA, AA, A, B, C: found "D"'],
    ["⚠ not a number: abc"],
    ["⚠ #N/A"],
    ["⚠ monthly_sales must be 0 or above: found -1"],
  ]);
  expect(refusal(() => limit("D", 1, 1))).toBe('grade must be AAA, AA, A, B, C: found "D"');
  expect(refusal(() => limit("A", 1000, "x"))).toBe('credit_days must be 0 or above: found "x"');
});

test("without a grade there is no limit, in whichever language that was said", () => {
  const grades = [["not enough known"], ["已知指标不足"], ["已知指標不足"], ["AA"]];
  expect(call("CREDIT_LIMIT", [grades, 200000, 60])).toEqual([[""], [""], [""], [400000]]);
});
