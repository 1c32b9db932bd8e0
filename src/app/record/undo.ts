/** What a run must remember so that it can be taken back, exactly and in a later session. */

import { type Cell, textOf } from "../../core/cells/cell";
import type { PlannedChart } from "../plan/chart-plan";
import { writable } from "../plan/sheet-text";
import type { Layout } from "../plan/summary-block";
import type { ColumnMark } from "../reading/sheet-reading";
import { HASH_START, hashed } from "../reading/text-hash";

/** Runs that can be taken back. */
export const UNDO_RUNS = 5;

/** A cell holds at most 50 000 characters. */
const CHUNK = 45_000;

/** Cells as they can be handed to `setValues` again. */
export type Contents = readonly (readonly (string | number)[])[];

export interface ColumnUndo {
  readonly mark: ColumnMark;
  readonly title: string;
  /** First sheet row that was written, the header included. */
  readonly row: number;
  readonly rows: number;
  /** What stood there; `null` when the column was empty and not yet ours. */
  readonly before: Contents | null;
  /** Number format of a column that was not yet ours; `null` when it stays as it is. */
  readonly format: string | null;
  readonly written: string;
}

export interface SheetUndo {
  readonly model: string;
  readonly name: string;
  readonly sheetId: number;
  /** Width of the block. */
  readonly columns: number;
  /** `null` when the run made the sheet. */
  readonly before: {
    readonly contents: Contents;
    readonly layout: Layout;
    readonly charts: readonly PlannedChart[];
  } | null;
  readonly written: string;
}

export interface UndoRecord {
  readonly run: number;
  /** Sheet of the customers. */
  readonly sheetId: number;
  /** Whether the run made that sheet, from a list of orders. */
  readonly madeSheet: boolean;
  readonly columns: readonly ColumnUndo[];
  readonly sheets: readonly SheetUndo[];
  /** Columns added at the right edge of the customers' sheet. */
  readonly addedColumns: number;
}

/**
 * Cells as `setValues` would need them: formulas as formulas, text as text.
 *
 * @param values from `getValues`
 * @param formulas from `getFormulas`, the same size
 * @example contentsFrom([["=1", 5]], [["", "=A1"]]) // => [["'=1", "=A1"]]
 */
export function contentsFrom(
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
): (string | number)[][] {
  return values.map((row, index) => row.map((cell, column) => formulas[index]?.[column] || writable(cell)));
}

/**
 * A short text that changes when a person edits what a run wrote. Formulas count as formulas, not by their value,
 * because their values follow the user's own cells; the wording of a formula differs by locale.
 *
 * @param contents from `contentsFrom`
 * @example writtenKey([["=SUM(A1;A2)"]]) === writtenKey([["=SUM(A1,A2)"]]) // => true
 */
export function writtenKey(contents: Contents): string {
  let hash = HASH_START;
  let length = 0;
  for (const row of contents) {
    for (const cell of row) {
      const text = typeof cell === "string" && cell.startsWith("=") ? "ƒ" : String(cell);
      hash = hashed("\u001f", hashed(text, hash));
      length += text.length;
    }
  }
  return `${(hash >>> 0).toString(36)}.${length}`;
}

/**
 * A record as texts that fit into cells, each beginning with a letter, so that none is taken for a formula.
 *
 * @param record of one run
 * @example recordFrom(chunksOf({ run: 1, sheetId: 0, madeSheet: false, columns: [], sheets: [], addedColumns: 0 })).run // => 1
 */
export function chunksOf(record: UndoRecord): string[] {
  const text = JSON.stringify(record);
  const count = Math.ceil(text.length / CHUNK);
  return Array.from({ length: count }, (_, index) => `j${text.slice(index * CHUNK, (index + 1) * CHUNK)}`);
}

/**
 * The record in the cells of a row; `null` when a person made it unreadable.
 *
 * @param cells of the row
 * @example recordFrom(["broken"]) // => null
 */
export function recordFrom(cells: readonly Cell[]): UndoRecord | null {
  try {
    return JSON.parse(cells.map((cell) => textOf(cell).slice(1)).join(""));
  } catch {
    return null;
  }
}
