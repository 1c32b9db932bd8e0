/** Writes our columns beside the customers, neighbours together, and remembers how to take them back. */

import type { PlannedColumn, Span } from "../../app/plan/planned-columns";
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

/** Columns that stand side by side, are all new or all ours already and leave out the same rows go into the sheet as one rectangle. @private */
function neighbours(planned: readonly PlannedColumn[]): PlannedColumn[][] {
  const groups: PlannedColumn[][] = [];
  for (const column of [...planned].sort((one, other) => one.column - other.column)) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const isAlike = last?.isNew === column.isNew && sameSpans(last.spans, column.spans);
    if (group && last?.column === column.column - 1 && isAlike) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** @private */
function sameSpans(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ row, rows }, index) => row === other[index]?.row && rows === other[index]?.rows)
  );
}

/** @private */
function writeGroup(
  group: readonly PlannedColumn[],
  { sheet, reading }: OpenWorkbook,
  incomplete: string,
): Unfinished<ColumnUndo[]> {
  const [{ column, firstRow, headerRow, isNew, contents, spans }] = group as [PlannedColumn];
  const row = headerRow ?? firstRow;
  const rows = firstRow - row + contents.length;
  const header = sheet.getRange(row, column, 1, group.length);
  const bottom = sheet.getRange(row + rows - 1, column, 1, group.length);
  // A sheet just made has no formats.
  const formats = isNew && reading.cells.length > 0 ? formatsBefore(group, bottom) : [];
  // Marked first: should the run break off, the next one still knows the columns as ours.
  const unmarked = isNew ? group.filter(({ mark }) => mark.model !== CUSTOMERS) : [];
  for (const one of unmarked) markColumn(sheet, one.column, one.mark, one.isWall);
  const marks = group.map(() => incomplete);
  const [first] = spans;
  const isTitleApart = headerRow !== null && first !== undefined && first.row > headerRow + 1;
  if (isTitleApart) header.setValues([marks]);
  for (const span of spans) {
    const data = contents
      .slice(span.row - firstRow, span.row - firstRow + span.rows)
      .map((_, index) => group.map((one) => one.contents[span.row - firstRow + index] ?? ""));
    // Title and first customers in one call, so that no tiers stand below a title that says they are complete.
    const lines = span === first && headerRow !== null && !isTitleApart ? [marks, ...data] : data;
    const top = span.row + span.rows - lines.length;
    sheet.getRange(top, column, lines.length, group.length).setValues(lines);
  }
  // Customers added below those of an earlier run need the looks of the column too.
  const firstBare = isNew ? firstRow : Math.max(firstRow, reading.cells.length + 1);
  const bare = row + rows - firstBare;
  if (bare > 0 && first) dress(group, sheet.getRange(firstBare, column, bare, group.length), formats);
  return {
    // Where only a missing title is put in, there is nothing to take back.
    undo: (first ? group : []).map((one, index) => ({
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
