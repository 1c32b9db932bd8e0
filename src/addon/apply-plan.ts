/** Applies a write plan in a fixed, small number of calls, whatever the number of rows. */

import type { PlannedColumn } from "../app/placement";
import type { WritePlan } from "../app/write-plan";
import { inLanguages, languageOf } from "../core/language";
import { colourTiers } from "./colours";
import { writeHistory } from "./history-sheet";
import { markColumn } from "./marks";
import { numberFormat } from "./number-formats";
import type { OpenWorkbook } from "./read-sheet";
import { writeSummary } from "./summary-writer";

/** Stands where the title belongs until everything of a step is there. */
const INCOMPLETE = inLanguages("⚠ incomplete, run again", "⚠ 未完成，请重新运行", "⚠ 未完成，請重新執行");

/**
 * Writes columns, then summary sheets, then the titles that say it is complete.
 *
 * @param plan what to write
 * @param workbook as read in the same run, under the same lock
 */
export function applyPlan(plan: WritePlan, workbook: OpenWorkbook): void {
  const incomplete = INCOMPLETE[languageOf(workbook.reading.locale)];
  const finish = [
    ...plan.columns.map((column) => writeColumn(column, workbook, incomplete)),
    ...plan.sheets.map((sheet) => writeSummary(sheet, workbook, incomplete)),
  ];
  colourTiers(plan.columns, workbook.sheet);
  // Inserting a sheet goes there; the user stays with the customers.
  workbook.spreadsheet.setActiveSheet(workbook.sheet);
  writeHistory(plan.history, workbook);
  for (const complete of finish) complete();
}

/** @private */
function writeColumn(planned: PlannedColumn, { sheet }: OpenWorkbook, incomplete: string): () => void {
  const { column, firstRow, headerRow, contents, format, title, isNew, mark } = planned;
  const missing = column - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  // Marked first: should the run break off, the next one still knows the column as ours.
  if (isNew) markColumn(sheet, column, mark);
  const values = contents.map((content) => [content]);
  const data = sheet.getRange(firstRow, column, values.length, 1);
  if (isNew && format !== "text") data.setNumberFormat(numberFormat(format));
  if (headerRow === null) {
    data.setValues(values);
    return () => undefined;
  }
  const header = sheet.getRange(headerRow, column);
  sheet.getRange(headerRow, column, values.length + 1, 1).setValues([[incomplete], ...values]);
  if (isNew) header.setFontWeight("bold");
  return () => header.setValue(title);
}
