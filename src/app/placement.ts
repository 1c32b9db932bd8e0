/** Where a model's columns go: into our own from last time, or into empty ones right of the customers. */

import { isBlank } from "../core/cell";
import type { Format, ResultColumn } from "../core/report";
import type { Area } from "./address";
import { regionAround, width } from "./region";
import type { Run } from "./run";
import type { ColumnMark, SheetReading } from "./sheet-reading";
import { sheetText } from "./sheet-text";
import type { Source } from "./source";

export interface PlannedColumn {
  readonly mark: ColumnMark;
  /** The header's text. */
  readonly title: string;
  /** Counted from 1. */
  readonly column: number;
  readonly isNew: boolean;
  /** Sheet row of the header, or `null` when the customers have none. */
  readonly headerRow: number | null;
  /** Sheet row of the first customer. */
  readonly firstRow: number;
  /** One per sheet row, ready for `setValues`. */
  readonly contents: readonly (string | number)[];
  readonly format: Format;
  /** Labels from best to last, for light colours. */
  readonly labels: readonly string[];
  readonly filled: number;
}

/**
 * The columns of a run, placed.
 *
 * A column marked as ours from an earlier run is written again in place, wherever it was moved; otherwise the next
 * column right of the customers that holds nothing at all is taken. A user's cell is never written.
 *
 * @param run from `runModels`
 * @example plannedColumns({ reading: { cells: [], formulas: [], markedColumns: [] }, models: [], source: {}, table: {} }) // => []
 */
export function plannedColumns({ reading, source, table, models }: Run): PlannedColumn[] {
  const taken = new Set<number>();
  return models.flatMap(({ model, outcome }) =>
    outcome.columns.map((result) => {
      const mark = { model: model.id, id: result.id };
      const known = ownColumn(reading, source, mark);
      const column = known ?? nextEmptyColumn(reading, source, taken);
      taken.add(column);
      return {
        mark,
        title: result.header,
        column,
        isNew: known === null,
        headerRow: source.headerRow,
        firstRow: source.area.row,
        contents: contentsOf(result, source.area, table.sheetRows),
        format: result.format,
        labels: result.labels ?? [],
        filled: result.cells.filter((cell) => cell !== "").length,
      };
    }),
  );
}

/** Our column of an earlier run over these customers; one that stands in another table's region is that table's. @private */
function ownColumn(reading: SheetReading, { area }: Source, { model, id }: ColumnMark): number | null {
  const ours = new Set(reading.markedColumns.map(({ column }) => column));
  const found = reading.markedColumns.find((marked) => {
    if (marked.model !== model || marked.id !== id) return false;
    const region = regionAround(reading.cells, { row: area.row, column: marked.column, rows: 1, columns: 1 });
    const touches =
      region.column < area.column + area.columns && region.column + region.columns > area.column;
    const columns = Array.from({ length: region.columns }, (_, offset) => region.column + offset);
    return touches || columns.every((column) => ours.has(column));
  });
  return found?.column ?? null;
}

/** A formula that shows nothing still fills its cell. @private */
function nextEmptyColumn(
  { cells, formulas, markedColumns }: SheetReading,
  { area }: Source,
  taken: ReadonlySet<number>,
): number {
  const ours = new Set(markedColumns.map(({ column }) => column));
  let column = area.column + area.columns;
  for (; column <= width(cells); column++) {
    const isEmpty = cells.every((row, index) => isBlank(row[column - 1]) && !formulas[index]?.[column - 1]);
    if (isEmpty && !ours.has(column) && !taken.has(column)) return column;
  }
  while (ours.has(column) || taken.has(column)) column++;
  return column;
}

/** Rows without a customer stay blank in our column. @private */
function contentsOf({ cells }: ResultColumn, area: Area, sheetRows: readonly number[]): (string | number)[] {
  const contents: (string | number)[] = Array.from({ length: area.rows }, () => "");
  cells.forEach((cell, index) => {
    contents[(sheetRows[index] as number) - area.row] = typeof cell === "string" ? sheetText(cell) : cell;
  });
  return contents;
}
