/** Fees, rents and premiums as what was earned. */

import { FIELDS } from "../../../../../core/table/fields";
import { listed, wordsFrom } from "../../../../../core/table/header-words";
import { EARNED } from "../../../../../core/table/headings/telling-words";
import { mayBeMoney } from "../../column-profile";
import { saysPaid } from "../amount-headings";
import { areProportional } from "../amounts/relations";
import type { StudiedColumn } from "../candidate";
import { askAmong, type Draft, isFree, take } from "../draft";
import { latestYear } from "./latest-year";

/**
 * Takes a fee that was earned: the latest year of one fee, and of those that rank their rows alike the largest; asks which of
 * several is meant.
 *
 * @param draft of the guess, which is changed
 * @example settleFees({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => false
 */
export function settleFees(draft: Draft): boolean {
  const { revenue } = FIELDS;
  const earnings = draft.columns.filter(
    (one) => one.column.kind === "number" && isEarned(one) && mayBeMoney(one.profile()),
  );
  const charged = earnings.filter(({ column }) => !saysPaid(column.header));
  const fees = charged.length > 0 ? charged : earnings;
  const [largest] = fees
    .filter((one) => isFree(draft, one))
    .sort((one, other) => other.profile().total - one.profile().total);
  // Of a bank's fees and its interest nobody knows which is meant; a rent for a month and for a year is one.
  const isOne = fees.every((one) => largest && areProportional(one.column, largest.column));
  const latest = isOne ? undefined : latestYear(fees);
  if (latest) take(draft, revenue, latest, "latest-year");
  else if (largest && isOne) take(draft, revenue, largest, "heading");
  else if (largest) askAmong(draft, revenue, fees, "several");
  return latest !== undefined || largest !== undefined;
}

/** @private */
function isEarned({ column: { header }, words: { glued } }: StudiedColumn): boolean {
  earned ??= wordsFrom(listed(EARNED));
  return (
    earned.has(glued) ||
    earned.has(glued.replace(FOR_A_TIME, "")) ||
    (FEES.test(header.replace(/_/g, " ")) && !FEES_OF_OTHERS.test(glued))
  );
}

/** What a school, a harbour or an adviser earns by, whatever it is the fee for. */
const FEES =
  /\b(fees?|dues|rent|premiums?)( (charged|billed|invoiced|paid))?( \(?((19|20)\d\d|p\.?[am]\.?|per \w+)\)?)?\s*$/i;

/** What somebody else takes of an amount, or what is only put on it. */
const FEES_OF_OTHERS =
  /ship|deliver|handling|postage|late|bank|card|processing|transact|payment|platform|market|broker|refer|list|stripe|paypal|agent|agency|setup|cancel|custom|recycl|fulfil|closing|gateway|merchant|seller|refund/;

const FOR_A_TIME =
  /^(annual|yearly|monthly|quarterly|weekly|total)|(per)?(month|year|annum|week)$|(19|20)\d\d$|(pro)?(monat|jahr)$/;

/** Made when first looked at. */
let earned: ReadonlySet<string> | undefined;
