/** Rows and columns of a sheet: inserted, deleted, sized, hidden and frozen. Everything counts from 0. */
import { type Area, areaOf } from "../workbook/area";
import { send } from "../workbook/batch";
import type { Workbook } from "../workbook/workbook";
import { sheetName, sheetSize } from "./sheets";

/** Rows or columns, as the engine calls them. */
export type Dimension = "ROW" | "COL";

/** Inserts empty rows or columns before the one at `position`; formulas, charts and marks follow. */
export function insertLines(
  workbook: Workbook,
  sheetId: string,
  dimension: Dimension,
  position: number,
  quantity: number,
): void {
  const count = lineCount(workbook, sheetId, dimension);
  const place =
    position < count ? { base: position, position: "before" } : { base: count - 1, position: "after" };
  send(workbook.model, "ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: sheetName(workbook, sheetId),
    dimension,
    quantity,
    ...place,
  });
}

/** Deletes rows or columns from `position` on, with all they hold. */
export function deleteLines(
  workbook: Workbook,
  sheetId: string,
  dimension: Dimension,
  position: number,
  quantity: number,
): void {
  send(workbook.model, "REMOVE_COLUMNS_ROWS", {
    sheetId,
    sheetName: sheetName(workbook, sheetId),
    dimension,
    elements: lines(position, quantity),
  });
}

/** Makes rows or columns as high or wide as given, in pixels. */
export function resizeLines(
  workbook: Workbook,
  sheetId: string,
  dimension: Dimension,
  position: number,
  quantity: number,
  size: number,
): void {
  send(workbook.model, "RESIZE_COLUMNS_ROWS", {
    sheetId,
    dimension,
    elements: lines(position, quantity),
    size,
  });
}

/** Makes columns as wide as what they show. */
export function fitColumns(workbook: Workbook, sheetId: string, position: number, quantity: number): void {
  send(workbook.model, "AUTORESIZE_COLUMNS", { sheetId, cols: lines(position, quantity) });
}

/** The width of a column in pixels. */
export function columnWidth(workbook: Workbook, sheetId: string, column: number): number {
  return workbook.model.getters.getColSize(sheetId, column);
}

/** Hides rows or columns, or shows them again. */
export function setLinesHidden(
  workbook: Workbook,
  sheetId: string,
  dimension: Dimension,
  position: number,
  quantity: number,
  hidden: boolean,
): void {
  const type = hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS";
  send(workbook.model, type, { sheetId, dimension, elements: lines(position, quantity) });
}

/** Why a row is not shown, if it is not. */
export function rowHiddenBy(
  { model: { getters } }: Workbook,
  sheetId: string,
  row: number,
): "user" | "filter" | undefined {
  if (getters.isRowHiddenByUser(sheetId, row)) return "user";
  return getters.isRowFiltered(sheetId, row) ? "filter" : undefined;
}

/** The table with a filter on a sheet, if there is one. */
export function filteredArea({ model: { getters } }: Workbook, sheetId: string): Area | undefined {
  const table = getters.getTables(sheetId).find(({ config }) => config.hasFilters);
  return table && areaOf(sheetId, table.range.zone);
}

/** Whether a person has hidden the column. */
export function isColumnHidden({ model: { getters } }: Workbook, sheetId: string, column: number): boolean {
  return getters.isColHiddenByUser(sheetId, column);
}

/** Keeps the first rows or columns in view; 0 lets all of them scroll. */
export function freezeLines(
  workbook: Workbook,
  sheetId: string,
  dimension: Dimension,
  quantity: number,
): void {
  const name = dimension === "ROW" ? "ROWS" : "COLUMNS";
  if (quantity === 0) send(workbook.model, `UNFREEZE_${name}`, { sheetId });
  else send(workbook.model, `FREEZE_${name}`, { sheetId, quantity });
}

/** How many of the first rows or columns stay in view. */
export function frozenLines({ model: { getters } }: Workbook, sheetId: string, dimension: Dimension): number {
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  return dimension === "ROW" ? ySplit : xSplit;
}

function lineCount(workbook: Workbook, sheetId: string, dimension: Dimension): number {
  const { rows, columns } = sheetSize(workbook, sheetId);
  return dimension === "ROW" ? rows : columns;
}

function lines(position: number, quantity: number): number[] {
  return Array.from({ length: quantity }, (_line, index) => position + index);
}
