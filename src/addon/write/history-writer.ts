/** The hidden sheet with the record of runs: a run is entered before it writes anything, and closed when all is there. */

import type { WritePlan } from "../../app/plan/write-plan";
import { writtenLanguage } from "../../app/reading/sheet/settings";
import type { RecordedRun } from "../../app/reading/sheet/sheet-reading";
import { historyHeader } from "../../app/record/copied-history";
import { HISTORY_ROWS, HISTORY_RUNS } from "../../app/record/history";
import { HISTORY_COLUMNS } from "../../app/record/history-columns";
import { UNDO_RUNS, type UndoRecord } from "../../app/record/undo";
import { chunksOf } from "../../app/record/undo-format";
import { TEXTS as APP_TEXTS } from "../../app/texts";
import { amountText } from "../../core/report/plain-number";
import { filled } from "../../core/texts/language";
import type { FoundHistory } from "../read/find-marks";
import type { OpenWorkbook } from "../read/open-workbook";
import { rangeAt } from "../read/range-at";
import { rowAfter, runNumbers } from "../read/read-history";
import { TEXTS } from "../texts";
import { giveName, insertUnnamed, NEW_SHEET, type SheetSize } from "./insert-sheet";
import { markHistory } from "./write-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A run that is entered. */
export interface EnteredRun {
  /** Of the record. */
  readonly recordId: number;
  /**
   * Says that everything of the run is there.
   *
   * @param sheetId of the customers, who may have got a sheet meanwhile
   */
  readonly close: (sheetId: number) => void;
  /**
   * Says how far a run came that stops for want of time.
   *
   * @param written how many of its summaries are there
   */
  readonly pause: (written: number) => void;
  /** Takes the run out again; it has written nothing. */
  readonly cancel: () => void;
}

/**
 * Enters a run in the record, on a sheet made for it the first time. Nothing else may be written before.
 *
 * @param planned the rows to add and how many of the oldest runs go
 * @param undo what is needed to take the run back; kept in rows of its own below the customers
 * @param workbook as read in the same run
 * @param mended the run that broke off and is a part of this one now; `null` without one
 */
