/** The rows of a table and what tells whether they are customers. */

import { isBlank, textOf, tidy } from "../../../core/cells/cell";
import { numberColumn } from "../../../core/cells/number-column";
import type { Notation } from "../../../core/cells/number-text";
import type { Field } from "../../../core/table/field";
import { FIELDS } from "../../../core/table/fields";
import { columnOf, type Mapping } from "../columns/mapping";
import type { InputColumn, Source } from "../place/source";

/** A row, and how it is spoken of. */
export interface NamedRow {
  /** Within the source, from 0. */
  readonly at: number;
  /** What a person sees of it; `""` for none. */
  readonly name: string;
  /** By which it is known again when rows were moved: all that stands in it. */
  readonly key: string;
}

/** The rows, and the columns that tell whether they are customers. */
export interface SheetRows {
  readonly columns: readonly InputColumn[];
  readonly customer: InputColumn | undefined;
  /** What a customer is worth; `NaN` where there is no number. */
  readonly values: Float64Array | undefined;
  readonly numeric: readonly InputColumn[];
  readonly orderNumbers: InputColumn | undefined;
  readonly days: InputColumn | undefined;
  readonly areOrders: boolean;
  readonly notation: Notation;
  /** Rows with any content. */
  readonly filled: readonly number[];
}

/**
 * The rows of a source, looked at so.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param areOrders whether the rows are orders
 * @example sheetRows({ notation: { decimal: ".", groups: "," }, columns: [{ position: 0, kind: "text", cells: ["Ann", ""] }] }, { customer: 0 }, false).filled // => [0]
 */
export function sheetRows(
  { columns, notation }: Pick<Source, "columns" | "notation">,
  mapping: Mapping,
  areOrders: boolean,
): SheetRows {
  const of = (field: Pick<Field, "id">) => columnOf(columns, mapping, field);
  const value = of(FIELDS.revenue) ?? of(FIELDS.profit);
  const rows = Array.from({ length: columns[0]?.cells.length ?? 0 }, (_, at) => at);
  return {
    columns,
    customer: of(FIELDS.customer),
    values: value && numberColumn(value.cells, notation, value.answer).values,
    numeric: columns.filter(({ kind }) => kind === "number"),
    orderNumbers: of(FIELDS.orderNumber),
    areOrders,
    notation,
    days: of(FIELDS.date),
    filled: rows.filter((at) => columns.some(({ cells }) => !isBlank(cells[at]))),
  };
}

const LONGEST_KEY = 200;

/**
 * The texts of a row, from the left.
 *
 * @param rows of the sheet
 * @param at the row, from 0
 * @example textsOf({ columns: [{ cells: ["Ann"] }, { cells: [5] }] }, 0) // => ["Ann"]
 */
export function textsOf({ columns }: Pick<SheetRows, "columns">, at: number): string[] {
  return columns.flatMap(({ cells }) => {
    const cell = cells[at];
    return typeof cell === "string" && !isBlank(cell) ? [tidy(cell)] : [];
  });
}

/**
 * What a person sees of a row: its customer, else its first text.
 *
 * @param rows of the sheet
 * @param at the row, from 0
 * @example nameOf({ columns: [{ cells: ["Total"] }], customer: undefined }, 0) // => "Total"
 */
export function nameOf(sheet: Pick<SheetRows, "columns" | "customer">, at: number): string {
  const name = tidy(textOf(sheet.customer?.cells[at]));
  return (name || (textsOf(sheet, at)[0] ?? "")).slice(0, 60);
}

/**
 * By which a row is known again when rows were moved: all that stands in it.
 *
 * @param rows of the sheet
 * @param at the row, from 0
 * @example keyOf({ columns: [{ cells: ["Ann"] }, { cells: [5] }] }, 0) // => "Ann | 5"
 */
export function keyOf({ columns }: Pick<SheetRows, "columns">, at: number): string {
  const texts = columns.map(({ cells }) => tidy(textOf(cells[at]))).filter((text) => text !== "");
  return texts.join(" | ").slice(0, LONGEST_KEY);
}
