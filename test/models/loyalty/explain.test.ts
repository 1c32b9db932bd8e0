/** Why a customer has its loyalty type. */

import { FIELDS } from "../../../src/core/table/fields";
import { LOYALTY } from "../../../src/models/loyalty/fields";
import { TYPES } from "../../../src/models/loyalty/labels";
import { loyaltyModel } from "../../../src/models/loyalty/model";
import { explained, tableWith } from "../segment";

// The README's example: medians 25 and 3; Gus has no years.
const TABLE = tableWith([
  [FIELDS.customer, ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus"]],
  [FIELDS.profit, [90, 60, 10, 5, 40, 8, ""]],
  [LOYALTY, [8, 1, 5, 2, 4, 2, 9]],
]);

test.each([
  [0, "True friend: Profit 90 ≥ 25 (high, 65), Loyalty 8 ≥ 3 (high, 5)"],
  [1, "Butterfly: Profit 60 ≥ 25 (high, 35), Loyalty 1 < 3 (low, -2)"],
  [2, "Barnacle: Profit 10 < 25 (low, -15), Loyalty 5 ≥ 3 (high, 2)"],
  [3, "Stranger: Profit 5 < 25 (low, -20), Loyalty 2 < 3 (low, -1)"],
])("customer %i: %s", (index, rule) => {
  const [name = ""] = rule.split(":");
  const { figures, texts } = explained(loyaltyModel, TABLE, index, { cuts: "own", profit: 25, loyalty: 3 });
  expect(figures).toEqual({ "Loyalty type": name });
  expect(texts).toEqual([rule, TYPES.find(({ label }) => label.en === name)?.action.en]);
});

test("the medians are those of the run, and a value on one is high", () => {
  // Profits 5 8 10 40 60 90: 25. Loyalty with Gus: 1 2 2 4 5 8 9: 4, which Ed has.
  expect(explained(loyaltyModel, TABLE, 4).texts[0]).toBe(
    "True friend: Profit 40 ≥ 25 (high, 15), Loyalty 4 ≥ 4 (high, 0)",
  );
});

test("speaks Chinese, and has no verdict without a number", () => {
  expect(explained(loyaltyModel, TABLE, 2, {}, "zh-CN").texts[0]).toBe(
    "藤壶：Profit 10 < 25（低，-15），Loyalty 5 ≥ 4（高，1）",
  );
  for (const index of [6, 99]) expect(explained(loyaltyModel, TABLE, index).figures).toEqual({});
});
