/** The most likely meaning of each column, why, and where a person should be asked. */

import { isBlank, textOf } from "../../../../core/cells/cell";
import { type Notation, POINT_NOTATION } from "../../../../core/cells/number-text";
import type { Field } from "../../../../core/table/field";
import { FIELDS } from "../../../../core/table/fields";
import { type HeaderWords, headerWords } from "../../../../core/table/header-words";
import type { InputColumn } from "../../place/source";
import { mayBeMoney } from "../column-profile";
import { namePair } from "../full-names";
import type { Mapping } from "../mapping";
import { periodColumns } from "../summed-periods";
import {
  isBilledBeforePaid,
  isNetBeforeGross,
  saysGross,
  saysLine,
  saysNet,
  saysOwing,
} from "./amount-headings";
import { isElsewhereFarMore } from "./amounts/currencies";
import { repeatsOrderTotal } from "./amounts/order-totals";
import { isPaidOf } from "./amounts/paid-and-owed";
import { areOnlyLikely } from "./amounts/probability";
import { areOfPieces, holdSame, isNowhereMore, isSumOf } from "./amounts/relations";
import { sampledNumbers } from "./amounts/sampled-numbers";
import { beforeFees, beforeShipping } from "./amounts/shipping-and-fees";
import { beforeShare, beforeTax } from "./amounts/taxes";
import { isCreditHeading, isDebitHeading } from "./bank-headings";
import {
  type Candidate,
  candidateFor,
  LEVELS,
  type StudiedColumn,
  saysNotEarned,
  speaksAgainst,
  studiedColumn,
} from "./candidate";
import { settleCurrency, settleMoney } from "./currency";
import { settleCustomer } from "./customer/customer";
import { settleDate } from "./date";
import { type Candidates, type Draft, isFree, take } from "./draft";
import type { Doubt, GuessReason } from "./guess-reasons";
import { partsEarned } from "./revenue/earned-fees";
import { settleRevenue } from "./revenue/revenue";
import { yearHeading } from "./year-heading";
import { takeCountsOfYear, takeYears } from "./years";

export interface Guess {
  readonly mapping: Mapping;
  /** Why a column was taken, by field; of a field without a column, what stands for it. */
  readonly reasons: Readonly<Record<string, GuessReason>>;
  /** Fields of which a person should be asked. */
  readonly doubts: readonly Doubt[];
}

/**
 * The most likely mapping.
 *
 * Headers come first: the field's very words, then a year, then words that mean it only when they stand alone, then
 * words at the end, then words among others. The weaker the header, the more is asked of the contents: no phone, year,
 * percentage or running number is taken for money. Without any header, the only number column that can be money is taken as
 * revenue and the first column of differing texts as the customer; where several would do, nothing is guessed.
 *
 * @param columns of the source
 * @param fields that may be mapped, the most important first
 * @param notation how the locale writes numbers and dates
 * @example guessMapping([{ position: 0, header: "Client", kind: "text", cells: ["Ann"] }], [FIELDS.customer]).mapping // => { customer: 0 }
 * @example guessMapping([{ position: 0, header: "Age", kind: "number", cells: [30] }], [FIELDS.revenue]).doubts // => [{ field: "revenue", position: null, rivals: [], reason: "no-money" }]
 */
export function guessMapping(
  columns: readonly InputColumn[],
  fields: readonly Field[],
  notation: Notation = POINT_NOTATION,
): Guess {
  const studied = columns.map((column) => studiedColumn(column, notation));
  const draft: Draft = { columns: studied, fields, mapping: {}, reasons: {}, doubts: [] };
  const candidates = allCandidates(draft);
  takeAt(draft, candidates, LEVELS.exact);
  takeYears(draft);
  for (const level of [LEVELS.alone, LEVELS.end, LEVELS.part, LEVELS.repeated, LEVELS["stand-in"]])
    takeAt(draft, candidates, level);
  settleCustomer(draft, candidates);
  settleDate(draft);
  settleRevenue(draft, candidates);
  takeCountsOfYear(draft);
  settleCurrency(draft);
  settleMoney(draft);
  takeAt(draft, candidates, LEVELS.empty);
  return {
    mapping: draft.mapping,
    reasons: draft.reasons,
    doubts: [...draft.doubts, ...rivalsIn(draft, candidates)],
  };
}

