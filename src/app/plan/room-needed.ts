/** How many cells a run adds to a workbook, blank ones too: Google holds so many and no more. */

import { HISTORY_COLUMNS } from "../record/history-columns";
import type { WritePlan } from "./write-plan";

/** Of a spreadsheet, on all its sheets. */
const MOST_CELLS = 10_000_000;

/** Rows and columns of a sheet, filled or not. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A sheet with more rows or more columns, and a run that adds more cells, are reason to ask how large all sheets are. */
export const LARGE: Size = { rows: 20_000, columns: 60 };
const MANY_CELLS = 300_000;

/** What the plan says of it. */
export interface RoomPlan {
  readonly columns: readonly Pick<WritePlan["columns"][number], "column" | "firstRow" | "contents">[];
  readonly sheets: readonly (Pick<WritePlan["sheets"][number], "row" | "column" | "width"> & {
    readonly existing: object | null;
    readonly lines: readonly unknown[];
  })[];
  readonly customers: { readonly isNew: boolean } | null;
  readonly history: { readonly rows: readonly unknown[]; readonly models: readonly string[] };
}

/**
 * The cells that a run adds: columns beside the customers, sheets, rows of the record. Not counted are rows that a
 * longer summary or a longer list of orders' customers takes on a sheet of an earlier run, and what the record needs to take the run back: a
 * few thousand cells at most.
 *
 * @param plan of the run
 * @param customers size of the sheet that the columns go to
 * @param made size of a new sheet
 * @example cellsAdded({ columns: [{ column: 3, firstRow: 2, contents: ["A"] }], sheets: [], customers: null, history: { rows: [], models: [] } }, { rows: 100, columns: 2 }, { rows: 1000, columns: 26 }) // => 100
 */
export function cellsAdded(plan: RoomPlan, customers: Size, made: Size): number {
  const last = Math.max(0, ...plan.columns.map(({ column }) => column));
  const bottom = Math.max(0, ...plan.columns.map(({ firstRow, contents }) => firstRow + contents.length - 1));
  const newSheet = (rows: number, columns: number) =>
    Math.max(made.rows, rows) * Math.max(made.columns, columns);
  const beside = plan.customers?.isNew
    ? newSheet(bottom, last)
    : Math.max(0, last - customers.columns) * customers.rows;
  const summaries = plan.sheets.map(({ existing, row, column, width, lines }) =>
    existing ? 0 : newSheet(row + lines.length - 1, column + width - 1),
  );
  const record = plan.history.rows.length * (HISTORY_COLUMNS.length + plan.history.models.length);
  return [beside, ...summaries, record].reduce((sum, cells) => sum + cells, 0);
}

/**
 * Whether so many cells are reason enough to ask how large the sheets are.
 *
 * @param added cells
 * @example areMany(26_000) // => false
 */
export function areMany(added: number): boolean {
  return added > MANY_CELLS;
}

/**
 * Whether the workbook would hold more cells than Google allows.
 *
 * @param added cells
 * @param sheets sizes of its sheets
 * @example isTooMuch(26_000, [{ rows: 500_000, columns: 20 }]) // => true
 */
export function isTooMuch(added: number, sheets: readonly Size[]): boolean {
  return sheets.reduce((sum, { rows, columns }) => sum + rows * columns, added) > MOST_CELLS;
}
