/** Looks once more whether customers and columns stand where a run read them: a colleague may have moved them since. */

import { areAsExpected, areaExpected, type ExpectedCells } from "../../app/plan/expected-cells";
import type { PlannedColumn } from "../../app/plan/planned-columns";
import { type Area, areaText } from "../../app/reading/address";
import { changedMeanwhile } from "../../app/run/changed-meanwhile";
import { InputError } from "../../core/problem";
import { asShown } from "../read/wall-clock";

/** Rows and columns of a sheet. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Throws `DATA_CHANGED` when something is not in its place.
 *
 * @param expected from the plan
 * @param when the run has written nothing yet, or all but the titles
 * @param sheet with the customers
 * @param size of the sheet
 */
export function checkInPlace(
  expected: ExpectedCells,
  when: "before" | "after",
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  size: SheetSize,
): void {
  const area = areaExpected(expected, size);
  const range = area && rangeAt(area, sheet);
  if (area === null) return;
  if (!range || !areAsExpected(expected, when, area, asShown(range.getValues())))
    throw changedMeanwhile(when);
}

/**
 * Throws `NOT_ALLOWED` when a column that is new, and would be marked before it is written, is protected for the user.
 * Any other is refused by its first write. Not asked where formats are read too, as a run has a budget of reads.
 *
 * @param columns that are written
 * @param sheet with the customers
 * @param size of the sheet
 */
export function checkAllowed(
  columns: readonly PlannedColumn[],
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  size: SheetSize,
): void {
  const added = columns.filter(({ isNew, column }) => isNew && column <= size.columns);
  const [first] = added;
  if (!first || added.some(({ format }) => format !== "text")) return;
  const places = added.map(({ column }) => column);
  const row = first.headerRow ?? first.firstRow;
  const column = Math.min(...places);
  const rows = Math.min(first.firstRow + first.contents.length, size.rows + 1) - row;
  const area = { row, column, rows, columns: Math.max(...places) - column + 1 };
  if (rows > 0 && rangeAt(area, sheet)?.canEdit() === false)
    throw new InputError("NOT_ALLOWED", { found: areaText(area) });
}

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
