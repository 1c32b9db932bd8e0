/** A column of cells read as calendar days, blanks and bad cells kept apart. */

import { type Cell, isBlank, isDate, isErrorCell, textOf, tidy } from "./cell";
import type { BadCell } from "./number-column";
import type { Notation } from "./number-text";

export interface DateColumn {
  /** Days since 1970-01-01, one entry per cell; `NaN` where there is no date. */
  readonly days: Float64Array;
  /** The unreadable cells by position; every other `NaN` is a blank. */
  readonly bad: ReadonlyMap<number, BadCell>;
}

const DAY = 86_400_000;
/** Serial numbers count from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;
/** Orders of real customers; years outside are mistyped. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

const BLANK_MARK = /^([-—–―]+|n\/a|无|無)$/i;
const CLOCK = "(?:[T\\s]+\\d{1,2}(?::\\d{2}){1,2}(?:\\.\\d+)?\\s*(?:[AP]M|Z|[+-]\\d{2}:?\\d{2})?)?";
const YEAR_FIRST = [
  new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${CLOCK}$`, "i"),
  new RegExp(`^(\\d{4})(年)\\s*(\\d{1,2})月\\s*(\\d{1,2})[日号號]${CLOCK}$`, "i"),
  /^(\d{4})()(\d{2})(\d{2})$/,
];
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{2}|\\d{4})${CLOCK}$`, "i");
/** Two digits of a year from here on are of the last century, as POSIX has it. */
const LAST_CENTURY_FROM = 69;

/**
 * One cell as a day, `null` for a blank, or why it is neither.
 *
 * Takes dates and texts: 2024-1-5, 2024/1/5, 2024.1.5, 2024年1月5日, 20240105, 5.1.2024, 25/1/2024, with or without a time
 * of day, which is dropped. 1/2/2024 is January in one country and February in another: it is refused unless it is
 * known which comes first; with dots the day does everywhere. A plain number is no date, because nobody can tell it
 * from an amount.
 *
 * @param cell any cell
 * @param dayFirst whether the day comes first where both could; left out when not known
 * @example dayOf("2024年1月5日") // => 19727
 * @example dayOf("5/1/2024", true) // => 19727
 */
export function dayOf(cell: Cell, dayFirst?: boolean): number | null | BadCell {
  if (isBlank(cell)) return null;
  if (isErrorCell(cell)) return { code: "ERROR_CELL", details: { found: cell } };
  const found = textOf(cell) || "?";
  if (isDate(cell)) {
    return dayNumber(cell.getFullYear(), cell.getMonth() + 1, cell.getDate()) ?? notADate(found);
  }
  if (typeof cell !== "string") return notADate(found);
  const text = tidy(cell);
  if (BLANK_MARK.test(text)) return null;
  for (const form of YEAR_FIRST) {
    const [whole, year, , month, day] = form.exec(text) ?? [];
    if (whole !== undefined) return dayNumber(Number(year), Number(month), Number(day)) ?? notADate(found);
  }
  const last = yearLast(text);
  if (!last) return notADate(found);
  const isDayFirst = last.dayFirst ?? dayFirst;
  if (isDayFirst === undefined) return { code: "AMBIGUOUS_DATE", details: { found } };
  const [day, month] = isDayFirst ? [last.one, last.other] : [last.other, last.one];
  return dayNumber(last.year, month, day) ?? notADate(found);
}

/** The parts of a date that ends with the year, and whether its day comes first where it tells. @private */
function yearLast(text: string): { one: number; other: number; year: number; dayFirst?: boolean } | null {
  const [whole, first, separator, second, digits = ""] = YEAR_LAST.exec(text) ?? [];
  if (whole === undefined) return null;
  const [one, other, short] = [Number(first), Number(second), Number(digits)];
  const year = digits.length === 4 ? short : short + (short >= LAST_CENTURY_FROM ? 1900 : 2000);
  const parts = { one, other, year };
  if (separator === "." || one > MONTHS) return { ...parts, dayFirst: true };
  return other > MONTHS ? { ...parts, dayFirst: false } : parts;
}

const MONTHS = 12;

/**
 * A column of cells as days. One 25/1/2024 settles for the whole column that the day comes first; where no cell
 * settles it, the locale does; where cells contradict each other, nothing does.
 *
 * @param cells one per row
 * @param notation of the locale
 * @example Array.from(dateColumn(["1970-01-02", "", "soon"]).days) // => [1, NaN, NaN]
 * @example Array.from(dateColumn(["25/1/1970", "2/1/1970"]).days) // => [24, 1]
 */
export function dateColumn(cells: readonly Cell[], notation: Pick<Notation, "dayFirst"> = {}): DateColumn {
  const days = new Float64Array(cells.length).fill(Number.NaN);
  const bad = new Map<number, BadCell>();
  const dayFirst = orderIn(cells, notation);
  for (let index = 0; index < cells.length; index++) {
    const read = dayOf(cells[index], dayFirst);
    if (typeof read === "number") days[index] = read;
    else if (read !== null) bad.set(index, read);
  }
  return { days, bad };
}

/** @private */
function orderIn(cells: readonly Cell[], { dayFirst }: Pick<Notation, "dayFirst">): boolean | undefined {
  let found: boolean | undefined;
  for (const cell of cells) {
    if (typeof cell !== "string" || !/[-/]/.test(cell)) continue;
    const told = yearLast(tidy(cell))?.dayFirst;
    if (told === undefined) continue;
    if (found !== undefined && found !== told) return undefined;
    found = told;
  }
  return found ?? dayFirst;
}

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

/** @private */
function notADate(found: string): BadCell {
  return { code: "NOT_A_DATE", details: { found } };
}
