/** Sheets of a workbook: made, named, moved, hidden, coloured, copied and deleted. */
import type { SheetSize } from "../workbook/area";
import { send } from "../workbook/batch";
import { NEW_SHEET_SIZE, type Workbook } from "../workbook/workbook";

/** The ids of the sheets in the order of their tabs. */
export function sheetIds(workbook: Workbook): readonly string[] {
  return workbook.model.getters.getSheetIds();
}

/** The name on a sheet's tab. */
export function sheetName(workbook: Workbook, sheetId: string): string {
  return workbook.model.getters.getSheetName(sheetId);
}

/** The sheet with a name; capital and small letters are not told apart, as in Sheets. */
export function sheetNamed(workbook: Workbook, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return sheetIds(workbook).find((id) => sheetName(workbook, id).toLowerCase() === wanted);
}

/** The number of rows and columns of a sheet, filled or not. */
export function sheetSize({ model: { getters } }: Workbook, sheetId: string): SheetSize {
  return { rows: getters.getNumberRows(sheetId), columns: getters.getNumberCols(sheetId) };
}

/** Adds an empty sheet at a position counted from 0 and returns its id. */
export function addSheet(workbook: Workbook, name: string, position: number, size = NEW_SHEET_SIZE): string {
  const sheetId = freeSheetId(workbook);
  send(workbook.model, "CREATE_SHEET", { sheetId, name, position, rows: size.rows, cols: size.columns });
  return sheetId;
}

/** Copies a sheet with all it holds, to the right of it, and returns the copy's id. */
export function copySheet(workbook: Workbook, sheetId: string, name: string): string {
  const sheetIdTo = freeSheetId(workbook);
  send(workbook.model, "DUPLICATE_SHEET", { sheetId, sheetIdTo, sheetNameTo: name });
  return sheetIdTo;
}

/** Deletes a sheet. The engine refuses to delete the last one. */
export function deleteSheet(workbook: Workbook, sheetId: string): void {
  workbook.lastSheetId = Math.max(workbook.lastSheetId, Number(sheetId) || 0);
  // The engine also refuses when one visible sheet is left, even if it is a hidden one that goes; Sheets does not.
  if (isSheetHidden(workbook, sheetId)) setSheetHidden(workbook, sheetId, false);
  send(workbook.model, "DELETE_SHEET", { sheetId, sheetName: sheetName(workbook, sheetId) });
}

/** Gives a sheet another name; formulas follow. */
export function renameSheet(workbook: Workbook, sheetId: string, name: string): void {
  const oldName = sheetName(workbook, sheetId);
  if (oldName !== name) send(workbook.model, "RENAME_SHEET", { sheetId, oldName, newName: name });
}

/** Moves a sheet's tab to a position counted from 0. */
export function moveSheet(workbook: Workbook, sheetId: string, position: number): void {
  const delta = position - sheetIds(workbook).indexOf(sheetId);
  if (delta !== 0) send(workbook.model, "MOVE_SHEET", { sheetId, delta });
}

/** Shows a sheet in front of the user. */
export function activateSheet(workbook: Workbook, sheetId: string): void {
  const sheetIdFrom = activeSheet(workbook);
  if (sheetIdFrom !== sheetId) send(workbook.model, "ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
}

/** The sheet in front of the user. */
export function activeSheet(workbook: Workbook): string {
  return workbook.model.getters.getActiveSheetId();
}

/** Hides a sheet's tab, or shows it again. */
export function setSheetHidden(workbook: Workbook, sheetId: string, hidden: boolean): void {
  if (isSheetHidden(workbook, sheetId) === hidden) return;
  send(workbook.model, hidden ? "HIDE_SHEET" : "SHOW_SHEET", { sheetId });
}

/** Whether a sheet's tab is hidden. */
export function isSheetHidden(workbook: Workbook, sheetId: string): boolean {
  return !workbook.model.getters.isSheetVisible(sheetId);
}

/** Colours a sheet's tab, `#rrggbb`, or takes the colour off. */
export function setTabColor(workbook: Workbook, sheetId: string, color: string | undefined): void {
  send(workbook.model, "COLOR_SHEET", color === undefined ? { sheetId } : { sheetId, color });
}

/** Shows or hides the lines between the cells. */
export function setGridlines(workbook: Workbook, sheetId: string, shown: boolean): void {
  if (workbook.model.getters.getGridLinesVisibility(sheetId) === shown) return;
  send(workbook.model, "SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: shown });
}

/** Sheets gives every sheet a number for an id; the first is 0. */
function freeSheetId(workbook: Workbook): string {
  const numbers = sheetIds(workbook).map(Number).filter(Number.isFinite);
  workbook.lastSheetId = Math.max(workbook.lastSheetId, ...numbers) + 1;
  return String(workbook.lastSheetId);
}
