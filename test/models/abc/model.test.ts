/** ABC classes as a run in the sidebar: classes, cuts in money, concentration, live formulas. */

import { FIELDS } from "../../../src/core/table/fields";
import { CLASSES } from "../../../src/models/abc/labels";
import { abcModel } from "../../../src/models/abc/model";
import {
  cellsOf,
  expectDrawable,
  figuresOf,
  gridOf,
  listIn,
  liveValues,
  prepared,
  tableWith,
  textsOf,
} from "../segment";

const TEN = tableWith([
  [FIELDS.customer, [..."ABCDEFGHIJ"]],
  [FIELDS.revenue, [500, 200, 100, 60, 50, 30, 25, 15, 12, 8]],
]);

test("ten customers: three A, four B, three C, with the money where each begins", () => {
  const outcome = prepared(abcModel).run(TEN);
  expect(cellsOf(outcome, "class").join("")).toBe("AAABBBBCCC");
  expect(gridOf(outcome, "class")).toEqual([
    ["A", 3, 0.3, 800, 0.8],
    ["B", 4, 0.4, 165, 0.165],
    ["C", 3, 0.3, 35, 0.035],
    ["Total", 10, 1, 1000, 1],
  ]);
  // The same as one bar of customers and one of what they bring.
  expect(gridOf(outcome, "class-shares")).toEqual([
    ["Customers", 0.3, 0.4, 0.3],
    ["Revenue", 0.8, 0.165, 0.035],
  ]);
  const [header, first] = listIn(outcome, TEN, "listed");
  expect(header).toEqual(["Customer", "Class", "Revenue", "% of total", "Cumulative %", "What to do"]);
  expect(first).toEqual(["A", "A", 500, 0.5, 0.5, CLASSES[0]?.action.en]);
  expect(gridOf(outcome, "cuts")).toEqual([
    ["A", 0.8, 100],
    ["B", 0.95, 25],
    ["C", 1, "the rest"],
  ]);
  expect(figuresOf(outcome)).toEqual({
    "Customers with a value": 10,
    Revenue: 1000,
    "from class A": 0.8,
    "Gini coefficient": 0.629,
  });
  expect(textsOf(outcome)[0]).toBe(
    "3 class A customers bring 80 % of Revenue. The best 20 % of customers (2) bring 70 % of Revenue.",
  );
  expectDrawable(outcome);
});

test("native formulas over the class column say what the model says", () => {
  const values = liveValues(prepared(abcModel).run(TEN), TEN, "class");
  expect(values).toHaveLength(8);
  for (const [found, said] of values) expect(found).toBe(said);
});

test("profit with losses: no Gini, a curve above 100 %, losers are C; blanks have no class", () => {
  const table = tableWith([[FIELDS.profit, [60, 50, "", -10, "x"]]]);
  const outcome = prepared(abcModel).run(table);
  expect(cellsOf(outcome, "class")).toEqual(["A", "A", "", "C", ""]);
  expect(figuresOf(outcome)).not.toHaveProperty("Gini coefficient");
  expect(textsOf(outcome)).toContain(
    "No Gini coefficient, because a value is below 0 or all of them add up to nothing.",
  );
  // One of three brings 60 of 100.
  expect(textsOf(outcome)[0]).toContain("The best 20 % of customers (1) bring 60 % of Profit.");
  expect(
    prepared(abcModel)
      .check(table)
      .map(({ row, code }) => [row, code]),
  ).toEqual([
    [6, "NOT_A_NUMBER"],
    [5, "NEGATIVE_VALUE"],
    [4, "BLANK_VALUE"],
  ]);
  expectDrawable(outcome);
});

test("numbers that stand as text get a column as read, for the sums", () => {
  const table = tableWith([[FIELDS.revenue, ["¥80", 15, 5]]]);
  const outcome = prepared(abcModel).run(table);
  expect(cellsOf(outcome, "revenue-read")).toEqual([80, 15, 5]);
  for (const [found, said] of liveValues(outcome, table, "class")) expect(found).toBe(said);
});

