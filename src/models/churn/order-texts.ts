/** The texts of churn measured from orders. */

import { filledText, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/**
 * Why the last period does not count.
 *
 * @param day last one of the data, as text
 * @example openNote("2024-03-10").en.slice(0, 29) // => "* The data end on 2024-03-10,"
 */
export function openNote(day: string): Text {
  return filledText(TEXTS.theDataEndOn, { day });
}

/**
 * That many of those lost came back.
 *
 * @param share of those lost, as text
 * @example returnNote("30 %").en.slice(0, 32) // => "Against those lost, 30 % came ba"
 */
export function returnNote(share: string): Text {
  return filledText(TEXTS.againstThoseLostCameBack, { share });
}

export const HEADER = [
  TEXTS.periodLabel,
  TEXTS.active,
  WORDS.newCustomer,
  TEXTS.kept,
  TEXTS.backAgain,
  WORDS.lost,
  TEXTS.listRate,
  TEXTS.revenueOfTheActive,
  TEXTS.revenueOfTheLost,
  TEXTS.revenueChurn,
];

export const ORDER_TEXTS = {
  onePeriod: TEXTS.onePeriod,
  once: TEXTS.once,
  customers: WORDS.customers,
  rate: TEXTS.rate,
  yearly: TEXTS.yearly,
  revenueRate: TEXTS.revenueRate,
  byPeriod: TEXTS.byPeriod,
  trend: TEXTS.trend,
  rule: TEXTS.activeBoughtInThePeriod,
  earlier: TEXTS.earlier,
  feeds: TEXTS.feeds,
};
