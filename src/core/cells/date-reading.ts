/** What the cells of a column say about how its dates are written. */

import { TEXTS } from "../texts/core-texts";
import { dayNumber, dayText, SERIAL_OF_1970 } from "./calendar";
import type { DateOrder, WrittenDate } from "./date-text";
import type { Notation } from "./notation";
import type { BadCell } from "./number-column";

/** What a person answered about a column whose cells leave it open. */
export interface DateAnswer {
  readonly dayFirst?: boolean;
}

/**
 * What plain numbers under a heading of dates are: days since 1899-12-30, 20240105, 1130105 with a year of Taiwan, 202401,
 * 5012024, 050124, or the seconds or milliseconds since 1970 that programs count in.
 */
export type NumberForm =
  | "serial"
  | "yearMonthDay"
  | "yearOfTaiwan"
  | "yearMonth"
  | "seconds"
  | "milliseconds"
  | "dayMonthYear"
  | "monthDayYear"
  | "twoDigits";

/** How a column of dates is read, and why. */
export interface DateReading {
  /** Which part comes first where several could; absent when nothing says so. */
  readonly order?: DateOrder;
  /**
   * `cells` when every cell can be one day only, `column` when some cells settle what the others mean, `contradiction`
   * when they settle it both ways, `nothing` when neither cells nor locale do.
   */
  readonly settledBy: "cells" | "column" | "locale" | "answer" | "contradiction" | "nothing";
  /** How many cells are another day in another order. */
  readonly open: number;
  /** One of them as it stands in the column. */
  readonly example?: string;
  /** How many cells name a month, whose first day stands for it. */
  readonly months: number;
  /** What the plain numbers of the column are, where they are days. */
  readonly numbers?: NumberForm;
  /** Whether most of the column are such numbers; else they stand among dates. */
  readonly areMostlyNumbers?: boolean;
  /** Whether its years are those of Thailand, where 2567 is 2024. */
  readonly areBuddhist?: boolean;
}

/** What a locale says of dates. */
export type DateNotation = Pick<Notation, "dayFirst" | "yearFirst" | "language">;

/** From 1954 to 2119. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
/** From September 2001 to 2096, as 10 digits. */
const FIRST_SECOND = 1_000_000_000;
const LAST_SECOND = 4_000_000_000;
/** Day and time as one number, 202401051030 or with seconds; years before 1900 are none. */
const FIRST_MINUTE = 190_000_000_000;
/** January 2011, from which on they have seven digits. */
const FIRST_OF_TAIWAN = 1_000_101;
const AFTER_LAST_OF_TAIWAN = 2_000_000;
const YEARS_BEFORE_TAIWAN = 1911_00_00;
/** January 2200. */
const AFTER_LAST_MONTH = 220_001;
/** Years of 5012024 are those of orders, because so many numbers end with four other digits. */
const FIRST_YEAR_BEHIND = 1990;
const LAST_YEAR_BEHIND = 2069;
/** Two dates make no range that is usual. */
const FEWEST_FOR_A_RANGE = 3;
/** Orders of a list are seldom further apart, when the parts of their dates are read in the right order. */
const DECADE = 3652;
const NARROWER = 10;
const SECONDS_OF_A_DAY = 86_400;
/** Among so many of the numbers a mistyped one is one of few. */
const NEARLY_ALL = 0.9;

/**
 * What the plain numbers of a column of dates are, `undefined` where they are too few of it or no days.
 *
 * @param numbers of the column
 * @param filled how many of its cells are no blanks
 * @param notation of the locale, which says what 5012024 is where no number does
 * @example formOf([20240105, 20240206], 2) // => "yearMonthDay"
 * @example formOf([5012024, 25012024], 2) // => "dayMonthYear"
 */
export function formOf(
  numbers: readonly number[],
  filled: number,
  { dayFirst }: DateNotation = {},
): NumberForm | undefined {
  if (numbers.length === 0 || numbers.length * 2 <= filled) return undefined;
  const forms: readonly NumberForm[] = [
    "serial",
    "yearMonthDay",
    "yearOfTaiwan",
    "yearMonth",
    "seconds",
    "milliseconds",
  ];
  const fits = (form: NumberForm) =>
    numbers.filter((number) => dayOfNumber(number, form) !== undefined).length >= numbers.length * NEARLY_ALL;
  const found = forms.find(fits);
  if (found) return found;
  const [isDayFirst, isMonthFirst] = [fits("dayMonthYear"), fits("monthDayYear")];
  if (isDayFirst && isMonthFirst && dayFirst === undefined) return undefined;
  if (isDayFirst && (dayFirst || !isMonthFirst)) return "dayMonthYear";
  return isMonthFirst ? "monthDayYear" : undefined;
}

/** Numbers that mean a day each; counts of seconds or of months are not met one by one. */
const SINGLE_FORMS: readonly NumberForm[] = ["serial", "yearMonthDay"];
/** An order is not far from the others; an amount that is entered in the wrong column nearly always is. */
const DAYS_AWAY = 366;

