/** Looks whether a workbook has room for a run: one that cannot be finished does not begin. */

import { areMany, cellsAdded, isTooMuch, LARGE } from "../../app/plan/room-needed";
import type { WritePlan } from "../../app/plan/write-plan";
import { InputError } from "../../core/problem";
import type { OpenWorkbook } from "../read/open-workbook";
import { rangeAt } from "../read/range-at";
import { TEXTS } from "../texts";
import { NEW_SHEET, type SheetSize } from "./insert-sheet";

/** So many sheets are asked how large they are, because each takes two calls. */
const MOST_ASKED = 8;

/** Google says so in any language with this number, however it is grouped. */
const FULL = /\b10[ ,.\u00a0\u202f]?000[ ,.\u00a0\u202f]?000\b/;

/**
 * Whether Google refused something because the workbook has no room for it.
 *
 * @param error what was thrown
 */
export function isFull(error: unknown): boolean {
  return FULL.test(String(error));
}

/**
 * Throws `NO_ROOM` when the workbook would hold more cells than Google allows.
 *
 * @param plan of the run
 * @param workbook as read
 * @param size of the sheet with the customers
 */
export function checkRoom(plan: WritePlan, workbook: OpenWorkbook, size: SheetSize): void {
  if (lacksRoom(plan, workbook, size)) throw new InputError("NO_ROOM", { limit: TEXTS.mostCells });
}

/**
 * Whether the workbook would hold more cells than Google allows.
 *
 * Only where the sheet that was read is large, or much is added, are the sheets asked, for which a run has no calls to
 * spare: even their list would be one too many. Not counted are a workbook that other sheets fill, and sheets after the
 * first few: Google refuses then in the middle of the run, which is taken back.
 *
 * @param plan of the run
 * @param workbook as read
 * @param size of the sheet with the customers
 */
export function lacksRoom(plan: WritePlan, { spreadsheet, sheet }: OpenWorkbook, size: SheetSize): boolean {
  const added = cellsAdded(plan, size, NEW_SHEET);
  const reaches = (row: number, column: number) =>
    rangeAt({ row, column, rows: 1, columns: 1 }, sheet) !== null;
  if (!areMany(added) && !reaches(LARGE.rows, 1) && !reaches(1, LARGE.columns)) return false;
  const others = spreadsheet.getSheets().filter((one) => one.getSheetId() !== sheet.getSheetId());
  return isTooMuch(added, [sheet, ...others].slice(0, MOST_ASKED).map(sizeOf));
}

/** A sheet that is a chart or a connected table has no cells, and does not say so otherwise. @private */
function sizeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetSize {
  try {
    return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  } catch {
    return { rows: 0, columns: 0 };
  }
}
