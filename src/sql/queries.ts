/** The queries of one model over one table: the customers with their labels, and the small tables that a sheet shows of them. */

import { hasField, missingNeeds, neededByOrders } from "../app/contract/needs";
import type { Queries, QueryRequest } from "../app/contract/queries";
import { CURVE_SHARES } from "../core/numbers/concentration-curve";
import { InputError } from "../core/problem";
import { DIALECTS, type Dialect } from "../core/query/dialect";
import { indented, type JudgingQuery, type Step, wholeParts } from "../core/query/query";
import { labelName } from "../core/report/label";
import type { Field } from "../core/table/field";
import { FIELDS } from "../core/table/fields";
import { missingField } from "../core/table/table";
import type { Language } from "../core/texts/language";
import { MODELS } from "../models/registry";
import { customerSteps } from "./customers";
import { firstDayOf, historyStatements, yearUntil } from "./history";
import type { QuerySource } from "./source";
import { SQL_TEXTS } from "./texts";
import { comparedSteps } from "./times";

/** What is asked of a table, and the language of the labels. */
export interface AskedQueries extends Omit<QueryRequest, "options"> {
  readonly options: unknown;
  readonly language: Language;
}

type NamedQuery = Queries["queries"][number];

/** The customers with their labels as a query has them, and how they were judged. */
export interface Judged {
  readonly steps: readonly Step[];
  readonly query: JudgingQuery;
  readonly dialect: Dialect;
}

/**
 * The queries of a model. Throws `NO_SUCH_MODEL`, `FIELD_MISSING`, `BAD_OPTION`, and `PARAMETER` for names that are none.
 *
 * @param asked model, options and table
 * @example queriesOf({ model: "pyramid", options: {}, language: "en", source: { engine: "bigquery", rows: "customers", table: "shop.clients", columns: { customer: "name", revenue: "sales" }, period: { kind: "all" } } }).queries.map(({ name }) => name) // => ["customers", "summary", "curve"]
 */
export function queriesOf(given: AskedQueries): Queries {
  const { month } = given;
  const asked = month ? { ...given, source: { ...given.source, period: yearUntil(month.month) } } : given;
  const { steps, query, dialect } = judgedBy(asked);
  const labels = labelsStep(query, asked.language, dialect);
  const named = (name: NamedQuery["name"], own: readonly Step[], select: string): NamedQuery => ({
    name,
    text: statement([...steps, ...own], select),
    overJudged: statement(own, select),
  });
  const { curve, tables = [] } = query;
  const isJudged = query.labels.length > 0;
  const customers = named("customers", isJudged ? [labels] : [], customersSelect(query, month?.month));
  return {
    judged: statement(steps.slice(0, -1), steps[steps.length - 1]?.select ?? ""),
    queries: [
      customers,
      ...(isJudged ? [named("summary", [labels, countsStep(query)], summarySelect(query, dialect))] : []),
      ...(curve ? [named("curve", curveSteps(curve), curveSelect(dialect))] : []),
      ...tables.map(({ name, steps: own, select }) => named(name, own, select)),
      ...(month ? historyOf(month, asked.source, customers) : []),
    ],
  };
}

/** @private */
function historyOf(
  { month, history }: NonNullable<QueryRequest["month"]>,
  source: QuerySource,
  { text, overJudged }: NamedQuery,
): NamedQuery[] {
  if (history === null) return [];
  const put = (customers: string) => historyStatements({ month, history }, source, customers);
  return [{ name: "history", text: put(text), overJudged: put(overJudged) }];
}

/**
 * The steps that judge the customers of a table. Throws as `queriesOf` does.
 *
 * @param asked model, options and table
 * @example judgedBy({ model: "pyramid", options: {}, language: "en", source: { engine: "duckdb", rows: "customers", table: "clients", columns: { customer: "name", revenue: "sales" }, period: { kind: "all" } } }).steps.map(({ name }) => name) // => ["customers", "ranked", "judged"]
 */
