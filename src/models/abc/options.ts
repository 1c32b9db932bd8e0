/** What a user can choose for the ABC classes. */

import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { numberOption, type OptionsOf } from "../../core/options/option";
import { InputError } from "../../core/problem";
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
  listed: LIST_LENGTH_OPTION,
};

export type AbcOptions = OptionsOf<typeof ABC_OPTIONS>;

/**
 * Refuses classes that do not follow one another: throws `BAD_OPTION`.
 *
 * @param options with the shares where A and B end
 * @example checkCuts({ a: 0.8, b: 0.95 }) // => undefined
 */
export function checkCuts({ a, b }: Pick<AbcOptions, "a" | "b">): void {
  if (!(a > 0 && a < b))
    throw new InputError("BAD_OPTION", { model: TEXTS.title, option: "A, B", allowed: TEXTS.risingShares });
}
