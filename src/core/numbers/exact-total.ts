/** Totals freed from the noise of binary arithmetic: in whole units where those are exact, else with what was lost on the way. */

import { asWritten } from "./decimal";
import {
  besideWhole,
  DIGITS,
  isMoney,
  LARGEST_DIGITS,
  LARGEST_EXACT,
  nearestWhole,
  OF_MOST_MONEY,
  POWERS_OF_TEN,
  powerBelow,
  powersBelow,
  SMALLEST_AMOUNT,
  unitsOf,
} from "./whole-units";

/** Below it the errors of a few numbers that are added up are less than half a unit of the last digit, taken together. */
const LARGEST_CERTAIN = 2 ** 50;
const OF_CERTAIN = powersBelow(LARGEST_CERTAIN, DIGITS);
const OF_EXACT = powersBelow(LARGEST_EXACT, DIGITS);

/**
 * A total freed from noise: rounded to as many decimals as the longest of its parts has, but to no more than a
 * binary number of the size of the largest part holds, because farther down there is only noise. 1.10 + 2.20 is 3.30,
 * and 0.10 + 0.20 - 0.30 is 0.
 *
 * @param total correctly rounded in binary
 * @param parts what was added up; `NaN` is skipped
 * @example decimalTotal(1.1 + 2.2, [1.1, 2.2]) // => 3.3
 */
export function decimalTotal(total: number, parts: ArrayLike<number>): number {
  let largest = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = Math.abs(parts[index] as number);
    if (part > largest) largest = part;
  }
  // Far from any amount of money, nothing is known of the decimals.
  if (largest < SMALLEST_AMOUNT || largest >= LARGEST_EXACT) return total;
  const most = powerBelow(LARGEST_EXACT, OF_EXACT, largest);
  // Most parts that come here are results with as many decimals as there can be.
  const kept = most > 0 && areWhole(parts, most - 1) ? decimalsOf(parts) : most;
  const scale = POWERS_OF_TEN[kept] as number;
  const units = total * scale;
  return Math.abs(units) < LARGEST_EXACT ? Math.round(units) / scale + 0 : asWritten(total);
}

/** Whether numbers have so many decimals at most; `NaN` is skipped. @private */
function areWhole(parts: ArrayLike<number>, decimals: number): boolean {
  const scale = POWERS_OF_TEN[decimals] as number;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as number;
    const written = nearestWhole(part * scale) / scale;
    if (written < part || written > part) return false;
  }
  return true;
}

/** How many decimals the longest has; there is an end to them. @private */
function decimalsOf(parts: ArrayLike<number>): number {
  let decimals = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = [parts[index] as number];
    while (!areWhole(part, decimals)) decimals++;
  }
  return decimals;
}

/**
 * The power of ten that makes whole numbers of most decimals that are of that size taken together, all 15 digits of them;
 * `NaN` where there is none.
 * @private
 */
function certainScale(size: number): number {
  if (!(size >= SMALLEST_AMOUNT && size < LARGEST_CERTAIN)) return Number.NaN;
  return POWERS_OF_TEN[powerBelow(LARGEST_CERTAIN, OF_CERTAIN, size)] as number;
}

/**
 * The same as the exact sum of the parts by `decimalTotal`, where all have as many decimals at most as numbers of their
 * size hold for certain: in whole units of the last of those, which are exact. Nothing for others.
 *
 * @param parts `NaN` is skipped
 * @example totalOfDecimals([131.536812345678, -51]) // => 80.536812345678
 */
export function totalOfDecimals(parts: ArrayLike<number>): number | undefined {
  let size = 0;
  let largest = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = Math.abs(parts[index] as number);
    if (part > largest) largest = part;
    if (part > 0) size += part;
  }
  const scale = certainScale(size);
  if (Number.isNaN(scale) || largest < SMALLEST_AMOUNT) return undefined;
  let units = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as number;
    const whole = nearestWhole(part * scale);
    if (whole / scale === part) units += whole;
    else if (!Number.isNaN(part)) return undefined;
  }
  return units / scale + 0;
}

/**
 * The same of two parts, without a list of them; `NaN` for others.
 *
 * @param one number
 * @param other number
 * @example totalOfTwo(131.536812345678, -51) // => 80.536812345678
 */
export function totalOfTwo(one: number, other: number): number {
  const size = Math.abs(one) + Math.abs(other);
  if (size < 2 * SMALLEST_AMOUNT) return Number.NaN;
  const scale = certainScale(size);
  const units = nearestWhole(one * scale);
  const otherUnits = nearestWhole(other * scale);
  if (units / scale === one && otherUnits / scale === other) return (units + otherUnits) / scale + 0;
  return size * scale * 10 < LARGEST_EXACT ? withOneDecimalMore(one, other, scale * 10) : Number.NaN;
}

