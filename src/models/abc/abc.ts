/** ABC classes: the customers that bring the first 80 % of the value, the next 15 % and the rest. */

import { countBelow } from "../../core/numbers/percent-ranks";
import { ascending } from "../../core/numbers/quantile";
import { NO_LABEL } from "../../core/report/label";
import { cumulativeSums, reachedAt } from "./pareto";

/** Where A and B end, as cumulative shares of the total. */
export const DEFAULT_CUTS: readonly [number, number] = [0.8, 0.95];

/**
 * The lowest value of class A and of class B.
 *
 * Sorted from the largest down, a group of equal values belongs to a class when the sum before it is below the
 * class's share of the total; only positive values make up the total. `Infinity` when there are none.
 *
 * @param population one value per customer, `NaN` for none
 * @param shares cumulative shares of the total, ascending
 * @example abcCuts(Float64Array.of(90, 6, 3, 1), [0.8, 0.95]) // => [90, 6]
 */
export function abcCuts(population: Float64Array, shares: readonly number[]): number[] {
  const sorted = ascending(population);
  const descending = sorted.subarray(countBelow(sorted, 0, true)).reverse();
  const totals = cumulativeSums(descending);
  return shares.map((share) => descending[reachedAt(totals, share)] ?? Number.POSITIVE_INFINITY);
}

/**
 * The class of each value as a position, 0 for A; `NO_LABEL` for `NaN`. A value of 0 or less is in the last class.
 *
 * @param values one per row, `NaN` for none
 * @param cuts from `abcCuts`
 * @example Array.from(abcClasses(Float64Array.of(90, 6, 0, NaN), [90, 6])) // => [0, 1, 2, 255]
 */
export function abcClasses(values: Float64Array, cuts: readonly number[]): Uint8Array {
  const [a = 0, b = 0] = cuts;
  const classes = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) classes[row] = NO_LABEL;
    else classes[row] = value >= a ? 0 : value >= b ? 1 : 2;
  }
  return classes;
}
