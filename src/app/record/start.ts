/** What stood where a run is about to write: recorded first, so that also a run that breaks off can be taken back. */

import { textOf } from "../../core/cells/cell";
import type { PlannedColumn } from "../plan/planned-columns";
import { keepingNotes, linkedLines, rectangle, unpacked } from "../plan/summary-block";
import type { PlannedSheet } from "../plan/summary-sheet";
import type { WritePlan } from "../plan/write-plan";
import { writable } from "../reading/contents";
import { BROKEN_OFF } from "../reading/customers-columns";
import type { SheetReading } from "../reading/sheet-reading";
import {
  type ColumnUndo,
  type CustomerRows,
  columnKey,
  type SheetUndo,
  sheetKey,
  type UndoRecord,
} from "./undo";

/** What is known of the workbook before the first write, beside the plan. */
export interface StartReading {
  /** The sheet with the customers; blank when the run makes it. */
  readonly reading: Pick<SheetReading, "cells" | "formulas">;
  readonly sheetId: number;
  readonly about: number;
  /** The summaries that are written in place, by model. */
  readonly blocks: ReadonlyMap<string, NonNullable<SheetUndo["before"]>>;
  /** Number formats of the rows of new columns whose format changes, by column. */
  readonly formats: ReadonlyMap<number, readonly string[]>;
  readonly maxColumns: number;
}

/**
 * What taking the run back needs.
 *
 * @param plan of the run
 * @param start as read before it
 * @example startOf({ history: { run: 4 }, customers: null, rows: { keys: [] }, columns: [], sheets: [] }, { maxColumns: 26 }).run // => 4
 */
export function startOf(
  plan: Pick<WritePlan, "sheetId" | "history" | "customers" | "rows" | "columns" | "sheets" | "choices">,
  start: StartReading,
): UndoRecord {
  const { sheetId, about, maxColumns } = start;
  // Where only a missing title is put in, there is nothing to take back.
  const written = plan.columns.filter(({ spans }) => spans.length > 0);
  const columns = written.map((column) => columnUndo(column, plan.rows, start));
  return {
    run: plan.history.run,
    sheetId,
    about,
    madeSheet: plan.customers?.isNew ? plan.customers.name : null,
    headerRow: plan.columns[0]?.headerRow ?? null,
    customers: plan.rows,
    columns,
    sheets: plan.sheets.map((sheet) => sheetUndo(sheet, start)),
    maxColumns,
    addedColumns: Math.max(0, ...plan.columns.map(({ column }) => column - maxColumns)),
    choices: { sheetId: plan.sheetId, text: plan.choices },
  };
}

/** @private */
function columnUndo(
  planned: PlannedColumn,
  customers: CustomerRows,
  { reading, formats }: StartReading,
): ColumnUndo {
  const { mark, title, column, headerRow, firstRow, isNew, contents } = planned;
  const there = (row: number) =>
    reading.formulas[row - 1]?.[column - 1] || writable(reading.cells[row - 1]?.[column - 1]);
  // A header that says that a run broke off is none.
  const shown = headerRow === null ? "" : textOf(reading.cells[headerRow - 1]?.[column - 1]);
  const header = headerRow === null ? null : BROKEN_OFF.includes(shown) ? title : there(headerRow);
  return {
    mark,
    title,
    header: isNew && headerRow !== null ? "" : header,
    before: isNew ? null : contents.map((_, index) => there(firstRow + index)),
    formats: packedFormats(formats.get(column) ?? null),
    written: columnKey(customers, contents),
  };
}

/** @private */
function sheetUndo(
  { model, title, existing, lines, width, charts }: PlannedSheet,
  { blocks }: StartReading,
): SheetUndo {
  const before = existing ? (blocks.get(model) ?? null) : null;
  const layout = before ? unpacked(before.layout) : [];
  const rows = Math.max(lines.length, layout.length);
  // Which sheet a link leads to is no difference.
  const fresh = rectangle<string | number>(
    linkedLines(lines, new Map()),
    { rows, columns: width },
    "",
    (line) => line.contents,
  );
  const contents = before ? keepingNotes(fresh, before.contents, layout) : fresh;
  return {
    model,
    name: existing?.name ?? title,
    columns: width,
    addedRows: before ? rows - layout.length : 0,
    before,
    written: sheetKey(contents.slice(0, lines.length)),
    charts,
  };
}

/** @private */
function packedFormats(formats: readonly string[] | null): ColumnUndo["formats"] {
  if (!formats) return null;
  const runs: [number, string][] = [];
  for (const format of formats) {
    const last = runs[runs.length - 1];
    if (last && last[1] === format) last[0]++;
    else runs.push([1, format]);
  }
  return runs;
}

/**
 * The start of a run that mends one that broke off: what stood there before the first of both.
 *
 * @param broken the start of the run that broke off
 * @param mending the start of the run that follows it
 * @example mergedStart({ columns: [], sheets: [], customers: { keys: [] }, maxColumns: 5 }, { run: 3, columns: [], sheets: [], customers: { keys: [] }, maxColumns: 6, addedColumns: 1 }).addedColumns // => 2
 */
export function mergedStart(broken: UndoRecord, mending: UndoRecord): UndoRecord {
  const { customers } = mending;
  const indexOf = new Map(broken.customers.keys.map((key, index) => [key, index]));
  const areAlike = String(broken.customers.keys) === String(customers.keys);
  // Rows without a customer are the same ones only where nothing else differs.
  const from = customers.keys.map((key, index) =>
    areAlike ? index : key === null ? -1 : (indexOf.get(key) ?? -1),
  );
  const moved = (column: ColumnUndo): ColumnUndo => {
    const formats = column.formats?.flatMap(([rows, format]) => Array.from({ length: rows }, () => format));
    return {
      ...column,
      before: column.before && from.map((index) => column.before?.[index] ?? ""),
      formats: formats
        ? packedFormats(from.map((index, at) => formats[index] ?? formats[at] ?? formats[0] ?? ""))
        : null,
    };
  };
  const isSame = (one: ColumnUndo, other: ColumnUndo) =>
    one.mark.model === other.mark.model && one.mark.id === other.mark.id;
  const columns = mending.columns.map((column) => {
    const first = broken.columns.find((one) => isSame(one, column));
    return first ? { ...moved(first), title: column.title, written: column.written } : column;
  });
  const sheets = mending.sheets.map((sheet) => {
    const first = broken.sheets.find(({ model }) => model === sheet.model);
    if (!first) return sheet;
    const height = (one: SheetUndo) => unpacked(one.before?.layout ?? []).length;
    const addedRows = first.before ? Math.max(0, height(sheet) + sheet.addedRows - height(first)) : 0;
    return { ...sheet, before: first.before, addedRows };
  });
  const others = broken.columns.filter((column) => !mending.columns.some((one) => isSame(one, column)));
  return {
    ...mending,
    madeSheet: broken.madeSheet ?? mending.madeSheet,
    columns: [...columns, ...others.map(moved)],
    sheets: [
      ...sheets,
      ...broken.sheets.filter((one) => !mending.sheets.some(({ model }) => model === one.model)),
    ],
    maxColumns: broken.maxColumns,
    addedColumns: Math.max(0, mending.maxColumns + mending.addedColumns - broken.maxColumns),
  };
}
