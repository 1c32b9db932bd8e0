/** Takes the last run back: columns, sheets, charts, colours and records, as they were before it. */

import type { Undone } from "../../app/contract/contract";
import { linesOf, packed } from "../../app/plan/summary-block";
import { contentsFrom } from "../../app/reading/contents";
import { customersColumns } from "../../app/reading/customers-columns";
import type { MarkedColumn } from "../../app/reading/sheet-reading";
import {
  type ColumnUndo,
  isColumnEdited,
  isSheetEdited,
  type SheetUndo,
  type UndoRecord,
} from "../../app/record/undo";
import { InputError } from "../../core/problem";
import { type FoundBlock, findMarks, type Marks, readCorner } from "../read/find-marks";
import { lastUndo } from "../read/read-history";
import { asShown } from "../read/wall-clock";
import { readBlock, writeBlock } from "./block-writer";
import { drawCharts } from "./charts";
import { withoutColours } from "./colours";
import { forgetLastRun } from "./history-writer";
import { roomFor } from "./summary-writer";
import { markBlock } from "./write-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A block, and the sheet column of its corner. */
interface UndoneBlock extends FoundBlock {
  readonly column: number;
}

/**
 * Takes the last run back. Throws `NOTHING_TO_UNDO`, or `EDITED_SINCE` when a person edited what the run wrote and
 * `force` is not given.
 *
 * @param force whether such edits may be lost
 */
export function undoLastRun(force: boolean): Undone {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = findMarks(spreadsheet);
  const record = marks.history && lastUndo(marks.history);
  const sheet = record && spreadsheet.getSheetById(record.sheetId);
  if (!marks.history || !record || !sheet) throw new InputError("NOTHING_TO_UNDO");
  const known = columnsOn(record.sheetId, sheet, marks);
  const columns = record.columns.map((undo) => ({ undo, found: columnOf(undo, known) }));
  const sheets = record.sheets.map((undo) => {
    const block = marks.blocks.find(({ sheetId }) => sheetId === undo.sheetId);
    return { undo, found: block ? { ...block, column: readCorner(block) } : null };
  });
  const isEdited =
    columns.some(({ undo, found }) => found && columnEdited(undo, found, sheet)) ||
    sheets.some(({ undo, found }) => found && sheetEdited(undo, found)) ||
    (record.madeSheet && (columns.some(({ found }) => !found) || isAddedTo(sheet, record)));
  if (isEdited && !force) throw new InputError("EDITED_SINCE");
  for (const { undo, found } of sheets) if (found) undoSheet(undo, found, spreadsheet);
  if (record.madeSheet) spreadsheet.deleteSheet(sheet);
  else {
    for (const { undo, found } of columns) if (found) undoColumn(undo, found, sheet);
    removeAddedColumns(record, sheet);
    spreadsheet.setActiveSheet(sheet);
  }
  const runsLeft = forgetLastRun(marks.history, spreadsheet);
  return {
    columns: columns.map(({ undo }) => undo.title),
    sheets: sheets.map(({ undo }) => undo.name),
    runsLeft,
  };
}

/** @private */
function columnOf({ mark }: ColumnUndo, known: readonly UndoneColumn[]): UndoneColumn | null {
  return known.find(({ model, id }) => model === mark.model && id === mark.id) ?? null;
}

/** A column of a customers' sheet has no mark of its own. */
interface UndoneColumn extends MarkedColumn {
  readonly metadata?: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** Where our columns of a sheet stand now; those of its customers are told by what they hold. @private */
function columnsOn(sheetId: number, sheet: Sheet, { customers, columns }: Marks): UndoneColumn[] {
  const written = columns.filter((one) => one.sheetId === sheetId);
  const mark = customers.find((one) => one.sheetId === sheetId);
  if (!mark) return written;
  const used = sheet.getDataRange();
  const reading = { cells: asShown(used.getValues()), formulas: used.getFormulas() };
  const others = written.map(({ column }) => column);
  return [...customersColumns(mark, reading, others), ...written];
}

/** Whether a person put something beside or below what we wrote on a sheet that the undo would delete. @private */
function isAddedTo(sheet: Sheet, { columns }: UndoRecord): boolean {
  const rows = Math.max(...columns.map(({ row, rows: height }) => row + height - 1));
  return sheet.getLastColumn() > columns.length || sheet.getLastRow() > rows;
}

/** @private */
function columnEdited(undo: ColumnUndo, { column }: MarkedColumn, sheet: Sheet): boolean {
  const range = sheet.getRange(undo.row, column, undo.rows, 1);
  return isColumnEdited(undo, contentsFrom(asShown(range.getValues()), range.getFormulas()));
}

/** Anything a person wrote on a sheet that the undo would delete counts, beside the block too. @private */
function sheetEdited(undo: SheetUndo, found: UndoneBlock): boolean {
  const { sheet, row, column, rows } = found;
  const used = sheet.getDataRange();
  const columns = undo.before ? undo.columns : Math.max(undo.columns, used.getLastColumn() - column + 1);
  const height = undo.before ? rows : Math.max(rows, used.getLastRow() - row + 1);
  return isSheetEdited(undo, readBlock({ sheet, row, column, rows: height, columns }));
}

/** @private */
function undoColumn(undo: ColumnUndo, { column, metadata }: UndoneColumn, sheet: Sheet): void {
  const range = sheet.getRange(undo.row, column, undo.rows, 1);
  if (undo.before) {
    range.setValues(undo.before.map((line) => [...line]));
    return;
  }
  range.clearContent();
  if (undo.format !== null) range.setNumberFormat(undo.format);
  withoutColours(new Set([column]), sheet);
  metadata?.remove();
}

/** @private */
function undoSheet(
  { before }: SheetUndo,
  found: UndoneBlock,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): void {
  const { sheet, row, column, model, about, title, layout } = found;
  if (!before) {
    spreadsheet.deleteSheet(sheet);
    return;
  }
  const columns = before.contents[0]?.length ?? 1;
  const rows = roomFor(before.contents.length, found);
  const now = { contents: readBlock({ sheet, row, column, rows, columns }), layout };
  writeBlock(linesOf(before.layout, before.contents), { sheet, row, column, rows, columns }, now);
  drawCharts(before.charts, found.charts, { sheet, row, column });
  markBlock(sheet, { model, about, title, layout: packed(before.layout), charts: before.charts, row }, found);
}

/** Only while they are still the last ones and empty. @private */
function removeAddedColumns({ addedColumns }: UndoRecord, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const last = sheet.getMaxColumns();
  if (addedColumns > 0 && sheet.getLastColumn() <= last - addedColumns)
    sheet.deleteColumns(last - addedColumns + 1, addedColumns);
}
