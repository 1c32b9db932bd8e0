/** Areas: the rectangles of cells that everything here reads and writes, counted from 0. */
import { helpers, type Zone } from "./library";

/** A rectangle on one sheet; `top` and `left` count from 0, as in the engine. */
export interface Area {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The engine's zone for an area: both ends inclusive. */
export function zoneOf(area: Area): Zone {
  return {
    top: area.top,
    left: area.left,
    bottom: area.top + area.rows - 1,
    right: area.left + area.columns - 1,
  };
}

/** The area of an engine zone on a sheet. */
export function areaOf(sheetId: string, zone: Zone): Area {
  return {
    sheetId,
    top: zone.top,
    left: zone.left,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}

/** The address of one cell, such as `B7`; row and column count from 0. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Those asked for before: a list asks for the same few with every cell. */
const columnNames: string[] = [];

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  columnNames[column] ??= helpers.numberToLetters(column);
  return columnNames[column];
}

/** The address of an area as Sheets writes it: `B7` for one cell, `B7:C9` for more. */
export function addressOfArea(area: Area): string {
  const first = addressOf(area.top, area.left);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${addressOf(area.top + area.rows - 1, area.left + area.columns - 1)}`;
}

/** Whether two areas share at least one cell. */
export function areasMeet(one: Area, other: Area): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.top < other.top + other.rows &&
    other.top < one.top + one.rows &&
    one.left < other.left + other.columns &&
    other.left < one.left + one.columns
  );
}

/** Whether a cell, counted from 0, lies in the area. */
export function areaHolds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.top && row < area.top + area.rows && column >= area.left && column < area.left + area.columns
  );
}

/**
 * The rectangle an A1 text names on a sheet of the given size: `B2`, `B2:C9`, `B:C`, `2:9`, `B2:C`.
 *
 * Open ends run to the edge of the sheet, as in Sheets. `undefined` when the text is not an address.
 */
export function areaFromAddress(sheetId: string, text: string, size: SheetSize): Area | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?)?$/i.exec(
    text.trim(),
  );
  if (match === null || text.trim() === "") return undefined;
  const [, startColumn, startRow, endColumn, endRow] = match;
  const open = text.includes(":");
  if (!open && (startColumn === undefined || startRow === undefined)) return undefined;
  if (open && endColumn === undefined && endRow === undefined) return undefined;
  const columns = [columnOf(startColumn) ?? 0, open ? (columnOf(endColumn) ?? size.columns - 1) : undefined];
  const rows = [rowOf(startRow) ?? 0, open ? (rowOf(endRow) ?? size.rows - 1) : undefined];
  return between(sheetId, columns, rows);
}

/** The size of a sheet in rows and columns. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

function between(
  sheetId: string,
  [firstColumn = 0, secondColumn = firstColumn]: readonly (number | undefined)[],
  [firstRow = 0, secondRow = firstRow]: readonly (number | undefined)[],
): Area {
  const left = Math.min(firstColumn, secondColumn);
  const top = Math.min(firstRow, secondRow);
  return {
    sheetId,
    top,
    left,
    rows: Math.abs(secondRow - firstRow) + 1,
    columns: Math.abs(secondColumn - firstColumn) + 1,
  };
}

function columnOf(letters: string | undefined): number | undefined {
  return letters === undefined ? undefined : helpers.lettersToNumber(letters.toUpperCase());
}

function rowOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits) - 1;
}
