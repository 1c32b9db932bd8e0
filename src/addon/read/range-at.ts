/** Ranges that a sheet may not reach. */

import type { Area } from "../../app/reading/sheet/address";

/**
 * A range; `null` where the sheet does not reach so far, for which asking costs no call.
 *
 * @param area rows and columns counted from 1
 * @param sheet it stands on
 */
export function rangeAt(
  { row, column, rows, columns }: Area,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch {
    return null;
  }
}
