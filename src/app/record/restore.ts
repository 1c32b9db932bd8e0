/** What an undo writes back beside the customers, wherever they stand now. */

import { type Cell, isBlank, textOf } from "../../core/cells/cell";
import { contentsFrom } from "../reading/sheet/contents";
import { BROKEN_OFF } from "../reading/sheet/customers-columns";
import { isSameMark, type MarkedColumn } from "../reading/sheet/sheet-reading";
import { type CustomerPlaces, customerPlaces } from "./customer-places";
import { unpackedFormats } from "./row-formats";
import { type ColumnUndo, isColumnEdited, type UndoRecord } from "./undo";

/** The customers' sheet as it stands. */
export interface StandingSheet {
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Our columns of it. */
  readonly columns: readonly MarkedColumn[];
}

/** One column to be put back. */
export interface RestoredColumn {
  readonly undo: ColumnUndo;
  /** Where it stands now, counted from 1. */
  readonly column: number;
  /** The sheet row of its header; `null` when it has none or it is gone. */
  readonly headerRow: number | null;
  /** What goes into its rows, from the top. */
  readonly contents: ReadonlyMap<number, string | number>;
  /** The formats of its rows; none when they stay. */
  readonly formats: ReadonlyMap<number, string>;
}

export interface Restored {
  readonly columns: readonly RestoredColumn[];
  /** Columns that are no longer there. */
  readonly gone: number;
  /** Whether a person changed what the run wrote. */
  readonly isEdited: boolean;
  /** Customers that cannot be told, whose former tiers are written nowhere. */
  readonly missing: number;
  /** The sheet row now of each recorded row; `null` for one that is not to be found. */
  readonly rows: readonly (number | null)[];
}

/**
 * Each customer's former cell in that customer's row, and the former header where our header stands.
 *
 * @param record of the run
 * @param sheet as it stands
 * @example restored({ customers: { column: 1, header: "", firstRow: 1, keys: [] }, columns: [] }, { cells: [], formulas: [], columns: [] }).missing // => 0
 */
export function restored(
  record: Pick<UndoRecord, "customers" | "columns" | "headerRow">,
  sheet: StandingSheet,
): Restored {
  const { customers } = record;
  const pairs = record.columns.flatMap((undo) => {
    const found = sheet.columns.find((one) => isSameMark(one, undo.mark));
    return found ? [{ undo, column: found.column }] : [];
  });
  const places = customerPlaces(customers, sheet.cells);
  const ours = new Set(sheet.columns.map(({ column }) => column));
  const taken = new Set(places.rows);
  // Whoever stood there is gone, and nobody else stands there: what the run wrote goes too.
  const rows = places.rows.map((row, index) => {
    const former = customers.firstRow + index;
    const isVacant = row === null && customers.keys[index] !== null && !taken.has(former);
    return isVacant && holdsOnly(ours, sheet.cells[former - 1]) ? former : row;
  });
  const columns = pairs.map(({ undo, column }) =>
    restoredColumn(undo, column, record, { ...places, rows }, sheet.cells),
  );
  return {
    columns,
    gone: record.columns.length - pairs.length,
    isEdited: pairs.some(({ undo, column }) =>
      isColumnEdited(
        undo,
        customers,
        places.rows.map((row) => (row === null ? "" : contentAt(sheet, row, column))),
      ),
    ),
    missing: columns.some(({ undo }) => undo.before !== null) ? places.missing : 0,
    rows: places.rows,
  };
}

/**
 * What stands in a cell, a formula as its text.
 *
 * @param sheet as it stands
 * @param row counted from 1
 * @param column counted from 1
 * @example contentAt({ cells: [["Ann", 5]], formulas: [["", "=2+3"]] }, 1, 2) // => "=2+3"
 */
export function contentAt(
  { cells, formulas }: Pick<StandingSheet, "cells" | "formulas">,
  row: number,
  column: number,
): string | number {
  const [[content = ""] = []] = contentsFrom(
    [[cells[row - 1]?.[column - 1]]],
    [[formulas[row - 1]?.[column - 1] ?? ""]],
  );
  return content;
}

/** @private */
function holdsOnly(columns: ReadonlySet<number>, line: readonly Cell[] = []): boolean {
  const filled = line.flatMap((cell, at) => (isBlank(cell) ? [] : [at + 1]));
  return filled.length > 0 && filled.every((column) => columns.has(column));
}

/** @private */
function restoredColumn(
  undo: ColumnUndo,
  column: number,
  { headerRow }: Pick<UndoRecord, "headerRow">,
  places: CustomerPlaces,
  cells: StandingSheet["cells"],
): RestoredColumn {
  const formats = unpackedFormats(undo.formats ?? []);
  const rows = places.rows.flatMap((row, index) => (row === null ? [] : [{ row, index }]));
  rows.sort((one, other) => one.row - other.row);
  return {
    undo,
    column,
    headerRow: headerRow === null ? null : headerNow(undo, column, headerRow, places, cells),
    contents: new Map(rows.map(({ row, index }) => [row, undo.before?.[index] ?? ""])),
    formats: new Map(
      rows.flatMap(({ row, index }): [number, string][] => {
        const format = formats[index];
        return format ? [[row, format]] : [];
      }),
    ),
  };
}

/** Where our title stands; under another name, the first cell that is filled above the customers. @private */
function headerNow(
  { title }: ColumnUndo,
  column: number,
  headerRow: number,
  { rows, areUnmoved }: CustomerPlaces,
  cells: StandingSheet["cells"],
): number | null {
  const texts = cells.map((row) => textOf(row[column - 1]));
  const isTitle = (row: number) => [title, ...BROKEN_OFF].includes(texts[row - 1] ?? "");
  if (areUnmoved || isTitle(headerRow)) return headerRow;
  const named = texts.findIndex((_, index) => isTitle(index + 1));
  if (named >= 0) return named + 1;
  const placed = rows.filter((row): row is number => row !== null);
  let row = placed.reduce((top, one) => Math.min(top, one), placed[0] ?? 1) - 1;
  while (row > 0 && texts[row - 1] === "") row--;
  return row > 0 ? row : null;
}
