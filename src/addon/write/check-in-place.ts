/** Looks once more whether customers and columns stand where a run read them: a colleague may have moved them since. */

import { areAsExpected, areaExpected, type ExpectedCells } from "../../app/plan/expected-cells";
import type { PlannedColumn } from "../../app/plan/planned-columns";
import { areaText } from "../../app/reading/sheet/address";
import { changedMeanwhile } from "../../app/run/changed-meanwhile";
import { InputError } from "../../core/problem";
import { rangeAt } from "../read/range-at";
import { asShown } from "../read/wall-clock";
import type { SheetSize } from "./insert-sheet";
import { sideBySide } from "./side-by-side";

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
  if (!isInPlace(expected, when, sheet, size)) throw changedMeanwhile(when);
}

/**
 * Whether everything is in its place.
 *
 * @param expected from the plan
 * @param when the run has written nothing yet, or all but the titles
 * @param sheet with the customers
 * @param size of the sheet
 */
export function isInPlace(
  expected: ExpectedCells,
  when: "before" | "after",
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  size: SheetSize,
): boolean {
  const area = areaExpected(expected, size);
  const range = area && rangeAt(area, sheet);
  if (area === null) return true;
  return range !== null && areAsExpected(expected, when, area, asShown(range.getValues()));
}

/**
 * Throws `NOT_ALLOWED` when a column that will be written is protected for the user: a run that cannot be finished does
 * not begin. Asked once for columns that stand side by side.
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
  const places = columns.filter(({ column }) => column <= size.columns);
  const [first] = places;
  if (!first) return;
  const row = first.headerRow ?? first.firstRow;
  const rows = Math.min(first.firstRow + first.contents.length, size.rows + 1) - row;
  if (rows <= 0) return;
  for (const group of sideBySide(places)) {
    const area = { row, column: group[0]?.column ?? 1, rows, columns: group.length };
    if (rangeAt(area, sheet)?.canEdit() === false)
      throw new InputError("NOT_ALLOWED", { found: areaText(area) });
  }
}
