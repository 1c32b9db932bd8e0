/** Writes one summary sheet: the block of cells, its charts, its mark, and how to take it back. */

import { layoutOf, linkedLines, packed } from "../../app/plan/summary-block";
import type { PlannedSheet } from "../../app/plan/summary-sheet";
import type { Contents } from "../../app/reading/contents";
import { writtenKey } from "../../app/reading/fingerprint";
import type { SheetUndo } from "../../app/record/undo";
import type { FoundBlock } from "../read/find-marks";
import type { OpenWorkbook } from "../read/open-workbook";
import { readBlock, writeBlock } from "./block-writer";
import { drawCharts } from "./charts";
import { insertNamed } from "./insert-sheet";
import { markBlock } from "./write-marks";

const FIRST_COLUMN_WIDTH = 190;

/** A step that is written but for what says that it is complete. */
export interface Unfinished<Undo> {
  readonly undo: Undo;
  /** Puts the title where the mark "incomplete" stands. */
  readonly finish: () => void;
}

/** What a summary needs to know of the rest of its run. */
export interface SummaryRun {
  readonly workbook: OpenWorkbook;
  /** Ids of the sheets already written, by model, for links to them. */
  readonly links: ReadonlyMap<string, number>;
  /** Stands in for the title until the run is finished; `null` when the header of a column does so for all of it. */
  readonly incomplete: string | null;
}

/**
 * Writes the sheet, new or in place. Its contents come last and in one call, so that they are never half there.
 *
 * @param planned what to write
 * @param run the workbook as read, and what was written before
 */
export function writeSummary(planned: PlannedSheet, run: SummaryRun): Unfinished<SheetUndo> {
  const { workbook, links, incomplete } = run;
  const { row, column, width, model, title, charts, existing } = planned;
  const found = workbook.blocks.find(({ sheetId }) => sheetId === existing?.sheetId) ?? null;
  const { sheet, name } =
    found && existing
      ? { sheet: found.sheet, name: existing.name }
      : insertNamed(workbook.spreadsheet, title);
  const lines = linkedLines(planned.lines, links);
  const [first, ...rest] = lines;
  const marked = first && incomplete !== null ? [{ ...first, contents: [incomplete] }, ...rest] : lines;
  const before = found ? stateOf(found, column, width) : null;
  const rows = found ? roomFor(lines.length, found) : lines.length;
  const { about } = workbook.reading;
  // Marked first: should the run break off, the next one still knows the sheet as ours.
  markBlock(sheet, { model, about, title, layout: packed(layoutOf(lines)), charts, row }, found);
  if (!found) sheet.setColumnWidth(column, FIRST_COLUMN_WIDTH);
  drawCharts(charts, found?.charts ?? [], { sheet, row, column });
  const written = writeBlock(marked, { sheet, row, column, rows, columns: width }, before);
  const [, ...ours] = written.slice(0, lines.length);
  const sheetId = found?.sheetId ?? sheet.getSheetId();
  return {
    undo: { model, name, sheetId, columns: width, before, written: writtenKey(ours) },
    finish: () => {
      if (incomplete !== null) sheet.getRange(row, column).setValue(first?.contents[0] ?? "");
    },
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
  { sheet, row, rows, layout, charts }: FoundBlock,
  column: number,
  width: number,
): SheetUndo["before"] {
  const contents: Contents = readBlock({ sheet, row, column, rows, columns: width });
  return { contents, layout, charts };
}
