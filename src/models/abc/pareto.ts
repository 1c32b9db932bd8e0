/** How unevenly the value is spread: running totals, top shares, the curve and the Gini coefficient. */

import { asWritten } from "../../core/numbers/decimal";
import { lostIn, totalOfMoney, totalsOfMoney } from "../../core/numbers/exact-total";
import { largestAt } from "../../core/numbers/order-statistic";
import { rankLimit } from "../../core/numbers/rank-limit";
import { sum } from "../../core/numbers/sum";
import { InputError } from "../../core/problem";

/** Far beyond any count of cells, and exact, because it is a power of two. */
const SCALE = 2 ** 64;

/**
 * The total after each number as it is written, without the noise that plain adding gathers; all of them scaled down
 * alike where one might not fit a number, because only their proportions are used.
 *
 * Neumaier's compensated sum. Throws `TOTAL_TOO_LARGE` when the whole is beyond what a cell can hold.
 *
 * @param values finite numbers
 * @example Array.from(cumulativeSums(Float64Array.of(0.5, 0.2, 0.1))) // => [0.5, 0.7, 0.8]
 */
export function cumulativeSums(values: Float64Array): Float64Array {
  const money = totalsOfMoney(values);
  if (money) return money;
  sum(values);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = Number.isFinite(largest * values.length) ? 1 : 1 / SCALE;
  let total = 0;
  let lost = 0;
  return values.map((given) => {
    const value = given * scale;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
    return asWritten(total + lost);
  });
}

/**
 * The position of the first running total that reaches a share of the whole; -1 when none does.
 *
 * @param totals from `cumulativeSums`
 * @param share of the last total, above 0
 * @example reachedAt(Float64Array.of(0.5, 0.7, 0.8, 1), 0.8) // => 2
 */
export function reachedAt(totals: Float64Array, share: number): number {
  const goal = asWritten(share * (totals[totals.length - 1] ?? 0));
  return totals.findIndex((total) => total >= goal);
}

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
 * The share of the net total that the best customers bring; above 1 when others lose money. Throws
 * `TOTAL_TOO_LARGE` where next to nothing is left of the total, so that the share is beyond what a cell can hold.
 *
 * @param totals from `totalsFromBest`
 * @param top share of the customers, rounded up to whole ones
 * @example topShare(Float64Array.of(5, 8, 10), 0.2) // => 0.5
 */
export function topShare(totals: Float64Array, top: number): number {
  const total = totals[totals.length - 1] as number;
  const count = rankLimit(top, totals.length);
  return shareOf(count === 0 ? 0 : (totals[count - 1] as number), total);
}

/**
 * The same of numbers in any order, without putting them in one: the best are selected.
 *
 * @param values one number per customer, their total above 0
 * @param top share of the customers, rounded up to whole ones
 * @example shareOfBest(Float64Array.of(2, 5, 3), 0.2) // => 0.5
 */
export function shareOfBest(values: Float64Array, top: number): number {
  const count = rankLimit(top, values.length);
  const total = totalOfMoney(values);
  // Running totals of other numbers than money depend on their order.
  if (count === 0 || total === undefined) return topShare(totalsFromBest(values), top);
  const [cut = 0] = largestAt(values, [count]);
  const best = new Float64Array(count).fill(cut);
  for (let row = 0, at = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (value > cut) best[at++] = value;
  }
  return shareOf(totalOfMoney(best) as number, total);
}

/** @private */
function shareOf(part: number, total: number): number {
  const share = part / total;
  if (!Number.isFinite(share)) throw new InputError("TOTAL_TOO_LARGE");
  return share;
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
  const largest = sorted[count - 1] as number;
  // Where a product with the rank might not fit a number, all are scaled down alike.
  const scale = Number.isFinite(largest * count * count) ? 1 : 1 / SCALE;
  let [weighted, total, lost] = [0, 0, 0];
  for (let low = 0, high = count - 1; low <= high; low++, high--) {
    const [least, most] = [(sorted[low] as number) * scale, (sorted[high] as number) * scale];
    // The two of a pair have opposite weights. Taken together no part of the sum is below 0, so that nothing cancels out.
    weighted += (high - low) * (most - least);
    const both = low === high ? most : least + most;
    const before = total;
    total += both;
    lost += lostIn(before, both, total);
  }
  return weighted / count / (total + lost);
}
