/** Reads a summary as people left it since it was written, with the rows and columns that they put in or deleted. */

import { isAsWritten } from "../../app/plan/block-prints";
import { MOST_ADDED, MOST_ADDED_COLUMNS, movedBlock, standingLayout } from "../../app/plan/moved-block";
import { shiftedBlock } from "../../app/plan/shifted-block";
import type { Area } from "../../app/reading/sheet/address";
import type { Contents } from "../../app/reading/sheet/contents";
import type { FoundBlock } from "../read/find-marks";
import { readBlock } from "./block-writer";

/** A summary as it stands. */
export interface StandingSummary<Block extends FoundBlock> {
  /** Its rows, layout, page and charts as they stand, not as its mark tells them. */
  readonly block: Block;
  /** Width in columns, those put in included. */
  readonly width: number;
  /** What formulas fill is not left out. */
  readonly contents: Contents;
  /** Which line as written each row is, `null` for one put in; `undefined` where all stands as it was written. */
  readonly lines?: readonly (number | null)[] | undefined;
  /** Likewise of its columns. */
  readonly columns?: readonly (number | null)[] | undefined;
  /** Columns put in that hold nothing, from 0. */
  readonly blankGaps: readonly number[];
  /** What a person's writing is in the way of whatever is written there, counted from 1, from its corner. */
  readonly inTheWay: readonly Area[];
}

/**
 * A summary as it stands. Where a row is not as it was written, people may have put some in: then it is read once more,
 * further down and further right.
 *
 * @param found the block as marked
 * @param column of its corner
 * @param width in columns
 */
export function standingSummary<Block extends FoundBlock>(
  found: Block,
  column: number,
  width: number,
): StandingSummary<Block> {
  const { sheet, row, rows, layout, cells } = found;
  const read = (height: number, columns: number) => readBlock({ sheet, row, column, rows: height, columns });
  const first = read(rows, width);
  if (cells === undefined || isAsWritten(first, layout, cells))
    return { block: found, width, contents: first, blankGaps: [], inTheWay: [] };
  const wider = Math.min(width + MOST_ADDED_COLUMNS, sheet.getMaxColumns() - column + 1);
  const all = read(Math.min(rows + MOST_ADDED, sheet.getMaxRows() - row + 1), wider);
  const { lines, columns: places, foreign } = movedBlock(all, layout, cells);
  const standing = standingLayout(lines, layout);
  const contents = all.slice(0, lines.length);
  const gaps = places.flatMap((place, at) => (place === null ? [at] : []));
  const isSpilled = (at: number, line: number) => standing[line]?.[at + 1]?.startsWith("filled ") === true;
  const blankGaps = gaps.filter((at) =>
    contents.every((content, line) => (content[at] ?? "") === "" || isSpilled(at, line)),
  );
  const widths = new Map(gaps.map((at) => [at, sheet.getColumnWidth(column + at)]));
  const standingWidth = Math.min(wider, width + gaps.length);
  return {
    block: {
      ...found,
      ...shiftedBlock(found, { lines, columns: places, widths }, contents),
      rows: lines.length,
    },
    width: standingWidth,
    contents: contents.map((content) => content.slice(0, standingWidth)),
    lines,
    columns: places,
    blankGaps,
    inTheWay: [
      ...gaps
        .filter((at) => !blankGaps.includes(at))
        .map((at) => ({ row: 1, column: at + 1, rows: lines.length, columns: 1 })),
      ...foreign,
      ...writtenRows(contents, lines, standingWidth),
    ],
  };
}

/** What a person wrote into rows put in: beside a line of ours that comes to stand there it would say something else. @private */
function writtenRows(contents: Contents, lines: readonly (number | null)[], columns: number): Area[] {
  return lines.flatMap((line, at): Area[] => {
    const cells = line === null ? (contents[at]?.slice(0, columns) ?? []) : [];
    const first = cells.findIndex((cell) => cell !== "");
    const last = cells.reduce<number>((end, cell, right) => (cell === "" ? end : right), first);
    return first < 0 ? [] : [{ row: at + 1, column: first + 1, rows: 1, columns: last - first + 1 }];
  });
}
