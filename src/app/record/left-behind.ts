/** Whether a column of ours stayed where it stood while the customers beside it were sorted, replaced or moved. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";

/** A column of tiers, and what the last run left in it. */
export interface TiersBefore {
  /** What stands beside each customer now. */
  readonly shown: readonly Cell[];
  /** What stands right below the last customer. */
  readonly below: Cell;
  /** Of each customer the place among those of the last run, -1 for one who was not there. */
  readonly former: readonly number[];
  /** What the last run left beside each of its customers, from the first to the last. */
  readonly left: readonly string[];
}

/**
 * Whether the tiers are those of the last run, row by row, but beside other customers: a person sorted the customers
 * without them, or pasted the next export over the old one, and nobody typed a tier.
 *
 * That the tiers fit the rows better than the customers is not enough, because a deleted row followed by one tier typed by
 * hand looks alike. One more sign is needed: the order of the customers changed, one who is new has a tier already, or
 * the tiers go on below the last customer.
 *
 * @param tiers of now and of the last run
 * @example stayedBehind({ shown: ["VIP", "Small"], below: "", former: [1, 0], left: ["VIP", "Small"] }) // => true
 * @example stayedBehind({ shown: ["Small", "VIP"], below: "", former: [1, 0], left: ["VIP", "Small"] }) // => false
 */
export function stayedBehind({ shown, below, former, left }: TiersBefore): boolean {
  const texts = shown.map((cell) => tidy(textOf(cell)));
  const last = left.map(tidy);
  const differs = (text: string, before: string | undefined) => text !== "" && text !== (before ?? "");
  const besideOthers = texts.filter((text, at) => differs(text, last[former[at] ?? -1])).length;
  const inOtherRows = texts.filter((text, at) => differs(text, last[at])).length;
  if (inOtherRows >= besideOthers) return false;
  const known = former.filter((at) => at >= 0);
  const areInOtherOrder = known.some((at, index) => index > 0 && at < (known[index - 1] as number));
  const hasNewWithTier = texts.some((text, at) => text !== "" && (former[at] ?? -1) < 0);
  const next = last[texts.length];
  return (
    areInOtherOrder || hasNewWithTier || (next !== undefined && next !== "" && tidy(textOf(below)) === next)
  );
}
