/** Writes our columns beside the customers, neighbours together. */

import type { RunRequest } from "../../app/contract/requests";
import { widened } from "../../app/plan/needed-width";
import type { PlannedColumn, Span } from "../../app/plan/planned-columns";
import { CUSTOMERS, isSameMark } from "../../app/reading/sheet/sheet-reading";
import type { OpenWorkbook } from "../read/open-workbook";
import type { BegunRun } from "./begin-run";
import { isPlainText, numberFormat } from "./number-formats";
import { sideBySide } from "./side-by-side";
import { markColumn, markFormer } from "./write-marks";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Formats = ReadonlyMap<number, readonly string[]>;

/** What is written into columns, and what stood there. */
type ColumnsToWrite = Pick<BegunRun, "columns" | "formats" | "grown">;

/** Columns that are written but for what says that they are complete. */
export interface UnfinishedColumns {
  /** Puts the titles where the mark "incomplete" stands. */
  readonly finish: () => void;
}

/**
 * Marks new columns as ours. Done first: should the run break off, the next one still knows them.
 *
 * @param begun with what will be written
 * @param run its number
 * @param workbook as read in the same run
 */
export function markNew(
  { columns: planned, isMending }: Pick<BegunRun, "columns" | "isMending">,
  run: number,
  { sheet, columns, reading }: OpenWorkbook,
): void {
  const unmarked = planned.filter((one) => one.isNew && !isMarked(one, reading));
  for (const { column, mark, isWall } of unmarked) {
    // One that is no longer beside the customers, or that a broken run left on another's column.
    const stale = columns.filter((one) => one.sheetId === reading.sheetId && isSameMark(one, mark));
    for (const one of stale) isMending ? one.metadata.remove() : markFormer(one, run);
    markColumn(sheet, column, mark, isWall);
  }
}

/**
 * Makes cells that are formatted as plain text ready for what comes: numbers and formulas would stay text there; a
 * person's own cells between ours stay as they are.
 *
 * @param run what will be written, and the formats that stood there
 * @param sheet with the columns
 * @returns whether it changed any
 */
export function makeWritable({ columns, formats }: ColumnsToWrite, sheet: Sheet): boolean {
  const groups = groupsOf(columns).filter((group) => hasPlainText(group, formats));
  for (const group of groups) withoutPlainText(group, sheet, formats);
  return groups.length > 0;
}

/**
 * Writes columns, new or in place; their headers say "incomplete" until they are finished.
 *
 * @param run what to write, and what stood there; the columns exist on the sheet, are marked and hold no plain text
 * @param workbook as read in the same run
 * @param incomplete the mark to stand in for the headers
 * @param lookAgain called before each call that fills cells but the first, with the columns and rows written until then
 */
export function writeColumns(
  run: ColumnsToWrite,
  workbook: OpenWorkbook,
  incomplete: string,
  lookAgain: (written: readonly PlannedColumn[]) => void,
): UnfinishedColumns[] {
  const written: PlannedColumn[] = [];
  return groupsOf(run.columns).map((group) => {
    const unfinished = writeGroup(group, run, workbook, incomplete, (spans) => {
      const parts = spans === null ? [] : group.map((one) => ({ ...one, spans }));
      if (written.length + parts.length > 0) lookAgain([...written, ...parts]);
    });
    written.push(...group);
    return unfinished;
  });
}

/**
 * Makes new columns wide enough for what stands in them.
 *
 * @param columns written
 * @param request of the run, with how wide they were
 * @param sheet with the columns
 */
export function widenColumns(
  columns: readonly PlannedColumn[],
  request: Pick<RunRequest, "columnWidths">,
  sheet: Sheet,
): void {
  const wider = columns.flatMap((one) => {
    const to = widened(one, request)?.to;
    return to === undefined ? [] : [{ column: one.column, to }];
  });
  setWidths(wider, sheet);
}

/**
 * Sets widths, of equal neighbours together.
 *
 * @param columns with their widths in pixels
 * @param sheet where they stand
 */
export function setWidths(
  columns: readonly { readonly column: number; readonly to: number }[],
  sheet: Sheet,
): void {
  for (const group of sideBySide(columns, (left, right) => left.to === right.to)) {
    const [{ column, to } = { column: 1, to: 0 }] = group;
    sheet.setColumnWidths(column, group.length, to);
  }
}

