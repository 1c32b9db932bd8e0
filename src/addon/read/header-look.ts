/** How the header of the customers looks, for ours beside it, and how wide the columns are that ours go into. */

import { USUAL_WIDTH } from "../../app/plan/sheet-style";
import type { WritePlan } from "../../app/plan/write-plan";
import type { Run } from "../../app/run/run";
import type { OpenWorkbook } from "./open-workbook";

/**
 * Weight, background and letters of the last header, such as `bold #eeeeee #202124`; `undefined` where there is none of
 * a person's. Read for a preview, because a run has no calls to spare.
 *
 * @param run from `runModels`
 * @param sheet with the customers
 */
export function headerLook(
  { place, orders }: Pick<Run, "place" | "orders">,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): string | undefined {
  const { headerRow, area } = place;
  // A sheet of customers has headers of ours.
  if (orders || headerRow === null) return undefined;
  const cell = sheet.getRange(headerRow, area.column + area.columns - 1);
  const look = `${cell.getFontWeight()} ${cell.getBackground()} ${cell.getFontColors()[0]?.[0]}`;
  return /^(bold|normal)( #[0-9a-f]{6}){2}$/.test(look) ? look : undefined;
}

/**
 * How wide the columns are that new ones go into, in pixels, by the number of the column; `undefined` where a sheet is
 * still to be made. Read for a preview too.
 *
 * @param plan of the run
 * @param workbook as read
 */
export function columnWidths(
  { columns, customers }: Pick<WritePlan, "columns" | "customers">,
  { sheet, customers: made }: Pick<OpenWorkbook, "sheet" | "customers">,
): Record<string, number> | undefined {
  const target = customers ? made?.sheet : sheet;
  if (!target || customers?.isNew) return undefined;
  const last = target.getMaxColumns();
  const fresh = columns.filter(({ isNew }) => isNew).map(({ column }) => column);
  // What the sheet still lacks comes in the usual width.
  return Object.fromEntries(
    fresh.map((column) => [column, column <= last ? target.getColumnWidth(column) : USUAL_WIDTH]),
  );
}
