/** Groups and what they consist of, told by their sums. */

import { nestedRows } from "../../../../src/app/reading/customers/nested-rows";

const rowsOf = (values: readonly number[]) => values.map((value, at) => ({ at, value }));

test.each<[string, values: readonly number[], totals: readonly number[], groups: readonly number[] | null]>([
  // 5 + 2 = 7 and 1 + 3 = 4.
  ["two groups above their parts", [7, 5, 2, 4, 1, 3], [], [0, 3]],
  ["two groups below their parts", [5, 2, 7, 1, 3, 4], [], [2, 5]],
  ["a part of 0 at the end of a group", [7, 5, 2, 0, 4, 1, 3], [], [0, 4]],
  // 7 + 5 + 2 + 4 + 4 = 22, twice the total of 11.
  [
    "a group of one beside another, where the total says that all counts twice",
    [7, 5, 2, 4, 4],
    [11],
    [0, 3],
  ],
  ["the same without a total", [7, 5, 2, 4, 4], [], null],
  ["customers of the same values in pairs", [5, 5, 3, 3], [], null],
  ["rows behind the last group", [7, 5, 2, 4, 1, 3, 9], [], null],
  ["no rows", [], [], null],
])("%s", (_what, values, totals, groups) => {
  expect(nestedRows(rowsOf(values), totals)?.groups ?? null).toEqual(groups);
});

test("a group of one needs no total where all groups are called like parts of the market", () => {
  const isArea = (at: number) => [0, 3].includes(at);
  expect(nestedRows(rowsOf([7, 5, 2, 4, 4]), [], [], isArea)?.groups).toEqual([0, 3]);
  expect(nestedRows(rowsOf([7, 5, 2, 4, 4]), [], [], (at) => at === 0)).toBeNull();
});

test("the parts are all other rows", () => {
  expect(nestedRows(rowsOf([7, 5, 2, 4, 1, 3]), [])?.parts).toEqual([1, 2, 4, 5]);
});

test("its rows are not changed", () => {
  const rows = rowsOf([5, 2, 7, 1, 3, 4]);
  nestedRows(rows, []);
  expect(rows).toEqual(rowsOf([5, 2, 7, 1, 3, 4]));
});
