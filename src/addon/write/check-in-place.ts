/** Looks once more whether customers and columns stand where a run read them: a colleague may have moved them since. */

import { areAsExpected, areaExpected, type ExpectedCells } from "../../app/plan/expected-cells";
import type { PlannedColumn } from "../../app/plan/planned-columns";
import { type Area, areaText } from "../../app/reading/address";
import { changedMeanwhile } from "../../app/run/changed-meanwhile";
import { InputError } from "../../core/problem";
import { asShown } from "../read/wall-clock";
import type { SheetSize } from "./insert-sheet";

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
  for (const { start, count } of sideBySide(places.map(({ column }) => column))) {
    const area = { row, column: start, rows, columns: count };
    if (rangeAt(area, sheet)?.canEdit() === false)
      throw new InputError("NOT_ALLOWED", { found: areaText(area) });
  }
}

/** @private */
function sideBySide(columns: readonly number[]): { start: number; count: number }[] {
  const groups: { start: number; count: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = groups[groups.length - 1];
    if (last && last.start + last.count === column) last.count++;
    else groups.push({ start: column, count: 1 });
  }
  return groups;
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
