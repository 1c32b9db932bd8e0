/** Data regions: the block of filled cells around a place, bounded by empty rows and columns. */
import type { Area } from "../workbook/area";
import type { Workbook } from "../workbook/workbook";
import { sheetSize } from "./sheets";

interface Edges {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/**
 * The area grown in every direction until only empty cells touch it, corners included.
 *
 * An area that nothing touches is its own region.
 */
export function dataRegion(workbook: Workbook, area: Area): Area {
  const size = sheetSize(workbook, area.sheetId);
  const isFilled = (row: number, col: number) => hasContent(workbook, area.sheetId, row, col);
  const edges: Edges = {
    top: area.top,
    bottom: area.top + area.rows - 1,
    left: area.left,
    right: area.left + area.columns - 1,
  };
  let grew = true;
  while (grew) {
    grew = false;
    while (edges.bottom < size.rows - 1 && rowTouches(edges.bottom + 1, edges, size.columns, isFilled))
      grew = Boolean(++edges.bottom);
    while (edges.right < size.columns - 1 && columnTouches(edges.right + 1, edges, size.rows, isFilled))
      grew = Boolean(++edges.right);
    while (edges.top > 0 && rowTouches(edges.top - 1, edges, size.columns, isFilled)) {
      edges.top--;
      grew = true;
    }
    while (edges.left > 0 && columnTouches(edges.left - 1, edges, size.rows, isFilled)) {
      edges.left--;
      grew = true;
    }
  }
  const { top, left, bottom, right } = edges;
  return { sheetId: area.sheetId, top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

type CellTest = (row: number, column: number) => boolean;

function rowTouches(row: number, { left, right }: Edges, columns: number, isFilled: CellTest): boolean {
  for (let column = Math.max(0, left - 1); column <= Math.min(columns - 1, right + 1); column++) {
    if (isFilled(row, column)) return true;
  }
  return false;
}

function columnTouches(column: number, { top, bottom }: Edges, rows: number, isFilled: CellTest): boolean {
  for (let row = Math.max(0, top - 1); row <= Math.min(rows - 1, bottom + 1); row++) {
    if (isFilled(row, column)) return true;
  }
  return false;
}

/** Whether a cell shows a value or holds a formula. */
function hasContent({ model: { getters } }: Workbook, sheetId: string, row: number, col: number): boolean {
  const position = { sheetId, row, col };
  const cell = getters.getCell(position);
  if (cell?.isFormula || (cell !== undefined && cell.content !== "")) return true;
  return getters.getEvaluatedCell(position).value !== null;
}
