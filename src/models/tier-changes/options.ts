/** What a user can choose for changes of tiers. */

import { defaultTiers } from "../../core/options/default-tiers";
import { choiceOption, numberOption, type OptionsOf, tiersOption } from "../../core/options/option";
import { VALUE_OPTION } from "../../core/table/value-column";
import { TIER_TEXTS } from "../../core/texts/tier-texts";
import { TEXTS } from "./texts";

/** As many runs as the history holds. */
const MOST_BACK = 24;

export const TIER_CHANGES_OPTIONS = {
  value: VALUE_OPTION,
  tiers: tiersOption({ label: TIER_TEXTS.tiersOption, help: TEXTS.tiersHelp, value: defaultTiers }),
  compare: choiceOption({
    label: TEXTS.compareOption,
    help: TEXTS.compareHelp,
    choices: {
      best: TEXTS.bestChoice,
      periods: TEXTS.periodsChoice,
      runs: TEXTS.runsChoice,
      year: TEXTS.theYearBefore,
    },
    value: "best",
  }),
  /** Counted back from the latest, which is 0. */
  from: numberOption({
    label: TEXTS.fromOption,
    help: TEXTS.fromHelp,
    format: "count",
    minimum: 1,
    maximum: MOST_BACK,
    value: 1,
  }),
  to: numberOption({
    label: TEXTS.toOption,
    help: TEXTS.toHelp,
    format: "count",
    minimum: 0,
    maximum: MOST_BACK - 1,
    value: 0,
  }),
  listed: numberOption({
    label: TEXTS.listedOption,
    help: TEXTS.listedHelp,
    format: "count",
    minimum: 1,
    maximum: 100,
    value: 15,
  }),
};

export type TierChangesOptions = OptionsOf<typeof TIER_CHANGES_OPTIONS>;
