/** A column of cells read as calendar days, blanks and bad cells kept apart. */

import { TEXTS } from "../texts/core-texts";
import { lettered } from "../texts/letters";
import { oncePerText } from "../texts/once-per-text";
import { isUnknownMark } from "./blank-mark";
import { dayNumber, dayText } from "./calendar";
import { type Cell, isBlank, isDate, isErrorCell, textOf, tidy } from "./cell";
import {
  type DateAnswer,
  type DateNotation,
  type DateReading,
  dayIn,
  dayOfNumber,
  daysAmong,
  formOf,
  type NumberForm,
  notADate,
  orderOf,
} from "./date-reading";
import { type DateOrder, type WrittenDate, writtenDate } from "./date-text";
import { withWesternDigits } from "./digits";
import { type BadCell, inOrder, numbersOnly } from "./number-column";

export { calendarDate, dayNumber, dayText, serialNumber, serialOf } from "./calendar";
export type { DateAnswer, DateReading } from "./date-reading";

export interface DateColumn {
  /** Days since 1970-01-01, one entry per cell; `NaN` where there is no date. */
  readonly days: Float64Array;
  /** The unreadable cells by position; every other `NaN` is a blank. */
  readonly bad: ReadonlyMap<number, BadCell>;
}

/**
 * One cell as a day, `null` for a blank, or why it is neither.
 *
 * Takes dates and texts: 2024-1-5, 2024年1月5日, 20240105, 5.1.2024, 25/1/2024, 5 Jan 2024, and a month as its first day, with or
 * without a time of day, which is dropped. 1/2/2024 is January in one country and February in another: it is refused
 * unless it is known which comes first; with dots the day does everywhere. A plain number is no date, because of one
 * number alone nobody can tell it from an amount; `dateColumn` reads whole columns of them.
 *
 * @param cell any cell
 * @param dayFirst whether the day comes first where both could; left out when not known
 * @example dayOf("2024年1月5日") // => 19727
 * @example dayOf("5/1/2024", true) // => 19727
 */
export function dayOf(cell: Cell, dayFirst?: boolean): number | null | BadCell {
  const read = writtenIn(cell);
  if (read === null || typeof read === "number" || "code" in read) return read;
  const answer = dayFirst === undefined ? {} : { dayFirst };
  return dayIn(read, orderOf([read], {}, answer));
}

/**
 * A column of cells as days. One 25/1/2024 settles for the whole column that the day comes first; where no cell
 * settles it, the locale does; where cells contradict each other, nothing does.
 *
 * Plain numbers are days where they make up most of the column and nearly all of them can be: serial numbers as 45296,
 * or 20240105, or 050124, or 202401 for a month, or 5012024 where it is settled whether the day comes first, or seconds or milliseconds since 1970. Among dates, a serial number or 20240105 is a
 * day where it is at most a year away from those and they are more. Where most years are Buddhist, all of them are.
 *
 * @param cells one per row
 * @param notation of the locale
 * @param answer of a person who was asked; it overrules the locale and the column
 * @example Array.from(dateColumn(["1970-01-02", "", "soon"]).days) // => [1, NaN, NaN]
 * @example Array.from(dateColumn(["25/1/1970", "2/1/1970"]).days) // => [24, 1]
 * @example Array.from(dateColumn(["2 Jan 2513", "25 Jan 2513"]).days) // => [1, 24]
 * @example Array.from(dateColumn([25570, 25571]).days) // => [1, 2]
 * @example Array.from(dateColumn(["1970-01-02", "1970-01-05", 25571]).days) // => [1, 4, 2]
 */
