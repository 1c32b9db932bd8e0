/** The files of a list: what they are, and which columns they have. */
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CommandRefusal } from "../command/arguments";
import type { SqlWishes } from "./arguments";
import type { Database, Row } from "./database";
import { literal, placed } from "./literal";
import { type TextFiles, textFiles } from "./text-files";

const TEXT_FILE = /\.(csv|tsv|txt)(\.gz|\.zst)?$/i;
const PARQUET = /\.(parquet|pq)$/i;

/** The files of a list, before anything is read of their rows. */
export interface OpenList {
  /** The column of each field, as the files call it. */
  readonly columns: Readonly<Record<string, string>>;
  readonly types: ReadonlyMap<string, string>;
  readonly read: string;
}

/**
 * Finds the files and the column of each field in them.
 *
 * Every cell of a text file stays text until the query reads it, so that `007` is no number. Throws `CommandRefusal` when
 * no file is there, when they are of several kinds or cannot be read, when a column is missing in one of them or there
 * twice.
 */
export async function openList(database: Database, wishes: SqlWishes): Promise<OpenList> {
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
  if (wishes.dates !== undefined && date !== undefined && types.get(date) !== "VARCHAR")
    throw new CommandRefusal(
      `--dates is for days that are written as text: column "${date}" is ${types.get(date)}, leave --dates out`,
    );
  return { columns, types, read };
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
    const rows = await database.rows(`SELECT name, num_children FROM parquet_schema(${placed(file)})`);
    headers.set(file, outermost(rows));
  }
  const list = `[${files.map(placed).join(", ")}]`;
  return { read: `read_parquet(${list}, union_by_name = true, filename = 'file of the row')`, headers };
}

/** The columns of a Parquet file without those that lie within one; its first row stands for the whole. */
function outermost([, ...rows]: readonly Row[]): string[] {
  const names: string[] = [];
  let within = 0;
  for (const { name, num_children: children } of rows) {
    if (within === 0) names.push(String(name));
    within += Number(children ?? 0) - (within === 0 ? 0 : 1);
  }
  return names;
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