/** @private */
function allCandidates({ columns, fields }: Draft): Candidates {
  const numbers = best(columns.flatMap((one) => candidateFor(one, FIELDS.orderNumber) ?? []))[0];
  return new Map(
    fields.map((field) => {
      const found = columns.flatMap((one): Candidate[] => {
        const candidate = candidateFor(one, field);
        if (!candidate) return [];
        const isTotal =
          field.id === FIELDS.revenue.id &&
          numbers !== undefined &&
          numbers.studied !== one &&
          !saysLine(one.column.header) &&
          repeatsOrderTotal(one.column, numbers.studied.column);
        return [isTotal ? { ...candidate, level: Math.min(candidate.level, LEVELS.repeated) } : candidate];
      });
      const isMoney = field.id === FIELDS.revenue.id;
      return [field.id, isMoney ? netFirst(best(found)) : best(found)];
    }),
  );
}

/** @private */
function best(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((one, other) => other.level - one.level || one.rank - other.rank);
}

/** Of amounts of one level, of which the same words speak, those without tax or returns come before those with them. @private */
function netFirst(candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((one, at) => ({ one, at }))
    .sort(
      (first, other) =>
        other.one.level - first.one.level ||
        Number(isGrossOf(first.one, other.one)) - Number(isGrossOf(other.one, first.one)) ||
        first.at - other.at,
    )
    .map(({ one }) => one);
}

/** @private */
function isGrossOf(gross: Candidate, net: Candidate): boolean {
  return isWithin(gross) && isWithin(net) && saysGross(allWords(gross)) && saysNet(allWords(net));
}

/** Each field in turn takes its best column of a level. @private */
function takeAt(draft: Draft, candidates: Candidates, level: number): void {
  for (const field of draft.fields) {
    // Quantity times price is a reason without a column.
    if (draft.reasons[field.id] !== undefined) continue;
    const all = candidates.get(field.id) ?? [];
    const found = all.find((one) => one.level === level && isFree(draft, one.studied));
    if (found) take(draft, field, found.studied, reasonOf(found, field, all));
  }
}

/** @private */
function reasonOf(taken: Candidate, field: Field, all: readonly Candidate[]): GuessReason {
  if (taken.level === LEVELS.repeated) return "order-total";
  if (taken.level === LEVELS.empty) return "empty";
  if (taken.level === LEVELS["stand-in"]) return "stand-in";
  if (field.id !== FIELDS.revenue.id) return isWithin(taken) ? "heading-part" : "heading";
  const others = all.filter((one) => one !== taken);
  if (others.some(({ level }) => level === LEVELS.repeated)) return "line-amount";
  const amounts = others.filter(({ level }) => level > LEVELS.part);
  if (amounts.some((other) => isNetBeforeGross(allWords(taken), allWords(other)))) return "net";
  return isWithin(taken) ? "heading-part" : "heading";
}

/** Whether a heading is another one and that it is without tax. @private */
function isNetOf(heading: string, gross: string): boolean {
  return heading.startsWith(gross) && NET.test(heading.slice(gross.length));
}

const NET = /^(net|netto|ex|excl.*|exkl.*|ht|untaxed|withouttax|siniva|senzaiva|不含税|未税|未稅|税抜.*)$/;

/** Also those in brackets: Total (netto). @private */
function allWords({ studied }: Candidate): HeaderWords {
  return headerWords(studied.column.header.replace(/[()[\]（）【】]/g, " "));
}

/** Whether one amount is another one and its tax or shipping, or what a fee left of it, as other columns or a rate that is always the same show. @private */
function isTaxedOrLeft(one: Candidate, taken: Candidate, { columns }: Draft): boolean {
  const numeric = columns.flatMap(({ column }) => (column.kind === "number" ? [column] : []));
  return (
    beforeShare(one.studied.column, [taken.studied.column]) !== undefined ||
    [beforeTax, beforeFees, beforeShipping].some(
      (before) => before(one.studied.column, numeric) === taken.studied.column,
    )
  );
}

/** Whether one amount is what was paid of another one, of which a column has the rest. @private */
function isPaid(one: Candidate, taken: Candidate, { columns }: Draft): boolean {
  const owed = columns.filter(
    (studied) => studied.column.kind === "number" && saysOwing(studied.column.header),
  );
  return isPaidOf(
    one.studied.column,
    taken.studied.column,
    owed.map(({ column }) => column),
  );
}

