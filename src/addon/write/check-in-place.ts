/** Looks once more whether customers and columns stand where a run read them: a colleague may have moved them since. */

import { areAsExpected, areaExpected, type ExpectedCells } from "../../app/plan/expected-cells";
import type { PlannedColumn } from "../../app/plan/planned-columns";
import { type Area, areaText } from "../../app/reading/sheet/address";
import { changedMeanwhile } from "../../app/run/changed-meanwhile";
import { columnLetters } from "../../core/cells/column-letters";
import { InputError } from "../../core/problem";
import { rangeAt } from "../read/range-at";
import { asShown } from "../read/wall-clock";
import type { SheetSize } from "./insert-sheet";
import { sideBySide } from "./side-by-side";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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
  sheet: Sheet,
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
  sheet: Sheet,
  size: SheetSize,
): boolean {
  const area = areaExpected(expected, size);
  const range = area && rangeAt(area, sheet);
  if (area === null) return true;
  return range !== null && areAsExpected(expected, when, area, asShown(range.getValues()));
}

/** A part of a sheet that is to be written. */
export interface WrittenPlace extends Area {
  readonly sheet: Sheet;
  readonly sheetId: number;
}

/**
 * Where columns will be written; one place for those that stand side by side.
 *
 * @param columns that are written
 * @param sheet with the customers
 * @param size of the sheet
 */
export function placesOfColumns(
  columns: readonly PlannedColumn[],
  sheet: Sheet,
  size: SheetSize,
): WrittenPlace[] {
  const places = columns.filter(({ column }) => column <= size.columns);
  const [first] = places;
  if (!first) return [];
  const row = first.headerRow ?? first.firstRow;
  const rows = Math.min(first.firstRow + first.contents.length, size.rows + 1) - row;
  if (rows <= 0) return [];
  const sheetId = sheet.getSheetId();
  return sideBySide(places).map((group) => ({
    sheet,
    sheetId,
    row,
    column: group[0]?.column ?? 1,
    rows,
    columns: group.length,
  }));
}

/**
 * A cell that stands for all of a sheet.
 *
 * @param sheet to be written
 */
export function firstCell(sheet: Sheet): WrittenPlace {
  return { sheet, sheetId: sheet.getSheetId(), row: 1, column: 1, rows: 1, columns: 1 };
}

/**
 * Throws `NOT_ALLOWED` when a place or its sheet is protected for the user: what cannot be finished does not begin. A sheet that is
 * protected but for some cells is refused too, as looks, widths and marks are of the sheet.
 *
 * @param places that are written
 * @param spreadsheet the workbook
 */
export function checkAllowed(places: readonly WrittenPlace[], spreadsheet: Spreadsheet): void {
  // Two calls tell where anything is protected at all: fewer than one for each place.
  const guarded = places.length > 2 ? guardedSheets(spreadsheet) : null;
  for (const { sheet, sheetId, ...area } of places) {
    if (guarded ? !guarded.has(sheetId) : isOpen(area, sheet)) continue;
    if (rangeAt(area, sheet)?.canEdit() === false)
      throw new InputError("NOT_ALLOWED", { found: `${sheet.getName()}!${areaText(area)}` });
    const whole = guarded?.get(sheetId) ?? sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    const isShut = whole.some((one) => !one.canEdit());
    if (isShut) throw new InputError("NOT_ALLOWED", { found: sheet.getName() });
  }
}

/** Where all rows of the columns from the first on can be edited, no sheet is protected but for some cells: one call tells it. @private */
function isOpen({ column, columns }: Area, sheet: Sheet): boolean {
  return sheet.getRange(`A:${columnLetters(column + columns - 1)}`).canEdit();
}

/** Sheets of which anything is protected, with the protections of all of them. @private */
function guardedSheets(spreadsheet: Spreadsheet): ReadonlyMap<number, readonly Protection[]> {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const idOf = (one: Protection) => one.getRange().getSheet().getSheetId();
  const whole = spreadsheet.getProtections(SHEET);
  const found = [...spreadsheet.getProtections(RANGE), ...whole].map(idOf);
  return new Map(found.map((id) => [id, whole.filter((one) => idOf(one) === id)]));
}
