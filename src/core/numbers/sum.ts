/** Sums without rounding noise. */

import { InputError } from "../problem";
import { decimalTotal, lostIn, totalOfDecimals, totalOfMoney, totalOfTwo } from "./exact-total";
import { isMoney, OF_MOST_MONEY, unitsOf } from "./whole-units";

/** Far beyond any count of cells, and exact, because it is a power of two. */
const SCALE = 2 ** 64;

/**
 * The sum of numbers as they are written, in whatever order they come: 0.1 + 0.2 is 0.3, and 0.1 + 0.2 - 0.3 is 0.
 *
 * Exact partial sums as in Shewchuk, "Adaptive Precision Floating-Point Arithmetic" (1997), the algorithm of
 * Python's `math.fsum`. O(n) for ordinary money, because the list of partial sums stays short. Throws
 * `TOTAL_TOO_LARGE` when the result is beyond what a cell can hold, so that no infinity reaches one.
 *
 * @param values finite numbers; `NaN` stands for a blank and is skipped
 * @example sum([0.1, 0.2, -0.3]) // => 0
 */
export function sum(values: ArrayLike<number>): number {
  const plain = totalOfMoney(values) ?? totalOfDecimals(values);
  if (plain !== undefined) return plain;
  const total = sumOnce(values) ?? scaledSum(values, 1);
  if (Number.isFinite(total)) return decimalTotal(total, values);
  // Part of the way overflowed; the whole may still fit, as in 1e308 + 1e308 - 1e308.
  const fitting = scaledSum(values, 1 / SCALE) * SCALE;
  if (Number.isFinite(fitting)) return fitting;
  throw new InputError("TOTAL_TOO_LARGE");
}

/**
 * One number less another, both as they are written: 0.3 less 0.1 is 0.2, which ties with 0.2. `NaN` where one is not
 * known; beyond what a number can hold, infinite.
 *
 * @param one number
 * @param other number
 * @example difference(0.3, 0.1) // => 0.2
 */
export function difference(one: number, other: number): number {
  const plain = one - other;
  return Number.isFinite(plain) ? plus(one, -other) : plain;
}

/**
 * The same as `sum` of two numbers, without a list of them.
 *
 * @param one number; `NaN` stands for a blank and is skipped
 * @param other number
 * @example plus(0.1, 0.2) // => 0.3
 */
export function plus(one: number, other: number): number {
  const units = unitsOf(one);
  const otherUnits = unitsOf(other);
  if (isMoney(one, units) && isMoney(other, otherUnits)) return (units + otherUnits) / OF_MOST_MONEY + 0;
  const plain = totalOfTwo(one, other);
  return Number.isNaN(plain) ? plusSlowly(one, other) : plain;
}

/** @private */
function plusSlowly(one: number, other: number): number {
  const total = one + other;
  // Two numbers are added up with one rounding.
  return Number.isFinite(total) ? decimalTotal(total, [one, other]) : sum([one, other]);
}

/** The same as `scaledSum` in one pass, where what is lost on the way adds up exactly, as it mostly does; else nothing. @private */
function sumOnce(values: ArrayLike<number>): number | undefined {
  let [total, lost] = [0, 0];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (Number.isNaN(value)) continue;
    const next = total + value;
    const ownLoss = lostIn(total, value, next);
    const nextLost = lost + ownLoss;
    // No number where a sum is beyond the largest.
    if (lostIn(lost, ownLoss, nextLost) !== 0) return undefined;
    [total, lost] = [next, nextLost];
  }
  return total + lost + 0;
}

/** @private */
function scaledSum(values: ArrayLike<number>, scale: number): number {
  const partials: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (!Number.isNaN(value)) addExactly(partials, value * scale);
  }
  // Adding 0 turns -0, which no sheet shows, into 0.
  return roundOnce(partials) + 0;
}

/** Adds one number to non-overlapping partial sums, smallest first. @private */
function addExactly(partials: number[], value: number): void {
  let high = value;
  let kept = 0;
  for (let index = 0; index < partials.length; index++) {
    let low = partials[index] as number;
    if (Math.abs(high) < Math.abs(low)) [high, low] = [low, high];
    const total = high + low;
    const error = low - (total - high);
    if (error !== 0) partials[kept++] = error;
    high = total;
  }
  partials[kept] = high;
  // Setting a length costs more than the addition, and it is right already for most numbers.
  if (partials.length > kept + 1) partials.length = kept + 1;
}

/** Adds the partial sums from the largest down; the correction keeps a tie from being rounded twice. @private */
function roundOnce(partials: readonly number[]): number {
  let index = partials.length - 1;
  if (index < 0) return 0;
  let total = partials[index] as number;
  let error = 0;
  while (index > 0 && error === 0) {
    index -= 1;
    const next = partials[index] as number;
    const previous = total;
    total = previous + next;
    error = next - (total - previous);
  }
  const below = index > 0 ? (partials[index - 1] as number) : 0;
  if (error !== 0 && Math.sign(error) === Math.sign(below)) {
    const doubled = error * 2;
    const raised = total + doubled;
    if (doubled === raised - total) return raised;
  }
  return total;
}
