/** The defection curve: what a customer is worth at each churn rate, and what fewer losses gain. */

import type { BadCell } from "../../core/cells/number-column";
import { type CustomerLife, plainWorth, worthOfLife } from "../../core/functions/customer-life";
import { isShort, roundedTo, totalAsWritten } from "../../core/numbers/decimal";
import { type Discount, lifetimeYears } from "../../core/numbers/present-value";
import { difference } from "../../core/numbers/sum";
import { InputError } from "../../core/problem";

/** Yearly churn rates of the curve: steps of five points, and the few per cent that the best firms reach. */
const RATES = [0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05, 0.02];
const FIVE_POINTS = 0.05;
const RATE_DECIMALS = 12;

export interface CurvePoint {
  readonly rate: number;
  /** How long a customer stays. */
  readonly years: number;
  /** Net present value of one customer. */
  readonly value: number;
  /** Gain in value from five points fewer, as a share; `null` where there are no five points or no value. */
  readonly gain: number | null;
}

/**
 * Net present value of a customer, or why it cannot be said.
 *
 * @param life rates as shares, profits in money at year ends
 * @param acquisitionCost money at the start, 0 or more
 * @example customerNetValue({ rate: 0.5, profits: [110, 121], discount: discounting(0.1) }, 50) // => 150
 */
export function customerNetValue(life: CustomerLife, acquisitionCost: number): number | BadCell {
  const value = plainNetValue(life.rate, life.profits, life.discount, life.method, acquisitionCost);
  if (Number.isFinite(value)) return value;
  const worth = worthOfLife(life);
  // No cell holds what is left.
  return typeof worth === "number" ? value : worth;
}

/** No finite number where there is none. @private */
function plainNetValue(
  rate: number,
  profits: readonly number[],
  discount: Discount,
  method: CustomerLife["method"],
  acquisitionCost: number,
): number {
  const worth = plainWorth(rate, profits, discount, method);
  return totalAsWritten(worth - acquisitionCost, Math.abs(worth) + acquisitionCost);
}

/**
 * The churn rate when so many points fewer leave.
 *
 * @param rate as a share
 * @param points percentage points fewer, as a share: 0.05 takes 20 % to 15 %
 * @example rateAfter(0.3, 0.1) // => 0.2
 */
export function rateAfter(rate: number, points: number): number {
  // 0.3 - 0.2 - 0.1 is not 0 in binary, and a rate of 1e-17 would mean customers for ever.
  const after = difference(rate, points);
  return isShort(after) ? after : roundedTo(after, RATE_DECIMALS);
}

/**
 * How much more a customer is worth when fewer leave: value after / value before - 1.
 *
 * `null` where the churn rate is not above the points, or the value before is not above 0, for a gain on a loss has no
 * meaning.
 *
 * @param life as it is now
 * @param points percentage points fewer, as a share
 * @param acquisitionCost money at the start, 0 or more
 * @example churnGain({ rate: 1, profits: [100], discount: discounting(0) }, 0.5, 0) // => 1
 */
export function churnGain(
  life: CustomerLife,
  points: number,
  acquisitionCost: number,
): number | BadCell | null {
  const rate = rateAfter(life.rate, points);
  if (rate <= 0) return null;
  const { profits, discount, method } = life;
  const before = plainNetValue(life.rate, profits, discount, method, acquisitionCost);
  const after = plainNetValue(rate, profits, discount, method, acquisitionCost);
  if (Number.isFinite(before) && Number.isFinite(after)) return before > 0 ? after / before - 1 : null;
  return worthOfLife(Number.isFinite(before) ? { ...life, rate } : life);
}

/**
 * The defection curve from 50 % to 2 %.
 *
 * Throws `TOTAL_TOO_LARGE` when the profits are beyond what a cell can hold.
 *
 * @param life profits and discount rate
 * @param acquisitionCost money at the start, 0 or more
 * @example defectionCurve({ profits: [100], discount: discounting(0) }, 0)[6] // => { rate: 0.2, years: 5, value: 500, gain: 0.33333333333333326 }
 */
export function defectionCurve(life: Omit<CustomerLife, "rate">, acquisitionCost: number): CurvePoint[] {
  return RATES.map((rate) => {
    const value = customerNetValue({ ...life, rate }, acquisitionCost);
    if (typeof value !== "number") throw new InputError(value.code, value.details);
    const gain = churnGain({ ...life, rate }, FIVE_POINTS, acquisitionCost);
    const isGain = typeof gain === "number" && Number.isFinite(gain);
    return { rate, years: lifetimeYears(rate), value, gain: isGain ? gain : null };
  });
}
