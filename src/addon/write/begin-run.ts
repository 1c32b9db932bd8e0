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
  /** Number formats of the rows of new columns, by column. */
  readonly formats: ReadonlyMap<number, readonly string[]>;
  /** Columns that the sheet lacks. */
  readonly missingColumns: number;
}

/**
 * Reads what a run will write over, and enters it.
 *
 * @param plan of the run
 * @param opened as read in the same run, under the same lock
 * @param maxColumns of the sheet with the customers
 */
export function beginRun(plan: WritePlan, opened: OpenWorkbook, maxColumns: number): BegunRun {
  const place = plan.customers?.place.reading ?? opened.reading;
  const target = plan.customers
    ? plan.customers.isNew
      ? null
      : (opened.customers?.sheet ?? null)
    : opened.sheet;
  const sheetId = target ? place.sheetId : plan.sheetId;
  const blocks = blocksOf(plan, opened);
  const formats = target
    ? formatsOf(plan, target, { columns: maxColumns, rows: place.cells.length })
    : new Map();
  const start = startOf(plan, {
    reading: place,
    sheetId,
    about: opened.reading.about,
    blocks,
    formats: new Map([...formats].filter(([column]) => isDressed(plan, column))),
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

/** In one call, and only where formats will be changed. @private */
function formatsOf(
  plan: WritePlan,
  sheet: Sheet,
  size: { readonly columns: number; readonly rows: number },
): Map<number, string[]> {
  const added = plan.columns.filter(({ isNew, column }) => isNew && column <= size.columns);
  const [first] = added;
  if (!first || !added.some(({ column }) => isDressed(plan, column))) return new Map();
  const rows = Math.min(first.contents.length, size.rows - first.firstRow + 1);
  const columns = added.map(({ column }) => column);
  const left = Math.min(...columns);
  const formats =
    rows > 0
      ? sheet.getRange(first.firstRow, left, rows, Math.max(...columns) - left + 1).getNumberFormats()
      : [];
  return new Map(columns.map((column) => [column, formats.map((row) => row[column - left] ?? "")]));
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
