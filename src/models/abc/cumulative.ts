/** Running totals, and how far down a list a share of the total reaches. */

import { sum } from "../../core/numbers/sum";

/** Far above the noise of a running total, far below any share a person asks for. */
const NOISE = 1e-12;

/**
 * The total after each number, without the noise that plain adding gathers.
 *
 * Neumaier's compensated sum. Throws `TOTAL_TOO_LARGE` when the whole is beyond what a cell can hold.
 *
 * @param values finite numbers
 * @example Array.from(cumulativeSums(Float64Array.of(0.5, 0.2, 0.1))) // => [0.5, 0.7, 0.8]
 */
export function cumulativeSums(values: Float64Array): Float64Array {
  sum(values);
  let total = 0;
  let lost = 0;
  return values.map((value) => {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
    return total + lost;
  });
}

/**
 * The position of the first running total that reaches a share of the whole; -1 when none does.
 *
 * @param totals from `cumulativeSums`
 * @param share of the last total, above 0
 * @example reachedAt(Float64Array.of(0.5, 0.7, 0.8, 1), 0.8) // => 2
 */
export function reachedAt(totals: Float64Array, share: number): number {
  const goal = share * (totals[totals.length - 1] ?? 0) * (1 - NOISE);
  return totals.findIndex((total) => total >= goal);
}
