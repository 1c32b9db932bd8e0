/** What a run must remember so that it can be taken back, exactly and in a later session. */

import { type Cell, textOf } from "../../core/cells/cell";
import type { PlannedChart } from "../plan/chart-plan";
import type { Layout } from "../plan/summary-block";
import type { Contents } from "../reading/contents";
import { writtenKey } from "../reading/fingerprint";
import type { ColumnMark } from "../reading/sheet-reading";

/** Runs that can be taken back. */
export const UNDO_RUNS = 5;

/** A cell holds at most 50 000 characters. */
const CHUNK = 45_000;

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

/** Which customer stood in which row when the run wrote, so that each is found again after rows were moved. */
export interface CustomerRows {
  /** Sheet column of the customers' names then, counted from 1; `null` when the run had none. */
  readonly column: number | null;
  /** Its header; `""` without one. */
  readonly header: string;
  /** Sheet row of the first key. */
  readonly firstRow: number;
  /** One per sheet row, as `customerKeys` tells them; `null` where no customer stood. */
  readonly keys: readonly (string | null)[];
}

export interface UndoRecord {
  readonly run: number;
  /** Sheet of the customers. */
  readonly sheetId: number;
  /** Whether the run made that sheet, from a list of orders. */
  readonly madeSheet: boolean;
  /** The customers that all columns stand beside. */
  readonly customers: CustomerRows;
  readonly columns: readonly ColumnUndo[];
  readonly sheets: readonly SheetUndo[];
  /** Columns added at the right edge of the customers' sheet. */
  readonly addedColumns: number;
}

/**
 * Whether a person changed a column since the run; its header does not count, as a renamed column is no lost work.
 *
 * @param undo what the run wrote
 * @param contents what stands in its rows now, with the header if it has one
 * @example isColumnEdited({ written: "of-other-tiers.3" }, [["Tier"], ["VIP"]]) // => true
 */
export function isColumnEdited({ written }: Pick<ColumnUndo, "written">, contents: Contents): boolean {
  return ![contents, contents.slice(1)].some((rows) => writtenKey(rows) === written);
}

/**
 * Whether a person changed a summary since the run; its title does not count.
 *
 * @param undo what the run wrote
 * @param contents what stands there now, from the title down
 * @example isSheetEdited({ written: "of-another-report.3" }, [["Pyramid", ""], ["VIP", 4]]) // => true
 */
export function isSheetEdited({ written }: Pick<SheetUndo, "written">, contents: Contents): boolean {
  return writtenKey(contents.slice(1)) !== written;
}

/**
 * A record as texts that fit into cells, each beginning with a letter, so that none is taken for a formula.
 *
 * @param record of one run
 * @example recordFrom(chunksOf({ run: 1, sheetId: 0, madeSheet: false, customers: { column: null, header: "", firstRow: 2, keys: [] }, columns: [], sheets: [], addedColumns: 0 })).run // => 1
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
