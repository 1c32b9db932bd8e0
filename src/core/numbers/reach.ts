/** From which amount on one of many would be among the best, where nothing but its own amount changes. */

import { largestAt } from "./order-statistic";

/**
 * The numbers without one of them; all where it is not there.
 *
 * @param values finite numbers; not changed
 * @param one of them, taken out once
 * @example Array.from(withoutOne(Float64Array.of(5, 3, 5), 5)) // => [3, 5]
 */
export function withoutOne(values: Float64Array, one: number): Float64Array {
  const at = values.indexOf(one);
  return at < 0 ? values : values.filter((_, index) => index !== at);
}

/**
 * What stands at a rank among others, from the largest down: whoever has as much is at that rank too. `-Infinity` where there are
 * fewer.
 *
 * @param others finite numbers, without the one that changes
 * @param rank from 1
 * @example heldAt(Float64Array.of(185, 175), 2) // => 175
 */
export function heldAt(others: Float64Array, rank: number): number {
  if (rank > others.length) return Number.NEGATIVE_INFINITY;
  return largestAt(others, [rank])[0] as number;
}

/**
 * The lowest amount above 0 that is at a rank among others or at a better one; `Number.MIN_VALUE` where every amount above 0 is.
 *
 * It is the others that decide: whoever holds a rank alone keeps it down to what the next one has, and shares it there.
 *
 * @param others finite numbers, without the one that changes
 * @param rank from 1
 * @example reachFrom(Float64Array.of(185, 175), 1) // => 185
 * @example reachFrom(Float64Array.of(185, 175), 3) // => Number.MIN_VALUE
 */
export function reachFrom(others: Float64Array, rank: number): number {
  return Math.max(heldAt(others, rank), Number.MIN_VALUE);
}
