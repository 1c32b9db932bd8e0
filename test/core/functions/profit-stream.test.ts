/** How yearly profits are read, cell by cell. */

import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Argument } from "../../../src/core/functions/argument";
import { profitStreams } from "../../../src/core/functions/profit-stream";

const streams = (argument: Argument, customers: number) => {
  const { parameter, rows } = profitStreams(
    "annual_profit",
    argument,
    ["churn_rate", customers],
    POINT_NOTATION,
  );
  return Array.isArray(rows) ? rows.map(parameter.readRow) : parameter.readRow([]);
};

test.each<[string, Argument, number, unknown]>([
  ["a number", 5, 1, [5]],
  ["a row", [[1, "2"]], 1, [1, 2]],
  ["a column", [[1], ["¥2"]], 1, [1, 2]],
  ["blank years at the end", [[1, 2, "", "-"]], 1, [1, 2]],
  ["nothing", [["", " "]], 1, null],
  ["a number for all", 5, 3, [5]],
  ["a row for all", [[1, 2]], 3, [1, 2]],
  ["a column for as many customers", [[1], [""]], 2, [[1], null]],
  [
    "a block for as many customers",
    [
      [1, 2],
      [3, ""],
    ],
    2,
    [[1, 2], [3]],
  ],
  ["a bad cell in a block", [["x"], [1]], 2, [{ code: "NOT_A_NUMBER", details: { found: "x" } }, [1]]],
])("profitStreams reads %s", (_, argument, customers, expected) => {
  expect(streams(argument, customers)).toEqual(expected);
});

test.each<[Argument, number, string]>([
  [[[1], [2], [3]], 2, "churn_rate has 2 rows but annual_profit has 3: select columns of the same height"],
  [
    [
      [1, 2],
      [3, 4],
    ],
    1,
    "annual_profit must be one number, one row or one column (year 1, 2, …): found 2 x 2",
  ],
  [[["", 5]], 3, 'annual_profit, year 1 must be a number: found ""'],
  ["x", 3, 'annual_profit must be a number: found "x"'],
])("profitStreams refuses %j for %d customers", (argument, customers, sentence) => {
  expect(() => streams(argument, customers)).toThrow(sentence);
});
