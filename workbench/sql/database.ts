/** DuckDB as the command uses it: in memory up to a limit, beyond it on disk, and every refusal of its as a sentence. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { CommandRefusal } from "../command/arguments";
import { clearLeavings, OWNER } from "./leavings";

/** A row by column; exact numbers are numbers, days texts. */
export type Row = Readonly<Record<string, string | number | null>>;

export interface Database {
  run(query: string): Promise<void>;
  rows(query: string): Promise<Row[]>;
  /** Percent of the query that runs, below 0 when it is not known. */
  progress(): number;
  /** Whether a person has ended it. */
  isStopped(): boolean;
}

const FOLDER = "sql-";
const STOPPED = "stopped: nothing was written";

/** How often the progress is told, in milliseconds. */
const TOLD_EVERY = 500;

/** Opens a database, has it used, and removes what it put on the disk. Throws `CommandRefusal` with one sentence. */
export async function withDatabase<Result>(
  memory: string,
  stop: AbortSignal,
  use: (database: Database) => Promise<Result>,
): Promise<Result> {
  await clearLeavings(tmpdir(), FOLDER);
  const folder = await mkdtemp(join(tmpdir(), `${FOLDER}${OWNER}-`)).catch((cause: unknown) => {
    throw new CommandRefusal(`nothing can be written into ${tmpdir()}, where the work is done`, { cause });
  });
  let connection: DuckDBConnection | undefined;
  const interrupt = () => connection?.interrupt();
  stop.addEventListener("abort", interrupt);
  try {
    const instance = await DuckDBInstance.create(join(folder, "judged.duckdb"), {
      memory_limit: memory,
      temp_directory: folder,
      preserve_insertion_order: "false",
      // Nothing is fetched, whatever a path looks like.
      autoinstall_known_extensions: "false",
    }).catch((error: unknown) => {
      throw new CommandRefusal(sentenceOf(error, memory), { cause: error });
    });
    connection = await instance.connect();
    await connection.run("SET enable_progress_bar = true");
    await connection.run("SET enable_progress_bar_print = false");
    // Of a time stamp the day in UTC counts, as in BigQuery, wherever the machine stands.
    await connection.run("SET TimeZone = 'UTC'");
    return await use(databaseOf(connection, memory, stop));
  } finally {
    stop.removeEventListener("abort", interrupt);
    connection?.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

function databaseOf(connection: DuckDBConnection, memory: string, stop: AbortSignal): Database {
  const refused = (error: unknown): never => {
    throw new CommandRefusal(stop.aborted ? STOPPED : sentenceOf(error, memory), { cause: error });
  };
  const goOn = () => {
    if (stop.aborted) throw new CommandRefusal(STOPPED);
  };
  return {
    run: async (query) => {
      goOn();
      await connection.run(query).catch(refused);
    },
    rows: async (query) => {
      goOn();
      const reader = await connection.runAndReadAll(query).catch(refused);
      const types = reader.columnTypes().map(String);
      const names = reader.columnNames();
      return reader
        .getRowsJson()
        .map((row) => Object.fromEntries(names.map((name, at) => [name, plain(row[at], types[at] ?? "")])));
    },
    progress: () => connection.progress.percentage,
    isStopped: () => stop.aborted,
  };
}

/** Tells how far the work is until it ends. */
export async function withProgress<Result>(
  database: Database,
  tell: (percent: number) => void,
  work: Promise<Result>,
): Promise<Result> {
  const timer = setInterval(() => tell(database.progress()), TOLD_EVERY);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** Whole and exact numbers come as texts, such as 12.300000000. */
function plain(value: unknown, type: string): string | number | null {
  if (value === null || value === undefined) return null;
  return type === "VARCHAR" || type === "DATE" ? String(value) : Number(value);
}

/** What went wrong, in one line. */
export function sentenceOf(error: unknown, memory: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const [line = ""] = message.split("\n");
  if (/No space left|max_temp_directory_size|disk is full/i.test(message))
    return "the disk is full: nothing was written";
  if (/^Out of Memory/i.test(line))
    return `${memory} of memory is not enough for this many customers: allow more with --memory`;
  if (/^(?:Out of Range Error.*)?Overflow|Out of Range/i.test(line))
    return "the amounts are too large: more than 29 digits before the point cannot be added up exactly";
  const [, parquet] =
    /'([^']*)'.*(?:Parquet|magic bytes)|magic bytes.*'([^']*)'/i.exec(line)?.filter(Boolean) ?? [];
  if (parquet !== undefined) return `${parquet} is no whole Parquet file: fetch or make it again`;
  const [, row] = /CSV Error on Line: (\d+)/.exec(line) ?? [];
  if (row !== undefined) return unreadLine(message, row);
  return line.replace(/^[A-Z][A-Za-z ]* Error: /, "");
}

/** A line of a text file that is none of its table. */
function unreadLine(message: string, row: string): string {
  const [, file = ""] = /^ *file = (.*)$/m.exec(message) ?? [];
  const [, expected, found] = /Columns: (\d+) Found: (\d+)/.exec(message) ?? [];
  if (expected !== undefined)
    return `${file}, line ${row}: ${found} ${found === "1" ? "cell" : "cells"} where the first line has ${expected}`;
  if (/unterminated quote/.test(message)) return `${file}, line ${row}: a quotation mark is not closed`;
  if (/utf-8/i.test(message)) return `${file}, line ${row}: the text is not UTF-8; save the file as UTF-8`;
  return `${file}, line ${row}: the line cannot be read`;
}
