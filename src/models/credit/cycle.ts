/** The quarterly cycle of ratings: on which quarter's figures each one rests, and which fall due by the day of the run. */

import { calendarDate, dayNumber, dayText } from "../../core/cells/date-column";
import { numberOf } from "../../core/cells/number-column";
import { POINT_NOTATION } from "../../core/cells/number-text";
import type { ResultColumn } from "../../core/report/report";
import { type Table, textsIn } from "../../core/table/table";
import type { Language } from "../../core/texts/language";
import type { Rating } from "./credit";
import { PREVIOUS_GRADE, QUARTER } from "./fields";
import { quarterNumber } from "./quarter";
import { TEXTS } from "./texts";

/** The ids of the columns in which a later run looks. */
const SCORE_COLUMN = "score";
const QUARTER_COLUMN = "quarter";

export interface Cycle {
  /** The quarter whose figures a rating should rest on now; `null` when neither the day nor a quarter is known. */
  readonly current: number | null;
  /** The quarter whose figures each customer's rating rests on; `null` when not known. */
  readonly rated: readonly (number | null)[];
  /** As it is shown. */
  readonly shown: readonly string[];
  /** Whether the user keeps a column of quarters. */
  readonly isStated: boolean;
}

/**
 * On which quarter each rating rests.
 *
 * A rating is made on the figures of the quarter before. What the user's own column says is believed. Without it a rating
 * rests on the quarter before the run, unless an earlier run wrote a quarter and the score is still the same: then
 * nothing shows that the customer was rated anew, and that quarter stands. Without a day of the run the newest quarter in
 * the column is the current one.
 *
 * @param table the customers
 * @param ratings one per customer; `null` for who could not be rated
 * @example cycleOf({ sheetRows: [2], columns: {}, today: 20_000 }, [{ score: 90, grade: 0 }]).shown // => ["2024Q3"]
 */
export function cycleOf(table: Table, ratings: readonly (Rating | null)[]): Cycle {
  const before = table.today === undefined ? null : quarterOfDay(table.today) - 1;
  if (table.columns[QUARTER.id]) {
    const shown = textsIn(table, QUARTER);
    const rated = shown.map(quarterNumber);
    const newest = rated.reduce<number>((latest, one) => Math.max(latest, one ?? 0), 0);
    return { current: before ?? (newest || null), rated, shown, isStated: true };
  }
  const earlier = table.earlier?.shown(QUARTER_COLUMN) ?? [];
  const scores = table.earlier?.shown(SCORE_COLUMN) ?? [];
  const rated = ratings.map((rating, at) => {
    if (rating === null) return null;
    const wasRated = quarterNumber(String(earlier[at] ?? ""));
    const isAsBefore = numberOf(scores[at], POINT_NOTATION) === rating.score;
    return wasRated !== null && isAsBefore ? wasRated : before;
  });
  const shown = rated.map((quarter) => (quarter === null ? "" : quarterName(quarter)));
  return { current: before, rated, shown, isStated: false };
}

/**
 * The grade that each customer had: of the user's own column, and of the last run where that says nothing.
 *
 * @param table the customers
 * @example gradesBefore({ sheetRows: [2], columns: {}, earlier: { labels: () => ["AAA"], shown: () => null } }) // => ["AAA"]
 */
export function gradesBefore(table: Table): readonly string[] {
  const own = table.columns[PREVIOUS_GRADE.id] ? textsIn(table, PREVIOUS_GRADE) : [];
  const recorded = table.earlier?.labels() ?? [];
  return table.sheetRows.map((_, at) => own[at] || recorded[at] || "");
}

/**
 * The column that says on which quarter each rating rests; none where the user keeps one.
 *
 * @param cycle from `cycleOf`
 * @param language of the header
 * @example quarterColumn({ current: null, rated: [null], shown: [""], isStated: true }, "en") // => []
 */
export function quarterColumn({ shown, isStated }: Cycle, language: Language): ResultColumn[] {
  if (isStated || shown.every((quarter) => quarter === "")) return [];
  return [{ id: QUARTER_COLUMN, header: TEXTS.quarterField[language], cells: shown, format: "text" }];
}

/**
 * A quarter as we write it.
 *
 * @param quarter from `quarterNumber`
 * @example quarterName(quarterNumber("Q3 2026")) // => "2026Q3"
 */
export function quarterName(quarter: number): string {
  const year = Math.floor((quarter - 1) / QUARTERS);
  return `${year}Q${quarter - year * QUARTERS}`;
}

/**
 * The day on which ratings that rest on a quarter fall due again: the first of the quarter after the next.
 *
 * @param quarter from `quarterNumber`
 * @example dueAgain(quarterNumber("2026Q3")) // => "2027-01-01"
 */
export function dueAgain(quarter: number): string {
  const due = quarter + 2;
  const year = Math.floor((due - 1) / QUARTERS);
  const month = (due - year * QUARTERS - 1) * MONTHS + 1;
  return dayText(dayNumber(year, month, 1) ?? 0);
}

const QUARTERS = 4;
const MONTHS = 3;

/** @private */
function quarterOfDay(day: number): number {
  const { year, month } = calendarDate(day);
  return year * QUARTERS + Math.ceil(month / MONTHS);
}
