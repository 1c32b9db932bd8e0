/** Reads the cells of a sheet, where something stands. */

import type { Area } from "../../app/reading/sheet/address";
import type { SheetReading } from "../../app/reading/sheet/sheet-reading";
import type { Cell } from "../../core/cells/cell";
import { rangeAt } from "./range-at";
import { asShown } from "./wall-clock";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type SheetCells = Pick<SheetReading, "cells" | "formulas" | "formats">;

/** What of a sheet is read beside its values. */
export interface Wanted {
  /** How many rows and columns are likely to be in use. */
  readonly likely?: Pick<Area, "rows" | "columns"> | undefined;
  /** Orders that are added up are only read: whether formulas fill their cells is of no matter. */
  readonly formulas: boolean;
  /**
   * They tell currencies, percentages and dates in cells that a person filled: to this column at least, because a run also
   * needs those of the columns that it will fill. `null` for none.
   */
  readonly formats: number | null;
}

/** Of a sheet with customers of ours: it holds no formats of a person's. */
export const OF_CUSTOMERS: Wanted = { formulas: true, formats: null };

/**
 * Reads them: in one call for the values, which is two where it is not known how many are in use, and one each for what
 * is wanted beside them.
 *
 * @param sheet that is read
 * @param wanted what to read
 */
export function readCells(sheet: Sheet, { likely, formulas, formats }: Wanted): SheetCells {
  const known = likely ? likelyCells(sheet, likely) : null;
  const used = known?.used ?? sheet.getDataRange();
  return {
    cells: asShown(known?.values ?? used.getValues()),
    formulas: formulas ? used.getFormulas() : [],
    ...(formats === null ? {} : { formats: widerRange(used, formats, sheet).getNumberFormats() }),
  };
}

/**
 * The cells of an extent; `null` where the sheet does not reach so far, or something stands directly below or right of them.
 * @private
 */
function likelyCells(
  sheet: Sheet,
  { rows, columns }: Pick<Area, "rows" | "columns">,
): { readonly used: Range; readonly values: Cell[][] } | null {
  const at = (height: number, width: number) =>
    rangeAt({ row: 1, column: 1, rows: height, columns: width }, sheet);
  const used = at(rows, columns);
  if (!used) return null;
  // Where the sheet ends, nothing stands beyond.
  const height = at(rows + 1, 1) ? rows + 1 : rows;
  const width = at(1, columns + 1) ? columns + 1 : columns;
  const values = sheet.getRange(1, 1, height, width).getValues();
  const isFilled = (cell: Cell) => cell !== "";
  if (values.some((line, at) => (at < rows ? line.slice(columns) : line).some(isFilled))) return null;
  return { used, values: values.slice(0, rows).map((line) => line.slice(0, columns)) };
}

/** @private */
function widerRange(used: Range, lastColumn: number, sheet: Sheet): Range {
  const columns = Math.max(lastColumn, used.getNumColumns());
  return rangeAt({ row: 1, column: 1, rows: used.getNumRows(), columns }, sheet) ?? used;
}
