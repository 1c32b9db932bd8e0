/** The refusal of a run whose customers were moved or edited while it worked. */

import { InputError } from "../../core/problem";
import { TEXTS as CORE } from "../../core/texts/core-texts";
import { alike, filledText, joined, type Text } from "../../core/texts/language";
import { type Area, areaText } from "../reading/sheet/address";
import { TEXTS } from "../texts";

/**
 * The refusal of a run whose customers were moved or edited meanwhile.
 *
 * @param when the run has written nothing yet, or all but the titles
 * @param results a person's cells that held formulas, of which only the results are left
 * @example changedMeanwhile("before").code // => "DATA_CHANGED"
 */
export function changedMeanwhile(when: "before" | "after", results: readonly Area[] = []): InputError {
  return new InputError("DATA_CHANGED", { written: writtenThen(when, results) });
}

/**
 * The same for an undo, `UNDO_DISTURBED`.
 *
 * @param when it has written nothing yet, or not all
 * @param results a person's cells that held formulas, of which only the results are left
 * @example undoDisturbed("before").code // => "UNDO_DISTURBED"
 */
export function undoDisturbed(when: "before" | "after", results: readonly Area[] = []): InputError {
  return new InputError("UNDO_DISTURBED", { written: writtenThen(when, results) });
}

/** @private */
function writtenThen(when: "before" | "after", results: readonly Area[]): Text | string {
  if (results.length === 0) return WRITTEN[when];
  const cells = joined(results.map(areaText).map(alike), CORE.listSeparator);
  return filledText(TEXTS.writtenOverFormulas, { cells });
}

const WRITTEN: Readonly<Record<"before" | "after", Text>> = {
  before: TEXTS.nothingWritten,
  after: TEXTS.writtenIncomplete,
};
