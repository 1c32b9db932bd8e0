/** What a user can choose for changes of tiers. */

import { defaultTiers } from "../../core/options/default-tiers";
import {
  choiceOption,
  numberOption,
  type OptionsOf,
  ofReport,
  tiersOption,
  timeOption,
} from "../../core/options/option";
import { VALUE_OPTION } from "../../core/table/value-column";
import { filledText } from "../../core/texts/language";
import { TIER_TEXTS } from "../../core/texts/tier-texts";
import { TEXTS } from "./texts";

/** Where no days are known, as with the periods of orders, so many times are offered by their place. */
const OFFERED = 8;

const placeBack = (back: number) => ({
  back,
  label:
    back === 0
      ? TEXTS.theLatest
      : back === 1
        ? TEXTS.oneBefore
        : filledText(TEXTS.beforeLatest, { back: String(back) }),
});

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
  from: timeOption({
    label: TEXTS.fromOption,
    help: TEXTS.fromHelp,
    offered: Array.from({ length: OFFERED }, (_, index) => placeBack(index + 1)),
  }),
  to: timeOption({
    label: TEXTS.toOption,
    help: TEXTS.toHelp,
    offered: Array.from({ length: OFFERED }, (_, back) => placeBack(back)),
  }),
  listed: ofReport(
    numberOption({
      label: TEXTS.listedOption,
      help: TEXTS.listedHelp,
      format: "count",
      minimum: 1,
      maximum: 100,
      value: 15,
    }),
  ),
};

export type TierChangesOptions = OptionsOf<typeof TIER_CHANGES_OPTIONS>;
