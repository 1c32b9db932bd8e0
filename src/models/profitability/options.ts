/** What a user can say for the profitability: what an hour costs, and what is charged below a minimum. */

import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { numberOption, type OptionsOf, ofReport } from "../../core/options/option";
import { TEXTS } from "./texts";

const MOST_RATE = 1e9;

export const PROFITABILITY_OPTIONS = {
  rate: numberOption({
    label: TEXTS.rate,
    help: TEXTS.rateHelp,
    format: "money",
    minimum: 0,
    maximum: MOST_RATE,
    value: 0,
  }),
  least: ofReport(
    numberOption({
      label: TEXTS.least,
      help: TEXTS.leastHelp,
      format: "money",
      minimum: 0,
      maximum: MOST_RATE,
      value: 0,
    }),
  ),
  charge: ofReport(
    numberOption({
      label: TEXTS.charge,
      help: TEXTS.chargeHelp,
      format: "money",
      minimum: 0,
      maximum: MOST_RATE,
      value: 0,
    }),
  ),
  listed: LIST_LENGTH_OPTION,
};

export type ProfitabilityOptions = OptionsOf<typeof PROFITABILITY_OPTIONS>;
