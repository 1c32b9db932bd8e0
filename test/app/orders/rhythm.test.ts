/** How regularly customers bought, by arithmetic. */

import { ordersRun } from "../../../src/app/orders/orders-run";
import { gapVariations } from "../../../src/app/orders/rhythm";
import { reading } from "../reading";
import { orderTable } from "./order-table";

const bought = (...days: number[]) => ({ purchases: days.map((day) => ({ day })) });

test.each<[string, number[], number]>([
  ["like a clock", [0, 7, 14, 21], 0],
  // Gaps 10, 10, 40: mean 20, deviations 10, 10, 20: root of 600 / 3 = 200, over 20.
  ["with one long gap", [0, 10, 20, 60], Math.sqrt(200) / 20],
  ["in any order, several on one day", [60, 10, 0, 20, 20, 0], Math.sqrt(200) / 20],
  ["with two gaps only", [0, 7, 14], Number.NaN],
  ["all on one day", [5, 5, 5, 5, 5], Number.NaN],
  ["never", [], Number.NaN],
])("who buys %s", (_, days, expected) => {
  const [found] = gapVariations([bought(...days)]);
  if (Number.isNaN(expected)) expect(found).toBeNaN();
  else expect(found).toBeCloseTo(expected, 12);
});

test("customers added up from orders carry it", () => {
  const rows = ["2024-01-01", "2024-01-11", "2024-01-21", "2024-03-01"].map((date) => ({
    customer: "Ann",
    date,
    amount: 5,
  }));
  const source = { range: "A1:C5" } as Parameters<typeof ordersRun>[3];
  const { table } = ordersRun(orderTable(rows), { kind: "all" }, reading([]), source, "en");
  expect(table.orders?.gapVariation?.[0]).toBeCloseTo(Math.sqrt(200) / 20, 12);
});