/**
 * What plain numbers are that stand among dates: days of the time that the dates are of, and a year to each side.
 *
 * @param numbers of the column
 * @param dates of the column as days, more than there are numbers, else nothing is known of these
 * @example daysAmong([45302], [19727, 19730])?.dayOf(45302) // => 19733
 * @example daysAmong([500], [19727, 19730]) // => undefined
 */
export function daysAmong(
  numbers: readonly number[],
  dates: readonly number[],
): { readonly form: NumberForm; readonly dayOf: (number: number) => number | undefined } | undefined {
  if (numbers.length === 0 || dates.length <= numbers.length) return undefined;
  const first = dates.reduce((one, other) => Math.min(one, other)) - DAYS_AWAY;
  const last = dates.reduce((one, other) => Math.max(one, other)) + DAYS_AWAY;
  const dayIn = (form: NumberForm) => (number: number) => {
    const day = dayOfNumber(number, form);
    return day !== undefined && day >= first && day <= last ? day : undefined;
  };
  const form = SINGLE_FORMS.find((one) => numbers.some((number) => dayIn(one)(number) !== undefined));
  return form && { form, dayOf: dayIn(form) };
}

/**
 * A plain number as a day, `undefined` when it is none.
 *
 * Seconds are of the day in Greenwich, because they do not say where they were counted.
 *
 * @param number as the cell holds it
 * @param form of the numbers of its column
 * @example dayOfNumber(45296, "serial") // => 19727
 */
export function dayOfNumber(number: number, form: NumberForm): number | undefined {
  if (form === "serial") {
    const isSerial = number >= FIRST_SERIAL && number < LAST_SERIAL;
    return isSerial ? Math.floor(number) - SERIAL_OF_1970 : undefined;
  }
  if (form === "seconds" || form === "milliseconds") {
    const seconds = form === "seconds" ? number : number / 1000;
    const isTime = seconds >= FIRST_SECOND && seconds < LAST_SECOND;
    return isTime ? Math.floor(seconds / SECONDS_OF_A_DAY) : undefined;
  }
  if (!Number.isInteger(number)) return undefined;
  if (form === "yearOfTaiwan") {
    const isYear = number >= FIRST_OF_TAIWAN && number < AFTER_LAST_OF_TAIWAN;
    return isYear ? dayOfNumber(number + YEARS_BEFORE_TAIWAN, "yearMonthDay") : undefined;
  }
  if (form === "dayMonthYear" || form === "monthDayYear") {
    const year = number % 10_000;
    if (year < FIRST_YEAR_BEHIND || year > LAST_YEAR_BEHIND) return undefined;
    const [one, two] = [Math.floor(number / 1_000_000), Math.floor(number / 10_000) % 100];
    return form === "dayMonthYear" ? dayNumber(year, two, one) : dayNumber(year, one, two);
  }
  if (form === "yearMonthDay" && number >= FIRST_MINUTE)
    return dayOfNumber(Math.floor(number / (number >= FIRST_MINUTE * 100 ? 1_000_000 : 10_000)), form);
  const months = form === "yearMonth" ? number : Math.floor(number / 100);
  // 240105 is 5 January of a year of two digits, not a month in 2401.
  if (months >= AFTER_LAST_MONTH) return undefined;
  return dayNumber(Math.floor(months / 100), months % 100, form === "yearMonth" ? 1 : number % 100);
}

/** Which part of the dates of a column comes first, and why. */
export interface Order {
  readonly order?: DateOrder;
  readonly settledBy: DateReading["settledBy"];
  /** Whether dates of two digits may begin with the year here. */
  readonly allowsYearFirst: boolean;
  /** Whether dates with dots may begin with the month here, as 1.25.2024 does. */
  readonly allowsDotsAfterMonth: boolean;
  /** Of the names of its months. */
  readonly language?: string | undefined;
  readonly open: readonly WrittenDate[];
}

const ORDERS: readonly DateOrder[] = ["dayFirst", "monthFirst", "yearFirst"];

/**
 * Which part of the dates of a column comes first.
 *
 * @param texts of the column
 * @param notation of the locale
 * @param answer of a person who was asked
 * @example orderOf([], { dayFirst: true }, {}).order // => "dayFirst"
 */