export function dateColumn(
  cells: readonly Cell[],
  notation: DateNotation = {},
  answer: DateAnswer = {},
): DateColumn {
  const days = new Float64Array(cells.length).fill(Number.NaN);
  const bad = new Map<number, BadCell>();
  const { texts, numbers, asDay, language } = partsOf(cells, notation, days, bad);
  for (const [index, number] of numbers) {
    const day = asDay?.(number) ?? dayOf(cells[index]);
    if (typeof day === "number") days[index] = day;
    else if (day !== null) bad.set(index, day);
  }
  if (texts.size > 0) {
    const order = { ...orderOf([...texts.values()], notation, answer), language };
    for (const [index, written] of texts) {
      const day = dayIn(written, order);
      if (typeof day === "number") days[index] = day;
      else bad.set(index, day);
    }
  }
  return { days, bad: inOrder(bad) };
}

/**
 * How the dates of a column are written, what settled it, and what is in doubt, so that a person can be told and asked.
 *
 * @param cells one per row
 * @param notation of the locale
 * @param answer of a person who was asked
 * @example dateReading(["25/1/1970", "2/1/1970"], { dayFirst: false }) // => { order: "dayFirst", settledBy: "column", open: 1, example: "2/1/1970", months: 0 }
 */
export function dateReading(
  cells: readonly Cell[],
  notation: DateNotation = {},
  answer: DateAnswer = {},
): DateReading {
  const [days, bad] = [new Float64Array(cells.length).fill(Number.NaN), new Map<number, BadCell>()];
  const { texts, numbers, months, form, areBuddhist, areMostlyNumbers } = partsOf(cells, notation, days, bad);
  const { order, settledBy, open } = orderOf([...texts.values()], notation, answer);
  return {
    ...(order && { order }),
    settledBy,
    open: open.length,
    ...(open[0] && { example: open[0].text }),
    months: months + (form === "yearMonth" ? numbers.size : 0),
    ...(form && { numbers: form, areMostlyNumbers }),
    ...(areBuddhist && { areBuddhist }),
  };
}

/** Dates go to their place at once, what others must decide is given back. @private */
function partsOf(
  cells: readonly Cell[],
  notation: DateNotation,
  days: Float64Array,
  bad: Map<number, BadCell>,
): {
  texts: Map<number, WrittenDate>;
  numbers: Map<number, number>;
  months: number;
  form: NumberForm | undefined;
  areBuddhist: boolean;
  asDay: ((number: number) => number | undefined) | undefined;
  areMostlyNumbers: boolean;
  language: string | undefined;
} {
  const texts = new Map<number, WrittenDate>();
  const numbers = new Map<number, number>();
  let [blank, months, areOfTaiwan] = [0, 0, false];
  const shortYears = new Map<number, number>();
  const spoken = new Set<string>();
  const areBuddhist = areBuddhistYears(cells, notation);
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    const number = numberIn(cell);
    if (number !== undefined) {
      numbers.set(index, number);
      continue;
    }
    const read = writtenIn(areBuddhist ? withCommonYear(cell, notation) : cell);
    if (typeof read === "number") days[index] = read;
    else if (read === null) blank++;
    else if ("code" in read)
      bad.set(index, areBuddhist ? { ...read, details: { found: textOf(cell) } } : read);
    else if (read.day === undefined) texts.set(index, { ...read, text: textOf(cell) });
    else {
      days[index] = read.day;
      if (read.languages?.length === 1) spoken.add(read.languages[0] ?? "");
      if (read.isOfTaiwan) areOfTaiwan = true;
      if (read.isMonth) months++;
      const [, year] = (read.isMonth && MONTH_SHORT_YEAR().exec(read.text)) || [];
      if (year) shortYears.set(index, Number(year));
    }
  }
  // Beside 113/1/5 a 99/1/5 is of 2010.
  for (const [index, { dayInTaiwan }] of areOfTaiwan ? [...texts] : []) {
    if (dayInTaiwan === undefined) continue;
    days[index] = dayInTaiwan;
    texts.delete(index);
  }
  if (notation.language === "zh-TW" && texts.size + numbers.size + bad.size + blank === cells.length) {
    for (const [index, day] of openInTaiwan(texts)) {
      bad.set(index, day);
      texts.delete(index);
    }
  }
  const years = [...shortYears.values()];
  const first = years.reduce((least, year) => Math.min(least, year), 99);
  if (years.some((year) => year - first > MOST_SHORT_YEARS)) {
    for (const index of shortYears.keys()) {
      days[index] = Number.NaN;
      bad.set(index, notADate(textOf(cells[index])));
    }
    months -= years.length;
  }
  const language = languageOf(notation, spoken, texts);
  const hasShortDates = numbers.size * 2 > cells.length - blank && takeShortDates(cells, numbers, texts);
  const plain = [...numbers.values()];
  const form = formOf(plain, cells.length - blank, notation);
  const parts = { texts, numbers, months, areBuddhist, language };
  if (form) return { ...parts, form, asDay: (number) => dayOfNumber(number, form), areMostlyNumbers: true };
  if (hasShortDates) return { ...parts, form: "twoDigits", asDay: undefined, areMostlyNumbers: true };
  const among = plain.length === 0 ? undefined : daysAmong(plain, Array.from(numbersOnly(days)));
  return { ...parts, form: among?.form, asDay: among?.dayOf, areMostlyNumbers: false };
}

