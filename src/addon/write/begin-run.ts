/** Enters a run in the record before it writes anything, together with what a run that broke off before it began. */

import type { PlannedColumn } from "../../app/plan/planned-columns";
import { startOf } from "../../app/plan/start";
import type { WritePlan } from "../../app/plan/write-plan";
import type { RecordedRun } from "../../app/reading/sheet-reading";
import { mergedStart } from "../../app/record/merged-start";
import type { UndoRecord } from "../../app/record/undo";
import type { OpenWorkbook } from "../read/open-workbook";
import { readUndo } from "../read/read-history";
import { type EnteredRun, enterRun } from "./history-writer";
import type { SheetSize } from "./insert-sheet";
import { isPlainText, settableFormat } from "./number-formats";
import { stateOf } from "./summary-writer";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Block = ReturnType<typeof stateOf>;

/** A run that may write now. */
export interface BegunRun extends EnteredRun {
  /** The columns to write; one that a run broke off in is as good as new. */
  readonly columns: readonly PlannedColumn[];
  /** What stands in the summaries that are written in place, by model. */
  readonly blocks: ReadonlyMap<string, Block>;
  /** Models whose first summaries a run broke off in: their charts may be there or not. */
  readonly unfinished: ReadonlySet<string>;
  /** Number formats of the rows of the columns as they were, by column. */
  readonly formats: ReadonlyMap<number, readonly string[]>;
  /** Columns that the sheet lacks. */
  readonly missingColumns: number;
}

/**
 * Reads what a run will write over, and enters it.
 *
 * @param plan of the run
 * @param opened as read in the same run, under the same lock
 * @param size of the sheet with the customers
 */
export function beginRun(plan: WritePlan, opened: OpenWorkbook, size: SheetSize): BegunRun {
  const maxColumns = size.columns;
  const place = plan.customers?.place.reading ?? opened.reading;
  const target = plan.customers
    ? plan.customers.isNew
      ? null
      : (opened.customers?.sheet ?? null)
    : opened.sheet;
  const sheetId = target ? place.sheetId : plan.sheetId;
  const blocks = blocksOf(plan, opened);
  const formats = target ? formatsOf(plan, target, size) : new Map<number, string[]>();
  const start = startOf(plan, {
    reading: place,
    sheetId,
    about: opened.reading.about,
    blocks,
    formats: new Map(
      [...formats].filter(([column, known]) => isDressed(plan, column) || known.some(isPlainText)),
    ),
    maxColumns,
  });
  const broken = brokenRun(plan, opened, sheetId);
  const undo = broken ? mergedStart(broken.record, start) : start;
  const isNewInBroken = ({ mark }: PlannedColumn) =>
    broken?.record.columns.some(
      (one) => one.before === null && one.mark.model === mark.model && one.mark.id === mark.id,
    );
  const entered = enterRun(plan.history, undo, opened, broken?.run ?? null);
  return {
    ...entered,
    cancel: () => {
      if (!broken) entered.cancel();
    },
    blocks,
    formats,
    columns: plan.columns.map((column) => (isNewInBroken(column) ? { ...column, isNew: true } : column)),
    unfinished: new Set(
      broken?.record.sheets.filter(({ before }) => before === null).map(({ model }) => model),
    ),
    missingColumns: Math.max(0, ...plan.columns.map(({ column }) => column - maxColumns)),
  };
}

/** @private */
function blocksOf({ sheets }: WritePlan, { blocks }: OpenWorkbook): Map<string, Block> {
  return new Map(
    sheets.flatMap(({ model, existing, column, width }): [string, Block][] => {
      const found = blocks.find((block) => block.sheetId === existing?.sheetId);
      return found ? [[model, stateOf(found, column, width)]] : [];
    }),
  );
}

/** In one call; of columns that are ours already too, as a person may have made them "Plain text" since. @private */
function formatsOf({ columns }: WritePlan, sheet: Sheet, size: SheetSize): Map<number, string[]> {
  const [first] = columns;
  const places = columns.map(({ column }) => column).filter((column) => column <= size.columns);
  const rows = first ? Math.min(first.contents.length, size.rows - first.firstRow + 1) : 0;
  if (!first || places.length === 0 || rows < 1) return new Map();
  const left = Math.min(...places);
  const width = Math.max(...places) - left + 1;
  const formats = sheet.getRange(first.firstRow, left, rows, width).getNumberFormats();
  return new Map(
    places.map((column) => [column, formats.map((row) => settableFormat(row[column - left] ?? ""))]),
  );
}

/** @private */
function isDressed({ columns }: WritePlan, at: number): boolean {
  return columns.some(({ column, isNew, format }) => column === at && isNew && format !== "text");
}

/** The run over these customers before this one, if it broke off or its undo did. @private */
function brokenRun(
  { sheetId: read, customers }: WritePlan,
  { history, reading }: OpenWorkbook,
  sheetId: number,
): { readonly run: RecordedRun; readonly record: UndoRecord } | null {
  const run = history?.runs.filter((one) => one.sheetId === sheetId || one.sheetId === read).pop();
  const record = history && run?.isOpen ? readUndo(history, run) : null;
  if (!run || !record || record.about !== reading.about) return null;
  const isSameSheet = record.sheetId === sheetId || (record.madeSheet !== null && customers !== null);
  return isSameSheet ? { run, record } : null;
}
