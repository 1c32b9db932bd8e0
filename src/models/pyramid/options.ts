/** What a user can choose for the pyramid. */

import { defaultTiers } from "../../core/options/default-tiers";
import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { choiceOption, type OptionsOf, tiersOption } from "../../core/options/option";
import { VALUE_OPTION } from "../../core/table/value-column";
import { TIER_TEXTS } from "../../core/texts/tier-texts";
import { TEXTS } from "./texts";

export const PYRAMID_OPTIONS = {
  value: VALUE_OPTION,
  tiers: tiersOption({
    label: TIER_TEXTS.tiersOption,
    help: TIER_TEXTS.tiersOptionHelp,
    value: defaultTiers,
  }),
  /** Whose number counts when "the best 5 %" is worked out. */
  population: choiceOption({
    label: TEXTS.populationOption,
    help: TEXTS.populationOptionHelp,
    choices: { all: TEXTS.allChoice, positive: TEXTS.positiveChoice },
    value: "all",
  }),
  listed: LIST_LENGTH_OPTION,
};

export type PyramidOptions = OptionsOf<typeof PYRAMID_OPTIONS>;
