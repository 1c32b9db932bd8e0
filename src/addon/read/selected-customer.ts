/** Which customer is selected: by the row among the customers, by the name on any other sheet. */

import { rowNamed } from "../../app/run/explain";
import type { Run } from "../../app/run/run";
import type { OpenWorkbook } from "./open-workbook";

/**
 * The sheet row of the selected customer. On any other sheet the names in its row tell it.
 *
 * @param run over the customers
 * @param workbook as read for it
 */
export function selectedCustomer(
  run: Run,
  { spreadsheet, sheet }: Pick<OpenWorkbook, "spreadsheet" | "sheet">,
): number {
  const active = spreadsheet.getActiveSheet();
  if (active.getSheetId() === sheet.getSheetId()) return sheet.getActiveCell().getRow();
  const cell = active.getActiveCell();
  const [row = []] = active.getRange(cell.getRow(), 1, 1, active.getMaxColumns()).getDisplayValues();
  return rowNamed(run, row[cell.getColumn() - 1] ?? "", row);
}
