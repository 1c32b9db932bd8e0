/** The files of a list as one table of DuckDB: what they are, which columns they have, which cells cannot be read. */
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CommandRefusal } from "../command/arguments";
import type { SqlWishes } from "./arguments";
import type { Database } from "./database";
import { literal, placed, quoted } from "./literal";
import { type TextFiles, textFiles } from "./text-files";

/** What the queries call the list. */
export const LIST = "list of rows";

const TEXT_FILE = /\.(csv|tsv|txt)(\.gz|\.zst)?$/i;
const PARQUET = /\.(parquet|pq)$/i;

/**
 * Makes the files the view `LIST` and gives the column of each field as the files call it.
 *
 * Every cell of a text file stays text until the query reads it, so that `007` is no number. Throws `CommandRefusal` when
 * no file is there, when they are of several kinds or cannot be read, when a column is missing in one of them or there
 * twice.
 */
export async function openList(database: Database, wishes: SqlWishes): Promise<Record<string, string>> {
  const files = await filesIn(database, wishes);
  const isText = files.every((file) => TEXT_FILE.test(file));
  if (!isText && !files.every((file) => PARQUET.test(file)))
    throw new CommandRefusal(
      `--from wants CSV files or Parquet files, of one kind: found ${files.slice(0, 3).join(", ")}`,
    );
  const { read, headers } = await (isText ? textFiles(database, files) : parquetFiles(database, files));
  const described = await database.rows(`DESCRIBE SELECT * EXCLUDE ("file of the row") FROM ${read}`);
  const types = new Map(described.map((row) => [String(row.column_name), String(row.column_type)]));
  const columns = Object.fromEntries(
    [...wishes.mapping].map(([field, wanted]) => [field, columnNamed(wanted, [...types.keys()])]),
  );
  checkColumns(headers, Object.values(columns));
  const { date } = columns;
  const { dates } = wishes;
  const isRead = dates !== undefined && date !== undefined;
  if (isRead && types.get(date) !== "VARCHAR")
    throw new CommandRefusal(
      `--dates is for days that are written as text: column "${date}" is ${types.get(date)}, leave --dates out`,
    );
  const replaced = isRead ? ` REPLACE (strptime(${quoted(date)}, ${literal(dates)}) AS ${quoted(date)})` : "";
  await database.run(`CREATE VIEW ${quoted(LIST)} AS SELECT *${replaced} FROM ${read}`);
  await database.run(`CREATE VIEW "as written" AS SELECT * FROM ${read}`);
  return columns;
}

/** The files of `--from`, each once, however it was named. */
export async function filesIn(database: Database, { from }: Pick<SqlWishes, "from">): Promise<string[]> {
  const found = new Map<string, string>();
  for (const pattern of from) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern))
      throw new CommandRefusal(`--from wants files of this machine: found ${pattern}`);
    const there = await stat(pattern).catch(() => undefined);
    if (there?.isDirectory())
      throw new CommandRefusal(
        `--from: ${pattern} is a folder; name its files, as in '${join(pattern, "**", "*.parquet")}'`,
      );
    const rows = there
      ? [{ file: pattern }]
      : await database.rows(`SELECT file FROM glob(${literal(pattern)}) ORDER BY file`);
    if (rows.length === 0) throw new CommandRefusal(`--from: there is no file ${pattern}`);
    for (const { file } of rows) found.set(resolve(String(file)), String(file));
  }
  return [...found.values()];
}

async function parquetFiles(database: Database, files: readonly string[]): Promise<TextFiles> {
  const headers = new Map<string, readonly string[]>();
  for (const file of files) {
    const rows = await database.rows(`SELECT name FROM parquet_schema(${placed(file)})`);
    headers.set(
      file,
      rows.map(({ name }) => String(name)),
    );
  }
  const list = `[${files.map(placed).join(", ")}]`;
  return { read: `read_parquet(${list}, union_by_name = true, filename = 'file of the row')`, headers };
}

/** Each file has each column once: a file without one would only have its lines left out. */
function checkColumns(headers: TextFiles["headers"], columns: readonly string[]): void {
  for (const [file, names] of headers) {
    // A folder such as year=2024 gives its files a column.
    const ofFolders = [...file.matchAll(/([^/\\=]+)=[^/\\]*[/\\]/g)].map(([, name = ""]) => name);
    for (const column of columns) {
      const times = [...names, ...ofFolders].filter((name) => sameName(name, column)).length;
      if (times === 0) throw new CommandRefusal(`${file} has no column "${column}", which the list needs`);
      if (times > 1 && !ofFolders.some((name) => sameName(name, column)))
        throw new CommandRefusal(`${file} has ${times} columns "${column}": name them apart`);
    }
  }
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function columnNamed(wanted: string, names: readonly string[]): string {
  const found = names.find((name) => name === wanted) ?? names.find((name) => sameName(name, wanted));
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

/** How many lines have no customer, no amount or no day, and are not read by the queries. */
export async function linesLeftOut(
  database: Database,
  columns: Readonly<Record<string, string>>,
): Promise<number> {
  const { customer, date, revenue, quantity, "unit-price": price } = columns;
  const needed = [customer, date, ...(revenue === undefined ? [quantity, price] : [revenue])];
  const blank = needed.flatMap((name) =>
    name === undefined ? [] : [`COALESCE(TRIM(CAST(${quoted(name)} AS VARCHAR)), '') = ''`],
  );
  const [row] = await database.rows(`SELECT COUNT(*) AS lines FROM "as written" WHERE ${blank.join(" OR ")}`);
  return Number(row?.lines ?? 0);
}
