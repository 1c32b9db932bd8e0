/** Text files of a list: what stands between their cells, which columns their first lines name, and whether they are whole. */
import { createReadStream } from "node:fs";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { CommandRefusal } from "../command/arguments";
import type { Database } from "./database";
import { literal, placed } from "./literal";

/** What may stand between two cells, the usual first. */
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** How a list of text files is read: nothing but its columns is found out by looking at a few rows. */
export interface TextFiles {
  readonly read: string;
  /** The names in the first line of each file. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

/**
 * The list as DuckDB reads it. The first file tells what stands between the cells; every cell stays text.
 *
 * Throws `CommandRefusal` for a file that is empty or cut off.
 */
export async function textFiles(database: Database, files: readonly string[]): Promise<TextFiles> {
  for (const file of files) if (/\.gz$/i.test(file)) await checkWhole(file);
  const delimiter = await delimiterIn(database, files[0] ?? "");
  // Left to itself DuckDB takes a line that begins with # for a remark where it has fewer cells.
  const form = `delim = ${literal(delimiter)}, quote = '"', escape = '"', comment = '', skip = 0`;
  const headers = new Map<string, readonly string[]>();
  for (const file of files) {
    const [first] = await database
      .rows(
        `SELECT * FROM read_csv(${placed(file)}, ${form}, header = false, all_varchar = true, parallel = false) LIMIT 1`,
      )
      .catch(() => database.rows(firstLines(file, 1)));
    if (!first) throw new CommandRefusal(`${file} is empty`);
    const cells = Object.values(first);
    const names = (cells.length > 1 ? cells : String(cells[0] ?? "").split(delimiter)).map((name) =>
      String(name ?? "").replace(/^"(.*)"$/, "$1"),
    );
    if (names.every((name) => name.trim() === ""))
      throw new CommandRefusal(`${file} has no headings in its first line`);
    headers.set(file, names);
  }
  const list = `[${files.map(placed).join(", ")}]`;
  const read = `read_csv(${list}, ${form}, all_varchar = true, header = true, union_by_name = true, nullstr = '', filename = 'file of the row')`;
  await database.rows(`DESCRIBE SELECT * FROM ${read}`).catch(async (error: unknown) => {
    // The reason that DuckDB gives for a list names no line.
    for (const [file, names] of headers) {
      const columns = names.map((_, at) => `'${at}': 'VARCHAR'`).join(", ");
      await database.rows(
        `SELECT COUNT(*) FROM read_csv(${placed(file)}, ${form}, header = true, auto_detect = false, columns = {${columns}})`,
      );
    }
    if (database.isStopped()) throw error;
    throw new CommandRefusal(
      `${files.slice(0, 3).join(", ")}: no table with ${delimiter === "\t" ? "tabs" : `"${delimiter}"`} between its cells`,
      { cause: error },
    );
  });
  return { read, headers };
}

/** The first lines, each as one text. */
function firstLines(file: string, count: number): string {
  return `SELECT * FROM read_csv(${placed(file)}, delim = '\u0001', quote = '', escape = '', header = false,
    auto_detect = false, strict_mode = false, parallel = false, columns = {'line': 'VARCHAR'}) LIMIT ${count}`;
}

/** A heading in quotation marks may go on for some lines. */
const MOST_HEADING_LINES = 20;

async function delimiterIn(database: Database, file: string): Promise<string> {
  const rows = await database.rows(firstLines(file, MOST_HEADING_LINES));
  let heading = "";
  for (const { line } of rows) {
    heading += String(line ?? "");
    if (heading.split('"').length % 2 === 1) break;
  }
  const between = heading.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((sign) => between.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** DuckDB reads what is left of a file that was cut off, and may not notice. */
async function checkWhole(file: string): Promise<void> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(createReadStream(file), createGunzip(), nowhere).catch((cause: unknown) => {
    throw new CommandRefusal(`${file} is no whole gzip file: fetch or make it again`, { cause });
  });
}
