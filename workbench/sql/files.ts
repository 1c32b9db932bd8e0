/** The files of a list as one table of DuckDB: what they are, which columns they have, which cells cannot be read. */
import { CommandRefusal } from "../command/arguments";
import type { SqlWishes } from "./arguments";
import type { Database } from "./database";

/** What the queries call the list. */
export const LIST = "list of rows";

const TEXT_FILE = /\.(csv|tsv|txt)(\.gz|\.zst)?$/i;
const PARQUET = /\.(parquet|pq)$/i;

/**
 * Makes the files the view `LIST` and gives the column of each field as the files call it.
 *
 * Every cell of a text file stays text until the query reads it, so that `007` is no number. Throws `CommandRefusal` when
 * no file is there, when they are of several kinds, or when a column is missing.
 */
export async function openList(database: Database, wishes: SqlWishes): Promise<Record<string, string>> {
  const files = await filesIn(database, wishes);
  const isText = files.every((file) => TEXT_FILE.test(file));
  if (!isText && !files.every((file) => PARQUET.test(file)))
    throw new CommandRefusal(
      `--from wants CSV files or Parquet files, of one kind: found ${files.slice(0, 3).join(", ")}`,
    );
  const list = `[${files.map(literal).join(", ")}]`;
  const read = isText
    ? `read_csv(${list}, all_varchar = true, header = true, union_by_name = true, nullstr = '', filename = 'file of the row')`
    : `read_parquet(${list}, union_by_name = true, filename = 'file of the row')`;
  const described = await database.rows(`DESCRIBE SELECT * EXCLUDE ("file of the row") FROM ${read}`);
  const names = described.map((row) => String(row.column_name));
  const columns = Object.fromEntries(
    [...wishes.mapping].map(([field, wanted]) => [field, columnNamed(wanted, names)]),
  );
  const { date } = columns;
  const replaced =
    wishes.dates !== undefined && date !== undefined
      ? ` REPLACE (strptime(${quoted(date)}, ${literal(wishes.dates)}) AS ${quoted(date)})`
      : "";
  await database.run(`CREATE VIEW ${quoted(LIST)} AS SELECT *${replaced} FROM ${read}`);
  await database.run(`CREATE VIEW "as written" AS SELECT * FROM ${read}`);
  return columns;
}

async function filesIn(database: Database, { from }: SqlWishes): Promise<string[]> {
  const found: string[] = [];
  for (const pattern of from) {
    const rows = await database.rows(`SELECT file FROM glob(${literal(pattern)}) ORDER BY file`);
    if (rows.length === 0) throw new CommandRefusal(`--from: there is no file ${pattern}`);
    found.push(...rows.map((row) => String(row.file)));
  }
  return [...new Set(found)];
}

function columnNamed(wanted: string, names: readonly string[]): string {
  const same = (name: string) => name.trim().toLowerCase() === wanted.trim().toLowerCase();
  const found = names.find((name) => name === wanted) ?? names.find(same);
  if (found !== undefined) return found;
  throw new CommandRefusal(`--map: there is no column "${wanted}"; columns are ${names.join(", ")}`);
}

/**
 * Which cells cannot be read, after a query failed: one sentence about the first column that has such, `undefined` when
 * all can be read.
 */
export async function unreadable(
  database: Database,
  { dates }: SqlWishes,
  columns: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  for (const [field, column] of Object.entries(columns)) {
    const name = quoted(column);
    const isDay = /^(date|.*-order)$/.test(field);
    if (["customer", "order-number", "influence", "owner"].includes(field)) continue;
    const read = !isDay
      ? `TRY_CAST(${name} AS DECIMAL(38, 9))`
      : dates === undefined
        ? `TRY_CAST(${name} AS DATE)`
        : `TRY_STRPTIME(${name}, ${literal(dates)})`;
    const [row] = await database.rows(
      `SELECT COUNT(*) AS cells, ANY_VALUE(CAST(${name} AS VARCHAR)) AS cell, ANY_VALUE("file of the row") AS file
       FROM "as written" WHERE ${read} IS NULL AND TRIM(CAST(${name} AS VARCHAR)) <> ''`,
    );
    const cells = Number(row?.cells ?? 0);
    if (cells === 0) continue;
    const what = cells === 1 ? "1 cell is" : `${cells} cells are`;
    const found = `such as "${row?.cell}" in ${row?.file}`;
    const form = dates === undefined ? "2024-01-31 unless --dates says how, as in --dates '%d/%m/%Y'" : dates;
    return isDay
      ? `column "${column}": ${what} no day, ${found}; days are read as ${form}`
      : `column "${column}": ${what} no number, ${found}; numbers are read as 1234.5`;
  }
  return undefined;
}

/** A text as DuckDB quotes it. */
export function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** A name as DuckDB quotes it. */
export function quoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}
