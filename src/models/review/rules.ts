/** The rules that put a customer into a list. */

import { numbersOnly } from "../../core/cells/number-column";
import { largestAt } from "../../core/numbers/order-statistic";
import { rankLimit } from "../../core/numbers/rank-limit";
import type { Measure } from "./measures";

/** Whether the customer of a row is in a list; `null` when its numbers do not say. */
export type Judge = (row: number) => boolean | null;

/**
 * The lowest amount of the top share: equal amounts are in together, and amounts of 0 or less are never in.
 *
 * @param measure of all customers
 * @param share of those with a number, rounded up
 * @example topCut({ values: Float64Array.of(50, 40, NaN, 40, 10, 5) }, 0.3) // => 40
 */
export function topCut({ values }: Pick<Measure, "values">, share: number): number {
  const numbers = numbersOnly(values);
  if (numbers.length === 0) return Number.NaN;
  return Math.max(largestAt(numbers, [rankLimit(share, numbers.length)])[0] as number, Number.MIN_VALUE);
}

/**
 * A rule about one number; `null` where it is not known.
 *
 * @param measure of all customers
 * @param holds whether a number is in
 * @example when({ values: [5] }, (value) => value > 3)(0) // => true
 */
export function when({ values }: Pick<Measure, "values">, holds: (value: number) => boolean): Judge {
  return (row) => (Number.isNaN(values[row]) ? null : holds(values[row] as number));
}

/**
 * Whether both hold: one that does not settles it, even when the other is not known.
 *
 * @param one rule
 * @param other rule
 * @example both(() => null, () => false)(0) // => false
 */
export function both(one: Judge, other: Judge): Judge {
  return (row) => {
    const first = one(row);
    if (first === false) return false;
    const second = other(row);
    return second === true ? first : second;
  };
}
