/** The key-account matrix: how attractive a customer is to us, and how strong we are with it. */

import type { Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** The four quadrants, in the order of `QUADRANT_NAMES`. */
export const KEY_ACCOUNT = 0;
export const KEY_DEVELOPMENT = 1;
export const MAINTENANCE = 2;
export const OPPORTUNISTIC = 3;
/** A key account by its scores for which the firm has no capacity. */
export const OVER_CAPACITY = 4;
/** A row without both scores. */
export const NO_PLACE = 255;

export const QUADRANT_NAMES: readonly Text[] = [
  TEXTS.keyAccount,
  TEXTS.keyDevelopment,
  TEXTS.maintenance,
  TEXTS.opportunistic,
];

/** Every place an account can have, by its number. */
export const PLACE_NAMES: readonly Text[] = [...QUADRANT_NAMES, TEXTS.overCapacityName];

/** Places from best to last: who is taken, who would be, the other quadrants. */
export const PLACE_ORDER = [KEY_ACCOUNT, OVER_CAPACITY, KEY_DEVELOPMENT, MAINTENANCE, OPPORTUNISTIC];

/**
 * The quadrant of an account; a score on the cut is high.
 *
 * @param attractiveness of the account to us, on any scale
 * @param strength of ours with the account, on the same scale
 * @param cut between low and high, on that scale
 * @example quadrant(5, 4.9, 5) // => 1
 */
export function quadrant(attractiveness: number, strength: number, cut: number): number {
  if (attractiveness >= cut) return strength >= cut ? KEY_ACCOUNT : KEY_DEVELOPMENT;
  return strength >= cut ? MAINTENANCE : OPPORTUNISTIC;
}
