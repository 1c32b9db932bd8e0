/** The value of a customer: what it brought, what it will bring, and what those it referred will bring. */

import type { BadCell } from "../../core/cells/number-column";
import { type CustomerLife, valueOfLife } from "../../core/functions/customer-life";
import { asWritten, resultAsWritten } from "../../core/numbers/decimal";
import { totalOfResults, totalOfThree } from "../../core/numbers/exact-total";
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
  return { realised, remaining, referred, total: totalOf(realised, remaining, referred) };
}

/** As it is written, so that customers of equal value tie; beyond any amount it stays so. @private */
function totalOf(realised: number, remaining: number, referred: number): number {
  const quick = totalOfResults(realised, remaining, referred);
  if (!Number.isNaN(quick)) return quick;
  const short = totalOfThree(realised, remaining, referred);
  if (!Number.isNaN(short)) return short;
  const plain = realised + remaining + referred;
  return Number.isFinite(plain) ? sum([realised, remaining, referred]) : plain;
}

/**
 * The totals of many customers; no number, or one without end, where `customerValue` says why there is none.
 *
 * @param remaining present value of the remaining life of each, which becomes the total
 * @param realised profit of each to date
 * @param referrals number of customers whom each referred
 * @param count how many customers there are
 * @example customerValues(Float64Array.of(200), Float64Array.of(30), Float64Array.of(2), 1) // => undefined
 */
export function customerValues(
  remaining: Float64Array,
  realised: Float64Array,
  referrals: Float64Array,
  count: number,
): void {
  const referred = new Float64Array(count);
  for (let row = 0; row < count; row++)
    referred[row] = resultAsWritten((referrals[row] as number) * (remaining[row] as number));
  for (let row = 0; row < count; row++)
    remaining[row] = totalOf(realised[row] as number, remaining[row] as number, referred[row] as number);
}