export function orderOf(texts: readonly WrittenDate[], notation: DateNotation, answer: DateAnswer): Order {
  const parts = texts.filter(({ days }) => days !== undefined);
  const narrowest = narrowestOrder(parts);
  const isYearFirst = narrowest === "yearFirst";
  const allowsDotsAfterMonth = parts.some(
    ({ hasDots, days = {} }) => hasDots && days.dayFirst === undefined && days.monthFirst !== undefined,
  );
  // Elsewhere 25/1/24 is no day of the year 2025, unless some cell can be nothing else.
  const allowsYearFirst =
    notation.yearFirst === true ||
    isYearFirst ||
    parts.some(
      (one) =>
        one.isWitness &&
        ordersIn(one, { allowsYearFirst: true, allowsDotsAfterMonth }).every(
          (order) => order === "yearFirst",
        ),
    );
  const allowed = { allowsYearFirst, allowsDotsAfterMonth };
  const witnesses = parts
    .filter(({ isWitness, hasDots }) => isWitness || (hasDots && allowsDotsAfterMonth))
    .map((one) => ordersIn(one, allowed));
  const common = ORDERS.filter((order) => witnesses.every((orders) => orders.includes(order)));
  const open = parts.filter((one) => new Set(daysIn(one, allowed)).size > 1);
  const context = { ...allowed, language: notation.language, open };
  if (answer.dayFirst !== undefined) {
    return { ...context, order: answer.dayFirst ? "dayFirst" : "monthFirst", settledBy: "answer" };
  }
  const told = notation.dayFirst === undefined ? undefined : notation.dayFirst ? "dayFirst" : "monthFirst";
  const usual = notation.yearFirst ? "yearFirst" : told;
  // Elsewhere a date is not expected to begin with the year, and day and month are told apart by what follows.
  const isTelling = isYearFirst || (notation.yearFirst === true && narrowest !== undefined);
  if (isTelling && common.includes(narrowest)) return { ...context, order: narrowest, settledBy: "column" };
  if (common.length === 0) return { ...context, settledBy: "contradiction" };
  const [only] = common;
  const isSettled = common.length === 1 && witnesses.length > 0;
  const order = isSettled
    ? only
    : usual && (witnesses.length === 0 || common.includes(usual))
      ? usual
      : undefined;
  if (open.length === 0) return { ...context, ...(order && { order }), settledBy: "cells" };
  if (order === undefined) return { ...context, settledBy: "nothing" };
  return { ...context, order, settledBy: isSettled ? "column" : "locale" };
}

/**
 * The order in which the dates are of weeks where in every other they are of decades: 24/01/05 and 24/02/27 are of 2024, and
 * not of 2005 and 2027.
 * @private
 */
function narrowestOrder(parts: readonly WrittenDate[]): DateOrder | undefined {
  if (parts.length < FEWEST_FOR_A_RANGE) return undefined;
  const ranges = ORDERS.map((order) => {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { days } of parts) {
      const day = days?.[order] ?? Number.NaN;
      [first, last] = [Math.min(first, day), Math.max(last, day)];
    }
    return last - first;
  });
  return ORDERS.find((_, at) => {
    const own = ranges[at] ?? Number.NaN;
    const wide = ranges.filter((range, other) => other !== at && !Number.isNaN(range));
    return !Number.isNaN(own) && wide.every((range) => range > DECADE && own * NARROWER < range);
  });
}

type Allowed = Pick<Order, "allowsYearFirst" | "allowsDotsAfterMonth">;

/** @private */
function ordersIn({ days = {}, hasDots }: WrittenDate, allowed: Allowed): DateOrder[] {
  const isAllowed: Partial<Record<DateOrder, boolean>> = {
    yearFirst: allowed.allowsYearFirst,
    monthFirst: !hasDots || allowed.allowsDotsAfterMonth,
  };
  return ORDERS.filter((order) => days[order] !== undefined && isAllowed[order] !== false);
}

/** @private */
function daysIn(written: WrittenDate, allowed: Allowed): number[] {
  return ordersIn(written, allowed).flatMap((order) => written.days?.[order] ?? []);
}

/**
 * A written date as a day of its column, or why it is none.
 *
 * @param written from `writtenDate`
 * @param order of its column
 * @example dayIn({ text: "1970-01-02", day: 1 }, orderOf([], {}, {})) // => 1
 */
export function dayIn(written: WrittenDate, found: Order): number | BadCell {
  const { day, days = {}, text } = written;
  const { order, settledBy } = found;
  if (day !== undefined) return day;
  if (written.dayIn) return dayInLanguage(written.dayIn, text, found);
  const [one, ...others] = [...new Set(daysIn(written, found))];
  const [other] = others;
  if (one === undefined || other === undefined) return one ?? notADate(text);
  const chosen = order && days[order];
  if (chosen !== undefined) return chosen;
  const why = settledBy === "contradiction" ? TEXTS.bothOrders : TEXTS.aDayAbove12;
  return { code: "AMBIGUOUS_DATE", details: { found: text, one: dayText(one), other: dayText(other), why } };
}

/** @private */
function dayInLanguage(
  days: Readonly<Record<string, number>>,
  text: string,
  { language = "" }: Order,
): number | BadCell {
  const [one = Number.NaN, other = Number.NaN] = [...new Set(Object.values(days))];
  const details = { found: text, one: dayText(one), other: dayText(other), why: TEXTS.anotherMonth };
  return days[language] ?? { code: "AMBIGUOUS_DATE", details };
}

/**
 * Why a text is no date.
 *
 * @param found what stands in the cell
 * @example notADate("soon").code // => "NOT_A_DATE"
 */
export function notADate(found: string): BadCell {
  return { code: "NOT_A_DATE", details: { found } };
}
