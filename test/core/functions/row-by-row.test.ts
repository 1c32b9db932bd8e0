/** One calculation for every row: shapes, blanks, bad cells. */

import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { plainNumbers } from "../../../src/core/functions/clean-cells";
import {
  A_COUNT,
  ABOVE_ZERO,
  ANY_NUMBER,
  NOT_NEGATIVE,
  type NumberRule,
  numberRule,
} from "../../../src/core/functions/number-rule";
import { readerOf } from "../../../src/core/functions/reader";
import { rowByRow } from "../../../src/core/functions/row-by-row";
import { numberArgument, yesNoArgument } from "../../../src/core/functions/row-parameter";
import { refused } from "../../../src/core/functions/row-result";

const A = numberArgument("a", ANY_NUMBER);
const B = numberArgument("b", ABOVE_ZERO);
const OPTIONAL = numberArgument("c", NOT_NEGATIVE, 10);
const AT_MOST_A = { en: "at most a", "zh-CN": "不大于 a", "zh-TW": "不大於 a" };

const AT_MOST_ONE = numberRule(AT_MOST_A, { most: 1 });
const BELOW_ONE = numberRule(AT_MOST_A, { below: 1 });

/** a / b + c; refuses b above a. */
const run = (...given: Argument[]) =>
  rowByRow([A, B, OPTIONAL], given, readerOf("en_US"), (a, b, c) =>
    b > a ? refused("b", AT_MOST_A, b) : a / b + c,
  );

test.each<[string, Argument[], unknown]>([
  ["single cells give one value", [6, 2, 1], 4],
  ["a range of one cell is a single cell", [[[6]], [[2]], 1], 4],
  ["a left-out argument takes its default", [6, 2], 13],
  ["so does a blank one", [6, 2, ""], 13],
  ["a blank among single cells gives a blank", ["", 2, 1], ""],
  ["nothing at all gives a blank", [], ""],
  [
    "columns give a column",
    [
      [[6], [9]],
      [[2], [3]],
      [[1], [1]],
    ],
    [[4], [4]],
  ],
  ["a single cell is shared by all rows", [[[6], [9]], 3, 1], [[3], [4]]],
  ["a single first argument is shared too", [6, [[2], [3]], 1], [[4], [3]]],
  ["a blank in a row leaves that row blank", [[[6], [""], [9]], [[2], [2], [""]], 0], [[3], [""], [""]]],
  ["a blank in an optional column takes the default", [[[6], [6]], 2, [[1], [""]]], [[4], [13]]],
  ["a shared blank leaves all rows blank", [[[6], [9]], "", 1], [[""], [""]]],
  ["no rows give no rows", [[], 2, 1], []],
  ["text as numbers is read", [[["1.2万"], ["6"]], "２", 0], [[6000], [3]]],
])("%s", (_, given, expected) => {
  expect(run(...given)).toEqual(expected);
});

test("a bad row says why and spoils no other", () => {
  const a = [[6], ["abc"], ["#N/A"], [8], [8], [1]];
  const b = [[2], [2], [2], [0], [-1], [2]];
  expect(run(a, b, 0)).toEqual([
    [3],
    ["⚠ not a number: abc"],
    ["⚠ #N/A"],
    ["⚠ b must be above 0: found 0"],
    ["⚠ b must be above 0: found -1"],
    ["⚠ b must be at most a: found 2"],
  ]);
});

test.each<[string, Argument[], string]>([
  ["text in a single cell", ["abc", 2], 'a must be a number: found "abc"'],
  ["a number that is not allowed", [6, 0], "b must be above 0: found 0"],
  ["a refused result", [1, 2], "b must be at most a: found 2"],
  ["a bad cell shared by all rows", [[[6], [7]], "x"], 'b must be above 0: found "x"'],
  ["two columns wide", [[[6, 7]], 2], "a must be one cell or one column: found 2 columns"],
  [
    "different heights",
    [
      [[6], [7]],
      [[1], [2], [3]],
    ],
    "a has 2 rows but b has 3: select columns of the same height",
  ],
])("%s throws one sentence", (_, given, message) => {
  expect(() => run(...given)).toThrow(new Error(message));
});

test("no infinity and no -0 comes out", () => {
  const product = (a: Argument, b: Argument) => rowByRow([A, A], [a, b], readerOf("en_US"), (x, y) => x * y);
  expect(() => product(1e308, 10)).toThrow("the numbers add up to more than a cell can hold");
  expect(product([[1e308], [2]], 10)).toEqual([[expect.stringMatching(/^⚠ the numbers add up/)], [20]]);
  expect(Object.is(product(0, -5), 0)).toBe(true);
});

test("arguments of different kinds keep their types", () => {
  const doubled = rowByRow(
    [A, yesNoArgument("twice")],
    [
      [[3], [4], [5]],
      [["yes"], [false], ["perhaps"]],
    ],
    readerOf("zh_CN"),
    (a, twice) => (twice ? a * 2 : a),
  );
  expect(doubled).toEqual([[6], [4], ["⚠ 不是“是/否”：perhaps"]]);
});

test("arguments are not changed", () => {
  const column = Object.freeze([Object.freeze([6]), Object.freeze([9])]);
  expect(run(column, 3, 1)).toEqual([[3], [4]]);
});

test.each<[string, NumberRule, number, boolean]>([
  ["above 0", ABOVE_ZERO, 0, false],
  ["above 0", ABOVE_ZERO, 0.0001, true],
  ["0 or above", NOT_NEGATIVE, 0, true],
  ["0 or above", NOT_NEGATIVE, -0.0001, false],
  ["at most 1", AT_MOST_ONE, 1, true],
  ["at most 1", AT_MOST_ONE, 1.0001, false],
  ["below 1", BELOW_ONE, 1, false],
  ["below 1", BELOW_ONE, 0.9999, true],
  ["whole", A_COUNT, 1.5, false],
  ["whole", A_COUNT, 2, true],
  ["finite", ANY_NUMBER, Number.POSITIVE_INFINITY, false],
  ["finite", ANY_NUMBER, Number.NEGATIVE_INFINITY, false],
])("among clean numbers one must be %s too: %#, %d is allowed: %s", (_, rule, value, isAllowed) => {
  const [, [second]] = rowByRow(
    [numberArgument("a", rule)],
    [[[0.5 + 0.5 * Number(rule !== BELOW_ONE)], [value]]],
    readerOf("en_US"),
    (a) => a,
  ) as [Cell[], Cell[]];
  expect(second === value).toBe(isAllowed);
  const isRead = plainNumbers([[value, value]], rule) !== undefined;
  expect(isRead).toBe(isAllowed);
});

test("a number of a clean column is what it is written as, and a column with a blank in it no longer clean", () => {
  const noisy = [[0.1 + 0.2], [1]];
  const twice = (given: Argument) =>
    rowByRow([A], [given], readerOf("en_US"), (a) => (a === 0.3 ? "three tenths" : a));
  expect(twice(noisy)).toEqual([["three tenths"], [1]]);
  expect(twice([...noisy, [""]])).toEqual([["three tenths"], [1], [""]]);
});
