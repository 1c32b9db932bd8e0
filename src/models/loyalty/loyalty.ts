/** The loyalty matrix: profit against loyalty (Reinartz and Kumar, 2002). */

import { median } from "../../core/numbers/quantile";

/**
 * From where on profit is high when nobody says so: the median, or, where that is not above 0, the least profit that is,
 * because who costs money is no true friend; infinite where nobody brings any.
 *
 * @param profits `NaN` where there is none
 * @example usualProfitCut(Float64Array.of(9, 8, 1, 2)) // => 5
 * @example usualProfitCut(Float64Array.of(-9, -8, 0, 2)) // => 2
 */
export function usualProfitCut(profits: Float64Array): number {
  const middle = median(profits);
  if (!(middle <= 0)) return middle;
  return profits.reduce(
    (least, profit) => (profit > 0 && profit < least ? profit : least),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * The type of a customer as a position in `TYPES`; a value on a cut is high.
 *
 * @param profit of the customer
 * @param loyalty in years, orders or points
 * @param profitCut from here on profit is high
 * @param loyaltyCut from here on loyalty is high
 * @example loyaltyType(10, 2, 10, 3) // => 1
 */
export function loyaltyType(profit: number, loyalty: number, profitCut: number, loyaltyCut: number): number {
  return (profit >= profitCut ? 0 : 2) + (loyalty >= loyaltyCut ? 0 : 1);
}