/** Fewer numbers of six digits are days by chance. */
const FEWEST_SHORT_DATES = 3;

/** 050124, or 50124 where the sheet took the 0: dates of six digits, when all of them are such in one order. @private */
function takeShortDates(
  cells: readonly Cell[],
  numbers: Map<number, number>,
  texts: Map<number, WrittenDate>,
): boolean {
  if (numbers.size < FEWEST_SHORT_DATES) return false;
  const found = new Map<number, WrittenDate>();
  for (const index of numbers.keys()) {
    const digits = tidy(textOf(cells[index])).padStart(6, "0");
    const written = /^\d{6}$/.test(digits) ? writtenDate(digits.replace(/^(..)(..)/, "$1/$2/")) : undefined;
    if (!written?.days) return false;
    found.set(index, { ...written, text: textOf(cells[index]) });
  }
  const orders = ordersOfShortDates([...found.values()]);
  if (orders.length === 0) return false;
  for (const [index, written] of found) {
    const { yearFirst, ...others } = written.days ?? {};
    const isYearFirst = orders[0] === "yearFirst";
    if (isYearFirst && yearFirst !== undefined) texts.set(index, { text: written.text, day: yearFirst });
    else texts.set(index, { ...written, days: others });
  }
  numbers.clear();
  return true;
}

/** So much narrower is the time of the dates with the year on its right side. */
const NARROWER = 10;

/** The orders that 240105 and others may have: the year is first or last as it puts them nearer together. @private */
function ordersOfShortDates(texts: readonly WrittenDate[]): DateOrder[] {
  const range = (order: DateOrder) => {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { days } of texts) {
      const day = days?.[order] ?? Number.NaN;
      [first, last] = [Math.min(first, day), Math.max(last, day)];
    }
    return last - first;
  };
  const withYearFirst = range("yearFirst");
  const last = (["dayFirst", "monthFirst"] as const).filter((order) => !Number.isNaN(range(order)));
  const narrowest = Math.min(...last.map(range));
  if (last.length === 0 || withYearFirst * NARROWER < narrowest)
    return Number.isNaN(withYearFirst) ? [] : ["yearFirst"];
  return Number.isNaN(withYearFirst) || narrowest * NARROWER < withYearFirst ? last : [];
}

/** 98/1/8 alone is of 1998, or of 2009 by the years of Taiwan. @private */
function openInTaiwan(texts: ReadonlyMap<number, WrittenDate>): Map<number, BadCell> {
  const open = new Map<number, BadCell>();
  for (const [index, { text, days, dayInTaiwan: other }] of texts) {
    const one = days?.yearFirst;
    if (one === undefined || other === undefined || one >= YEAR_2000) return new Map();
    const details = { found: text, one: dayText(one), other: dayText(other), why: TEXTS.aYearOfTaiwan };
    open.set(index, { code: "AMBIGUOUS_DATE", details });
  }
  return open;
}

