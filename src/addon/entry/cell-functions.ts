/** Cell functions at work: finds how the spreadsheet is read, and puts errors into words. */

import { type Cell, isDate } from "../../core/cells/cell";
import type { Argument } from "../../core/functions/argument";
import { type CellFunction, refuseMissing } from "../../core/functions/cell-function";
import { type Reader, readerOf } from "../../core/functions/reader";
import { InputError, problemText } from "../../core/problem";
import { asShown } from "../read/wall-clock";

/**
 * Works out one formula. Throws an error whose message is one sentence in the spreadsheet's language.
 *
 * @param cellFunction that the formula names
 * @param given the arguments as Sheets hands them over
 */
export function callCellFunction(cellFunction: CellFunction, given: readonly Argument[]): Cell | Cell[][] {
  const reader = spreadsheetReader();
  try {
    refuseMissing(cellFunction, given);
    return cellFunction.call(given.map(shownArgument), reader);
  } catch (error) {
    if (error instanceof InputError) throw new Error(problemText(error.code, error.details, reader.language));
    throw new Error(problemText("UNEXPECTED", { found: cellFunction.name }, reader.language));
  }
}

/** Formulas "can use most get*() methods", Google says, and not which: better English than no formula at all. @private */
function spreadsheetReader(): Reader {
  try {
    return readerOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  } catch {
    return readerOf("en_US");
  }
}

/** Dates as the sheet shows them; as they came where the spreadsheet's time zone is not to be had. @private */
function shownArgument(argument: Argument): Argument {
  try {
    if (Array.isArray(argument)) return asShown(argument);
    return isDate(argument) ? asShown([[argument]])[0]?.[0] : argument;
  } catch {
    return argument;
  }
}
