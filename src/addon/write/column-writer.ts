/** Writes our columns beside the customers, neighbours together, and remembers how to take them back. */

import type { PlannedColumn } from "../../app/plan/planned-columns";
import { writable } from "../../app/reading/contents";
import { writtenKey } from "../../app/reading/fingerprint";
import { CUSTOMERS } from "../../app/reading/sheet-reading";
import type { ColumnUndo } from "../../app/record/undo";
import type { OpenWorkbook } from "../read/open-workbook";
import { numberFormat } from "./number-formats";
import type { Unfinished } from "./summary-writer";
import { markColumn } from "./write-marks";

/**
 * Writes columns, new or in place; their headers say "incomplete" until they are finished.
 *
 * @param planned what to write; the columns exist on the sheet
 * @param workbook as read in the same run
 * @param incomplete the mark to stand in for the headers
 */
export function writeColumns(
  planned: readonly PlannedColumn[],
  workbook: OpenWorkbook,
  incomplete: string,
): Unfinished<ColumnUndo[]>[] {
  return neighbours(planned).map((group) => writeGroup(group, workbook, incomplete));
}

/** Columns that stand side by side and are all new or all ours already go into the sheet as one rectangle. @private */
function neighbours(planned: readonly PlannedColumn[]): PlannedColumn[][] {
  const groups: PlannedColumn[][] = [];
  for (const column of [...planned].sort((one, other) => one.column - other.column)) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last?.column === column.column - 1 && last.isNew === column.isNew) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** @private */
function writeGroup(
  group: readonly PlannedColumn[],
  { sheet, reading }: OpenWorkbook,
  incomplete: string,
): Unfinished<ColumnUndo[]> {
  const [{ column, firstRow, headerRow, isNew, contents }] = group as [PlannedColumn];
  const row = headerRow ?? firstRow;
  const rows = firstRow - row + contents.length;
  const header = sheet.getRange(row, column, 1, group.length);
  const bottom = sheet.getRange(row + rows - 1, column, 1, group.length);
  const formats = isNew ? formatsBefore(group, bottom) : [];
  // Marked first: should the run break off, the next one still knows the columns as ours.
  const unmarked = isNew ? group.filter(({ mark }) => mark.model !== CUSTOMERS) : [];
  for (const one of unmarked) markColumn(sheet, one.column, one.mark);
  const data = contents.map((_, index) => group.map((one) => one.contents[index] ?? ""));
  const marks = group.map(() => incomplete);
  sheet.getRange(row, column, rows, group.length).setValues(headerRow === null ? data : [marks, ...data]);
  // Customers added below those of an earlier run need the looks of the column too.
  const firstBare = isNew ? firstRow : Math.max(firstRow, reading.cells.length + 1);
  const bare = row + rows - firstBare;
  if (bare > 0) dress(group, sheet.getRange(firstBare, column, bare, group.length), formats);
  return {
    undo: group.map((one, index) => ({
      mark: one.mark,
      title: one.title,
      row,
      rows,
      before: isNew ? null : stoodThere(reading, row, rows, one.column),
      format: formats[index] ?? null,
      written: writtenKey(one.contents.map((content) => [content])),
    })),
    finish: () => {
      if (headerRow !== null) header.setValues([group.map(({ title }) => title)]);
    },
  };
}

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Asked for only where they will be changed. @private */
function formatsBefore(group: readonly PlannedColumn[], bottom: Range): string[] {
  const [formats = []] = group.some(isNumeric) ? bottom.getNumberFormats() : [];
  return formats;
}

/** Columns of text keep the format they had. @private */
function dress(group: readonly PlannedColumn[], data: Range, formats: readonly string[]): void {
  if (!group.some(isNumeric)) return;
  const line = group.map((one, index) =>
    isNumeric(one) ? numberFormat(one.format) : (formats[index] ?? numberFormat("text")),
  );
  data.setNumberFormats(Array.from({ length: data.getNumRows() }, () => line));
}

/** @private */
function isNumeric({ format }: PlannedColumn): boolean {
  return format !== "text";
}

/** @private */
function stoodThere(
  { cells, formulas }: OpenWorkbook["reading"],
  row: number,
  rows: number,
  column: number,
): ColumnUndo["before"] {
  // Rows below the cells in use are blank.
  return Array.from({ length: rows }, (_, offset) => {
    const [line, at] = [row - 1 + offset, column - 1];
    return [formulas[line]?.[at] || writable(cells[line]?.[at])];
  });
}
