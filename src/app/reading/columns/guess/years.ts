/** Revenue and profit in columns that are headed by years. */

import { type Field, headerPlace } from "../../../../core/table/field";
import { FIELDS } from "../../../../core/table/fields";
import { sampledNumbers } from "./amounts/sampled-numbers";
import { type StudiedColumn, speaksAgainst } from "./candidate";
import { type Draft, isFree, take } from "./draft";
import type { Doubt, GuessReason } from "./guess-reasons";
import { isYearOf, type YearHeading, yearHeading } from "./year-heading";

/**
 * Takes columns that are headed by years: the latest year that is over is the revenue, the one before it the revenue
 * a year before. A year that has much less than the one before may not be over, and is asked about, as is one beside the
 * total of all years, which a pivot table has.
 *
 * @param draft of the guess, which is changed
 * @example takeYears({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => undefined
 */
export function takeYears(draft: Draft): void {
  for (const field of [FIELDS.revenue, FIELDS.profit]) {
    const known = draft.mapping[field.id];
    const taken = draft.columns.find(({ column }) => column.position === known);
    if (!draft.fields.includes(field)) continue;
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
    const summed = years.map(({ studied }) => studied);
    if (taken) {
      const isOfAll = isTotalOf(taken, summed) || OF_LIFETIME.test(taken.words.glued);
      if (field.id === FIELDS.revenue.id && isOfAll)
        draft.doubts.push(doubtOf(field, taken, [latest.studied], "all-years"));
      continue;
    }
    const total = draft.columns.find(
      (one) => field.id === FIELDS.revenue.id && isFree(draft, one) && isTotalOf(one, summed),
    );
    if (total) {
      take(draft, field, total, "all-years");
      draft.doubts.push(doubtOf(field, total, [latest.studied], "all-years"));
      continue;
    }
    take(draft, field, latest.studied, years.length > 1 ? "latest-year" : "heading");
    const before = years.find(({ year }) => year === latest.year - 1);
    const isAsked = draft.fields.includes(FIELDS.previousRevenue) && field === FIELDS.revenue;
    if (before && isAsked && draft.mapping[FIELDS.previousRevenue.id] === undefined)
      take(draft, FIELDS.previousRevenue, before.studied, "year-before");
    const newer = years.filter(({ year }) => year > latest.year);
    const isShort = before !== undefined && totalOf(latest.studied) < SHORT_YEAR * totalOf(before.studied);
    const rivals = [...newer, ...(before && isShort ? [before] : [])].map(({ studied }) => studied);
    if (rivals.length > 0) draft.doubts.push(doubtOf(field, latest.studied, rivals, "latest-year"));
  }
}

/**
 * Takes what is counted in the year of the revenue, where it was counted in several: the orders of 2024 beside what was sold in
 * 2024.
 *
 * @param draft of the guess, which is changed
 * @example takeCountsOfYear({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => undefined
 */
export function takeCountsOfYear(draft: Draft): void {
  const { columns, mapping } = draft;
  const headingOf = ({ column }: StudiedColumn) => yearHeading(column.header);
  const takenFor = ({ id }: Field) => columns.find(({ column }) => column.position === mapping[id]);
  const revenue = takenFor(FIELDS.revenue);
  const year = revenue && headingOf(revenue)?.year;
  if (year === undefined) return;
  for (const field of [FIELDS.orders, FIELDS.quantity, FIELDS.productsBought]) {
    const counted = takenFor(field);
    const told = counted && headingOf(counted);
    if (!told || told.year === year) continue;
    const sameYear = columns.find((one) => {
      const heading = isFree(draft, one) ? headingOf(one) : null;
      return heading?.year === year && heading.rest === told.rest && one.column.kind === "number";
    });
    if (sameYear) take(draft, field, sameYear, "heading");
  }
}

/** Of all years, also where each has no column. */
const OF_LIFETIME = /^(customer)?(lifetime|ltv|clv)|累计|累計|至今/;

/** @private */
function doubtOf(
  { id }: Field,
  { column }: StudiedColumn,
  rivals: readonly StudiedColumn[],
  reason: GuessReason,
): Doubt {
  return { field: id, position: column.position, rivals: rivals.map((one) => one.column.position), reason };
}

/** Whether a column is the total of at least two years, row by row. @private */
function isTotalOf({ column }: StudiedColumn, years: readonly StudiedColumn[]): boolean {
  if (column.kind !== "number" || years.length < 2 || years.some((one) => one.column === column))
    return false;
  const parts = years.map((one) => sampledNumbers(one.column));
  const totals = sampledNumbers(column);
  const sumAt = (at: number) =>
    parts.reduce((all, values) => all + (Number.isNaN(values[at]) ? 0 : (values[at] as number)), 0);
  return (
    totals.some((total) => total !== 0) &&
    totals.every((total, at) => Number.isNaN(total) || Math.abs(total - sumAt(at)) < LESS_THAN_ONE)
  );
}

/** Rounded years come to a rounded total by as much. */
const LESS_THAN_ONE = 1;

/** A year of less than this part of the one before it may not be over. */
const SHORT_YEAR = 0.6;

/** @private */
function isAmountOfYear(draft: Draft, studied: StudiedColumn, heading: YearHeading, field: Field): boolean {
  const { kind } = studied.column;
  const { areShares, arePercents } = studied.profile();
  if (kind !== "number" || areShares || arePercents || !isFree(draft, studied)) return false;
  if (heading.rest !== "" && speaksAgainst(studied, field)) return false;
  return isYearOf(heading, field, field.id === FIELDS.revenue.id);
}

/** @private */
function totalOf({ profile }: StudiedColumn): number {
  return profile().total;
}
