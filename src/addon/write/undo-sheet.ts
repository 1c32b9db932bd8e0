/** Takes a summary back: deletes a new one, writes an old one as it was. */

import { linesOf } from "../../app/plan/summary-block";
import { packed, unpacked, widest } from "../../app/record/layout";
import { chartKey } from "../../app/record/placed-chart";
import type { SheetUndo } from "../../app/record/undo";
import type { FoundBlock } from "../read/find-marks";
import { readBlock, writeBlock } from "./block-writer";
import { chartWork, drawCharts } from "./charts";
import { roomFor } from "./summary-writer";
import { markBlock } from "./write-marks";

/** A block, the sheet column of its corner and the name of its sheet. */
export interface UndoneBlock extends FoundBlock {
  readonly column: number;
  readonly name: string;
}

/**
 * Puts a summary back as it was.
 *
 * @param undo what stood there
 * @param found the block as it stands
 * @param isBroken whether the run or its undo broke off before
 * @param spreadsheet of its sheet
 */
export function undoSheet(
  { before, addedRows, charts }: SheetUndo,
  found: UndoneBlock,
  isBroken: boolean,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): void {
  const { sheet, row, column, model, about, title, layout, page } = found;
  if (!before) {
    spreadsheet.deleteSheet(sheet);
    return;
  }
  const columns = before.contents[0]?.length ?? 1;
  const rows = roomFor(before.contents.length, found);
  const now = { contents: readBlock({ sheet, row, column, rows, columns }, layout), layout, page };
  const old = unpacked(before.layout);
  const added = Math.max(0, Math.min(addedRows, found.rows - old.length));
  const first = row + old.length;
  const around =
    added > 0 ? readBlock({ sheet, row: first, column: 1, rows: added, columns: sheet.getMaxColumns() }) : [];
  const mark = { model, about, title, row };
  // Should the undo break off, the next one knows how far the one or the other block reaches.
  markBlock(sheet, { ...mark, layout: packed(widest(old, layout)), charts: found.charts, page }, found);
  const written = writeBlock(
    { lines: linesOf(old, before.contents), page: before.page },
    { sheet, row, column, rows, columns },
    now,
  );
  // Where a run or its undo broke off, each of the charts may be there or not.
  const kept = new Set(before.charts.map(chartKey));
  const drawn = isBroken
    ? [...found.charts, ...charts].filter((chart) => !kept.has(chartKey(chart)))
    : found.charts;
  SpreadsheetApp.flush();
  const refused = drawCharts([chartWork(before.charts, drawn, { sheet, row, column }, true)]);
  const there = before.charts.filter((chart) => !refused.includes(chart));
  markBlock(sheet, { ...mark, layout: packed(old), charts: there, page: before.page }, found);
  const isBlank =
    written
      .slice(old.length, old.length + added)
      .flat()
      .every((content) => content === "") &&
    around.every((line) =>
      line.every((content, at) => content === "" || (at >= column - 1 && at < column - 1 + columns)),
    );
  if (added > 0 && isBlank) sheet.deleteRows(first, added);
}
