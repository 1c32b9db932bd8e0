/** What a user can choose for customer value. */

import { DEFAULT_DISCOUNT_RATE } from "../../core/functions/customer-life";
import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { numberOption, type OptionsOf } from "../../core/options/option";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** Most firms lose 15 to 20 % a year (Reichheld & Sasser 1990). */
const DEFAULT_CHURN_RATE = 0.2;
const LEAST_CHURN_RATE = 0.01;
export const MONTHS_A_YEAR = 12;
/** Nobody adds up more than fifty years. */
const MOST_MONTHS = 600;

export const CUSTOMER_VALUE_OPTIONS = {
  /** For customers without a rate of their own. */
  churnRate: numberOption({
    label: WORDS.churnRateAYear,
    help: TEXTS.churnRateOptionHelp,
    format: "share",
    minimum: LEAST_CHURN_RATE,
    maximum: 1,
    value: DEFAULT_CHURN_RATE,
  }),
  discountRate: numberOption({
    label: WORDS.discountRateAYear,
    help: WORDS.discountRateMeaning,
    format: "share",
    minimum: 0,
    maximum: 1,
    value: DEFAULT_DISCOUNT_RATE,
  }),
  /** What the profit of a list of customers covers; of orders the days are known. */
  months: numberOption({
    label: TEXTS.monthsLabel,
    help: TEXTS.monthsOptionHelp,
    format: "count",
    minimum: 1,
    maximum: MOST_MONTHS,
    value: MONTHS_A_YEAR,
  }),
  listed: LIST_LENGTH_OPTION,
};

export type CustomerValueOptions = OptionsOf<typeof CUSTOMER_VALUE_OPTIONS>;