/** Whether one amount is the price of a piece, as quantities show: so many of them are what was taken, or more where something came off. @private */
function isPriceOf(one: Candidate, taken: Candidate, { columns, mapping }: Draft): boolean {
  const counted = columns.find(({ column }) => column.position === mapping[FIELDS.quantity.id]);
  return counted !== undefined && areOfPieces(taken.studied.column, one.studied.column, counted.column);
}

/** Whether one amount is what was left to pay of another one, that of the order, after what was taken off. */
function isLeftOf(taken: Candidate, one: Candidate): boolean {
  return (
    LEFT_TO_PAY.test(headingOf(taken)) &&
    OF_ORDER.test(headingOf(one)) &&
    isNowhereMore(taken.studied.column, one.studied.column)
  );
}

const LEFT_TO_PAY = /[实實应應]付|结算|結算|支付|to pay|payable/iu;
const OF_ORDER = /^(订单|訂單)?(总|總)?(金额|金額|额|額|价|價)$|^order (total|amount|value)$/iu;

/** @private */
function headingOf({ studied }: Candidate): string {
  return studied.column.header;
}

/** @private */
function isWithin({ fit }: Candidate): boolean {
  return fit === "end" || fit === "part";
}

/** Fields whose wrong column would change every result. */
const ASKED = [FIELDS.customer, FIELDS.date, FIELDS.revenue, FIELDS.profit];
/** Another amount of the same rows explains what was taken. */
const SETTLED: readonly GuessReason[] = [
  "before-fees",
  "before-tax",
  "before-payment",
  "before-shipping",
  "with-shipping",
  "sum-of-others",
  "product-of-others",
  "one-money",
];
/** Headings that stand so near one another in the list mean nearly the same. */
const NEAR = 6;
/** As many cells tell addresses from names. */
const SAMPLED = 200;

/** Of mail: beside a name they are of the same customers. @private */
function areAddresses({ studied: { column } }: Candidate): boolean {
  const filled = column.cells.filter((cell) => !isBlank(cell)).slice(0, SAMPLED);
  return filled.length > 0 && filled.every((cell) => textOf(cell).includes("@"));
}

/** To whom goods are sent is often somebody else than who bought them. @private */
function getsGoods({ studied: { words } }: Candidate): boolean {
  return RECIPIENT.test(words.glued);
}

const RECIPIENT =
  /^(recipient|consignee|shipto|shipping|receiver|deliverto|lieferempfanger|warenempfanger|empfanger|destinataire|destinatario|destinatari[oa]|ontvanger)|^(收货人|收件人|收貨人|お?届け?先|配送先|送付先|送り先|受取人|수취인|수령인|받는 ?(사람|분))/u;

/** What somebody is called on a platform, beside a name. @private */
function isHandle({ studied: { words } }: Candidate): boolean {
  return HANDLE.test(words.glued);
}

const HANDLE = /^(nick|screen|user)name$|昵称|暱稱|网名|網名|ニックネーム|닉네임/u;

/** Beside an amount that a word among others tells of: larger ones of which no word tells anything. @private */
function largerUnsaid(draft: Draft, taken: StudiedColumn): readonly StudiedColumn[] {
  return draft.columns.filter(
    (one) =>
      one.column.kind === "number" &&
      one.column.header !== "" &&
      isFree(draft, one) &&
      !speaksAgainst(one, FIELDS.revenue) &&
      draft.fields.every((field) => candidateFor(one, field) === null) &&
      mayBeMoney(one.profile()) &&
      one.profile().total > taken.profile().total,
  );
}

/** The same amounts but for some rows, in which what was taken is far more. @private */
function inOtherMoney({ columns, mapping }: Draft, taken: StudiedColumn): readonly StudiedColumn[] {
  return columns.filter(
    (one) =>
      one.column.kind === "number" &&
      isFree({ mapping }, one) &&
      !saysNotEarned(one) &&
      isElsewhereFarMore(taken.column, one.column),
  );
}

