/** Whether a column of ours stayed where it stood while the customers beside it were sorted, replaced or moved. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";

/** A column of tiers, what the last run left in it, and what this run works out. */
export interface TiersBefore {
  /** What stands beside each customer now. */
  readonly shown: readonly Cell[];
  /** What stands right below the last customer. */
  readonly below: Cell;
  /** Of each customer the place among those of the last run, -1 for one who was not there. */
  readonly former: readonly number[];
  /** What the last run left beside each of its customers, from the first to the last. */
  readonly left: readonly string[];
  /** Which of them a person had set by hand; nothing where that is not known. */
  readonly byHand?: readonly boolean[] | undefined;
  /** The tier of each customer by the rule, which tells nothing where it stands there. */
  readonly computed: readonly Cell[];
}

/**
 * Whether the tiers are those of the last run, row by row, but beside other customers: a person sorted the customers
 * without them, or pasted the next export over the old one, and nobody typed a tier.
 *
 * That the tiers fit the rows better than the customers is enough where they do so for several: nobody types by chance what
 * stood in these rows. A deleted row followed by one tier typed by hand looks alike, so one or two need a further sign: the
 * order of the customers changed, one who is new has a tier already, or the tiers go on below the last customer.
 *
 * @param tiers of now and of the last run
 * @example stayedBehind({ shown: ["VIP", "Small"], below: "", former: [1, 0], left: ["VIP", "Small"], computed: ["Small", "VIP"] }) // => true
 * @example stayedBehind({ shown: ["Small", "VIP"], below: "", former: [1, 0], left: ["VIP", "Small"], computed: ["VIP", "Small"] }) // => false
 */
export function stayedBehind({ shown, below, former, left, byHand = [], computed }: TiersBefore): boolean {
  const last = left.map(tidy);
  const standing = shown.map((cell, at) => {
    const text = tidy(textOf(cell));
    const [ofRow, ofCustomer] = [last[at] ?? "", last[former[at] ?? -1] ?? ""];
    return { at, text, isOfRow: text === ofRow, isOfCustomer: text === ofCustomer };
  });
  const filled = standing.filter(({ text }) => text !== "");
  const ofRows = filled.filter(
    ({ at, text, isOfRow, isOfCustomer }) => isOfRow && !isOfCustomer && text !== tidy(textOf(computed[at])),
  );
  // What went with its customer to another row contradicts it.
  const moved = filled.filter(({ isOfRow, isOfCustomer }) => isOfCustomer && !isOfRow).length;
  if (moved >= ofRows.length) return false;
  if (ofRows.length - moved >= SEVERAL && moved * 2 <= ofRows.length) return true;
  const known = former.filter((at) => at >= 0);
  const areInOtherOrder = known.some((at, index) => index > 0 && at < (known[index - 1] as number));
  const areInPlace = former.every((at, index) => at < 0 || at === index);
  // A name that was corrected in its row has the tier that was set for it.
  const isRenamed = (at: number) => areInPlace && byHand[at] === true;
  const next = last[shown.length] ?? "";
  return (
    areInOtherOrder ||
    ofRows.some(({ at }) => (former[at] ?? -1) < 0 && !isRenamed(at)) ||
    (next !== "" && tidy(textOf(below)) === next)
  );
}

const SEVERAL = 3;
