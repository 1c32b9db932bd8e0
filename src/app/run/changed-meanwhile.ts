/** The refusal of a run whose customers were moved or edited while it worked. */

import { InputError } from "../../core/problem";
import { filledText, type Text } from "../../core/texts/language";
import { type Area, areaText } from "../reading/address";
import { TEXTS } from "../texts";

/**
 * The refusal of a run whose customers were moved or edited meanwhile.
 *
 * @param when the run has written nothing yet, or all but the titles
 * @param results a person's cells that held formulas, of which only the results are left
 * @example changedMeanwhile("before").code // => "DATA_CHANGED"
 */
export function changedMeanwhile(when: "before" | "after", results: readonly Area[] = []): InputError {
  const cells = results.map(areaText).join(", ");
  const written = cells === "" ? WRITTEN[when] : filledText(TEXTS.writtenOverFormulas, { cells });
  return new InputError("DATA_CHANGED", { written });
}

const WRITTEN: Readonly<Record<"before" | "after", Text>> = {
  before: TEXTS.nothingWritten,
  after: TEXTS.writtenIncomplete,
};