/** 2000-01-01, before which years of two digits may be counted in Taiwan. */
const YEAR_2000 = 10_957;

/** Of months that mean several: the one that its other months are of, or the sheet's. @private */
function languageOf(
  { language }: DateNotation,
  spoken: ReadonlySet<string>,
  texts: ReadonlyMap<number, WrittenDate>,
): string | undefined {
  const meant = [...texts.values()].flatMap(({ dayIn }) => Object.keys(dayIn ?? {}));
  const told = [...new Set(meant)].filter((one) => spoken.has(one));
  return told.length === 1 ? told[0] : language;
}

/** Jan-24 is a month of 2024; where others of its column are Jan-05 and Jan-12, it is a day of a year that nothing says. */
const MONTH_SHORT_YEAR = lettered(String.raw`^\p{L}+\.?-(\d{2})$`);
const MOST_SHORT_YEARS = 6;

/** So many cells tell which years a column counts. */
const SAMPLED_YEARS = 200;
const BUDDHIST_YEARS = 543;
/** From 1900 to 2056. */
const BUDDHIST_YEAR = /(?<!\d)2[4-5]\d\d(?!\d)/;
/** Of Thailand with two digits, as 67 for 2567, which is 2024: no day or month, and none of our years yet. */
const SHORT_BUDDHIST_YEAR = /(?<=\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?|[\u0e00-\u0e7f.]\s)[5-9]\d(?![\d/.:-])/;
const SHORT_BUDDHIST_YEARS = 1957;

/** Whether most years are those of Thailand, where 2567 is 2024; a single one is mistyped. @private */
function areBuddhistYears(cells: readonly Cell[], { language }: DateNotation): boolean {
  let [buddhist, filled] = [0, 0];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (++filled > SAMPLED_YEARS) break;
    if (typeof cell !== "string" && !isDate(cell)) continue;
    const text = withWesternDigits(textOf(cell));
    if (BUDDHIST_YEAR.test(text) || (language === "th" && SHORT_BUDDHIST_YEAR.test(text))) buddhist++;
  }
  return buddhist * 2 > Math.min(filled, SAMPLED_YEARS);
}

/** @private */
function withCommonYear(cell: Cell, { language }: DateNotation): Cell {
  if (typeof cell !== "string" && !isDate(cell)) return cell;
  const text = withWesternDigits(textOf(cell));
  return language === "th" && !BUDDHIST_YEAR.test(text)
    ? text.replace(SHORT_BUDDHIST_YEAR, (year) => String(Number(year) + SHORT_BUDDHIST_YEARS))
    : text.replace(BUDDHIST_YEAR, (year) => String(Number(year) - BUDDHIST_YEARS));
}

/** A plain number, also where it stands as text. @private */
function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string" || !/^[\s\u200B\d０-９.,]+$/.test(cell)) return undefined;
  const text = tidy(cell).replace(",", ".");
  return /^(?:\d{5}(?:\.\d{1,2}|\.\d{4,})?|\d{6,8}|\d{10}(?:\.\d+)?|\d{12,14})$/.test(text)
    ? Number(text)
    : undefined;
}

/** A cell as a day, a text that may be several, a blank, or why it is none of them. @private */
function writtenIn(cell: Cell): number | WrittenDate | null | BadCell {
  if (isDate(cell)) {
    const day = dayNumber(cell.getFullYear(), cell.getMonth() + 1, cell.getDate());
    return day ?? notADate(textOf(cell) || "?");
  }
  if (typeof cell === "string") return readText(cell);
  return isBlank(cell) ? null : notADate(textOf(cell) || "?");
}

/** @private */
const readText = oncePerText((text): WrittenDate | null | BadCell => {
  if (isBlank(text)) return null;
  if (isErrorCell(text)) return { code: "ERROR_CELL", details: { found: text } };
  const written = writtenDate(text);
  if (written !== undefined) return written;
  if (isUnknownMark(tidy(text))) return { code: "UNKNOWN_VALUE", details: { found: tidy(text) } };
  return notADate(text || "?");
});
