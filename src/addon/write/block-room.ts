/** Rows below a block of a summary: room for a longer one, and what is left of it when it gets shorter again. */

import type { Contents } from "../../app/reading/sheet/contents";
import type { FoundBlock } from "../read/find-marks";
import type { BlockValue } from "../read/mark-format";
import { type BlockPlace, readBlock } from "./block-writer";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes room for a longer block: notes that a person keeps under it move down instead of being overwritten.
 *
 * @param rows the new height
 * @param found the block as it stands
 * @returns the rows to write, those of the old block included
 */
export function roomFor(rows: number, found: FoundBlock): number {
  const missing = rows - found.rows;
  if (missing > 0) found.sheet.insertRowsAfter(found.row + found.rows - 1, missing);
  return Math.max(rows, found.rows);
}

/**
 * What the mark of a block says before room is made for a longer one.
 *
 * @param rows the new height
 * @param found the block as it stands
 */
export function shortBefore(rows: number, found: FoundBlock): Pick<BlockValue, "shortWhile"> {
  return rows > found.rows ? { shortWhile: { rows: found.rows, sheetRows: found.sheet.getMaxRows() } } : {};
}

/**
 * What the mark of a block says before its last rows go.
 *
 * @param spare how many go
 * @param found the block as it stands
 */
export function shortAfter(spare: number, found: FoundBlock): Pick<BlockValue, "shortWhile"> {
  return { shortWhile: { rows: found.rows - spare, sheetRows: found.sheet.getMaxRows() - spare } };
}

/**
 * How many of the rows that a longer block needs are blank below it, as a run that made it shorter left them.
 *
 * @param found the block as it stands
 * @param missing rows that it needs
 */
export function blankBelow({ sheet, row, rows }: FoundBlock, missing: number): number {
  if (missing <= 0) return 0;
  const there = Math.min(missing, sheet.getMaxRows() - (row + rows - 1));
  const lines = there > 0 ? readAcross(sheet, row + rows, there) : [];
  const filled = lines.findIndex((line) => line.some((content) => content !== ""));
  return filled < 0 ? lines.length : filled;
}

/**
 * What stands in whole rows.
 *
 * @param sheet they are of
 * @param row the first, counted from 1
 * @param rows how many
 */
export function readAcross(sheet: Sheet, row: number, rows: number): Contents {
  return readBlock({ sheet, row, column: 1, rows, columns: sheet.getMaxColumns() });
}

/**
 * Deletes the last rows of a block, unless a person's writing stands in or beside them.
 *
 * @param spare how many
 * @param place of the block with them
 * @param written what stands in the block now
 * @param around what stood in these rows before it was written, from `readAcross`
 */
export function deleteIfBlank(
  spare: number,
  { sheet, row, column, rows, columns }: BlockPlace,
  written: Contents,
  around: Contents,
): void {
  const isBlank =
    written
      .slice(rows - spare, rows)
      .flat()
      .every((content) => content === "") &&
    around.every((line) =>
      line.every((content, at) => content === "" || (at >= column - 1 && at < column - 1 + columns)),
    );
  if (!isBlank) return;
  sheet.deleteRows(row + rows - spare, spare);
  // What Google puts off fails here, while the mark still tells the block with these rows from the one without.
  SpreadsheetApp.flush();
}
