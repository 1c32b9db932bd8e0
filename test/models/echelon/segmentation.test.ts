/** Echelons as a run in the sidebar: echelon and interval per customer, the load of thirteen weeks. */

import fc from "fast-check";
import type { Cell } from "../../../src/core/cell";
import type { Field } from "../../../src/core/field";
import { contactLoad } from "../../../src/models/echelon/contact-load";
import { FACTORS } from "../../../src/models/echelon/fields";
import { echelonModel } from "../../../src/models/echelon/model";
import { cellsOf, expectDrawable, gridOf, liveValues, prepared, tableWith, textsOf } from "../segment";

// The README's example.
const ROWS: readonly (readonly Cell[])[] = [
  [900, 50, 5, 9],
  [700, 60, 3, 8],
  [200, 20, 2, 3],
  [100, 10, 2, 2],
];
const tableOf = (rows: readonly (readonly Cell[])[], fields: readonly Field[] = FACTORS) =>
  tableWith(fields.map((field, at) => [field, rows.map((row) => row[at])] as const));

test("the README's customers: echelons 1 to 4, seen every 1, 2, 4 and 13 weeks", () => {
  const table = tableOf(ROWS);
  const outcome = prepared(echelonModel).run(table);
  expect(cellsOf(outcome, "echelon")).toEqual([1, 2, 3, 4]);
  expect(cellsOf(outcome, "weeks")).toEqual([1, 2, 4, 13]);
  expect(gridOf(outcome, "echelon").map((row) => row.slice(0, 3))).toEqual([
    ["1", 1, 0.25],
    ["2", 1, 0.25],
    ["3", 1, 0.25],
    ["4", 1, 0.25],
    ["Total", 4, 1],
  ]);
  for (const [found, said] of liveValues(outcome, table, "echelon")) expect(found).toBe(said);
  // Weeks 1 to 13: weekly; weeks 1, 3, 5 …; weeks 1, 5, 9, 13; week 1.
  expect(gridOf(outcome, "load").map(([, ...contacts]) => contacts)).toEqual([
    [4, 1, 1, 1, 1],
    [1, 1, 0, 0, 0],
    [2, 1, 1, 0, 0],
    [1, 1, 0, 0, 0],
    [3, 1, 1, 1, 0],
    [1, 1, 0, 0, 0],
    [2, 1, 1, 0, 0],
    [1, 1, 0, 0, 0],
    [3, 1, 1, 1, 0],
    [1, 1, 0, 0, 0],
    [2, 1, 1, 0, 0],
    [1, 1, 0, 0, 0],
    [3, 1, 1, 1, 0],
  ]);
  expectDrawable(outcome);
});

test("a load above the capacity is said, one on it is not", () => {
  const notes = (capacity: number) => textsOf(prepared(echelonModel, { capacity }).run(tableOf(ROWS)));
  expect(notes(3)).toContain("Busiest week: 4 contacts, capacity 3.");
  for (const enough of [4, 0]) expect(notes(enough).join()).not.toMatch("Busiest");
});

test("customers take turns, each as often as its interval says", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 13 }), (customers, interval) => {
      // Customer j is due in the weeks j, j + interval, … counted from 0.
      const slow = Array.from(
        { length: 13 },
        (_, week) =>
          Array.from({ length: customers }, (_unused, at) => at % interval).filter(
            (turn) => week % interval === turn,
          ).length,
      );
      expect(contactLoad(customers, interval)).toEqual(slow);
      // Any weeks of one interval hold every customer once.
      const round = contactLoad(customers, interval).slice(0, interval);
      expect(round.reduce((all, one) => all + one, 0)).toBe(customers);
    }),
    { seed: 20_260_107 },
  );
});

test("only the factors that have a column and a weight count", () => {
  const [assets, income] = FACTORS;
  const table = tableOf(
    [
      [4, 1],
      [3, 2],
      [2, 3],
      [1, 4],
    ],
    [assets, income],
  );
  expect(cellsOf(prepared(echelonModel, { weight2: 0 }).run(table), "echelon")).toEqual([1, 2, 3, 4]);
  expect(cellsOf(prepared(echelonModel, { weight1: 1, weight2: 3 }).run(table), "echelon")).toEqual([
    4, 3, 2, 1,
  ]);
  expect(() => prepared(echelonModel, { weight1: 0, weight2: 0 }).run(table)).toThrow(
    "Echelons: weights must be above 0 for a factor you have",
  );
});

test("intervals are whole weeks of a quarter", () => {
  expect(cellsOf(prepared(echelonModel, { weeks1: 2, weeks4: 6 }).run(tableOf(ROWS)), "weeks")).toEqual([
    2, 2, 4, 6,
  ]);
  expect(() => prepared(echelonModel, { weeks1: 0 })).toThrow(
    "Echelons: Echelon 1 must be a number from 1 to 13",
  );
});

test("a blank or bad factor leaves the customer out and is a problem of its row", () => {
  const table = tableOf([...ROWS, [5, "", 5, 5], [5, 5, 5, "x"]]);
  expect(
    prepared(echelonModel)
      .check(table)
      .map(({ row, code }) => [row, code]),
  ).toEqual([
    [6, "BLANK_VALUE"],
    [7, "NOT_A_NUMBER"],
  ]);
  expect(cellsOf(prepared(echelonModel, {}, "zh-TW").run(table), "echelon")).toEqual([1, 2, 3, 4, "", ""]);
  expect(() => prepared(echelonModel).run(tableOf([["", 1, 1, 1]]))).toThrow("holds no number");
});
