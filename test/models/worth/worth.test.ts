/** VALUE_RATIO, DELIVERED_VALUE and RELATIONSHIP_COMPLEXITY, sentence by sentence of their contract. */

import type { Argument } from "../../../src/core/functions/argument";
import { WORTH_FUNCTIONS } from "../../../src/models/worth/functions";
import { caller, columnOf } from "../call";

const ratio = caller(WORTH_FUNCTIONS, "VALUE_RATIO");
const delivered = caller(WORTH_FUNCTIONS, "DELIVERED_VALUE");
const complexity = caller(WORTH_FUNCTIONS, "RELATIONSHIP_COMPLEXITY");

test.each<[Argument[], unknown]>([
  [[90, 60], 1.5],
  [[60, 60], 1],
  [[0, 60], 0],
  [["", 60], ""],
  [
    [columnOf([20, "", "x", 30]), columnOf([25, 5, 5, 0])],
    columnOf([0.8, "", "⚠ not a number: x", "⚠ cost must be above 0: found 0"]),
  ],
])("VALUE_RATIO(%j) is F / C: %j", (given, expected) => {
  expect(ratio(given)).toEqual(expected);
});

test.each<[Argument[], string]>([
  [[90, 0], "cost must be above 0: found 0"],
  [[-1, 5], "function_value must be 0 or above: found -1"],
])("VALUE_RATIO(%j) is refused", (given, message) => {
  expect(() => ratio(given)).toThrow(new Error(message));
});

test.each<[Argument[], unknown]>([
  [[columnOf([90, 40, 25, 15]), columnOf([100, 12, 8, 10])], 40], // 170 - 130
  [[[[90, 40, 25, 15]], 130], 40],
  [[100, 130], -30],
  [[100], 100], // no costs yet
  [[columnOf(["Value", 50, "", "n/a"]), columnOf(["Cost", 20])], 30],
  [[columnOf([0.5, 0.2, 0.1]), 0.8], 0], // without binary noise
  [[columnOf(["", ""]), ""], ""],
  [["", ""], ""],
])("DELIVERED_VALUE(%j) is the benefits less the costs: %j", (given, expected) => {
  expect(delivered(given)).toBe(expected);
});

test("DELIVERED_VALUE names the row of an error cell", () => {
  expect(() => delivered([1, columnOf([2, "#DIV/0!"])])).toThrow("costs has #DIV/0! in row 2");
});

test.each<[Argument[], unknown]>([
  [[5, 20, 4, 3], 1200], // the example of the source
  [[1, 1, 1, 1], 1],
  [[5, 0, 4, 3], 0],
  [[5, 20, "", 3], ""],
  [[columnOf([5, 6]), 20, 4, 3], columnOf([1200, 1440])],
])("RELATIONSHIP_COMPLEXITY(%j) is the product: %j", (given, expected) => {
  expect(complexity(given)).toEqual(expected);
});

test.each<[Argument[], string]>([
  [[2.5, 20, 4, 3], "segments must be a whole number, 0 or above: found 2.5"],
  [[5, 20, 4, -1], "companies must be a whole number, 0 or above: found -1"],
  [[1e300, 1e300, 1, 1], "more than a cell can hold"],
])("RELATIONSHIP_COMPLEXITY(%j) is refused", (given, message) => {
  expect(() => complexity(given)).toThrow(message);
});
