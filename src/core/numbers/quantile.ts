/** Quantiles: the value that a share of the numbers lies below. */

import { numbersOnly } from "../cells/number-column";
import { asWritten } from "./decimal";

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
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.ceil(position)] ?? low;
  return low === high ? low : asWritten(low * (1 - position + below) + high * (position - below));
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
  return quantile(ascending(values), 0.5);
}
