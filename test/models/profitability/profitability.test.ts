/** Profitability as a run in the sidebar: profit after the cost to serve, groups, the whale curve, lists. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/core/cell";
import type { Field } from "../../../src/core/field";
import { FIELDS } from "../../../src/core/fields";
import { COST_OF_GOODS, COSTS, HOURS } from "../../../src/models/profitability/fields";
import { profitabilityModel } from "../../../src/models/profitability/model";
import { groupOf } from "../../../src/models/profitability/profitability";
import { tableIn } from "../call";
import {
  cellsOf,
  expectDrawable,
  figuresOf,
  gridOf,
  liveValues,
  prepared,
  tableWith,
  textsOf,
} from "../segment";

const [SERVE, DISCOUNTS] = COSTS as readonly [Field, Field];
const table = (columns: readonly (readonly [Field, readonly Cell[]])[]) => tableWith(columns);

// Profit: 100-60-10 = 30; 50-30-25 = -5; 40-45-0 = -5; 20-10-15 = -5; 10-4-6 = 0. Gross: 40, 20, -5, 10, 6.
const FIVE = table([
  [FIELDS.customer, ["Ada", "Bo", "Cy", "Di", "Ed"]],
  [FIELDS.revenue, [100, 50, 40, 20, 10]],
  [COST_OF_GOODS, [60, 30, 45, 10, 4]],
  [SERVE, [10, 25, "", 15, 6]],
  [FIELDS.firstOrder, ["2020-01-01", "2020-01-01", "2020-01-01", "2023-06-01", ""]],
  [FIELDS.lastOrder, ["2024-01-01", "", "", "", ""]],
]);

test("who earns, who is nurtured, converted or let go, with revenue and profit by group", () => {
  const outcome = prepared(profitabilityModel).run(FIVE);
  expect(cellsOf(outcome, "net-profit")).toEqual([30, -5, -5, -5, 0]);
  expect(cellsOf(outcome, "group")).toEqual(["Earning", "Convert", "Let go", "Nurture", "Earning"]);
  expect(figuresOf(outcome)).toEqual({
    "Profit after cost to serve": 15,
    "Customers that cost money": 3,
    "What they cost": -15,
  });
  expect(gridOf(outcome, "group").map((row) => row.slice(0, 5))).toEqual([
    ["Earning", 2, 0.4, 110, 30],
    ["Nurture", 1, 0.2, 20, -5],
    ["Convert", 1, 0.2, 50, -5],
    ["Let go", 1, 0.2, 40, -5],
    ["Total", 5, 1, 220, 15],
  ]);
  for (const [found, said] of liveValues(outcome, FIVE, "group")) expect(found).toBe(said);
  // 30 of 15: the whale curve.
  expect(textsOf(outcome)).toContain(
    "The best 20 % of customers (1) bring 200 % of Profit after cost to serve.",
  );
  expect(gridOf(outcome, "costly")).toEqual([
    ["Bo", 50, -5],
    ["Cy", 40, -5],
    ["Di", 20, -5],
  ]);
  expectDrawable(outcome);
});

test.each([
  [0, -5, 9999, 0],
  [-0.01, 5, 364, 1],
  [-0.01, 5, 365, 2],
  [-0.01, 0, 365, 3],
  [-0.01, 5, Number.NaN, 2],
  [Number.NaN, 5, 1, 255],
])("profit %p, gross %p, %p days old: group %p", (profit, gross, age, group) => {
  expect(groupOf(profit, gross, age)).toBe(group);
});

test("every cost counts, hours by their rate, and a blank cost is none", () => {
  const costly = table([
    [FIELDS.revenue, [1000, 1000]],
    [COST_OF_GOODS, [400, 400]],
    ...COSTS.map((field, at) => [field, [10 * (at + 1), ""]] as const),
    [HOURS, [3, ""]],
  ]);
  // 1000 - 400 - (10 + 20 + 30 + 40 + 50 + 60) - 3 x 20
  expect(cellsOf(prepared(profitabilityModel, { rate: 20 }).run(costly), "net-profit")).toEqual([330, 600]);
});

test("a profit column stands in for the cost of goods, and nothing but costs will do", () => {
  const withProfit = table([
    [FIELDS.revenue, [100, 50]],
    [FIELDS.profit, [40, 20]],
    [DISCOUNTS, [5, 30]],
  ]);
  expect(cellsOf(prepared(profitabilityModel).run(withProfit), "net-profit")).toEqual([35, -10]);
  const costsOnly = table([
    [FIELDS.revenue, [100, 50]],
    [SERVE, [5, 60]],
  ]);
  expect(cellsOf(prepared(profitabilityModel).run(costsOnly), "net-profit")).toEqual([95, -10]);
});

test("blank revenue or cost of goods, and bad costs, leave a customer out and are said", () => {
  const odd = table([
    [FIELDS.revenue, ["", 50, 40, 30]],
    [COST_OF_GOODS, [1, "", 20, 10]],
    [SERVE, [1, 1, "x", 1]],
    [FIELDS.firstOrder, ["", "", "", "soon"]],
  ]);
  expect(
    prepared(profitabilityModel)
      .check(odd)
      .map(({ row, code }) => [row, code]),
  ).toEqual([
    [2, "BLANK_VALUE"],
    [3, "BLANK_VALUE"],
    [4, "NOT_A_NUMBER"],
    [5, "NOT_A_DATE"],
  ]);
  expect(cellsOf(prepared(profitabilityModel, {}, "zh-TW").run(odd), "group")).toEqual([
    "",
    "",
    "",
    "盈利客戶",
  ]);
  expect(() =>
    prepared(profitabilityModel).run(
      table([
        [FIELDS.revenue, [""]],
        [SERVE, [1]],
      ]),
    ),
  ).toThrow("Revenue (column A) holds no number");
});

test("large customers that are not among the most profitable are listed with their rank", () => {
  const many = Array.from({ length: 12 }, (_, at) => at);
  const outcome = prepared(profitabilityModel).run(
    table([
      [FIELDS.customer, many.map((at) => `C${at}`)],
      [FIELDS.revenue, many.map((at) => 1200 - at)],
      // The largest has the least profit, the second largest the second least.
      [SERVE, many.map((at) => 1200 - at - 10 * (at + 1))],
    ]),
  );
  expect(gridOf(outcome, "large")).toEqual([
    ["C0", 1200, 10, 12],
    ["C1", 1199, 20, 11],
  ]);
  expect(outcome.report.some((block) => block.kind === "grid" && block.id === "costly")).toBe(false);
});

test("the README's example is what the run gives", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/profitability/README.md"), "utf8");
  const [, ...rows] = tableIn(readme, "| customer ");
  const column = (at: number) => rows.map((row) => row[at]);
  const outcome = prepared(profitabilityModel, { rate: 50 }).run(
    table([
      [FIELDS.revenue, column(1)],
      [COST_OF_GOODS, column(2)],
      [HOURS, column(3)],
    ]),
  );
  expect(cellsOf(outcome, "net-profit")).toEqual(column(4));
  expect(cellsOf(outcome, "group")).toEqual(column(5));
});
