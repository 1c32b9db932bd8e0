/** Why a customer earns or costs money. */

import { FIELDS } from "../../../src/core/table/fields";
import { COST_OF_GOODS, COSTS, HOURS } from "../../../src/models/profitability/fields";
import { GROUPS } from "../../../src/models/profitability/labels";
import { profitabilityModel } from "../../../src/models/profitability/model";
import { explained, tableWith } from "../segment";

const [SERVE = FIELDS.costToServe] = COSTS;
// Ada 1000 - 600 - 2 x 50 = 300; Bo 900 - 700 - 6 x 50 - 20 = -120; Cy 300 - 320 = -20; Di like Bo but new; Ed blank.
const TABLE = tableWith([
  [FIELDS.customer, ["Ada", "Bo", "Cy", "Di", "Ed"]],
  [FIELDS.revenue, [1000, 900, 300, 900, ""]],
  [COST_OF_GOODS, [600, 700, 320, 700, 1]],
  [SERVE, ["", 20, 0, 20, ""]],
  [HOURS, [2, 6, "", 6, ""]],
  [FIELDS.firstOrder, ["2020-01-01", "2020-01-01", "", "2023-06-01", ""]],
  [FIELDS.lastOrder, ["2024-03-31", "", "", "", ""]],
]);
const OPTIONS = { rate: 50 };
const [EARN, NURTURE, CONVERT, LET_GO] = GROUPS.map(({ action }) => action.en);

test.each([
  [0, ["Earning: Profit after cost to serve 300 ≥ 0", EARN]],
  [
    1,
    [
      "Convert: Profit after cost to serve -120 < 0, Before cost to serve 200 > 0",
      "Earning begins at 0: 120 more.",
      CONVERT,
    ],
  ],
  [
    2,
    [
      "Let go: Profit after cost to serve -20 < 0, Before cost to serve -20 ≤ 0",
      "Earning begins at 0: 20 more.",
      LET_GO,
    ],
  ],
  [
    3,
    [
      "Nurture: Profit after cost to serve -120 < 0, First order 2023-06-01 > 2023-03-31",
      "Earning begins at 0: 120 more.",
      NURTURE,
    ],
  ],
])("customer %i: %j", (index, texts) => {
  expect(explained(profitabilityModel, TABLE, index, OPTIONS).texts).toEqual(texts);
});

test("the account of a customer, line by line; what is blank has no line", () => {
  expect(explained(profitabilityModel, TABLE, 1, OPTIONS).figures).toEqual({
    "Profit group": "Convert",
    // 300, -20, then two with -120
    "Rank by profit": "3 / 4",
    Revenue: 900,
    "Cost of goods": -700,
    "Before cost to serve": 200,
    "Cost to serve": -20,
    "Hours spent 6 × 50": -300,
    "Profit after cost to serve": -120,
  });
  expect(Object.keys(explained(profitabilityModel, TABLE, 2, OPTIONS).figures)).not.toContain("Hours spent");
});

test("who is let go by a profit alone is told that it stands for the goods, and nobody else", () => {
  const table = tableWith([
    [FIELDS.revenue, [100, 100]],
    [FIELDS.profit, [40, -5]],
  ]);
  const told =
    "Without a cost to serve nobody can tell whether the goods or the service do not pay: Let go takes Profit for what the goods bring.";
  expect(explained(profitabilityModel, table, 1).texts).toContain(told);
  expect(explained(profitabilityModel, table, 0).texts).not.toContain(told);
});

test("a profit column is what stands before the cost to serve", () => {
  const table = tableWith([
    [FIELDS.revenue, [100]],
    [FIELDS.profit, [40]],
    [SERVE, [5]],
  ]);
  expect(explained(profitabilityModel, table, 0).figures).toEqual({
    "Profit group": "Earning",
    "Rank by profit": "1 / 1",
    Revenue: 100,
    "Before cost to serve": 40,
    "Cost to serve": -5,
    "Profit after cost to serve": 35,
  });
});

test("speaks Chinese, and has no verdict without a number", () => {
  expect(explained(profitabilityModel, TABLE, 2, OPTIONS, "zh-CN").texts[0]).toBe(
    "放弃客户：扣除服务成本后的利润 -20 < 0，扣除服务成本前 -20 ≤ 0",
  );
  for (const index of [4, 99])
    expect(explained(profitabilityModel, TABLE, index, OPTIONS).figures).toEqual({});
});
