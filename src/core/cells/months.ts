/** Calendar months added to a day. */

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
