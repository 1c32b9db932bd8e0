/** Calendar months added to a day, and those that some days are made of. */

import { calendarDate, dayNumber } from "./calendar";

/**
 * The same day of another month; where that month is too short, its last day.
 *
 * @param day days since 1970-01-01
 * @param months below 0 for earlier
 * @example dayText(monthsLater(dayNumber(2024, 2, 29), -12)) // => "2023-02-28"
 */
export function monthsLater(day: number, months: number): number {
  const date = calendarDate(day);
  const position = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(position / 12), (((position % 12) + 12) % 12) + 1];
  for (let at = date.day; at > 0; at--) {
    const found = dayNumber(year, month, at);
    if (found !== undefined) return found;
  }
  return day + Math.round((months * 365.25) / 12);
}

/**
 * How many whole calendar months some days are, 0 when they are not such.
 *
 * @param first day since 1970-01-01
 * @param last day, included
 * @example wholeMonths(dayNumber(2024, 1, 1), dayNumber(2024, 3, 31)) // => 3
 */
export function wholeMonths(first: number, last: number): number {
  const [from, next] = [calendarDate(first), calendarDate(last + 1)];
  return from.day === 1 && next.day === 1 ? (next.year - from.year) * 12 + next.month - from.month : 0;
}
