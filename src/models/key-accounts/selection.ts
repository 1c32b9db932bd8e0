/** Which key accounts the firm can manage: as many of the best as it has capacity for. */

import { largestAt } from "../../core/numbers/order-statistic";
import { KEY_ACCOUNT, NO_PLACE, OVER_CAPACITY, quadrant } from "./matrix";

export interface Selection {
  /** The place of each account as a position in `PLACE_NAMES`, `NO_PLACE` where a score is missing. */
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
 * @example Array.from(selectAccounts([9, 8, 6, 4], [9, 7, 6, 9], 2, 5).places) // => [0, 0, 4, 2]
 */
export function selectAccounts(
  attractiveness: ArrayLike<number>,
  strength: ArrayLike<number>,
  capacity: number,
  cut: number,
): Selection {
  const products = new Float64Array(attractiveness.length);
  const places = new Uint8Array(attractiveness.length).fill(NO_PLACE);
  let qualified = 0;
  for (let row = 0; row < places.length; row++) {
    const [attraction, own] = [attractiveness[row] as number, strength[row] as number];
    if (Number.isNaN(attraction) || Number.isNaN(own)) continue;
    places[row] = quadrant(attraction, own, cut);
    if (places[row] === KEY_ACCOUNT) products[qualified++] = product(attraction, own);
  }
  const ranked = products.subarray(0, qualified);
  const edge = qualified > capacity && capacity > 0 ? (largestAt(ranked, [capacity])[0] as number) : null;
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
  return Math.min(Number((attractiveness * strength).toPrecision(12)), Number.MAX_VALUE);
}
