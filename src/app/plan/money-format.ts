/** How many decimals are shown: of amounts of money, of shares, and of other numbers. */

import { CENTS_BELOW, shareDecimals } from "../../core/report/plain-number";
import { isFinerThanCents, isLostInCents, type TwinLook, twinLook } from "../../core/report/twin-amounts";
import { SHARE_LOOKS, type ShareLook } from "../record/layout";

/**
 * The format of a report's amounts: with cents where small ones are broken, or where one would be shown as the 0 that
 * it is not.
 *
 * @param amounts of one line or column
 * @example reportMoney([2000, 0.3]) // => "cents"
 * @example reportMoney([2000, 0.004]) // => "exact"
 */
export function reportMoney(amounts: readonly number[]): "money" | TwinLook {
  if (amounts.some(isLostInCents)) return "exact";
  const areSmall = amounts.every((amount) => Math.abs(amount) < CENTS_BELOW);
  const isLost = amounts.some((amount) => amount !== 0 && Math.abs(amount) < 1);
  return isLost || (areSmall && amounts.some(isBroken)) ? "cents" : "money";
}

/**
 * The format of a written column, whose numbers stand beside the verdict on each: with cents where any has some, with all its
 * decimals where some would be alike without.
 *
 * @param amounts of the column
 * @example columnMoney([2000.5, 1]) // => "cents"
 * @example columnMoney([1.2541, 1.2512]) // => "exact"
 */
export function columnMoney(amounts: readonly number[]): "money" | TwinLook {
  if (!amounts.some(isBroken)) return "money";
  return twinLook(amounts) ?? "cents";
}

/**
 * The format of amounts from which on a verdict holds: customers may be a digit beside them.
 *
 * @param cuts from which on
 * @example cutMoney([1.2541]) // => "exact"
 * @example cutMoney([2000.5]) // => "cents"
 */
export function cutMoney(cuts: readonly number[]): "money" | TwinLook {
  return cuts.some(isFinerThanCents) ? "exact" : columnMoney(cuts);
}

/** A larger number is known well enough by one decimal. */
const ONE_DECIMAL_FROM = 10;

/**
 * The format of numbers that are not money, such as scores: with no more decimals than tell something.
 *
 * @param numbers of one line or column
 * @example plainNumbers([76.78, 12]) // => "decimal"
 */
export function plainNumbers(numbers: readonly number[]): "number" | "decimal" | "hundredths" {
  if (!numbers.some(isBroken)) return "number";
  const isRough = numbers.some((number) => Math.abs(number) >= ONE_DECIMAL_FROM);
  const areTenths = numbers.every((number) => Math.abs(number * 10 - Math.round(number * 10)) < TINY);
  return isRough || areTenths ? "decimal" : "hundredths";
}

/** Binary noise is no decimal. */
const TINY = 1e-6;

/**
 * The format of shares: with more decimals than one where one would make all or nothing of what is not.
 *
 * @param shares of one line or column
 * @example shareLook([0.5, 1]) // => "share"
 * @example shareLook([0.5, 0.9998]) // => "fine share"
 */
export function shareLook(shares: readonly number[]): ShareLook {
  return SHARE_LOOKS[shareDecimals(shares) - 1] ?? "share";
}

/** @private */
function isBroken(amount: number): boolean {
  return !Number.isInteger(amount);
}
