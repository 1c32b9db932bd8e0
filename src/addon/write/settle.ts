/** The end of a run: what was written is looked at once more, put right where somebody moved it, and titled. */

import { areTelling, expectedNow, titledCells } from "../../app/plan/expected-cells";
import { type MovedCells, movedCells, strayTitles, type WrittenCells } from "../../app/plan/moved-cells";
import type { PlannedColumn } from "../../app/plan/planned-columns";
import type { WritePlan } from "../../app/plan/write-plan";
import type { Area } from "../../app/reading/sheet/address";
import { CUSTOMERS, isSameMark, type MarkedColumn } from "../../app/reading/sheet/sheet-reading";
import { changedMeanwhile } from "../../app/run/changed-meanwhile";
import { type FoundColumn, findMarks } from "../read/find-marks";
import type { OpenWorkbook } from "../read/open-workbook";
import { rangeAt } from "../read/range-at";
import { asShown } from "../read/wall-clock";
import { isInPlace } from "./check-in-place";
import { withoutColours } from "./colours";
import type { SheetSize } from "./insert-sheet";

/** Somebody who moves something in each of so many moments is not waited for. */
export const MOST_LOOKS = 3;

/**
 * Throws `DATA_CHANGED` when the customers or our columns are not where they were read; what is written says then that
 * it is incomplete, and what was written over a person's cells is taken back.
 *
 * @param plan that was written
 * @param workbook with the sheet of the customers
 * @param size of that sheet
 * @param incomplete stands where the titles go
 * @param finish puts the titles in
 */
export function settle(
  plan: Pick<WritePlan, "columns" | "expected">,
  workbook: OpenWorkbook,
  size: SheetSize,
  incomplete: string,
  finish: () => void,
): void {
  const { sheet, reading } = workbook;
  const { columns, expected } = plan;
  const written = { columns, expected, incomplete };
  // A sheet of customers holds names that are looked at anyway.
  const areMarked = () =>
    columns.some(({ mark }) => mark.model === CUSTOMERS) ||
    areWhereWritten(columns, columnsOf(workbook.spreadsheet, workbook.reading.sheetId));
  if (!areMarked() || !isInPlace(expected, "after", sheet, size)) {
    throw changedMeanwhile("after", putRight({ ...written, areTitles: false }, workbook).results);
  }
  for (const { row, column } of strayTitles(columns, reading)) sheet.getRange(row, column).setValue("");
  finish();
  const titled = titledCells(expected, columns);
  if (!titled) return;
  const beside = { row: expected.row, column: size.columns + 1, rows: 1, columns: 1 };
  const columnsNow = rangeAt(beside, sheet) ? beside.column : size.columns;
  // A title stands where it was written, also over the column that came there because ours was deleted: what stands below
  // tells, or else the mark.
  const areOurs = () => areTelling(titled, columns) || areMarked();
  if (areOurs() && isInPlace(titled, "after", sheet, { ...size, columns: columnsNow })) return;
  for (let look = 1; ; look++) {
    const { contents, results } = putRight({ ...written, areTitles: true }, workbook);
    if (look === MOST_LOOKS || results.length > 0) throw changedMeanwhile("after", results);
    if (contents.length > 0) continue;
    if (isGone(columns, workbook)) throw changedMeanwhile("after");
    // Nothing to put right: somebody moved all of it together, or renamed a header.
    return;
  }
}

/**
 * Throws `DATA_CHANGED` when customers or columns are not where they were read while a run writes its columns; what it
 * wrote over a person's cells is taken back.
 *
 * @param plan that is written
 * @param written columns, with the rows of them that are written
 * @param workbook with the sheet of the customers
 * @param size of that sheet
 * @param incomplete stands where the titles go
 */
export function checkBetween(
  { columns, expected }: Pick<WritePlan, "columns" | "expected">,
  written: readonly Pick<PlannedColumn, "column" | "headerRow" | "spans">[],
  workbook: OpenWorkbook,
  size: SheetSize,
  incomplete: string,
): void {
  if (isInPlace(expectedNow(expected, written), "after", workbook.sheet, size)) return;
  const parts = columns.flatMap((planned) => {
    const part = written.find(({ column }) => column === planned.column);
    return part ? [{ ...planned, spans: part.spans }] : [];
  });
  const cells = { columns: parts, expected, incomplete, areTitles: false };
  throw changedMeanwhile("after", putRight(cells, workbook).results);
}

/**
 * Our columns of a sheet now, by their marks.
 *
 * @param spreadsheet the workbook
 * @param id of the sheet
 */
export function columnsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, id: number): FoundColumn[] {
  return findMarks(spreadsheet).columns.filter(({ sheetId }) => sheetId === id);
}

/**
 * Writes what must be put right.
 *
 * @param moved what goes where
 * @param sheet with the customers
 */
export function writeMoved({ contents }: MovedCells, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const { row, column, content } of contents) sheet.getRange(row, column).setValue(content);
}

/**
 * Empties what a run that broke off wrote where a column of ours was no more.
 *
 * @param lost from the reading
 * @param sheet with the customers
 */
export function emptyLost(lost: readonly Area[], sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const { row, column, rows, columns } of lost) {
    const there = Math.min(rows, sheet.getMaxRows() - row + 1);
    sheet.getRange(row, column, there, columns).setValues(Array.from({ length: there }, () => [""]));
  }
  // From their titles on.
  if (lost.length > 0) withoutColours(new Map(lost.map(({ column, row }) => [column, row + 1])), sheet);
}

/** Whether somebody deleted a column of ours, for its title says nothing where it is not. @private */
function isGone(columns: readonly PlannedColumn[], { spreadsheet, reading }: OpenWorkbook): boolean {
  const marked = columnsOf(spreadsheet, reading.sheetId);
  return columns.some(({ mark }) => mark.model !== CUSTOMERS && !marked.some((one) => isSameMark(one, mark)));
}

/** @private */
function areWhereWritten(columns: readonly PlannedColumn[], marked: readonly MarkedColumn[]): boolean {
  return columns.every(({ mark, column }) =>
    marked.some((one) => one.column === column && isSameMark(one, mark)),
  );
}

/** @private */
function putRight(written: WrittenCells, workbook: OpenWorkbook): MovedCells {
  const { sheet, reading } = workbook;
  const columns = columnsOf(workbook.spreadsheet, workbook.reading.sheetId);
  const cells = asShown(sheet.getDataRange().getValues());
  const moved = movedCells(written, reading, { cells, columns });
  writeMoved(moved, sheet);
  const ours = new Set(columns.map(({ column }) => column));
  const gone = written.columns.filter(({ column }) => !ours.has(column));
  withoutColours(new Map(gone.map(({ column, firstRow }) => [column, firstRow])), sheet);
  return moved;
}
