/** Numbers as they are written: the noise of binary arithmetic is taken off here and, of totals, in `exact-total`. */

import {
  besideWhole,
  DIGITS,
  isMoney,
  LARGEST_DIGITS,
  LARGEST_EXACT,
  nearestWhole,
  POWERS_OF_TEN,
  powerBelow,
  powersBelow,
  SMALLEST_AMOUNT,
  unitsOf,
} from "./whole-units";

const SMALLEST_SCALED = 1e-7;
const LARGEST_SCALED = 1e14;
/** A product below 10 to the power of 15 is off by a sixteenth at most, so what is nearer to a whole number is sure of it. */
const SURELY_NEAREST = 0.4;
const OF_DIGITS = powersBelow(LARGEST_DIGITS, POWERS_OF_TEN.length - 1);

/**
 * A number as a sheet would show it in full: 15 significant digits, so that `=0.1+0.2` is 0.3 and ties with it.
 *
 * The one tolerance of results: whatever is compared with another number, a cut point or 0 has gone through here, through
 * `amountOf` or through `sum`.
 *
 * @param value any number; `NaN` stays
 * @example asWritten(0.1 + 0.2) // => 0.3
 */
export function asWritten(value: number): number {
  // Most amounts have few decimals; this is the same result sooner.
  return isShort(value) ? value : resultAsWritten(value);
}

/**
 * The same for the result of a calculation, which mostly has more decimals than are looked for first.
 *
 * @param value any number; `NaN` stays
 * @example resultAsWritten(1 / 3) // => 0.333333333333333
 */
export function resultAsWritten(value: number): number {
  return value < 0 ? -toDigits(-value) : toDigits(value);
}

/**
 * Whether a number has four decimals at most and 15 digits at most, so that it is as it is written.
 *
 * @param value any number
 * @example isShort(12.5) // => true
 * @example isShort(0.1 + 0.2) // => false
 */
export function isShort(value: number): boolean {
  // Below 1e11 it has no more than 15 digits; above, noise would pass for decimals. Whole ones come first, because a division
  // takes longer. The numbers are spelt out here and below, because a name would be looked up for every cell.
  return (
    Math.abs(value) < 1e11 &&
    (value + 6_755_399_441_055_744 - 6_755_399_441_055_744 === value ||
      (value * 1e4 + 6_755_399_441_055_744 - 6_755_399_441_055_744) / 1e4 === value)
  );
}

/**
 * The same as `Number(size.toPrecision(15))` in a tenth of the time: the number is scaled to 15 digits before the
 * point, and one correctly rounded division brings it back.
 *
 * @private
 */
function toDigits(size: number): number {
  // Between these a power of ten that is exact in binary makes a whole number of the digits.
  if (!(size >= SMALLEST_SCALED && size < LARGEST_SCALED)) return slowly(size);
  const scale = POWERS_OF_TEN[powerBelow(LARGEST_DIGITS, OF_DIGITS, size)] as number;
  const whole = nearestWhole(size * scale);
  return Math.abs(size * scale - whole) < SURELY_NEAREST ? whole / scale : nearTheMiddle(size, scale);
}

/** @private */
function slowly(size: number): number {
  return Number.isInteger(size) ? size : Number(size.toPrecision(DIGITS));
}

/** The same where it takes the error of the product. @private */
function nearTheMiddle(size: number, scale: number): number {
  const whole = nearestWhole(size * scale);
  const beside = besideWhole(size, scale, whole);
  // The very middle between two.
  if (Math.abs(beside) === 0.5) return slowly(size);
  return (beside > 0.5 ? whole + 1 : beside < -0.5 ? whole - 1 : whole) / scale;
}

/**
 * A total of results as it is written: to as many decimals as 15 digits of its parts have, because what is left of 379.08
 * less 379.07 has no more of them than these.
 *
 * @param total of the parts, as they were added up
 * @param size of the parts taken together, without their signs
 * @example totalAsWritten(0.1 + 0.2 - 0.3, 0.6) // => 0
 */
