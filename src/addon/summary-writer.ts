/** Writes one summary sheet: the block of cells, its charts, its mark, and how to take it back. */

import { type Line, layoutOf } from "../app/summary-block";
import type { PlannedSheet } from "../app/summary-sheet";
import { type Contents, type SheetUndo, writtenKey } from "../app/undo";
import { readBlock, writeBlock } from "./block-writer";
import { drawCharts } from "./charts";
import { markBlock } from "./marking";
import type { FoundBlock } from "./marks";
import type { OpenWorkbook } from "./open-workbook";

const FIRST_COLUMN_WIDTH = 190;

/** A step that is written but for its title. */
export interface Unfinished<Undo> {
  readonly undo: Undo;
  /** Puts the title where the mark "incomplete" stands. */
  readonly finish: () => void;
}

/**
 * Writes the sheet, new or in place; the title says "incomplete" until it is finished.
 *
 * @param planned what to write
 * @param workbook as read in the same run
 * @param incomplete the mark to stand in for the title
 */
export function writeSummary(
  planned: PlannedSheet,
  workbook: OpenWorkbook,
  incomplete: string,
): Unfinished<SheetUndo> {
  const found = workbook.blocks.find(({ sheetId }) => sheetId === planned.existing?.sheetId) ?? null;
  const sheet = found?.sheet ?? workbook.spreadsheet.insertSheet(planned.name);
  const { row, column, width, lines, model, about, name } = planned;
  const [title, ...rest] = lines;
  const marked: Line[] = title ? [{ ...title, contents: [incomplete] }, ...rest] : [];
  const before = found ? stateOf(found, width) : null;
  const rows = found ? roomFor(lines.length, found) : lines.length;
  // Marked first: should the run break off, the next one still knows the sheet as ours.
  markBlock(sheet, { model, about, layout: layoutOf(lines), charts: planned.charts, row, column }, found);
  const written = writeBlock(marked, { sheet, row, column, rows, columns: width }, before);
  if (!found) {
    sheet.setColumnWidth(column, FIRST_COLUMN_WIDTH);
  }
  drawCharts(planned.charts, found?.charts ?? [], { sheet, row, column });
  const [, ...ours] = written.slice(0, lines.length);
  return {
    undo: { model, name, sheetId: sheet.getSheetId(), columns: width, before, written: writtenKey(ours) },
    finish: () => sheet.getRange(row, column).setValue(title?.contents[0] ?? ""),
  };
}

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

/** @private */
function stateOf(
  { sheet, row, column, rows, layout, charts }: FoundBlock,
  width: number,
): SheetUndo["before"] {
  const contents: Contents = readBlock({ sheet, row, column, rows, columns: width });
  return { contents, layout, charts };
}
