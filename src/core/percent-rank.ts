/** Percent ranks: where a number stands among the others, from 0 for the lowest to 1 for the highest. */

import { ascending } from "./quantile";

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
  const ranks = new Map<number, number>();
  for (let less = 0; less < sorted.length; ) {
    const value = sorted[less] as number;
    let end = less + 1;
    while (sorted[end] === value) end++;
    ranks.set(value, sorted.length === 1 ? 1 : (less + (end - less - 1) / 2) / (sorted.length - 1));
    less = end;
  }
  return values.map((value) => ranks.get(value) ?? Number.NaN);
}
