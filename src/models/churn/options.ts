/** What a user can choose for churn. */

import { choiceOption, type OptionsOf } from "../../core/options/option";
import { TEXTS } from "./texts";

export const CHURN_OPTIONS = {
  /** Who bought nothing for a whole one of these counts as lost. */
  period: choiceOption({
    label: TEXTS.periodLabel,
    help: TEXTS.periodHelp,
    choices: { month: TEXTS.month, quarter: TEXTS.quarter, half: TEXTS.half, year: TEXTS.year },
    value: "quarter",
  }),
};

export type ChurnOptions = OptionsOf<typeof CHURN_OPTIONS>;
