/** The queries in DuckDB against the models over one list of orders: every label of every customer, every sum to the cent. */

import type { DuckDBConnection } from "@duckdb/node-api";
import type { Period } from "../../src/app/contract/kept";
import { sum } from "../../src/core/numbers/sum";
import type { Outcome } from "../../src/core/report/report";
import type { Field } from "../../src/core/table/field";
import { FIELDS } from "../../src/core/table/fields";
import { type Table, textsIn } from "../../src/core/table/table";
import { purchasesOf } from "../../src/models/churn/orders";
import { MODELS } from "../../src/models/registry";
import { queriesOf } from "../../src/sql/queries";
import { prepared } from "../../test/models/segment";
import { customersOfOrders } from "../../test/sql/reference";

/** What came of one comparison. */
export interface Compared {
  readonly what: string;
  readonly compared: number;
  readonly differences: number;
  /** Sums that differ by a cent or more. */
  readonly cents: number;
  readonly example: string;
}

const ALL: Period = { kind: "all" };
const YEAR: Period = { kind: "year" };
/** Every model that judges customers; what each reads of the period differs, so that two are asked about both. */
const JUDGED: readonly (readonly [period: Period, models: readonly string[]])[] = [
  [ALL, ["pyramid", "abc", "rfm", "loyalty", "account-faces", "echelon"]],
  [YEAR, ["pyramid", "rfm", "profitability", "tier-changes"]],
];

/** What the columns of a made list mean. */
const COLUMNS = {
  customer: "client_id",
  date: "day",
  revenue: "net",
  profit: "profit",
  "cost-of-goods": "goods",
  "cost-to-serve": "freight",
  influence: "reference",
  potential: "potential",
} as const;
const FIELDS_READ: readonly Field[] = Object.keys(COLUMNS).map((id) => {
  const own = MODELS.flatMap(({ segmentation }) => segmentation?.fields ?? []);
  const field = [...Object.values(FIELDS), ...own].find((one) => one.id === id);
  if (!field) throw new Error(id);
  return field;
});

const OF_ORDERS: readonly Field[] = [FIELDS.customer, FIELDS.date, FIELDS.revenue];

/** Compares what the models, or only one of them, and the queries make of a Parquet file that `writeOrders` made. */
export async function compare(
  connection: DuckDBConnection,
  path: string,
  tell: (one: Compared) => void,
  only?: string,
): Promise<void> {
  await connection.run(`CREATE VIEW orders AS SELECT * FROM read_parquet('${path.replace(/'/g, "''")}')`);
  const isAsked = (model: string) => only === undefined || model === only;
  const { fields = FIELDS_READ } = MODELS.find(({ id }) => id === only)?.segmentation ?? {};
  const read = await ordersRead(
    connection,
    FIELDS_READ.filter((field) => OF_ORDERS.includes(field) || fields.includes(field)),
  );
  if (isAsked("churn")) tell(await cohortsCompared(connection, read));
  for (const [period, models] of JUDGED) {
    const asked = models.filter(isAsked);
    if (asked.length === 0) continue;
    const customers = customersOfOrders(read, period);
    for (const model of asked) tell(await judgedCompared(connection, model, period, customers));
  }
}

/** The lines as a run reads them from a sheet. */
async function ordersRead(connection: DuckDBConnection, fields: readonly Field[]): Promise<Table> {
  const [[count] = []] = (await connection.runAndReadAll("SELECT COUNT(*) FROM orders")).getRows();
  const lines = Number(count);
  const columns: Record<string, unknown> = {};
  for (const [at, field] of fields.entries())
    columns[field.id] = {
      type: field.type,
      field,
      header: COLUMNS[field.id as keyof typeof COLUMNS],
      letter: "ABCDEFGH"[at],
      ...(await cellsRead(connection, field, lines)),
    };
  return { sheetRows: Array.from({ length: lines }, (_, at) => at + 2), columns } as unknown as Table;
}

/** One column, so that no more than one is in memory twice. */
async function cellsRead(connection: DuckDBConnection, { id, type }: Field, lines: number): Promise<object> {
  const name = COLUMNS[id as keyof typeof COLUMNS];
  const read = {
    text: name,
    date: `date_diff('day', DATE '1970-01-01', ${name})`,
    number: `CAST(${name} * 100 AS BIGINT)`,
  }[type as "text" | "date" | "number"];
  const result = await connection.stream(`SELECT ${read} FROM orders`);
  const known = new Map<string, string>();
  const texts: string[] = [];
  const values = new Float64Array(type === "text" ? 0 : lines);
  for (let line = 0; line < lines; ) {
    const cells = (await result.fetchChunk())?.getColumns()[0] ?? [];
    if (cells.length === 0) throw new Error(`${name} ends at line ${line}`);
    for (const cell of cells) {
      const text = cell === null ? "" : String(cell);
      if (type !== "text")
        values[line] = cell === null ? Number.NaN : Number(cell) / (type === "number" ? 100 : 1);
      else texts.push(known.get(text) ?? text);
      if (type === "text") known.set(text, known.get(text) ?? text);
      line++;
    }
  }
  const bad = new Map();
  if (type === "text") return { texts };
  if (type === "number") return { values, bad, fromText: 0 };
  return { days: values, bad, fromText: 0, fromNumbers: 0, order: null };
}

