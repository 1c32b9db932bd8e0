/** Which column means which field: guessed from headers and contents, corrected by the user. */

import { isBlank, textOf, tidy } from "../../core/cells/cell";
import { columnLetters } from "../../core/cells/column-letters";
import { numberOf } from "../../core/cells/number-column";
import { InputError } from "../../core/problem";
import { type Field, headerMatch, headerPlace } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { type SourceColumn, type Table, type TextField, tableOf } from "../../core/table/table";
import type { SheetReading } from "./sheet-reading";
import type { InputColumn, Source } from "./source";

/** Field to column, counted from 0 within the source. */
export type Mapping = Readonly<Record<string, number>>;

/**
 * The most likely mapping.
 *
 * A header that is the field's very name wins over one that contains it; a number field takes only a column of
 * numbers, and one of money that is never shares no column of rates. Without any match, the only number column is taken as revenue and the first column of differing texts
 * as the customer; where several would do, nothing is guessed.
 *
 * @param columns of the source
 * @param fields that may be mapped, the most important first
 * @example guessMapping([{ position: 0, header: "Client", kind: "text", cells: ["Ann"] }], [FIELDS.customer]) // => { customer: 0 }
 */
export function guessMapping(columns: readonly InputColumn[], fields: readonly Field[]): Mapping {
  const mapping: Record<string, number> = {};
  const taken = new Set<number>();
  const take = (field: Field, column: InputColumn | undefined) => {
    if (!column || mapping[field.id] !== undefined) return;
    mapping[field.id] = column.position;
    taken.add(column.position);
  };
  for (const quality of [2, 1]) {
    for (const field of fields) {
      const named = columns.filter(
        (column) =>
          !taken.has(column.position) && fits(column, field) && headerMatch(column.header, field) === quality,
      );
      // A name says more than a number: "Customer" goes before "Customer ID".
      const place = ({ header }: InputColumn) => headerPlace(header, field);
      take(field, named.sort((one, other) => Math.sign(place(one) - place(other)) || 0)[0]);
    }
  }
  const free = columns.filter(({ position }) => !taken.has(position));
  if (fields.includes(FIELDS.customer))
    take(
      FIELDS.customer,
      free.find((column) => column.kind === "text" && allDiffer(column)),
    );
  const numeric = free.filter(({ kind, position }) => kind === "number" && !taken.has(position));
  const hasValue = [FIELDS.revenue, FIELDS.profit].some(({ id }) => mapping[id] !== undefined);
  if (!hasValue && numeric.length === 1) take(FIELDS.revenue, numeric[0]);
  return mapping;
}

/**
 * The customers as a table of typed columns; rows without any content are left out.
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
    const { header, letter, cells } = column;
    return { field, header, letter, cells: filled.map((row) => cells[row]) };
  });
  return tableOf(
    filled.map((row) => area.row + row),
    sources,
    notation,
  );
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
    const own = markedColumns.find(({ model, id }) => model === fromRun.model && id === fromRun.column);
    if (!own) continue;
    const texts = table.sheetRows.map((row) => tidy(textOf(cells[row - 1]?.[own.column - 1])));
    const letter = columnLetters(own.column);
    added[field.id] = { type: "text", field, letter, header: "", texts };
  }
  return { ...table, columns: { ...added, ...table.columns } };
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** @private */
function noSuchColumn({ columns, range }: Source, found: string): InputError {
  const names = columns.map(({ header, letter }) => header || letter).join(", ");
  return new InputError("NO_SUCH_COLUMN", { found, range, columns: names });
}

/** @private */
function fits(column: InputColumn, field: Field): boolean {
  if (field.type === "text") return column.kind === "text" || column.kind === "number";
  if (field.neverShares && areShares(column)) return false;
  // Dates that people typed may have stayed text; the model says which of them it cannot read.
  return column.kind === field.type || (field.type === "date" && column.kind === "text");
}

/** Numbers from 0 to 1, not all of them whole. @private */
function areShares({ cells }: InputColumn): boolean {
  const numbers = cells.map((cell) => numberOf(cell)).filter((read) => typeof read === "number");
  return numbers.every((one) => one >= 0 && one <= 1) && numbers.some((one) => !Number.isInteger(one));
}

/** @private */
function allDiffer({ cells }: InputColumn): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map(textOf);
  return new Set(texts).size > texts.length * 0.9;
}
