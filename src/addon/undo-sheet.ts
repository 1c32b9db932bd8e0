/** The hidden sheet that keeps what is needed to take the last runs back, one row per run. */

import { chunksOf, recordFrom, UNDO_RUNS, type UndoRecord } from "../app/undo";
import { inLanguages, languageOf } from "../core/language";
import { insertHidden } from "./hidden-sheet";
import { type FoundUndo, markUndo } from "./marks";
import type { OpenWorkbook } from "./read-sheet";

const NEW_SHEET_COLUMNS = 26;
const TITLE = inLanguages("Customer Pyramid undo", "客户金字塔撤销", "客戶金字塔復原");

/**
 * Keeps a record; the oldest one goes when there are more than `UNDO_RUNS`.
 *
 * @param record of the run just written
 * @param workbook as read in the same run
 */
export function rememberUndo(record: UndoRecord, { spreadsheet, reading, undo: found }: OpenWorkbook): void {
  const sheet = found?.sheet ?? insertHidden(spreadsheet, TITLE[languageOf(reading.locale)]);
  let kept = found?.runs ?? 0;
  if (kept >= UNDO_RUNS) {
    sheet.deleteRows(1, 1);
    kept = UNDO_RUNS - 1;
  }
  const chunks = chunksOf(record);
  // A new sheet has 26 columns; a longer record gets its own.
  if (chunks.length > NEW_SHEET_COLUMNS) sheet.insertColumnsAfter(1, chunks.length);
  sheet.getRange(kept + 1, 1, 1, chunks.length).setValues([chunks]);
  markUndo(sheet, kept + 1, found);
}

/**
 * The record of the last run; `null` when there is none or a person made it unreadable.
 *
 * @param found the sheet's mark
 */
export function lastUndo(found: FoundUndo | null): UndoRecord | null {
  if (!found || found.runs === 0) return null;
  const [row = []] = found.sheet.getRange(found.runs, 1, 1, found.sheet.getLastColumn()).getValues();
  return recordFrom(row);
}

/**
 * Forgets the last record; without any left the sheet goes too.
 *
 * @param found the sheet's mark
 * @param spreadsheet it stands in
 */
export function forgetUndo(found: FoundUndo, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  if (found.runs <= 1) spreadsheet.deleteSheet(found.sheet);
  else {
    found.sheet.getRange(found.runs, 1, 1, found.sheet.getLastColumn()).clearContent();
    markUndo(found.sheet, found.runs - 1, found);
  }
}
