/** What a user can choose for the loyalty matrix. */

import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { choiceOption, numberOption, type OptionsOf } from "../../core/options/option";
import type { Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

const MOST = 1e12;

/** @private */
function cutOption(label: Text, format: "money" | "number") {
  return numberOption({
    label,
    help: TEXTS.cutOptionHelp,
    format,
    minimum: -MOST,
    maximum: MOST,
    value: 0,
  });
}

/** From `profit` and `loyalty` on a customer is high; they are used with `own` cuts. */
export const LOYALTY_OPTIONS = {
  cuts: choiceOption({
    label: WORDS.cutPoints,
    help: TEXTS.cutsHelp,
    choices: { median: TEXTS.medianChoice, own: TEXTS.ownChoice },
    value: "median",
  }),
  profit: cutOption(TEXTS.profitFrom, "money"),
  loyalty: cutOption(TEXTS.loyaltyFrom, "number"),
  listed: LIST_LENGTH_OPTION,
};

export type LoyaltyOptions = OptionsOf<typeof LOYALTY_OPTIONS>;
