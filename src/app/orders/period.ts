/** Which orders count: all of them, the last 12 months of the data, a quarter, or from one day to another. */

import { calendarDate, dayNumber, dayOf, dayText } from "../../core/cells/date-column";
import { monthsLater } from "../../core/cells/months";
import { InputError } from "../../core/problem";
import type { Period } from "../contract/contract";
import { TEXTS } from "../texts";

/** First and last day, both included; days since 1970-01-01. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const MOST_QUARTERS = 40;

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
 * The same days a year before, to compare with; `null` for all orders, which nothing came before.
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
  return { first: monthsLater(first, -12), last: lastBefore };
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

/** @private */
function quarterSpan(text: string): Span {
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
