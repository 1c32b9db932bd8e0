/** How the header of the customers looks, for ours beside it. */

import type { Run } from "../../app/run/run";

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
