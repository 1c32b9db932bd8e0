/** Who stands in which row, so that what a run wrote is found again when rows were sorted, added or taken away. */

import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { columnNumber } from "../reading/sheet/address";
import { customerKeys } from "../reading/sheet/customer-key";
import { CUSTOMERS } from "../reading/sheet/sheet-reading";
import { rowPrint } from "../record/customer-places";
import type { CustomerRows } from "../record/undo";
import type { Run } from "../run/run";
import type { PlannedColumn } from "./planned-columns";

/**
 * Who stands in which row when a run has ended, by customer; where a name does not tell them, with a print of what stands
 * in the row.
 *
 * @param run the finished run
 * @param columns that it writes
 * @example customerRows({ place: { reading: { cells: [] }, area: { row: 2, rows: 1 } }, source: { columns: [] }, table: { sheetRows: [2], columns: {} } }, [{ mark: { model: "customers", id: "customer" }, column: 1, title: "Customer" }]) // => { column: 1, header: "Customer", firstRow: 2, keys: ["row 2"] }
 */
export function customerRows(
  { place, source, table }: Pick<Run, "place" | "source" | "table">,
  columns: readonly Pick<PlannedColumn, "mark" | "column" | "title">[],
): CustomerRows {
  const { row, rows } = place.area;
  const keys = Array.from({ length: rows }, (): string | null => null);
  customerKeys(table).forEach((key, index) => {
    keys[(table.sheetRows[index] as number) - row] = key;
  });
  // Customers of orders stand where the run puts them, any other where the person chose a column.
  const own = columns.find(({ mark }) => mark.model === CUSTOMERS && mark.id === FIELDS.customer.id);
  const named = table.columns[FIELDS.customer.id];
  const column = own?.column ?? (named ? columnNumber(named.letter) : null);
  const header = own?.title ?? named?.header ?? "";
  const unsure = rowsToPrint(table, column !== null);
  if (own || unsure.size === 0) return { column, header, firstRow: row, keys };
  const read = source.columns.map(({ letter }) => columnNumber(letter));
  const { cells } = place.reading;
  const printed = keys.map((_, index) =>
    unsure.has(row + index) ? rowPrint(cells[row - 1 + index] ?? [], read) : "",
  );
  return { column, header, firstRow: row, keys, prints: { columns: read, rows: printed } };
}

/** Sheet rows of customers whom a name does not tell: there is none, or several have it. @private */
function rowsToPrint(table: Table, areNamed: boolean): ReadonlySet<number> {
  const rows = table.sheetRows;
  if (!areNamed) return new Set(rows);
  const names = textsIn(table, FIELDS.customer);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set(rows.filter((_, index) => names[index] !== "" && counts.get(names[index] ?? "") !== 1));
}
