/** The cells of a list: which of them are numbers and days, how the query gets them, and which cannot be read. */
import { CommandRefusal } from "../command/arguments";
import type { SqlWishes } from "./arguments";
import type { Database } from "./database";
import type { OpenList } from "./files";
import { literal, quoted } from "./literal";

/** What the queries call the list. */
export const LIST = "list of rows";

const TEXT = "VARCHAR";
/** What a column may hold, by what the query takes it for. */
const FITTING = {
  number: /^(?:\w*INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\)|VARCHAR)$/,
  day: /^(?:DATE|TIMESTAMP[\w ]*|VARCHAR)$/,
  name: /^(?!(?:STRUCT|MAP|UNION)\().*[^\]]$/,
} as const;

/** A column of numbers or days: what is written there, and whether that is one. */
export interface Reading {
  readonly column: string;
  readonly kind: "number" | "day";
  /** The text of a cell, `NULL` for a blank one. */
  readonly written: string;
  readonly isRead: string;
  /** Whether the query takes a cell for one that is none. */
  readonly slips: string;
}

/**
 * Makes the files the view `LIST`, as the query wants it, and tells which of its columns are numbers and days.
 *
 * What the query takes a column for is read from its own words, so that no list of fields is kept here. Throws
 * `CommandRefusal` for a column that holds something else.
 */
export async function readList(
  database: Database,
  { dates, partition = [] }: Pick<SqlWishes, "dates" | "partition">,
  { columns, types, read }: OpenList,
  judged: string,
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const replaced: string[] = [];
  for (const column of new Set(Object.values(columns))) {
    const kind = kindIn(judged, column);
    const type = types.get(column) ?? "";
    if (kind === undefined) continue;
    const name = quoted(column);
    const written = `NULLIF(TRIM(CAST(${name} AS VARCHAR)), '')`;
    const form = kind === "day" && column === columns.date ? dates : undefined;
    if (!FITTING[kind].test(type) && form === undefined)
      throw new CommandRefusal(`column "${column}" holds ${type}, where ${kind}s are needed`);
    const isBroken = /^(?:FLOAT|DOUBLE|DECIMAL.*)$/.test(type);
    if (kind === "name") {
      if (isBroken) replaced.push(`${nameRead(name)} AS ${name}`);
      continue;
    }
    const isWritten = type === TEXT || form !== undefined;
    const typed = kind === "day" ? `NOT (${isOfOurDays(name)})` : "FALSE";
    const { isRead, slips } = conditions(kind, written, form);
    readings.push({ column, kind, written, isRead, slips: isWritten ? slips : typed });
    if (isWritten || (isBroken && kind === "number"))
      replaced.push(`${cellRead(kind, written, form)} AS ${name}`);
  }
  // The folder month=01 gives a text, and the query asks for whole numbers.
  if (partition.length === 2)
    replaced.push(...partition.map((name) => `TRY_CAST(${quoted(name)} AS INTEGER) AS ${quoted(name)}`));
  const replace = replaced.length > 0 ? ` REPLACE (${replaced.join(", ")})` : "";
  await database.run(`CREATE VIEW ${quoted(LIST)} AS SELECT *${replace} FROM ${read}`);
  await database.run(`CREATE VIEW "as written" AS SELECT * FROM ${read}`);
  return readings;
}

function kindIn(judged: string, column: string): keyof typeof FITTING | undefined {
  const isCast = (type: string) => judged.includes(`CAST(${quoted(column)} AS ${type}`);
  if (isCast("DECIMAL")) return "number";
  if (isCast("DATE")) return "day";
  return isCast("STRING") ? "name" : undefined;
}

/**
 * A cell as the query reads it on. DuckDB takes a hundred times as long to make a text a number of 38 digits as one of 18,
 * which nearly all are; a binary number is what its shortest text says, as in a sheet.
 */
function cellRead(kind: Reading["kind"], written: string, form: string | undefined): string {
  if (kind === "day") return form === undefined ? written : `strptime(${written}, ${literal(form)})`;
  return `COALESCE(CAST(TRY_CAST(${written} AS DECIMAL(18, 9)) AS DECIMAL(38, 9)), CAST(${written} AS DECIMAL(38, 9)))`;
}

