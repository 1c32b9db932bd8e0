/** Whether amounts of money are shown with their cents. */

import { CENTS_BELOW } from "../../core/report/plain-number";

/**
 * The format of a report's amounts: with cents where small ones are broken, or where one would be shown as the 0 that
 * it is not.
 *
 * @param amounts of one line or column
 * @example reportMoney([2000, 0.3]) // => "cents"
 */
export function reportMoney(amounts: readonly number[]): "money" | "cents" {
  const areSmall = amounts.every((amount) => Math.abs(amount) < CENTS_BELOW);
  const isLost = amounts.some((amount) => amount !== 0 && Math.abs(amount) < 1);
  return isLost || (areSmall && amounts.some(isBroken)) ? "cents" : "money";
}

/**
 * The format of a written column, whose numbers stand beside the verdict on each: with cents where any has some.
 *
 * @param amounts of the column
 * @example columnMoney([2000.5, 1]) // => "cents"
 */
export function columnMoney(amounts: readonly number[]): "money" | "cents" {
  return amounts.some(isBroken) ? "cents" : "money";
}

/** @private */
function isBroken(amount: number): boolean {
  return !Number.isInteger(amount);
}
