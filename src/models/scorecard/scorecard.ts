/** A weighted scorecard: many criteria as one number out of 100. */

import { asWritten } from "../../core/numbers/decimal";
import { totalOfProducts } from "../../core/numbers/exact-total";
import { sum } from "../../core/numbers/sum";
import { isMoney, unitsOf } from "../../core/numbers/whole-units";

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
  return weightedScores(Float64Array.from(scores), weights, highest)[0] as number;
}

/**
 * The same of many subjects.
 *
 * @param scores of one subject after the other, one per criterion
 * @param weights one per criterion
 * @param highest score that can be given
 * @example Array.from(weightedScores(Float64Array.of(8, 6, 5, 5), [50, 50], 10)) // => [70, 50]
 */
export function weightedScores(
  scores: Float64Array,
  weights: readonly number[],
  highest: number,
): Float64Array {
  const most = asWritten(sum(weights) * highest);
  const width = weights.length;
  const found = new Float64Array(scores.length / width);
  const units = Float64Array.from(weights, unitsOf);
  const areMoney = weights.every((weight, at) => isMoney(weight, units[at] as number));
  for (let subject = 0; subject < found.length; subject++) {
    const from = subject * width;
    const plain = areMoney ? totalOfProducts(scores, from, units) : Number.NaN;
    const total = Number.isNaN(plain) ? weightedTotal(scores.subarray(from, from + width), weights) : plain;
    found[subject] = asWritten((100 * total) / most);
  }
  return found;
}

/** @private */
function weightedTotal(scores: Float64Array, weights: readonly number[]): number {
  return sum(
    weights.map((weight, criterion) =>
      weight === 0 ? 0 : asWritten(weight * (scores[criterion] as number)),
    ),
  );
}
