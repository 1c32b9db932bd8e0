/** The form for a table that no sheet holds, and what a person does with the queries that come of it. */

import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import type { Language, Text } from "../../core/texts/language";
import type { Period } from "../contract/kept";
import type { LargeList } from "../contract/large-list";
import type { LargeListRequest, QueryRequest } from "../contract/queries";
import { readsOrders, type Segmenting, segmentingModels } from "./models";
import { optionViews } from "./option-views";
import { QUERY_TITLES, LARGE_LIST_TEXTS as TEXTS } from "./texts";

const PERIODS = { year: TEXTS.lastYear, all: TEXTS.allOrders, days: TEXTS.someDays } as const;
const ROWS = { orders: TEXTS.orderRows, customers: TEXTS.customerRows } as const;
/** What orders yield without a column. */
const YIELDED: readonly Field[] = [
  FIELDS.orders,
  FIELDS.firstOrder,
  FIELDS.lastOrder,
  FIELDS.previousRevenue,
];

/** What was filled in, settled. */
interface Filled {
  readonly chosen: Segmenting;
  readonly models: readonly Segmenting[];
  readonly rows: keyof typeof ROWS;
  readonly period: keyof typeof PERIODS;
  readonly value: (key: string) => string;
}

/** @private */
function filledIn({ values }: Pick<LargeListRequest, "values">): Filled {
  const value = (key: string) => {
    const given = values[key];
    return typeof given === "string" ? given.trim() : "";
  };
  const models = segmentingModels().filter(({ segmentation }) => segmentation.hasQuery);
  const chosen = models.find(({ model }) => model.id === value("model")) ?? models[0];
  if (!chosen) throw new Error("no model has a query");
  const rows = value("rows") === "customers" ? "customers" : "orders";
  const kind = value("period");
  return { chosen, models, rows, period: kind === "all" || kind === "days" ? kind : "year", value };
}

/**
 * The form as far as it is filled in; the queries are left to whoever makes them.
 *
 * @param request what was filled in
 * @param language of every text
 * @example largeList({ values: { rows: "customers" }, isAsked: false }, "en").fields.slice(3, 6).map(({ key }) => key) // => ["column-customer", "column-revenue", "column-profit"]
 */
export function largeList(request: LargeListRequest, language: Language): LargeList {
  const filled = filledIn(request);
  const { chosen, models, rows, period, value } = filled;
  const field = (key: string, label: Text, help: Text | null = null) => ({
    key,
    label: label[language],
    help: help?.[language] ?? "",
    value: value(key),
    control: null,
  });
  const choice = (key: string, label: Text, of: Readonly<Record<string, Text>>, now: string) => ({
    ...field(key, label),
    value: now,
    control: {
      kind: "choice" as const,
      choices: Object.entries(of).map(([one, text]) => ({ value: one, label: text[language] })),
    },
  });
  const { fields, defaults } = chosen.segmentation.form(language);
  const asked = Object.entries(fields).filter(([, { isOfReport }]) => !isOfReport);
  const options = new Map(Object.entries({ ...defaults, ...optionsIn(request, chosen) }));
  const titles = Object.fromEntries(models.map(({ model }) => [model.id, model.title]));
  const third = readsOrders(chosen.segmentation) ? TEXTS.thirdStepOfOrders : TEXTS.thirdStep;
  return {
    fields: [
      field("table", TEXTS.table, TEXTS.tableHelp),
      choice("model", TEXTS.model, titles, chosen.model.id),
      choice("rows", TEXTS.rows, ROWS, rows),
      ...(rows === "orders" ? [choice("period", TEXTS.period, PERIODS, period)] : []),
      ...(rows === "orders" && period === "days"
        ? [field("from", TEXTS.from, TEXTS.dayHelp), field("to", TEXTS.to, TEXTS.dayHelp)]
        : []),
      ...columnsOf(filled).map((one) => field(`column-${one.id}`, one.label, TEXTS.columnHelp)),
      ...(rows === "orders" && period === "days"
        ? [field("partition", TEXTS.partition, TEXTS.partitionHelp)]
        : []),
      ...optionViews(Object.fromEntries(asked), language).map((option) => ({
        ...option,
        key: `${chosen.model.id}-${option.key}`,
        value: options.get(option.key),
      })),
    ],
    ask: TEXTS.ask[language],
    queries: [],
    steps: [TEXTS.firstStep, TEXTS.secondStep, third].map((text) => text[language]),
  };
}

/**
 * What the queries are asked for with.
 *
 * @param request what was filled in
 * @example largeListQuery({ values: { table: "a.b", "column-customer": "id", "column-date": "" }, isAsked: true }).source.columns // => { customer: "id" }
 */
export function largeListQuery(request: LargeListRequest): QueryRequest {
  const filled = filledIn(request);
  const { chosen, rows, period, value } = filled;
  const days: Period = { kind: "days", from: value("from"), to: value("to") };
  const columns = columnsOf(filled).flatMap(({ id }) => {
    const column = value(`column-${id}`);
    return column === "" ? [] : [[id, column] as const];
  });
  const partition = value("partition")
    .split(",")
    .flatMap((name) => name.trim() || []);
  return {
    model: chosen.model.id,
    options: optionsIn(request, chosen),
    source: {
      engine: "bigquery",
      rows,
      table: value("table").replace(/^`(.*)`$/, "$1"),
      columns: Object.fromEntries(columns),
      period: rows === "customers" ? { kind: "all" } : period === "days" ? days : { kind: period },
      ...(partition.length > 0 && { partition }),
    },
  };
}

/**
 * The queries with a title for each, as they are shown.
 *
 * @param queries as they were made
 * @param language of the titles
 * @example namedQueries([{ name: "curve", text: "SELECT 1" }], "en") // => [{ title: "Curve: a point for each share of the best", text: "SELECT 1" }]
 */
export function namedQueries(
  queries: readonly { readonly name: keyof typeof QUERY_TITLES; readonly text: string }[],
  language: Language,
): LargeList["queries"] {
  return queries.map(({ name, text }) => ({ title: QUERY_TITLES[name][language], text }));
}

/** What was chosen for the model, by key. @private */
function optionsIn(
  { values }: Pick<LargeListRequest, "values">,
  { model }: Segmenting,
): Record<string, unknown> {
  const own = Object.entries(values).filter(([key]) => key.startsWith(`${model.id}-`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(model.id.length + 1), value]));
}

/** Fields that may have a column, the needed ones first. @private */
function columnsOf({ chosen, rows }: Filled): Field[] {
  const { customer, revenue, quantity, unitPrice, date, orderNumber } = FIELDS;
  const fields = readsOrders(chosen.segmentation) ? [] : chosen.segmentation.fields;
  if (rows === "customers") return [...new Set([customer, ...fields])];
  const own = fields.filter((field) => !YIELDED.includes(field));
  return [...new Set([customer, revenue, quantity, unitPrice, date, orderNumber, ...own])];
}
