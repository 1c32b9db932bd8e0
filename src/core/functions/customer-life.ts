/** The life of a customer as formulas ask for it: churn rate, discount rate and a value, or why there is none. */

import type { BadCell } from "../cells/number-column";
import type { Notation } from "../cells/number-text";
import { asWritten, resultAsWritten } from "../numbers/decimal";
import { type Discount, discounting, lifetimeValue, survivalValue } from "../numbers/present-value";
import { TEXTS } from "../texts/core-texts";
import { type Argument, isOmitted, numberParameter } from "./argument";
import { numberRule } from "./number-rule";
import { refused } from "./row-result";

/** What money in a year is worth less than money now, unless the user says otherwise. */
export const DEFAULT_DISCOUNT_RATE = 0.1;

export const CHURN_RATE = numberRule(TEXTS.from0To100, { least: 0, most: 1 });

export const DISCOUNT_RATE = numberRule(TEXTS.above100, { above: -1 });

export interface CustomerLife {
  /** Share of the customers who leave in a year, 0 to 1. */
  readonly rate: number;
  /** Of year 1, 2, …; the last one holds on. */
  readonly profits: readonly number[];
  readonly discount: Discount;
  readonly method?: "lifetime" | "survival";
}

/**
 * The discount rate of a formula, 10 % when left out.
 *
 * @param argument as the sheet handed it over
 * @param notation how numbers are written
 * @example discountOf("6%", POINT_NOTATION).rate // => 0.06
 */
export function discountOf(argument: Argument, notation: Notation): Discount {
  return discounting(
    isOmitted(argument)
      ? DEFAULT_DISCOUNT_RATE
      : numberParameter("discount_rate", argument, DISCOUNT_RATE, notation),
  );
}

/**
 * What a customer's future profits are worth now, acquisition cost aside; or why that cannot be said.
 *
 * @param life rates as shares, profits in money at year ends
 * @example valueOfLife({ rate: 0, profits: [100], discount: discounting(0.1) }) // => 1000
 */
export function valueOfLife({ rate, profits, discount, method }: CustomerLife): number | BadCell {
  const survives = method === "survival";
  if (!hasEnd(rate, discount, survives))
    return refused("churn_rate", survives ? TEXTS.endsBySurvival : TEXTS.ends, rate);
  const value = survives ? survivalValue(rate, profits, discount) : lifetimeValue(rate, profits, discount);
  return Number.isFinite(value) ? asWritten(value) : { code: "TOTAL_TOO_LARGE", details: {} };
}

/** Whether what a customer brings in all is a number: nobody stays for ever without being worth less each year. @private */
function hasEnd(rate: number, discount: Discount, survives: boolean): boolean {
  return survives ? rate + discount.rate > 0 : rate > 0 || discount.rate > 0;
}

/**
 * The same of many customers; no number, or one without end, where `valueOfLife` says why there is none.
 *
 * @param rates of each customer
 * @param profits of each customer
 * @param life what they have in common
 * @param count how many customers there are
 * @param values room for what each is worth
 * @example valuesOfLives(Float64Array.of(0.5), [[100]], { discount: discounting(0) }, 1, new Float64Array(1)) // => undefined
 */
export function valuesOfLives(
  rates: Float64Array,
  profits: readonly (readonly number[])[],
  { discount, method }: Pick<CustomerLife, "discount" | "method">,
  count: number,
  values: Float64Array,
): void {
  const survives = method === "survival";
  const worth = survives ? survivalValue : lifetimeValue;
  for (let row = 0; row < count; row++) {
    const rate = rates[row] as number;
    values[row] = hasEnd(rate, discount, survives)
      ? worth(rate, profits[row] as readonly number[], discount)
      : Number.NaN;
  }
  for (let row = 0; row < count; row++) values[row] = resultAsWritten(values[row] as number);
}
