/** Calendar periods: months, quarters, half-years and years as counted numbers. */

import { calendarDate, dayNumber } from "../../core/cells/date-column";

export const PERIODS = ["month", "quarter", "half", "year"] as const;
export type Period = (typeof PERIODS)[number];

const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
/** Orders seldom fall on the very last day, so the last tenth of a period may be empty. */
const MAY_BE_EMPTY = 0.1;

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
 * The yearly rate of a rate per period, if it goes on: 1 - (1 - rate)^(periods a year).
 *
 * @param rate per period, 0 to 1
 * @param period how long it is
 * @example yearlyRate(0.5, "half") // => 0.75
 */
export function yearlyRate(rate: number, period: Period): number {
  return 1 - (1 - rate) ** (12 / MONTHS[period]);
}

/** @private */
function firstDay(position: number, period: Period): number {
  const months = position * MONTHS[period];
  // Years are within bounds, because the position comes from a day that was read.
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1) ?? Number.POSITIVE_INFINITY;
}
