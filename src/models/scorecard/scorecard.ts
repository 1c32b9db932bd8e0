/** A weighted scorecard: many criteria as one number out of 100. */

import { asWritten, resultAsWritten } from "../../core/numbers/decimal";
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
  return scorer(weights, highest)(Float64Array.from(scores));
}

/**
 * The same for many subjects.
 *
 * @param weights one per criterion
 * @param highest score that can be given
 * @example scorer([50, 50], 10)(Float64Array.of(8, 6)) // => 70
 */
export function scorer(weights: readonly number[], highest: number): (scores: Float64Array) => number {
  const most = asWritten(sum(weights) * highest);
  const units = Float64Array.from(weights, unitsOf);
  const areMoney = weights.every((weight, at) => isMoney(weight, units[at] as number));
  return (scores) => {
    const plain = areMoney ? totalOfProducts(scores, 0, units) : Number.NaN;
    return resultAsWritten((100 * (Number.isNaN(plain) ? weightedTotal(scores, weights) : plain)) / most);
  };
}

/** @private */
function weightedTotal(scores: Float64Array, weights: readonly number[]): number {
  return sum(
    weights.map((weight, criterion) =>
      weight === 0 ? 0 : asWritten(weight * (scores[criterion] as number)),
    ),
  );
}
