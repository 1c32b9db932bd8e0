/** Two times compared, as the report and the customers' columns show them. */

import type { Movement, Movements } from "../../core/movement/movement";
import type { Returned, TieredCustomers } from "./tier-changes";

/** Two times compared, and all of them. */
export interface ChangesResult {
  /** Names, best first. */
  readonly tiers: readonly string[];
  readonly before: TieredCustomers;
  readonly after: TieredCustomers;
  readonly moved: Movements;
  /** Oldest first. */
  readonly all: readonly TieredCustomers[];
  /** New customers who had a tier before the time before, and lost ones who have one again after the time after. */
  readonly elsewhere: { readonly back: readonly Returned[]; readonly again: number };
  readonly valueName: string;
  /** How many customers each list names. */
  readonly listed: number;
  /** Who looks after a customer now; `undefined` or `""` where nobody is known. */
  readonly ownerOf: (moved: Movement) => string | undefined;
}

/**
 * The name of a customer, as it is now where it still is.
 *
 * @param result what was found
 * @param moved the customer
 * @example nameOf({ before: { names: ["Ann"] }, after: { names: [] } }, { nowAt: -1, thenAt: 0 }) // => "Ann"
 */
export function nameOf(
  { before, after }: Pick<ChangesResult, "before" | "after">,
  { nowAt, thenAt }: Pick<Movement, "nowAt" | "thenAt">,
): string {
  return (nowAt >= 0 ? after.names[nowAt] : before.names[thenAt]) ?? "";
}
