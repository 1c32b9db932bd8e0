/** The files of a list: what they are, and which columns they have. */
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CommandRefusal } from "../command/arguments";
import type { SqlWishes } from "./arguments";
import type { Database, Row } from "./database";
import { literal, placed, quoted } from "./literal";
import { type TextFiles, textFiles } from "./text-files";

/** What DuckDB reads of a Parquet file with more digits is another number. */
const MOST_DIGITS = 38;

const TEXT_FILE = /\.(csv|tsv|txt)(\.gz|\.zst)?$/i;
const PARQUET = /\.(parquet|pq)$/i;

/** The files of a list, before anything is read of their rows. */
export interface OpenList {
  /** The column of each field, as the files call it. */
  readonly columns: Readonly<Record<string, string>>;
  readonly types: ReadonlyMap<string, string>;
  readonly read: string;
  readonly files: readonly string[];
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
  const opened: OpenFiles = await (isText ? textFiles(database, files) : parquetFiles(database, files));
  const described = await database.rows(`DESCRIBE SELECT * EXCLUDE ("file of the row") FROM ${opened.read}`);
  const types = new Map(
    described.map(({ column_name: name, column_type: type }) => [
      inOneLine(String(name)),
      opened.wide?.get(String(name)) ?? String(type),
    ]),
  );
  const columns = Object.fromEntries(
    [...wishes.mapping].map(([field, wanted]) => [field, columnNamed("--map", wanted, [...types.keys()])]),
  );
  checkColumns(opened.headers, Object.values(columns));
  for (const column of wishes.partition ?? []) columnNamed("--partition", column, [...types.keys()]);
  await checkDates(database, wishes, columns, types);
  const broken = described.map((row) => String(row.column_name)).filter((name) => inOneLine(name) !== name);
  const renamed = broken.map((name) => `${quoted(name)} AS ${quoted(inOneLine(name))}`);
  const read =
    renamed.length > 0 ? `(SELECT * RENAME (${renamed.join(", ")}) FROM ${opened.read})` : opened.read;
  return { columns, types, read, files };
}

/** The form of days says all of a day, and is of a column that holds no days of its own. */
async function checkDates(
  database: Database,
  { dates }: Pick<SqlWishes, "dates">,
  { date }: OpenList["columns"],
  types: OpenList["types"],
): Promise<void> {
  if (dates === undefined) return;
  if (date === undefined) throw new CommandRefusal("--dates is for the column date=… of --map: name it");
  const type = types.get(date) ?? "";
  if (!/^(?:VARCHAR|U?\w*INT|U?INTEGER)$/.test(type))
    throw new CommandRefusal(
      `--dates is for days that are written as text or number: column "${date}" is ${type}, leave --dates out`,
    );
  const form = literal(dates);
  const [row] = await database
    .rows(`SELECT TRY_STRPTIME(STRFTIME(DATE '2024-01-31', ${form}), ${form}) = DATE '2024-01-31' AS whole`)
    .catch(() => []);
  if (!row?.whole)
    throw new CommandRefusal(`--dates must say day, month and year, as '%d/%m/%Y': found "${dates}"`);
}

/** A heading of several lines, as spreadsheets have them. */
function inOneLine(name: string): string {
  return name.replace(/\s*[\r\n]\s*/g, " ");
}

/** The first Parquet file that cannot be read to its end; none where text is read, whose lines say it themselves. */
export async function damagedFile(
  database: Database,
  { columns, files }: OpenList,
): Promise<string | undefined> {
  const cells = Object.values(columns).map(quoted).join(", ");
  for (const file of files.filter((one) => PARQUET.test(one))) {
    const isWhole = await database
      .rows(`SELECT SUM(HASH(${cells}) % 2) FROM read_parquet(${placed(file)})`)
      .then(
        () => true,
        () => database.isStopped(),
      );
    if (!isWhole) return damaged(file);
  }
  return undefined;
}

function damaged(file: string): string {
  return `${file} is no whole Parquet file: fetch or make it again`;
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

interface OpenFiles extends TextFiles {
  /** Columns of more digits than can be read, with their types. */
  readonly wide?: ReadonlyMap<string, string>;
}

async function parquetFiles(database: Database, files: readonly string[]): Promise<OpenFiles> {
  const headers = new Map<string, readonly string[]>();
  const wide = new Map<string, string>();
  for (const file of files) {
    const rows = await database
      .rows(`SELECT name, num_children, precision, scale FROM parquet_schema(${placed(file)})`)
      .catch((cause: unknown) => {
        throw database.isStopped() ? cause : new CommandRefusal(damaged(file), { cause });
      });
    headers.set(file, outermost(rows));
    for (const { name, precision, scale } of rows)
      if (Number(precision) > MOST_DIGITS)
        wide.set(
          String(name),
          `DECIMAL(${precision},${scale}), more than the ${MOST_DIGITS} digits that can be read`,
        );
  }
  const list = `[${files.map(placed).join(", ")}]`;
  return { read: `read_parquet(${list}, union_by_name = true, filename = 'file of the row')`, headers, wide };
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
  const [first, second] = [one, other].map((name) => inOneLine(name).trim().toLowerCase());
  return first === second;
}

function columnNamed(flag: string, wanted: string, names: readonly string[]): string {
  const found = names.find((name) => name === wanted) ?? names.find((name) => sameName(name, wanted));
  if (found !== undefined) return found;
  throw new CommandRefusal(`${flag}: there is no column "${wanted}"; columns are ${names.join(", ")}`);
}
