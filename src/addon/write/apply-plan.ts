/** Applies a write plan in a fixed, small number of calls, whatever the number of rows. */

import type { WritePlan } from "../../app/plan/write-plan";
import { INCOMPLETE } from "../../app/reading/customers-columns";
import type { UndoRecord } from "../../app/record/undo";
import { languageOf } from "../../core/texts/language";
import { keepChoices } from "../read/choices-property";
import { storeKept } from "../read/kept-property";
import type { OpenWorkbook } from "../read/open-workbook";
import { checkAllowed, checkInPlace, type SheetSize } from "./check-in-place";
import { colourTiers } from "./colours";
import { writeColumns } from "./column-writer";
import { openCustomers } from "./customers-writer";
import { writeHistory } from "./history-writer";
import { writeSummary } from "./summary-writer";

/**
 * Writes columns, then summary sheets, then the record of the run, then the headers that say it is complete.
 *
 * Throws `DATA_CHANGED` when the customers or our columns are not where they were read: then nothing is written, or
 * what is written stays marked as incomplete.
 *
 * @param plan what to write
 * @param opened as read in the same run, under the same lock
 * @returns names of the summary sheets
 */
export function applyPlan(plan: WritePlan, opened: OpenWorkbook): string[] {
  const size = sizeOf(plan, opened);
  const existing = plan.customers ? (opened.customers?.sheet ?? null) : opened.sheet;
  if (existing && !plan.customers?.isNew) {
    checkAllowed(plan.columns, existing, size);
    checkInPlace(plan.expected, "before", existing, size);
  }
  const workbook = plan.customers ? openCustomers(plan.customers, plan, opened, size) : opened;
  const { sheet, reading } = workbook;
  const incomplete = INCOMPLETE[languageOf(reading.locale)];
  const forgetKept = storeKept(reading.sheetId, plan.kept);
  const addedColumns = addMissingColumns(plan, sheet, size);
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
  checkInPlace(plan.expected, "after", sheet, { rows: endOf(plan), columns: size.columns + addedColumns });
  for (const { finish } of [...columns, ...sheets]) finish();
  forgetKept();
  return sheets.map((summary) => summary.undo.name);
}

/** Asked for only as far as the run may need more. @private */
function sizeOf(plan: WritePlan, opened: OpenWorkbook): SheetSize {
  const { columns, customers } = plan;
  if (customers?.isNew) return NEW_SHEET;
  const { sheet, reading } = { ...opened, ...(customers && { ...opened.customers, ...customers.place }) };
  const last = endOf(plan);
  return {
    rows: last > reading.cells.length ? sheet.getMaxRows() : last,
    columns: columns.some(({ isNew }) => isNew)
      ? sheet.getMaxColumns()
      : Math.max(...columns.map(({ column }) => column), reading.cells[0]?.length ?? 0),
  };
}

/** The last row that is written. @private */
function endOf({ columns }: Pick<WritePlan, "columns">): number {
  return Math.max(0, ...columns.map(({ firstRow, contents }) => firstRow + contents.length - 1));
}

/** The sheet may end where the customers do. @private */
function addMissingColumns(
  { columns }: WritePlan,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  size: SheetSize,
): number {
  const missing = Math.max(0, ...columns.map(({ column }) => column - size.columns));
  if (missing > 0) sheet.insertColumnsAfter(size.columns, missing);
  return missing;
}

/** As Google makes it. */
const NEW_SHEET: SheetSize = { rows: 1000, columns: 26 };
