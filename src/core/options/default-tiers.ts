/** The customer pyramid of the sources: best 1 %, next 4 %, next 15 %, last 80 %. */

import type { Language, Text } from "../texts/language";
import { TIER_TEXTS } from "../texts/tier-texts";
import type { Tier } from "./tier-rules";

export const DEFAULT_TIERS: readonly { readonly label: Text; readonly share: number }[] = [
  { label: TIER_TEXTS.vip, share: 0.01 },
  { label: TIER_TEXTS.major, share: 0.05 },
  { label: TIER_TEXTS.ordinary, share: 0.2 },
  { label: TIER_TEXTS.small, share: 1 },
];

/**
 * The pyramid of the sources, unless the user has another.
 *
 * @param language of the tier names
 * @example defaultTiers("en")[1] // => { name: "Major", share: 0.05 }
 */
export function defaultTiers(language: Language): Tier[] {
  return DEFAULT_TIERS.map(({ label, share }) => ({ name: label[language], share }));
}
