/** Enters a run in the record before it writes anything, together with what a run that broke off before it began. */

import { neededWidth } from "../../app/plan/needed-width";
import type { PlannedColumn } from "../../app/plan/planned-columns";
import { notesInTheWay } from "../../app/plan/standing-block";
import { startOf } from "../../app/plan/start";
import { linkedLines } from "../../app/plan/summary-block";
import type { PlannedSheet } from "../../app/plan/summary-sheet";
import type { WritePlan } from "../../app/plan/write-plan";
import { type Area, areaText } from "../../app/reading/sheet/address";
import { shownContent } from "../../app/reading/sheet/contents";
import { isSameMark, type RecordedRun } from "../../app/reading/sheet/sheet-reading";
import { type Attempt, standingAttempts } from "../../app/record/attempts";
import { unpacked } from "../../app/record/layout";
import { mergedStart } from "../../app/record/merged-start";
import { changedColumns, doubtfulWidths } from "../../app/record/page-setup";
import { isSameRequest } from "../../app/record/redo";
import {
  type CustomersBefore,
  type GrownColumn,
  type SheetUndo,
  sheetKey,
  type UndoRecord,
} from "../../app/record/undo";
import { InputError } from "../../core/problem";
import type { FoundCustomers } from "../read/find-marks";
import type { OpenWorkbook } from "../read/open-workbook";
import { readUndo } from "../read/read-history";
import { ruleHeights } from "./colours";
import { type EnteredRun, enterRun } from "./history-writer";
import type { SheetSize } from "./insert-sheet";
import { isPlainText, settableFormat } from "./number-formats";
import { type BlockState, stateOf } from "./summary-writer";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A run that may write now. */
export interface BegunRun extends EnteredRun {
  /** The columns to write; one that a run broke off in is as good as new. */
  readonly columns: readonly PlannedColumn[];
  /** What is run, with the widths of before also of columns that a run which broke off made its own. */
  readonly request: WritePlan["request"];
  /** The summaries to write, as wide as what stands there at least: people may have put columns in. */
  readonly sheets: readonly PlannedSheet[];
  /** What stands in the summaries that are written in place, by model. */
  readonly blocks: ReadonlyMap<string, BlockState>;
  /** Models whose first summaries a run broke off in. */
  readonly unfinished: ReadonlySet<string>;
  /** What runs that broke off in a summary may have left there, by model. */
  readonly attempts: ReadonlyMap<string, readonly Attempt[]>;
  /** How many rows each summary had before the first run that broke off in it, by model. */
  readonly heights: ReadonlyMap<string, number>;
  /** Models whose summaries stand there as they would be written, because a run stopped for want of time after them. */
  readonly standing: ReadonlySet<string>;
  /** Whether a run broke off or stopped before it. */
  readonly isMending: boolean;
  /** Whether that run was to make the customers' sheet. */
  readonly isMakingSheet: boolean;
  /** Number formats of the rows of the columns as they were, by column. */
  readonly formats: ReadonlyMap<number, readonly string[]>;
  /** Columns of earlier runs that become longer than what stands on the sheet, by column. */
  readonly grown: ReadonlyMap<number, GrownColumn>;
  /** Columns that the sheet lacks. */
  readonly missingColumns: number;
}

