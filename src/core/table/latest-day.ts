/** The day from which the age of a customer is counted. */

import { numbersOnly } from "../cells/number-column";

/**
 * The latest order known, but not after today; without last orders today, and without that the latest first order.
 * So a run over the same orders says the same tomorrow. `-Infinity` when nothing is known.
 *
 * @param first days of first orders, since 1970-01-01; `NaN` for none
 * @param last days of last orders
 * @param today the day of the run
 * @example latestDay(Float64Array.of(10, 20), Float64Array.of(30, NaN), 25) // => 25
 */
export function latestDay(first?: Float64Array, last?: Float64Array, today?: number): number {
  const latest = [first, last].reduce(
    (most, days) => (days ? numbersOnly(days).reduce((later, day) => Math.max(later, day), most) : most),
    Number.NEGATIVE_INFINITY,
  );
  return today === undefined || (last && latest < today) ? latest : today;
}
