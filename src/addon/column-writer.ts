/** Writes one tier column beside the customers, and remembers how to take it back. */

import type { PlannedColumn } from "../app/placement";
import { type ColumnUndo, contentsFrom, writtenKey } from "../app/undo";
import { markColumn } from "./marks";
import { numberFormat } from "./number-formats";
import type { OpenWorkbook } from "./open-workbook";
import type { Unfinished } from "./summary-writer";

/**
 * Writes the column, new or in place; its header says "incomplete" until it is finished.
 *
 * @param planned what to write; its column exists on the sheet
 * @param workbook as read in the same run
 * @param incomplete the mark to stand in for the header
 */
export function writeColumn(
  planned: PlannedColumn,
  { sheet, reading }: OpenWorkbook,
  incomplete: string,
): Unfinished<ColumnUndo> {
  const { column, firstRow, headerRow, contents, format, title, isNew, mark } = planned;
  const row = headerRow ?? firstRow;
  const rows = firstRow - row + contents.length;
  const whole = sheet.getRange(row, column, rows, 1);
  const top = sheet.getRange(row, column);
  const isNumber = format !== "text";
  const bottom = sheet.getRange(row + rows - 1, column);
  const formats = isNew
    ? { header: top.getFontWeight(), numbers: isNumber ? bottom.getNumberFormat() : null }
    : null;
  // Marked first: should the run break off, the next one still knows the column as ours.
  if (isNew) markColumn(sheet, column, mark);
  const data = contents.map((content) => [content]);
  whole.setValues(headerRow === null ? data : [[incomplete], ...data]);
  if (isNew && isNumber)
    sheet.getRange(firstRow, column, data.length, 1).setNumberFormat(numberFormat(format));
  if (isNew && headerRow !== null) top.setFontWeight("bold");
  return {
    undo: {
      mark,
      title,
      row,
      rows,
      before: isNew ? null : stoodThere(reading, row, rows, column),
      formats,
      written: writtenKey(data),
    },
    finish: () => {
      if (headerRow !== null) top.setValue(title);
    },
  };
}

/** @private */
function stoodThere(
  { cells, formulas }: OpenWorkbook["reading"],
  row: number,
  rows: number,
  column: number,
): ColumnUndo["before"] {
  const part = <Value>(grid: readonly (readonly Value[])[]) =>
    grid.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column));
  return contentsFrom(part(cells), part(formulas));
}
