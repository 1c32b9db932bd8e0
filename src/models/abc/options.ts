/** What a user can choose for the ABC classes. */

import { numberOption, type OptionsOf } from "../../core/options/option";
import { VALUE_OPTION } from "../../core/table/value-column";
import { filledText } from "../../core/texts/language";
import { DEFAULT_CUTS } from "./abc";
import { TEXTS } from "./texts";

/** @private */
function cutOption(name: string, value: number) {
  return numberOption({
    label: filledText(TEXTS.cutOption, { name }),
    help: TEXTS.cutOptionHelp,
    format: "share",
    minimum: 0,
    maximum: 1,
    value,
  });
}

/** `a` and `b` are the cumulative shares where the classes end. */
export const ABC_OPTIONS = {
  value: VALUE_OPTION,
  a: cutOption("A", DEFAULT_CUTS[0]),
  b: cutOption("B", DEFAULT_CUTS[1]),
};

export type AbcOptions = OptionsOf<typeof ABC_OPTIONS>;
