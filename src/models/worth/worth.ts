/** What an offer is worth for what it costs, and how many kinds of relationship a firm has to run. */

import { quotient } from "../../core/numbers/decimal";

/**
 * Value by the formula of value analysis, V = F / C: what a function is worth for what it costs.
 *
 * @param functionValue what the product or feature does for the customer, in points or money
 * @param cost in the same or another unit, above 0
 * @example valueRatio(90, 60) // => 1.5
 */
export function valueRatio(functionValue: number, cost: number): number {
  return quotient(functionValue, cost);
}

/**
 * How many kinds of relationship there are when each segment can buy each product through each channel from each
 * company of a group.
 *
 * @param segments how many customer segments
 * @param products how many products
 * @param channels how many channels
 * @param companies how many companies or divisions that sell
 * @example relationshipComplexity(5, 20, 4, 3) // => 1200
 */
export function relationshipComplexity(
  segments: number,
  products: number,
  channels: number,
  companies: number,
): number {
  return segments * products * channels * companies;
}