/**
 * Reads what a run will write over, and enters it. Throws `NOTES_IN_SUMMARY` where a person wrote something that a summary
 * would stand on.
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
  const broken = brokenRun(plan, opened, sheetId);
  const unfinished = new Set(
    broken?.record.sheets.filter(({ before }) => before === null).map(({ model }) => model),
  );
  const blocks = blocksOf(plan, opened, broken?.record.sheets ?? []);
  const sheets = plan.sheets.map((planned) => ({
    ...planned,
    width: Math.max(planned.width, blocks.get(planned.model)?.contents[0]?.length ?? 0),
  }));
  refuseNotes(plan, blocks);
  const known = target === opened.sheet ? opened.reading.formats : undefined;
  // Rows stand one higher until their header is put in.
  const lift = place.customersMark?.isToBePutIn ? 1 : 0;
  const formats = target ? formatsOf(plan, known ?? [], target, size, lift) : new Map<number, string[]>();
  const grown = target ? grownColumns(plan, place, broken?.record ?? null, target, lift) : new Map();
  const request = requestToMend(plan, broken?.record ?? null);
  const planned = { ...plan, sheets, request };
  const start = startOf(planned, {
    reading: place,
    sheetId,
    about: opened.reading.about,
    blocks,
    formats: new Map(
      plan.columns.flatMap((planned): [number, readonly string[]][] => {
        const kept = formatsToKeep(planned, formats.get(planned.column) ?? [], grown.get(planned.column));
        return kept ? [[planned.column, kept]] : [];
      }),
    ),
    grown,
    ...(plan.customers && opened.customers ? { customersMark: markBefore(opened.customers) } : {}),
    maxColumns,
  });
  const undo = broken ? mergedStart(broken.record, start) : start;
  const isNewInBroken = ({ mark }: PlannedColumn) =>
    broken?.record.columns.some((one) => one.before === null && isSameMark(one.mark, mark));
  const asNew = (column: PlannedColumn): PlannedColumn => ({
    ...column,
    isNew: true,
    width:
      column.width ??
      neededWidth(
        column.title,
        column.contents.map((content) => shownContent(content)),
        column.format,
      ),
  });
  const entered = enterRun(plan.history, undo, opened, broken?.run ?? null);
  return {
    ...entered,
    cancel: () => {
      if (!broken) entered.cancel();
    },
    blocks,
    sheets,
    formats,
    grown,
    columns: plan.columns.map((column) => (isNewInBroken(column) ? asNew(column) : column)),
    request,
    unfinished,
    attempts: new Map(broken?.record.sheets.map((one) => [one.model, standingAttempts(one)])),
    heights: new Map(
      broken?.record.sheets.flatMap(({ model, before }): [string, number][] =>
        before ? [[model, before.contents.length]] : [],
      ),
    ),
    standing: standingSheets(plan, start, blocks, broken),
    isMending: broken !== null,
    isMakingSheet: broken !== null && broken.record.madeSheet !== null,
    missingColumns: Math.max(0, ...plan.columns.map(({ column }) => column - maxColumns)),
  };
}

/** @private */
function markBefore({ sheetId, rows, headers }: FoundCustomers): CustomersBefore {
  return { sheetId, rows, headers };
}

/** The columns that a run broke off in may have got their width, or not; a preview after it no longer tells that of before. @private */
function requestToMend({ request, columns }: WritePlan, broken: UndoRecord | null): WritePlan["request"] {
  const before = columns.flatMap(({ column, mark }) => {
    const first = broken?.columns.find((one) => isSameMark(one.mark, mark));
    return first?.widened ? [[column, first.widened.from] as const] : [];
  });
  if (before.length === 0) return request;
  return { ...request, columnWidths: { ...request.columnWidths, ...Object.fromEntries(before) } };
}

/** Of the same request only, and as long as nobody changed them nor what they tell. @private */
function standingSheets(
  { request, sheets }: WritePlan,
  start: UndoRecord,
  blocks: BegunRun["blocks"],
  broken: ReturnType<typeof brokenRun>,
): Set<string> {
  const isSameRun = isSameRequest(broken?.record.request, request);
  const written = isSameRun ? sheets.slice(0, broken?.run.written ?? 0) : [];
  const isThere = (model: string) => {
    const block = blocks.get(model);
    const wanted = start.sheets.find((one) => one.model === model);
    return block !== undefined && sheetKey(block.contents) === wanted?.written;
  };
  return new Set(written.map(({ model }) => model).filter(isThere));
}

/**
 * A summary that a run broke off in may hold nothing yet of what its mark tells, and may have other widths; those of before are in
 * the record of that run.
 * @private
 */
function blocksOf(
  { sheets }: WritePlan,
  { blocks }: OpenWorkbook,
  broken: readonly SheetUndo[],
): Map<string, BlockState> {
  return new Map(
    sheets.flatMap(({ model, existing, column, width, page }): [string, BlockState][] => {
      const found = blocks.find((block) => block.sheetId === existing?.sheetId);
      if (!found) return [];
      const first = broken.find((one) => one.model === model);
      if (!first) {
        const state = stateOf(found, column, width);
        return [[model, { ...state, ...widthsBefore(found.sheet, state, column, page.widths) }]];
      }
      const state = stateOf(first.before ? found : { ...found, cells: undefined }, column, width);
      const widths = doubtfulWidths(state.page?.widths ?? [], first.before?.page?.widths ?? []);
      return [[model, state.page ? { ...state, page: { ...state.page, widths } } : state]];
    }),
  );
}

/** Columns that keep their width are not asked about. @private */
function widthsBefore(
  sheet: Sheet,
  { page }: BlockState,
  column: number,
  widths: readonly number[],
): Pick<BlockState, "widths"> {
  const known = page?.widths ?? [];
  const changed = changedColumns(widths, known);
  if (changed.length === 0) return {};
  const standing = [...known];
  const last = sheet.getMaxColumns();
  for (const at of changed) {
    const place = column + at - 1;
    standing[at - 1] =
      (place <= last && sheet.getColumnWidth(place)) || (known[at - 1] ?? widths[at - 1] ?? 1);
  }
  return { widths: standing };
}

