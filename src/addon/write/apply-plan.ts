/** Applies a write plan in a fixed, small number of calls, whatever the number of rows. */

import type { WritePlan } from "../../app/plan/write-plan";
import { INCOMPLETE } from "../../app/reading/customers-columns";
import type { UndoRecord } from "../../app/record/undo";
import { languageOf } from "../../core/texts/language";
import { keepChoices } from "../read/choices-property";
import type { OpenWorkbook } from "../read/open-workbook";
import { colourTiers } from "./colours";
import { writeColumns } from "./column-writer";
import { openCustomers } from "./customers-writer";
import { writeHistory } from "./history-writer";
import { writeSummary } from "./summary-writer";

/**
 * Writes columns, then summary sheets, then the record of the run, then the headers that say it is complete.
 *
 * @param plan what to write
 * @param opened as read in the same run, under the same lock
 * @returns names of the summary sheets
 */
export function applyPlan(plan: WritePlan, opened: OpenWorkbook): string[] {
  const workbook = plan.customers ? openCustomers(plan.customers, plan, opened) : opened;
  const { sheet, reading } = workbook;
  const incomplete = INCOMPLETE[languageOf(reading.locale)];
  const addedColumns = addMissingColumns(plan, sheet);
  const columns = writeColumns(plan.columns, workbook, incomplete);
  colourTiers(plan.columns, workbook);
  const isMarked = plan.columns.some(({ headerRow }) => headerRow !== null);
  const links = new Map<string, number>();
  const sheets = plan.sheets.map((planned) => {
    const written = writeSummary(planned, { workbook, links, incomplete: isMarked ? null : incomplete });
    links.set(planned.model, written.undo.sheetId);
    return written;
  });
  const undo: UndoRecord = {
    run: plan.history.run,
    sheetId: reading.sheetId,
    madeSheet: plan.customers?.isNew ?? false,
    customers: plan.rows,
    columns: columns.flatMap((group) => group.undo),
    sheets: sheets.map((summary) => summary.undo),
    addedColumns,
  };
  writeHistory(plan.history, undo, workbook);
  keepChoices(plan.sheetId, plan.choices);
  for (const { finish } of [...columns, ...sheets]) finish();
  return sheets.map((summary) => summary.undo.name);
}

/** The sheet may end where the customers do. @private */
function addMissingColumns({ columns }: WritePlan, sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  if (!columns.some(({ isNew }) => isNew)) return 0;
  const last = sheet.getMaxColumns();
  const missing = Math.max(0, ...columns.map(({ column }) => column - last));
  if (missing > 0) sheet.insertColumnsAfter(last, missing);
  return missing;
}
