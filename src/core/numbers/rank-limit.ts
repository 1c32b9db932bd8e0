/** How many customers "the best 5 %" are. */

import { asWritten } from "./decimal";

/**
 * The last rank that belongs to a top share: `share x count`, rounded up.
 *
 * The product is freed from binary noise first: 0.07 * 100 is 7.000000000000001 in binary, yet 7 % of 100 customers
 * are 7, not 8.
 *
 * @param share cumulative share from the top, 0 to 1
 * @param count how many customers there are
 * @example rankLimit(0.07, 100) // => 7
 */
export function rankLimit(share: number, count: number): number {
  return Math.min(count, Math.ceil(asWritten(share * count)));
}
