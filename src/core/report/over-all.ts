/** Why some bring more than all together, which surprises whoever reads it. */

import { asWritten } from "../numbers/decimal";
import { TEXTS } from "../texts/core-texts";
import type { Language } from "../texts/language";

/**
 * The reason, to be put behind the share; nothing where the share is at most 100 %.
 *
 * @param share of the net total, 1 is 100 %
 * @param language of the words
 * @example whyOverAll(3, "en") // => ", because some of the others are below 0"
 * @example whyOverAll(0.1 + 0.2 + 0.7, "en") // => ""
 */
export function whyOverAll(share: number, language: Language): string {
  return asWritten(share) > 1 ? TEXTS.othersBelowZero[language] : "";
}
