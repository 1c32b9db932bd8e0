/** How far a sheet is filled: its last row and column that hold something. */
import type { SheetSize } from "../workbook/area";
import type { Workbook } from "../workbook/workbook";

/**
 * The number of rows and columns up to the last cell with content; 0 and 0 for an empty sheet.
 *
 * A formula counts even when it gives an empty text, formats do not. Remembered until anything
 * changes, because the engine has no such figure and every cell must be looked at.
 */
export function filledSize(workbook: Workbook, sheetId: string): SheetSize {
  const known = workbook.filledSizes.get(sheetId);
  if (known !== undefined) return known;
  const size = measure(workbook, sheetId);
  workbook.filledSizes.set(sheetId, size);
  return size;
}

function measure({ model: { getters } }: Workbook, sheetId: string): SheetSize {
  let rows = 0;
  let columns = 0;
  const include = (row: number, column: number) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  for (const cell of getters.getCells(sheetId)) {
    if (!cell.isFormula && cell.content === "") continue;
    const { row, col } = getters.getCellPosition(cell.id);
    include(row, col);
    if (!cell.isFormula) continue;
    const spill = getters.getSpreadZone({ sheetId, row, col });
    if (spill !== undefined) include(spill.bottom, spill.right);
  }
  return { rows, columns };
}
