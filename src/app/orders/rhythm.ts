/** How regularly each customer bought, measured from the days of the orders. */

import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import type { CustomerOrders } from "./aggregate";

/** Two gaps can differ by chance alone; three say a little. */
const FEWEST_GAPS = 3;

/** Customers with the days of their purchases, since 1970-01-01. */
type Buying = readonly { readonly purchases: readonly Pick<CustomerOrders["purchases"][number], "day">[] }[];

/**
 * How much the days between one purchase and the next vary, per customer: their standard deviation over their mean, 0 for a
 * clock and about 1 for chance. `NaN` with fewer than three such gaps. Purchases of one day are one.
 *
 * @param customers with the days of their purchases, since 1970-01-01
 * @example Array.from(gapVariations([{ purchases: [{ day: 0 }, { day: 10 }, { day: 20 }, { day: 60 }] }])) // => [0.707106781186548]
 */
export function gapVariations(customers: Buying): Float64Array {
  return ofGaps(customers, (gaps, mean) => {
    const spread = sum(gaps.map((gap) => (gap - mean) ** 2)) / gaps.length;
    return asWritten(Math.sqrt(spread) / mean);
  });
}

/**
 * The days between one purchase and the next on the average, per customer, `NaN` with fewer than three such gaps.
 *
 * @param customers with the days of their purchases, since 1970-01-01
 * @example Array.from(usualGaps([{ purchases: [{ day: 0 }, { day: 10 }, { day: 20 }, { day: 60 }] }])) // => [20]
 */
export function usualGaps(customers: Buying): Float64Array {
  return ofGaps(customers, (_, mean) => asWritten(mean));
}

/** @private */
function ofGaps(customers: Buying, told: (gaps: readonly number[], mean: number) => number): Float64Array {
  return Float64Array.from(customers, ({ purchases }) => {
    if (purchases.length <= FEWEST_GAPS) return Number.NaN;
    const days = new Float64Array(purchases.map(({ day }) => day)).sort();
    const gaps: number[] = [];
    for (let at = 1; at < days.length; at++) {
      const gap = (days[at] as number) - (days[at - 1] as number);
      if (gap > 0) gaps.push(gap);
    }
    return gaps.length < FEWEST_GAPS ? Number.NaN : told(gaps, sum(gaps) / gaps.length);
  });
}
