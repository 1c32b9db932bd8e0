/** Asks a sheet which cells of a column are merged. */

import type { Area } from "../../app/reading/sheet/address";

/**
 * The areas of merged cells that reach into an area. One call, and a few for each of them, so it is asked only where rows
 * without a name may belong to the customer above.
 *
 * @param sheet of the area
 * @param area rows and columns counted from 1
 */
export function mergedIn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, rows, columns }: Area,
): Area[] {
  return sheet
    .getRange(row, column, rows, columns)
    .getMergedRanges()
    .map((merged) => ({
      row: merged.getRow(),
      column: merged.getColumn(),
      rows: merged.getNumRows(),
      columns: merged.getNumColumns(),
    }));
}
