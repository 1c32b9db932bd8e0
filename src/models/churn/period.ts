/** Calendar periods: months, quarters, half-years and years as counted numbers. */

import { calendarDate, dayNumber } from "../../core/cells/date-column";

export const PERIODS = ["month", "quarter", "half", "year"] as const;
export type Period = (typeof PERIODS)[number];

/** How many months each has. */
export const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
/** Orders seldom fall on the very last day, nor on the first, so a tenth of a period may be empty. */
export const MAY_BE_EMPTY = 0.1;
const DAYS_A_YEAR = 365.25;

/**
 * Which period a day is in; neighbouring periods differ by 1.
 *
 * @param day days since 1970-01-01
 * @param period how long it is
 * @example periodOf(19727, "quarter") - periodOf(19726 - 5, "quarter") // => 1
 */
export function periodOf(day: number, period: Period): number {
  const { year, month } = calendarDate(day);
  return Math.floor((year * 12 + month - 1) / MONTHS[period]);
}

/**
 * A period's name, the same in every language.
 *
 * @param position from `periodOf`
 * @param period how long it is
 * @example periodName(periodOf(19727, "quarter"), "quarter") // => "2024 Q1"
 */
export function periodName(position: number, period: Period): string {
  const perYear = 12 / MONTHS[period];
  const year = Math.floor(position / perYear);
  const part = position - year * perYear + 1;
  if (period === "year") return String(year);
  if (period === "month") return `${year}-${String(part).padStart(2, "0")}`;
  return `${year} ${period === "half" ? "H" : "Q"}${part}`;
}

/**
 * Whether the data stop before the period does, so that who is missing in it may still come.
 *
 * @param lastDay of the data, days since 1970-01-01
 * @param period how long a period is
 * @example endsEarly(19727, "month") // => true
 */
export function endsEarly(lastDay: number, period: Period): boolean {
  const position = periodOf(lastDay, period);
  const [first, next] = [position, position + 1].map((one) => firstDay(one, period)) as [number, number];
  return next - 1 - lastDay > (next - first) * MAY_BE_EMPTY;
}

/**
 * Whether the data begin after the period does, so that some of its customers are not seen.
 *
 * @param day first one of the data, days since 1970-01-01
 * @param period how long a period is
 * @example beginsLate(19727, "month") // => true
 */
export function beginsLate(day: number, period: Period): boolean {
  const position = periodOf(day, period);
  const [first, next] = [position, position + 1].map((one) => firstDay(one, period)) as [number, number];
  return day - first > (next - first) * MAY_BE_EMPTY;
}

/**
 * The shortest period in which most customers who buy again do so: it is at least as long as the gap between two days of
 * purchase of a customer that 80 % of these gaps do not exceed. The year when no period is long enough, or nobody bought
 * twice.
 *
 * @param gap in days, `NaN` for none
 * @example periodForGap(60) // => "quarter"
 */
export function periodForGap(gap: number): Period {
  return PERIODS.find((period) => gap <= lengthOf(period)) ?? "year";
}

/**
 * How long a period is on average, in days.
 *
 * @param period of the calendar
 * @example lengthOf("quarter") // => 91.3125
 */
export function lengthOf(period: Period): number {
  return (MONTHS[period] * DAYS_A_YEAR) / 12;
}

/** @private */
function firstDay(position: number, period: Period): number {
  const months = position * MONTHS[period];
  // Years are within bounds, because the position comes from a day that was read.
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1) ?? Number.POSITIVE_INFINITY;
}
