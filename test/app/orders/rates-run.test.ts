/** Discounts of orders that are rates are no money: a run that would take them off is refused, whatever they add up to. */

import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
import { request } from "../plan/request";
import { reading } from "../reading";

const HEADER = ["Customer", "Amount", "Order date", "Discount", "Profit"];
/** Ten orders at 20 %: added up the rates would be 2, which looks like money. */
const orders = (discount: number): Cell[][] => [
  HEADER,
  ...Array.from({ length: 10 }, (_, at) => ["Ann", 100, `2024-01-${10 + at}`, discount, 30]),
  ["Bo", 50, "2024-01-09", 0, 10],
];
const run = (discount: number) =>
  runModels(
    reading(orders(discount)),
    request(["profitability"], {
      mapping: { customer: 0, revenue: 1, date: 2, discounts: 3, profit: 4 },
      orders: { kind: "all" },
    }),
  );

test("rates are refused, with what to do", () => {
  expect(() => run(0.2)).toThrow(
    "Discounts must be amounts of money, not rates: multiply each rate by the revenue, or leave the column out: found 0.2",
  );
});

test("amounts are taken off the profit: 10 x 30 - 10 x 2 = 280", () => {
  const [profitability] = run(2).models;
  const profits = profitability?.outcome.columns.find(({ id }) => id === "net-profit");
  expect(profits?.cells).toEqual([280, 10]);
});
