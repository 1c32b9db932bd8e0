/** Takes the last run back: columns, sheets, charts, colours and records, as they were before it. */

import type { Undone } from "../../app/contract/contract";
import { isSameMark, type MarkedColumn, type RecordedRun } from "../../app/reading/sheet/sheet-reading";
import { keptInUndo } from "../../app/record/kept-in-undo";
import { columnPlaces, type MovedCustomers, withReferences } from "../../app/record/moved-references";
import { lastRunKey, type Redo, type RedoneBlock, redoneColumns, withRedo } from "../../app/record/redo";
import type { CustomersBefore, UndoRecord } from "../../app/record/undo";
import { undoDisturbed } from "../../app/run/changed-meanwhile";
import { TEXTS } from "../../app/texts";
import { InputError } from "../../core/problem";
import { keepChoices, renewRevision } from "../read/choices-property";
import { type FoundHistory, type FoundRedo, findMarks, type Marks, writtenIn } from "../read/find-marks";
import { forgetKept, storeKept } from "../read/kept-property";
import { readRun, readUndo } from "../read/read-history";
import { readLost } from "../read/read-sheet";
import { asShown } from "../read/wall-clock";
import { checkAllowed, firstCell, type WrittenPlace } from "./check-in-place";
import { forgetRuns, markOpen } from "./history-writer";
import { goTo, removeSheet } from "./in-sight";
import { sheetLeftBlank } from "./insert-sheet";
import { keepRedos, knownRedos } from "./kept-redos";
import { withoutProtection } from "./protection";
import { columnsOf, emptyLost } from "./settle";
import {
  type Look,
  lookAt,
  prepareBack,
  removeAddedColumns,
  removePutIn,
  sameContents,
  sameLook,
} from "./undo-columns";
import { finishColumns, putRight } from "./undo-finish";
import { undoSheet } from "./undo-sheet";
import { type Standing, standingBlock } from "./undo-standing";
import { lastOf, type Undoable } from "./undoable";
import { markCustomers, markFormer } from "./write-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Takes the last run back, also one that broke off. Throws `NOTHING_TO_UNDO`, or `EDITED_SINCE` when a person edited
 * what the run wrote and `force` is not given; `UNDO_DISTURBED` when somebody changed the sheet in these seconds.
 *
 * Until everything is back, the headers say that it is not.
 *
 * @param force whether such edits may be lost
 * @param only the number of the run that is meant: where another is the last, there is nothing to undo
 */
export function undoLastRun(force: boolean, only?: number): Undone {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = findMarks(spreadsheet);
  const undoable = lastOf(spreadsheet, marks);
  if (!undoable || (only !== undefined && undoable.run.run !== only)) throw new InputError("NOTHING_TO_UNDO");
  const { run, record, sheet, blocks } = undoable;
  if (run.isOpen && sheet) takeOutLost(sheet, marks);
  const look = sheet && lookAt(record, sheet, marks);
  checkAllowed(placesOf(undoable, look), spreadsheet);
  const isMadeEdited =
    record.madeSheet !== null &&
    look !== null &&
    !run.isOpen &&
    (look.gone > 0 || isAddedTo(look.used, record));
  const standings = blocks.map(({ undo, found }) => found && standingBlock(undo, found));
  const editedBlocks = blocks.flatMap(({ undo }, at): RedoneBlock[] => {
    const standing = standings[at];
    return standing?.isEdited ? [{ model: undo.model, ...standing.redone }] : [];
  });
  const isEdited = isMadeEdited || look?.isEdited || editedBlocks.length > 0;
  if (isEdited && !force) throw new InputError("EDITED_SINCE");
  try {
    return takenBack(undoable, look, standings, editedBlocks, marks, spreadsheet);
  } finally {
    // Once it writes, also an undo that breaks off: a refusal changes nothing.
    renewRevision();
  }
}

/** What a run that broke off wrote where a column of ours was no more. @private */
function takeOutLost(sheet: Sheet, marks: Marks): void {
  const sheetId = sheet.getSheetId();
  const markedColumns = marks.columns.filter((one) => one.sheetId === sheetId);
  const range = sheet.getDataRange();
  const cells = asShown(range.getValues());
  emptyLost(readLost(marks, sheetId, { cells, formulas: range.getFormulas(), markedColumns }), sheet);
}

/** All that it writes over; the record's first cell tells of all of it. @private */
function placesOf({ history, blocks, sheet }: Undoable, look: Look | null): WrittenPlace[] {
  const summaries = blocks.flatMap(({ undo, found }): WrittenPlace[] => {
    if (!found) return [];
    const { sheetId, row, column, rows } = found;
    return [{ sheet: found.sheet, sheetId, row, column, rows, columns: undo.columns }];
  });
  const sheetId = sheet?.getSheetId() ?? 0;
  const columns = (look?.columns ?? []).flatMap(({ column, headerRow, contents }): WrittenPlace[] => {
    const rows = [...contents.keys()];
    const [first] = rows;
    if (!sheet || first === undefined) return [];
    const row = headerRow === null ? first : Math.min(headerRow, first);
    return [{ sheet, sheetId, row, column, rows: (rows[rows.length - 1] ?? row) - row + 1, columns: 1 }];
  });
  return [...columns, ...summaries, firstCell(history.sheet)];
}

