/** Tiers by rank: the cut points that decide them, and the tier of each value. */

import { NO_LABEL } from "../report/label";
import { largestAt } from "./order-statistic";
import { rankLimit } from "./rank-limit";

/**
 * The lowest value that each tier but the last accepts.
 *
 * A customer's rank is 1 + how many have strictly more (RANK.EQ), so "rank at most L" is the same as "at least the
 * L-th largest value": no ranks need to be worked out. A tier that holds no rank has the cut `Infinity`.
 *
 * @param population finite numbers, any unit
 * @param shares cumulative share of each tier, ascending, the last one 1
 * @example Array.from(cutPoints(Float64Array.of(5, 1, 4, 2, 3), [0.2, 0.6, 1])) // => [5, 3]
 */
export function cutPoints(population: Float64Array, shares: readonly number[]): Float64Array {
  const ranks = shares.slice(0, -1).map((share) => rankLimit(share, population.length));
  if (population.length === 0) return new Float64Array(ranks.length).fill(Number.POSITIVE_INFINITY);
  return largestAt(population, ranks);
}

/**
 * The tier of each value as a position, 0 for the best, `NO_LABEL` for `NaN`.
 *
 * A value on a cut point belongs to the better tier, so equal customers are never parted; a value of 0 or less is
 * always in the last tier.
 *
 * @param values one per row, `NaN` where there is no number
 * @param cuts from `cutPoints`
 * @example Array.from(tierPositions(Float64Array.of(9, NaN, 0), Float64Array.of(5))) // => [0, 255, 1]
 */
export function tierPositions(values: Float64Array, cuts: Float64Array): Uint8Array {
  const last = cuts.length;
  // No value of 0 or less reaches a cut above 0, so those need no test of their own.
  const positiveCuts = cuts.map((cut) => Math.max(cut, Number.MIN_VALUE));
  const lowestCut = last > 0 ? (positiveCuts[last - 1] as number) : Number.POSITIVE_INFINITY;
  const positions = new Uint8Array(values.length).fill(last);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    // One comparison settles most rows: neither a value that reaches a cut nor NaN is below the lowest one.
    if (!(value < lowestCut))
      positions[row] = Number.isNaN(value) ? NO_LABEL : firstReached(positiveCuts, value);
  }
  return positions;
}

/** @private */
function firstReached(cuts: Float64Array, value: number): number {
  let tier = 0;
  while (value < (cuts[tier] as number)) tier++;
  return tier;
}
