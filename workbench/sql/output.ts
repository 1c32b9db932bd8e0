/** Saving the customers: complete or not at all, as CSV, Parquet or XLSX. */
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { CommandRefusal } from "../command/arguments";
import { literalOfNumber, literalOfText } from "../engine/cells/literal";
import { addressOf } from "../engine/workbook/area";
import { workbookFromSheets } from "../engine/workbook/workbook";
import { isSameFile, saveWorkbook } from "../node/files";
import type { Database, Row } from "./database";
import { clearLeavings, OWNER } from "./leavings";
import { literal, quoted } from "./literal";

/** More rows would take a spreadsheet program minutes to open. */
const MOST_ROWS = 100_000;

/** A small table for a sheet of its own. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Refuses a place where nothing can be saved, or where the list itself stands, before any work. */
export async function checkPlace(output: string, files: readonly string[]): Promise<void> {
  const folder = dirname(output);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new CommandRefusal(`--out: there is no folder ${folder}`);
  const there = await stat(output).catch(() => undefined);
  if (there?.isDirectory()) throw new CommandRefusal(`--out: ${output} is a folder`);
  for (const file of files)
    if (await isSameFile(file, output))
      throw new CommandRefusal(`--out would overwrite ${file}, which is of the list; choose another name`);
  await clearLeavings(folder, draftPrefix(output));
  const draft = draftOf(output);
  await writeFile(draft, "").catch((cause: unknown) => {
    throw new CommandRefusal(`--out: nothing can be written into ${folder}`, { cause });
  });
  await rm(draft, { force: true });
}

function draftPrefix(output: string): string {
  return `.${basename(output)}.`;
}

/** Where a file stands until it is complete. */
function draftOf(output: string): string {
  return join(dirname(output), `${draftPrefix(output)}${OWNER}.tmp`);
}

/** Saves the answer of a query. The file is written beside its place and moved there. */
export async function saveRows(
  database: Database,
  query: string,
  output: string,
  sheets: readonly Sheet[],
): Promise<void> {
  const kind = extname(output).toLowerCase();
  if (kind === ".xlsx") return await saveXlsx(await firstRows(database, query), output, sheets);
  const draft = draftOf(output);
  const form = kind === ".csv" ? "(FORMAT csv, HEADER)" : "(FORMAT parquet, COMPRESSION zstd)";
  try {
    const rows = kind === ".csv" ? await withShortAmounts(database, query) : query;
    await database.run(`COPY (${rows}) TO ${literal(draft)} ${form}`);
    await rename(draft, output);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Exact amounts have nine decimals; with more than 15 digits a sheet would take 1425574.420000000 for a text. */
async function withShortAmounts(database: Database, query: string): Promise<string> {
  const columns = await database.rows(`DESCRIBE ${query}`);
  const amounts = columns.flatMap(({ column_name: name, column_type: type }) =>
    /^DECIMAL\(\d+,[1-9]/.test(String(type)) ? [quoted(String(name))] : [],
  );
  if (amounts.length === 0) return query;
  const shortened = amounts.map((name) => `rtrim(rtrim(CAST(${name} AS VARCHAR), '0'), '.') AS ${name}`);
  return `SELECT * REPLACE (${shortened.join(", ")}) FROM (${query})`;
}

async function firstRows(database: Database, query: string): Promise<Row[]> {
  const rows = await database.rows(`SELECT * FROM (${query}) AS answer LIMIT ${MOST_ROWS + 1}`);
  if (rows.length <= MOST_ROWS) return rows;
  throw new CommandRefusal(
    `--out: more than ${MOST_ROWS.toLocaleString("en-US")} customers are too many for an xlsx file; choose csv or parquet`,
  );
}

async function saveXlsx(rows: readonly Row[], output: string, sheets: readonly Sheet[]): Promise<void> {
  const tables = [{ name: "customers", rows }, ...sheets];
  const workbook = workbookFromSheets(
    tables.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.length + 1,
      columns: Math.max(1, Object.keys(sheet.rows[0] ?? {}).length),
      frozenRows: 1,
      cells: cellsOf(sheet.rows),
    })),
  );
  await saveWorkbook(workbook, output);
}

function cellsOf(rows: readonly Row[]): Record<string, string> {
  const cells: Record<string, string> = {};
  const put = (row: number, column: number, value: string | number | null) => {
    if (value === null || value === "") return;
    const literal =
      typeof value === "number" ? literalOfNumber(value) : literalOfText(value, undefined).content;
    cells[addressOf(row, column)] = literal;
  };
  Object.keys(rows[0] ?? {}).forEach((name, column) => {
    put(0, column, name);
  });
  rows.forEach((row, at) => {
    Object.values(row).forEach((value, column) => {
      put(at + 1, column, value);
    });
  });
  return cells;
}
