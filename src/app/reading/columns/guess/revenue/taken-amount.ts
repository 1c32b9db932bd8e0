/** What an amount is that was taken by its heading, as the columns beside it show. */

import { tidy } from "../../../../../core/cells/cell";
import { FIELDS } from "../../../../../core/table/fields";
import { headerWords } from "../../../../../core/table/header-words";
import type { InputColumn } from "../../../place/source";
import { saysTotal } from "../../../place/total-words";
import { mayBeMoney } from "../../column-profile";
import { saysNet, saysOwing, saysPaid } from "../amount-headings";
import { billedBetween, isPaidOf } from "../amounts/paid-and-owed";
import { saysPutOn } from "../amounts/put-on-headings";
import { isSumOf, subsetsOf } from "../amounts/relations";
import { sampledNumbers } from "../amounts/sampled-numbers";
import { beforeFees, beforeShipping } from "../amounts/shipping-and-fees";
import { beforeShare, beforeTax, withoutShareOf } from "../amounts/taxes";
import {
  candidateFor,
  type StudiedColumn,
  saysNotEarned,
  saysOtherMoney,
  saysOwed,
  speaksAgainst,
} from "../candidate";
import { type Draft, giveBack, giveBackColumn, isFree, take } from "../draft";
import { yearHeading } from "../year-heading";

/**
 * Takes what was to be paid instead of what was paid of it, what was paid before a fee instead of what was left after it,
 * the amount without tax instead of one with it where the tax between them has a column, and what the goods cost instead of
 * a total with shipping; says of a total of columns by age that it is what is owed; and asks where a customer's own revenue,
 * as CRM programs keep it with each account, stands beside what was sold to it.
 *
 * @param draft of the guess, which is changed
 * @example settleTaken({ columns: [], fields: [], mapping: { revenue: 1 }, reasons: {}, doubts: [] }) // => true
 */
export function settleTaken(draft: Draft): boolean {
  const { columns } = draft;
  const { revenue, unitPrice } = FIELDS;
  const taken = draft.mapping[revenue.id];
  if (taken === undefined) return false;
  const numeric = columns.flatMap(({ column }) => (column.kind === "number" ? [column] : []));
  const whole = wholeOf(draft, taken);
  if (whole) {
    take(draft, revenue, whole, "before-payment");
    return settleTaken(draft);
  }
  const all = sumOfPeers(draft, taken);
  if (all) {
    take(draft, revenue, all, "sum-of-others");
    return true;
  }
  const net = numeric.find(({ position }) => position === taken);
  const paid = net && beforeFees(net, numeric);
  const before = columns.find(({ column }) => column === paid);
  const sold = net && soldBeside(draft, net.header);
  const taxed = net && (beforeTax(net, numeric) ?? beforeShare(net, equals(draft, net)));
  const untaxed = columns.find(({ column }) => column === taxed);
  const goods = net && columns.find(({ column }) => column === beforeShipping(net, numeric));
  if (sold) {
    giveBack(draft, revenue);
    const rivals = [sold.column.position, taken];
    draft.doubts.push({ field: revenue.id, position: null, rivals, reason: "several" });
  } else if (untaxed && isFree(draft, untaxed)) {
    take(draft, revenue, untaxed, "before-tax");
  } else if (goods) {
    // What is paid back is paid back of the whole.
    if (draft.mapping[FIELDS.refund.id] !== undefined) draft.reasons[revenue.id] = "with-shipping";
    else {
      giveBackColumn(draft, goods);
      take(draft, revenue, goods, "before-shipping");
    }
  } else if (before) {
    if (draft.mapping[unitPrice.id] === before.column.position) giveBack(draft, unitPrice);
    if (isFree(draft, before)) take(draft, revenue, before, "before-fees");
  } else if (net && isTotalByAge(net.header, columns)) draft.reasons[revenue.id] = "owed";
  return true;
}

/**
 * What the amounts come to whose headings say as much as that of the one that was taken, as those of months do; and a total of
 * it and others that no tax and the like is among.
 * @private
 */
function sumOfPeers(draft: Draft, taken: number): StudiedColumn | undefined {
  const own = draft.columns.find(({ column }) => column.position === taken);
  const total = own && totalWith(draft, own);
  if (total || draft.reasons[FIELDS.revenue.id] !== "heading-part") return total;
  const level = own && candidateFor(own, FIELDS.revenue)?.level;
  const peers = draft.columns.filter(
    (one) => one === own || (isFree(draft, one) && candidateFor(one, FIELDS.revenue)?.level === level),
  );
  return draft.columns.find((one) => {
    const parts = peers.filter((peer) => peer !== one);
    return (
      one !== own &&
      one.column.kind === "number" &&
      isFree(draft, one) &&
      !saysNotEarned(one) &&
      parts.length > 1 &&
      isSumOf(
        sampledNumbers(one.column),
        parts.map(({ column }) => sampledNumbers(column)),
      )
    );
  });
}