/** The smaller of two may have a decimal more than is certain for their size; their sum in whole units is exact all the same. @private */
function withOneDecimalMore(one: number, other: number, scale: number): number {
  const units = Math.round(one * scale);
  const otherUnits = Math.round(other * scale);
  return units / scale === one && otherUnits / scale === other
    ? (units + otherUnits) / scale + 0
    : Number.NaN;
}

/**
 * A total to as many decimals as 15 digits of that size have, rounded once.
 *
 * @param total of the parts, as they were added up
 * @param lost of it on the way, from `lostIn`
 * @param size of the parts taken together, without their signs
 * @example roundedTotal(0.1 + 0.2, lostIn(0.1, 0.2, 0.1 + 0.2), 0.3) // => 0.3
 */
export function roundedTotal(total: number, lost: number, size: number): number {
  const scale = certainScale(size);
  if (Number.isNaN(scale)) return asWritten(total);
  const whole = nearestWhole(total * scale);
  const beside = besideWhole(total, scale, whole) + lost * scale;
  return (beside > 0.5 ? whole + 1 : beside < -0.5 ? whole - 1 : whole) / scale + 0;
}

/**
 * What was lost when two numbers were added, exactly (Knuth's TwoSum).
 *
 * @param one number
 * @param other number
 * @param total of the two
 * @example lostIn(2 ** 53, 1, 2 ** 53) // => 1
 */
export function lostIn(one: number, other: number, total: number): number {
  const added = total - one;
  return one - (total - added) + (other - added);
}

/**
 * The total of parts that have four decimals at most, in whole ten-thousandths, which are exact; nothing for others.
 * The same as their exact sum by `decimalTotal`, in one pass.
 *
 * @param parts `NaN` is skipped
 * @example totalOfMoney([0.1, 0.2, NaN, -0.3]) // => 0
 * @example totalOfMoney([1 / 3]) // => undefined
 */
export function totalOfMoney(parts: ArrayLike<number>): number | undefined {
  let units = 0;
  let size = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as number;
    const whole = unitsOf(part);
    if (!isMoney(part, whole)) {
      if (Number.isNaN(part)) continue;
      return undefined;
    }
    units += whole;
    size += Math.abs(whole);
  }
  return size < LARGEST_EXACT ? units / OF_MOST_MONEY + 0 : undefined;
}

/**
 * The total after each part, as `totalOfMoney` has it; nothing where one has more than four decimals.
 *
 * @param parts finite numbers
 * @example totalsOfMoney(Float64Array.of(0.1, 0.2, -0.3)) // => Float64Array.of(0.1, 0.3, 0)
 */
export function totalsOfMoney(parts: Float64Array): Float64Array | undefined {
  const totals = new Float64Array(parts.length);
  let units = 0;
  let size = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as number;
    const whole = unitsOf(part);
    if (!isMoney(part, whole)) return undefined;
    units += whole;
    size += Math.abs(whole);
    totals[index] = units / OF_MOST_MONEY + 0;
  }
  return size < LARGEST_EXACT ? totals : undefined;
}

/** Below it a total of products of money, in hundred-millionths, has 15 digits at most, and so has each of them. */
const MOST_PRODUCTS = LARGEST_DIGITS;
/** Of a number as it is written, a fifth decimal weighs more than this share of it, and the noise of a product less. */
const NOISE = 2 ** -51;

/**
 * The total of products of money, in whole hundred-millionths, which are exact; `NaN` for others. The same as `sum` of
 * each product `asWritten`, in one pass.
 *
 * @param values of several rows, one after the other, each as it is written
 * @param from where the row begins
 * @param factors of each value of a row, in whole ten-thousandths
 * @example totalOfProducts(Float64Array.of(9, 0.1, 0.2), 1, [30000, 20000]) // => 0.7
 * @example totalOfProducts(Float64Array.of(1 / 3), 0, [10000]) // => NaN
 */
export function totalOfProducts(values: Float64Array, from: number, factors: ArrayLike<number>): number {
  let total = 0;
  let size = 0;
  for (let at = 0; at < factors.length; at++) {
    const value = (values[from + at] as number) * OF_MOST_MONEY;
    const units = nearestWhole(value);
    // Dividing them again, as for any number, would take longer than all the rest.
    if (!(Math.abs(value - units) <= Math.abs(units) * NOISE)) return Number.NaN;
    const product = units * (factors[at] as number);
    total += product;
    size += Math.abs(product);
  }
  return size < MOST_PRODUCTS ? total / (OF_MOST_MONEY * OF_MOST_MONEY) + 0 : Number.NaN;
}
