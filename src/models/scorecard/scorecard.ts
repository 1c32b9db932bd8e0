/** A weighted scorecard: many criteria as one number out of 100. */

import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";

/**
 * The weighted score out of 100: 100 x sum(weight x score) / (sum of the weights x highest score).
 *
 * Weights need not add up to 100. A criterion without weight does not count, whatever its score. The score is that of
 * the decimals given, so that one that is exactly 70 reaches a limit of 70.
 *
 * @param scores one per criterion, 0 to `highest`
 * @param weights one per criterion, 0 or above, not all 0
 * @param highest score that can be given
 * @example weightedScore([8, 6, 9], [50, 30, 20], 10) // => 76
 */
export function weightedScore(
  scores: readonly number[],
  weights: readonly number[],
  highest: number,
): number {
  const counted: number[] = [];
  for (let criterion = 0; criterion < weights.length; criterion++) {
    const weight = weights[criterion] as number;
    counted.push(weight === 0 ? 0 : asWritten(weight * (scores[criterion] as number)));
  }
  return asWritten((100 * sum(counted)) / asWritten(sum(weights) * highest));
}
