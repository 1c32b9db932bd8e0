/** Cell functions at work: finds the function, the spreadsheet's language, and puts errors into words. */

import type { Cell } from "../../core/cells/cell";
import type { Argument } from "../../core/functions/argument";
import { InputError, problemText } from "../../core/problem";
import { languageOf } from "../../core/texts/language";
import { MODELS } from "../../models/registry";

/**
 * Works out one formula. Throws an error whose message is one sentence in the spreadsheet's language.
 *
 * @param name of the function, upper case
 * @param given the arguments as Sheets hands them over
 */
export function callCellFunction(name: string, given: readonly Argument[]): Cell | Cell[][] {
  const language = languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  const cellFunction = MODELS.flatMap(({ functions }) => functions).find((one) => one.name === name);
  try {
    return cellFunction?.call(given, language);
  } catch (error) {
    if (error instanceof InputError) throw new Error(problemText(error.code, error.details, language));
    throw new Error(problemText("UNEXPECTED", { found: name }, language));
  }
}