export function enterRun(
  planned: WritePlan["history"],
  undo: UndoRecord,
  workbook: OpenWorkbook,
  mended: RecordedRun | null,
): EnteredRun {
  const { spreadsheet, reading } = workbook;
  const language = writtenLanguage(reading);
  const [run, ...others] = historyHeader(planned.models, language);
  const note = filled(TEXTS.recordNote, language, { runs: HISTORY_RUNS, rows: amountText(HISTORY_ROWS) });
  const header = [`${run} (${note})`, ...others];
  const undoRows = undoRowsOf(planned.run, undo, header.length);
  const rows = [...planned.rows.map((row) => [...row]), ...undoRows];
  // What a run that broke off left to take back stands in the record: then it is set aside by the next one.
  const isEdited = planned.isNewRecord && mended === null && workbook.history !== null;
  if (isEdited) setAside(spreadsheet, workbook.history, TEXTS.recordSetAside[language]);
  const known = isEdited ? null : workbook.history;
  const found = known ?? newRecord(spreadsheet, APP_TEXTS.incomplete[language]);
  const { sheet } = found;
  if (found.runs.length === 0) {
    // Hidden before it is named: a run that ends here leaves nothing that a person sees.
    makeSmall(sheet, header, known ? sizeOf(sheet) : NEW_SHEET);
    giveName(spreadsheet, sheet, TEXTS.recordTitle[language]);
  }
  if (found.runs.length > 0 && planned.models.length > found.models.length) widen(found, header);
  const last = found.runs.length === 0 ? 1 : lastRow(found);
  sheet.insertRowsAfter(last, rows.length);
  const data = found.runs.length === 0 ? [header, ...rows] : rows;
  sheet.getRange(last + 1 + rows.length - data.length, 1, data.length, header.length).setValues(data);
  const kept = found.runs.filter((one) => one !== mended).slice(planned.drop.runs);
  const able = kept.map((one, index) =>
    kept.length - index >= UNDO_RUNS ? settled(one, undo.sheetId, planned) : one,
  );
  const addedModels =
    found.runs.length === 0 ? 0 : planned.models.length - found.models.length + (mended?.addedModels ?? 0);
  const added: RecordedRun = {
    run: planned.run,
    sheetId: undo.sheetId,
    areAddedUp: planned.areAddedUp,
    ...(planned.list === undefined ? {} : { list: planned.list }),
    ...(planned.stack === undefined ? {} : { stack: planned.stack }),
    rows: planned.rows.length,
    undoRows: undoRows.length,
    print: planned.print,
    date: planned.date,
    ...(planned.basis === "" ? {} : { basis: planned.basis }),
    ...(planned.currency === undefined ? {} : { currency: planned.currency }),
    ...(planned.days === undefined ? {} : { days: planned.days }),
    ...(planned.idle.length > 0 ? { idle: planned.idle } : {}),
    ...(planned.comparedWith === undefined ? {} : { comparedWith: planned.comparedWith }),
    ...(Object.keys(planned.tierOrder).length > 0 ? { tierOrder: planned.tierOrder } : {}),
    ...(planned.forgotten.length > 0 ? { forgotten: planned.forgotten } : {}),
    ...(addedModels > 0 ? { addedModels } : {}),
  };
  const { models } = planned;
  for (const mark of found.stale) mark.remove();
  markHistory(sheet, { models, runs: [...able, { ...added, isOpen: true }] }, found);
  if (mended || planned.drop.runs > 0 || able.some((one, index) => one !== kept[index]))
    withoutForgotten({ ...found, runs: [...able, added] }, last);
  return {
    recordId: sheet.getSheetId(),
    cancel: () => {
      forgetRuns({ ...found, models, runs: [...able, added] }, [added], spreadsheet);
    },
    pause: (written) =>
      markHistory(sheet, { models, runs: [...able, { ...added, isOpen: true, written }] }, found),
    close: (sheetId) => markHistory(sheet, { models, runs: [...able, { ...added, sheetId }] }, found),
  };
}

/** A record that a person edited is not ours any more: it is shown under another name, and its mark goes last. @private */
function setAside(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheet, metadata, stale }: FoundHistory,
  title: string,
): void {
  giveName(spreadsheet, sheet, title);
  sheet.showSheet();
  for (const mark of [...stale, metadata]) mark?.remove();
}

/**
 * Of the record's sheet; asked for only where it is not as long as its mark says. Rows of a run that broke off while it was
 * entered go, because the next one has its number. @private
 */
function lastRow(found: FoundHistory): number {
  const { sheet, runs } = found;
  const expected = rowAfter(runs) - 1;
  const reaches = (row: number) => rangeAt({ row, column: 1, rows: 1, columns: 1 }, sheet) !== null;
  if (reaches(expected) && !reaches(expected + 1)) return expected;
  withoutForgotten(found, sheet.getMaxRows());
  return sheet.getMaxRows();
}

/** A run that can no longer be taken back; a later one over its list tells what is forgotten, and a mark has little room. @private */
function settled(
  run: RecordedRun,
  sheetId: number,
  { list, stack }: Pick<RecordedRun, "list" | "stack">,
): RecordedRun {
  const isToldLater = run.sheetId === sheetId && run.list === list && run.stack === stack;
  return { ...run, undoRows: 0, ...(isToldLater ? { forgotten: undefined } : {}) };
}

/** Marked at once: should the run break off here, the next one finds the sheet. @private */
function newRecord(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): FoundHistory {
  const sheet = insertUnnamed(spreadsheet, name);
  const none = { models: [], runs: [] };
  markHistory(sheet, none, null);
  return { sheet, metadata: null, stale: [], ...none };
}

