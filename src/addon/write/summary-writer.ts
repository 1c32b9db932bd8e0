/** Writes one summary sheet: the block of cells, its charts, its mark, and how to take it back. */

import { blockPrints } from "../../app/plan/block-prints";
import { OVERVIEW } from "../../app/plan/overview/overview";
import { areNotesNew, isStillThere } from "../../app/plan/standing-block";
import { layoutOf, linkedLines } from "../../app/plan/summary-block";
import type { PlannedSheet } from "../../app/plan/summary-sheet";
import { areaText } from "../../app/reading/sheet/address";
import { writable } from "../../app/reading/sheet/contents";
import { isIncompleteText } from "../../app/reading/sheet/customers-columns";
import type { Attempt } from "../../app/record/attempts";
import { ownContents, packed, unpacked, widest } from "../../app/record/layout";
import type { PlacedChart } from "../../app/record/placed-chart";
import type { SheetUndo, WrittenShape } from "../../app/record/undo";
import { InputError } from "../../core/problem";
import type { FoundBlock } from "../read/find-marks";
import type { OpenWorkbook } from "../read/open-workbook";
import { rangeAt } from "../read/range-at";
import { asShown } from "../read/wall-clock";
import { blankBelow, deleteIfBlank, readAcross, roomFor, shortAfter, shortBefore } from "./block-room";
import { readBlock, type StandingBlock, writeBlock } from "./block-writer";
import { readLooks } from "./cell-looks";
import { type ChartWork, chartWork } from "./charts";
import { goTo } from "./in-sight";
import { giveName, insertUnnamed } from "./insert-sheet";
import { standingSummary } from "./standing-summary";
import { foundMark, markBlock, markCorner } from "./write-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A summary that is written but for what says that it is complete. */
export interface WrittenSummary {
  readonly model: string;
  readonly name: string;
  readonly sheet: Sheet;
  readonly sheetId: number;
  /** Puts the title where the mark "incomplete" stands. */
  readonly finish: () => void;
  /** Remembers what stands there where the run stops after it, to go on later. */
  readonly pause: () => void;
  /** Says "incomplete" in its title, where nothing else can. */
  readonly breakOff: () => void;
  /** What is left to do about its charts. */
  readonly charts: ChartWork;
  /**
   * Remembers what was drawn.
   *
   * @param refused charts that Google did not take: the next run tries them again
   */
  readonly markCharts: (refused: readonly PlacedChart[]) => void;
}

/** What a summary needs to know of the rest of its run. */
export interface SummaryRun {
  readonly workbook: OpenWorkbook;
  /** Ids of the sheets already written, by model, for links to them. */
  readonly links: ReadonlyMap<string, number>;
  /** Ids of all sheets that the run made before. */
  readonly made: ReadonlySet<number>;
  /** Stands in for the title until the run is finished; `null` when another summary and the header of a column do so for all of it. */
  readonly incomplete: string | null;
  /** What stands there, for a summary that is written in place. */
  readonly before: (StandingBlock & Pick<BlockState, "charts">) | null;
  /** Whether the run that was to make this summary broke off. */
  readonly isMending: boolean;
  /** Runs that broke off in it. */
  readonly attempts: readonly Attempt[];
  /** How many rows it had before the first of them; `null` where none broke off. */
  readonly heightBefore: number | null;
  /** Whether it stands there as it is to be written. */
  readonly isThere: boolean;
  /** The sheet that a new one goes right of. */
  readonly left: Sheet;
  /** What a new sheet is called until it is marked. */
  readonly unnamed: string;
}

/**
 * Writes the sheet, new or in place. Its contents come in one call, so that they are never half there.
 *
 * @param planned what to write
 * @param run the workbook as read, and what was written before
 */
