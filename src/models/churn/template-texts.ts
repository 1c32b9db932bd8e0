/** The texts of the Churn calculator. */

import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { CURVE_HEADER } from "./help";
import { TEXTS } from "./texts";

/**
 * The header of a year's profit.
 *
 * @param number 1 for the first year
 * @param language of the header
 * @example year(2, "en") // => "Year 2"
 */
export function year(number: number, language: Language): string {
  return filled(TEXTS.year2, language, { number });
}

export const EFFECT_HEADER = [
  TEXTS.pointsFewer,
  WORDS.churnRateAYear,
  CURVE_HEADER[2] as (typeof CURVE_HEADER)[number],
  TEXTS.gain,
  TEXTS.from1AYearIsWorth,
  TEXTS.breakEvenSpendAYear,
];

export const CALCULATOR_TEXTS = {
  purpose: TEXTS.purpose,
  figures: TEXTS.figures,
  customers: TEXTS.customers,
  churn: TEXTS.churn,
  churnNote: TEXTS.churnNote,
  points: TEXTS.points,
  pointsNote: TEXTS.pointsNote,
  discount: WORDS.discountRateAYear,
  discountNote: TEXTS.discountNote,
  winning: TEXTS.winning,
  winningNote: TEXTS.winningNote,
  keepingShare: TEXTS.keepingShare,
  keepingNote: TEXTS.keepingNote,
  lost: TEXTS.lost,
  lostNote: TEXTS.lostNote,
  profit: TEXTS.profit,
  profitRow: TEXTS.profitRow,
  profitNote: TEXTS.profitNote,
  costs: TEXTS.costs,
  years: TEXTS.yearsACustomerStays,
  value: TEXTS.valueOfACustomer,
  valueNote: TEXTS.valueNote,
  valueAfter: TEXTS.valueAfter,
  gain: TEXTS.gain,
  gainNote: TEXTS.gainNote,
  leaving: TEXTS.leaving,
  leavingCost: TEXTS.leavingCost,
  lostCost: TEXTS.lostCost,
  keepOrWin: TEXTS.keepOrWin,
  winOne: TEXTS.winOne,
  keepOne: TEXTS.keepOne,
  winAll: TEXTS.winAll,
  keepAll: TEXTS.keepAll,
  saved: TEXTS.saved,
  breakEven: TEXTS.breakEven,
  breakEvenNote: TEXTS.breakEvenNote,
  effect: TEXTS.effect,
  curve: TEXTS.curve,
};
