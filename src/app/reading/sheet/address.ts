/** Cell addresses in A1 notation. */

import { columnLetters } from "../../../core/cells/column-letters";
import { InputError } from "../../../core/problem";

/** A rectangle of cells; rows and columns are counted from 1 as on the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A rectangle in A1 notation.
 *
 * @param area rows and columns counted from 1
 * @example areaText({ row: 2, column: 1, rows: 3, columns: 2 }) // => "A2:B4"
 */
export function areaText({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}

/**
 * The rectangle of an A1 text without a sheet. Throws `BAD_REQUEST` when it is none.
 *
 * @param text such as `A2:B4`
 * @example areaOf("A2:B4") // => { row: 2, column: 1, rows: 3, columns: 2 }
 */
export function areaOf(text: string): Area {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,7})(?::([A-Z]{1,3})([1-9]\d{0,7}))?$/.exec(text);
  if (!parts) throw new InputError("BAD_REQUEST", { found: text });
  const [, left = "", top = "", right = left, bottom = top] = parts;
  const column = columnNumber(left);
  const rows = Number(bottom) - Number(top) + 1;
  const columns = columnNumber(right) - column + 1;
  if (rows < 1 || columns < 1) throw new InputError("BAD_REQUEST", { found: text });
  return { row: Number(top), column, rows, columns };
}

/**
 * A range with its sheet and fixed rows and columns, for a formula.
 *
 * The sheet's name is quoted and its quotes are doubled, so that no name can end the reference.
 *
 * @param sheet its name
 * @param area rows and columns counted from 1
 * @example fixedReference("Bob's", { row: 2, column: 3, rows: 9, columns: 1 }) // => "'Bob''s'!$C$2:$C$10"
 */
export function fixedReference(sheet: string, { row, column, rows, columns }: Area): string {
  const last = `$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
  return `${quoted(sheet)}!$${columnLetters(column)}$${row}:${last}`;
}

/**
 * A whole column with its sheet, for a formula: to the last row that a sheet has now or gets, in every program.
 *
 * @param sheet its name
 * @param column counted from 1
 * @example wholeColumn("Bob's", 3) // => "'Bob''s'!$C:$C"
 */
export function wholeColumn(sheet: string, column: number): string {
  const letters = `$${columnLetters(column)}`;
  return `${quoted(sheet)}!${letters}:${letters}`;
}

/** @private */
function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/**
 * A column counted from 1.
 *
 * @param letters of the column
 * @example columnNumber("AB") // => 28
 */
export function columnNumber(letters: string): number {
  return [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * Whether two rectangles share a cell.
 *
 * @param one rectangle
 * @param other rectangle
 * @example overlaps({ row: 1, column: 1, rows: 2, columns: 2 }, { row: 2, column: 2, rows: 1, columns: 1 }) // => true
 */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
