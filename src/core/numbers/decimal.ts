/** Numbers as they are written: the noise of binary arithmetic is taken off here and nowhere else. */

/** A sheet shows no more digits, and a binary number holds no more for certain. */
const DIGITS = 15;
/** Beyond it not every whole number can be told apart. */
export const LARGEST_EXACT = 2 ** 53;
/** Below it the errors of a few numbers that are added up are less than half a unit of the last digit, taken together. */
const LARGEST_CERTAIN = 2 ** 50;
const SMALLEST_AMOUNT = 1e-9;
/** Most money has no more decimals than this makes whole. */
export const OF_MOST_MONEY = 10_000;

/**
 * A number as a sheet would show it in full: 15 significant digits, so that `=0.1+0.2` is 0.3 and ties with it.
 *
 * The one tolerance of the product: whatever is compared with another number, a cut point or 0 has gone through here
 * or through `sum`.
 *
 * @param value any number; `NaN` stays
 * @example asWritten(0.1 + 0.2) // => 0.3
 */
export function asWritten(value: number): number {
  // Most amounts have few decimals; this is the same result sooner.
  if (isShort(value)) return value;
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
  // Below 1e11 it has no more than 15 digits; above, noise would pass for decimals. OF_MOST_MONEY and other numbers are spelt
  // out here and below, because a name would be looked up for every cell.
  return (
    Math.abs(value) < 1e11 && (value * 1e4 + 6_755_399_441_055_744 - 6_755_399_441_055_744) / 1e4 === value
  );
}

/**
 * A number in ten-thousandths, rounded to whole ones; whether it is of that many is for `isMoney` to say.
 *
 * @param value any number
 * @example unitsOf(0.1) // => 1000
 */
export function unitsOf(value: number): number {
  return nearestWhole(value * 1e4);
}

/**
 * The nearest whole number, in a quarter of the time of `Math.round`; for numbers below 2 to the power of 51. Beside
 * 2^52 + 2^51 there is no room for their decimals, so that the sum is rounded to a whole number.
 * @private
 */
function nearestWhole(value: number): number {
  return value + 6_755_399_441_055_744 - 6_755_399_441_055_744;
}

const SMALLEST_SCALED = 1e-7;
const LARGEST_SCALED = 1e14;
const LARGEST_DIGITS = 10 ** DIGITS;
/** 10 to the power of the index, all exact in binary. */
const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** A product below 10 to the power of 15 is off by a sixteenth at most, so what is nearer to a whole number is sure of it. */
const SURELY_NEAREST = 0.4;
/** Splits a number into halves whose products are exact (Veltkamp). */
const SPLITTER = 2 ** 27 + 1;

/** Sizes that are told apart: from 2^63 down, each half of the one before. */
const SIZES = 96;
const LARGEST_SIZE = 63;

/**
 * By which power of ten the smallest number of each size can be taken at most to stay below a limit; the largest of its
 * size by that or by one less.
 * @private
 */
function powersBelow(limit: number, most: number): Uint8Array {
  return Uint8Array.from({ length: SIZES }, (_, size) => {
    let power = most;
    while (power > 0 && 2 ** (LARGEST_SIZE - size) * (POWERS_OF_TEN[power] as number) >= limit) power--;
    return power;
  });
}

/** To which power of ten a number can be taken to stay below the limit that the powers are of. @private */
function powerBelow(limit: number, powers: Uint8Array, value: number): number {
  const power = powers[sizeOf(value)] as number;
  return value * (POWERS_OF_TEN[power] as number) < limit ? power : power - 1;
}

/** Of a number from 2^-32 to 2^64, in a fraction of the time of a logarithm. @private */
function sizeOf(value: number): number {
  if (value >= 4_294_967_296) return Math.clz32(value / 4_294_967_296);
  return value >= 1 ? 32 + Math.clz32(value) : 64 + Math.clz32(value * 4_294_967_296);
}

const OF_DIGITS = powersBelow(LARGEST_DIGITS, POWERS_OF_TEN.length - 1);
const OF_CERTAIN = powersBelow(LARGEST_CERTAIN, DIGITS);
const OF_EXACT = powersBelow(LARGEST_EXACT, DIGITS);

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
 * An amount that a cell holds: as it is written, and 0 where it is nearer to 0 than any amount, as is what a formula such as
 * `=0.1+0.2-0.3` leaves of 0. The queries for databases count no further decimals either.
 *
 * @param value any number
 * @example amountOf(0.1 + 0.2) // => 0.3
 * @example amountOf(0.1 + 0.2 - 0.3) // => 0
 */
export function amountOf(value: number): number {
  return value < SMALLEST_AMOUNT && value > -SMALLEST_AMOUNT ? 0 : asWritten(value);
}

/** How far a product lies above a whole number near it, the error of the product worked out exactly (Dekker, 1971). @private */
function besideWhole(value: number, scale: number, whole: number): number {
  const scaled = value * scale;
  const above = SPLITTER * value;
  const below = SPLITTER * scale;
  const high = above - (above - value);
  const highScale = below - (below - scale);
  const low = value - high;
  const lowScale = scale - highScale;
  const error = low * lowScale - (scaled - high * highScale - low * highScale - high * lowScale);
  return scaled - whole + error;
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
 * The same of three parts, without a list of them; `NaN` for others.
 *
 * @param one number
 * @param other number
 * @param third number
 * @example totalOfThree(0.1, 0.2, -0.3) // => 0
 * @example totalOfThree(1 / 3, 1, 1) // => NaN
 */
export function totalOfThree(one: number, other: number, third: number): number {
  const size = Math.abs(one) + Math.abs(other) + Math.abs(third);
  if (size < 3 * SMALLEST_AMOUNT) return Number.NaN;
  const scale = certainScale(size);
  const units = nearestWhole(one * scale);
  const otherUnits = nearestWhole(other * scale);
  const thirdUnits = nearestWhole(third * scale);
  const areWhole = units / scale === one && otherUnits / scale === other && thirdUnits / scale === third;
  return areWhole ? (units + otherUnits + thirdUnits) / scale + 0 : Number.NaN;
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
 * Two results of a calculation added up, to as many decimals as 15 digits of their size have. Beside `plus` it does not ask
 * how many decimals each has, because results have as many as there can be.
 *
 * @param one number
 * @param other number
 * @example roundedSum(1 / 3, -0.3) // => 0.033333333333333
 * @example roundedSum(0.1, 0.2) // => 0.3
 */
export function roundedSum(one: number, other: number): number {
  const total = one + other;
  return roundedTotal(total, lostIn(one, other, total), Math.abs(one) + Math.abs(other));
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
 * Whether a number is money, which has four decimals at most, and of an ordinary size: in ten-thousandths it is whole,
 * and adding two of its kind is exact.
 *
 * @param value any number
 * @param units the same in ten-thousandths, from `unitsOf`
 * @example isMoney(0.1, 1000) // => true
 */
export function isMoney(value: number, units: number): boolean {
  // LARGEST_CERTAIN, 2^50.
  return units / 1e4 === value && Math.abs(units) < 1_125_899_906_842_624;
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
