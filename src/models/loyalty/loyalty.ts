/** The loyalty matrix: profit against loyalty (Reinartz and Kumar, 2002). */

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
