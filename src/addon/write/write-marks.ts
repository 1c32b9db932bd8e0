/** Marks what we write: developer metadata on whole columns, rows and sheets, which moves with them. */

import type { FileField } from "../../app/known/file-columns";
import { SETTINGS_VERSION, type Settings } from "../../app/reading/sheet/settings";
import type { ColumnMark, HistoryReading } from "../../app/reading/sheet/sheet-reading";
import { columnLetters } from "../../core/cells/column-letters";
import type {
  FoundBlock,
  FoundColumn,
  FoundCustomers,
  FoundHistory,
  FoundRedo,
  FoundSettings,
} from "../read/find-marks";
import {
  type BlockValue,
  type ColumnValue,
  type CustomersValue,
  MARK_KEY,
  type MarkValue,
} from "../read/mark-format";

/**
 * Marks a column as ours.
 *
 * @param sheet where it stands
 * @param column counted from 1
 * @param mark model and name of the column
 * @param isWall whether it keeps two tables apart
 */
export function markColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  { model, id, list }: ColumnMark,
  isWall: boolean,
): void {
  const own = { model, id, ...(list === undefined ? {} : { list }) };
  addTo(wholeColumn(sheet, column), { kind: "column", ...own, ...(isWall ? { isWall } : {}) });
}

/**
 * Marks a column as one of before, because the run writes the same elsewhere, or as ours again.
 *
 * @param column of ours
 * @param until the number of the run; `undefined` when that is taken back
 */
export function markFormer({ metadata, value }: FoundColumn, until: number | undefined): void {
  const { until: _, ...mark } = value;
  const marked: ColumnValue = until === undefined ? mark : { ...mark, until };
  metadata.setValue(JSON.stringify(marked));
}

/**
 * Marks a column of the customer file.
 *
 * @param sheet where it stands
 * @param column counted from 1
 * @param id of the column
 */
export function markFileColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  id: FileField,
): void {
  const letters = columnLetters(column);
  addTo(sheet.getRange(`${letters}:${letters}`), { kind: "file", on: sheet.getSheetId(), id });
}

/**
 * Marks the sheet of a new summary block, or renews the mark of an old one.
 *
 * @param sheet where it stands
 * @param block what to remember of it
 * @param found its mark of an earlier run
 */
export function markBlock(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  block: Omit<BlockValue, "kind" | "on">,
  found: Pick<FoundBlock, "metadata"> | null,
): void {
  const value: BlockValue = { kind: "block", on: sheet.getSheetId(), ...block };
  if (found) found.metadata.setValue(JSON.stringify(value));
  else sheet.addDeveloperMetadata(MARK_KEY, JSON.stringify(value));
}

/**
 * Marks the first row of a block, or the header row of customers, which may move.
 *
 * @param sheet where it stands
 * @param row counted from 1
 */
export function markCorner(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): void {
  addTo(wholeRow(sheet, row), { kind: "corner", on: sheet.getSheetId() });
}

/**
 * The mark that a sheet was given in this run; `null` when somebody took it away.
 *
 * @param sheet with a block
 */
export function foundMark(sheet: GoogleAppsScript.Spreadsheet.Sheet): Pick<FoundBlock, "metadata"> | null {
  const metadata = sheet.getDeveloperMetadata().find((one) => one.getKey() === MARK_KEY);
  return metadata ? { metadata } : null;
}

/**
 * Marks a sheet with the customers of a list of orders, or renews its mark.
 *
 * @param sheet where they stand
 * @param customers whose orders they come from, and their columns
 * @param found its mark of an earlier run
 */
export function markCustomers(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  customers: Omit<CustomersValue, "kind" | "on">,
  found: FoundCustomers | null,
): void {
  const value: CustomersValue = { kind: "customers", on: sheet.getSheetId(), ...customers };
  if (found) found.metadata.setValue(JSON.stringify(value));
  else sheet.addDeveloperMetadata(MARK_KEY, JSON.stringify(value));
}

/**
 * Marks the hidden sheet with the record of runs, or renews its mark.
 *
 * @param sheet where it stands
 * @param record which models and runs it holds
 * @param found its mark of an earlier run
 */
export function markHistory(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  record: Omit<HistoryReading, "last">,
  found: Pick<FoundHistory, "metadata"> | null,
): void {
  const value: MarkValue = { kind: "history", on: sheet.getSheetId(), ...record };
  if (found?.metadata) found.metadata.setValue(JSON.stringify(value));
  else sheet.addDeveloperMetadata(MARK_KEY, JSON.stringify(value));
}

/**
 * Marks a sheet as made from a template.
 *
 * @param sheet the new sheet
 * @param id of the template
 */
export function markTemplate(sheet: GoogleAppsScript.Spreadsheet.Sheet, id: string): void {
  const value: MarkValue = { kind: "template", id };
  sheet.addDeveloperMetadata(MARK_KEY, JSON.stringify(value));
}

/**
 * Keeps what a person set for the workbook.
 *
 * @param spreadsheet the workbook
 * @param settings all of them
 * @param found those of before
 */
export function markSettings(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  settings: Settings,
  found: FoundSettings | null,
): void {
  const value: MarkValue = { kind: "settings", version: SETTINGS_VERSION, ...settings };
  if (found) found.metadata.setValue(JSON.stringify(value));
  else spreadsheet.addDeveloperMetadata(MARK_KEY, JSON.stringify(value));
}

/**
 * Keeps what can be redone on the workbook itself.
 *
 * @param spreadsheet the workbook
 * @param text of the runs that were undone
 * @param found what was kept there before
 */
export function markRedo(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  text: string,
  found: FoundRedo | null,
): void {
  const value: MarkValue = { kind: "redo", text };
  if (found) found.metadata.setValue(JSON.stringify(value));
  else spreadsheet.addDeveloperMetadata(MARK_KEY, JSON.stringify(value));
}

/** @private */
function wholeRow(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(`${row}:${row}`);
}

/** Metadata sticks to whole rows and columns only. @private */
function wholeColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
): GoogleAppsScript.Spreadsheet.Range {
  const letters = sheet
    .getRange(1, column)
    .getA1Notation()
    .replace(/(?<!\d)\d+$/, "");
  return sheet.getRange(`${letters}:${letters}`);
}

/** @private */
function addTo(range: GoogleAppsScript.Spreadsheet.Range, value: MarkValue): void {
  range.addDeveloperMetadata(MARK_KEY, JSON.stringify(value));
}
