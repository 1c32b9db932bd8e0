/** The command behind `npm run sql`: a list that no sheet holds in, the add-on's own queries at work, a file out. */
import { readFile } from "node:fs/promises";
import type { Queries } from "../../src/app/contract/queries";
import { ask } from "../command/answers";
import { CommandRefusal } from "../command/arguments";
import { FileRefusal } from "../files/refusal";
import { openWorkbench, readDist } from "../node/open";
import { readSqlArguments, type SqlWishes } from "./arguments";
import { LIST, linesLeftOut, readList, unreadable } from "./cells";
import { type Database, type Row, withDatabase, withProgress } from "./database";
import { filesIn, openList } from "./files";
import { quoted } from "./literal";
import { checkPlace, saveRows } from "./output";

/** What the command says and how it ends. */
export interface SqlEnding {
  readonly code: 0 | 2;
  readonly output: string;
  readonly complaint: string;
}

/** The result as scripts read it; the shape is a promise. */
export interface SqlResult {
  readonly ok: boolean;
  readonly output: string | null;
  readonly summary: readonly Row[];
  readonly curve: readonly Row[];
  readonly figure: Row | null;
  readonly matrix: readonly Row[];
  readonly cohorts: readonly Row[];
  /** Lines of orders without customer, amount or day, which are not read. */
  readonly leftOut: number;
  /** Of a table that was only named: its queries by name. */
  readonly queries: Readonly<Record<string, string>>;
  readonly ms: number;
}

const NOTHING: SqlResult = {
  ok: false,
  output: null,
  summary: [],
  curve: [],
  figure: null,
  matrix: [],
  cohorts: [],
  leftOut: 0,
  queries: {},
  ms: 0,
};

/**
 * Runs the command. `dist` is the folder of the built add-on, whose queries they are; `tell` is told how many percent are
 * done, `stop` ends it halfway. Throws only for faults of our own.
 */
export async function sql(
  args: readonly string[],
  dist: string,
  tell: (percent: number) => void = () => undefined,
  stop: AbortSignal = new AbortController().signal,
): Promise<SqlEnding> {
  const started = performance.now();
  const wantsJson = args.includes("--json");
  try {
    const wishes = readSqlArguments(args);
    const result =
      wishes.table === undefined
        ? await answered(wishes, dist, tell, stop)
        : await printed(wishes, wishes.table, dist);
    const timed = { ...result, ms: Math.round(performance.now() - started) };
    return { code: 0, output: wantsJson ? JSON.stringify(timed) : told(timed), complaint: "" };
  } catch (error) {
    if (!(error instanceof CommandRefusal || error instanceof FileRefusal)) throw error;
    return { code: 2, output: wantsJson ? JSON.stringify(NOTHING) : "", complaint: error.message };
  }
}

async function printed(wishes: SqlWishes, table: string, dist: string): Promise<SqlResult> {
  const { queries } = await queriesFor(wishes, table, Object.fromEntries(wishes.mapping), dist);
  return { ...NOTHING, ok: true, queries: Object.fromEntries(queries.map(({ name, text }) => [name, text])) };
}

async function answered(
  wishes: SqlWishes,
  dist: string,
  tell: (percent: number) => void,
  stop: AbortSignal,
): Promise<SqlResult> {
  const { output } = wishes;
  return await withDatabase(wishes.memory, stop, async (database) => {
    if (output !== undefined) await checkPlace(output, await filesIn(database, wishes));
    const list = await openList(database, wishes);
    const { judged, queries } = await queriesFor(wishes, LIST, list.columns, dist);
    const readings = await readList(database, wishes, list, judged);
    const work = database.run(`CREATE TABLE judged AS ${judged}`);
    await withProgress(database, tell, work).catch(async (error: unknown) => {
      const cells = await unreadable(database, wishes, readings);
      throw cells === undefined ? error : new CommandRefusal(cells, { cause: error });
    });
    const leftOut = await linesLeftOut(database, wishes, list, readings);
    const over = (name: Queries["queries"][number]["name"]) =>
      queries.find((query) => query.name === name)?.overJudged;
    const rowsOf = async (query: string | undefined) =>
      query === undefined ? [] : await database.rows(query);
    const summary = await rowsOf(over("summary"));
    if (summary.every((row) => row.customers === 0))
      await refuseNothing(database, wishes, over("matrix") !== undefined);
    const curve = await rowsOf(over("curve"));
    const [figure = null] = await rowsOf(over("figure"));
    const matrix = await rowsOf(over("matrix"));
    const cohorts = await rowsOf(over("cohorts"));
    const customers = over("customers");
    if (output !== undefined && customers !== undefined) {
      const amount = Object.keys(summary[0] ?? {})
        .find((name) => name.startsWith("lowest_"))
        ?.slice("lowest_".length);
      const order = [
        ...(summary.length > 0 ? ["judged.position"] : []),
        ...(amount === undefined ? [] : [`${quoted(amount)} DESC`]),
        "customer",
      ];
      await saveRows(database, `${customers}\nORDER BY ${order.join(", ")}`, output, [
        { name: "summary", rows: summary },
        ...(curve.length > 0 ? [{ name: "curve", rows: curve }] : []),
        ...(matrix.length > 0 ? [{ name: "matrix", rows: matrix }] : []),
        ...(cohorts.length > 0 ? [{ name: "cohorts", rows: cohorts }] : []),
      ]);
    }
    return { ...NOTHING, ok: true, output: output ?? null, summary, curve, figure, matrix, cohorts, leftOut };
  });
}

