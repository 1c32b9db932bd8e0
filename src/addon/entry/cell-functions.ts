/** Cell functions at work: finds the spreadsheet's language, and puts errors into words. */

import type { Cell } from "../../core/cells/cell";
import type { Argument } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { InputError, problemText } from "../../core/problem";
import { languageOf } from "../../core/texts/language";

/**
 * Works out one formula. Throws an error whose message is one sentence in the spreadsheet's language.
 *
 * @param cellFunction that the formula names
 * @param given the arguments as Sheets hands them over
 */
export function callCellFunction(cellFunction: CellFunction, given: readonly Argument[]): Cell | Cell[][] {
  const language = languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  try {
    return cellFunction.call(given, language);
  } catch (error) {
    if (error instanceof InputError) throw new Error(problemText(error.code, error.details, language));
    throw new Error(problemText("UNEXPECTED", { found: cellFunction.name }, language));
  }
}