/** @private */
function takenBack(
  undoable: Undoable,
  look: Look | null,
  standings: readonly (Standing | null)[],
  editedBlocks: readonly RedoneBlock[],
  marks: Marks,
  spreadsheet: Spreadsheet,
): Undone {
  const { history, run, record, sheet, blocks, passed } = undoable;
  const forget = keepTiers(undoable, look);
  if (!run.isOpen) {
    keepForRedo(undoable, look, editedBlocks, marks, spreadsheet);
    markOpen(history, run, true);
  }
  const incomplete = TEXTS.incomplete[writtenIn(spreadsheet, marks)];
  const source = spreadsheet.getSheetById(record.choices.sheetId);
  const remove = (gone: Sheet) => removeSheet(gone, spreadsheet, source);
  const moved =
    look && sheet && blocks.some(({ undo }) => undo.before) ? movedSince(record, look, sheet) : null;
  // Goes last, so that until then it says that the undo is not at its end.
  if (look && sheet && record.madeSheet !== null)
    sheet.getRange(record.headerRow ?? 1, 1).setValue(incomplete);
  if (look && sheet && record.madeSheet === null) {
    writeBack(look, sheet, incomplete, {
      lookAgain: () => lookAt(record, sheet, findMarks(spreadsheet)),
      reopen: () => {
        if (run.isOpen) return;
        markOpen(history, run, false);
        forget();
      },
    });
  }
  // Where a header says that the undo is not at its end, somebody may delete its column: the summary that goes last says it too.
  const last = standings.reduce((found, one, at) => (one ? at : found), -1);
  const corner = standings[last]?.found;
  corner?.sheet.getRange(corner.row, corner.column).setValue(incomplete);
  for (const [at, { undo, found }] of blocks.entries()) {
    const standing = standings[at];
    if (!found || !standing) continue;
    // Whatever a person wrote there since the first look would go with the sheet.
    const marked = at === last ? 1 : undefined;
    if (!undo.before && !sameContents(standing, standingBlock(undo, found), marked))
      throw undoDisturbed("after");
    undoSheet(withReferences(undo, moved), standing.found, run.isOpen ?? false, remove);
  }
  const left = run.isOpen ? sheetLeftBlank(spreadsheet, incomplete) : null;
  if (left) remove(left);
  if (look && sheet)
    unlessDeleted(sheet, spreadsheet, () => {
      if (record.madeSheet !== null) {
        checkMade(look, record, sheet, spreadsheet);
        remove(sheet);
        return;
      }
      if (marks.settings?.settings.protection) {
        const added = look.columns.filter(({ undo }) => undo.before === null);
        withoutProtection(new Set(added.map(({ column }) => column)), sheet);
      }
      finishColumns(look, record.request, sheet, () => columnsOf(spreadsheet, record.sheetId));
      for (const one of look.marked) if (one.value.until === run.run) markFormer(one, undefined);
      removeAddedColumns(record, sheet);
      const header = headerRowOf(look);
      const ours = look.marked.map(({ column }) => column);
      if (record.putsHeaderIn && header) removePutIn(header, sheet, ours);
      goTo(sheet, spreadsheet);
    });
  if (record.customersMark) markBack(record.customersMark, record, spreadsheet, marks);
  // What Google put off fails here: choices may be lost without failing, and the record is to stay until all is back.
  SpreadsheetApp.flush();
  restoreChoices(history, run, record);
  const runsLeft = forgetRuns(history, [run, ...passed], spreadsheet);
  forget();
  return {
    columns: record.columns.map(({ title }) => title),
    sheets: blocks.map(({ undo, found }) => found?.name ?? undo.name),
    runsLeft,
    ...(look && look.missing > 0 ? { missing: look.missing } : {}),
  };
}

/** Where somebody deletes the sheet meanwhile, what is of it goes with it, and the rest is back already. @private */
function unlessDeleted(sheet: Sheet, spreadsheet: Spreadsheet, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (spreadsheet.getSheetById(sheet.getSheetId())) throw error;
  }
}

/** After their headers, by which the columns are known until then. A person may have deleted the sheet. @private */
function markBack(
  { sheetId, rows, headers }: CustomersBefore,
  { about }: UndoRecord,
  spreadsheet: Spreadsheet,
  { customers }: Marks,
): void {
  const sheet = spreadsheet.getSheetById(sheetId);
  const found = customers.find((one) => one.sheetId === sheetId) ?? null;
  if (sheet) unlessDeleted(sheet, spreadsheet, () => markCustomers(sheet, { about, rows, headers }, found));
}

