/** Debits and credits as what was sold. */

import { FIELDS } from "../../../../../core/table/fields";
import { mayBeMoney } from "../../column-profile";
import { isCreditHeading, isDebitHeading } from "../bank-headings";
import type { StudiedColumn } from "../candidate";
import { askAmong, type Draft, isFree, takeAsking } from "../draft";
import type { UnnamedAmounts } from "./unnamed-amounts";

/**
 * Takes what was credited, which in a ledger of sales is what was sold, where nothing else may be an amount; and asks.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example takeCredits({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function takeCredits(draft: Draft, { only }: UnnamedAmounts): boolean {
  const credited = draft.columns.find(
    (one) => isCredit(one) && isFree(draft, one) && mayBeMoney(one.profile()),
  );
  if (only || !credited) return false;
  takeAsking(draft, FIELDS.revenue, credited, "only-number");
  return true;
}

/**
 * Asks about debits beside credits where no customer is: beside one debits are what was sold, of the lines of a bank what was paid.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example askAboutDebits({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function askAboutDebits(draft: Draft, { only }: UnnamedAmounts): boolean {
  const { columns, mapping } = draft;
  const isOfBank = only && mapping[FIELDS.customer.id] === undefined && isDebitHeading(only.words.glued);
  const against = isOfBank ? columns.find(isCredit) : undefined;
  if (!only || !against) return false;
  askAmong(draft, FIELDS.revenue, [only, against], "several");
  return true;
}

/** @private */
function isCredit({ column, words }: StudiedColumn): boolean {
  return column.kind === "number" && isCreditHeading(words.glued);
}
