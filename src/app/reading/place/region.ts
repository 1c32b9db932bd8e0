/** Rectangles of filled cells. */

import { type Cell, isBlank } from "../../../core/cells/cell";
import type { Area } from "../sheet/address";
import type { MarkedColumn } from "../sheet/sheet-reading";

type Cells = readonly (readonly Cell[])[];

/**
 * The data region around a cell: the rectangle grows while a filled cell touches it, also at a corner, as Ctrl+A
 * does in Sheets.
 *
 * @param cells every cell in use, from A1
 * @param start one cell
 * @param walls columns that count as empty, from `wallsIn`
 * @example regionAround([["a", "b"], ["", ""], ["c", ""]], { row: 1, column: 1, rows: 1, columns: 1 }) // => { row: 1, column: 1, rows: 1, columns: 2 }
 */
export function regionAround(cells: Cells, start: Area, walls: ReadonlySet<number> = NO_WALLS): Area {
  let top = start.row;
  let bottom = start.row;
  let left = start.column;
  let right = start.column;
  const rowFilled = (row: number) => isFilled(cells, row, row, left - 1, right + 1, walls);
  const columnFilled = (column: number) => isFilled(cells, top - 1, bottom + 1, column, column, walls);
  for (let grew = true; grew; ) {
    grew = false;
    for (; rowFilled(bottom + 1); grew = true) bottom++;
    for (; rowFilled(top - 1); grew = true) top--;
    for (; columnFilled(right + 1); grew = true) right++;
    for (; columnFilled(left - 1); grew = true) left--;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const NO_WALLS: ReadonlySet<number> = new Set();

/**
 * Our columns that keep two tables apart: they took the last empty column between them and must not join them.
 *
 * @param columns of ours
 * @example wallsIn([{ column: 3, isWall: true }, { column: 9 }]).has(9) // => false
 */
export function wallsIn(columns: readonly Pick<MarkedColumn, "column" | "isWall">[]): ReadonlySet<number> {
  return new Set(columns.flatMap(({ column, isWall }) => (isWall ? [column] : [])));
}

/**
 * An area without the blank rows and columns at its edges; `null` when all of it is blank.
 *
 * @param cells every cell in use, from A1
 * @param area may reach beyond the cells in use, as whole columns do
 * @example withoutBlankEdges([["", ""], ["", 5]], { row: 1, column: 1, rows: 1000, columns: 2 }) // => { row: 2, column: 2, rows: 1, columns: 1 }
 */
export function withoutBlankEdges(cells: Cells, area: Area): Area | null {
  let top = area.row;
  let bottom = Math.min(area.row + area.rows - 1, cells.length);
  let left = area.column;
  let right = Math.min(area.column + area.columns - 1, width(cells));
  while (top <= bottom && !isFilled(cells, top, top, left, right)) top++;
  while (bottom >= top && !isFilled(cells, bottom, bottom, left, right)) bottom--;
  while (left <= right && !isFilled(cells, top, bottom, left, left)) left++;
  while (right >= left && !isFilled(cells, top, bottom, right, right)) right--;
  if (bottom < top || right < left) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * An area without certain columns at its edges; `null` when nothing is left.
 *
 * @param area rows and columns counted from 1
 * @param columns to leave out
 * @example withoutEdgeColumns({ row: 1, column: 1, rows: 9, columns: 3 }, new Set([3])) // => { row: 1, column: 1, rows: 9, columns: 2 }
 */
export function withoutEdgeColumns(area: Area, columns: ReadonlySet<number>): Area | null {
  let left = area.column;
  let right = area.column + area.columns - 1;
  while (left <= right && columns.has(left)) left++;
  while (right >= left && columns.has(right)) right--;
  return right < left ? null : { ...area, column: left, columns: right - left + 1 };
}

/**
 * The rectangle around two others.
 *
 * @param one rows and columns counted from 1
 * @param other likewise
 * @example aroundBoth({ row: 1, column: 1, rows: 2, columns: 2 }, { row: 5, column: 2, rows: 1, columns: 2 }) // => { row: 1, column: 1, rows: 5, columns: 3 }
 */
export function aroundBoth(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/**
 * How many columns are in use.
 *
 * @param cells every cell in use, from A1
 * @example width([["a", "b"]]) // => 2
 */
export function width(cells: Cells): number {
  return cells[0]?.length ?? 0;
}

/** @private */
function isFilled(
  cells: Cells,
  top: number,
  bottom: number,
  left: number,
  right: number,
  walls = NO_WALLS,
): boolean {
  for (let row = Math.max(top, 1); row <= Math.min(bottom, cells.length); row++) {
    const line = cells[row - 1] ?? [];
    for (let column = Math.max(left, 1); column <= Math.min(right, line.length); column++) {
      if (!walls.has(column) && !isBlank(line[column - 1])) return true;
    }
  }
  return false;
}
