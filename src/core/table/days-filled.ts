/** Whether the data fill a span of days, so that nobody takes three months for a year. */

import type { Days } from "./table";

/** Orders seldom fall on the very first and last day, so a tenth of a span may be empty. */
const MOST_OF_ALL = 0.9;

/** The part of a span that the data reach over. */
export interface DaysFilled extends Days {
  /** How many days that are, 0 when the data lie elsewhere. */
  readonly days: number;
  /** How many days the span has. */
  readonly all: number;
}

/**
 * The part of a span that the data reach over, when that is less than nine tenths of it; `null` when they fill it.
 *
 * @param span first and last day that are asked about
 * @param data first and last day known
 * @example daysFilled({ first: 0, last: 99 }, { first: 50, last: 200 }) // => { first: 50, last: 99, days: 50, all: 100 }
 * @example daysFilled({ first: 0, last: 99 }, { first: 10, last: 200 }) // => null
 */
export function daysFilled(span: Days, data: Days): DaysFilled | null {
  const [first, last] = [Math.max(span.first, data.first), Math.min(span.last, data.last)];
  const all = span.last - span.first + 1;
  const days = Math.max(0, last - first + 1);
  return days < all * MOST_OF_ALL ? { first, last, days, all } : null;
}
