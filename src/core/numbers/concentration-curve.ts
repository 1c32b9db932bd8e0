/** How much of the value the best customers bring, as a curve. */

import { numbersOnly } from "../cells/number-column";
import { quotient } from "./decimal";
import { rankLimit } from "./rank-limit";
import { sum } from "./sum";

/** Shares of the customers at which the curve has a point. */
export const CURVE_SHARES = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

export interface CurvePoint {
  /** Share of the customers, from the best down. */
  readonly customers: number;
  readonly count: number;
  /** Their share of the net total; above 1 where others lose money. */
  readonly value: number;
}

/**
 * The concentration curve at fixed shares of the customers; empty when the total is not above 0.
 *
 * @param values one per customer, `NaN` for none
 * @example concentrationCurve(Float64Array.of(60, 10, 10, 10, 10)).find(({ customers }) => customers === 0.2) // => { customers: 0.2, count: 1, value: 0.6 }
 */
export function concentrationCurve(values: Float64Array): CurvePoint[] {
  const descending = numbersOnly(values).slice().sort().reverse();
  const total = sum(descending);
  if (!(total > 0)) return [];
  let running = 0;
  let counted = 0;
  return CURVE_SHARES.map((share) => {
    const count = rankLimit(share, descending.length);
    running = sum([running, sum(descending.subarray(counted, count))]);
    counted = count;
    return { customers: share, count, value: share === 1 ? 1 : quotient(running, total) };
  });
}
