/** Red, white and black faces: what a key customer brings. */

import { numbersOnly } from "../../core/cells/number-column";
import { asWritten } from "../../core/numbers/decimal";
import { largestAt } from "../../core/numbers/order-statistic";
import { areAllEqual, median } from "../../core/numbers/quantile";
import { rankLimit } from "../../core/numbers/rank-limit";
import { sum } from "../../core/numbers/sum";
import { NO_LABEL } from "../../core/report/label";
import { BLACK, RED, WHITE } from "./labels";

export const DEFAULT_TOP = 0.2;
/** One customer alone is at the top of nothing. */
const COMPARED = 2;

/** What decides a face. */
export interface FaceCuts {
  readonly revenue: number;
  readonly profit: number;
  readonly median: number;
  readonly margin: number;
}

/**
 * The lowest revenue and profit of the top share, the median profit and the overall margin; no tops and no median of
 * one customer alone, and no top of profits that are all equal.
 *
 * @param revenue `NaN` where a row lacks revenue or profit
 * @param profit in the same rows
 * @param top share of the customers
 * @example faceCuts(Float64Array.of(100, 50), Float64Array.of(10, 20)) // => { revenue: 100, profit: 20, median: 15, margin: 0.2 }
 */
export function faceCuts(revenue: Float64Array, profit: Float64Array, top = DEFAULT_TOP): FaceCuts {
  const lowestOfTop = (values: Float64Array) => {
    const numbers = numbersOnly(values);
    return numbers.length < COMPARED
      ? Number.NaN
      : (largestAt(numbers, [rankLimit(top, numbers.length)])[0] as number);
  };
  const total = sum(revenue);
  return {
    revenue: lowestOfTop(revenue),
    profit: areAllEqual(profit) ? Number.NaN : lowestOfTop(profit),
    median: numbersOnly(profit).length < COMPARED ? Number.NaN : median(profit),
    margin: total > 0 ? sum(profit) / total : Number.NaN,
  };
}

/**
 * The face of a customer as a position in `FACES`, `NO_LABEL` for none; the first rule that matches wins.
 *
 * Black: influence, and profit of 0 or less or below the median. White: revenue in the top share, margin below the
 * overall one. Red: profit in the top share. Only amounts above 0 are in a top share, and ties stay in.
 *
 * @param revenue money
 * @param profit money
 * @param influence whether the customer is worth it for another reason
 * @param cuts from `faceCuts`
 * @example faceOf(100, 10, false, { revenue: 100, profit: 20, median: 15, margin: 0.2 }) // => 1
 */
export function faceOf(revenue: number, profit: number, influence: boolean, cuts: FaceCuts): number {
  if (Number.isNaN(cuts.median)) return NO_LABEL;
  if (influence && (profit <= 0 || profit < cuts.median)) return BLACK;
  // Without binary noise, so that a margin equal to the overall one is not below it.
  const isThin = asWritten(profit / revenue) < asWritten(cuts.margin);
  if (revenue > 0 && revenue >= cuts.revenue && isThin) return WHITE;
  return profit > 0 && profit >= cuts.profit ? RED : NO_LABEL;
}
