/** Finds the run that an undo takes back. */

import type { RecordedRun } from "../../app/reading/sheet/sheet-reading";
import type { SheetUndo, UndoRecord } from "../../app/record/undo";
import { type FoundHistory, type Marks, readCorner } from "../read/find-marks";
import { readUndo } from "../read/read-history";
import type { UndoneBlock } from "./undo-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The run to take back, and what is left of it. */
export interface Undoable {
  readonly history: FoundHistory;
  readonly run: RecordedRun;
  readonly record: UndoRecord;
  /** Sheet of the customers; `null` when a person deleted it. */
  readonly sheet: Sheet | null;
  readonly blocks: readonly { readonly undo: SheetUndo; readonly found: UndoneBlock | null }[];
  /** Later runs of which nothing is left. */
  readonly passed: readonly RecordedRun[];
}

/**
 * The last run of which anything is left; a sheet that a person deleted does not stand in the way of earlier runs. `null`
 * where none can be taken back.
 *
 * @param spreadsheet the workbook
 * @param marks found in it
 */
export function lastOf(spreadsheet: Spreadsheet, marks: Marks): Undoable | null {
  const { history } = marks;
  const passed: RecordedRun[] = [];
  for (const run of [...(history?.runs ?? [])].reverse()) {
    const record = history && run.undoRows > 0 ? readUndo(history, run) : null;
    if (!history || !record) return null;
    const sheet = sheetOf(record, run, spreadsheet, marks);
    const blocks = record.sheets.map((undo) => ({ undo, found: blockOf(undo, record, marks) }));
    // An undo that broke off just before its end is brought to it.
    if (run.isOpen || sheet || blocks.some(({ found }) => found))
      return { history, run, record, sheet, blocks, passed };
    passed.push(run);
  }
  return null;
}

/** @private */
function sheetOf(
  { madeSheet, about, sheetId, customersMark }: UndoRecord,
  run: RecordedRun,
  spreadsheet: Spreadsheet,
  { customers }: Marks,
): Sheet | null {
  if (madeSheet === null) return spreadsheet.getSheetById(sheetId);
  // Not the sheet that the run leaves to the person, whose mark is there until it begins and from the end of its undo on.
  const made = customers.filter((one) => one.about === about && one.sheetId !== customersMark?.sheetId);
  const found = made.find((one) => run.isOpen || one.sheetId === run.sheetId);
  return found?.sheet ?? null;
}

/** @private */
function blockOf(
  { model, name, before }: SheetUndo,
  { about }: UndoRecord,
  marks: Marks,
): UndoneBlock | null {
  const block = marks.blocks.find((one) => one.model === model && one.about === about);
  return block
    ? { ...block, column: readCorner(block), width: 0, name: before ? name : block.sheet.getName() }
    : null;
}
