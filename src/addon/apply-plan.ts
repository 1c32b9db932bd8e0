/** Applies a write plan in a fixed, small number of calls, whatever the number of rows. */

import type { UndoRecord } from "../app/undo";
import type { WritePlan } from "../app/write-plan";
import { inLanguages, languageOf } from "../core/language";
import { keepChoices } from "./choices-property";
import { colourTiers } from "./colours";
import { writeColumns } from "./column-writer";
import { writeHistory } from "./history-sheet";
import type { OpenWorkbook } from "./open-workbook";
import { writeSummary } from "./summary-writer";

/** Stands where the title belongs until everything of a step is there. */
const INCOMPLETE = inLanguages("⚠ incomplete, run again", "⚠ 未完成，请重新运行", "⚠ 未完成，請重新執行");

/**
 * Writes columns, then summary sheets, then the record of the run, then the titles that say it is complete.
 *
 * @param plan what to write
 * @param workbook as read in the same run, under the same lock
 */
export function applyPlan(plan: WritePlan, workbook: OpenWorkbook): void {
  const { sheet, reading } = workbook;
  const incomplete = INCOMPLETE[languageOf(reading.locale)];
  const addedColumns = addMissingColumns(plan, sheet);
  const columns = writeColumns(plan.columns, workbook, incomplete);
  colourTiers(plan.columns, sheet);
  const sheets = plan.sheets.map((planned) => writeSummary(planned, workbook, incomplete));
  const undo: UndoRecord = {
    run: plan.history.run,
    sheetId: plan.sheetId,
    columns: columns.flatMap((group) => group.undo),
    sheets: sheets.map((summary) => summary.undo),
    addedColumns,
  };
  writeHistory(plan.history, undo, workbook);
  keepChoices(plan.sheetId, plan.choices);
  for (const { finish } of [...columns, ...sheets]) finish();
}

/** The sheet may end where the customers do. @private */
function addMissingColumns({ columns }: WritePlan, sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  if (!columns.some(({ isNew }) => isNew)) return 0;
  const last = sheet.getMaxColumns();
  const missing = Math.max(0, ...columns.map(({ column }) => column - last));
  if (missing > 0) sheet.insertColumnsAfter(last, missing);
  return missing;
}
