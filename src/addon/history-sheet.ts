/** The hidden sheet with the record of runs: reads the last one, adds the new one, drops the oldest. */

import { HISTORY_COLUMNS, HISTORY_ROWS, type HistoryReading, type PlannedHistory } from "../app/history";
import { inLanguages, languageOf } from "../core/language";
import { insertHidden } from "./hidden-sheet";
import { type FoundHistory, markHistory } from "./marks";
import type { OpenWorkbook } from "./read-sheet";

const TITLE = inLanguages("Customer Pyramid history", "客户金字塔历史", "客戶金字塔歷史");
const NOTE = inLanguages(
  `One row per customer and run. At most ${HISTORY_ROWS} rows are kept; the oldest runs are dropped first.`,
  `每次运行每个客户一行。最多保留 ${HISTORY_ROWS} 行，最早的运行先删除。`,
  `每次執行每個客戶一列。最多保留 ${HISTORY_ROWS} 列，最早的執行先刪除。`,
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
  const rowsBefore = runs.slice(0, index).reduce((total, { rows }) => total + rows, 0);
  const cells = sheet
    .getRange(2 + rowsBefore, 1, last.rows, HISTORY_COLUMNS.length + models.length)
    .getValues();
  // A person who edited the record has moved its rows: better no record than a wrong one.
  return { models, runs, last: cells.every(([run]) => run === last.run) ? cells : [] };
}

/**
 * Adds a run to the record, on a sheet made for it the first time.
 *
 * @param planned the rows to add and how many of the oldest go
 * @param workbook as read in the same run
 */
export function writeHistory(planned: PlannedHistory, workbook: OpenWorkbook): void {
  const { spreadsheet, reading, history: found } = workbook;
  const language = languageOf(reading.locale);
  const sheet = found?.sheet ?? insertHidden(spreadsheet, TITLE[language]);
  const kept = (found?.runs ?? []).slice(planned.drop.runs);
  if (planned.drop.rows > 0) sheet.deleteRows(2, planned.drop.rows);
  const header = [...HISTORY_COLUMNS, ...planned.models];
  const isNewModel = planned.models.length !== (found?.models.length ?? -1);
  const firstRow = 2 + kept.reduce((total, { rows }) => total + rows, 0);
  // Added rather than looked for: the sheet may be full, and asking costs a call.
  sheet.insertRowsAfter(firstRow - 1, planned.rows.length);
  const rows = planned.rows.map((row) => [...row]);
  if (isNewModel && firstRow > 2) sheet.getRange(1, 1, 1, header.length).setValues([header]);
  if (firstRow > 2) sheet.getRange(firstRow, 1, rows.length, header.length).setValues(rows);
  else sheet.getRange(1, 1, rows.length + 1, header.length).setValues([header, ...rows]);
  if (!found) sheet.getRange("A1").setNote(NOTE[language]);
  const added = { run: planned.run, sheetId: reading.sheetId, rows: planned.rows.length };
  markHistory(sheet, { models: planned.models, runs: [...kept, added] }, found);
}

/**
 * Takes the last run out of the record; without any left the sheet goes too. Runs dropped for room do not come back.
 *
 * @param found the record's mark
 * @param run number of the run
 * @param spreadsheet it stands in
 */
export function forgetRun(
  found: FoundHistory,
  run: number,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): void {
  const last = found.runs[found.runs.length - 1];
  if (last?.run !== run) return;
  const kept = found.runs.slice(0, -1);
  if (kept.length === 0) {
    spreadsheet.deleteSheet(found.sheet);
    return;
  }
  const rowsBefore = kept.reduce((total, { rows }) => total + rows, 0);
  found.sheet.deleteRows(2 + rowsBefore, last.rows);
  markHistory(found.sheet, { models: found.models, runs: kept }, found);
}
