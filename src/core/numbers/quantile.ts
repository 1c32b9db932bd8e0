/** Quantiles: the value that a share of the numbers lies below. */

import { numbersOnly } from "../cells/number-column";
import { asWritten } from "./decimal";
import { largestAt } from "./order-statistic";

/**
 * The numbers of a column from the smallest up.
 *
 * @param values `NaN` where there is no number; not changed
 * @example Array.from(ascending(Float64Array.of(3, NaN, 1))) // => [1, 3]
 */
export function ascending(values: Float64Array): Float64Array {
  return numbersOnly(values).slice().sort();
}

/**
 * The quantile by linear interpolation, R's type 7 and the PERCENTILE of spreadsheets; `NaN` without numbers.
 *
 * The position is freed from binary noise, so that a quantile that falls on a number is that very number.
 *
 * @param sorted from `ascending`
 * @param share 0 to 1
 * @example quantile(Float64Array.of(1, 2, 3, 4), 0.2) // => 1.6
 */
export function quantile(sorted: Float64Array, share: number): number {
  const position = asWritten((sorted.length - 1) * share);
  const low = sorted[Math.floor(position)] ?? Number.NaN;
  return between(low, sorted[Math.ceil(position)] ?? low, position);
}

/**
 * The same of numbers in any order, for ascending shares, without sorting them all; `NaN` without numbers.
 *
 * @param values `NaN` where there is no number; not changed
 * @param shares 0 to 1, ascending
 * @example quantiles(Float64Array.of(4, NaN, 1, 3, 2), [0.2, 0.5]) // => [1.6, 2.5]
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  const numbers = numbersOnly(values);
  if (numbers.length === 0) return shares.map(() => Number.NaN);
  const positions = shares.map((share) => asWritten((numbers.length - 1) * share));
  const places = [...new Set(positions.flatMap((position) => [Math.ceil(position), Math.floor(position)]))];
  // The selection counts from the largest down.
  const ranks = places.map((place) => numbers.length - place).sort((one, other) => one - other);
  const found = largestAt(numbers, ranks);
  const valueAt = new Map(ranks.map((rank, at) => [numbers.length - rank, found[at] as number]));
  return positions.map((position) => {
    const [low = 0, high = 0] = [Math.floor(position), Math.ceil(position)].map((place) =>
      valueAt.get(place),
    );
    return between(low, high, position);
  });
}

/** What lies at a position between two neighbours. @private */
function between(low: number, high: number, position: number): number {
  const part = position - Math.floor(position);
  return low === high ? low : asWritten(low * (1 - part) + high * part);
}

/**
 * Whether a column holds one and the same number over and over, so that nothing in it comes before anything else.
 *
 * @param values `NaN` where there is no number
 * @example areAllEqual(Float64Array.of(4, NaN, 4)) // => true
 * @example areAllEqual(Float64Array.of(4)) // => false
 */
export function areAllEqual(values: Float64Array): boolean {
  const numbers = numbersOnly(values);
  return numbers.length > 1 && numbers.every((number) => number === numbers[0]);
}

/**
 * The value in the middle; `NaN` without numbers.
 *
 * @param values `NaN` where there is no number
 * @example median(Float64Array.of(4, NaN, 1, 3)) // => 3
 */
export function median(values: Float64Array): number {
  return quantiles(values, [0.5])[0] as number;
}
