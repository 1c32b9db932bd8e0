/** The short names of the review's lists, and what the sources recommend for each. */

import { COSTLY_CUSTOMERS } from "../../core/report/costly-customers";
import { saying } from "../../core/report/explanation";
import type { LabelAction } from "../../core/report/label";
import { inLanguages, type Language } from "../../core/texts/language";

export const GOLD: LabelAction = {
  label: inLanguages("Gold", "黄金客户", "黃金客戶"),
  action: inLanguages(
    "Look after them in person; guard against rivals.",
    "专人维护，防范竞争对手。",
    "專人維護，防範競爭對手。",
  ),
};
export const COSTLY: LabelAction = {
  label: inLanguages("Costs more than it brings", "得不偿失", "得不償失"),
  action: inLanguages(
    "Find out what costs so much; convert or let go.",
    "查明成本所在，转化或放弃。",
    "查明成本所在，轉化或放棄。",
  ),
};
export const BUYS_LESS: LabelAction = {
  label: inLanguages("Buys less", "购买减少", "購買減少"),
  action: inLanguages(
    "Visit at once, learn why, win the orders back.",
    "立即拜访，查明原因，争取挽回。",
    "立即拜訪，查明原因，爭取挽回。",
  ),
};
export const COMPLAINS: LabelAction = {
  label: inLanguages("Complains", "多次投诉", "多次投訴"),
  action: inLanguages(
    "Put one person in charge; remove the cause and say so.",
    "专人消除原因并告知结果。",
    "專人消除原因並告知結果。",
  ),
};
export const FEW_PRODUCTS: LabelAction = {
  label: inLanguages("Few products", "品类单一", "品類單一"),
  action: inLanguages(
    "Offer what else fits: cross-sell.",
    "推荐其他产品，交叉销售。",
    "推薦其他產品，交叉銷售。",
  ),
};
export const [NURTURE, CONVERT, LET_GO] = COSTLY_CUSTOMERS;

/** In the order in which the review asks; the last three are shared with profitability. */
export const REVIEW_LABELS = [
  GOLD,
  COSTLY,
  BUYS_LESS,
  COMPLAINS,
  FEW_PRODUCTS,
  CONVERT,
  LET_GO,
  NURTURE,
] as const;

/** Between the parts of a list in one line. */
export const SEMICOLON = inLanguages("; ", "；", "；");

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
