/** The tiers of the pyramid as labels, with what to do about each. */

import { DEFAULT_TIERS } from "../../core/options/default-tiers";
import type { Tier } from "../../core/options/tier-rules";
import { type LabelAction, labelNamed } from "../../core/report/label";
import { alike } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** What to do about each tier of the sources, best first. */
const ACTIONS = [TEXTS.vipAction, TEXTS.majorAction, TEXTS.ordinaryAction, TEXTS.smallAction];

export const TIER_LABELS: readonly LabelAction[] = DEFAULT_TIERS.map(({ label }, position) => ({
  label,
  action: ACTIONS[position] ?? alike(""),
}));

/**
 * Tiers as labels: what to do is known of those that have a name of the pyramid's, in any language, and of no other.
 *
 * @param tiers best first
 * @example labelsOf([{ name: "小客户", share: 1 }])[0].action.en.slice(0, 17) // => "Serve at low cost"
 */
export function labelsOf(tiers: readonly Pick<Tier, "name">[]): LabelAction[] {
  return tiers.map(({ name }) => {
    const known = labelNamed(TIER_LABELS, name);
    return { label: alike(name), action: known?.action ?? alike("") };
  });
}
