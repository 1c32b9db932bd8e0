/** What a user can choose for the pyramid. */

import { choiceOption, type OptionsOf, tiersOption } from "../../core/options/option";
import { VALUE_OPTION } from "../../core/table/value-column";
import { TEXTS } from "./texts";
import { defaultTiers } from "./tiers";

export const PYRAMID_OPTIONS = {
  value: VALUE_OPTION,
  tiers: tiersOption({
    label: TEXTS.tiersLabel,
    help: TEXTS.tiersHelpCumulativeShareOfCustome,
    value: defaultTiers,
  }),
  /** Whose number counts when "the best 5 %" is worked out. */
  population: choiceOption({
    label: TEXTS.populationLabel,
    help: TEXTS.populationHelpWhetherCustomersWhoBough,
    choices: { all: TEXTS.allChoice, positive: TEXTS.positiveChoice },
    value: "all",
  }),
};

export type PyramidOptions = OptionsOf<typeof PYRAMID_OPTIONS>;
