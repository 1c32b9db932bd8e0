/** The weeks of a plan, and what they are called. */

import { dayText } from "../../core/cells/date-column";
import { filled, type Language } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** A quarter. */
export const WEEKS = 13;

export const DAYS_A_WEEK = 7;

/**
 * The Monday of a day's week.
 *
 * @param day days since 1970-01-01, which was a Thursday
 * @example mondayOf(0) // => -3
 */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK);
}

/**
 * The name of a week: its Monday, or its number when the plan has no date.
 *
 * @param week counted from 0; it may lie behind the quarter
 * @param start the plan's first Monday, days since 1970-01-01, or `null`
 * @param language of the name
 * @example weekName(1, 19723, "en") // => "2024-01-08"
 */
export function weekName(week: number, start: number | null, language: Language): string {
  if (start !== null) return dayText(start + DAYS_A_WEEK * week);
  const number = week + 1;
  return filled(TEXTS.week, language, { number });
}
