/** Revenue and profit in columns that are headed by years. */

import { type Field, headerPlace } from "../../../core/table/field";
import { FIELDS } from "../../../core/table/fields";
import { type StudiedColumn, speaksAgainst } from "./candidate";
import { type Draft, isFree, take } from "./draft";
import { isYearOf, type YearHeading, yearHeading } from "./year-heading";

/**
 * Takes columns that are headed by years: the latest year that is over is the revenue, the one before it the revenue
 * a year before. A year that has much less than the one before may not be over, and is asked about.
 *
 * @param draft of the guess, which is changed
 * @example takeYears({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => undefined
 */
export function takeYears(draft: Draft): void {
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
  if (heading.rest !== "" && speaksAgainst(studied, field)) return false;
  return isYearOf(heading, field, field.id === FIELDS.revenue.id);
}

/** @private */
function totalOf({ profile }: StudiedColumn): number {
  return profile().total;
}
