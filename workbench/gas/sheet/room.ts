/** Room: how large a spreadsheet may become. */
import type { Dimension } from "../../engine/sheets/grid";
import { sheetIds, sheetSize } from "../../engine/sheets/sheets";
import type { Run } from "../face/calls";
import { HostError } from "../host/realm";

/** Sheets holds at most so many cells in one spreadsheet. */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** Throws when rows, columns or a sheet of the given size would not fit into a spreadsheet any more. */
export function checkCells(run: Run, added: number): void {
  const { workbook } = run.host;
  const cells = sheetIds(workbook).reduce((sum, id) => {
    const { rows, columns } = sheetSize(workbook, id);
    return sum + rows * columns;
  }, added);
  if (cells > MOST_CELLS) {
    throw new HostError(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

/** Throws when so many rows or columns cannot be inserted. */
export function checkRoom(run: Run, sheetId: string, dimension: Dimension, quantity: number): void {
  const { rows, columns } = sheetSize(run.host.workbook, sheetId);
  if (!Number.isInteger(quantity) || quantity < 1)
    throw new HostError("The number of rows or columns to insert must be at least 1.");
  if (dimension === "COL" && columns + quantity > MOST_COLUMNS) {
    throw new HostError(
      `This action would increase the number of columns above the limit of ${MOST_COLUMNS} columns.`,
    );
  }
  checkCells(run, quantity * (dimension === "ROW" ? columns : rows));
}
