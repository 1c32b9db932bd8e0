/** Quantity times unit price where there is no amount, for customers and for orders. */

import { aggregated } from "../../../../src/app/orders/aggregate";
import { mappedTable } from "../../../../src/app/reading/columns/mapping";
import { allFields } from "../../../../src/app/reading/fields";
import { sourceOf } from "../../../../src/app/reading/place/source";
import type { Cell } from "../../../../src/core/cells/cell";
import { asRead } from "../../../../src/core/table/value-column";
import { reading } from "../../reading";

const MAPPING = { customer: 0, date: 1, quantity: 2, "unit-price": 3 };

/** The table of rows of customer, date, quantity, price and amount. */
function tableOf(rows: readonly Cell[][], mapping: Record<string, number>) {
  const sheet = reading([["Customer", "Order date", "Qty", "Price", "Amount"], ...rows]);
  return mappedTable(sourceOf(sheet, 1), mapping, allFields());
}

const DAY = new Date(2024, 0, 5);
const ROWS: Cell[][] = [
  ["Ann", DAY, 3, 0.1, 9],
  ["Bo", DAY, 2, 19.99, 9],
  ["Ann", DAY, -1, 1.005, 9],
  ["Bo", DAY, "", 5, 9],
  ["Cy", DAY, "many", 5, 9],
];

test("the amounts are exact, and named after both columns", () => {
  const { revenue } = tableOf(ROWS, MAPPING).columns;
  // 3 x 0.1, 2 x 19.99, -1 x 1.005; a blank quantity and one that is no number make no amount.
  expect(revenue).toMatchObject({ header: "Qty × Price", letter: "C, D" });
  expect(revenue?.type === "number" && Array.from(revenue.values)).toEqual([
    0.3,
    39.98,
    -1.005,
    Number.NaN,
    Number.NaN,
  ]);
  expect(revenue?.type === "number" && [...revenue.bad.keys()]).toEqual([4]);
});

test("a column of amounts goes before them", () => {
  const { revenue } = tableOf(ROWS, { ...MAPPING, revenue: 4 }).columns;
  expect(revenue?.type === "number" && Array.from(revenue.values)).toEqual([9, 9, 9, 9, 9]);
});

test("formulas are given a column of them, because none stands on the sheet", () => {
  const { revenue } = tableOf(ROWS.slice(0, 2), MAPPING).columns;
  if (revenue?.type !== "number") throw new Error("no revenue");
  expect(asRead(revenue, "en").columns[0]?.cells).toEqual([0.3, 39.98]);
});

test("orders are added up by them, and what cannot be read is said once", () => {
  const { customers, problems } = aggregated(tableOf(ROWS, MAPPING), { kind: "all" });
  // Bo 39.98; Ann 0.3 - 1.005.
  expect(customers.map(({ name, inPeriod }) => [name, inPeriod.map(({ amount }) => amount)])).toEqual([
    ["Bo", [39.98]],
    ["Ann", [0.3, -1.005]],
  ]);
  expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
    [6, "revenue", "NOT_A_NUMBER"],
    [5, "revenue", "BLANK_VALUE"],
  ]);
});
