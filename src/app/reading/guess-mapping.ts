/** The most likely meaning of each column, why, and where a person should be asked. */

import { isBlank, textOf } from "../../core/cells/cell";
import { type Notation, POINT_NOTATION } from "../../core/cells/number-text";
import { type Field, headerPlace } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import {
  type Candidate,
  candidateFor,
  LEVELS,
  type StudiedColumn,
  speaksAgainst,
  studiedColumn,
} from "./candidate";
import { mayBeMoney } from "./column-profile";
import type { Doubt, GuessReason } from "./guess-reasons";
import type { Mapping } from "./mapping";
import { isNetBeforeGross, repeatsOrderTotal } from "./rival-amounts";
import type { InputColumn } from "./source";
import { isYearOf, type YearHeading, yearHeading } from "./year-headings";

export interface Guess {
  readonly mapping: Mapping;
  /** Why a column was taken, by field; of a field without a column, what stands for it. */
  readonly reasons: Readonly<Record<string, GuessReason>>;
  /** Fields of which a person should be asked. */
  readonly doubts: readonly Doubt[];
}

/** What is taken so far. */
interface Draft {
  readonly columns: readonly StudiedColumn[];
  readonly fields: readonly Field[];
  readonly mapping: Record<string, number>;
  readonly reasons: Record<string, GuessReason>;
  readonly doubts: Doubt[];
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
  settleCustomer(draft);
  settleRevenue(draft, candidates);
  takeAt(draft, candidates, LEVELS.empty);
  return {
    mapping: draft.mapping,
    reasons: draft.reasons,
    doubts: [...draft.doubts, ...rivalsIn(draft, candidates)],
  };
}

/** By field, the best first. @private */
type Candidates = ReadonlyMap<string, readonly Candidate[]>;

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
          repeatsOrderTotal(one.column, numbers.studied.column);
        return [isTotal ? { ...candidate, level: Math.min(candidate.level, LEVELS.repeated) } : candidate];
      });
      return [field.id, best(found)];
    }),
  );
}

/** @private */
function best(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((one, other) => other.level - one.level || one.rank - other.rank);
}

/** @private */
function isFree({ mapping }: Draft, { column: { position } }: StudiedColumn): boolean {
  return !Object.values(mapping).includes(position);
}

/** @private */
function take(draft: Draft, field: Field, { column }: StudiedColumn, reason: GuessReason): void {
  draft.mapping[field.id] = column.position;
  draft.reasons[field.id] = reason;
}

