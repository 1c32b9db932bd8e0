/** The life of a customer as formulas ask for it: churn rate, discount rate and a value, or why there is none. */

import type { BadCell } from "../cells/number-column";
import { lifetimeValue, survivalValue } from "../numbers/present-value";
import { inLanguages } from "../texts/language";
import { type Argument, isOmitted, numberParameter } from "./argument";
import { type NumberRule, refused } from "./row-by-row";

/** What money in a year is worth less than money now, unless the user says otherwise. */
export const DEFAULT_DISCOUNT_RATE = 0.1;

export const CHURN_RATE: NumberRule = {
  allowed: inLanguages("from 0% to 100%", "0% 至 100%", "0% 至 100%"),
  holds: (value) => value >= 0 && value <= 1,
};

export const DISCOUNT_RATE: NumberRule = {
  allowed: inLanguages("above -100%", "大于 -100% 的数字", "大於 -100% 的數字"),
  holds: (value) => value > -1,
};

export interface CustomerLife {
  /** Share of the customers who leave in a year, 0 to 1. */
  readonly rate: number;
  /** Of year 1, 2, …; the last one holds on. */
  readonly profits: readonly number[];
  /** A year, above -1. */
  readonly discountRate: number;
  readonly method?: "lifetime" | "survival";
}

/**
 * The discount rate of a formula, 10 % when left out.
 *
 * @param argument as the sheet handed it over
 * @example discountRateOf("6%") // => 0.06
 */
export function discountRateOf(argument: Argument): number {
  return isOmitted(argument)
    ? DEFAULT_DISCOUNT_RATE
    : numberParameter("discount_rate", argument, DISCOUNT_RATE);
}

/**
 * What a customer's future profits are worth now, acquisition cost aside; or why that cannot be said.
 *
 * @param life rates as shares, profits in money at year ends
 * @example valueOfLife({ rate: 0, profits: [100], discountRate: 0.1 }) // => 1000
 */
export function valueOfLife({ rate, profits, discountRate, method }: CustomerLife): number | BadCell {
  const survives = method === "survival";
  if (survives && rate + discountRate <= 0) return refused("churn_rate", ENDS_BY_SURVIVAL, rate);
  if (!survives && rate === 0 && discountRate <= 0) return refused("churn_rate", ENDS, rate);
  const value = (survives ? survivalValue : lifetimeValue)(rate, profits, discountRate);
  return Number.isFinite(value) ? value : { code: "TOTAL_TOO_LARGE", details: {} };
}

const ENDS = inLanguages(
  "above 0% when discount_rate is 0% or below, because the value would have no end",
  "大于 0%（discount_rate 为 0% 或更低时，否则价值无限大）",
  "大於 0%（discount_rate 為 0% 或更低時，否則價值無限大）",
);
const ENDS_BY_SURVIVAL = inLanguages(
  "above minus discount_rate, because the value would have no end",
  "大于 discount_rate 的相反数（否则价值无限大）",
  "大於 discount_rate 的相反數（否則價值無限大）",
);
