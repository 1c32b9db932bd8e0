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
