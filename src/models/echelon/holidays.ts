/** China's statutory holidays: the day of each festival, year by year. */

import { dayNumber } from "../../core/cells/date-column";

export const FIRST_YEAR = 2026;
export const YEARS = 5;

/** Month and day in the years from the first on: 217 is 17 February. */
const DAYS = [
  [101, 101, 101, 101, 101],
  [217, 206, 126, 213, 203],
  [405, 405, 404, 404, 405],
  [501, 501, 501, 501, 501],
  [619, 609, 528, 616, 605],
  [925, 915, 1003, 922, 912],
  [1001, 1001, 1001, 1001, 1001],
];

/**
 * The days of a holiday, days since 1970-01-01, one per year.
 *
 * @param holiday position in `HOLIDAYS`
 * @example holidayDays(1).map(dayText) // => ["2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03"]
 */
export function holidayDays(holiday: number): number[] {
  return (DAYS[holiday] as readonly number[]).map(
    (day, year) => dayNumber(FIRST_YEAR + year, Math.floor(day / 100), day % 100) as number,
  );
}
