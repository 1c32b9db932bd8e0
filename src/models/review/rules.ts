/** What the rules of the review are made of: cuts among all customers, and what holds for one of them. */

import { numbersOnly } from "../../core/cells/number-column";
import { largestAt } from "../../core/numbers/order-statistic";
import { rankLimit } from "../../core/numbers/rank-limit";
import { reachFrom, withoutOne } from "../../core/numbers/reach";
import { amountsApart } from "../../core/report/plain-number";
import type { Measure } from "./measures";

/** Whether the customer of a row is in a list; `null` when its numbers do not say. */
export type Judge = (row: number) => boolean | null;

/**
 * A cut and the largest amount below it; the cut alone where there is none.
 *
 * @param measure of all customers
 * @param cut from which on a customer is in
 * @example besideCut({ values: Float64Array.of(50, 40, 5) }, 40) // => [40, 5]
 */
export function besideCut({ values }: Pick<Measure, "values">, cut: number): number[] {
  const under = values.reduce(
    (most, value) => (value < cut && value > most ? value : most),
    -Number.MAX_VALUE,
  );
  return under > -Number.MAX_VALUE ? [cut, under] : [cut];
}

/**
 * A cut with as many decimals as tell it from the next amount below.
 *
 * @param measure of all customers
 * @param cut from which on a customer is in
 * @example cutText({ values: Float64Array.of(50.124, 50.123) }, 50.124) // => "50.124"
 */
export function cutText(measure: Pick<Measure, "values">, cut: number): string {
  const [text = ""] = amountsApart(besideCut(measure, cut));
  return text;
}

/**
 * How many are at or above a cut.
 *
 * @param measure of all customers
 * @param cut from which on a customer is in
 * @example countFrom({ values: Float64Array.of(50, 40, NaN, 5) }, 40) // => 2
 */
export function countFrom({ values }: Pick<Measure, "values">, cut: number): number {
  return values.filter((value) => value >= cut).length;
}

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
 * The lowest amount with which one customer would be in the top share, the others being as they are.
 *
 * @param measure of all customers
 * @param share of those with a number, rounded up
 * @param value of the customer
 * @example topStart({ values: Float64Array.of(50, 40, NaN, 40, 10, 5) }, 0.2, 50) // => 40
 */
export function topStart({ values }: Pick<Measure, "values">, share: number, value: number): number {
  const numbers = numbersOnly(values);
  return reachFrom(withoutOne(numbers, value), rankLimit(share, numbers.length));
}

/**
 * A rule about one number; `null` where it is not known.
 *
 * @param measure of all customers
 * @param holds whether a number is in
 * @example numberRule({ values: [5] }, (value) => value > 3)(0) // => true
 */
export function numberRule({ values }: Pick<Measure, "values">, holds: (value: number) => boolean): Judge {
  return (row) => (Number.isNaN(values[row]) ? null : holds(values[row] as number));
}

/**
 * Whether both hold: one that does not settles it, even when the other is not known.
 *
 * @param one rule
 * @param other rule
 * @example bothRules(() => null, () => false)(0) // => false
 */
export function bothRules(one: Judge, other: Judge): Judge {
  return (row) => {
    const first = one(row);
    if (first === false) return false;
    const second = other(row);
    return second === true ? first : second;
  };
}
