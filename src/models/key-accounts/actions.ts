/** What the sources recommend for each place in the key-account matrix and each stage of the relationship. */

import type { LabelAction } from "../../core/report/label";
import { LANGUAGES, type Language, type Text } from "../../core/texts/language";
import { PLACE_NAMES } from "./matrix";
import { STAGE_NAMES } from "./stage";
import { TEXTS } from "./texts";

/** In the order of `PLACE_NAMES`. */
export const PLACE_ACTIONS: readonly Text[] = [
  TEXTS.investOneManagerForFew,
  TEXTS.investSelectivelyFindOutWhy,
  TEXTS.maintainGoodStandardServiceAt,
  TEXTS.manageForCashTakeOrders,
  TEXTS.qualifiedButYouHaveNo,
];

/** In the order of `STAGE_NAMES`. */
export const STAGE_ACTIONS: readonly Text[] = [
  TEXTS.learnWhoTheyAreAnd,
  TEXTS.deliverWithoutFaultAndWiden,
  TEXTS.becomeThePreferredSupplierConnect,
  TEXTS.planTogetherOverSeveralYears,
  TEXTS.runAsOneTeamKeep,
];

export const KEY_ACCOUNT_ACTIONS: readonly LabelAction[] = [
  ...PLACE_NAMES.map((label, place) => ({ label, action: PLACE_ACTIONS[place] as Text })),
  ...STAGE_NAMES.map((label, stage) => ({ label, action: STAGE_ACTIONS[stage] as Text })),
];

/**
 * The recommended action for a quadrant or a stage in any language; `""` for anything else.
 *
 * @param label as KAM_QUADRANT, KAM_SELECT or KAM_STAGE gives it
 * @param language of the action
 * @example actionFor("维持客户", "en").slice(0, 8) // => "Maintain"
 */
export function actionFor(label: string, language: Language): string {
  const names = [...PLACE_NAMES, ...STAGE_NAMES];
  const position = names.findIndex((name) => LANGUAGES.some((spoken) => name[spoken] === label));
  return [...PLACE_ACTIONS, ...STAGE_ACTIONS][position]?.[language] ?? "";
}
