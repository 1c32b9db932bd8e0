/** The loyalty matrix as a run in the sidebar. */

import { FIELDS } from "../../../src/core/table/fields";
import type { Table } from "../../../src/core/table/table";
import { LOYALTY } from "../../../src/models/loyalty/fields";
import { TYPES } from "../../../src/models/loyalty/labels";
import { loyaltyModel } from "../../../src/models/loyalty/model";
import {
  cellsOf,
  expectDrawable,
  figuresOf,
  gridOf,
  headerOf,
  liveValues,
  prepared,
  tableWith,
} from "../segment";

// The README's example: medians 25 and 3.
const TABLE = tableWith([
  [FIELDS.customer, ["Ada", "Bo", "Cy", "Di", "Ed", "Flo"]],
  [FIELDS.profit, [90, 60, 10, 5, 40, 8]],
  [LOYALTY, [8, 1, 5, 2, 4, 2]],
]);

test("customers who are all equal in both have no type, and a sentence says so, as the function does", () => {
  const equal = tableWith([
    [FIELDS.profit, [7, 7, 7, 5]],
    [LOYALTY, [2, 2, 2, ""]],
  ]);
  const said =
    "All 3 customers are equal in Profit, Loyalty, so Loyalty matrix tells none from another and gives no label.";
  const outcome = prepared(loyaltyModel).run(equal);
  expect(cellsOf(outcome, "type")).toEqual(["", "", "", ""]);
  expect(outcome.report[0]).toEqual({ kind: "text", text: said });
  expect(prepared(loyaltyModel).explain?.(equal, 0)).toEqual([{ kind: "text", text: said }]);
  expectDrawable(outcome);
});

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
  expect(figuresOf(outcome)).toEqual({
    "True friend": 2,
    Butterfly: 1,
    Barnacle: 1,
    Stranger: 2,
    Profit: 213,
  });
  expect([headerOf(outcome, "cuts"), ...gridOf(outcome, "cuts")]).toEqual([
    ["Profit: high from", "Loyalty: high from"],
    [25, 3],
  ]);
  expect(gridOf(outcome, "type").map((row) => row.slice(0, 4))).toEqual([
    ["True friend", 2, 2 / 6, 130],
    ["Butterfly", 1, 1 / 6, 60],
    ["Barnacle", 1, 1 / 6, 10],
    ["Stranger", 2, 2 / 6, 13],
    ["Total", 6, 1, 213],
  ]);
  expect(gridOf(outcome, "points").slice(0, 2)).toEqual([
    ["Ada", 8, 90, "True friend", 1],
    ["Bo", 1, 60, "Butterfly", 1],
  ]);
  for (const [found, said] of liveValues(outcome, TABLE, "type")) expect(found).toBe(said);
  expectDrawable(outcome);
});

test("every type has what it means and its action", () => {
  const actions = gridOf(prepared(loyaltyModel).run(TABLE), "actions");
  expect(actions.map(([type]) => type)).toEqual(TYPES.map(({ label }) => label.en));
  actions.forEach(([, said], at) => {
    expect(said).toContain(TYPES[at]?.action.en);
  });
});

test("barnacles and strangers are pointed out with what they bring", () => {
  // Profits 90 + 60 + 10 + 5 + 40 + 8 = 213: 10 is 4.7 %, 5 + 8 is 6.1 %.
  expect(
    prepared(loyaltyModel)
      .run(TABLE)
      .alerts?.map(({ text }) => text),
  ).toEqual(["Barnacle: 1 customer, Profit 10 (4.7 %)", "Stranger: 2 customers, Profit 13 (6.1 %)"]);
  const all = tableWith([
    [FIELDS.profit, [9, 9]],
    [LOYALTY, [5, 5]],
  ]);
  expect(
    prepared(loyaltyModel)
      .run(all)
      .alerts?.map(({ text }) => text),
  ).toEqual([]);
});

test("bubbles are as large as revenue, else as the number of orders", () => {
  const measures = [
    [FIELDS.profit, [5, 9, 1]],
    [LOYALTY, [1, 2, 3]],
    [FIELDS.orders, [4, 8, ""]],
  ] as const;
  const sizes = (table: Table) => {
    const outcome = prepared(loyaltyModel).run(table);
    expectDrawable(outcome);
    return gridOf(outcome, "points").map((row) => row.slice(4));
  };
  expect(sizes(tableWith(measures))).toEqual([
    [8, 8],
    [4, 4],
    ["", 0],
  ]); // a blank is listed as it is, and drawn as nothing
  const withRevenue = tableWith([...measures, [FIELDS.revenue, [-50, 70, "x"]]]);
  expect(sizes(withRevenue)).toEqual([
    [70, 70],
    [-50, 0],
    ["", 0],
  ]);
  expect(
    prepared(loyaltyModel)
      .check(withRevenue)
      .map(({ row, field, code }) => [row, field, code]),
  ).toEqual([[4, "revenue", "NOT_A_NUMBER"]]);
});

test("without a column of loyalty the number of orders is taken", () => {
  const table = tableWith([
    [FIELDS.profit, [90, 60, 10, 5]],
    [FIELDS.orders, [8, 1, 5, 2]],
  ]);
  const outcome = prepared(loyaltyModel).run(table);
  // Medians 35 and 3.5.
  expect(cellsOf(outcome, "type")).toEqual(["True friend", "Butterfly", "Barnacle", "Stranger"]);
  expect([headerOf(outcome, "cuts"), ...gridOf(outcome, "cuts")]).toEqual([
    ["Profit: high from", "Number of orders: high from"],
    [35, 3.5],
  ]);
  expect(() => prepared(loyaltyModel).run(tableWith([[FIELDS.profit, [1, 2]]]))).toThrow(
    "Loyalty matrix needs a column for Loyalty: choose one",
  );
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

test("of many customers some of each type are drawn, those who cost most among them", () => {
  // 240 loyal ones that earn, and 10 that cost money.
  const profit = Array.from({ length: 250 }, (_, at) => (at < 240 ? 1000 + at : -(at - 239)));
  const table = tableWith([
    [FIELDS.profit, profit],
    [LOYALTY, profit.map((_, at) => at)],
  ]);
  const points = gridOf(prepared(loyaltyModel).run(table), "points").map((row) => row[2]);
  expect([points.length, points[0], points[199]]).toEqual([200, 1239, -10]);
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
