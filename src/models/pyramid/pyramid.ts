/** The customer pyramid: tiers by rank, with the cut points that decide them. */

import { numbersOnly } from "../../core/cells/number-column";
import { rankLimit } from "../../core/numbers/rank-limit";
import { sum } from "../../core/numbers/sum";
import { cutPoints, tierPositions } from "../../core/numbers/tier-positions";

/** What one tier holds. */
export interface TierFigures {
  readonly customers: number;
  readonly value: number;
  /** `null` when the tier is empty. */
  readonly lowest: number | null;
  /** The last rank the tier would hold if no customers tied. */
  readonly rankLimit: number;
}

/**
 * The tier of every value among themselves or in another population.
 *
 * @param values one per row, `NaN` where there is no number
 * @param shares cumulative share of each tier, ascending, the last one 1
 * @param population who is ranked against; the values themselves when left out
 * @example Array.from(pyramid(Float64Array.of(10, 40, 30, 20), [0.25, 0.5, 1])) // => [2, 0, 1, 2]
 */
export function pyramid(
  values: Float64Array,
  shares: readonly number[],
  population: Float64Array = values,
): Uint8Array {
  return tierPositions(values, cutPoints(numbersOnly(population), shares));
}

/**
 * Customers, value and lowest value of each tier.
 *
 * @param values one per row, `NaN` where there is no number
 * @param positions the tier of each row
 * @param shares cumulative share of each tier
 * @param population how many customers count for the shares; those with a tier when left out
 * @example tierFigures(Float64Array.of(8, 2), Uint8Array.of(0, 1), [0.5, 1])[0] // => { customers: 1, value: 8, lowest: 8, rankLimit: 1 }
 */
export function tierFigures(
  values: Float64Array,
  positions: Uint8Array,
  shares: readonly number[],
  population?: number,
): TierFigures[] {
  const sizes = new Uint32Array(shares.length);
  for (let row = 0; row < positions.length; row++) {
    const tier = positions[row] as number;
    if (tier < sizes.length) sizes[tier] = (sizes[tier] as number) + 1;
  }
  const inTier = Array.from(sizes, (size) => new Float64Array(size));
  const lowest = new Float64Array(shares.length).fill(Number.POSITIVE_INFINITY);
  const left = sizes.slice();
  for (let row = 0; row < positions.length; row++) {
    const tier = positions[row] as number;
    if (tier >= sizes.length) continue;
    const value = values[row] as number;
    left[tier] = (left[tier] as number) - 1;
    (inTier[tier] as Float64Array)[left[tier] as number] = value;
    if (value < (lowest[tier] as number)) lowest[tier] = value;
  }
  const count = population ?? sizes.reduce((total, size) => total + size, 0);
  return inTier.map((members, tier) => ({
    customers: members.length,
    value: sum(members),
    lowest: lowest[tier] === Number.POSITIVE_INFINITY ? null : (lowest[tier] as number),
    rankLimit: rankLimit(shares[tier] as number, count),
  }));
}

/** A tier that ties filled beyond its share. */
export interface Tie {
  readonly tier: number;
  /** Customers in it or a better one. */
  readonly held: number;
  /** How many these would be if no customers tied. */
  readonly limit: number;
  /** What the tied customers have. */
  readonly value: number;
}

/**
 * The tiers that ties filled beyond their shares, best first.
 *
 * @param figures from `tierFigures`
 * @example tiesAtCuts([{ customers: 3, value: 27, lowest: 9, rankLimit: 1 }, { customers: 1, value: 1, lowest: 1, rankLimit: 4 }]) // => [{ tier: 0, held: 3, limit: 1, value: 9 }]
 */
export function tiesAtCuts(figures: readonly TierFigures[]): Tie[] {
  const ties: Tie[] = [];
  let held = 0;
  for (const [tier, { customers, lowest, rankLimit: limit }] of figures.slice(0, -1).entries()) {
    held += customers;
    if (customers > 0 && lowest !== null && held > limit) ties.push({ tier, held, limit, value: lowest });
  }
  return ties;
}