export function judgedBy({ model: id, options, source, language, month }: AskedQueries): Judged {
  const model = MODELS.find((one) => one.id === id);
  const { segmentation } = model ?? {};
  if (!model || !segmentation?.hasQuery)
    throw new InputError("PARAMETER", {
      parameter: SQL_TEXTS.theModel,
      allowed: modelsWithQueries().join(", "),
      found: JSON.stringify(id),
    });
  const fieldsOfModels = MODELS.flatMap((one) => one.segmentation?.fields ?? []);
  const known = [...Object.values(FIELDS), ...fieldsOfModels].map((field) => field.id);
  const stranger = Object.keys(source.columns).find((field) => !known.includes(field));
  if (stranger !== undefined)
    throw new InputError("NO_SUCH_FIELD", { found: stranger, fields: [...new Set(known)].join(", ") });
  const areOrders = source.rows === "orders";
  const has = (field: Field) => hasField(field.id, source.columns, areOrders);
  const rowsNeed = areOrders ? neededByOrders(source.period.kind) : (["customer"] as const);
  const needs = rowsNeed.filter((one) => one !== "date").map((one) => [FIELDS[one]]);
  const [missing] = missingNeeds([...needs, ...segmentation.needs], has);
  if (missing) throw missingField(model.title, missing);
  if ((month && !areOrders) || (rowsNeed.includes("date") && !has(FIELDS.date)))
    throw missingField(SQL_TEXTS.thePeriod, [FIELDS.date]);
  const dialect = DIALECTS[source.engine];
  // Who reads orders as they are reads who bought, when and for how much.
  const wanted = segmentation.reads === "orders" ? [] : segmentation.fields;
  const { fields, orders, lines } = customerSteps(source, wanted);
  const query = segmentation.prepare(options, language).query?.({
    dialect,
    has: (field) => fields.includes(field),
    ordersSince: orders && "(SELECT first_day FROM span)",
    lines,
    compared: orders === null ? null : (times) => comparedSteps(source, orders, times),
  });
  if (!query) throw new InputError("NO_SUCH_MODEL", { found: id });
  const { steps } = customerSteps(source, wanted, namesAny(query.steps, [orders, lines, "span"]));
  return { steps: neededSteps([...steps, ...query.steps]), query, dialect };
}

/** The last step and those that it needs; a model that compares two times does not read the customers of one. @private */
function neededSteps(steps: readonly Step[]): Step[] {
  const [last] = steps.slice(-1);
  const found: Step[] = last ? [last] : [];
  for (const step of steps.slice(0, -1).reverse()) {
    if (namesAny(found, [step.name])) found.unshift(step);
  }
  return found;
}

/** Whether some steps read from one of others. @private */
function namesAny(steps: readonly Step[], names: readonly (string | null)[]): boolean {
  return names.some(
    (name) => name !== null && steps.some(({ select }) => new RegExp(`\\b${name}\\b`).test(select)),
  );
}

/**
 * Ids of the models that a database can run too.
 *
 * @example modelsWithQueries().slice(0, 2) // => ["pyramid", "abc"]
 */
export function modelsWithQueries(): string[] {
  return MODELS.flatMap(({ id, segmentation }) => (segmentation?.hasQuery ? [id] : []));
}

/**
 * Steps and what is selected from them as one query.
 *
 * @param steps in order
 * @param select over them
 * @example statement([{ name: "one", select: "SELECT 1 AS a" }], "SELECT a FROM one") // => "WITH\none AS (\n  SELECT 1 AS a\n)\nSELECT a FROM one"
 */
export function statement(steps: readonly Step[], select: string): string {
  if (steps.length === 0) return select;
  const parts = steps.map(({ name, select: own }) => `${name} AS (\n${indented(own)}\n)`);
  return `WITH\n${parts.join(",\n")}\n${select}`;
}

/**
 * The names of the labels by their place.
 *
 * @param query of the model
 * @param language of the names
 * @param dialect of the engine
 * @example labelsStep({ labelled: "tier", labels: [{ label: alike("A"), action: alike("") }] }, "en", DIALECTS.bigquery).select // => "SELECT 0 AS position, 'A' AS tier"
 */
