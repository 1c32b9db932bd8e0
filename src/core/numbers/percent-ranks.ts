/** Where each of many numbers stands among the others. */

import { ascendingRows } from "./ascending-rows";

/**
 * Where each number stands among the others, from 0 for the lowest to 1 for the highest, mid-rank for ties: (less + (equal - 1) / 2) / (n - 1); `NaN` stays `NaN`.
 *
 * A number alone has the rank 1.
 *
 * @param values any unit, `NaN` for none; not changed
 * @example Array.from(percentRanks(Float64Array.of(10, 30, NaN, 20, 20))) // => [0, 1, NaN, 0.5, 0.5]
 */
export function percentRanks(values: Float64Array): Float64Array {
  const { places, last } = doubledRanks(values);
  return places.map((place) => place / last);
}

/**
 * Percent ranks as whole numbers, and the one of the highest: twice those below, and the others that are equal.
 *
 * @param values any unit, `NaN` for none; not changed
 * @example doubledRanks(Float64Array.of(10, 30, 20, 20)) // => { places: Float64Array.of(0, 6, 3, 3), last: 6 }
 */
export function doubledRanks(values: Float64Array): DoubledRanks {
  const rows = ascendingRows(values);
  const count = rows.length;
  const isOnlyOne = count === 1;
  const places = new Float64Array(values.length).fill(Number.NaN);
  for (let less = 0, end = 0; less < count; less = end) {
    const value = values[rows[less] as number];
    while (end < count && values[rows[end] as number] === value) end++;
    for (let at = less; at < end; at++) places[rows[at] as number] = isOnlyOne ? 1 : less + end - 1;
  }
  return { places, last: isOnlyOne ? 1 : 2 * (count - 1) };
}

/** The place of each number, and the one of the highest. */
export interface DoubledRanks {
  readonly places: Float64Array;
  readonly last: number;
}

/**
 * How many numbers are below a value, or also equal to it, by halving.
 *
 * @param sorted from the smallest up
 * @param value to compare with
 * @param orEqual whether equal ones count
 * @example countBelow(Float64Array.of(1, 2, 2, 5), 2, true) // => 3
 */
export function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
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
