/** What developing existing customers brought: amount, rate, share of the company's change, and against acquisition. */

import { quotient } from "../../core/numbers/decimal";
import { plus } from "../../core/numbers/sum";

export interface Effect {
  /** Money more than before. */
  readonly change: number;
  /** `null` when there was nothing before to compare with. */
  readonly rate: number | null;
  readonly companyChange: number;
  /** `null` when the company stood still or went the other way, so that no part of its change can be named. */
  readonly share: number | null;
  /** Change for each unit of money that new customers brought; `null` without such a figure. */
  readonly againstAcquisition: number | null;
}

/**
 * The effect of customer development on sales or profit.
 *
 * @param before sales or profit of the developed customers in the period before, in money
 * @param after the same customers' in the period after
 * @param company the whole company's, before and after
 * @param newCustomers what customers won in the period brought, `null` when not known
 * @example developmentEffect(200, 260, { before: 1000, after: 1200 }, 40) // => { change: 60, rate: 0.3, companyChange: 200, share: 0.3, againstAcquisition: 1.5 }
 */
export function developmentEffect(
  before: number,
  after: number,
  company: { readonly before: number; readonly after: number },
  newCustomers: number | null,
): Effect {
  const change = plus(after, -before);
  const companyChange = plus(company.after, -company.before);
  return {
    change,
    rate: before > 0 ? quotient(change, before) : null,
    companyChange,
    share:
      change * companyChange > 0 || (change === 0 && companyChange !== 0)
        ? quotient(change, companyChange)
        : null,
    againstAcquisition: newCustomers !== null && newCustomers > 0 ? quotient(change, newCustomers) : null,
  };
}

/**
 * Sales per hour of selling time.
 *
 * @param sales in money
 * @param hours spent, above 0
 * @example salesPerHour(12000, 40) // => 300
 */
export function salesPerHour(sales: number, hours: number): number {
  return quotient(sales, hours);
}
