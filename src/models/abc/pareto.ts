/** How unevenly the value is spread: top shares, the curve and the Gini coefficient. */

import { rankLimit } from "../../core/numbers/rank-limit";
import { sum } from "../../core/numbers/sum";
import { cumulativeSums, reachedAt } from "./cumulative";

/**
 * The running totals from the best customer down.
 *
 * @param values one number per customer, their total above 0
 * @example Array.from(totalsFromBest(Float64Array.of(1, 5, 3))) // => [5, 8, 9]
 */
export function totalsFromBest(values: Float64Array): Float64Array {
  return cumulativeSums(values.slice().sort().reverse());
}

/**
 * The share of the net total that the best customers bring; above 1 when others lose money.
 *
 * @param totals from `totalsFromBest`
 * @param top share of the customers, rounded up to whole ones
 * @example topShare(Float64Array.of(5, 8, 10), 0.2) // => 0.5
 */
export function topShare(totals: Float64Array, top: number): number {
  const total = totals[totals.length - 1] as number;
  const count = rankLimit(top, totals.length);
  return count === 0 ? 0 : (totals[count - 1] as number) / total;
}

/**
 * The smallest share of the customers that together reach a share of the net total.
 *
 * @param totals from `totalsFromBest`
 * @param share above 0, at most 1
 * @example customersFor(Float64Array.of(5, 8, 9, 10), 0.8) // => 0.5
 */
export function customersFor(totals: Float64Array, share: number): number {
  return (reachedAt(totals, share) + 1) / totals.length;
}

/**
 * The Gini coefficient, 0 when all are equal: sum of (2i - n - 1) x / (n sum x), values ascending.
 *
 * @param values 0 or above, not all 0
 * @example gini(Float64Array.of(1, 2, 3, 4, 5)) // => 0.26666666666666666
 */
export function gini(values: Float64Array): number {
  const sorted = values.slice().sort();
  const count = sorted.length;
  // Parts of the largest value, because a product with the rank might not fit a number.
  const largest = sorted[count - 1] as number;
  const weighted = sum(sorted.map((value, index) => (value / largest) * (2 * index + 1 - count)));
  return weighted / count / sum(sorted.map((value) => value / largest));
}
