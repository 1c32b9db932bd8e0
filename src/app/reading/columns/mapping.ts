/** Which column means which field: as guessed, or as the user chose. */

import { type Cell, isBlank, textOf, tidy } from "../../../core/cells/cell";
import { columnLetters } from "../../../core/cells/column-letters";
import { InputError } from "../../../core/problem";
import type { Field } from "../../../core/table/field";
import { FIELDS } from "../../../core/table/fields";
import { type SourceColumn, type Table, type TextField, tableOf } from "../../../core/table/table";
import type { InputColumn, Source } from "../place/source";
import type { SheetReading } from "../sheet/sheet-reading";
import { withAmounts } from "./amount-from";

/** Field to column, counted from 0 within the source. */
export type Mapping = Readonly<Record<string, number>>;

/**
 * The column that a field is mapped to; `undefined` without one.
 *
 * @param columns of the source
 * @param mapping field to column
 * @param field asked for
 * @example columnOf([{ position: 0, header: "Client" }], { customer: 0 }, FIELDS.customer).header // => "Client"
 */
export function columnOf(
  columns: readonly InputColumn[],
  mapping: Mapping,
  { id }: Pick<Field, "id">,
): InputColumn | undefined {
  return columns.find(({ position }) => position === mapping[id]);
}

/**
 * The customers as a table of typed columns; rows without any content are left out. Without a revenue, quantity times unit
 * price is it.
 *
 * Throws `NO_SUCH_FIELD` or `NO_SUCH_COLUMN` when the mapping names something that is not there.
 *
 * @param source the customers on the sheet
 * @param mapping field to column
 * @param fields that may be mapped
 * @param leftOut rows that do not count, from 0
 * @example mappedTable({ area: { row: 2 }, columns: [{ position: 0, letter: "A", header: "Client", cells: ["Ann", ""] }] }, { customer: 0 }, [FIELDS.customer]).sheetRows // => [2]
 */
export function mappedTable(
  source: Source,
  mapping: Mapping,
  fields: readonly Field[],
  leftOut: ReadonlySet<number> = NO_ROWS,
): Table {
  const { columns, area, notation } = source;
  const filled: number[] = [];
  for (let row = 0; row < (columns[0]?.cells.length ?? 0); row++) {
    if (!leftOut.has(row) && columns.some(({ cells }) => !isBlank(cells[row]))) filled.push(row);
  }
  const sources = Object.entries(mapping).map(([id, position]): SourceColumn => {
    const field = fields.find((one) => one.id === id);
    if (!field)
      throw new InputError("NO_SUCH_FIELD", { found: id, fields: fields.map((one) => one.id).join(", ") });
    const column = columns.find((one) => one.position === position);
    if (!column) throw noSuchColumn(source, String(position + 1));
    const { header, letter, cells, answer = {} } = column;
    const own = filled.length === cells.length ? cells : filled.map((row) => cells[row]);
    return { field, header: shortTitle(header), letter, answer, cells: own };
  });
  const table = tableOf(
    filled.map((row) => area.row + row),
    sources,
    notation,
  );
  return fields.includes(FIELDS.revenue) ? withAmounts(table) : table;
}

/** Reports and charts are called by headers, and there is little room to remember what a chart is called. */
const LONGEST_TITLE = 200;

/** @private */
function shortTitle(header: string): string {
  return header.length <= LONGEST_TITLE ? header : `${header.slice(0, LONGEST_TITLE).trimEnd()}...`;
}

/**
 * The table with columns of earlier runs for those fields that ask for one and have none of the user's: churn by tier
 * needs the tiers that the pyramid wrote.
 *
 * @param table the customers
 * @param reading the sheet
 * @param fields that may be mapped
 * @example Object.keys(withEarlierResults({ sheetRows: [2], columns: {} }, { markedColumns: [{ model: "pyramid", id: "tier", column: 1 }], cells: [["Tier"], ["VIP"]] }, [{ id: "group", fromRun: { model: "pyramid", column: "tier" } }]).columns) // => ["group"]
 */
export function withEarlierResults(
  table: Table,
  { markedColumns, cells }: Pick<SheetReading, "markedColumns" | "cells">,
  fields: readonly Field[],
): Table {
  const added: Record<string, TextField> = {};
  for (const field of fields) {
    const { fromRun } = field;
    if (!fromRun || table.columns[field.id]) continue;
    const own = columnOfRun(markedColumns, fromRun.model, fromRun.column);
    if (own === null) continue;
    const texts = table.sheetRows.map((row) => tidy(textOf(cells[row - 1]?.[own - 1])));
    const letter = columnLetters(own);
    added[field.id] = { type: "text", field, letter, header: "", texts };
  }
  return { ...table, columns: { ...added, ...table.columns } };
}

/**
 * What a column of an earlier run shows beside each customer; `null` where there is no such column.
 *
 * @param table the customers
 * @param reading the sheet
 * @param model that wrote it
 * @param column its name within the model
 * @example shownBefore({ sheetRows: [2], columns: {} }, { markedColumns: [{ model: "credit", id: "score", column: 1 }], cells: [["Score"], [90]] }, "credit", "score") // => [90]
 */
export function shownBefore(
  table: Pick<Table, "sheetRows">,
  { markedColumns, cells }: Pick<SheetReading, "markedColumns" | "cells">,
  model: string,
  column: string,
): Cell[] | null {
  const own = columnOfRun(markedColumns, model, column);
  return own === null ? null : table.sheetRows.map((row) => cells[row - 1]?.[own - 1]);
}

/** Counted from 1. @private */
function columnOfRun(marked: SheetReading["markedColumns"], model: string, column: string): number | null {
  return marked.find((one) => one.model === model && one.id === column)?.column ?? null;
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** @private */
function noSuchColumn({ columns, range }: Source, found: string): InputError {
  const names = columns.map(({ header, letter }) => header || letter).join(", ");
  return new InputError("NO_SUCH_COLUMN", { found, range, columns: names });
}
