/** Every query for BigQuery is a sentence of GoogleSQL, by a grammar that is not ours; BigQuery itself is not asked. */

import type { Period } from "../../src/app/contract/kept";
import { FIELDS } from "../../src/core/table/fields";
import { MODELS } from "../../src/models/registry";
import { modelsWithQueries, queriesOf } from "../../src/sql/queries";

/** Its types are those of a tree that nobody reads here. */
const grammar: { parse(text: string, options: { dialect: "bigquery" }): object } = require("sql-parser-cst");
const parse = (text: string) => grammar.parse(text, { dialect: "bigquery" });

const PERIODS: readonly Period[] = [
  { kind: "all" },
  { kind: "year" },
  { kind: "days", from: "2024-01-01", to: "2024-12-31" },
];
const NAMES = ["plain", "Net sales (€)", "it's", 'a "b"', "銷售額", "select"];

/** Every field of the model and of orders has a column, with one awkward name after the other. */
function columnsOf(model: string, without: readonly string[]): Record<string, string> {
  const fields = [
    ...Object.values(FIELDS),
    ...(MODELS.find(({ id }) => id === model)?.segmentation?.fields ?? []),
  ];
  const ids = [...new Set(fields.map(({ id }) => id))].filter((id) => !without.includes(id));
  return Object.fromEntries(ids.map((id, at) => [id, `${NAMES[at % NAMES.length]} ${at}`]));
}

test("the grammar knows what is none", () => {
  expect(() => parse("SELECT a FROM b WHERE")).toThrow();
  expect(() => parse("SELECT RANK() OVER (ORDER a) FROM b")).toThrow();
});

test.each(modelsWithQueries())("the queries of %s are GoogleSQL", (model) => {
  const sources = [
    ...PERIODS.map((period) => ({ rows: "orders", period, without: [] }) as const),
    ...PERIODS.map(
      (period) => ({ rows: "orders", period, without: ["order-number", "profit", "loyalty"] }) as const,
    ),
    // The amount is the product of two columns.
    { rows: "orders", period: { kind: "all" }, without: ["revenue"] } as const,
    { rows: "customers", period: { kind: "all" }, without: [] } as const,
  ].filter(
    ({ rows, without }) =>
      (!(without as readonly string[]).includes("profit") || !["loyalty", "account-faces"].includes(model)) &&
      // Orders as they are have no list of customers.
      (rows === "orders" || model !== "churn"),
  );
  for (const { rows, period, without } of sources) {
    const columns = columnsOf(model, without);
    const source = {
      engine: "bigquery",
      rows,
      table: "my-shop.data_set.order lines",
      columns,
      period,
      partition: without.length === 0 ? ["load day"] : ["year", "month"],
    } as const;
    const tiers = [
      { name: 'it\'s `a` \\ "tier"', share: 1 / 3 },
      { name: "其他", share: 1 },
    ];
    const month =
      rows === "orders" ? { month: "2024-02", history: "my-shop.data_set.tier history" } : undefined;
    const { judged, queries } = queriesOf({ model, options: { tiers }, source, language: "zh-CN", month });
    for (const text of [judged, ...queries.flatMap((query) => [query.text, query.overJudged])])
      expect(parse(text)).toBeDefined();
  }
});
