/** Takes a summary back: deletes a new one, writes an old one as it was. */

import { blockPrints } from "../../app/plan/block-prints";
import { linesOf } from "../../app/plan/summary-block";
import { standingAttempts } from "../../app/record/attempts";
import { packed, unpacked, widest } from "../../app/record/layout";
import { followingCorner } from "../../app/record/own-references";
import type { SheetUndo } from "../../app/record/undo";
import type { FoundBlock } from "../read/find-marks";
import { blankBelow, deleteIfBlank, readAcross, roomFor, shortAfter, shortBefore } from "./block-room";
import { readBlock, writeBlock } from "./block-writer";
import { putLooksBack } from "./cell-looks";
import { chartWork, drawCharts } from "./charts";
import { markBlock, markCorner } from "./write-marks";

/** A block, the sheet column of its corner, its width and the name of its sheet. */
export interface UndoneBlock extends FoundBlock {
  readonly column: number;
  /** With columns that a person put in; 0 where that was not looked at. */
  readonly width: number;
  readonly name: string;
}

/**
 * Puts a summary back as it was.
 *
 * @param undo what stood there
 * @param found the block as it stands
 * @param isBroken whether the run or its undo broke off before
 * @param remove deletes its sheet, where the run made it
 */
export function undoSheet(
  undo: SheetUndo,
  found: UndoneBlock,
  isBroken: boolean,
  remove: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void,
): void {
  const { before, addedRows } = undo;
  const { sheet, row, column, model, about, title, layout, page } = found;
  const attempts = isBroken || undo.attempts ? standingAttempts(undo) : [];
  if (!before) {
    remove(sheet);
    return;
  }
  const contents = followingCorner(before.contents, before.corner, { row, column });
  const columns = Math.max(contents[0]?.length ?? 1, found.width);
  const old = unpacked(before.layout);
  const added = Math.max(0, Math.min(addedRows, found.rows - old.length));
  const around = added > 0 ? readAcross(sheet, row + old.length, added) : [];
  const shown = { ...found, rows: found.rows + blankBelow(found, old.length - found.rows) };
  const mark = { model, about, title };
  if (found.isCornerLost) markCorner(sheet, row);
  // Should the undo break off, the next one knows how far the one or the other block reaches.
  markBlock(
    sheet,
    {
      ...mark,
      layout: packed(widest(old, layout)),
      charts: found.charts,
      page,
      ...(added > 0
        ? shortAfter(added, { ...found, rows: old.length + added })
        : shortBefore(old.length, shown)),
    },
    found,
  );
  const rows = roomFor(old.length, shown);
  const standing = readBlock({ sheet, row, column, rows, columns }, layout);
  const written = writeBlock(
    { lines: linesOf(old, contents), page: before.page, widths: before.widths },
    { sheet, row, column, rows, columns },
    { contents: standing, layout, page },
    attempts,
  );
  const [top] = contents;
  if (before.looks && top)
    putLooksBack(sheet.getRange(row, column, contents.length, top.length), before.looks);
  SpreadsheetApp.flush();
  // Where a run or its undo broke off, each of the charts may be there or not.
  const there = { known: found.charts, attempts };
  const refused = drawCharts([chartWork(before.charts, there, { sheet, row, column }, true)]);
  if (added > 0)
    deleteIfBlank(added, { sheet, row, column, rows: old.length + added, columns }, written, around);
  const marked = before.marked ?? {
    layout: before.layout,
    charts: before.charts,
    page: before.page,
    cells: blockPrints(contents, old),
  };
  const charts = marked.charts.filter((_, at) => !refused.some((chart) => chart === before.charts[at]));
  markBlock(sheet, { ...mark, title: before.title ?? title, ...marked, charts }, found);
}