/** Each field in turn takes its best column of a level. @private */
function takeAt(draft: Draft, candidates: Candidates, level: number): void {
  for (const field of draft.fields) {
    if (draft.mapping[field.id] !== undefined) continue;
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
  if (others.some((other) => isNetBeforeGross(taken.studied.words, other.studied.words))) return "net";
  return isWithin(taken) ? "heading-part" : "heading";
}

/** @private */
function isWithin({ fit }: Candidate): boolean {
  return fit === "end" || fit === "part";
}

/** The latest year that is over is the revenue, the one before it the revenue a year before. @private */
function takeYears(draft: Draft): void {
  for (const field of [FIELDS.revenue, FIELDS.profit]) {
    if (!draft.fields.includes(field) || draft.mapping[field.id] !== undefined) continue;
    const years = draft.columns
      .flatMap((studied) => {
        const heading = yearHeading(studied.column.header);
        return heading && isAmountOfYear(draft, studied, heading, field) ? [{ studied, ...heading }] : [];
      })
      .sort(
        (one, other) =>
          other.year - one.year || headerPlace(one.rest, field) - headerPlace(other.rest, field),
      );
    const latest = years.find(({ isUnfinished }) => !isUnfinished) ?? years[0];
    if (!latest) continue;
    take(draft, field, latest.studied, years.length > 1 ? "latest-year" : "heading");
    const before = years.find(({ year }) => year === latest.year - 1);
    const isAsked = draft.fields.includes(FIELDS.previousRevenue) && field === FIELDS.revenue;
    if (before && isAsked && draft.mapping[FIELDS.previousRevenue.id] === undefined)
      take(draft, FIELDS.previousRevenue, before.studied, "year-before");
    const newer = years.filter(({ year }) => year > latest.year);
    const isShort = before !== undefined && totalOf(latest.studied) < SHORT_YEAR * totalOf(before.studied);
    const rivals = [...newer, ...(before && isShort ? [before] : [])].map(
      ({ studied }) => studied.column.position,
    );
    if (rivals.length > 0)
      draft.doubts.push({
        field: field.id,
        position: latest.studied.column.position,
        rivals,
        reason: "latest-year",
      });
  }
}

/** A year of less than this part of the one before it may not be over. */
const SHORT_YEAR = 0.6;

/** @private */
function isAmountOfYear(draft: Draft, studied: StudiedColumn, heading: YearHeading, field: Field): boolean {
  const { kind } = studied.column;
  const { areShares, arePercents } = studied.profile();
  if (kind !== "number" || areShares || arePercents || !isFree(draft, studied)) return false;
  return isYearOf(heading, field, field.id === FIELDS.revenue.id);
}

/** @private */
function totalOf({ profile }: StudiedColumn): number {
  return profile().total;
}

/** A number of the customer's stands in for a name; without both, texts of which nearly all differ. @private */
function settleCustomer(draft: Draft): void {
  const { fields, mapping, reasons, columns } = draft;
  const { customer, customerId, orderNumber } = FIELDS;
  const ofId = columns.find(({ column }) => column.position === mapping[customerId.id]);
  if (fields.includes(customer) && mapping[customer.id] === undefined && ofId) {
    take(draft, customer, ofId, "stand-in");
    delete mapping[customerId.id];
    delete reasons[customerId.id];
  } else if (ofId && candidateFor(ofId, customerId)?.fit === "alone") {
    // "ID" beside a name is that of the row or the invoice, which tells no customers apart.
    delete mapping[customerId.id];
    delete reasons[customerId.id];
  }
  const free = columns.filter((one) => isFree(draft, one));
  const numbered = free.find(({ column, profile }) => column.kind === "text" && profile().areNumbered);
  if (fields.includes(orderNumber) && mapping[orderNumber.id] === undefined && numbered)
    take(draft, orderNumber, numbered, "contents");
  if (!fields.includes(customer)) return;
  if (mapping[customer.id] === undefined) {
    const differing = free.find((one) => one !== numbered && one.column.kind === "text" && mayBeNames(one));
    if (differing) take(draft, customer, differing, "contents");
  }
  const taken = mapping[customer.id] ?? null;
  const isUnsure = taken === null || reasons[customer.id] === "contents";
  const rivals = columns.filter((one) => isFree(draft, one) && one.column.kind === "text");
  if (isUnsure && columns.length > 0)
    draft.doubts.push({
      field: customer.id,
      position: taken,
      rivals: rivals.map(({ column }) => column.position),
      reason: taken === null ? "no-customer" : "contents",
    });
}

/** @private */
function mayBeNames(studied: StudiedColumn): boolean {
  if (speaksAgainst(studied, FIELDS.customer) || candidateFor(studied, FIELDS.date)) return false;
  const texts = studied.column.cells.filter((cell) => !isBlank(cell)).map(textOf);
  return new Set(texts).size > texts.length * 0.9;
}

/**
 * Without a column of revenue: a price where nothing is counted, quantity times price, or the only number that can be
 * money.
 * @private
 */
function settleRevenue(draft: Draft, candidates: Candidates): void {
  const { fields, mapping, reasons, columns, doubts } = draft;
  const { revenue, profit, quantity, unitPrice } = FIELDS;
  if (!fields.includes(revenue)) return;
  const hasBoth = mapping[quantity.id] !== undefined && mapping[unitPrice.id] !== undefined;
  const taken = mapping[revenue.id];
  if (reasons[revenue.id] === "order-total" && taken !== undefined) {
    // On each line the order's whole total: a line's own amount is what its pieces cost.
    if (hasBoth) {
      delete mapping[revenue.id];
      reasons[revenue.id] = "line-amount";
    }
    doubts.push({
      field: revenue.id,
      position: hasBoth ? null : taken,
      rivals: hasBoth ? [taken] : [],
      reason: "order-total",
    });
    return;
  }
  if (taken !== undefined) return;
  const price = columns.find(({ column }) => column.position === mapping[unitPrice.id]) ?? priceIn(draft);
  if (price && mapping[quantity.id] === undefined) {
    delete mapping[unitPrice.id];
    delete reasons[unitPrice.id];
    take(draft, revenue, price, "price");
    return;
  }
  if (hasBoth) {
    reasons[revenue.id] = "quantity-times-price";
    return;
  }
  const isEmpty = candidates.get(revenue.id)?.some(({ studied }) => isFree(draft, studied)) ?? false;
  if (mapping[profit.id] !== undefined || isEmpty) return;
  const numeric = columns.filter((one) => one.column.kind === "number" && isFree(draft, one));
  const possible = numeric.filter((one) => !speaksAgainst(one, revenue) && mayBeMoney(one.profile()));
  const [only] = possible;
  if (only && possible.length === 1) take(draft, revenue, only, "only-number");
  const rivals = possible.map(({ column }) => column.position);
  if (numeric.length === 0) return;
  if (only && possible.length === 1)
    doubts.push({ field: revenue.id, position: only.column.position, rivals: [], reason: "only-number" });
  else doubts.push({ field: revenue.id, position: null, rivals, reason: only ? "several" : "no-money" });
}

/** A price, when the unit price is no field that may be mapped. @private */
function priceIn(draft: Draft): StudiedColumn | undefined {
  if (draft.fields.includes(FIELDS.unitPrice)) return undefined;
  return draft.columns.find(
    (one) => isFree(draft, one) && candidateFor(one, FIELDS.unitPrice)?.fit === "exact",
  );
}

/** Fields whose wrong column would change every result. */
const ASKED = [FIELDS.customer, FIELDS.date, FIELDS.revenue, FIELDS.profit];
/** Headings that stand so near one another in the list mean nearly the same. */
const NEAR = 6;

/** Columns that would have done as well as the one that was taken. @private */
function rivalsIn(draft: Draft, candidates: Candidates): Doubt[] {
  return ASKED.flatMap((field): Doubt[] => {
    const position = draft.mapping[field.id];
    const all = candidates.get(field.id) ?? [];
    const taken = all.find(({ studied }) => studied.column.position === position);
    const reason = draft.reasons[field.id];
    if (!taken || position === undefined || !reason || draft.doubts.some((one) => one.field === field.id))
      return [];
    const rivals = all.filter(
      (one) =>
        one !== taken &&
        isFree(draft, one.studied) &&
        one.level === taken.level &&
        Math.abs(one.rank - taken.rank) <= (field === FIELDS.revenue ? Number.POSITIVE_INFINITY : NEAR) &&
        !isNetBeforeGross(taken.studied.words, one.studied.words),
    );
    const positions = rivals.map(({ studied }) => studied.column.position);
    return rivals.length === 0 ? [] : [{ field: field.id, position, rivals: positions, reason }];
  });
}
