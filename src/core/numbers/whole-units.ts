/** Decimals in whole units of a power of ten, in which binary arithmetic is exact. */

/** A sheet shows no more digits, and a binary number holds no more for certain. */
export const DIGITS = 15;
/** Beyond it not every whole number can be told apart. */
export const LARGEST_EXACT = 2 ** 53;
/** Nearer to 0 there is no amount. */
export const SMALLEST_AMOUNT = 1e-9;
/** Most money has no more decimals than this makes whole. */
export const OF_MOST_MONEY = 10_000;
/** From here on a number has more digits than a sheet shows. */
export const LARGEST_DIGITS = 10 ** DIGITS;
/** 10 to the power of the index, all exact in binary. */
export const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Splits a number into halves whose products are exact (Veltkamp). */
const SPLITTER = 2 ** 27 + 1;

/**
 * The nearest whole number, in a quarter of the time of `Math.round`; for numbers below 2 to the power of 51. Beside
 * 2^52 + 2^51 there is no room for their decimals, so that the sum is rounded to a whole number.
 *
 * @param value any number of that size
 * @example nearestWhole(2.6) // => 3
 */
export function nearestWhole(value: number): number {
  return value + 6_755_399_441_055_744 - 6_755_399_441_055_744;
}

/** Sizes that are told apart: from 2^63 down, each half of the one before. */
const SIZES = 96;
const LARGEST_SIZE = 63;

/**
 * By which power of ten the smallest number of each size can be taken at most to stay below a limit; the largest of its
 * size by that or by one less.
 *
 * @param limit of the product
 * @param most the largest power
 * @example powersBelow(1000, 22)[63] // => 2
 */
export function powersBelow(limit: number, most: number): Uint8Array {
  return Uint8Array.from({ length: SIZES }, (_, size) => {
    let power = most;
    while (power > 0 && 2 ** (LARGEST_SIZE - size) * (POWERS_OF_TEN[power] as number) >= limit) power--;
    return power;
  });
}

/**
 * To which power of ten a number can be taken to stay below a limit.
 *
 * @param limit of the product
 * @param powers of the same limit, from `powersBelow`
 * @param value from 2^-32 to 2^64
 * @example powerBelow(1000, powersBelow(1000, 22), 12) // => 1
 */
export function powerBelow(limit: number, powers: Uint8Array, value: number): number {
  const power = powers[sizeOf(value)] as number;
  return value * (POWERS_OF_TEN[power] as number) < limit ? power : power - 1;
}

/** Of a number from 2^-32 to 2^64, in a fraction of the time of a logarithm. @private */
function sizeOf(value: number): number {
  if (value >= 4_294_967_296) return Math.clz32(value / 4_294_967_296);
  return value >= 1 ? 32 + Math.clz32(value) : 64 + Math.clz32(value * 4_294_967_296);
}

/**
 * How far a product lies above a whole number near it, the error of the product worked out exactly (Dekker, 1971).
 *
 * @param value one factor
 * @param scale the other one
 * @param whole the number near the product
 * @example besideWhole(2.5, 3, 7) // => 0.5
 */
export function besideWhole(value: number, scale: number, whole: number): number {
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
 * A number in ten-thousandths, rounded to whole ones; whether it is of that many is for `isMoney` to say.
 *
 * @param value any number
 * @example unitsOf(0.1) // => 1000
 */
export function unitsOf(value: number): number {
  return nearestWhole(value * 1e4);
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
