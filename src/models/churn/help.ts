/** The parameters that the churn functions have in common, and the header of their table. */

import type { Parameter } from "../../core/functions/cell-function";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

export const CHURN_RATE: Parameter = {
  name: "churn_rate",
  help: TEXTS.churnRateHelp,
};

export const ANNUAL_PROFIT: Parameter = {
  name: "annual_profit",
  help: TEXTS.helpAnnualProfitHelp,
};

export const DISCOUNT_RATE: Parameter = {
  name: "discount_rate",
  optional: true,
  help: TEXTS.discountRateHelp,
};

export const ACQUISITION_COST: Parameter = {
  name: "acquisition_cost",
  optional: true,
  help: TEXTS.acquisitionCostHelp,
};

export const CURVE_HEADER = [
  WORDS.churnRateAYear,
  TEXTS.yearsACustomerStays,
  TEXTS.valueOfACustomer,
  TEXTS.gainFrom5PointsFewer,
];
