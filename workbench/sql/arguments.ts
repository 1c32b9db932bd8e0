/** The command line of `npm run sql`: which table, which model, and where the answer goes. */
import { totalmem } from "node:os";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import type { QueryRequest } from "../../src/app/contract/queries";
import { CommandRefusal, readMapping, readPeriod, unreadArguments } from "../command/arguments";
import { LOCALES } from "../engine/workbook/locale";

/** What the command is to do. */
export interface SqlWishes {
  readonly model: string;
  readonly optionsFile: string | undefined;
  /** Paths with `*`; none where a table is only named. */
  readonly from: readonly string[];
  /** A table of a database, for which the query is printed. */
  readonly table: string | undefined;
  readonly engine: QueryRequest["source"]["engine"];
  readonly rows: QueryRequest["source"]["rows"];
  readonly period: QueryRequest["source"]["period"];
  /** The columns by which the list is cut into parts of a day, or of a year and a month. */
  readonly partition: string[] | undefined;
  /** The month whose 12 months are judged, and the table that keeps the months. */
  readonly month: QueryRequest["month"];
  /** Field to column. */
  readonly mapping: ReadonlyMap<string, string>;
  readonly output: string | undefined;
  readonly memory: string;
  /** How days are written where they are not 2024-01-31, in the signs of `strptime`. */
  readonly dates: string | undefined;
  readonly locale: string;
  readonly json: boolean;
}

const USAGE =
  "usage: npm run sql -- --model pyramid --from 'orders/*.parquet' --map customer=Client,date=Day,amount=\"Net sales\" " +
  "[--out tiers.csv|parquet|xlsx] [--period all|year|2024-Q3|2024-01-01..2024-12-31|none] [--month 2024-03] [--partition year,month] [--options FILE.json] " +
  "[--dates '%d/%m/%Y'] [--memory 2GB] [--locale zh_CN] [--json], or --table project.dataset.orders instead of --from, with " +
  "--dialect bigquery|duckdb, and --history project.dataset.tiers where months are kept";

const OUTPUTS: readonly string[] = [".csv", ".parquet", ".xlsx"];

/** Reads the arguments. Throws `CommandRefusal` for unknown flags, missing values and what does not go together. */
export function readSqlArguments(args: readonly string[]): SqlWishes {
  const { values, positionals } = parsed(args);
  const [stray] = positionals;
  if (stray !== undefined)
    throw new CommandRefusal(`what is "${stray}"? put a path with * in quotes, after --from; ${USAGE}`);
  const { model, from = [], table, out } = values;
  if (model === undefined) throw new CommandRefusal(`which --model? ${USAGE}`);
  if (from.length > 0 === (table !== undefined))
    throw new CommandRefusal(`either files with --from or a table with --table; ${USAGE}`);
  if (out !== undefined && !OUTPUTS.includes(extname(out).toLowerCase()))
    throw new CommandRefusal(`--out must end in ${OUTPUTS.join(", ")}: found "${out}"`);
  if (table !== undefined && out !== undefined)
    throw new CommandRefusal(
      "--out is for files: the query of a table is printed, and its engine keeps the result",
    );
  if (table !== undefined && values.dates !== undefined)
    throw new CommandRefusal("--dates is for files: a table has days of its own, or text such as 2024-01-31");
  const dialect = values.dialect ?? (table === undefined ? "duckdb" : "bigquery");
  if (dialect !== "bigquery" && dialect !== "duckdb")
    throw new CommandRefusal(`--dialect must be bigquery or duckdb: found "${dialect}"`);
  if (table === undefined && dialect !== "duckdb")
    throw new CommandRefusal("files are read by DuckDB: name a table with --table for --dialect bigquery");
  const locale = values.locale ?? "en";
  if (locale !== "en" && !LOCALES.some(({ code }) => code === locale))
    throw new CommandRefusal(
      `--locale must be one of ${LOCALES.map(({ code }) => code).join(", ")}: found "${locale}"`,
    );
  const period = readPeriod(values.period ?? "all");
  return {
    model,
    optionsFile: values.options,
    from,
    table,
    engine: dialect,
    rows: period === null ? "customers" : "orders",
    period: period ?? { kind: "all" },
    partition: readPartition(values.partition),
    month: readMonth(values),
    mapping: readMapping(values.map ?? []),
    output: out,
    memory: readMemory(values.memory ?? "2GB"),
    dates: values.dates,
    locale,
    json: values.json ?? false,
  };
}

/** A month stands for the 12 that end with it, so that it has no other period; the table that keeps them is a database's. */
function readMonth({
  month,
  history,
  period,
  table,
}: Pick<ReturnType<typeof parsed>["values"], "month" | "history" | "period" | "table">): SqlWishes["month"] {
  if (history !== undefined && (month === undefined || table === undefined))
    throw new CommandRefusal(
      "--history is the table that keeps what --month says of --table: give all three",
    );
  if (month === undefined) return undefined;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw new CommandRefusal(`--month must be a month such as 2024-03: found "${month}"`);
  if (period !== undefined && period !== "year")
    throw new CommandRefusal("--month stands for the 12 months that end with it: leave --period out");
  return { month, history: history ?? null };
}

function readMemory(given: string): string {
  const [, count, unit = ""] = /^(\d{1,6}(?:\.\d+)?)\s?([KMGT])i?B$/i.exec(given) ?? [];
  if (count === undefined) throw new CommandRefusal(`--memory must be a size such as 2GB: found "${given}"`);
  const bytes = Number(count) * 1024 ** ("KMGT".indexOf(unit.toUpperCase()) + 1);
  if (bytes > totalmem())
    throw new CommandRefusal(`--memory ${given} is more than this machine has: beyond it the disk is used`);
  return given;
}

function readPartition(given: string | undefined): string[] | undefined {
  const columns = given?.split(",").map((name) => name.trim());
  if (columns === undefined || (columns.length <= 2 && !columns.includes(""))) return columns;
  throw new CommandRefusal(
    `--partition must be a column of days, or a column of years and one of months such as year,month: found "${given}"`,
  );
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  const list = { type: "string", multiple: true } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        model: text,
        options: text,
        from: list,
        table: text,
        dialect: text,
        map: list,
        period: text,
        month: text,
        history: text,
        partition: text,
        out: text,
        memory: text,
        dates: text,
        locale: text,
        json: { type: "boolean" },
      },
    });
  } catch (cause) {
    throw unreadArguments(cause, USAGE);
  }
}
