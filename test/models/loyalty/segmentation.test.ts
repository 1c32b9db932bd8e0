/** The loyalty matrix as a run in the sidebar. */

import { FIELDS } from "../../../src/core/fields";
import { loyaltyModel } from "../../../src/models/loyalty/model";
import { LOYALTY } from "../../../src/models/loyalty/segmentation";
import { cellsOf, expectDrawable, figuresOf, gridOf, liveValues, prepared, tableWith } from "../segment";

// The README's example: medians 25 and 3.
const TABLE = tableWith([
  [FIELDS.customer, ["Ada", "Bo", "Cy", "Di", "Ed", "Flo"]],
  [FIELDS.profit, [90, 60, 10, 5, 40, 8]],
  [LOYALTY, [8, 1, 5, 2, 4, 2]],
]);

test("types, cuts, counts and profit by type, the matrix with the most profitable first", () => {
  const outcome = prepared(loyaltyModel).run(TABLE);
  expect(cellsOf(outcome, "type")).toEqual([
    "True friend",
    "Butterfly",
    "Barnacle",
    "Stranger",
    "True friend",
    "Stranger",
  ]);
  expect(figuresOf(outcome)).toEqual({ "Profit: high from": 25, "Loyalty: high from": 3 });
  expect(gridOf(outcome, "type").map((row) => row.slice(0, 4))).toEqual([
    ["True friend", 2, 2 / 6, 130],
    ["Butterfly", 1, 1 / 6, 60],
    ["Barnacle", 1, 1 / 6, 10],
    ["Stranger", 2, 2 / 6, 13],
    ["Total", 6, 1, 213],
  ]);
  expect(gridOf(outcome, "points").slice(0, 2)).toEqual([
    ["Ada", 8, 90, "True friend"],
    ["Bo", 1, 60, "Butterfly"],
  ]);
  for (const [found, said] of liveValues(outcome, TABLE, "type")) expect(found).toBe(said);
  expectDrawable(outcome);
});

test("own cuts; a value on it is high", () => {
  const outcome = prepared(loyaltyModel, { cuts: "own", profit: 90, loyalty: 4 }).run(TABLE);
  expect(cellsOf(outcome, "type")).toEqual([
    "True friend",
    "Stranger",
    "Barnacle",
    "Stranger",
    "Barnacle",
    "Stranger",
  ]);
});

test("blank and bad cells are problems of their rows and leave no type", () => {
  const table = tableWith([
    [FIELDS.profit, [9, "", 1, "x"]],
    [LOYALTY, [5, 5, "", 5]],
  ]);
  expect(
    prepared(loyaltyModel)
      .check(table)
      .map(({ row, code }) => [row, code]),
  ).toEqual([
    [5, "NOT_A_NUMBER"],
    [3, "BLANK_VALUE"],
    [4, "BLANK_VALUE"],
  ]);
  // Medians of each column: 5 and 5.
  expect(cellsOf(prepared(loyaltyModel, {}, "zh-CN").run(table), "type")).toEqual(["知己", "", "", ""]);
});

test("a column without numbers is refused, and so are cuts that are none", () => {
  const table = tableWith([
    [FIELDS.profit, [9]],
    [LOYALTY, [""]],
  ]);
  expect(() => prepared(loyaltyModel).run(table)).toThrow("Loyalty (column B) holds no number");
  expect(() => prepared(loyaltyModel, { cuts: "mean" })).toThrow("Cut points must be one of median, own");
});

test("the 200 most profitable are drawn", () => {
  const many = Array.from({ length: 250 }, (_, at) => at);
  const table = tableWith([
    [FIELDS.profit, many],
    [LOYALTY, many],
  ]);
  const points = gridOf(prepared(loyaltyModel).run(table), "points");
  expect([points.length, points[0]?.[2], points[199]?.[2]]).toEqual([200, 249, 50]);
});
