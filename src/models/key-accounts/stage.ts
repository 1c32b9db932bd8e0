/** The stage of a relationship with a key account, from six answers. */

import { type Band, bandOf } from "../../core/numbers/band";
import type { Language, Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

export const QUESTIONS = 6;
export const HIGHEST_ANSWER = 4;

/** From the first contact to one firm with the customer. */
export const STAGE_NAMES: readonly Text[] = [
  TEXTS.exploratory,
  TEXTS.basic,
  TEXTS.cooperative,
  TEXTS.interdependent,
  TEXTS.integrated,
];

/** The lowest total of each stage after the first; six answers of 1 give 6, six of 4 give 24. */
export const STAGE_TOTALS = [6, 11, 17, 23];

/**
 * The stage for a total of the six answers; without any answer there is no business yet: the first stage.
 *
 * @param total of six answers from 1 to 4, or `null` when none was given
 * @param language of the stage
 * @example stageOf(17, "en") // => "Interdependent"
 */
export function stageOf(total: number | null, language: Language): string {
  const bands: Band[] = STAGE_TOTALS.map((atLeast, index) => ({
    atLeast,
    label: (STAGE_NAMES[index + 1] as Text)[language],
  }));
  if (total === null) return (STAGE_NAMES[0] as Text)[language];
  return bandOf(total, bands.reverse());
}
