/** The command behind `npm run sql`: a list that no sheet holds in, the add-on's own queries at work, a file out. */
import type { Queries } from "../../src/app/contract/queries";
import { ask } from "../command/answers";
import { CommandRefusal } from "../command/arguments";
import { checkOptions, type Options, optionsByModel } from "../command/options";
import { FileRefusal } from "../files/refusal";
import { openWorkbench, readDist } from "../node/open";
import type { Workbench } from "../workbench";
import { readSqlArguments, type SqlWishes } from "./arguments";
import { LIST, linesLeftOut, readList, unreadable } from "./cells";
import { type Database, withDatabase, withProgress } from "./database";
import { damagedFile, filesIn, type OpenList, openList } from "./files";
import { quoted } from "./literal";
import { checkPlace, saveRows } from "./output";
import { NOTHING, type SqlResult, told } from "./result";

/** What the command says and how it ends. */
export interface SqlEnding {
  readonly code: 0 | 2;
  readonly output: string;
  readonly complaint: string;
}

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
      const cells = await unreadable(database, wishes, readings).catch(() => undefined);
      const reason = cells ?? (await damagedFile(database, list));
      throw reason === undefined ? error : new CommandRefusal(reason, { cause: error });
    });
    const leftOut = await linesLeftOut(database, wishes, list, readings);
    const over = (name: Queries["queries"][number]["name"]) =>
      queries.find((query) => query.name === name)?.overJudged;
    const rowsOf = async (query: string | undefined) =>
      query === undefined ? [] : await database.rows(query);
    const summary = await rowsOf(over("summary"));
    if (summary.every((row) => row.customers === 0))
      await refuseNothing(database, wishes, list.columns, over("matrix") !== undefined);
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
  { revenue }: OpenList["columns"],
  comparesTimes: boolean,
): Promise<void> {
  const count = async (query: string) => Number((await database.rows(query))[0]?.counted ?? 0);
  if ((await count("SELECT COUNT(*) AS counted FROM judged")) > 0) return;
  const lines = `SELECT COUNT(*) AS counted FROM ${quoted(LIST)}`;
  if ((await count(lines)) === 0) throw new CommandRefusal("the list has no row below its heading");
  if (rows === "orders" && revenue !== undefined) {
    const amounts = `CAST(${quoted(revenue)} AS DECIMAL(38, 9))`;
    const isZero = (await count(`${lines} WHERE ${amounts} <> 0`)) === 0;
    if (isZero && (await count(`${lines} WHERE ${amounts} = 0`)) > 0)
      throw new CommandRefusal(`column "${revenue}": every amount is 0, so that no line is an order`);
  }
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
    options: await optionsIn(wishes, bench),
    source: { engine, rows, table, columns: { ...columns }, period, ...(partition && { partition }) },
  });
}

/** The options of the model; which it has is told by the form for such lists. */
async function optionsIn({ optionsFile, model }: SqlWishes, bench: Workbench): Promise<Options> {
  if (optionsFile === undefined) return {};
  const { fields } = ask(bench, "large", { values: { model }, isAsked: false });
  const models = fields.find(({ key }) => key === "model")?.control;
  const known = models?.kind === "choice" ? models.choices.map(({ value }) => value) : [];
  const own = (await optionsByModel(optionsFile, known, [model]))[model] ?? {};
  const keys = fields.flatMap(({ key }) =>
    key.startsWith(`${model}-`) ? [key.slice(model.length + 1)] : [],
  );
  // A model that is none is refused by the add-on.
  if (known.includes(model)) checkOptions(`a query of ${model}`, own, keys);
  return own;
}
