/** Which orders count, as conditions of a query. */

import type { Period } from "../app/contract/kept";
import { dayOf, dayText } from "../core/cells/date-column";
import { monthsLater } from "../core/cells/months";
import { InputError } from "../core/problem";
import type { Dialect } from "../core/query/dialect";
import { SQL_TEXTS } from "./texts";

/** What stands between the lines of a table and those that count. */
export interface PeriodConditions {
  /** What a line of the period fulfils; `null` where every line does. */
  readonly within: string | null;
  /** What a line up to the end of the period fulfils; `null` where every line does. */
  readonly upTo: string | null;
  /** Whether `within` speaks of the last day of all lines, `last_day`. */
  readonly needsSpan: boolean;
}

/**
 * The conditions of a period over the column `day`. Throws `PARAMETER` for days that are none or out of order.
 *
 * The last 12 months end with the last order, as in a sheet.
 *
 * @param period as chosen
 * @param dialect of the engine
 * @example periodConditions({ kind: "quarter", quarter: "2024-Q1" }, DIALECTS.bigquery).within // => "day BETWEEN DATE '2024-01-01' AND DATE '2024-03-31'"
 */
export function periodConditions(period: Period, dialect: Dialect): PeriodConditions {
  if (period.kind === "all") return { within: null, upTo: null, needsSpan: false };
  if (period.kind === "year")
    return { within: `day > ${dialect.monthsEarlier("last_day", 12)}`, upTo: null, needsSpan: true };
  const [first, last] = daysOf(period).map(dayText);
  return {
    within: `day BETWEEN DATE '${first}' AND DATE '${last}'`,
    upTo: `day <= DATE '${last}'`,
    needsSpan: false,
  };
}

/**
 * What the parts of a table fulfil that hold lines of a period, so that an engine reads no other; `null` where days are
 * not named, or the table is not cut.
 *
 * Columns are compared as they are, because an engine passes parts over only by plain comparisons. Throws as `daysOf` does.
 *
 * @param period as chosen
 * @param columns as the query names them: of days, or of years and of months
 * @param readsEarlier whether lines before the period are read too
 * @example partitionCondition({ kind: "quarter", quarter: "2024-Q1" }, ["day"], false) // => "day >= '2024-01-01' AND day < '2024-04-01'"
 * @example partitionCondition({ kind: "quarter", quarter: "2024-Q1" }, ["y", "m"], true) // => "(y < 2024 OR (y = 2024 AND m <= 3))"
 */
export function partitionCondition(
  period: Period,
  columns: readonly string[],
  readsEarlier: boolean,
): string | null {
  if (columns.length === 0 || period.kind === "all" || period.kind === "year") return null;
  const [first, last] = daysOf(period);
  const [column, month] = columns;
  const beyond = (day: number, sign: "<" | ">") => {
    const [year, number] = dayText(day).split("-").map(Number);
    return `(${column} ${sign} ${year} OR (${column} = ${year} AND ${month} ${sign}= ${number}))`;
  };
  const bounds =
    month === undefined
      ? [`${column} >= '${dayText(first)}'`, `${column} < '${dayText(last + 1)}'`]
      : [beyond(first, ">"), beyond(last, "<")];
  return bounds.slice(readsEarlier ? 1 : 0).join(" AND ");
}

/**
 * First and last day of a period that names them, days since 1970-01-01. Throws `PARAMETER` for days that are none or out of
 * order.
 *
 * @param period as chosen
 * @example daysOf({ kind: "quarter", quarter: "2024-Q1" }) // => [19723, 19813]
 */
export function daysOf(period: Exclude<Period, { kind: "all" | "year" }>): [first: number, last: number] {
  const [first, last] =
    period.kind === "days" ? [dayOf(period.from), dayOf(period.to)] : quarterDays(period.quarter);
  if (typeof first !== "number" || typeof last !== "number" || first > last)
    throw refusedPeriod(period.kind === "days" ? `${period.from} – ${period.to}` : period.quarter);
  return [first, last];
}

/**
 * What is said of a period that cannot be used.
 *
 * @param found as it was given
 * @example refusedPeriod("all").code // => "PARAMETER"
 */
export function refusedPeriod(found: string): InputError {
  return new InputError("PARAMETER", { parameter: SQL_TEXTS.thePeriod, allowed: SQL_TEXTS.twoDays, found });
}

/** @private */
function quarterDays(quarter: string): unknown[] {
  const [year, number] = quarter.split("-Q");
  const first = dayOf(`${year}-${String(3 * Number(number) - 2).padStart(2, "0")}-01`);
  return typeof first === "number" ? [first, monthsLater(first, 3) - 1] : [];
}