function queriesFor(model: string, period: Period, options: object = {}) {
  const source = {
    engine: "duckdb",
    rows: "orders",
    table: "orders",
    columns: COLUMNS,
    period,
  } as const;
  return queriesOf({ model, options, source, language: "en" });
}

async function answerOf(connection: DuckDBConnection, { judged, queries }: ReturnType<typeof queriesFor>) {
  await connection.run(`CREATE OR REPLACE TABLE judged AS ${judged}`);
  const query = queries.find(({ name }) => name === "cohorts") ?? queries[0];
  const reader = await connection.runAndReadAll(query?.overJudged ?? "");
  return { names: reader.columnNames(), rows: reader.getRowsJson() };
}

const MONEY = /^(revenue|profit|net_profit|value_then|value_now)$/;
const cent = (value: unknown) =>
  value === null || Number.isNaN(value) ? null : Math.round(Number(value) * 100);

async function judgedCompared(
  connection: DuckDBConnection,
  id: string,
  period: Period,
  table: Table,
): Promise<Compared> {
  const model = MODELS.find((one) => one.id === id);
  if (!model) throw new Error(id);
  const outcome: Outcome = prepared(model).run(table);
  const { names, rows } = await answerOf(connection, queriesFor(id, period));
  const found = new Map(rows.map((row) => [String(row[0]), row]));
  const customers = textsIn(table, FIELDS.customer);
  // Labels and scores as the sheet has them, by the name of the query's column.
  const columns = names.slice(1).map((name, at) => {
    const own = outcome.columns.find((column) => column.id.replace(/-/g, "_") === name);
    const given = table.columns[name];
    return {
      cells:
        at === 0
          ? outcome.columns[0]?.cells
          : (own?.cells ?? (given?.type === "number" ? given.values : undefined)),
      isMoney: MONEY.test(name),
    };
  });
  let [compared, differences, cents, example] = [0, 0, 0, ""];
  for (const [at, name] of customers.entries()) {
    const row = found.get(name);
    const label = outcome.columns[0]?.cells[at] ?? "";
    if (!row && label === "") continue;
    compared++;
    for (const [column, { cells, isMoney }] of columns.entries()) {
      if (cells === undefined) continue;
      const [ours, theirs] = [cells[at] ?? "", row?.[column + 1] ?? ""];
      if (isMoney && cent(ours === "" ? null : ours) === cent(theirs === "" ? null : theirs)) continue;
      if (!isMoney && String(ours) === String(typeof ours === "number" ? Number(theirs) : theirs)) continue;
      if (isMoney) cents++;
      else differences++;
      example ||= `${name}: ${names[column + 1]} ${ours} against ${theirs}`;
    }
  }
  const strangers = found.size - customers.filter((name) => found.has(name)).length;
  return { what: `${id}, ${period.kind}`, compared, differences: differences + strangers, cents, example };
}

/** Who bought first in a quarter and again later, and what they spent. */
async function cohortsCompared(connection: DuckDBConnection, read: Table): Promise<Compared> {
  const [amounts, dates] = [read.columns.revenue, read.columns.date];
  if (amounts?.type !== "number" || dates?.type !== "date") throw new Error("orders");
  // A line without an amount is not read by a query, and one of 0 is no order in a run.
  const isRead = (value: number) => !Number.isNaN(value) && value !== 0;
  const customers = purchasesOf(
    {
      customers: textsIn(read, FIELDS.customer),
      days: dates.days.map((day, at) => (isRead(amounts.values[at] as number) ? day : Number.NaN)),
      amounts: amounts.values,
      groups: { length: 0 } as readonly string[],
    },
    "quarter",
  );
  const expected = new Map<string, { customers: number; amounts: number[] }>();
  for (const { periods } of customers.values()) {
    const bought = [...periods].filter(([, { active }]) => active);
    const first = Math.min(...bought.map(([position]) => position));
    for (const [position, one] of bought) {
      const month = `${Math.floor((first * 3) / 12)}-${String(((first * 3) % 12) + 1).padStart(2, "0")}`;
      const key = `${month} ${position - first}`;
      const known = expected.get(key) ?? { customers: 0, amounts: [] };
      expected.set(key, known);
      known.customers++;
      known.amounts.push(sum(one.amounts));
    }
  }
  const { names, rows } = await answerOf(connection, queriesFor("churn", ALL, { period: "quarter" }));
  const cell = (row: (typeof rows)[number], name: string) => row[names.indexOf(name)];
  const found = new Map(rows.map((row) => [`${cell(row, "cohort")} ${cell(row, "periods_later")}`, row]));
  let [differences, cents, example] = [0, 0, ""];
  for (const [key, one] of expected) {
    const row = found.get(key) ?? [];
    if (Number(cell(row, "customers")) !== one.customers) differences++;
    else if (cent(cell(row, "revenue")) !== cent(sum(one.amounts))) cents++;
    else continue;
    example ||= `${key}: ${one.customers} ${sum(one.amounts)} against ${cell(row, "customers")} ${cell(row, "revenue")}`;
  }
  const strangers = [...found.keys()].filter((key) => !expected.has(key)).length;
  return {
    what: "cohorts by quarter",
    compared: expected.size,
    differences: differences + strangers,
    cents,
    example,
  };
}
