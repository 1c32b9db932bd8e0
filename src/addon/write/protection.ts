/** Warns people who type into our columns and sheets; keeps nobody out. */

import { WORDS } from "../../core/texts/words";
import type { Marks } from "../read/find-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Ours are known by it, in any language of the user's. */
const DESCRIPTION = WORDS.addOn.en;

/**
 * Warns on whole columns.
 *
 * @param columns counted from 1
 * @param sheet where they stand
 */
export function protectColumns(columns: readonly number[], sheet: Sheet): void {
  for (const column of columns)
    sheet
      .getRange(1, column, sheet.getMaxRows(), 1)
      .protect()
      .setDescription(DESCRIPTION)
      .setWarningOnly(true);
}

/**
 * Warns on a whole sheet.
 *
 * @param sheet of ours
 */
export function protectSheet(sheet: Sheet): void {
  sheet.protect().setDescription(DESCRIPTION).setWarningOnly(true);
}

/**
 * Takes our warnings from columns.
 *
 * @param columns counted from 1
 * @param sheet where they stand
 */
export function withoutProtection(columns: ReadonlySet<number>, sheet: Sheet): void {
  for (const one of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE))
    if (one.getDescription() === DESCRIPTION && columns.has(one.getRange().getColumn())) one.remove();
}

/**
 * Warns on all that we wrote, or takes every warning of ours away.
 *
 * @param isOn whether to warn
 * @param spreadsheet the workbook
 * @param marks of what we wrote
 */
export function protectAll(
  isOn: boolean,
  spreadsheet: Spreadsheet,
  { columns, blocks }: Pick<Marks, "columns" | "blocks">,
): void {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  for (const one of [RANGE, SHEET].flatMap((type) => spreadsheet.getProtections(type)))
    if (one.getDescription() === DESCRIPTION) one.remove();
  if (!isOn) return;
  for (const { sheetId, column } of columns) {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (sheet) protectColumns([column], sheet);
  }
  for (const { sheet } of blocks) protectSheet(sheet);
}
