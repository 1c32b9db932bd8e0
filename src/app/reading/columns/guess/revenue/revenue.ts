/** What the revenue is, when headings alone do not settle it. */

import { headerFit } from "../../../../../core/table/field";
import { FIELDS } from "../../../../../core/table/fields";
import { LEVELS } from "../candidate";
import { askAmong, type Candidates, type Draft, isFree, takeAsking } from "../draft";
import { askAboutAny } from "./any-amount";
import { settleFees } from "./earned-fees";
import { askAboutDebits, takeCredits } from "./ledgers";
import { settleOrderTotal } from "./order-total";
import { askAboutNotDue, askAboutReceived, takeOwed } from "./owed-amounts";
import { askAboutPrice, settlePieces, settlePrice, takeHours, takePriceOfAll, takePurchases } from "./prices";
import {
  takeBeforePayment,
  takeBeforeTax,
  takeLatestYear,
  takeNet,
  takeProduct,
  takeSum,
} from "./related-amounts";
import { settleTaken } from "./taken-amount";
import { type UnnamedAmounts, unnamedAmounts } from "./unnamed-amounts";

/** As headings and the columns beside them show; each settles the revenue or leaves it to the next. */
const BY_HEADINGS = [settleOrderTotal, settleTaken, settleFees, settlePrice, settlePieces];

/** As is left of numbers without a field; each settles the revenue or leaves it to the next. */
const BY_WHAT_IS_LEFT = [
  holdsNothing,
  askAboutBlank,
  askBesideProfit,
  takeCredits,
  takeOwed,
  askAboutNotDue,
  askAboutDebits,
  askBesideMoney,
  askAboutPrice,
  askAboutReceived,
  takeOnly,
  takeBeforeTax,
  takeNet,
  takeLatestYear,
  takeBeforePayment,
  takeSum,
  takeProduct,
];

/**
 * Settles what the revenue is without a column that is named so: a price where nothing is counted, quantity times
 * price, or the only number that can be money. A total that is repeated on each line of an order is asked about.
 *
 * @param draft of the guess, which is changed
 * @param candidates for each field
 * @example settleRevenue({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, new Map()) // => undefined
 */
export function settleRevenue(draft: Draft, candidates: Candidates): void {
  if (!draft.fields.includes(FIELDS.revenue)) return;
  takePriceOfAll(draft);
  takePurchases(draft);
  takeHours(draft);
  if (BY_HEADINGS.some((settles) => settles(draft))) return;
  const amounts = unnamedAmounts(draft, candidates);
  if (BY_WHAT_IS_LEFT.some((settles) => settles(draft, amounts))) return;
  askAboutAny(draft, amounts);
}

/** Whether what is headed as the revenue has nothing but zeros. @private */
function holdsNothing(_: Draft, { named }: UnnamedAmounts): boolean {
  return named.some(({ level }) => level === LEVELS.empty);
}

/** Without any number, asks about a revenue that is still to be filled in. @private */
function askAboutBlank(draft: Draft, { numeric }: UnnamedAmounts): boolean {
  const { revenue } = FIELDS;
  if (numeric.length > 0 || areCustomersNumbers(draft)) return false;
  const blank = draft.columns.find(
    (one) => one.profile().filled === 0 && headerFit(one.words, revenue) === "exact" && isFree(draft, one),
  );
  if (blank) askAmong(draft, revenue, [blank], "blank");
  return true;
}

/** @private */
function areCustomersNumbers({ columns, mapping }: Draft): boolean {
  return columns.some(
    ({ column }) => column.position === mapping[FIELDS.customer.id] && column.kind === "number",
  );
}

/** A profit suffices, but what it was made of may stand beside it. @private */
function askBesideProfit(draft: Draft, { possible }: UnnamedAmounts): boolean {
  if (draft.mapping[FIELDS.profit.id] === undefined) return false;
  if (possible.length > 0) askAmong(draft, FIELDS.revenue, possible, "several");
  return true;
}

/** Beside money with its sign a plain number may be that of the row. @private */
function askBesideMoney(draft: Draft, { numeric, possible, only }: UnnamedAmounts): boolean {
  const signed = numeric.filter((one) => one !== only && one.profile().currencies.length > 0);
  if (!only || possible.length > 1 || signed.length === 0 || only.profile().currencies.length > 0)
    return false;
  askAmong(draft, FIELDS.revenue, [...signed, only], "several");
  return true;
}

/** @private */
function takeOnly(draft: Draft, { possible, only }: UnnamedAmounts): boolean {
  if (!only || possible.length > 1) return false;
  takeAsking(draft, FIELDS.revenue, only, "only-number");
  return true;
}
