/** Who was lost, by name: two years of orders, sums by hand. */

import type { Block } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import { churnModel } from "../../../src/models/churn/model";
import { gridOf, headerOf, prepared, tableWith } from "../segment";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
/** Ann stays. Bo returned 30 of 100; Cy and Di spent as much; Ed was there only before the two years. */
const ORDERS: readonly (readonly [string, string, number, string])[] = [
  ["Ann", "2023-01-01", 500, "Eva"],
  ["Ann", "2024-12-31", 10, "Eva"],
  ["Bo", "2023-03-01", 100, "Tom"],
  ["Bo", "2023-04-01", -30, "Tom"],
  ["Cy", "2023-05-01", 20, "Tom"],
  ["Cy", "2023-12-30", 20, "Eva"],
  ["Cy", "2023-12-30", 5, "Zoe"],
  ["Di", "2023-06-01", 45, ""],
  ["Ed", "2022-02-01", 900, "Eva"],
];

function churn(orders: typeof ORDERS, options: object = {}, hasOwners = true) {
  return prepared(churnModel, options).run(
    tableWith([
      [FIELDS.customer, orders.map(([name]) => name)],
      [FIELDS.date, orders.map(([, date]) => day(date))],
      [FIELDS.revenue, orders.map(([, , amount]) => amount)],
      ...(hasOwners ? [[FIELDS.owner, orders.map(([, , , owner]) => owner)] as const] : []),
    ]),
  );
}

test("are listed with what they spent, their last order and who looked after them then", () => {
  const outcome = churn(ORDERS);
  expect(headerOf(outcome, "lost")).toEqual(["Customer", "Owner", "Revenue, 12 months before", "Last order"]);
  // Bo 100 - 30; Cy 20 + 20 + 5, of its two owners of the last day the first in the alphabet.
  expect(gridOf(outcome, "lost")).toEqual([
    ["Bo", "Tom", 70, "2023-03-01"],
    ["Cy", "Eva", 45, "2023-12-30"],
    ["Di", "", 45, "2023-06-01"],
  ]);
});

test("are the same in whatever order the rows stand", () => {
  expect(gridOf(churn([...ORDERS].reverse()), "lost")).toEqual(gridOf(churn(ORDERS), "lost"));
});

test("are as many as was chosen, which the heading says, and without a column of owners there is none", () => {
  const outcome = churn(ORDERS, { listed: 1 }, false);
  expect(headerOf(outcome, "lost")[0]).toBe("Customer (1 / 3)");
  expect(gridOf(outcome, "lost")).toEqual([["Bo", 70, "2023-03-01"]]);
});

test("have no list where nobody was lost", () => {
  const { report } = churn([...ORDERS.filter(([name]) => name === "Ann"), ["Bo", "2024-02-01", 5, "Tom"]]);
  expect(report.some((block: Block) => block.kind === "grid" && block.id === "lost")).toBe(false);
});
