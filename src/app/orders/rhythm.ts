/** How regularly each customer bought, measured from the days of the orders. */

import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import type { CustomerOrders } from "./aggregate";

/** Two gaps can differ by chance alone; three say a little. */
const FEWEST_GAPS = 3;

/**
 * How much the days between one purchase and the next vary, per customer: their standard deviation over their mean, 0 for a
 * clock and about 1 for chance. `NaN` with fewer than three such gaps. Purchases of one day are one.
 *
 * @param customers with the days of their purchases, since 1970-01-01
 * @example Array.from(gapVariations([{ purchases: [{ day: 0 }, { day: 10 }, { day: 20 }, { day: 60 }] }])) // => [0.707106781186548]
 */
export function gapVariations(
  customers: readonly { readonly purchases: readonly Pick<CustomerOrders["purchases"][number], "day">[] }[],
): Float64Array {
  return Float64Array.from(customers, ({ purchases }) => {
    const days = Float64Array.from(new Set(purchases.map(({ day }) => day))).sort();
    const gaps = Array.from(days.subarray(1), (day, at) => day - (days[at] as number));
    if (gaps.length < FEWEST_GAPS) return Number.NaN;
    const mean = sum(gaps) / gaps.length;
    const spread = sum(gaps.map((gap) => (gap - mean) ** 2)) / gaps.length;
    return asWritten(Math.sqrt(spread) / mean);
  });
}
