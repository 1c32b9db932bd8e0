/** Cents are shown where they tell something. */

import { columnMoney, reportMoney } from "../../../src/app/plan/money-format";

test.each<[string, number[], "money" | "cents"]>([
  ["whole amounts", [5, 2000], "money"],
  ["no amounts", [], "money"],
  ["small ones, one of them broken", [5, 7.5], "cents"],
  ["a broken one beside a large one", [7.5, 1000], "money"],
  ["just below a thousand, also of a loss", [-999.5], "cents"],
  ["a thousand", [-1000.5], "money"],
  ["one that would be shown as 0", [2000, 0.3], "cents"],
  ["a real 0", [2000, 0], "money"],
])("a report with %s", (_what, amounts, format) => {
  expect(reportMoney(amounts)).toBe(format);
});

test("a column shows its cents wherever it has any, however large", () => {
  expect([columnMoney([2000.5, 1]), columnMoney([2000, 1]), columnMoney([])]).toEqual([
    "cents",
    "money",
    "money",
  ]);
});
