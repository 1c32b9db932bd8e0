/** Finds what a run wrote into a column that is not ours, because somebody deleted one of ours while it wrote. */

import { isBlank, textOf } from "../../core/cells/cell";
import type { Area } from "../reading/sheet/address";
import { writable } from "../reading/sheet/contents";
import { isIncompleteText } from "../reading/sheet/customers-columns";
import { isSameMark, type SheetReading } from "../reading/sheet/sheet-reading";
import { columnKey, type UndoRecord } from "./undo";

/** What is known of the run. */
type BrokenRun = Pick<UndoRecord, "headerRow" | "customers"> & {
  readonly columns: readonly Pick<UndoRecord["columns"][number], "mark" | "title" | "written">[];
};

/**
 * Cells of a run that broke off which are no part of any column of ours, from the title to the last customer: with a column
 * its mark goes too, and what was to be written there went into the one that came into its place. Such a column says that it
 * is incomplete, or holds nothing but a title of that run. Where something else than the run's own results stands below, the
 * title alone is meant: a person's column came there before its cells were written over.
 *
 * @param run from its record
 * @param reading of the sheet
 * @param others columns that are known without marks, counted from 1
 * @example lostCells({ headerRow: 1, customers: { firstRow: 2, keys: ["ann"] }, columns: [{ mark: { model: "pyramid", id: "tier" }, title: "Pyramid tier", written: "VIP's" }] }, { cells: [["Customer", "⚠ incomplete, run again"], ["Ann", "by phone"]], formulas: [], markedColumns: [] }, []) // => [{ row: 1, column: 2, rows: 1, columns: 1 }]
 */
export function lostCells(
  { headerRow, customers, columns }: BrokenRun,
  { cells, formulas, markedColumns }: Pick<SheetReading, "cells" | "formulas" | "markedColumns">,
  others: readonly number[],
): Area[] {
  const missing = columns.filter(({ mark }) => !markedColumns.some((one) => isSameMark(one, mark)));
  if (missing.length === 0 || headerRow === null) return [];
  const known = new Set([...markedColumns.map(({ column }) => column), ...others]);
  const titles = new Set(columns.map(({ title }) => title));
  const rows = customers.firstRow + customers.keys.length - headerRow;
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const lost = Array.from({ length: width }, (_, at) => at + 1).flatMap((column): Area[] => {
    if (known.has(column)) return [];
    const filled = cells.flatMap((line, at) =>
      isBlank(line[column - 1]) && !formulas[at]?.[column - 1]
        ? []
        : [{ row: at + 1, text: textOf(line[column - 1]) }],
    );
    const title =
      filled.find(({ text }) => isIncompleteText(text)) ??
      filled.find(({ text }) => filled.length === 1 && titles.has(text));
    if (!title) return [];
    const below = customers.keys.map((_, index) => {
      const at = title.row + customers.firstRow - headerRow + index - 1;
      return formulas[at]?.[column - 1] || writable(cells[at]?.[column - 1] ?? "");
    });
    const key = columnKey(customers, below);
    const isOfRun = key === columnKey(customers, null) || columns.some(({ written }) => written === key);
    return [{ row: title.row, column, rows: isOfRun ? rows : 1, columns: 1 }];
  });
  return lost.slice(0, missing.length);
}

/**
 * The cells of a sheet, some areas of them blank.
 *
 * @param cells by row
 * @param areas to leave out
 * @param blank stands there instead
 * @example withBlanks([["Ann", "VIP"]], [{ row: 1, column: 2, rows: 1, columns: 1 }], "") // => [["Ann", ""]]
 */
export function withBlanks<Content>(
  cells: readonly (readonly Content[])[],
  areas: readonly Area[],
  blank: Content,
): readonly (readonly Content[])[] {
  if (areas.length === 0) return cells;
  const isIn = (row: number, column: number) =>
    areas.some((one) => column === one.column && row >= one.row && row < one.row + one.rows);
  return cells.map((line, row) => line.map((cell, at) => (isIn(row + 1, at + 1) ? blank : cell)));
}
