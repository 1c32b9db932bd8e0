/** Whether amounts are of deals that may still fail. */

import { FIELDS } from "../../../../../core/table/fields";
import type { Draft } from "../draft";

/**
 * Whether a column says how likely each row is, as forecasts have it, and none says what came of it: where all are certain, all
 * came about.
 *
 * @param draft of the guess
 * @example areOnlyLikely({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => false
 */
export function areOnlyLikely({ columns, mapping }: Draft): boolean {
  if (mapping[FIELDS.status.id] !== undefined) return false;
  return columns.some(
    ({ column, words, profile }) =>
      column.kind === "number" && PROBABILITY.test(words.glued) && profile().smallest !== profile().largest,
  );
}

const PROBABILITY =
  /^(win|close|closing|deal)?(probability|likelihood|chance)(percent|pct)?$|^(eintritts|abschluss)?wahrscheinlichkeit(percent)?$|^probabilit[ea]$|^probabilidade?$|^probabilidad$|^kans$|^(成交|赢单|贏單)?(概率|可能性|機率|几率)$|^赢率$|^確度$|^확률$/u;