/** A column that says it is a total, and that is what was taken and some of what was bought besides. @private */
function totalWith(draft: Draft, own: StudiedColumn): StudiedColumn | undefined {
  if (saysNet(own.words) || yearHeading(own.column.header)?.rest === "") return undefined;
  const others = draft.columns.filter(
    (one) =>
      one !== own &&
      one.column.kind === "number" &&
      isFree(draft, one) &&
      !saysNet(one.words) &&
      !saysPutOn(one.column.header) &&
      !saysOtherMoney(one) &&
      !saysNotEarned(one) &&
      !one.profile().areZero,
  );
  // A tax that is called something else is the same share of all amounts.
  const bought = others.filter((one) => withoutShareOf(own.column, one.column) === undefined);
  return others.find(
    (total) =>
      saysTotal(total.column.header) !== "no" &&
      !speaksAgainst(total, FIELDS.revenue) &&
      subsetsOf(bought.filter((part) => part !== total)).some(
        (parts) =>
          parts.length > 0 &&
          isSumOf(
            sampledNumbers(total.column),
            [own, ...parts].map(({ column }) => sampledNumbers(column)),
          ),
      ),
  );
}

/** Amounts whose headings say as much as that of another one, or that they are net. @private */
function equals({ columns }: Draft, taken: InputColumn): InputColumn[] {
  const levelOf = (column: InputColumn) => {
    const studied = columns.find((one) => one.column === column);
    return studied && candidateFor(studied, FIELDS.revenue)?.level;
  };
  const level = levelOf(taken);
  return columns.flatMap(({ column, words }) =>
    column.kind === "number" && (saysNet(words) || levelOf(column) === level) ? [column] : [],
  );
}

/** The amounts of which those that were taken are what was paid, as what is still owed shows. @private */
function wholeOf(draft: Draft, taken: number): StudiedColumn | undefined {
  const paid = draft.columns.find(({ column }) => column.position === taken);
  if (!paid || !saysPaid(paid.column.header)) return undefined;
  const owed = draft.columns.filter(
    ({ column }) => column.kind === "number" && column !== paid.column && saysOwing(column.header),
  );
  const numeric = draft.columns.filter((one) => one.column.kind === "number" && one !== paid);
  const billed = billedBetween(
    paid.column,
    numeric.map(({ column }) => column),
  );
  const between = numeric.find(({ column }) => column === billed);
  if (between) return between;
  return draft.columns.find(
    (one) =>
      one.column.kind === "number" &&
      isFree(draft, one) &&
      !owed.includes(one) &&
      !saysNotEarned(one) &&
      (candidateFor(one, FIELDS.revenue) !== null || saysOwed(one)) &&
      isPaidOf(
        paid.column,
        one.column,
        owed.map(({ column }) => column),
      ),
  );
}

/** The amounts sold beside a heading under which Salesforce, HubSpot and Zoho keep what a firm itself takes in. @private */
function soldBeside(draft: Draft, heading: string): StudiedColumn | undefined {
  if (!OWN_REVENUE.test(headerWords(heading).glued)) return undefined;
  return draft.columns.find(
    (one) =>
      one.column.kind === "number" &&
      isFree(draft, one) &&
      (SOLD.test(one.words.glued) || candidateFor(one, FIELDS.revenue) !== null) &&
      !speaksAgainst(one, FIELDS.revenue) &&
      mayBeMoney(one.profile()),
  );
}

const OWN_REVENUE = /^(account|company)?annualrevenue(converted|amount)?$/;
const SOLD =
  /^(sumof|total)?(of)?(closed|won|closedwon|deal|deals|opportunity|opportunities|order|orders|invoiced|booked)*(amount|value|bookings|won)(converted|won|sum)?$/;

/** Whether a total stands behind columns such as 1-30, 31-60 and > 90 days, of what is owed for so long. @private */
function isTotalByAge(heading: string, columns: readonly StudiedColumn[]): boolean {
  return agesIn(columns) >= FEWEST_AGES && BARE_TOTAL.test(headerWords(heading).glued);
}

/**
 * How many columns are headed by how long something is owed, such as 1-30 and > 90 days.
 *
 * @param columns of the sheet
 * @example agesIn([{ column: { kind: "number", header: "31 - 60 days" } }]) // => 1
 */
export function agesIn(
  columns: readonly { readonly column: Pick<StudiedColumn["column"], "kind" | "header"> }[],
): number {
  return columns.filter(({ column }) => column.kind === "number" && saysAge(column.header)).length;
}

/**
 * Whether a heading is how long something is owed.
 *
 * @param heading of a column
 * @example ["31 - 60 days", "30天以内", "Sales"].map(saysAge) // => [true, true, false]
 */
export function saysAge(heading: string): boolean {
  return BY_AGE.test(tidy(heading));
}

/** A range of days or months, with or without the word. */
const BY_AGE =
  /^(days? |over |past due )?([<>≤≥]|over|über|plus de|más de|mais de|oltre)? ?\d{1,3} ?(([-–~至到]|to|bis|à|a) ?\d{1,3})? ?[+]?( ?(days?|months?|tage|jours|días|dias|giorni|dagen|日|天|日以上|天以上|个月|個月))?( past due| overdue|以上|以内|以內|以下)?$/iu;
const FEWEST_AGES = 3;
const BARE_TOTAL = /^(total|totals|totale|totaal|summe|gesamt|合计|合計|总计|總計|합계)$/;