test.each<[string, readonly (number | string)[], string[]]>([
  ["half", [500, 200, 100, 60, 50, 30, 25, 15, 12, 8], ["One customer brings 50 % of Revenue: A"]],
  ["exactly 20 %", [20, 16, 16, 16, 16, 16], []],
  ["just above", [20.1, 15.9, 16, 16, 16, 16], ["One customer brings 20.1 % of Revenue: A"]],
  ["nobody else", [500], []],
  ["two as large are not named", [40, 20, 40], ["One customer brings 40 % of Revenue"]],
  [
    "more than the net total",
    ["", 60, -40],
    ["One customer brings 300 % of Revenue, because some of the others are below 0: B"],
  ],
  ["no total", [5, -5], []],
  ["a loss", [5, -50], []],
])("the largest customer is pointed out above 20 %%: %s", (_, values, alerts) => {
  const table = tableWith([
    [FIELDS.customer, [..."ABCDEFGHIJ"].slice(0, values.length)],
    [FIELDS.revenue, values],
  ]);
  expect(
    prepared(abcModel)
      .run(table)
      .alerts?.map(({ text }) => text),
  ).toEqual(alerts);
});

test("own cuts, and what is refused", () => {
  expect(cellsOf(prepared(abcModel, { a: 0.5, b: 0.7 }).run(TEN), "class").join("")).toBe("ABCCCCCCCC");
  expect(() => prepared(abcModel, { a: 0.9, b: 0.8 }).run(TEN)).toThrow(
    "ABC & Pareto: A, B must be rising shares",
  );
  expect(() => prepared(abcModel, { a: 2 })).toThrow(
    "ABC & Pareto: A ends at must be a number from 0 % to 100 %",
  );
  expect(() => prepared(abcModel).run(tableWith([[FIELDS.revenue, ["", " "]]]))).toThrow("holds no number");
  expect(() => prepared(abcModel).run(tableWith([[FIELDS.revenue, ["", "x"]]]))).toThrow(
    "1 number in Revenue (column A) could not be read, for example x",
  );
});

test("a customer alone, and none with a value above 0", () => {
  expect(cellsOf(prepared(abcModel).run(tableWith([[FIELDS.revenue, [5]]])), "class")).toEqual(["A"]);
  const nothing = prepared(abcModel, {}, "zh-CN").run(tableWith([[FIELDS.revenue, [0, -5]]]));
  expect(cellsOf(nothing, "class")).toEqual(["C", "C"]);
  expectDrawable(nothing);
});

test("the method names the cuts that were chosen", () => {
  expect(prepared(abcModel, { a: 0.5, b: 0.9 }).run(TEN).method).toBe(
    "A customers bring the first 50 % of Revenue, B those up to 90 %, C the rest.",
  );
});

test("of five customers one is 20 %, not 1 %; without a total there is no curve to draw", () => {
  const of = (values: number[]) => prepared(abcModel).run(tableWith([[FIELDS.revenue, values]]));
  // Each share of equal customers brings as much; the best 20 % are marked by an upright line, from 0 to what they bring.
  const point = (count: number, mark: number | "" = "") => [count / 5, count / 5, count / 5, mark];
  expect(gridOf(of([5, 5, 5, 5, 5]), "curve")).toEqual([
    point(0),
    point(1, 0),
    point(1, 0.2),
    ...[2, 3, 4, 5].map((count) => point(count)),
  ]);
  const blocks = of([5, -5]).report.filter((block) => block.kind === "grid" || block.kind === "chart");
  expect(blocks.map((block) => ("id" in block ? block.id : block.grid))).toEqual(["class", "cuts"]);
});

test("where all are equal nobody is called for the best service, and that is said", () => {
  const equal = tableWith([[FIELDS.revenue, [7, 7, 7, ""]]]);
  const outcome = prepared(abcModel).run(equal);
  expect(cellsOf(outcome, "class")).toEqual(["", "", "", ""]);
  const said =
    "All 3 customers are equal in Revenue, so ABC & Pareto tells none from another and gives no label.";
  expect(textsOf(outcome)[0]).toBe(said);
  expect(prepared(abcModel).explain?.(equal, 0)).toEqual([{ kind: "text", text: said }]);
});
