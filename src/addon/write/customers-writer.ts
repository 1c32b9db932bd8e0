/** The sheet that the customers of a list of orders go to: made the first time, given room later. */

import { USUAL_WIDTH } from "../../app/plan/sheet-style";
import type { PlannedCustomers, WritePlan } from "../../app/plan/write-plan";
import { unorderedKey } from "../../app/reading/sheet/fingerprint";
import { CUSTOMERS } from "../../app/reading/sheet/sheet-reading";
import type { OpenWorkbook } from "../read/open-workbook";
import { setWidths } from "./column-writer";
import type { SheetSize } from "./insert-sheet";
import { insertUnnamed } from "./insert-sheet";
import { markCustomers } from "./write-marks";

/**
 * The workbook with that sheet as the one to write. Its cells are written with the columns of the models.
 *
 * @param planned where the customers go
 * @param plan the whole plan, for the columns
 * @param opened as read; its sheet holds the orders
 * @param size of the sheet with the customers, where there is one
 * @param incomplete stands on a new sheet until its customers do
 * @param made ids of the sheets that the run made before
 */
export function openCustomers(
  planned: PlannedCustomers,
  { columns, sheetId }: Pick<WritePlan, "columns" | "sheetId">,
  opened: OpenWorkbook,
  size: SheetSize,
  incomplete: string,
  made: ReadonlySet<number>,
): OpenWorkbook {
  const { reading, area, headerRow } = planned.place;
  const found = planned.isNew ? null : opened.customers;
  const sheet = found?.sheet ?? insertUnnamed(opened.spreadsheet, incomplete, made);
  const own = columns.filter(({ mark }) => mark.model === CUSTOMERS);
  const headers = own.map(({ mark, title, column, contents }) => ({
    field: mark.id,
    title,
    column,
    key: unorderedKey(contents),
  }));
  // These orders have one sheet: where its customers can no longer be told, it is left to the person.
  if (!found) opened.customers?.metadata.remove();
  // Marked first: should the run break off, the next one still knows the sheet as ours.
  markCustomers(sheet, headerRow ?? 1, { about: sheetId, rows: area.rows, headers }, found);
  // A new sheet has some rows already; asking how many would cost a call more.
  const last = area.row + area.rows - 1;
  const rows = found ? size.rows : area.row - 1;
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
  if (!found) {
    sheet.getRange(headerRow ?? 1, 1).setValue(incomplete);
    setWidths(
      columns.map(({ column, width }) => ({ column, to: width ?? USUAL_WIDTH })),
      sheet,
    );
    sheet.setFrozenRows(1);
    // Named when its header says that it is incomplete; until then its name does.
    sheet.setName(planned.name);
  }
  return { ...opened, sheet, reading: { ...reading, sheetId: found?.sheetId ?? sheet.getSheetId() } };
}