/** A number that names a customer, without decimals that say nothing: 7.0 is 7, as in a sheet and in BigQuery. */
function nameRead(name: string): string {
  const text = `CAST(${name} AS VARCHAR)`;
  return `CASE WHEN CONTAINS(${text}, '.') AND NOT CONTAINS(${text}, 'e') THEN RTRIM(RTRIM(${text}, '0'), '.') ELSE ${text} END`;
}

/**
 * Whether a text is a number, or a whole day of a year with four digits: 05-01-24 would be one of the year 5. DuckDB also
 * takes 1_000 for a number and the word epoch for a day.
 */
function conditions(
  kind: Reading["kind"],
  written: string,
  form: string | undefined,
): Pick<Reading, "isRead" | "slips"> {
  if (kind === "number") {
    const slips = `CONTAINS(${written}, '_')`;
    return { isRead: `TRY_CAST(${written} AS DECIMAL(38, 9)) IS NOT NULL AND NOT ${slips}`, slips };
  }
  const day =
    form === undefined
      ? `CASE WHEN ${written}[1] BETWEEN '0' AND '9' THEN TRY_CAST(${written} AS TIMESTAMP) END`
      : `TRY_STRPTIME(${written}, ${literal(form)})`;
  const isRead = `COALESCE(${isOfOurDays(day)}, FALSE)`;
  return { isRead, slips: `(${written} IS NOT NULL AND NOT (${isRead}))` };
}

function isOfOurDays(day: string): string {
  return `year(${day}) BETWEEN 1000 AND 9999`;
}

/**
 * Which cells cannot be read: one sentence about the first column that has such, `undefined` when all can be read.
 */
export async function unreadable(
  database: Database,
  { dates }: Pick<SqlWishes, "dates">,
  readings: readonly Reading[],
): Promise<string | undefined> {
  for (const { column, kind, written, isRead: condition } of readings) {
    const [row] = await database.rows(
      `SELECT COUNT(*) AS cells, ANY_VALUE(${written}) AS cell, ANY_VALUE("file of the row") AS file
       FROM "as written" WHERE ${written} IS NOT NULL AND NOT (${condition})`,
    );
    const cells = Number(row?.cells ?? 0);
    if (cells === 0) continue;
    const what = cells === 1 ? "1 cell is" : `${cells} cells are`;
    const found = `such as "${row?.cell}" in ${row?.file}`;
    const form = dates === undefined ? "2024-01-31 unless --dates says how, as in --dates '%d/%m/%Y'" : dates;
    return kind === "day"
      ? `column "${column}": ${what} no day, ${found}; days are read as ${form}`
      : `column "${column}": ${what} no number, ${found}; numbers are read as 1234.5`;
  }
  return undefined;
}

/**
 * How many lines have no customer, no amount or no day, and are not read by the queries. Throws `CommandRefusal` for cells
 * that the query took for numbers or days and that are none.
 */
export async function linesLeftOut(
  database: Database,
  wishes: Pick<SqlWishes, "dates" | "rows">,
  { columns, types }: OpenList,
  readings: readonly Reading[],
): Promise<number> {
  const { customer, date, revenue, quantity, "unit-price": price } = columns;
  const needed = [customer, date, ...(revenue === undefined ? [quantity, price] : [revenue])];
  // Of a column that holds numbers or days already, nothing has to be made a text once more.
  const isText = (column: string) => types.get(column) === TEXT;
  const blank = needed.flatMap((name) =>
    name === undefined
      ? []
      : [isText(name) ? `COALESCE(TRIM(${quoted(name)}), '') = ''` : `${quoted(name)} IS NULL`],
  );
  const odd = readings.map(({ slips }) => slips);
  const [row] = await database.rows(
    `SELECT COUNT(*) FILTER (WHERE ${blank.join(" OR ")}) AS lines, COUNT(*) FILTER (WHERE ${odd.join(" OR ") || "FALSE"}) AS odd
     FROM "as written"`,
  );
  const refused = Number(row?.odd ?? 0) > 0 ? await unreadable(database, wishes, readings) : undefined;
  if (refused !== undefined) throw new CommandRefusal(refused);
  return wishes.rows === "orders" ? Number(row?.lines ?? 0) : 0;
}
