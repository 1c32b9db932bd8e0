/** The lines of a list of orders, by order, and tables with some of them left out or changed. */

import { FIELDS } from "../../core/table/fields";
import { grouped } from "../../core/table/grouped";
import { type NumberField, type Table, type TableColumn, textsIn } from "../../core/table/table";
import type { Question, Remark } from "../reading/remark";

/** What one kind of reading made of the lines. */
export interface LinesRead {
  readonly table: Table;
  readonly remarks: readonly Remark[];
  readonly questions: readonly Question[];
}

/**
 * Lines as they are, with nothing to say.
 *
 * @param table one row per line
 * @example unchanged({ sheetRows: [], columns: {} }).remarks // => []
 */
export function unchanged(table: Table): LinesRead {
  return { table, remarks: [], questions: [] };
}

/**
 * The lines of each order from the top, in places of the table. Without an order number a line is in none; lines of one
 * number and two customers are two orders.
 *
 * @param table one row per line
 * @example linesByOrder({ sheetRows: [2, 3], columns: { "order-number": { type: "text", texts: ["7", "7"] } } }) // => [[0, 1]]
 */
export function linesByOrder(table: Table): (readonly number[])[] {
  const customers = textsIn(table, FIELDS.customer);
  const numbers = textsIn(table, FIELDS.orderNumber);
  const keyOf = (at: number) => (numbers[at] ? `${numbers[at]}\n${customers[at]}` : null);
  return [...grouped(numbers.keys(), keyOf).values()];
}

/**
 * The column of numbers of a field, `undefined` without one.
 *
 * @param table one row per line
 * @param field its id
 * @example numbersOf({ sheetRows: [], columns: {} }, "refund") // => undefined
 */
export function numbersOf({ columns }: Table, field: string): NumberField | undefined {
  const column = columns[field];
  return column?.type === "number" ? column : undefined;
}

/**
 * The table with other numbers in one column. They no longer stand on the sheet, so formulas need them written.
 *
 * @param table one row per line
 * @param column the one to change
 * @param values one per line
 * @example withNumbers({ sheetRows: [2], columns: {} }, { field: FIELDS.revenue, bad: new Map() }, Float64Array.of(5)).columns.revenue.fromText // => 1
 */
export function withNumbers(table: Table, column: NumberField, values: Float64Array): Table {
  const bad = new Map([...column.bad].filter(([at]) => Number.isNaN(values[at])));
  const changed: NumberField = { ...column, values, bad, fromText: values.length };
  return { ...table, columns: { ...table.columns, [column.field.id]: changed } };
}

/**
 * The table without some lines.
 *
 * @param table one row per line
 * @param leftOut places of the lines
 * @example withoutLines({ sheetRows: [2, 3], columns: {} }, new Set([0])).sheetRows // => [3]
 */
export function withoutLines(table: Table, leftOut: ReadonlySet<number>): Table {
  if (leftOut.size === 0) return table;
  return linesKept(
    table,
    table.sheetRows.flatMap((_, at) => (leftOut.has(at) ? [] : [at])),
  );
}

/**
 * The table with some lines only.
 *
 * @param table one row per line
 * @param kept places of the lines
 * @example linesKept({ sheetRows: [2, 3], columns: {} }, [1]).sheetRows // => [3]
 */
export function linesKept(table: Table, kept: readonly number[]): Table {
  const columns = Object.entries(table.columns).map(
    ([id, column]) => [id, columnOfLines(column, kept)] as const,
  );
  return {
    ...table,
    sheetRows: kept.map((at) => table.sheetRows[at] as number),
    columns: Object.fromEntries(columns),
  };
}

/** @private */
function columnOfLines(column: TableColumn, kept: readonly number[]): TableColumn {
  if (column.type === "text") return { ...column, texts: kept.map((at) => column.texts[at] as string) };
  const bad = new Map(
    kept.flatMap((at, place) => {
      const reason = column.bad.get(at);
      return reason ? [[place, reason] as const] : [];
    }),
  );
  if (column.type === "date")
    return { ...column, bad, days: Float64Array.from(kept, (at) => column.days[at] as number) };
  return { ...column, bad, values: Float64Array.from(kept, (at) => column.values[at] as number) };
}
