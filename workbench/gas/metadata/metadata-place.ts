/** Where developer metadata is attached, and what that place is called. */

import { placeOf } from "../../engine/cells/places";
import { sheetSize } from "../../engine/sheets/sheets";
import type { Area } from "../../engine/workbook/area";
import type { Mark } from "../../engine/workbook/marks";
import type { Run } from "../face/calls";
import { HostError } from "../host/realm";

/** Where metadata is: the workbook, one of its sheets, or whole rows or columns. */
export interface MetadataPlace {
  readonly sheetId?: string;
  readonly area?: Area;
}

/** What kind of place a mark is attached to, as Google names it. */
export function locationType({ sheetId, place }: Mark): "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN" {
  if (sheetId === undefined) return "SPREADSHEET";
  if (place === undefined) return "SHEET";
  return place.bottom === undefined ? "COLUMN" : "ROW";
}

/** Rows or columns without their ends, so that they stay whole when the sheet grows. */
export function wholeLines(run: Run, area: Area | undefined): Mark["place"] {
  if (area === undefined) return undefined;
  const size = sheetSize(run.host.workbook, area.sheetId);
  const right = area.left + area.columns - 1;
  const bottom = area.top + area.rows - 1;
  if (area.top === 0 && area.rows === size.rows) return { top: 0, bottom: undefined, left: area.left, right };
  if (area.left === 0 && area.columns === size.columns)
    return { top: area.top, bottom, left: 0, right: undefined };
  throw new HostError(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

/** Whether a mark is attached to exactly this place. */
export function isAt(run: Run, mark: Mark, place: MetadataPlace): boolean {
  if (mark.sheetId !== place.sheetId) return false;
  const spot = placeOf(run.host.workbook, mark);
  if (spot === undefined || place.area === undefined) return spot === place.area;
  const { top, left, rows, columns } = place.area;
  return spot.top === top && spot.left === left && spot.rows === rows && spot.columns === columns;
}

/** Whether a mark is attached to this place or to something inside it. */
export function isInside(run: Run, mark: Mark, place: MetadataPlace): boolean {
  if (place.sheetId === undefined) return true;
  if (mark.sheetId !== place.sheetId) return false;
  if (place.area === undefined) return run.host.ways.sheetScope === "whole sheet" || mark.place === undefined;
  const spot = placeOf(run.host.workbook, mark);
  if (spot === undefined) return false;
  const { top, left, rows, columns } = place.area;
  return (
    spot.top >= top &&
    spot.left >= left &&
    spot.top + spot.rows <= top + rows &&
    spot.left + spot.columns <= left + columns
  );
}
