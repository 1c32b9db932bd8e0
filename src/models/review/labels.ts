/** The short names of the review's lists, and what to do about each. */

import { COSTLY_CUSTOMERS } from "../../core/report/costly-customers";
import { saying } from "../../core/report/explanation";
import type { LabelAction } from "../../core/report/label";
import type { Language } from "../../core/texts/language";
import { TEXTS } from "./texts";

export const GOLD: LabelAction = { label: TEXTS.goldLabel, action: TEXTS.goldAction };
export const COSTLY: LabelAction = { label: TEXTS.costlyLabel, action: TEXTS.costlyAction };
export const BUYS_LESS: LabelAction = { label: TEXTS.buysLessLabel, action: TEXTS.buysLessAction };
export const COMPLAINS: LabelAction = { label: TEXTS.complainsLabel, action: TEXTS.complainsAction };
export const FEW_PRODUCTS: LabelAction = { label: TEXTS.fewProductsLabel, action: TEXTS.fewProductsAction };
export const SMALL_ORDERS: LabelAction = { label: TEXTS.smallOrdersLabel, action: TEXTS.smallOrdersAction };
export const WANTED_CUSTOMER: LabelAction = { label: TEXTS.wantedLabel, action: TEXTS.wantedAction };
export const BAD_PAYER: LabelAction = { label: TEXTS.badPayerLabel, action: TEXTS.badPayerAction };
const [NURTURE, ...NOT_NEW] = COSTLY_CUSTOMERS;
export const [CONVERT, LET_GO] = NOT_NEW;
/** Everyone who is new, not only who costs money: what profitability nurtures are a part of them. */
export const NEW_CUSTOMER: LabelAction = { label: TEXTS.newLabel, action: NURTURE.action };

/** In the order in which the review asks; two of the last three are shared with profitability. */
export const REVIEW_LABELS = [
  GOLD,
  COSTLY,
  WANTED_CUSTOMER,
  COMPLAINS,
  BUYS_LESS,
  FEW_PRODUCTS,
  SMALL_ORDERS,
  BAD_PAYER,
  CONVERT,
  LET_GO,
  NEW_CUSTOMER,
] as const;

/**
 * What to do about a label, after its name.
 *
 * @param label of the review
 * @param language of both
 * @example actionText(CONVERT, "en") // => "Convert: Goods pay, service does not: serve cheaper or charge for it."
 */
export function actionText({ label, action }: LabelAction, language: Language): string {
  return saying(label[language], action[language], language);
}
