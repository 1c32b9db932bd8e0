/** What a user can choose for churn. */

import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { choiceOption, type OptionsOf } from "../../core/options/option";
import { TEXTS } from "./texts";

export const CHURN_OPTIONS = {
  /** How time is cut up; who bought nothing in a whole period and ever after is lost. */
  period: choiceOption({
    label: TEXTS.periodLabel,
    help: TEXTS.periodHelp,
    choices: {
      data: TEXTS.fromTheData,
      month: TEXTS.month,
      quarter: TEXTS.quarter,
      half: TEXTS.half,
      year: TEXTS.year,
    },
    value: "data",
  }),
  listed: LIST_LENGTH_OPTION,
};

export type ChurnOptions = OptionsOf<typeof CHURN_OPTIONS>;
