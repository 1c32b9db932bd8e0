/** Takes the last run back: columns, sheets, charts, colours and records, as they were before it. */

import type { Undone } from "../../app/contract/contract";
import type { Contents } from "../../app/reading/contents";
import type { RecordedRun } from "../../app/reading/sheet-reading";
import { ownContents } from "../../app/record/layout";
import { lastRunKey, type Redo, type RedoneBlock, redoneColumns, withRedo } from "../../app/record/redo";
import { isSheetEdited, type SheetUndo, type UndoRecord } from "../../app/record/undo";
import { undoDisturbed } from "../../app/run/changed-meanwhile";
import { TEXTS } from "../../app/texts";
import { InputError } from "../../core/problem";
import { keepChoices, renewRevision } from "../read/choices-property";
import { type FoundHistory, findMarks, type Marks, readCorner, writtenIn } from "../read/find-marks";
import { readUndo } from "../read/read-history";
import { readRedos, storeRedos } from "../read/redo-property";
import { readBlock } from "./block-writer";
import { forgetRuns, markOpen } from "./history-writer";
import { sheetLeftBlank } from "./insert-sheet";
import { withoutProtection } from "./protection";
import { columnsOf } from "./settle";
import { type Look, lookAt, prepareBack, removeAddedColumns, sameContents, sameLook } from "./undo-columns";
import { finishColumns, putRight } from "./undo-finish";
import { type UndoneBlock, undoSheet } from "./undo-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The run to take back, and what is left of it. */
interface Undoable {
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
 * Takes the last run back, also one that broke off. Throws `NOTHING_TO_UNDO`, or `EDITED_SINCE` when a person edited
 * what the run wrote and `force` is not given; `UNDO_DISTURBED` when somebody changed the sheet in these seconds.
 *
 * Until everything is back, the headers say that it is not.
 *
 * @param force whether such edits may be lost
 */
export function undoLastRun(force: boolean): Undone {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = findMarks(spreadsheet);
  const undoable = lastOf(spreadsheet, marks);
  if (!undoable) throw new InputError("NOTHING_TO_UNDO");
  const { run, record, sheet, blocks } = undoable;
  const look = sheet && lookAt(record, sheet, marks);
  const isMadeEdited =
    record.madeSheet !== null &&
    look !== null &&
    !run.isOpen &&
    (look.gone > 0 || isAddedTo(look.used, record));
  const editedBlocks = blocks.flatMap(({ undo, found }): RedoneBlock[] => {
    const { isEdited, contents } = found ? standingBlock(undo, found) : { isEdited: false, contents: [] };
    return isEdited ? [{ model: undo.model, contents }] : [];
  });
  const isEdited = isMadeEdited || look?.isEdited || editedBlocks.length > 0;
  if (isEdited && !force) throw new InputError("EDITED_SINCE");
  try {
    return takenBack(undoable, look, editedBlocks, marks, spreadsheet);
  } finally {
    // Once it writes, also an undo that breaks off: a refusal changes nothing.
    renewRevision();
  }
}

/** @private */
function takenBack(
  undoable: Undoable,
  look: Look | null,
  editedBlocks: readonly RedoneBlock[],
  marks: Marks,
  spreadsheet: Spreadsheet,
): Undone {
  const { history, run, record, sheet, blocks, passed } = undoable;
  if (!run.isOpen) {
    keepForRedo(undoable, look, editedBlocks);
    markOpen(history, run, true);
  }
  const incomplete = TEXTS.incomplete[writtenIn(spreadsheet, marks)];
  // Goes last, so that until then it says that the undo is not at its end.
  if (look && sheet && record.madeSheet !== null)
    sheet.getRange(record.headerRow ?? 1, 1).setValue(incomplete);
  if (look && sheet && record.madeSheet === null) {
    writeBack(look, sheet, incomplete, {
      lookAgain: () => lookAt(record, sheet, findMarks(spreadsheet)),
      reopen: () => {
        if (!run.isOpen) markOpen(history, run, false);
      },
    });
  }
  for (const { undo, found } of blocks) {
    if (found) undoSheet(undo, found, run.isOpen ?? false, spreadsheet);
  }
  const left = run.isOpen ? sheetLeftBlank(spreadsheet, incomplete) : null;
  if (left) spreadsheet.deleteSheet(left);
  if (look && sheet) {
    try {
      if (record.madeSheet !== null) deleteMade(look, record, sheet, spreadsheet);
      else {
        if (marks.settings?.settings.protection) {
          const added = look.columns.filter(({ undo }) => undo.before === null);
          withoutProtection(new Set(added.map(({ column }) => column)), sheet);
        }
        finishColumns(look, sheet, () => columnsOf(spreadsheet, record.sheetId));
        removeAddedColumns(record, sheet);
        spreadsheet.setActiveSheet(sheet);
      }
    } catch (error) {
      // Where somebody deleted the sheet meanwhile, its columns went with it, and the rest is back already.
      if (spreadsheet.getSheetById(sheet.getSheetId())) throw error;
    }
  }
  // What Google put off fails here: choices may be lost without failing, and the record is to stay until all is back.
  SpreadsheetApp.flush();
  restoreChoices(history, run, record);
  const runsLeft = forgetRuns(history, [run, ...passed], spreadsheet);
  return {
    columns: record.columns.map(({ title }) => title),
    sheets: blocks.map(({ undo, found }) => found?.name ?? undo.name),
    runsLeft,
    ...(look && look.missing > 0 ? { missing: look.missing } : {}),
  };
}

/**
 * Writes the former cells between two looks; the last before it comes directly before the first of them. Titles that say
 * that the undo is not at its end may stand there by then. @private
 */
function writeBack(
  look: Look,
  sheet: Sheet,
  incomplete: string,
  { lookAgain, reopen }: { readonly lookAgain: () => Look; readonly reopen: () => void },
): void {
  const prepared = prepareBack(look, sheet, incomplete);
  const stop = () => {
    reopen();
    throw undoDisturbed("before");
  };
  if (prepared.begin) {
    if (!sameLook(look, lookAgain(), "untouched")) stop();
    prepared.begin();
  }
  const before = lookAgain();
  if (!sameLook(look, before, prepared.begin ? "begun" : "untouched")) {
    if (!prepared.begin) stop();
    const titled = { ...look, columns: look.columns.map((one) => ({ ...one, contents: new Map() })) };
    const { results } = putRight(titled, { ...before.standing, columns: before.marked }, sheet, incomplete);
    throw undoDisturbed("after", results);
  }
  prepared.write();
  const after = lookAgain();
  if (sameLook(look, after, "written")) return;
  const { results } = putRight(look, { ...after.standing, columns: after.marked }, sheet, incomplete);
  throw undoDisturbed("after", results);
}

/** Before the first write, while all of it stands there. @private */
function keepForRedo(
  { history, run, record, passed }: Undoable,
  look: Look | null,
  blocks: readonly RedoneBlock[],
): void {
  const { request } = record;
  if (!request) return;
  const runs = history.runs.filter((one) => one !== run && !passed.includes(one));
  const redo: Redo = {
    run: run.run,
    after: lastRunKey(runs),
    request,
    columns: look ? redoneColumns(record, look.standing) : [],
    blocks,
  };
  storeRedos(withRedo(redo, readRedos(), lastRunKey([...runs, run])));
}

/** Whatever a person wrote on the sheet since the first look would go with it. @private */
function deleteMade(look: Look, record: UndoRecord, sheet: Sheet, spreadsheet: Spreadsheet): void {
  const again = lookAt(record, sheet, findMarks(spreadsheet));
  if (!sameContents(look, again, record.headerRow ?? 1)) throw undoDisturbed("after");
  spreadsheet.deleteSheet(sheet);
}

/** The last run of which anything is left; a sheet that a person deleted does not stand in the way of earlier runs. @private */
function lastOf(spreadsheet: Spreadsheet, marks: Marks): Undoable | null {
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
  { madeSheet, about, sheetId }: UndoRecord,
  run: RecordedRun,
  spreadsheet: Spreadsheet,
  { customers }: Marks,
): Sheet | null {
  if (madeSheet === null) return spreadsheet.getSheetById(sheetId);
  const found = customers.find((one) => one.about === about && (run.isOpen || one.sheetId === run.sheetId));
  return found?.sheet ?? null;
}

/** @private */
function blockOf(
  { model, name, before }: SheetUndo,
  { about }: UndoRecord,
  marks: Marks,
): UndoneBlock | null {
  const block = marks.blocks.find((one) => one.model === model && one.about === about);
  return block ? { ...block, column: readCorner(block), name: before ? name : block.sheet.getName() } : null;
}

/** Those of the run before, as long as that can be taken back; else they are guessed again. @private */
function restoreChoices(history: FoundHistory, run: RecordedRun, { choices }: UndoRecord): void {
  const { sheetId } = choices;
  const before = history.runs.slice(0, history.runs.indexOf(run)).filter(({ undoRows }) => undoRows > 0);
  for (const one of before.reverse()) {
    const earlier = readUndo(history, one);
    if (earlier?.choices.sheetId !== sheetId) continue;
    keepChoices(sheetId, earlier.choices.text);
    return;
  }
  keepChoices(sheetId, null);
}

/** Whether a person put something beside or below what we wrote on a sheet that the undo would delete. @private */
function isAddedTo(
  used: { readonly rows: number; readonly columns: number },
  { customers, columns }: UndoRecord,
): boolean {
  return used.columns > columns.length || used.rows > customers.firstRow + customers.keys.length - 1;
}

/** Anything a person wrote on a sheet that the undo would delete counts, beside the block too. @private */
function standingBlock(
  undo: SheetUndo,
  found: UndoneBlock,
): { readonly isEdited: boolean; readonly contents: Contents } {
  const { sheet, row, column, rows, layout } = found;
  const used = sheet.getDataRange();
  const columns = undo.before ? undo.columns : Math.max(undo.columns, used.getLastColumn() - column + 1);
  const height = undo.before ? rows : Math.max(rows, used.getLastRow() - row + 1);
  // What formulas fill is told by more than one layout where the run broke off.
  const standing = readBlock({ sheet, row, column, rows: height, columns });
  return { isEdited: isSheetEdited(undo, standing, layout), contents: ownContents(standing, layout) };
}
