/** New sheets under names that are still free. */

import { numbered } from "../read/free-name";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * A new sheet; where the name is taken, by whomever, it gets the next number. Trying costs fewer calls than asking
 * first.
 *
 * @param spreadsheet where it goes
 * @param title its name if that is free
 */
export function insertNamed(
  spreadsheet: Spreadsheet,
  title: string,
): { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet; readonly name: string } {
  for (let number = 1; ; number++) {
    const name = numbered(title, number);
    try {
      return { sheet: spreadsheet.insertSheet(name), name };
    } catch (error) {
      if (spreadsheet.getSheetByName(name) === null) throw error;
    }
  }
}