/** Nothing is written yet. @private */
function refuseNotes({ sheets }: WritePlan, blocks: BegunRun["blocks"]): void {
  for (const planned of sheets) {
    const before = blocks.get(planned.model);
    const cells = before ? notesOn(planned, before).map(areaText) : [];
    if (cells.length > 0)
      throw new InputError("NOTES_IN_SUMMARY", {
        sheet: planned.existing?.name ?? planned.title,
        cells: cells.join(", "),
      });
  }
}

/**
 * Cells of a person that a summary would stand on.
 *
 * @param planned what will be written
 * @param before what stands there
 */
export function notesOn({ row, column, lines }: PlannedSheet, before: BlockState): Area[] {
  const fresh = linkedLines(lines, new Map()).map(({ contents }) => contents);
  return notesInTheWay(fresh, before.contents, unpacked(before.layout)).map((one) => ({
    ...one,
    row: row + one.row - 1,
    column: column + one.column - 1,
  }));
}

/**
 * In one call, or in none where they were read with the customers; of columns that are ours already too, as a person may
 * have made them "Plain text" since.
 * @private
 */
function formatsOf(
  { columns }: WritePlan,
  known: readonly (readonly string[])[],
  sheet: Sheet,
  size: SheetSize,
  lift: number,
): Map<number, string[]> {
  const [first] = columns;
  const places = columns.map(({ column }) => column).filter((column) => column <= size.columns);
  const top = (first?.firstRow ?? 1) - lift;
  const rows = first ? Math.min(first.contents.length, size.rows - top + 1) : 0;
  if (!first || places.length === 0 || rows < 1) return new Map();
  const left = Math.min(...places);
  const width = Math.max(...places) - left + 1;
  const lines = known.slice(first.firstRow - 1, first.firstRow - 1 + rows);
  const areKnown = lines.length === rows && left + width - 1 <= (lines[0]?.length ?? 0);
  const formats = areKnown
    ? lines.map((line) => line.slice(left - 1))
    : sheet.getRange(top, left, rows, width).getNumberFormats();
  return new Map(
    places.map((column) => [column, formats.map((row) => settableFormat(row[column - left] ?? ""))]),
  );
}

/** The formats that the run changes; `null` when it changes none. @private */
function formatsToKeep(
  { isNew, format, firstRow }: PlannedColumn,
  formats: readonly string[],
  grown: GrownColumn | undefined,
): readonly string[] | null {
  if (formats.length === 0) return null;
  if ((isNew && format !== "text") || formats.some(isPlainText)) return formats;
  if (!grown || format === "text") return null;
  return formats.map((one, at) => (firstRow + at < grown.from ? "" : one));
}

/** Those that reach below all that stood on the sheet before this run, or before one that broke off. @private */
function grownColumns(
  { columns }: WritePlan,
  { cells }: OpenWorkbook["reading"],
  broken: UndoRecord | null,
  sheet: Sheet,
  lift: number,
): Map<number, GrownColumn> {
  const longer = columns.flatMap((planned) => {
    const { mark, isNew, firstRow, contents } = planned;
    const before = broken?.columns.find((one) => isSameMark(one.mark, mark));
    const from = Math.max(
      firstRow,
      Math.min(before?.grown?.from ?? Number.POSITIVE_INFINITY, cells.length + 1),
    );
    return !isNew && firstRow + contents.length > from ? [{ planned, from }] : [];
  });
  const heights = ruleHeights(
    longer.map(({ planned }) => ({ ...planned, firstRow: planned.firstRow - lift })),
    sheet,
  );
  return new Map(
    longer.map(({ planned: { column, contents }, from }) => [
      column,
      { from, rules: heights.get(column) ?? [], to: contents.length },
    ]),
  );
}

/**
 * The run over these customers before this one, if it broke off or its undo did. Throws `OTHERS_BROKEN` where it was over others:
 * both could not be taken back as one. @private
 */
function brokenRun(
  { sheetId: read, customers, history: planned, rows }: WritePlan,
  { history, reading }: OpenWorkbook,
  sheetId: number,
): { readonly run: RecordedRun; readonly record: UndoRecord } | null {
  const run = history?.runs.filter((one) => one.sheetId === sheetId || one.sheetId === read).pop();
  const record = history && run?.isOpen ? readUndo(history, run) : null;
  if (!run || !record || record.about !== reading.about) return null;
  const isSameSheet = record.sheetId === sheetId || (record.madeSheet !== null && customers !== null);
  if (!isSameSheet) return null;
  const known = new Set(record.customers.keys);
  const areOthers = known.size > 1 && !rows.keys.some((key) => key !== null && known.has(key));
  if (customers === null && ((run.list ?? 0) !== (planned.list ?? 0) || areOthers))
    throw new InputError("OTHERS_BROKEN");
  return { run, record };
}
