/** Which orders count: all of them, the last 12 months of the data, a quarter, or from one day to another. */

import { calendarDate, dayNumber, dayOf, dayText } from "../../core/cells/date-column";
import { monthsLater, wholeMonths } from "../../core/cells/months";
import { InputError } from "../../core/problem";
import type { Days } from "../../core/table/table";
import type { Period } from "../contract/kept";
import { TEXTS } from "../texts";

/** First and last day, both included. */
export type Span = Days;

const MOST_QUARTERS = 40;
const DAYS_A_YEAR = 365.25;
/** Orders seldom fall on the very first and last day, so a tenth of a period may be empty. */
const MAY_BE_EMPTY = 0.1;

/**
 * From the first of some days to the last.
 *
 * @param days at least one
 * @example spanOfDays([19727, 0]) // => { first: 0, last: 19727 }
 */
export function spanOfDays(days: readonly number[]): Span {
  return {
    first: days.reduce((one, other) => Math.min(one, other)),
    last: days.reduce((one, other) => Math.max(one, other)),
  };
}

/**
 * The days of a period.
 *
 * The last 12 months end with the last order, so that the result does not depend on the day of the run. Throws
 * `BAD_OPTION` when the days are none or out of order.
 *
 * @param period as chosen
 * @param data from the first order to the last
 * @example spanOf({ kind: "year" }, { first: 0, last: 19727 }) // => { first: 19363, last: 19727 }
 */
export function spanOf(period: Period, data: Span): Span {
  if (period.kind === "all") return data;
  if (period.kind === "year") return { first: monthsLater(data.last, -12) + 1, last: data.last };
  if (period.kind === "quarter") return quarterSpan(period.quarter);
  const [first, last] = [dayOf(period.from), dayOf(period.to)];
  if (typeof first !== "number" || typeof last !== "number" || first > last) throw badPeriod();
  return { first, last };
}

/**
 * How many days a period has; 0 for all orders, however many days these are of.
 *
 * @param period as chosen
 * @param data from the first order to the last
 * @example daysIn({ kind: "quarter", quarter: "2024-Q1" }, { first: 0, last: 19810 }) // => 91
 */
export function daysIn(period: Period, data: Span): number {
  if (period.kind === "all") return 0;
  const { first, last } = spanOf(period, data);
  return last - first + 1;
}

/**
 * The same days a year before, to compare with; `null` for all orders, which nothing came before, and for more than a
 * year, which would be compared with part of itself.
 *
 * @param period as chosen
 * @param span from `spanOf`
 * @example spanBefore({ kind: "year" }, { first: 19363, last: 19727 }) // => { first: 18998, last: 19362 }
 */
export function spanBefore(period: Period, { first, last }: Span): Span | null {
  if (period.kind === "all") return null;
  if (period.kind === "year") return spanOf(period, { first, last: first - 1 });
  // A period that ends with February ends with it a year before too, leap day or not.
  const lastBefore = Math.max(monthsLater(last, -12), monthsLater(last + 1, -12) - 1);
  return lastBefore < first ? { first: monthsLater(first, -12), last: lastBefore } : null;
}

/**
 * What stands for a year of a period: its last 12 months, or a shorter period with what it has to be multiplied by.
 *
 * Whole months count as such (a quarter times 4), other days as parts of 365.25. Of a period that the orders do not fill
 * by more than a tenth, only the days with orders count.
 *
 * @param span the days of the period
 * @param data from the first order to the last
 * @example yearOf(quarterSpan("2024-Q1"), { first: 0, last: 19810 }) // => { first: 19723, last: 19813, times: 4 }
 */
export function yearOf(span: Span, data: Span): Span & { readonly times: number } {
  const empty = Math.max(0, data.first - span.first) + Math.max(0, span.last - data.last);
  const isFull = empty <= (span.last - span.first + 1) * MAY_BE_EMPTY;
  const first = isFull ? span.first : Math.max(span.first, data.first);
  const last = isFull ? span.last : Math.min(span.last, data.last);
  const start = monthsLater(last, -12) + 1;
  if (first <= start) return { first: start, last, times: 1 };
  const months = wholeMonths(first, last);
  return { first, last, times: months ? 12 / months : DAYS_A_YEAR / (last - first + 1) };
}

/** So many periods are told apart. */
const MOST_PERIODS = 8;

/**
 * Periods of equal length that follow one another up to the end of the one that was chosen, oldest first, as far as the
 * orders reach; a period is left out when its first tenth lies before them. Of all orders these are years, or quarters
 * where there are fewer than two years, or months.
 *
 * @param period as chosen
 * @param data from the first order to the last
 * @example periodsUntil({ kind: "quarter", quarter: "2024-Q2" }, { first: 19723, last: 19904 }) // => [{ first: 19723, last: 19813 }, { first: 19814, last: 19904 }]
 */
export function periodsUntil(period: Period, data: Span): Span[] {
  const span = spanOf(period, data);
  const months =
    period.kind === "all" ? stepOf(data) : period.kind === "year" ? 12 : wholeMonths(span.first, span.last);
  const days = span.last - span.first + 1;
  const found: Span[] = [];
  for (let last = span.last; found.length < MOST_PERIODS; ) {
    const first = months > 0 ? monthsLater(last + 1, -months) : last - days + 1;
    if (data.first - first > (last - first + 1) * MAY_BE_EMPTY) break;
    found.unshift({ first, last });
    last = first - 1;
  }
  return found;
}

/** The longest of these that fits in twice. @private */
function stepOf({ first, last }: Span): number {
  return [12, 3].find((months) => monthsLater(last + 1, -2 * months) >= first) ?? 1;
}

/**
 * The quarters in which there may be orders, the latest first.
 *
 * @param data from the first order to the last
 * @example quartersOf({ first: 19600, last: 19727 }) // => ["2024-Q1", "2023-Q4", "2023-Q3"]
 */
export function quartersOf({ first, last }: Span): string[] {
  const position = (day: number) => {
    const { year, month } = calendarDate(day);
    return year * 4 + Math.floor((month - 1) / 3);
  };
  const count = Math.min(MOST_QUARTERS, position(last) - position(first) + 1);
  return Array.from({ length: count }, (_, back) => {
    const at = position(last) - back;
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
  });
}

/**
 * The days as text.
 *
 * @param span first and last day
 * @example spanText({ first: 19723, last: 19727 }) // => "2024-01-01 – 2024-01-05"
 */
export function spanText({ first, last }: Span): string {
  return `${dayText(first)} – ${dayText(last)}`;
}

/**
 * The days of a quarter. Throws `BAD_OPTION` when it is none.
 *
 * @param text such as 2024-Q1
 * @example quarterSpan("2024-Q1") // => { first: 19723, last: 19813 }
 */
export function quarterSpan(text: string): Span {
  const [, year = "", quarter = ""] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
  const first = dayNumber(Number(year), Number(quarter) * 3 - 2, 1);
  if (first === undefined) throw badPeriod();
  return { first, last: monthsLater(first, 3) - 1 };
}

/** @private */
function badPeriod(): InputError {
  return new InputError("BAD_OPTION", {
    model: TEXTS.ordersTitle,
    option: TEXTS.thePeriod,
    allowed: TEXTS.twoDays,
  });
}
