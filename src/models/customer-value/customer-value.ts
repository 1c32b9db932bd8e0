/** The value of a customer: what it brought, what it will bring, and what those it referred will bring. */

import type { BadCell } from "../../core/cells/number-column";
import { type CustomerLife, worthOfLife } from "../../core/functions/customer-life";
import { resultAsWritten, totalAsWritten } from "../../core/numbers/decimal";

/** In money of today. */
export interface CustomerValue {
  readonly realised: number;
  /** Present value of the remaining life. */
  readonly remaining: number;
  /** Present value of the customers referred. */
  readonly referred: number;
  readonly total: number;
}

/**
 * Realised value + remaining life + referred customers.
 *
 * The remaining life of every customer is 1 / churn rate years from today, whatever its age: who leaves does not
 * depend on how long one stayed. One generation of referrals counts, each with the same stream; what those refer in
 * turn is left out, or the chain would never end. Money already earned is not discounted.
 *
 * @param life rates as shares, profits in money at year ends from now on
 * @param realised profit to date, in money
 * @param referrals number of customers referred, 0 or more
 * @example customerValue({ rate: 0.5, profits: [100], discount: discounting(0) }, 30, 2) // => { realised: 30, remaining: 200, referred: 400, total: 630 }
 */
export function customerValue(
  life: CustomerLife,
  realised: number,
  referrals: number,
): CustomerValue | BadCell {
  const worth = worthOfLife(life);
  if (typeof worth !== "number") return worth;
  return {
    realised,
    remaining: resultAsWritten(worth),
    referred: resultAsWritten(referrals * worth),
    total: totalOf(realised, worth, referrals * worth),
  };
}

/** As it is written, so that customers of equal value tie. @private */
function totalOf(realised: number, remaining: number, referred: number): number {
  const size = Math.abs(realised) + Math.abs(remaining) + Math.abs(referred);
  return totalAsWritten(realised + remaining + referred, size);
}

/**
 * The total alone, as a formula gives it for many customers.
 *
 * @param life as above
 * @param realised profit to date, in money
 * @param referrals number of customers referred, 0 or more
 * @example totalValue({ rate: 0.5, profits: [100], discount: discounting(0) }, 30, 2) // => 630
 */
export function totalValue(life: CustomerLife, realised: number, referrals: number): number | BadCell {
  const worth = worthOfLife(life);
  return typeof worth === "number" ? totalOf(realised, worth, referrals * worth) : worth;
}