export function labelsStep(
  { labelled, labels }: Pick<JudgingQuery, "labelled" | "labels">,
  language: Language,
  { text }: Dialect,
): Step {
  const rows = labels.map(
    (_, at) => `SELECT ${at} AS position, ${text(labelName(labels, at, language))} AS ${labelled}`,
  );
  return { name: "labels", select: rows.join("\nUNION ALL ") };
}

/** @private */
function customersSelect({ labelled, columns, customers }: JudgingQuery, month: string | undefined): string {
  if (customers !== undefined)
    return month === undefined
      ? customers
      : customers.replace("SELECT", `SELECT\n  DATE '${firstDayOf(month)}' AS month,`);
  const when = month === undefined ? [] : [`DATE '${firstDayOf(month)}' AS month`];
  return `SELECT
  ${[...when, "customer", `labels.${labelled}`, ...columns].join(",\n  ")}
FROM judged
LEFT JOIN labels ON labels.position = judged.position`;
}

/** @private */
function countsStep({ amounts }: JudgingQuery): Step {
  const [first] = amounts;
  const sums = amounts.map((amount) => `SUM(${amount}) AS ${amount}`);
  return {
    name: "counts",
    select: `SELECT
  position,
  ${["COUNT(*) AS customers", ...sums, ...(first ? [`MIN(${first}) AS lowest`] : [])].join(",\n  ")}
FROM judged
WHERE position IS NOT NULL
GROUP BY position`,
  };
}

/** A row for each label, also for one that nobody has, from best to last. @private */
function summarySelect({ labelled, amounts }: JudgingQuery, { double }: Dialect): string {
  const [first] = amounts;
  const share = (amount: string) =>
    `CASE WHEN SUM(${amount}) OVER () > 0\n    THEN CAST(${amount} AS ${double}) / CAST(SUM(${amount}) OVER () AS ${double}) END`;
  const columns = [
    `labels.${labelled}`,
    "COALESCE(customers, 0) AS customers",
    `COALESCE(customers, 0) / SUM(customers) OVER () AS share_of_customers`,
    ...amounts.flatMap((amount) => [
      `COALESCE(${amount}, 0) AS ${amount}`,
      `${share(amount)} AS share_of_${amount}`,
    ]),
    ...(first
      ? [`CAST(${first} AS ${double}) / customers AS average_${first}`, `lowest AS lowest_${first}`]
      : []),
  ];
  return `SELECT
  ${columns.join(",\n  ")}
FROM labels
LEFT JOIN counts ON counts.position = labels.position
ORDER BY labels.position`;
}

/** @private */
function curveSteps(value: string): Step[] {
  const points = CURVE_SHARES.map((share) => {
    const [part, whole] = wholeParts(share);
    return `SELECT ${part} AS part, ${whole} AS whole`;
  });
  return [
    { name: "points", select: points.join("\nUNION ALL ") },
    {
      name: "everyone",
      select: `SELECT COUNT(*) AS counted, SUM(${value}) AS total\nFROM judged\nWHERE ${value} IS NOT NULL`,
    },
    {
      name: "best",
      select: `SELECT part / whole AS share, CAST(CEIL(part * counted / whole) AS INT64) AS customers, total\nFROM points\nCROSS JOIN everyone\nWHERE total > 0`,
    },
    {
      name: "running",
      select: `SELECT
  ROW_NUMBER() OVER (ORDER BY ${value} DESC) AS customers,
  SUM(${value}) OVER (ORDER BY ${value} DESC ROWS UNBOUNDED PRECEDING) AS held
FROM judged
WHERE ${value} IS NOT NULL`,
    },
  ];
}

/** @private */
function curveSelect({ double }: Dialect): string {
  return `SELECT
  best.share AS share_of_customers,
  best.customers,
  CAST(COALESCE(held, 0) AS ${double}) / CAST(total AS ${double}) AS share_of_value
FROM best
LEFT JOIN running ON running.customers = best.customers
ORDER BY best.share`;
}
