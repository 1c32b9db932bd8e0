/** Dates that are probably mistyped: in the future, or far from all others. */

import { ascending, quantile } from "../numbers/quantile";
import { dayText } from "./calendar";
import type { BadCell } from "./number-column";

/** So few dates have no usual range. */
const FEWEST = 5;
/** Ten years: a customer may stay away for some, a decade is mostly a mistyped digit. */
const FAR_AWAY = 3652;
/** 1899-12-30, 1900-01-01 and 1970-01-01, which programs write for a date that they do not have. */
const DAYS_ZERO: readonly number[] = [-25_569, -25_567, 0];
const YEAR_2000 = 10_957;
/** What statistics call an extreme outlier: so many times the range of the middle half. */
const RANGES = 3;

/**
 * The days after today, and those more than ten years and three times the middle half's range away from that half,
 * and beside dates since 2000 those with which programs begin to count; such a day counts all the same, but a person should look at it.
 *
 * @param days since 1970-01-01, `NaN` where there is none
 * @param today left out when not known: then no day is in the future
 * @example [...oddDates(Float64Array.of(0, 9, NaN), 5)] // => [[1, { code: "FUTURE_DATE", details: { found: "1970-01-10", today: "1970-01-06" } }]]
 */
export function oddDates(days: Float64Array, today?: number): ReadonlyMap<number, BadCell> {
  const [from, to] = usualRange(days);
  const areRecent =
    to >= YEAR_2000 && days.every((day) => Number.isNaN(day) || day >= YEAR_2000 || isZero(day));
  const odd = new Map<number, BadCell>();
  for (let index = 0; index < days.length; index++) {
    const day = days[index] as number;
    if (today !== undefined && day > today) {
      odd.set(index, { code: "FUTURE_DATE", details: { found: dayText(day), today: dayText(today) } });
    } else if (day < from || day > to || (areRecent && isZero(day))) {
      odd.set(index, { code: "FAR_DATE", details: { found: dayText(day) } });
    }
  }
  return odd;
}

/** @private */
function usualRange(days: Float64Array): [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  // Most lists end here, before anything is sorted.
  if (last - first <= FAR_AWAY) return [first, last];
  const sorted = ascending(days);
  if (sorted.length < FEWEST) return [first, last];
  const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const away = Math.max(FAR_AWAY, RANGES * (high - low));
  return [low - away, high + away];
}

/** @private */
function isZero(day: number): boolean {
  return DAYS_ZERO.includes(day);
}
