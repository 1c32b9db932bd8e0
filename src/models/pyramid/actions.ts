/** What the sources recommend for each tier of the pyramid. */

import type { LabelAction } from "../../core/report/label";
import { LANGUAGES, type Language, type Text } from "../../core/texts/language";
import { TEXTS } from "./texts";
import { TIER_NAMES } from "./tiers";

const ACTIONS: readonly Text[] = [
  TEXTS.onePersonInChargeContact,
  TEXTS.planHowToGrowEach,
  TEXTS.lookForThoseWithPotential,
  TEXTS.serveAtLowCostWatch,
];

export const TIER_ACTIONS: readonly LabelAction[] = TIER_NAMES.map((label, tier) => ({
  label,
  action: ACTIONS[tier] as Text,
}));

/**
 * The recommended action for a tier's name in any language; `""` for a name of the user's own.
 *
 * @param tier name of the tier
 * @param language of the action
 * @example actionFor("小客户", "en").slice(0, 17) // => "Serve at low cost"
 */
export function actionFor(tier: string, language: Language): string {
  const position = TIER_NAMES.findIndex((name) => LANGUAGES.some((spoken) => name[spoken] === tier));
  return ACTIONS[position]?.[language] ?? "";
}
