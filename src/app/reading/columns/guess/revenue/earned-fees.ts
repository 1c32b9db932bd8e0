/** Fees, rents and premiums as what was earned. */

import { FIELDS } from "../../../../../core/table/fields";
import { listed, wordsFrom } from "../../../../../core/table/header-words";
import { EARNED } from "../../../../../core/table/headings/telling-words";
import { mayBeMoney } from "../../column-profile";
import { saysPaid } from "../amount-headings";
import { areProportional } from "../amounts/relations";
import { type StudiedColumn, saysNotEarned } from "../candidate";
import { askAmong, type Draft, isFree, take, takeAsking } from "../draft";
import { latestYear } from "./latest-year";
import { mayBeAmount } from "./unnamed-amounts";

/**
 * Takes a fee that was earned: the latest year of one fee, and of those that rank their rows alike the largest; asks which of
 * several is meant, and whether it is the fee for a month or the like or another amount beside it.
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
  const others = largest && OF_A_TIME.test(largest.column.header) ? amountsBeside(draft, largest) : [];
  const parts = largest ? partsEarned(draft, largest) : [];
  if (latest) take(draft, revenue, latest, "latest-year");
  else if (largest && isOne && others.length > 0) askAmong(draft, revenue, [largest, ...others], "several");
  else if (largest && isOne && parts.length > 0) takeAsking(draft, revenue, largest, "heading", parts);
  else if (largest && isOne) take(draft, revenue, largest, "heading");
  else if (largest) askAmong(draft, revenue, fees, "several");
  return latest !== undefined || largest !== undefined;
}

/** What clients spend or pay through a firm that earns a part of it, and that part. */
const PASSED_ON =
  /premium|\bgmv\b|(ad|ads|media|advertising) ?spend|sale price|policy value|保费|保費|投放|广告消耗|廣告消耗/iu;
const PART_EARNED =
  /^(?!.*(rate|%|率|比例)).*(commission|brokerage|(agency|management|service|platform) fee|佣金|服务费|服務費|代理费|代理費|手数料|provision)/iu;

/**
 * The fee or commission beside what passes through a firm, such as premiums beside a broker's: nobody knows whose revenue is meant.
 *
 * @param draft of the guess
 * @param taken what was taken for the revenue
 * @example partsEarned({ columns: [] }, { column: { header: "Premium" } }) // => []
 */
export function partsEarned(
  draft: Pick<Draft, "columns" | "mapping">,
  { column: taken }: { readonly column: Pick<StudiedColumn["column"], "header"> },
): readonly StudiedColumn[] {
  if (!PASSED_ON.test(taken.header)) return [];
  return draft.columns.filter(
    (one) =>
      one.column.kind === "number" &&
      isFree(draft, one) &&
      PART_EARNED.test(one.column.header) &&
      mayBeMoney(one.profile()),
  );
}

/** What a customer pays each month says little where what it paid in all stands beside it. @private */
function amountsBeside(draft: Draft, fee: StudiedColumn): readonly StudiedColumn[] {
  return draft.columns.filter(
    (one) =>
      one.column.kind === "number" &&
      isFree(draft, one) &&
      mayBeAmount(one) &&
      !isEarned(one) &&
      !saysNotEarned(one) &&
      !areProportional(one.column, fee.column),
  );
}

/** A fee for so long a time, not what the running one brought. */
const OF_A_TIME =
  /^(?!.*(this|current|[本当當今당금]))(?=.*(month|week|quarter|p\.? ?c?\.? ?m\b|monat|woche|quartal|mensu|mensi|maand|[月周週季월]))/iu;

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
