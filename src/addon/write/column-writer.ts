/** Writes our columns beside the customers, neighbours together. */

import type { PlannedColumn, Span } from "../../app/plan/planned-columns";
import { CUSTOMERS } from "../../app/reading/sheet-reading";
import type { OpenWorkbook } from "../read/open-workbook";
import { numberFormat } from "./number-formats";
import { markColumn } from "./write-marks";

/** Columns that are written but for what says that they are complete. */
export interface UnfinishedColumns {
  /** Puts the titles where the mark "incomplete" stands. */
  readonly finish: () => void;
}

/**
 * Writes columns, new or in place; their headers say "incomplete" until they are finished.
 *
 * @param planned what to write; the columns exist on the sheet
 * @param workbook as read in the same run
 * @param incomplete the mark to stand in for the headers
 * @param formats of the rows of new columns as they were, by column
 */
export function writeColumns(
  planned: readonly PlannedColumn[],
  workbook: OpenWorkbook,
  incomplete: string,
  formats: ReadonlyMap<number, readonly string[]>,
): UnfinishedColumns[] {
  return neighbours(planned).map((group) => writeGroup(group, workbook, incomplete, formats));
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
  formats: ReadonlyMap<number, readonly string[]>,
): UnfinishedColumns {
  const [{ column, firstRow, headerRow, isNew, contents, spans }] = group as [PlannedColumn];
  const row = headerRow ?? firstRow;
  const rows = firstRow - row + contents.length;
  const header = sheet.getRange(row, column, 1, group.length);
  // Marked first: should the run break off, the next one still knows the columns as ours.
  const unmarked = isNew ? group.filter((one) => !isMarked(one, reading)) : [];
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
    finish: () => {
      if (headerRow !== null) header.setValues([group.map(({ title }) => title)]);
    },
  };
}

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Columns of text keep the formats they had. @private */
function dress(
  group: readonly PlannedColumn[],
  data: Range,
  formats: ReadonlyMap<number, readonly string[]>,
): void {
  if (!group.some(isNumeric)) return;
  const lines = Array.from({ length: data.getNumRows() }, (_, row) =>
    group.map((one) =>
      isNumeric(one) ? numberFormat(one.format) : (formats.get(one.column)?.[row] ?? numberFormat("text")),
    ),
  );
  data.setNumberFormats(lines);
}

/** Columns of a customers' sheet are marked together, and those that a run broke off in have their mark. @private */
function isMarked({ mark, column }: PlannedColumn, { markedColumns }: OpenWorkbook["reading"]): boolean {
  return (
    mark.model === CUSTOMERS ||
    markedColumns.some((one) => one.column === column && one.model === mark.model && one.id === mark.id)
  );
}

/** @private */
function isNumeric({ format }: PlannedColumn): boolean {
  return format !== "text";
}