/** Where people moved the customers since the run, or renamed their sheet. @private */
function movedSince(record: UndoRecord, look: Look, sheet: Sheet): MovedCustomers | null {
  const { places, customers } = record;
  if (!places) return null;
  const { standing, rows } = look;
  const now = { ...standing, sheet: sheet.getName(), markedColumns: ownBefore(record, look) };
  return { before: places, now: columnPlaces(now, headerRowOf(look)), firstRow: customers.firstRow, rows };
}

/** Our columns by their marks of before the run: those that it added were none yet. @private */
function ownBefore({ run, columns }: UndoRecord, { standing, marked }: Look): MarkedColumn[] {
  const added = columns.filter(({ before }) => before === null);
  const known = standing.columns.filter((one) => !added.some(({ mark }) => isSameMark(mark, one)));
  const former = marked.filter(({ value }) => value.until === run);
  return [...known, ...former.map(({ column, value: { model, id, list } }) => ({ column, model, id, list }))];
}

/** Where the header row stands now; `null` without one. @private */
function headerRowOf({ columns }: Look): number | null {
  return columns.find(({ headerRow }) => headerRow !== null)?.headerRow ?? null;
}

/**
 * Writes the former cells, with a look directly before each call and one after the last. Titles that say that the undo is
 * not at its end may stand there from the first call on. @private
 */
function writeBack(
  look: Look,
  sheet: Sheet,
  incomplete: string,
  { lookAgain, reopen }: { readonly lookAgain: () => Look; readonly reopen: () => void },
): void {
  const rows = new Map<number, Set<number>>();
  let hasBegun = false;
  const stopUnlessSame = () => {
    const now = lookAgain();
    if (sameLook(look, now, { hasBegun, rows })) return;
    if (!hasBegun) {
      reopen();
      throw undoDisturbed("before");
    }
    const written = look.columns.map((one) => ({
      ...one,
      contents: new Map([...one.contents].filter(([row]) => rows.get(one.column)?.has(row))),
    }));
    const { results } = putRight(
      { ...look, columns: written },
      { ...now.standing, columns: now.marked },
      sheet,
      incomplete,
    );
    throw undoDisturbed("after", results);
  };
  const { begin, steps, end } = prepareBack(look, sheet, incomplete);
  stopUnlessSame();
  if (begin) {
    hasBegun = true;
    begin();
  }
  for (const [at, { columns, span, write }] of steps.entries()) {
    if (begin || at > 0) stopUnlessSame();
    hasBegun = true;
    write();
    for (const column of columns) {
      const known = rows.get(column) ?? new Set();
      for (let row = span.row; row < span.row + span.rows; row++) known.add(row);
      rows.set(column, known);
    }
  }
  end();
  if (hasBegun) stopUnlessSame();
}

/**
 * Before the first write: a run that follows an undo that breaks off keeps what a run in place of the undo would. Where a
 * run or an undo broke off before, it stored them. Returns how to forget them.
 * @private
 */
function keepTiers({ history, run, record, sheet }: Undoable, look: Look | null): () => void {
  if (!look || !sheet) return () => undefined;
  const sheetId = sheet.getSheetId();
  if (run.isOpen) return () => forgetKept(sheetId);
  return storeKept(sheetId, keptInUndo(record, look.rows, look.standing, readRun(history, run)));
}

/** Before the first write, while all of it stands there. @private */
function keepForRedo(
  { history, run, record, passed }: Undoable,
  look: Look | null,
  blocks: readonly RedoneBlock[],
  { redo: found }: Marks,
  spreadsheet: Spreadsheet,
): void {
  const { request } = record;
  if (!request) return;
  const runs = history.runs.filter((one) => one !== run && !passed.includes(one));
  const redo: Redo = {
    run: run.run,
    after: lastRunKey(runs),
    request,
    settings: record.settings,
    choices: record.choices.text,
    columns: look ? redoneColumns(record, look.standing) : [],
    blocks,
  };
  const undone = lastRunKey([...runs, run]);
  keepRedos(withRedo(redo, redosBefore(found, undone), undone), spreadsheet, found);
}

/** Without those that Google does not tell: better one run that can be redone than no undo. @private */
function redosBefore(found: FoundRedo | null, undone: string): Redo[] {
  try {
    return knownRedos(found, ({ after }) => after === undone);
  } catch {
    return [];
  }
}

/** Whatever a person wrote on a sheet since the first look would go with it. @private */
function checkMade(look: Look, record: UndoRecord, sheet: Sheet, spreadsheet: Spreadsheet): void {
  const again = lookAt(record, sheet, findMarks(spreadsheet));
  if (!sameContents(look, again, record.headerRow ?? 1)) throw undoDisturbed("after");
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
