/** Weeks of a year, as ISO 8601 counts them. */

import { dayNumber } from "./calendar";

const WEEK = 7;
/** 1970-01-01 was a Thursday, the fourth day of its week. */
const DAYS_BEFORE_THURSDAY = 3;

/**
 * The Monday of a week, `undefined` where the year has no such week. The first week of a year is the one with its first
 * Thursday (ISO 8601, 3.1.1.21).
 *
 * @param year four digits
 * @param week from 1 to 53
 * @example firstDayOfWeek(2024, 2) // => 19730
 * @example firstDayOfWeek(2024, 53) // => undefined
 */
export function firstDayOfWeek(year: number, week: number): number | undefined {
  const [first, next] = [mondayOfFirst(year), mondayOfFirst(year + 1)];
  if (first === undefined || next === undefined || !(week >= 1)) return undefined;
  const monday = first + (week - 1) * WEEK;
  return monday < next ? monday : undefined;
}

/** 4 January is always in the first week. @private */
function mondayOfFirst(year: number): number | undefined {
  const fourth = dayNumber(year, 1, 4);
  return fourth === undefined
    ? undefined
    : Math.floor((fourth + DAYS_BEFORE_THURSDAY) / WEEK) * WEEK - DAYS_BEFORE_THURSDAY;
}
