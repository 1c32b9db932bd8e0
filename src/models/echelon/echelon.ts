/** Echelons: four tiers by the weighted percent ranks of several factors. */

import { numbersOnly } from "../../core/cells/number-column";
import { asWritten } from "../../core/numbers/decimal";
import { largestAt } from "../../core/numbers/order-statistic";
import { type DoubledRanks, doubledRanks } from "../../core/numbers/percent-ranks";
import { rankLimit } from "../../core/numbers/rank-limit";
import { sum } from "../../core/numbers/sum";
import { NO_LABEL } from "../../core/report/label";

/** Where the first three echelons end, as shares of the customers. */
export const QUARTERS = [0.25, 0.5, 0.75];

/**
 * The weighted mean of a customer's percent ranks, 0 to 1; `NaN` where a factor is missing.
 *
 * Added up in whole ranks and weights as they are written, so that customers with equal factors in another order tie.
 *
 * @param factors one column each, `NaN` in every column of an incomplete row
 * @param weights one per factor, 0 or above, not all 0
 * @example Array.from(composites([Float64Array.of(1, 2, 3), Float64Array.of(30, 20, 10)], [3, 1])) // => [0.25, 0.5, 0.75]
 */
export function composites(factors: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const total = sum(weights);
  const ranks = factors.map(doubledRanks);
  // Incomplete rows are incomplete in every factor, so that all have the same last rank.
  const whole = total * (ranks[0]?.last ?? 1);
  const parts = new Float64Array(ranks.length);
  return (factors[0] ?? new Float64Array()).map((value, row) => {
    if (Number.isNaN(value)) return value;
    for (let at = 0; at < ranks.length; at++)
      parts[at] = asWritten((weights[at] as number) * ((ranks[at] as DoubledRanks).places[row] as number));
    return asWritten(sum(parts) / whole);
  });
}

/**
 * The lowest composites of the first three quarters; none without a composite.
 *
 * @param scores from `composites`
 * @example quarterCuts(Float64Array.of(0.9, 0.1, NaN, 0.5, 0.5)) // => [0.9, 0.5, 0.5]
 */
export function quarterCuts(scores: Float64Array): number[] {
  const numbers = numbersOnly(scores);
  if (numbers.length === 0) return [];
  const ranks = QUARTERS.map((share) => rankLimit(share, numbers.length));
  return Array.from(largestAt(numbers, ranks));
}

/**
 * The quarter of each composite, 0 for the best; ties stay together in the better one. `NO_LABEL` for `NaN`.
 *
 * @param scores from `composites`
 * @param cuts from `quarterCuts`
 * @example Array.from(echelons(Float64Array.of(0.9, 0.1, NaN, 0.5, 0.5))) // => [0, 3, 255, 1, 1]
 */
export function echelons(scores: Float64Array, cuts = quarterCuts(scores)): Uint8Array {
  const tiers = new Uint8Array(scores.length);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (Number.isNaN(score)) tiers[row] = NO_LABEL;
    else for (const cut of cuts) tiers[row] = (tiers[row] as number) + Number(score < cut);
  }
  return tiers;
}
