/** Numbers inside sentences: thousands grouped, no binary noise. */

import { asWritten, roundedTo } from "../numbers/decimal";
import { difference } from "../numbers/sum";

/**
 * An amount for a sentence, thousands grouped, at most two decimals.
 *
 * English and Chinese group alike, so one form serves every language of the product.
 *
 * @param amount money or a count
 * @example amountText(1234567.5) // => "1,234,567.5"
 */
export function amountText(amount: number): string {
  return grouped(amount, 2);
}

/** With so many decimals, and with more where these would show nothing of what is something. @private */
function grouped(amount: number, decimals: number): string {
  if (decimals < FEW_DECIMALS && Math.abs(amount) < 1 && amount !== 0 && roundedTo(amount, decimals) === 0)
    return grouped(amount, decimals + 1);
  const [whole = "0", fraction] = String(roundedTo(Math.abs(amount), decimals)).split(".");
  if (!/^\d+$/.test(whole)) return String(amount);
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const shown = `${thousands}${fraction ? `.${fraction}` : ""}`;
  return amount < 0 && shown !== "0" ? `-${shown}` : shown;
}

/** Larger amounts are easier to read without cents. */
export const CENTS_BELOW = 1000;

/**
 * A total for a sentence: without cents from 1,000 on, where they only distract; with them below, where 0.6 is not 1.
 *
 * @param total money
 * @example totalText(1234.5) // => "1,235"
 * @example totalText(0.6) // => "0.6"
 */
export function totalText(total: number): string {
  return amountText(Math.abs(total) < CENTS_BELOW ? total : roundedTo(total, 0));
}

/**
 * Amounts that are compared, with as few decimals as tell them apart, so that no sentence says that 0.75 is below 0.75;
 * at most two where that is enough, as in `amountText`.
 *
 * @param amounts of one sentence
 * @example amountsApart([0.752, 0.754, 10]) // => ["0.752", "0.754", "10"]
 */
export function amountsApart(amounts: readonly number[]): string[] {
  return apart(amounts, 2, (amount, decimals) => grouped(amount, decimals));
}

/**
 * Totals that are compared, such as an amount then and now: as in `totalText` where they differ then, else as exactly as
 * tells them apart.
 *
 * @param totals money
 * @example totalsApart([1234.4, 1234.2]) // => ["1,234.4", "1,234.2"]
 * @example totalsApart([1234.4, 980]) // => ["1,234", "980"]
 */
export function totalsApart(totals: readonly number[]): string[] {
  const shown = totals.map(totalText);
  return new Set(shown).size < new Set(totals.map(asWritten)).size ? amountsApart(totals) : shown;
}

/**
 * How much one amount is above another, with as many decimals as tell it from nothing.
 *
 * @param one amount
 * @param other amount
 * @example differenceText(0.754, 0.752) // => "0.002"
 */
export function differenceText(one: number, other: number): string {
  const more = difference(one, other);
  // Nothing to group and no decimal to look for.
  if (Number.isInteger(more) && Math.abs(more) < 1000) return String(more);
  const [text = ""] = amountsApart([more, 0]);
  return text;
}

/**
 * A limit that is reached from its amount on, for a sentence about a value: as it is written where it has few decimals, else
 * rounded up, so that whoever has what is said has reached it.
 *
 * @param limit lowest amount that is in
 * @param value beside it
 * @example limitText(1.2541, 1.25) // => "1.2541"
 * @example limitText(100 / 3, 20) // => "33.34"
 */
export function limitText(limit: number, value: number): string {
  return limit === value
    ? amountText(limit)
    : roundedAway(limit, 1, (shown) => shown <= value || limit > value);
}

/**
 * How far a limit is: rounded up where so much more is needed, rounded down where so much may be lost.
 *
 * @param value of one
 * @param limit lowest amount that is in
 * @example distanceText(20, 100 / 3) // => "13.34"
 * @example distanceText(100 / 3, 20) // => "13.33"
 */
export function distanceText(value: number, limit: number): string {
  const [far, side] = limit > value ? [difference(limit, value), 1] : [difference(value, limit), -1];
  return roundedAway(far, side, (shown) => shown > 0 || far === 0);
}

/** As many decimals as amounts of a sheet may have before they are the result of a division. */
export const FEW_DECIMALS = 6;

/** @private */
function roundedAway(amount: number, side: number, isRight: (shown: number) => boolean): string {
  for (let decimals = 0; decimals <= FEW_DECIMALS; decimals++)
    if (roundedTo(amount, decimals) === asWritten(amount)) return grouped(amount, decimals);
  for (let decimals = 2; decimals <= MOST_DECIMALS; decimals++) {
    const near = roundedTo(amount, decimals);
    const isBeyond = (near - amount) * side >= 0;
    const shown = isBeyond ? near : roundedTo(near + side * 10 ** -decimals, decimals);
    if (isRight(shown)) return grouped(shown, decimals);
  }
  return grouped(amount, MOST_DECIMALS);
}

/**
 * A share for a sentence, as a percentage with one decimal; with more where one would make all or nothing of it.
 *
 * @param share 0.05 is 5 %
 * @example shareText(0.4287) // => "42.9 %"
 * @example shareText(0.9998) // => "99.98 %"
 */
export function shareText(share: number): string {
  return `${roundedTo(percentOf(share), shareDecimals([share]))} %`;
}

/**
 * With how many decimals shares that stand together are told as percentages: one, and more where that would make all or
 * nothing of one that is not.
 *
 * @param shares 0.05 is 5 %
 * @example shareDecimals([0.4287, 1, 0]) // => 1
 * @example shareDecimals([0.4287, 0.9998]) // => 2
 */
export function shareDecimals(shares: readonly number[]): 1 | 2 | 3 {
  return shares.reduce<1 | 2 | 3>((most, share) => {
    const percent = percentOf(share);
    const least = OF_SHARES.find((decimals) => ![0, 100].includes(Math.abs(roundedTo(percent, decimals))));
    return least !== undefined && least > most ? least : most;
  }, 1);
}

/** What is nearer to all or nothing may be noise of the sum. */
const OF_SHARES = [1, 2, 3] as const;

/**
 * A share as it was chosen, with all its decimals.
 *
 * @param share 0.05 is 5 %
 * @example exactShare(0.00125) // => "0.125 %"
 */
export function exactShare(share: number): string {
  return `${asWritten(percentOf(share))} %`;
}

/** Whoever typed the largest number that a cell holds reads it, not that it is endless. @private */
function percentOf(share: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, share * 100));
}

/** A share of a customer in a million still differs from the next, and a score between 0 and 1 from a cut. */
const MOST_DECIMALS = 9;

/**
 * Shares that are compared, with as few decimals as tell them apart, so that no sentence says that 11.5 % is below
 * 11.5 %; one at least, as in `shareText`.
 *
 * @param shares of one sentence
 * @example sharesApart([0.11538, 0.11541, 0.8]) // => ["11.538 %", "11.541 %", "80 %"]
 */
export function sharesApart(shares: readonly number[]): string[] {
  return apart(shares, 1, (share, decimals) => `${roundedTo(percentOf(share), decimals)} %`);
}

/** @private */
function apart(
  numbers: readonly number[],
  least: number,
  textOf: (number: number, decimals: number) => string,
): string[] {
  const different = new Set(numbers.map(asWritten)).size;
  const shown = (decimals: number) => numbers.map((number) => textOf(number, decimals));
  let decimals = least;
  while (decimals < MOST_DECIMALS && new Set(shown(decimals)).size < different) decimals++;
  return shown(decimals);
}