/** @private */
function groupsOf(columns: readonly PlannedColumn[]): PlannedColumn[][] {
  return sideBySide(columns, areAlike);
}

/** All new or all ours already, with the same rows left out: such neighbours go into the sheet as one rectangle. @private */
function areAlike(one: PlannedColumn, other: PlannedColumn): boolean {
  return one.isNew === other.isNew && sameSpans(one.spans, other.spans);
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
  { formats, grown }: ColumnsToWrite,
  { sheet }: OpenWorkbook,
  incomplete: string,
  lookAgain: (written: readonly Span[] | null) => void,
): UnfinishedColumns {
  const [{ column, firstRow, headerRow, isNew, contents, spans }] = group as [PlannedColumn];
  const row = headerRow ?? firstRow;
  const rows = firstRow - row + contents.length;
  const header = sheet.getRange(row, column, 1, group.length);
  const marks = group.map(() => incomplete);
  const [first] = spans;
  const isTitleApart = headerRow !== null && first?.row !== headerRow + 1;
  lookAgain(null);
  if (isTitleApart) header.setValues([marks]);
  for (const [at, span] of spans.entries()) {
    const data = contents
      .slice(span.row - firstRow, span.row - firstRow + span.rows)
      .map((_, index) => group.map((one) => one.contents[span.row - firstRow + index] ?? ""));
    // Title and first customers in one call, so that no tiers stand below a title that says they are complete.
    const lines = span === first && headerRow !== null && !isTitleApart ? [marks, ...data] : data;
    const top = span.row + span.rows - lines.length;
    if (at > 0 || isTitleApart) lookAgain(spans.slice(0, at));
    sheet.getRange(top, column, lines.length, group.length).setValues(lines);
  }
  // Customers added below those of an earlier run need the looks of the column too.
  const firstBare = isNew ? firstRow : grown.get(column)?.from;
  const bare = row + rows - (firstBare ?? row + rows);
  if (bare > 0 && first && firstBare !== undefined)
    dress(group, sheet.getRange(firstBare, column, bare, group.length), firstBare, formats);
  return {
    finish: () => {
      if (headerRow !== null) header.setValues([group.map(({ title }) => title)]);
    },
  };
}

/** @private */
function hasPlainText(group: readonly PlannedColumn[], formats: Formats): boolean {
  return group.some(({ column, spans }) => spans.length > 0 && formats.get(column)?.some(isPlainText));
}

/** @private */
function withoutPlainText(group: readonly PlannedColumn[], sheet: Sheet, formats: Formats): void {
  const [{ column, firstRow, contents, spans }] = group as [PlannedColumn];
  const isWritten = contents.map(() => false);
  for (const { row, rows } of spans) isWritten.fill(true, row - firstRow, row - firstRow + rows);
  const lines = isWritten.map((isOurs, row) =>
    group.map((one) => {
      const before = formatBefore(formats, one.column, row);
      return isOurs && isPlainText(before) ? numberFormat(one.format) : before;
    }),
  );
  sheet.getRange(firstRow, column, lines.length, group.length).setNumberFormats(lines);
}

/** Columns of text keep the formats they had, but for plain text. @private */
function dress(group: readonly PlannedColumn[], data: Range, firstBare: number, formats: Formats): void {
  if (!group.some(isNumeric)) return;
  const lines = Array.from({ length: data.getNumRows() }, (_, offset) =>
    group.map((one) => {
      if (isNumeric(one)) return numberFormat(one.format);
      const before = formatBefore(formats, one.column, firstBare - one.firstRow + offset);
      return isPlainText(before) ? numberFormat("text") : before;
    }),
  );
  data.setNumberFormats(lines);
}

/** Rows that are added look as the last one. @private */
function formatBefore(formats: Formats, column: number, row: number): string {
  const known = formats.get(column) ?? [];
  return known[row] ?? known[known.length - 1] ?? numberFormat("text");
}

/** Columns of a customers' sheet are marked together, and those that a run broke off in have their mark. @private */
function isMarked({ mark, column }: PlannedColumn, { markedColumns }: OpenWorkbook["reading"]): boolean {
  return (
    mark.model === CUSTOMERS || markedColumns.some((one) => one.column === column && isSameMark(one, mark))
  );
}

/** @private */
function isNumeric({ format }: PlannedColumn): boolean {
  return format !== "text";
}
