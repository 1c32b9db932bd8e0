/**
 * The key-account matrix: how attractive a customer is to us, how strong we are with it, and as many of the best as the
 * firm has capacity for.
 */

import { asWritten } from "../../core/numbers/decimal";
import { largestAt } from "../../core/numbers/order-statistic";
import { NO_LABEL } from "../../core/report/label";

/** The places of an account from best to last, as positions in `PLACES`. */
export const KEY_ACCOUNT = 0;
/** A key account by its scores for which the firm has no capacity. */
export const OVER_CAPACITY = 1;
const KEY_DEVELOPMENT = 2;
const MAINTENANCE = 3;
const OPPORTUNISTIC = 4;

/** On a scale to 10. */
export const DEFAULT_CUT = 5;

/**
 * The quadrant of an account; a score on the cut is high.
 *
 * @param attractiveness of the account to us, on any scale
 * @param strength of ours with the account, on the same scale
 * @param cut between low and high, on that scale
 * @example quadrant(5, 4.9, 5) // => 2
 */
export function quadrant(attractiveness: number, strength: number, cut: number): number {
  if (attractiveness >= cut) return strength >= cut ? KEY_ACCOUNT : KEY_DEVELOPMENT;
  return strength >= cut ? MAINTENANCE : OPPORTUNISTIC;
}

export interface Selection {
  /** The place of each account as a position in `PLACES`, `NO_LABEL` where a score is missing. */
  readonly places: Uint8Array;
  /** Accounts in the key-account quadrant. */
  readonly qualified: number;
  /** Of those, how many are taken: more than the capacity when accounts tie at its edge. */
  readonly selected: number;
  /** The lowest product of the scores that is taken; `null` when all or none are. */
  readonly edge: number | null;
}

/**
 * Places every account and takes the best of the key-account quadrant, ranked by attractiveness x strength.
 *
 * Accounts that tie at the edge all stay in, so that equal accounts are never parted. O(n).
 *
 * @param attractiveness one per account, `NaN` for none
 * @param strength one per account, `NaN` for none
 * @param capacity how many key accounts the firm can manage, a whole number from 0
 * @param cut between low and high, 0 or above
 * @example Array.from(selectAccounts([9, 8, 6, 4], [9, 7, 6, 9], 2, 5).places) // => [0, 0, 1, 3]
 */
export function selectAccounts(
  attractiveness: ArrayLike<number>,
  strength: ArrayLike<number>,
  capacity: number,
  cut: number,
): Selection {
  const products = new Float64Array(attractiveness.length);
  const places = new Uint8Array(attractiveness.length).fill(NO_LABEL);
  let qualified = 0;
  for (let row = 0; row < places.length; row++) {
    const [attraction, own] = [attractiveness[row] as number, strength[row] as number];
    if (Number.isNaN(attraction) || Number.isNaN(own)) continue;
    places[row] = quadrant(attraction, own, cut);
    if (places[row] === KEY_ACCOUNT) products[qualified++] = product(attraction, own);
  }
  const edge =
    qualified > capacity && capacity > 0
      ? (largestAt(products.subarray(0, qualified), [capacity])[0] ?? null)
      : null;
  const least = edge ?? (capacity > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  let selected = 0;
  for (let row = 0; row < places.length; row++) {
    if (places[row] !== KEY_ACCOUNT) continue;
    if (product(attractiveness[row] as number, strength[row] as number) >= least) selected++;
    else places[row] = OVER_CAPACITY;
  }
  return { places, qualified, selected, edge };
}

/**
 * Attractiveness x strength without binary noise, which would part accounts that tie: 7.2 x 6.5 and 7.8 x 6 are both
 * 46.8.
 *
 * @param attractiveness of the account
 * @param strength of ours with it
 * @example product(7.2, 6.5) // => 46.8
 */
export function product(attractiveness: number, strength: number): number {
  return Math.min(asWritten(attractiveness * strength), Number.MAX_VALUE);
}