export function totalAsWritten(total: number, size: number): number {
  if (!(size >= SMALLEST_SCALED && size < LARGEST_SCALED)) return asWritten(total);
  const scale = POWERS_OF_TEN[powerBelow(LARGEST_DIGITS, OF_DIGITS, size)] as number;
  return nearestWhole(total * scale) / scale + 0;
}

/** What a formula that adds up a thousand cells may be off by, of its own size: each addition loses a little, mostly less than this in all. */
const NOISE_OF_FORMULAS = 1e-14;
/** Ten-thousandths, and of large amounts hundredths, are far further apart than that noise. */
const AMOUNTS_OF_FORMULAS = [
  [1e8, 1e4],
  [1e10, 1e2],
] as const;

/**
 * An amount that a cell holds: as it is written, and 0 where it is nearer to 0 than any amount, as is what a formula such as
 * `=0.1+0.2-0.3` leaves of 0. The queries for databases count no further decimals either. What a formula such as `=SUM(B2:B401)`
 * makes of four hundred times 0.1 has noise in its 15 digits, and is the amount of four decimals beside it.
 *
 * @param value any number
 * @example amountOf(0.1 + 0.2) // => 0.3
 * @example amountOf(0.1 + 0.2 - 0.3) // => 0
 * @example amountOf(40.00000000000006) // => 40
 */
export function amountOf(value: number): number {
  if (value < SMALLEST_AMOUNT && value > -SMALLEST_AMOUNT) return 0;
  return isShort(value) ? value : amountOfFormula(value);
}

/** @private */
function amountOfFormula(value: number): number {
  const size = Math.abs(value);
  for (const [below, scale] of AMOUNTS_OF_FORMULAS) {
    if (size >= below) continue;
    const amount = nearestWhole(value * scale) / scale;
    return Math.abs(value - amount) <= size * NOISE_OF_FORMULAS ? amount : resultAsWritten(value);
  }
  return resultAsWritten(value);
}

/**
 * A number to so many decimals, halves away from 0 as a sheet rounds them: 5690.055 is 5690.06, though in binary it is
 * a little less.
 *
 * @param value any finite number
 * @param decimals from 0
 * @example roundedTo(-5690.055, 2) // => -5690.06
 */
export function roundedTo(value: number, decimals: number): number {
  const scale = POWERS_OF_TEN[decimals] ?? 10 ** decimals;
  const units = asWritten(Math.abs(value) * scale);
  // So large a number has no decimals.
  if (!(units < LARGEST_EXACT)) return value;
  return (Math.sign(value) * Math.round(units)) / scale + 0;
}

/** More decimals of a sum of money are noise. */
const MOST_DECIMALS = 9;

/**
 * One number as a share of another, both as they are written: 0.3 of 0.8 is 0.375, though both are a little off in
 * binary. The nearest double where both are decimals of an ordinary size.
 *
 * @param part any number
 * @param whole any number but 0
 * @example quotient(0.3, 0.8) // => 0.375
 */
export function quotient(part: number, whole: number): number {
  const units = unitsOf(part);
  const wholeUnits = unitsOf(whole);
  if (isMoney(part, units) && isMoney(whole, wholeUnits) && whole !== 0) return units / wholeUnits + 0;
  return quotientOfDecimals(part, whole);
}

/** @private */
function quotientOfDecimals(part: number, whole: number): number {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const scale = POWERS_OF_TEN[decimals] as number;
    const above = Math.round(part * scale);
    const below = Math.round(whole * scale);
    if (Math.max(Math.abs(above), Math.abs(below)) >= LARGEST_EXACT) break;
    // Whole numbers below this limit are exact, and so is all but the one rounding of their quotient.
    if (above / scale === part && below / scale === whole && below !== 0) return above / below + 0;
  }
  return part / whole;
}
