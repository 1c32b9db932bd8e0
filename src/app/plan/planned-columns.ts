/** Where a model's columns go: into our own from last time, or into empty ones right of the customers. */

import { isBlank, textOf } from "../../core/cells/cell";
import type { ColumnFormat, ResultColumn } from "../../core/report/report";
import { customerResults } from "../orders/customer-results";
import { sheetText, writable } from "../reading/contents";
import { regionAround, width } from "../reading/region";
import { type ColumnMark, CUSTOMERS, type Place, SHARED } from "../reading/sheet-reading";
import { type Override, overridesIn } from "../record/override";
import type { Run } from "../run/run";
import { TEXTS } from "../texts";
import { columnMoney } from "./money-format";
import type { CellFormat } from "./summary-block";

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
  readonly format: ColumnFormat | CellFormat;
  /** Labels from best to last, for light colours. */
  readonly labels: readonly string[];
  readonly filled: number;
  /** Tiers that a person changed; they stay unless the run was asked not to keep them. */
  readonly overrides: readonly Override[];
}

/**
 * The columns of a run, placed.
 *
 * A column marked as ours from an earlier run is written again in place, wherever it was moved; otherwise the next
 * column right of the customers that holds nothing at all is taken. A user's cell is never written.
 *
 * @param run from `runModels`
 * @example plannedColumns({ place: { reading: { cells: [], formulas: [], markedColumns: [] } }, models: [], orders: null, table: {} }) // => []
 */
export function plannedColumns(run: Run): PlannedColumn[] {
  const { table, models, orders, request, place: there } = run;
  const { reading } = there;
  const taken = new Set<number>();
  const place = (mark: ColumnMark) => {
    const known = ownColumn(there, mark);
    const column = known ?? nextEmptyColumn(there, taken);
    taken.add(column);
    return { mark, column, isNew: known === null, headerRow: there.headerRow, firstRow: there.area.row };
  };
  const added = orders
    ? [{ id: CUSTOMERS, columns: customerResults(orders.columns, reading.markedColumns, run.language) }]
    : [];
  const judged = models.map(({ model, outcome }) => ({ id: model.id, columns: outcome.columns }));
  const shared = new Set<string>();
  const isFirst = ({ isShared, id }: ResultColumn) => !isShared || (!shared.has(id) && shared.add(id));
  return [...added, ...judged].flatMap(({ id, columns }) =>
    columns.filter(isFirst).flatMap((result: ResultColumn) => {
      const placed = place({ model: result.isShared ? SHARED : id, id: result.id });
      const overrides =
        result.labels && !placed.isNew ? overridesIn(reading, table, placed.column, id, result) : [];
      const planned: PlannedColumn = {
        ...placed,
        title: result.header,
        contents: contentsOf(run, placed.column, result, request.keepOverrides ? overrides : []),
        format: formatOf(result),
        labels: result.labels ?? [],
        filled: result.cells.filter((cell) => cell !== "").length,
        overrides,
      };
      return result.labels && request.reasonColumn
        ? [planned, reasonColumn(run, place({ model: id, id: "reason" }))]
        : [planned];
    }),
  );
}

/** @private */
function formatOf({ format, cells }: ResultColumn): PlannedColumn["format"] {
  return format === "money" ? columnMoney(cells.filter((cell) => typeof cell === "number")) : format;
}

/** A column for a person to fill in; what is written there is never touched again. @private */
function reasonColumn(
  run: Run,
  placed: Pick<PlannedColumn, "mark" | "column" | "isNew" | "headerRow" | "firstRow">,
): PlannedColumn {
  const nothing = { cells: [] };
  return {
    ...placed,
    title: TEXTS.reasonHeader[run.language],
    contents: contentsOf(run, placed.column, nothing, []),
    format: "text",
    labels: [],
    filled: 0,
    overrides: [],
  };
}

/** Our column of an earlier run over these customers; one that stands in another table's region is that table's. @private */
function ownColumn({ reading, area }: Place, { model, id }: ColumnMark): number | null {
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
function nextEmptyColumn({ reading, area }: Place, taken: ReadonlySet<number>): number {
  const { cells, formulas, markedColumns } = reading;
  const ours = new Set(markedColumns.map(({ column }) => column));
  let column = area.column + area.columns;
  for (; column <= width(cells); column++) {
    const isEmpty = cells.every((row, index) => isBlank(row[column - 1]) && !formulas[index]?.[column - 1]);
    if (isEmpty && !ours.has(column) && !taken.has(column)) return column;
  }
  while (ours.has(column) || taken.has(column)) column++;
  return column;
}

/**
 * What goes into our column: the results, the overrides that stay, and, in rows without a customer, whatever a person
 * put there.
 * @private
 */
function contentsOf(
  { place: { reading, area }, table }: Run,
  column: number,
  { cells, labels }: Pick<ResultColumn, "cells" | "labels">,
  overrides: readonly Override[],
): (string | number)[] {
  const { row, rows } = area;
  const there = (offset: number): string | number => {
    const formula = reading.formulas[row - 1 + offset]?.[column - 1];
    const cell = reading.cells[row - 1 + offset]?.[column - 1];
    return formula || writable(cell);
  };
  const contents = Array.from({ length: rows }, (_, offset) =>
    labels?.includes(textOf(there(offset))) ? "" : there(offset),
  );
  cells.forEach((cell, index) => {
    contents[(table.sheetRows[index] as number) - row] = typeof cell === "string" ? sheetText(cell) : cell;
  });
  for (const override of overrides) contents[override.row - row] = there(override.row - row);
  return contents;
}
