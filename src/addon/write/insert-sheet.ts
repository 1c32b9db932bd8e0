/** New sheets under names that are still free. */

import { BROKEN_OFF } from "../../app/reading/customers-columns";
import { numbered } from "../read/free-name";
import { MARK_KEY } from "../read/mark-format";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether a sheet may be one of ours that was inserted and left when a run broke off. */
export type IsOurs = (sheet: Sheet) => boolean;

/**
 * A new sheet; where the name is taken, by whomever, it gets the next number. Trying costs fewer calls than asking
 * first. A blank sheet of the very name that a run of ours left when it broke off is used.
 *
 * @param spreadsheet where it goes
 * @param title its name if that is free
 * @param isOurs whether a blank sheet of such a name is one of ours
 */
export function insertNamed(
  spreadsheet: Spreadsheet,
  title: string,
  isOurs: IsOurs = () => false,
): { readonly sheet: Sheet; readonly name: string } {
  for (let number = 1; ; number++) {
    const name = numbered(title, number);
    try {
      return { sheet: spreadsheet.insertSheet(name), name };
    } catch (error) {
      const there = spreadsheet.getSheetByName(name);
      if (there === null) throw error;
      if (isOurs(there) && isLeftBlank(there)) return { sheet: there, name };
    }
  }
}

/**
 * Whether nothing stands on a sheet but what says that a run broke off.
 *
 * @param sheet without a mark of ours
 */
export function isLeftBlank(sheet: Sheet): boolean {
  const cells = sheet.getDataRange().getValues();
  return (
    cells.flat().every((cell, index) => cell === "" || (index === 0 && BROKEN_OFF.includes(String(cell)))) &&
    sheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find().length === 0
  );
}
