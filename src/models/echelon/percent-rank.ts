/** Percent ranks: where a number stands among the others, from 0 for the lowest to 1 for the highest. */

import { ascending } from "../../core/numbers/quantile";

/**
 * The percent rank of each number, mid-rank for ties: (less + (equal - 1) / 2) / (n - 1); `NaN` stays `NaN`.
 *
 * A number alone has the rank 1.
 *
 * @param values any unit, `NaN` for none; not changed
 * @example Array.from(percentRanks(Float64Array.of(10, 30, NaN, 20, 20))) // => [0, 1, NaN, 0.5, 0.5]
 */
export function percentRanks(values: Float64Array): Float64Array {
  const sorted = ascending(values);
  const last = sorted.length - 1;
  return values.map((value) => {
    if (Number.isNaN(value)) return value;
    const less = countBelow(sorted, value, false);
    const isAlone = sorted[less + 1] !== value;
    const equal = isAlone ? 1 : countBelow(sorted, value, true) - less;
    return last === 0 ? 1 : (less + (equal - 1) / 2) / last;
  });
}

/** How many are below the value, or also equal to it, by halving. @private */
function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle] as number;
    if (other < value || (orEqual && other === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
