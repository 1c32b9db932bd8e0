/** The refusal of a run whose customers were moved or edited while it worked. */

import { InputError } from "../../core/problem";
import type { Text } from "../../core/texts/language";
import { TEXTS } from "../texts";

/**
 * The refusal of a run whose customers were moved or edited meanwhile.
 *
 * @param when the run has written nothing yet, or all but the titles
 * @example changedMeanwhile("before").code // => "DATA_CHANGED"
 */
export function changedMeanwhile(when: "before" | "after"): InputError {
  return new InputError("DATA_CHANGED", { written: WRITTEN[when] });
}

const WRITTEN: Readonly<Record<"before" | "after", Text>> = {
  before: TEXTS.nothingWritten,
  after: TEXTS.writtenIncomplete,
};
