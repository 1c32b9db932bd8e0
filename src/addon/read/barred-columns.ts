/** Columns that look empty and are a person's all the same: hidden ones, and those whose cells accept certain values only. */

import type { PlannedColumn } from "../../app/plan/planned-columns";
import { planOf, type WritePlan } from "../../app/plan/write-plan";
import type { Run } from "../../app/run/run";
import type { OpenWorkbook } from "./open-workbook";
import { rangeAt } from "./range-at";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The plan of a run whose new columns go into no such column: Sheets would refuse our tiers in some, and nobody would see
 * them in others. One call, and a second one over all that is right of it where that finds any; one for each new column
 * to learn whether it is hidden, which a run is told by its preview.
 *
 * @param run from `runModels`
 * @param opened the workbook it was read from
 * @param told the hidden columns, as a preview found them; left out to look
 */
export function planBeside(
  run: Run,
  { sheet: read, customers }: OpenWorkbook,
  told?: readonly number[],
): { readonly plan: WritePlan; readonly hidden: readonly number[] } {
  const sheet = run.orders ? (run.orders.isNew ? null : customers?.sheet) : read;
  const hidden = new Set(told);
  let plan = planOf(run, hidden);
  if (!sheet) return { plan, hidden: [] };
  const newIn = ({ columns }: WritePlan) => columns.filter(({ isNew }) => isNew);
  while (!told) {
    const found = hiddenAmong(newIn(plan), sheet);
    if (found.length === 0) break;
    for (const column of found) hidden.add(column);
    plan = planOf(run, hidden);
  }
  const filledRows = run.place.reading.cells.length;
  const columns = newIn(plan);
  if (validatedAmong(columns, sheet, filledRows).length > 0) {
    const validated = validatedAmong(columns, sheet, filledRows, sheet.getMaxColumns());
    plan = planOf(run, new Set([...hidden, ...validated]));
  }
  return { plan, hidden: [...hidden] };
}

/** Those beyond the edge of the sheet are not there yet. @private */
function hiddenAmong(columns: readonly PlannedColumn[], sheet: Sheet): number[] {
  const places = columns.map(({ column }) => column);
  return places.filter(
    (column) =>
      rangeAt({ row: 1, column, rows: 1, columns: 1 }, sheet) !== null && sheet.isColumnHiddenByUser(column),
  );
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
