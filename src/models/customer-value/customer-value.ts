/** The value of a customer: what it brought, what it will bring, and what those it referred will bring. */

import type { BadCell } from "../../core/cells/number-column";
import { type CustomerLife, valueOfLife } from "../../core/functions/customer-life";
import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";

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
  const remaining = valueOfLife(life);
  if (typeof remaining !== "number") return remaining;
  const referred = asWritten(referrals * remaining);
  const plain = realised + remaining + referred;
  // As it is written, so that customers of equal value tie; beyond any amount it stays so.
  const total = Number.isFinite(plain) ? sum([realised, remaining, referred]) : plain;
  return { realised, remaining, referred, total };
}
