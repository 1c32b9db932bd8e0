/** Every field of the customers against a slow and obvious second calculation, over random orders. */

import type { Period } from "../../../src/app/contract/kept";
import { shuffled } from "../../core/seeded";
import { fieldsOf, randomOrders } from "./order-table";
import { slowly } from "./slowly";

const ALL: Period = { kind: "all" };
const Q2: Period = { kind: "quarter", quarter: "2024-Q2" };

/** Amounts are sums of binary fractions; what they were written as has two decimals. */
const inCents = (cell?: string | number) => (typeof cell === "number" ? Math.round(cell * 100) / 100 : cell);

describe.each([
  ["all", ALL, ["2022-01-01", "2024-12-31"], null],
  ["a quarter", Q2, ["2024-04-01", "2024-06-30"], ["2023-04-01", "2023-06-30"]],
  [
    "days",
    { kind: "days", from: "2023-02-10", to: "2023-11-20" },
    ["2023-02-10", "2023-11-20"],
    ["2022-02-10", "2022-11-20"],
  ],
] as [string, Period, [string, string], [string, string] | null][])(
  "random orders, period %s",
  (_name, period, span, before) => {
    test.each([11, 12, 13])(
      "every field is what a slow count finds, in any order of rows, seed %i",
      (seed) => {
        const orders = randomOrders(240, seed);
        const found = fieldsOf(orders, period);
        const { customer: names = [], ...fields } = found;
        names.forEach((name, at) => {
          const own = Object.fromEntries(
            Object.entries(fields).map(([id, cells]) => [id, inCents(cells[at])]),
          );
          expect([name, own]).toEqual([name, slowly(orders, String(name), span, before)]);
        });
        expect(new Set(names)).toEqual(new Set(orders.map(({ customer }) => customer)));
        expect(fieldsOf(shuffled(orders, seed), period)).toEqual(found);
      },
    );
  },
);
