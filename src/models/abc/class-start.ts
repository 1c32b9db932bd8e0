/** From which value on one customer would be in a class, where nothing but its own value changes. */

import { asWritten, roundedTo } from "../../core/numbers/decimal";
import { areAllEqual } from "../../core/numbers/quantile";
import { plus } from "../../core/numbers/sum";
import { cumulativeSums } from "./pareto";

/** Between what others have, a value is told to the cent, or as finely as theirs are written. */
const DECIMALS = [2, 4, 6];
/** Above it a number has no decimals to spare. */
const LARGEST_SCALED = 1e15;

/** More than digits lost in adding up can differ. */
const SURELY = 1 + 1e-9;

/**
 * The lowest value above 0 with which a customer is in a class or a better one; `Number.MIN_VALUE` where every value above 0 is.
 *
 * Its value is a part of the total too: more of it lets the class take more. With so many larger ones before it the
 * customer is in when their sum is below the class's share of all, which may begin between the values of two others.
 *
 * @param others values of all the others, finite
 * @param share cumulative share at which the class ends
 * @example classStart(Float64Array.of(500, 200, 60, 50), 0.8) // => 65.01
 * @example classStart(Float64Array.of(185, 5), 0.8) // => 41.26
 */
export function classStart(others: Float64Array, share: number): number {
  const larger = others
    .filter((value) => value > 0)
    .sort()
    .reverse();
  const sums = cumulativeSums(larger);
  // Sums that did not fit a number are scaled down, and so is what is compared with them.
  const scale = larger.length > 0 ? (sums[0] as number) / (larger[0] as number) : 1;
  const all = sums[sums.length - 1] ?? 0;
  const cents = finest(larger);
  for (let count = larger.length; count >= 0; count--) {
    const below = larger[count] ?? 0;
    const next = larger[count - 1] ?? Number.POSITIVE_INFINITY;
    const before = count > 0 ? (sums[count - 1] as number) : 0;
    const isIn = (value: number) => before < asWritten(share * plus(all, value * scale));
    if (next === below) continue;
    // No value below the next one is in: most of many others are passed over by this.
    if (before > share * (all + next * scale) * SURELY) continue;
    // Where nobody is above anybody else there are no classes: one has to be beyond what all the others have.
    if (below > 0 && isIn(below) && !isOnly(below, others)) return below;
    const from = above(Math.max(below, asWritten(before / share - all) / scale), cents, isIn);
    if (from < next) return from;
  }
  return Number.MIN_VALUE;
}

/** @private */
function isOnly(value: number, others: Float64Array): boolean {
  return others[0] === value && (others.length === 1 || areAllEqual(others));
}

/** Into how many parts of one the values are written. @private */
function finest(others: Float64Array): number {
  const fine = DECIMALS.find((decimals) => others.every((value) => roundedTo(value, decimals) === value));
  return 10 ** (fine ?? 6);
}

/** The next cent above an edge that is not in itself. @private */
function above(edge: number, cents: number, isIn: (value: number) => boolean): number {
  if (edge <= 0) return Number.MIN_VALUE;
  if (edge * cents > LARGEST_SCALED) return edge;
  const under = Math.floor(asWritten(edge * cents));
  const next = (under + 1) / cents;
  return isIn(next) ? next : (under + 2) / cents;
}
