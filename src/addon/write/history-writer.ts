/** The hidden sheet with the record of runs: adds the new one, drops the oldest. */

import type { RecordedRun } from "../../app/reading/sheet-reading";
import { HISTORY_COLUMNS, HISTORY_ROWS, type PlannedHistory } from "../../app/record/history";
import { chunksOf, UNDO_RUNS, type UndoRecord } from "../../app/record/undo";
import { filled, languageOf } from "../../core/texts/language";
import type { FoundHistory } from "../read/find-marks";
import type { OpenWorkbook } from "../read/open-workbook";
import { rowAfter } from "../read/read-history";
import { TEXTS } from "../texts";
import { insertNamed } from "./insert-sheet";
import { markHistory } from "./write-marks";

/**
 * Adds a run to the record, on a sheet made for it the first time.
 *
 * @param planned the rows to add and how many of the oldest go
 * @param undo what is needed to take the run back; kept in rows of its own below the customers
 * @param workbook as read in the same run
 */
export function writeHistory(planned: PlannedHistory, undo: UndoRecord, workbook: OpenWorkbook): void {
  const { spreadsheet, reading, history: found } = workbook;
  const language = languageOf(reading.locale);
  const sheet = found?.sheet ?? insertNamed(spreadsheet, TEXTS.recordTitle[language]).sheet.hideSheet();
  const kept = (found?.runs ?? []).slice(planned.drop.runs);
  if (planned.drop.rows > 0) sheet.deleteRows(2, planned.drop.rows);
  const [run, ...others] = HISTORY_COLUMNS;
  const header = [
    `${run} (${filled(TEXTS.recordNote, language, { rows: HISTORY_ROWS })})`,
    ...others,
    ...planned.models,
  ];
  const isNewModel = planned.models.length !== (found?.models.length ?? -1);
  const firstRow = rowAfter(kept);
  const undoRows = undoRowsOf(planned.run, undo, header.length);
  const rows = [...planned.rows.map((row) => [...row]), ...undoRows];
  // Added rather than looked for: the sheet may be full, and asking costs a call.
  sheet.insertRowsAfter(firstRow - 1, rows.length);
  if (isNewModel && kept.length > 0) sheet.getRange(1, 1, 1, header.length).setValues([header]);
  const data = kept.length > 0 ? rows : [header, ...rows];
  sheet.getRange(firstRow + rows.length - data.length, 1, data.length, header.length).setValues(data);
  const { sheetId } = reading;
  const { run: number, areAddedUp } = planned;
  const added = { run: number, sheetId, areAddedUp, rows: planned.rows.length, undoRows: undoRows.length };
  markHistory(sheet, { models: planned.models, runs: [...withoutOldUndo(kept, sheet), added] }, found);
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
    found.sheet.deleteRows(rowAfter(kept), last.rows + last.undoRows);
    markHistory(found.sheet, { models: found.models, runs: kept }, found);
  }
  return kept.filter(({ undoRows }) => undoRows > 0).length;
}

/** Only the last runs can be taken back; what older ones would need goes. @private */
function withoutOldUndo(
  kept: readonly RecordedRun[],
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): RecordedRun[] {
  return kept.map((run, index) => {
    const isOld = kept.length - index >= UNDO_RUNS;
    if (!isOld || run.undoRows === 0) return run;
    sheet.deleteRows(rowAfter(kept.slice(0, index)) + run.rows, run.undoRows);
    return { ...run, undoRows: 0 };
  });
}
