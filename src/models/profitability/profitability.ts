/** Profit per customer after the cost to serve it, and what to do with those that cost money. */

import { sum } from "../../core/numbers/sum";
import { NO_LABEL } from "../../core/report/label";
import { CONVERT, EARNING, LET_GO, NURTURE } from "./labels";

/** A customer is new for so many calendar months after its first order. */
export const NEW_MONTHS = 12;

/**
 * The profit of each customer: gross profit less all costs; `NaN` where the gross profit or a cost is not readable.
 *
 * @param gross profit before the cost to serve, `NaN` for none
 * @param costs columns of money, `NaN` for a blank, which counts as nothing
 * @param unreadable rows that have a bad cell
 * @example Array.from(profits(Float64Array.of(50, 30), [Float64Array.of(20, NaN)], new Set())) // => [30, 30]
 */
export function profits(
  gross: Float64Array,
  costs: readonly Float64Array[],
  unreadable: ReadonlySet<number>,
): Float64Array {
  return gross.map((money, row) => {
    if (unreadable.has(row) || Number.isNaN(money)) return Number.NaN;
    return sum([money, ...costs.map((cost) => 0 - (cost[row] as number))]);
  });
}

/**
 * The group of a customer as a position in `GROUPS`; `NO_LABEL` without a profit.
 *
 * A profit of 0 earns. A customer that costs money is nurtured for a year after its first order, converted when its
 * gross profit is above 0, else let go.
 *
 * @param profit after the cost to serve
 * @param gross profit before it
 * @param isNew whether its first order is under 12 months old
 * @example groupOf(-5, 20, false) // => 2
 */
export function groupOf(profit: number, gross: number, isNew: boolean): number {
  if (Number.isNaN(profit)) return NO_LABEL;
  if (profit >= 0) return EARNING;
  if (isNew) return NURTURE;
  return gross > 0 ? CONVERT : LET_GO;
}
