/** The places in the key-account matrix, the stages of a relationship, the sales approaches and the types of purchase, and what to do about each. */

import type { LabelAction } from "../../core/report/label";
import { inEveryLanguage, type Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** From best to last, by the numbers that the matrix gives: who is taken, who would be, the other quadrants. */
export const PLACES: readonly LabelAction[] = [
  { label: TEXTS.keyAccount, action: TEXTS.keyAccountAction },
  { label: TEXTS.overCapacityName, action: TEXTS.overCapacityAction },
  { label: TEXTS.keyDevelopment, action: TEXTS.keyDevelopmentAction },
  { label: TEXTS.maintenance, action: TEXTS.maintenanceAction },
  { label: TEXTS.opportunistic, action: TEXTS.opportunisticAction },
];

/** From the first contact to one firm with the customer. */
export const STAGES: readonly LabelAction[] = [
  { label: TEXTS.exploratory, action: TEXTS.exploratoryAction },
  { label: TEXTS.basic, action: TEXTS.basicAction },
  { label: TEXTS.cooperative, action: TEXTS.cooperativeAction },
  { label: TEXTS.interdependent, action: TEXTS.interdependentAction },
  { label: TEXTS.integrated, action: TEXTS.integratedAction },
];

/** How the matrix would have a customer sold to. */
export const APPROACHES: readonly LabelAction[] = [
  { label: TEXTS.farmer, action: TEXTS.farmerAction },
  { label: TEXTS.hunter, action: TEXTS.hunterAction },
  { label: TEXTS.route, action: TEXTS.routeAction },
];

/** As the account plan offers them. What formulas begin imports nothing of worksheets, so the words are parted here. */
export const PURCHASES: readonly LabelAction[] = TEXTS.planPurchases.en.split("|").map((_, at) => {
  const nth = (list: Text) => inEveryLanguage((language) => list[language].split("|")[at] ?? "");
  return { label: nth(TEXTS.planPurchases), action: nth(TEXTS.planPurchaseAdvice) };
});
