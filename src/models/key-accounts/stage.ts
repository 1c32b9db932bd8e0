/** The stage of a relationship with a key account, from six answers. */

export const QUESTIONS = 6;
export const HIGHEST_ANSWER = 4;

/** The lowest total of each stage after the first; six answers of 1 give 6, six of 4 give 24. */
const STAGE_TOTALS = [6, 11, 17, 23];

/**
 * The stage for a total of the six answers, as a position in `STAGES`; without any answer there is no business yet:
 * the first stage.
 *
 * @param total of six answers from 1 to 4, or `null` when none was given
 * @example stageOf(17) // => 3
 */
export function stageOf(total: number | null): number {
  if (total === null) return 0;
  let stage = 0;
  while (stage < STAGE_TOTALS.length && total >= (STAGE_TOTALS[stage] as number)) stage++;
  return stage;
}
