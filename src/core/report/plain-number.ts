/** Numbers inside sentences: thousands grouped, no binary noise. */

import { asWritten, roundedTo } from "../numbers/decimal";

/**
 * An amount for a sentence, thousands grouped, at most two decimals.
 *
 * English and Chinese group alike, so one form serves every language of the product.
 *
 * @param amount money or a count
 * @example amountText(1234567.5) // => "1,234,567.5"
 */
export function amountText(amount: number): string {
  const [whole = "0", fraction] = String(roundedTo(Math.abs(amount), 2)).split(".");
  if (!/^\d+$/.test(whole)) return String(amount);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const shown = `${grouped}${fraction ? `.${fraction}` : ""}`;
  return amount < 0 && shown !== "0" ? `-${shown}` : shown;
}

/**
 * A share for a sentence, as a percentage with one decimal.
 *
 * @param share 0.05 is 5 %
 * @example shareText(0.4287) // => "42.9 %"
 */
export function shareText(share: number): string {
  return `${roundedTo(share * 100, 1)} %`;
}

/**
 * A share as it was chosen, with all its decimals.
 *
 * @param share 0.05 is 5 %
 * @example exactShare(0.00125) // => "0.125 %"
 */
export function exactShare(share: number): string {
  return `${asWritten(share * 100)} %`;
}

/** A share of a customer in a million still differs from the next. */
const MOST_DECIMALS = 6;

/**
 * Shares that are compared, with as few decimals as tell them apart, so that no sentence says that 11.5 % is below
 * 11.5 %; one at least, as in `shareText`.
 *
 * @param shares of one sentence
 * @example sharesApart([0.11538, 0.11541, 0.8]) // => ["11.538 %", "11.541 %", "80 %"]
 */
export function sharesApart(shares: readonly number[]): string[] {
  const different = new Set(shares.map(asWritten)).size;
  const shown = (decimals: number) => shares.map((share) => `${roundedTo(share * 100, decimals)} %`);
  let decimals = 1;
  while (decimals < MOST_DECIMALS && new Set(shown(decimals)).size < different) decimals++;
  return shown(decimals);
}
