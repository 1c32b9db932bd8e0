/** Cell functions at work: finds how the spreadsheet is read, and puts errors into words. */

import type { Cell } from "../../core/cells/cell";
import type { Argument } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { readerOf } from "../../core/functions/reader";
import { InputError, problemText } from "../../core/problem";

/**
 * Works out one formula. Throws an error whose message is one sentence in the spreadsheet's language.
 *
 * @param cellFunction that the formula names
 * @param given the arguments as Sheets hands them over
 */
export function callCellFunction(cellFunction: CellFunction, given: readonly Argument[]): Cell | Cell[][] {
  const reader = readerOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  try {
    return cellFunction.call(given, reader);
  } catch (error) {
    if (error instanceof InputError) throw new Error(problemText(error.code, error.details, reader.language));
    throw new Error(problemText("UNEXPECTED", { found: cellFunction.name }, reader.language));
  }
}
