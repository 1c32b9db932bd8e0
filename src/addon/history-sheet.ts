/** The hidden sheet with the record of runs: reads the last one, adds the new one, drops the oldest. */

import { HISTORY_COLUMNS, HISTORY_ROWS, type PlannedHistory } from "../app/history";
import type { HistoryReading, RecordedRun } from "../app/sheet-reading";
import { chunksOf, recordFrom, UNDO_RUNS, type UndoRecord } from "../app/undo";
import { inLanguages, languageOf } from "../core/language";
import { insertNamed } from "./insert-sheet";
import { markHistory } from "./marking";
import type { FoundHistory } from "./marks";
import type { OpenWorkbook } from "./open-workbook";

/** Right of all models; a new sheet has 26 columns. */
const UNDO_COLUMN = 21;
const UNDO_ROOM = 26 - UNDO_COLUMN + 1;

const TITLE = inLanguages("Customer Pyramid history", "客户金字塔历史", "客戶金字塔歷史");
const NOTE = inLanguages(
  `at most ${HISTORY_ROWS} rows, oldest runs dropped first`,
  `最多 ${HISTORY_ROWS} 行，最早的运行先删除`,
  `最多 ${HISTORY_ROWS} 列，最早的執行先刪除`,
);

/**
 * The record as far as a run needs it: the rows of the last run over one sheet.
 *
 * @param found the record's mark, or `null` when nothing was ever recorded
 * @param sheetId of the customers
 */
export function readHistory(found: FoundHistory | null, sheetId: number): HistoryReading {
  if (!found) return { models: [], runs: [], last: [] };
  const { models, runs, sheet } = found;
  const index = runs.map((run) => run.sheetId).lastIndexOf(sheetId);
  const last = runs[index];
  if (!last || last.rows === 0) return { models, runs, last: [] };
  const cells = sheet
    .getRange(rowAfter(runs.slice(0, index)), 1, last.rows, HISTORY_COLUMNS.length + models.length)
    .getValues();
  // A person who edited the record has moved its rows: better no record than a wrong one.
  return { models, runs, last: cells.every(([run]) => run === last.run) ? cells : [] };
}

/**
 * Adds a run to the record, on a sheet made for it the first time.
 *
 * @param planned the rows to add and how many of the oldest go
 * @param undo what is needed to take the run back; kept in the run's first row, right of the models
 * @param workbook as read in the same run
 */
export function writeHistory(planned: PlannedHistory, undo: UndoRecord, workbook: OpenWorkbook): void {
  const { spreadsheet, reading, history: found } = workbook;
  const language = languageOf(reading.locale);
  const sheet = found?.sheet ?? insertNamed(spreadsheet, TITLE[language]).sheet.hideSheet();
  const kept = (found?.runs ?? []).slice(planned.drop.runs);
  if (planned.drop.rows > 0) sheet.deleteRows(2, planned.drop.rows);
  const [run, ...others] = HISTORY_COLUMNS;
  const header = [`${run} (${NOTE[language]})`, ...others, ...planned.models];
  const isNewModel = planned.models.length !== (found?.models.length ?? -1);
  const firstRow = rowAfter(kept);
  const rows = planned.rows.map((row) => [...row]);
  // Added rather than looked for: the sheet may be full, and asking costs a call.
  sheet.insertRowsAfter(firstRow - 1, rows.length);
  if (isNewModel && kept.length > 0) sheet.getRange(1, 1, 1, header.length).setValues([header]);
  const data = kept.length > 0 ? rows : [header, ...rows];
  sheet.getRange(firstRow + rows.length - data.length, 1, data.length, header.length).setValues(data);
  const chunks = chunksOf(undo);
  const missing = chunks.length > UNDO_ROOM ? UNDO_COLUMN + chunks.length - 1 - sheet.getMaxColumns() : 0;
  if (missing > 0) sheet.insertColumnsAfter(UNDO_COLUMN, missing);
  sheet.getRange(firstRow, UNDO_COLUMN, 1, chunks.length).setValues([chunks]);
  const added = { run: planned.run, sheetId: reading.sheetId, rows: rows.length, undoCells: chunks.length };
  markHistory(sheet, { models: planned.models, runs: [...withoutOldUndo(kept, sheet), added] }, found);
}

/**
 * What is needed to take the last run back; `null` when there is nothing or a person made it unreadable.
 *
 * @param found the record's mark
 */
export function lastUndo(found: FoundHistory): UndoRecord | null {
  const last = found.runs[found.runs.length - 1];
  if (!last || last.undoCells === 0) return null;
  const row = rowAfter(found.runs) - last.rows;
  const [cells = []] = found.sheet.getRange(row, UNDO_COLUMN, 1, last.undoCells).getValues();
  return recordFrom(cells);
}

/**
 * Takes the last run out of the record; without any left the sheet goes too. Runs dropped for room do not come back.
 *
 * @param found the record's mark
 * @param spreadsheet it stands in
 * @returns how many more runs can be taken back
 */
export function forgetLastRun(
  found: FoundHistory,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): number {
  const kept = found.runs.slice(0, -1);
  const last = found.runs[found.runs.length - 1];
  if (kept.length === 0) spreadsheet.deleteSheet(found.sheet);
  else if (last) {
    found.sheet.deleteRows(rowAfter(kept), last.rows);
    markHistory(found.sheet, { models: found.models, runs: kept }, found);
  }
  return kept.filter(({ undoCells }) => undoCells > 0).length;
}

/** Only the last runs can be taken back; what older ones would need is emptied. @private */
function withoutOldUndo(
  kept: readonly RecordedRun[],
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): RecordedRun[] {
  return kept.map((run, index) => {
    const isOld = kept.length - index >= UNDO_RUNS;
    if (!isOld || run.undoCells === 0) return run;
    sheet.getRange(rowAfter(kept.slice(0, index)), UNDO_COLUMN, 1, run.undoCells).clearContent();
    return { ...run, undoCells: 0 };
  });
}

/** The first row below some runs. @private */
function rowAfter(runs: readonly RecordedRun[]): number {
  return 2 + runs.reduce((total, { rows }) => total + rows, 0);
}
