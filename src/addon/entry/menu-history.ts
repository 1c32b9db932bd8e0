/** The menu's items about the record of runs: a person can look at it, copy it and delete it. */

import { copiedHistory } from "../../app/record/copied-history";
import { filled, LANGUAGES, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { type FoundHistory, findMarks, writtenIn } from "../read/find-marks";
import { readRuns } from "../read/read-history";
import { TEXTS } from "../texts";
import { giveName } from "../write/insert-sheet";
import { alone } from "./alone";
import { inWindow, say } from "./in-window";

/** Shows the hidden sheet with the record of runs, and goes there. */
export function showHistory(): void {
  withHistory(({ sheet }) => {
    makeReadable(sheet, sheet.getLastColumn());
    sheet.showSheet();
    // One that Google did not show after all cannot be gone to.
    SpreadsheetApp.flush();
    SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
  });
}

/** Copies the record to a new sheet of the user's, as plain values, which Sheets can download or print. */
export function copyHistory(): void {
  withHistory((found) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const language = writtenIn(spreadsheet, findMarks(spreadsheet));
    const lines = copiedHistory(found.models, readRuns(found), language);
    const copy = spreadsheet.insertSheet();
    try {
      giveName(spreadsheet, copy, TEXTS.recordExported[language]);
      fillCopy(copy, lines);
      SpreadsheetApp.flush();
    } catch (error) {
      removeQuietly(copy, spreadsheet);
      throw error;
    }
    spreadsheet.setActiveSheet(copy);
  });
}

/** @private */
function fillCopy(copy: GoogleAppsScript.Spreadsheet.Sheet, lines: ReturnType<typeof copiedHistory>): void {
  const [header = []] = lines;
  if (lines.length > copy.getMaxRows()) copy.insertRowsAfter(1, lines.length - copy.getMaxRows());
  copy.getRange(1, 1, lines.length, header.length).setValues(lines);
  makeReadable(copy, header.length);
  copy.setFrozenRows(1);
}

/** Half a copy is none; where it cannot go either, what failed first is told. @private */
function removeQuietly(
  copy: GoogleAppsScript.Spreadsheet.Sheet,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): void {
  try {
    spreadsheet.deleteSheet(copy);
  } catch {
    // See above.
  }
}

/** Deletes the record, once the person has said yes; nothing that a run wrote goes with it. */
export function deleteHistory(): void {
  withHistory(({ sheet, runs }, language) => {
    const ui = SpreadsheetApp.getUi();
    const asked = filled(TEXTS.deleteHistoryAsked, language, { count: runs.length });
    const button = ui.alert(TEXTS.deleteHistory[language], asked, ui.ButtonSet.OK_CANCEL);
    if (button !== ui.Button.OK) return;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    alone(() => spreadsheet.deleteSheet(sheet));
    spreadsheet.toast(TEXTS.historyDeleted[language], WORDS.addOn[language]);
  });
}

/** Wide enough for names, of customers and of sheets. */
const COLUMN_WIDTH = 140;

/** @private */
function makeReadable(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: number): void {
  sheet.setColumnWidths(1, columns, COLUMN_WIDTH);
  sheet.getRange(1, 1, 1, columns).setFontWeight("bold").setWrap(true);
}

/** Says so where there is no record, or where something goes wrong. @private */
function withHistory(work: (found: FoundHistory, language: Language) => void): void {
  inWindow(TEXTS.history, (language) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { history } = findMarks(spreadsheet);
    if (history) return work(history, language);
    const names = LANGUAGES.map((one) => TEXTS.recordTitle[one]);
    const sheet = names.find((name) => spreadsheet.getSheetByName(name) !== null);
    const told =
      sheet === undefined ? TEXTS.noHistory[language] : filled(TEXTS.historyUnknown, language, { sheet });
    say(TEXTS.history[language], told);
  });
}
