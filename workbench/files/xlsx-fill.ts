/** Puts the cells of a file into the engine's form of a sheet. */

import { GUARDED_TEXT, type Literal, literalOfNumber, literalOfText } from "../engine/cells/literal";
import { addressOf } from "../engine/workbook/area";
import type { WorkbookData } from "../engine/workbook/library";
import { FormatTable } from "./format-table";
import type { FileCell } from "./xlsx-rows";
import type { StyleIds } from "./xlsx-styles";

type SheetData = WorkbookData["sheets"][number];

/** The number of the guarded text format among the formats of a file; files never reach it. */
export const GUARDED_FORMAT_ID = 1_000_000;

/** The sheet with the cells of the file, their styles and a size that holds them all. */
export function fillSheet(
  sheet: SheetData,
  cells: readonly FileCell[],
  styles: readonly StyleIds[],
  formats: Readonly<Record<number, string>>,
): SheetData {
  const formulas = sheet.cells;
  const filled: Record<string, string> = {};
  const [ofStyles, ofFormats, ofBorders] = [new FormatTable(), new FormatTable(), new FormatTable()];
  let [rows, columns] = [0, 0];
  for (const cell of cells) {
    const { row, column } = cell;
    const ids = cell.style === 0 ? undefined : styles[cell.style];
    const format = ids === undefined ? undefined : formats[ids.format];
    const { content, format: needed } = literalOf(cell, format, formulas);
    if (content !== "") filled[addressOf(row, column)] = content;
    if (ids !== undefined) {
      ofStyles.setId(row, column, ids.style);
      if (format !== undefined)
        ofFormats.setId(row, column, needed === GUARDED_TEXT ? GUARDED_FORMAT_ID : ids.format);
      ofBorders.setId(row, column, ids.border);
    }
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return {
    ...sheet,
    cells: filled,
    styles: ofStyles.zones(),
    formats: ofFormats.zones(),
    borders: ofBorders.zones(),
    rowNumber: Math.max(sheet.rowNumber, rows),
    colNumber: Math.max(sheet.colNumber, columns),
  };
}

function literalOf(cell: FileCell, format: string | undefined, formulas: SheetData["cells"]): Literal {
  if (cell.scriptFormula !== undefined) return { content: cell.scriptFormula };
  if (cell.formulaXml !== undefined) {
    const formula = formulas[addressOf(cell.row, cell.column)];
    return { content: typeof formula === "string" ? formula : "" };
  }
  const { value, error } = cell;
  if (error !== undefined) return { content: error };
  if (typeof value === "number") return { content: literalOfNumber(value) };
  if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE" };
  return value === undefined || value === "" ? { content: "" } : literalOfText(value, format);
}
