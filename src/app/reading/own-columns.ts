/** Columns of earlier runs as input: churn by tier needs the tiers that the pyramid wrote. */

import { textOf, tidy } from "../../core/cells/cell";
import { columnLetters } from "../../core/cells/column-letters";
import type { Field } from "../../core/table/field";
import type { Table, TextField } from "../../core/table/table";
import type { SheetReading } from "./sheet-reading";

/** Marks the columns of a customers' sheet, which are input to every model, unlike what models wrote. */
export const CUSTOMERS = "customers";

/** Marks a column that several models give alike. */
export const SHARED = "shared";

/**
 * The table with our own columns for those fields that ask for one and have none of the user's.
 *
 * @param table the customers
 * @param reading the sheet
 * @param fields that may be mapped
 * @example Object.keys(withOwnColumns({ sheetRows: [2], columns: {} }, { markedColumns: [{ model: "pyramid", id: "tier", column: 1 }], cells: [["Tier"], ["VIP"]] }, [{ id: "group", fromRun: { model: "pyramid", column: "tier" } }]).columns) // => ["group"]
 */
export function withOwnColumns(
  table: Table,
  { markedColumns, cells }: Pick<SheetReading, "markedColumns" | "cells">,
  fields: readonly Field[],
): Table {
  const added: Record<string, TextField> = {};
  for (const field of fields) {
    const { fromRun } = field;
    if (!fromRun || table.columns[field.id]) continue;
    const own = markedColumns.find(({ model, id }) => model === fromRun.model && id === fromRun.column);
    if (!own) continue;
    const texts = table.sheetRows.map((row) => tidy(textOf(cells[row - 1]?.[own.column - 1])));
    const letter = columnLetters(own.column);
    added[field.id] = { type: "text", field, letter, header: "", texts };
  }
  return { ...table, columns: { ...added, ...table.columns } };
}
