/** Days counted from 1970, and the dates they stand for. */

const DAY = 86_400_000;
/** Serial numbers count from 1899-12-30. */
export const SERIAL_OF_1970 = 25_569;
/** Orders of real customers; years outside are mistyped. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/**
 * The day of a calendar date, or `undefined` when there is no such date or its year is not from 1900 to 2999.
 *
 * @param year four digits
 * @param month 1 to 12
 * @param day of the month
 * @example dayNumber(2023, 2, 29) // => undefined
 */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists && year >= FIRST_YEAR && year <= LAST_YEAR ? time.getTime() / DAY : undefined;
}

/**
 * Year, month and day of the month of a day.
 *
 * @param day days since 1970-01-01
 * @example calendarDate(19727) // => { year: 2024, month: 1, day: 5 }
 */
export function calendarDate(day: number): { year: number; month: number; day: number } {
  const time = new Date(day * DAY);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

/**
 * A day as text, the same in every language.
 *
 * @param day days since 1970-01-01
 * @example dayText(19727) // => "2024-01-05"
 */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * A day as the serial number that a sheet shows as a date.
 *
 * @param day days since 1970-01-01
 * @example serialNumber(19727) // => 45296
 */
export function serialNumber(day: number): number {
  return day + SERIAL_OF_1970;
}

/**
 * A date cell as the serial number behind it, its time of day included.
 *
 * @param date in the script's time zone, as `getValues` gives it
 * @example serialOf(new Date(2024, 0, 5, 12)) // => 45296.5
 */
export function serialOf(date: Date): number {
  const wall = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const clock = (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds();
  return serialNumber(wall / DAY + clock / 86_400);
}
