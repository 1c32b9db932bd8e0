/** Writes the customer file: a sheet that is the firm's, of which only what is renewed is ever written again. */

import {
  type FileCells,
  type FileReading,
  type FileUpdate,
  fileUpdate,
  type ListedCustomer,
  type Renaming,
  renamed,
  type Unmatched,
  unmatched,
} from "../../app/file/file-update";
import { FILE_CHOICES, FILE_COLUMNS, FILE_DATES, type FileField } from "../../app/known/file-columns";
import { FILE_TEXTS } from "../../app/known/texts";
import { BROKEN_OFF } from "../../app/reading/sheet/customers-columns";
import { TEXTS } from "../../app/texts";
import { grouped } from "../../core/table/grouped";
import type { Language } from "../../core/texts/language";
import { type Marks, writtenIn } from "../read/find-marks";
import { fileCells, foundFile } from "../read/read-file";
import { giveName, insertUnnamed } from "./insert-sheet";
import { numberFormat } from "./number-formats";
import { sideBySide } from "./side-by-side";
import { markFileColumn } from "./write-marks";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Who might have been renamed; nobody where there is no file yet, or one whose making broke off.
 *
 * @param marks of the workbook
 * @param listed the customers of the list
 */
export function unmatchedCustomers(marks: Marks, listed: readonly ListedCustomer[]): Unmatched {
  const found = foundFile(marks);
  return found && !isIncomplete(found.sheet)
    ? unmatched(fileIn(found.sheet, found.columns), listed)
    : { fresh: [], missing: [] };
}

/**
 * Brings the file up to date; makes it where there is none, or none that still has its column of customers, and goes
 * there then.
 *
 * @param spreadsheet the workbook
 * @param marks of it
 * @param listed the customers of the list
 * @param renamings as a person answered
 */
export function writeCustomerFile(
  spreadsheet: Spreadsheet,
  marks: Marks,
  listed: readonly ListedCustomer[],
  renamings: readonly Renaming[] = [],
): FileUpdate {
  const language = writtenIn(spreadsheet, marks);
  const { sheet, columns, isNew } = fileSheet(spreadsheet, marks, language);
  if (renamings.length > 0 && columns.former === undefined) columns.former = addFormer(sheet, language);
  const before = renamed(fileIn(sheet, columns), renamings);
  const update = fileUpdate(before.file, listed);
  const cells = [...before.cells, ...update.cells];
  const last = cells.reduce((most, { row, contents }) => Math.max(most, row + contents.length - 1), 0);
  const missing = last - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const areAlike = (one: FileCells, other: FileCells) =>
    one.row === other.row && one.contents.length === other.contents.length;
  for (const group of byPlace(cells).flatMap((cells) => sideBySide(cells, areAlike))) {
    const [{ row, column, contents }] = group as [FileCells];
    const lines = contents.map((_, line) => group.map((one) => one.contents[line] ?? ""));
    sheet.getRange(row, column, lines.length, group.length).setValues(lines);
  }
  // Named when it is whole: until then its name says that it is not.
  if (isNew) giveName(spreadsheet, sheet, FILE_TEXTS.title[language]);
  return update;
}

/** @private */
function fileIn(sheet: Sheet, columns: FileSheet["columns"]): FileReading {
  const used = sheet.getDataRange();
  return { ...fileCells({ sheet, columns }, used), formulas: used.getFormulas() };
}

/** A file of before has no column of former names yet. @private */
function addFormer(sheet: Sheet, language: Language): number {
  const column = sheet.getLastColumn() + 1;
  if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
  const title = FILE_TEXTS.headers[language].split("|")[FILE_COLUMNS.indexOf("former")] ?? "";
  sheet.getRange(sheet.getFrozenRows() || 1, column).setValue(title);
  markFileColumn(sheet, column, "former");
  return column;
}

/** Pieces with the same rows. @private */
function byPlace(cells: readonly FileCells[]): (readonly FileCells[])[] {
  return [...grouped(cells, ({ row, contents }) => `${row} ${contents.length}`).values()];
}

interface FileSheet {
  readonly sheet: Sheet;
  readonly columns: Partial<Record<FileField, number>>;
  readonly isNew: boolean;
}

/** @private */
function fileSheet(spreadsheet: Spreadsheet, marks: Marks, language: Language): FileSheet {
  const incomplete = TEXTS.incomplete[language];
  const { sheet: found = null, columns = {} } = foundFile(marks) ?? {};
  const isNew = !found || isIncomplete(found);
  if (!isNew) return { sheet: found, columns, isNew };
  const sheet = found ?? insertUnnamed(spreadsheet, incomplete);
  const all = Object.fromEntries(FILE_COLUMNS.map((id, index) => [id, index + 1]));
  for (const [index, id] of FILE_COLUMNS.entries())
    if (!(id in columns)) markFileColumn(sheet, index + 1, id);
  dress(sheet, language);
  return { sheet, columns: all, isNew };
}

/** Until all of it stands its name says so, in the language of then. @private */
function isIncomplete(sheet: Sheet): boolean {
  const name = sheet.getName();
  return BROKEN_OFF.some((incomplete) => name.startsWith(incomplete));
}

/** Names and sentences, which the usual width of 100 cuts. */
const WIDE: readonly FileField[] = ["customer", "second", "email", "need", "agreements", "action"];
const WIDE_PIXELS = 200;

/** Titles, dates, dropdowns and widths. @private */
function dress(sheet: Sheet, language: Language): void {
  const titles = FILE_TEXTS.headers[language].split("|");
  const header = sheet.getRange(1, 1, 1, titles.length);
  header.setValues([titles]);
  header.setFontWeight("bold");
  header.setWrap(true);
  sheet.setFrozenRows(1);
  for (const id of WIDE) sheet.setColumnWidth(FILE_COLUMNS.indexOf(id) + 1, WIDE_PIXELS);
  const rows = sheet.getMaxRows() - 1;
  for (const [index, id] of FILE_COLUMNS.entries()) {
    const offered = FILE_CHOICES[id]?.[language].split("|");
    const below = () => sheet.getRange(2, index + 1, rows, 1);
    if (FILE_DATES.has(id)) below().setNumberFormat(numberFormat("date"));
    if (offered)
      below().setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInList(offered, true).setAllowInvalid(true).build(),
      );
  }
}
