/** The customer file, read as it stands. */

import { headerRowOf } from "../../app/known/file-header";
import type { FileSheet } from "../../app/reading/sheet/sheet-reading";
import type { FoundFileColumn, Marks } from "./find-marks";
import { asShown } from "./wall-clock";

/** The sheet of the customer file, and where its columns stand now. */
export interface FoundFile extends Pick<FileSheet, "columns"> {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/**
 * The sheet that still has the column of customers; `null` where there is none.
 *
 * @param marks of the workbook
 */
export function foundFile({ file }: Pick<Marks, "file">): FoundFile | null {
  const sheet = file.find(({ id }) => id === "customer")?.sheet;
  if (!sheet) return null;
  const sheetId = sheet.getSheetId();
  const isOn = (one: FoundFileColumn) => one.sheet.getSheetId() === sheetId;
  return { sheet, columns: Object.fromEntries(file.filter(isOn).map(({ id, column }) => [id, column])) };
}

/**
 * Its cells; nothing where there is no file.
 *
 * @param marks of the workbook
 */
export function readFile(marks: Pick<Marks, "file">): { readonly file?: FileSheet } {
  const found = foundFile(marks);
  if (!found) return {};
  return { file: fileCells(found, found.sheet.getDataRange()) };
}

/**
 * The cells of a file that was found.
 *
 * @param found the file
 * @param used all of its sheet that is filled
 */
export function fileCells(
  { sheet, columns }: FoundFile,
  used: GoogleAppsScript.Spreadsheet.Range,
): FileSheet {
  const cells = asShown(used.getValues());
  return { headerRow: headerRowOf(sheet.getFrozenRows(), columns, cells), columns, cells };
}
