/** Columns that look empty, but whose cells accept certain values only, as a dropdown that was left there: a person's. */

import type { PlannedColumn } from "../../app/plan/planned-columns";
import { planOf, type WritePlan } from "../../app/plan/write-plan";
import type { Run } from "../../app/run/run";
import type { OpenWorkbook } from "./open-workbook";
import { rangeAt } from "./range-at";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The plan of a run whose new columns go into no such column: Sheets would refuse our tiers there. One call, and a second
 * one over all that is right of it where that finds any.
 *
 * @param run from `runModels`
 * @param opened the workbook it was read from
 */
export function planBeside(run: Run, { sheet: read, customers }: OpenWorkbook): WritePlan {
  const plan = planOf(run);
  const sheet = run.orders ? (run.orders.isNew ? null : customers?.sheet) : read;
  if (!sheet) return plan;
  const filledRows = run.place.reading.cells.length;
  const columns = plan.columns.filter(({ isNew }) => isNew);
  if (validatedAmong(columns, sheet, filledRows).length === 0) return plan;
  return planOf(run, new Set(validatedAmong(columns, sheet, filledRows, sheet.getMaxColumns())));
}

/** Up to the last of the columns, or further; those beyond the edge of the sheet have none yet, and cost no call. @private */
function validatedAmong(
  columns: readonly PlannedColumn[],
  sheet: Sheet,
  filledRows: number,
  lastColumn = 0,
): number[] {
  const places = columns
    .map(({ column }) => column)
    .filter((column) => rangeAt({ row: 1, column, rows: 1, columns: 1 }, sheet));
  const [first] = columns;
  if (!first || places.length === 0) return [];
  const top = first.headerRow ?? first.firstRow;
  const height = first.firstRow + first.contents.length - top;
  const left = Math.min(...places);
  const width = Math.max(lastColumn, ...places) - left + 1;
  const range =
    rangeAt({ row: top, column: left, rows: height, columns: width }, sheet) ??
    rangeAt({ row: top, column: left, rows: Math.max(1, filledRows - top + 1), columns: width }, sheet);
  const rules = range?.getDataValidations() ?? [];
  return Array.from({ length: width }, (_, at) => left + at).filter((_, at) => rules.some((row) => row[at]));
}
