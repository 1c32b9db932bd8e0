/** Where a query reads: a table, what its rows are, and which column means what. */

import { MULTIPLIED } from "../app/contract/needs";
import type { QueryRequest } from "../app/contract/queries";
import { InputError } from "../core/problem";
import { DIALECTS, type Dialect } from "../core/query/dialect";
import { columnOf } from "../core/query/query";
import type { Field } from "../core/table/field";
import type { Text } from "../core/texts/language";
import { lettered } from "../core/texts/letters";
import { SQL_TEXTS } from "./texts";

/** A table as a person names it. */
export type QuerySource = QueryRequest["source"];

/** Two or three parts; a project may have dashes, and a domain before a colon. */
const TABLE = lettered(
  String.raw`^(?:(?:[a-z][a-z0-9.-]{0,80}:)?[a-z][\w-]{0,80}\.)?[\p{L}\p{N}_-]{1,300}\.[\p{L}\p{M}\p{N}_ $*-]{1,300}$`,
);
const LONGEST_NAME = 300;

/**
 * The table as the query names it. Throws `PARAMETER` for what is no name of one.
 *
 * @param source with the name
 * @example tableIn({ engine: "bigquery", table: "my-project.shop.orders" }) // => "`my-project.shop.orders`"
 * @example tableIn({ engine: "duckdb", table: "shop.orders" }) // => '"shop"."orders"'
 * @example tableIn({ engine: "bigquery", table: "orders` WHERE 1=1" }) // throws 'The table must be a name such as project.dataset.orders: found "orders` WHERE 1=1"'
 */
export function tableIn({ engine, table }: Pick<QuerySource, "engine" | "table">): string {
  const isName = engine === "bigquery" ? TABLE().test(table) : isPlainName(table, DIALECTS[engine]);
  if (!isName) throw refused(SQL_TEXTS.theTable, SQL_TEXTS.aTable, table);
  return DIALECTS[engine].tableNamed(table);
}

/**
 * A column of the person's as the query reads it: a trimmed text, an exact number or a day, and `NULL` for a blank text.
 *
 * Throws `PARAMETER` for what is no name of a column.
 *
 * @param column its name
 * @param field what it means
 * @param dialect of the engine
 * @example readColumn("Net sales", FIELDS.revenue, DIALECTS.bigquery) // => "CAST(`Net sales` AS NUMERIC)"
 */
export function readColumn(column: string, { type, label }: Field, dialect: Dialect): string {
  const name = namedColumn(column, label, dialect);
  if (type === "number") return `CAST(${name} AS ${dialect.decimal})`;
  return type === "date"
    ? `CAST(${name} AS DATE)`
    : `NULLIF(${dialect.trimmed(`CAST(${name} AS STRING)`)}, '')`;
}

/**
 * A column of the person's as the query names it. Throws `PARAMETER` for what is no name of a column.
 *
 * @param column its name
 * @param label what it means, for the message
 * @param dialect of the engine
 * @example namedColumn("Net sales", FIELDS.revenue.label, DIALECTS.duckdb) // => '"Net sales"'
 */
export function namedColumn(column: string, label: Text, dialect: Dialect): string {
  if (!isPlainName(column, dialect)) throw refused(label, SQL_TEXTS.aColumn, column);
  return dialect.named(column);
}

/** A field's own column, or the product of those that it is multiplied from, exact to nine decimals. @private */
function expressionOf(columns: QuerySource["columns"], field: Field, dialect: Dialect): string {
  const own = columns[field.id];
  const factors = own === undefined ? MULTIPLIED[field.id] : undefined;
  if (!factors) return readColumn(own ?? "", field, dialect);
  const read = factors.map((id) => readColumn(columns[id] ?? "", field, dialect));
  return `CAST(${read.join(" * ")} AS ${dialect.decimal})`;
}

/**
 * The columns of some fields as a query selects them, each on a line and under the name that `columnOf` gives it.
 *
 * @param source with the columns
 * @param fields that have a column
 * @example selected({ engine: "duckdb", columns: { revenue: "Net sales" } }, [FIELDS.revenue]) // => '  CAST("Net sales" AS DECIMAL(38, 9)) AS revenue'
 */
export function selected({ engine, columns }: QuerySource, fields: readonly Field[]): string {
  return fields
    .map((field) => {
      const expression = expressionOf(columns, field, DIALECTS[engine]);
      return `  ${expression} AS ${columnOf(field)}`;
    })
    .join(",\n");
}

/** @private */
function isPlainName(name: string, { notInNames }: Dialect): boolean {
  return name.trim() !== "" && name.length <= LONGEST_NAME && !notInNames().test(name);
}

/** @private */
function refused(parameter: Text, allowed: Text, found: string): InputError {
  return new InputError("PARAMETER", { parameter, allowed, found: JSON.stringify(found) });
}
