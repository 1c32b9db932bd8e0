/** How regularly customers bought, by arithmetic. */

import { lackingProducts } from "../../../src/app/orders/lacking-products";
import { ordersRun } from "../../../src/app/orders/orders-run";
import { gapVariations, usualGaps } from "../../../src/app/orders/rhythm";
import { FIELDS } from "../../../src/core/table/fields";
import { tableOf } from "../../../src/core/table/table";
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
  expect(Number.isNaN(usualGaps([bought(...days)])[0])).toBe(Number.isNaN(expected));
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
  expect(table.orders?.usualGap?.[0]).toBe(20);
  expect(table.orders?.lacking).toBeUndefined();
});

test("what a customer lacks is what most others buy, and what nobody else buys is no hint", () => {
  const products = ["Pen", "Ink", "Pen", "Ink", "Ink", "Glue", "Pad", "Pad", "Tape", "Tape", "", "Pen"];
  const owners = ["a", "a", "b", "b", "c", "c", "b", "c", "b", "c", "d", "e"];
  const table = tableOf(
    products.map((_, at) => at + 2),
    [{ field: FIELDS.product, header: "Product", letter: "A", cells: products }],
    { decimal: ".", groups: "," },
  );
  const purchasesOf = (name: string) => owners.flatMap((owner, at) => (owner === name ? [{ at }] : []));
  const customers = ["a", "b", "c", "d", "e"].map((name) => ({ purchases: purchasesOf(name) }));
  // Ink and Pen have three buyers each, Pad and Tape two, Glue one; d bought nothing that has a name.
  expect(lackingProducts(table, customers)).toEqual([
    ["Pad", "Tape"],
    [],
    ["Pen"],
    [],
    ["Ink", "Pad", "Tape"],
  ]);
});
