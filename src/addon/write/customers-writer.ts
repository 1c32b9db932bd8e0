/** The sheet that the customers of a list of orders go to: made the first time, given room later. */

import { USUAL_WIDTH } from "../../app/plan/sheet-style";
import type { PlannedCustomers, WritePlan } from "../../app/plan/write-plan";
import { unorderedKey } from "../../app/reading/sheet/fingerprint";
import { CUSTOMERS } from "../../app/reading/sheet/sheet-reading";
import type { FoundCustomers } from "../read/find-marks";
import type { OpenWorkbook } from "../read/open-workbook";
import type { BegunRun } from "./begin-run";
import { setWidths } from "./column-writer";
import type { SheetSize } from "./insert-sheet";
import { insertUnnamed } from "./insert-sheet";
import { markCorner, markCustomers } from "./write-marks";

/**
 * The workbook with that sheet as the one to write. Its cells are written with the columns of the models.
 *
 * @param planned where the customers go
 * @param plan its columns, and whether a run broke off that was to make the sheet
 * @param opened as read; its sheet holds the orders
 * @param size of the sheet with the customers, where there is one
 * @param incomplete stands on a new sheet until its customers do
 * @param made ids of the sheets that the run made before
 */
export function openCustomers(
  planned: PlannedCustomers,
  {
    columns,
    sheetId,
    isMakingSheet,
  }: Pick<WritePlan, "columns" | "sheetId"> & Pick<BegunRun, "isMakingSheet">,
  opened: OpenWorkbook,
  size: SheetSize,
  incomplete: string,
  made: ReadonlySet<number>,
): OpenWorkbook {
  const { reading, area, headerRow } = planned.place;
  const found = planned.isNew ? null : opened.customers;
  const sheet = found?.sheet ?? insertUnnamed(opened.spreadsheet, incomplete, made);
  // These orders have one sheet: where its customers can no longer be told, it is left to the person.
  if (!found) opened.customers?.metadata.remove();
  // Marked first: should the run break off, the next one still knows the sheet as ours. Without titles it knows the columns
  // by what stands in them as yet.
  if (found?.headerRow !== 0) markPlanned(sheet, planned, { columns, sheetId }, found);
  // A new sheet has some rows already; asking how many would cost a call more.
  const last = area.row + area.rows - 1 - (reading.customersMark?.isToBePutIn ? 1 : 0);
  const rows = found ? size.rows : area.row - 1;
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
  if (!found) {
    markCorner(sheet, headerRow ?? 1);
    sheet.getRange(headerRow ?? 1, 1).setValue(incomplete);
  }
  if (!found || isMakingSheet) {
    setWidths(
      columns.map(({ column, width }) => ({ column, to: width ?? USUAL_WIDTH })),
      sheet,
    );
    sheet.setFrozenRows(1);
  }
  // Named when its header says that it is incomplete; until then its name does.
  if (!found) sheet.setName(planned.name);
  return { ...opened, sheet, reading: { ...reading, sheetId: found?.sheetId ?? sheet.getSheetId() } };
}

/**
 * Marks sheet and header row anew where a person deleted that row: when its titles are back, by which the columns are known.
 *
 * @param planned where the customers go
 * @param plan the whole plan, for the columns
 * @param found the sheet
 */
export function markAgain(
  planned: PlannedCustomers,
  plan: Pick<WritePlan, "columns" | "sheetId">,
  found: FoundCustomers,
): void {
  const row = planned.place.headerRow ?? 1;
  markPlanned(found.sheet, planned, plan, found);
  markCorner(found.sheet, row);
  found.sheet.setFrozenRows(row);
}

/** @private */
function markPlanned(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { place }: PlannedCustomers,
  { columns, sheetId }: Pick<WritePlan, "columns" | "sheetId">,
  found: FoundCustomers | null,
): void {
  const headers = columns
    .filter(({ mark }) => mark.model === CUSTOMERS)
    .map(({ mark, title, column, contents }) => ({
      field: mark.id,
      title,
      column,
      key: unorderedKey(contents),
    }));
  markCustomers(sheet, { about: sheetId, rows: place.area.rows, headers }, found);
}
