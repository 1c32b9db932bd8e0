/** The life of a customer as formulas ask for it: churn rate, discount rate and a value, or why there is none. */

import type { BadCell } from "../cells/number-column";
import type { Notation } from "../cells/number-text";
import { resultAsWritten } from "../numbers/decimal";
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
export function valueOfLife(life: CustomerLife): number | BadCell {
  const worth = worthOfLife(life);
  return typeof worth === "number" ? resultAsWritten(worth) : worth;
}

/**
 * The same with the noise of binary arithmetic, for whoever goes on to calculate with it and writes the result.
 *
 * @param life rates as shares, profits in money at year ends
 * @example worthOfLife({ rate: 0.5, profits: [100], discount: discounting(0) }) // => 200
 */
export function worthOfLife({ rate, profits, discount, method }: CustomerLife): number | BadCell {
  const worth = plainWorth(rate, profits, discount, method);
  if (Number.isFinite(worth)) return worth;
  if (hasEnd(rate, discount, method)) return { code: "TOTAL_TOO_LARGE", details: {} };
  return refused("churn_rate", method === "survival" ? TEXTS.endsBySurvival : TEXTS.ends, rate);
}

/**
 * The same as a number alone, without a list of what it follows from, for many customers; no finite one where `worthOfLife`
 * says why there is none.
 *
 * @param rate share of the customers who leave in a year
 * @param profits in money at year ends
 * @param discount from `discounting`
 * @param method of the life
 * @example plainWorth(0.5, [100], discounting(0)) // => 200
 */
export function plainWorth(
  rate: number,
  profits: readonly number[],
  discount: Discount,
  method?: CustomerLife["method"],
): number {
  if (!hasEnd(rate, discount, method)) return Number.NaN;
  return method === "survival"
    ? survivalValue(rate, profits, discount)
    : lifetimeValue(rate, profits, discount);
}

/** Whether what a customer brings in all is a number: nobody stays for ever without being worth less each year. @private */
function hasEnd(rate: number, discount: Discount, method: CustomerLife["method"]): boolean {
  return method === "survival" ? rate + discount.rate > 0 : rate > 0 || discount.rate > 0;
}