/** A list without a customer to judge is a mistake in the columns or the period, and no result. */
async function refuseNothing(
  database: Database,
  { period, rows, month }: SqlWishes,
  comparesTimes: boolean,
): Promise<void> {
  const [row] = await database.rows("SELECT COUNT(*) AS customers FROM judged");
  if (Number(row?.customers ?? 0) > 0) return;
  if (comparesTimes)
    throw new CommandRefusal("the orders do not reach over two such periods: choose a shorter one");
  throw new CommandRefusal(
    rows === "orders" && (month !== undefined || period.kind !== "all")
      ? "no line of the list has a customer, an amount and a day of the period"
      : "no row of the list has everything that this model needs: look at the columns of --map",
  );
}

async function queriesFor(
  wishes: SqlWishes,
  table: string,
  columns: Readonly<Record<string, string>>,
  dist: string,
): Promise<Queries> {
  const bench = openWorkbench({ files: await readDist(dist), userLocale: wishes.locale.replace("_", "-") });
  const { model, engine, rows, period, partition, month } = wishes;
  return ask(bench, "query", {
    model,
    ...(month && { month }),
    options: await optionsIn(wishes),
    source: { engine, rows, table, columns: { ...columns }, period, ...(partition && { partition }) },
  });
}

/** The options of the model, directly or under its name. */
async function optionsIn({ optionsFile, model }: SqlWishes): Promise<Record<string, unknown>> {
  if (optionsFile === undefined) return {};
  const text = await readFile(optionsFile, "utf8").catch((cause: unknown) => {
    throw new CommandRefusal(`--options: ${optionsFile} cannot be read`, { cause });
  });
  const options = parsed(text);
  if (options === undefined) throw new CommandRefusal(`--options: ${optionsFile} must hold one JSON object`);
  const own = options[model];
  return isObject(own) ? own : options;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function told({ output, summary, figure, matrix, cohorts, leftOut, queries }: SqlResult): string {
  const named = Object.entries(queries).map(([name, text]) => `-- ${name}\n${text};`);
  if (named.length > 0) return named.join("\n\n");
  return [
    ...(output === null ? [] : [`saved ${output}`]),
    ...[summary, cohorts].filter((rows) => rows.length > 0).flatMap(tableOf),
    ...(matrix.length > 0 ? ["", ...tableOf(matrix)] : []),
    ...Object.entries(figure ?? {}).map(([name, value]) => `${name}: ${shown(name, value)}`),
    ...(leftOut > 0 ? [`lines left out, without customer, amount or day: ${shown("", leftOut)}`] : []),
  ].join("\n");
}

/** Columns of one width, numbers to the right. */
function tableOf(rows: readonly Row[]): string[] {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => shown(name, row[name] ?? null)))];
  const widths = names.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? "").length)));
  return lines.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

const DECIMALS = { minimumFractionDigits: 0, maximumFractionDigits: 2 };

function shown(name: string, value: string | number | null): string {
  if (typeof value !== "number") return value ?? "";
  if (name.startsWith("share_")) return `${(value * 100).toFixed(1)} %`;
  return name === "gini" ? value.toFixed(3) : value.toLocaleString("en-US", DECIMALS);
}
