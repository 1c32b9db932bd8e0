/** Columns compared with each other, and populations to compare with. */

import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import {
  comparedColumns,
  completeRows,
  customerColumns,
  perCustomer,
  perRow,
  populationFor,
} from "../../../src/core/functions/compared";

const column = (...cells: (string | number)[]) => cells.map((cell) => [cell]);

test("a row that lacks a number in one column counts in none", () => {
  const { columns, bad } = comparedColumns(
    [
      ["a", column(1, "", 3, "x", 5)],
      ["b", column(1, 2, "#N/A", 4, 5)],
    ],
    POINT_NOTATION,
  );
  const nothing = Number.NaN;
  expect(columns.map((one) => Array.from(one))).toEqual([
    [1, nothing, nothing, nothing, 5],
    [1, nothing, nothing, nothing, 5],
  ]);
  expect([...bad.keys()].sort()).toEqual([2, 3]);
});

test("of two bad cells in a row the first column's is said", () => {
  const compared = comparedColumns(
    [
      ["a", column("x", 1)],
      ["b", column("y", 1)],
    ],
    POINT_NOTATION,
  );
  expect(perRow(compared, "en", () => "fine")).toEqual(column("⚠ not a number: x", "fine"));
});

test("the columns given are left as they were", () => {
  const values = Float64Array.of(1, Number.NaN);
  const other = Float64Array.of(Number.NaN, 2);
  completeRows([
    { values, bad: new Map() },
    { values: other, bad: new Map() },
  ]);
  expect([Array.from(values), Array.from(other)]).toEqual([
    [1, Number.NaN],
    [Number.NaN, 2],
  ]);
});

test("one cell has nothing to be compared with; columns must be of one height", () => {
  expect(() => comparedColumns([["a", 5]], POINT_NOTATION)).toThrow(
    "a must be a column, because customers are compared with each other: found 5",
  );
  expect(() =>
    comparedColumns(
      [
        ["a", column(1, 2)],
        ["b", column(1)],
      ],
      POINT_NOTATION,
    ),
  ).toThrow("a has 2 rows but b has 1");
});

test("one cell is its own result; a bad one is refused with its parameter's name", () => {
  const one = customerColumns(
    [
      ["a", 5],
      ["b", 7],
    ],
    POINT_NOTATION,
  );
  expect(perCustomer(one, "en", (row) => one.columns.map((values) => values[row]).join("+"))).toBe("5+7");
  expect(perCustomer(customerColumns([["a", ""]], POINT_NOTATION), "en", () => "fine")).toBe("");
  expect(() => customerColumns([["a", "x"]], POINT_NOTATION)).toThrow('a must be a number: found "x"');
});

test("a column gives a column, bad rows by themselves", () => {
  const numbers = customerColumns([["a", column(1, "x", "")]], POINT_NOTATION);
  expect(perCustomer(numbers, "en", () => "fine")).toEqual(column("fine", "⚠ not a number: x", ""));
  expect(() =>
    customerColumns(
      [
        ["a", column(1, 2)],
        ["b", 1],
      ],
      POINT_NOTATION,
    ),
  ).toThrow("a has 2 rows but b has 1");
});

test("a column is its own population; one value needs another", () => {
  const several = customerColumns([["value", column(1, 2)]], POINT_NOTATION);
  const one = customerColumns([["value", 1]], POINT_NOTATION);
  expect(populationFor(undefined, several, POINT_NOTATION)).toBe(several.columns[0]);
  expect(() => populationFor("", one, POINT_NOTATION)).toThrow("population is needed here");
  expect(() => populationFor(column("x", ""), one, POINT_NOTATION)).toThrow(
    "population must be a column with numbers: found no numbers",
  );
});