export function writeSummary(planned: PlannedSheet, run: SummaryRun): WrittenSummary {
  const { workbook, links, incomplete, before, isMending, attempts, heightBefore, isThere, unnamed } = run;
  const { row, column, width, model, title, charts, existing, page } = planned;
  const found = workbook.blocks.find(({ sheetId }) => sheetId === existing?.sheetId) ?? null;
  // Written last, because it links to all others, and yet the first of them: a new sheet goes right of the one in front.
  const left = model === OVERVIEW.id ? workbook.sheet : run.left;
  if (!found) goTo(left, workbook.spreadsheet);
  const sheet = found?.sheet ?? insertUnnamed(workbook.spreadsheet, unnamed, run.made);
  const lines = linkedLines(planned.lines, links);
  const [first, ...rest] = lines;
  const titled = first && incomplete !== null ? [{ ...first, contents: [incomplete] }, ...rest] : lines;
  const { about } = workbook.reading;
  const layout = layoutOf(lines);
  const mark = { model, about, title };
  const known = isMending ? [] : (before?.charts ?? found?.charts ?? []);
  const shape = { ...mark, layout: packed(layout), page };
  const contents = lines.map((line) => line.contents);
  const written = { ...shape, cells: blockPrints(contents, layout) };
  // A person may have deleted rows of it, or put some in.
  const block = found && { ...found, rows: before?.contents.length ?? found.rows };
  // A run that broke off may have made it shorter: then blank rows below it are its own.
  const lost = block && heightBefore !== null ? heightBefore - block.rows : 0;
  const standing = block && { ...block, rows: block.rows + blankBelow(block, lost) };
  // Or longer: then those that no run but that one needed go again.
  const spare = standing && heightBefore !== null ? standing.rows - Math.max(lines.length, heightBefore) : 0;
  // Looked at before rows go from which some are drawn.
  const work = chartWork(charts, { known, attempts }, { sheet, row, column }, found !== null);
  if (found?.isCornerLost) markCorner(sheet, row);
  if (!isThere) {
    // Marked first: should the run break off, the next one knows the sheet as ours, and what of the old block it still
    // has to clear and to draw.
    if (found && standing) {
      const unfinished = packed(widest(layout, before?.layout ?? found.layout));
      markBlock(
        sheet,
        {
          ...shape,
          layout: unfinished,
          charts: known,
          ...(spare > 0 ? shortAfter(spare, standing) : shortBefore(lines.length, standing)),
        },
        found,
      );
    } else {
      markBlock(sheet, { ...written, charts }, null);
      markCorner(sheet, row);
      sheet.setHiddenGridlines(true);
    }
    const rows = standing ? roomFor(lines.length, standing) : lines.length;
    const place = { sheet, row, column, rows, columns: width };
    const around = spare > 0 ? readAcross(sheet, row + rows - spare, spare) : [];
    const there = writeBlock({ lines: titled, page }, place, before, attempts);
    if (spare > 0) deleteIfBlank(spare, place, there, around);
  }
  // Named last: until then its name says that it is incomplete.
  const isNamed = existing && !isIncompleteText(existing.name);
  const name = isNamed ? existing.name : giveName(workbook.spreadsheet, sheet, title);
  return {
    model,
    name,
    sheet,
    sheetId: found?.sheetId ?? sheet.getSheetId(),
    finish: () => {
      if (incomplete !== null) sheet.getRange(row, column).setValue(first?.contents[0] ?? "");
    },
    pause: () => {
      if (found && !isThere) markBlock(sheet, { ...written, charts: known }, found);
    },
    breakOff: () => {
      sheet.getRange(row, column).setValue(unnamed);
    },
    charts: work,
    markCharts: (refused) => {
      const there = charts.filter((chart) => !refused.includes(chart));
      if (found || there.length < charts.length)
        markBlock(sheet, { ...written, charts: there }, found ?? foundMark(sheet));
    },
  };
}

/** What stands in a block, to put it back. */
export type BlockState = NonNullable<SheetUndo["before"]>;

/**
 * What stands in a block now, to put it back, with blank columns that people put in. Throws `NOTES_IN_SUMMARY` where they
 * wrote into one, or where one was deleted and their notes came to stand where ours stood.
 *
 * @param found the block
 * @param column of its corner
 * @param width in columns
 */
export function stateOf(found: FoundBlock, column: number, width: number): BlockState {
  const { block, contents, lines, inTheWay } = standingSummary(found, column, width);
  const { sheet, row, layout, charts, page } = block;
  if (inTheWay.length > 0)
    throw new InputError("NOTES_IN_SUMMARY", {
      sheet: sheet.getName(),
      cells: inTheWay
        .map((one) => areaText({ ...one, row: row + one.row - 1, column: column + one.column - 1 }))
        .join(", "),
    });
  return {
    contents: ownContents(contents, layout),
    layout: packed(layout),
    charts,
    title: found.title,
    corner: { row, column },
    ...(page ? { page } : {}),
    ...(lines && found.cells !== undefined
      ? {
          marked: writtenShape(found, found.cells),
          looks: readLooks(sheet.getRange(row, column, contents.length, contents[0]?.length ?? 1)),
        }
      : {}),
  };
}

/** @private */
function writtenShape({ layout, charts, page }: FoundBlock, cells: string): WrittenShape {
  return { layout: packed(layout), cells, charts, ...(page ? { page } : {}) };
}

/**
 * What stands in a block directly before it is written; `null` where it is not where it stood at an earlier look, or
 * somebody wrote over it. Read in one call, and in two more only where a person wrote beside our cells meanwhile.
 *
 * @param found the block
 * @param planned what will be written there
 * @param before what stood there
 */
export function stateAgain(
  { sheet }: FoundBlock,
  { row, column, width }: Pick<PlannedSheet, "row" | "column" | "width">,
  before: BlockState,
): BlockState | null {
  const layout = unpacked(before.layout);
  const area = { row, column, rows: before.contents.length, columns: width };
  const range = rangeAt(area, sheet);
  const shown = range && asShown(range.getValues()).map((line) => line.map(writable));
  if (!shown || !isStillThere(before.contents, shown, layout)) return null;
  if (!areNotesNew(before.contents, shown, layout)) return before;
  return { ...before, contents: readBlock({ sheet, ...area }, layout) };
}