/** @private */
function sizeOf(sheet: Sheet): SheetSize {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** A workbook holds ten million cells, blank ones too: only what is filled shall count. @private */
function makeSmall(sheet: Sheet, header: readonly string[], { rows, columns }: SheetSize): void {
  sheet.hideSheet();
  if (rows > 1) sheet.deleteRows(2, rows - 1);
  if (columns < header.length) sheet.insertColumnsAfter(columns, header.length - columns);
  if (columns > header.length) sheet.deleteColumns(header.length + 1, columns - header.length);
}

/** What stands over the columns that are there already stays, in whatever language that is. @private */
function widen({ sheet, models }: FoundHistory, header: readonly string[]): void {
  const columns = sheet.getMaxColumns();
  if (columns < header.length) sheet.insertColumnsAfter(columns, header.length - columns);
  const known = HISTORY_COLUMNS.length + models.length;
  sheet.getRange(1, known + 1, 1, header.length - known).setValues([header.slice(known)]);
}

/** The record of one run, after its number, in as many rows as it takes. @private */
function undoRowsOf(run: number, undo: UndoRecord, width: number): (string | number)[][] {
  const chunks = chunksOf(undo);
  const perRow = width - 1;
  return Array.from({ length: Math.ceil(chunks.length / perRow) }, (_, row) => {
    const own = chunks.slice(row * perRow, (row + 1) * perRow);
    return [run, ...own, ...Array.from({ length: perRow - own.length }, () => "")];
  });
}

/**
 * Marks a run as one that is being taken back, so that it counts as broken off until that is done.
 *
 * @param found the record's mark
 * @param run one of its runs
 * @param isOpen whether it is
 */
export function markOpen(found: FoundHistory, run: RecordedRun, isOpen: boolean): void {
  const runs = found.runs.map((one) => (one === run ? { ...one, isOpen } : one));
  markHistory(found.sheet, { models: found.models, runs }, found);
}

/**
 * Takes runs out of the record, those of its end with the columns that it got for them; without any left the sheet goes
 * too. Runs dropped for room do not come back.
 *
 * @param found the record's mark
 * @param gone the runs
 * @param spreadsheet it stands in
 * @returns how many more runs can be taken back
 */
export function forgetRuns(
  found: FoundHistory,
  gone: readonly RecordedRun[],
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): number {
  const runs = found.runs.filter((run) => !gone.includes(run));
  if (runs.length === 0) spreadsheet.deleteSheet(found.sheet);
  else {
    const newest = Math.max(...runs.map(({ run }) => run));
    const added = gone.reduce(
      (total, { run, addedModels = 0 }) => (run > newest ? total + addedModels : total),
      0,
    );
    const models = found.models.slice(0, found.models.length - added);
    markHistory(found.sheet, { models, runs }, found);
    withoutForgotten({ ...found, runs }, found.sheet.getMaxRows());
    if (added > 0) found.sheet.deleteColumns(HISTORY_COLUMNS.length + models.length + 1, added);
  }
  return runs.filter(({ undoRows }) => undoRows > 0).length;
}

/**
 * Deletes the rows that no run of the mark has any more, those that an earlier break left too. The mark was renewed
 * before: were it renewed after, a break in between would leave runs whose rows are gone.
 * @private
 */
function withoutForgotten(found: FoundHistory, rows: number): void {
  const left = new Map(found.runs.map((run) => [run.run, run.rows + run.undoRows]));
  const isGone = runNumbers(found, rows).map((number) => {
    if (typeof number !== "number") return false;
    const more = left.get(number) ?? 0;
    left.set(number, more - 1);
    return more <= 0;
  });
  for (let last = isGone.length; last > 0; last--) {
    if (!isGone[last - 1]) continue;
    let first = last;
    while (isGone[first - 2]) first--;
    found.sheet.deleteRows(first, last - first + 1);
    last = first;
  }
}