/** What was earned of a total that has what is expected in it as well. @private */
function earnedOf({ columns }: Draft, { column: total }: StudiedColumn): readonly StudiedColumn[] {
  const numeric = columns.filter(({ column }) => column.kind === "number" && column !== total);
  const expected = numeric.filter(saysNotEarned);
  const numbers = ({ column }: StudiedColumn) => sampledNumbers(column);
  return numeric.filter(
    (one) =>
      !expected.includes(one) &&
      expected.some((other) => isSumOf(sampledNumbers(total), [one, other].map(numbers))),
  );
}

/** Columns that would have done as well as the one that was taken. @private */
function rivalsIn(draft: Draft, candidates: Candidates): Doubt[] {
  return ASKED.flatMap((field): Doubt[] => {
    const position = draft.mapping[field.id];
    const all = candidates.get(field.id) ?? [];
    const taken = all.find(({ studied }) => studied.column.position === position);
    const reason = draft.reasons[field.id];
    // What was left after a fee is no rival of what was paid.
    if (reason !== undefined && SETTLED.includes(reason)) return [];
    if (!taken || position === undefined || !reason || draft.doubts.some((one) => one.field === field.id))
      return [];
    // The first name beside the last one.
    const pair =
      field === FIELDS.customer
        ? namePair(
            draft.columns.map((one) => one.column),
            draft.mapping,
          )
        : undefined;
    const isOfName = ({ studied: { column } }: Candidate) => column === pair?.first || column === pair?.last;
    const year = (one: Candidate) => yearHeading(one.studied.column.header)?.year;
    // Of columns by years it is known which is the latest.
    const isOlder = (one: Candidate) =>
      reason === "latest-year" && (year(one) ?? Number.POSITIVE_INFINITY) < (year(taken) ?? 0);
    const rivals = all.filter(
      (one) =>
        one !== taken &&
        isFree(draft, one.studied) &&
        !isOfName(one) &&
        !isOlder(one) &&
        !(
          field === FIELDS.customer &&
          (areAddresses(one) !== areAddresses(taken) || getsGoods(one) || (isHandle(one) && !isHandle(taken)))
        ) &&
        !(isDebitHeading(taken.studied.words.glued) && isCreditHeading(one.studied.words.glued)) &&
        one.level === taken.level &&
        Math.abs(one.rank - taken.rank) <= (field === FIELDS.revenue ? Number.POSITIVE_INFINITY : NEAR) &&
        !isNetBeforeGross(allWords(taken), allWords(one)) &&
        !(field === FIELDS.revenue && isBilledBeforePaid(headingOf(taken), headingOf(one))) &&
        !(field === FIELDS.revenue && (isLeftOf(taken, one) || isPriceOf(one, taken, draft))) &&
        !(field === FIELDS.revenue && (isTaxedOrLeft(one, taken, draft) || isPaid(one, taken, draft))) &&
        !holdSame(taken.studied.column, one.studied.column),
    );
    // The same amount without tax, though its heading is longer.
    const net = all.filter(
      (one) =>
        field === FIELDS.revenue &&
        !rivals.includes(one) &&
        isFree(draft, one.studied) &&
        one.level >= LEVELS.part &&
        isNetOf(one.studied.words.glued, taken.studied.words.glued) &&
        !holdSame(taken.studied.column, one.studied.column),
    );
    const unsaid =
      field !== FIELDS.revenue
        ? []
        : [
            ...(isWithin(taken) ? largerUnsaid(draft, taken.studied) : []),
            ...inOtherMoney(draft, taken.studied),
            ...earnedOf(draft, taken.studied),
            ...partsEarned(draft, taken.studied),
          ].filter((one) => !rivals.some(({ studied }) => studied === one));
    const periods = field === FIELDS.revenue ? periodColumns(draft.columns.map((one) => one.column)) : [];
    const others = periods.includes(taken.studied.column)
      ? draft.columns.filter((one) => one !== taken.studied && periods.includes(one.column))
      : [];
    const positions = [...[...rivals, ...net].map(({ studied }) => studied), ...unsaid, ...others].map(
      ({ column }) => column.position,
    );
    if (positions.length === 0 && field === FIELDS.revenue && areOnlyLikely(draft))
      return [{ field: field.id, position: null, rivals: [position], reason }];
    return positions.length === 0
      ? []
      : [{ field: field.id, position, rivals: [...new Set(positions)], reason }];
  });
}
