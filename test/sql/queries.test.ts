/** What a query says and refuses, whatever a person calls tables, columns and tiers. */

import { rankLimit } from "../../src/core/numbers/rank-limit";
import { wholeParts } from "../../src/core/query/query";
import { type AskedQueries, queriesOf } from "../../src/sql/queries";
import { engine } from "./engine";
import { generatedOrders } from "./lists";
import { customersOf } from "./reference";

const SOURCE = {
  engine: "bigquery",
  rows: "orders",
  table: "shop-1.sales.orders",
  columns: { customer: "Client", date: "Day", revenue: "Net sales" },
  period: { kind: "quarter", quarter: "2024-Q1" },
} as const;
const ASKED: AskedQueries = { model: "pyramid", options: {}, source: SOURCE, language: "en" };

const textOf = (asked: AskedQueries, name = "customers") =>
  queriesOf(asked).queries.find((query) => query.name === name)?.text ?? "";

test("the pyramid's query reads like the method: lines, customers, ranks, tiers", () => {
  expect(textOf(ASKED)).toBe(`WITH
lines AS (
  SELECT *
  FROM (
    SELECT
      NULLIF(TRIM(CAST(\`Client\` AS STRING)), '') AS customer,
      CAST(\`Day\` AS DATE) AS day,
      CAST(\`Net sales\` AS NUMERIC) AS revenue
    FROM \`shop-1.sales.orders\`
  ) AS read_lines
  WHERE customer IS NOT NULL
    AND revenue IS NOT NULL
    AND day IS NOT NULL
    AND revenue <> 0
),
customers AS (
  SELECT
    customer,
    SUM(revenue) AS revenue
  FROM lines
  WHERE day BETWEEN DATE '2024-01-01' AND DATE '2024-03-31'
  GROUP BY customer
),
ranked AS (
  SELECT
    customer,
    revenue,
    RANK() OVER (ORDER BY revenue DESC) AS place,
    COUNT(*) OVER () AS counted
  FROM customers
  WHERE revenue IS NOT NULL
),
judged AS (
  SELECT
    customer,
    revenue,
    CASE
      WHEN revenue <= 0 THEN 3
      WHEN place <= CEIL(1 * counted / 100) THEN 0
      WHEN place <= CEIL(5 * counted / 100) THEN 1
      WHEN place <= CEIL(20 * counted / 100) THEN 2
      ELSE 3
    END AS position
  FROM ranked
),
labels AS (
  SELECT 0 AS position, 'VIP' AS tier
  UNION ALL SELECT 1 AS position, 'Major' AS tier
  UNION ALL SELECT 2 AS position, 'Ordinary' AS tier
  UNION ALL SELECT 3 AS position, 'Small' AS tier
)
SELECT
  customer,
  labels.tier,
  revenue
FROM judged
LEFT JOIN labels ON labels.position = judged.position`);
});

test("a price for each piece stands for an amount, as in a sheet", async () => {
  const columns = { customer: "Client", date: "Day", quantity: "Pieces", "unit-price": "Price" };
  expect(textOf({ ...ASKED, source: { ...SOURCE, columns } })).toContain(
    "CAST(CAST(`Pieces` AS NUMERIC) * CAST(`Price` AS NUMERIC) AS NUMERIC) AS revenue",
  );
  const duck = await engine();
  const [customer, , , quantity, price] = generatedOrders(1).fields;
  if (!customer || !quantity || !price) throw new Error("fields");
  // 3 x 0.1 is 0.3 and not 0.30000000000000004.
  const cells = [["Ann", "3", "0.1"]];
  await duck.load({ name: "", rows: "customers", fields: [customer, quantity, price], cells }, "priced");
  const source = {
    engine: "duckdb",
    rows: "customers",
    table: "priced",
    period: { kind: "all" },
    columns: { customer: customer.id, quantity: quantity.id, "unit-price": price.id },
  } as const;
  expect(await duck.rows(textOf({ ...ASKED, source }))).toEqual([
    { customer: "Ann", tier: "VIP", revenue: 0.3 },
  ]);
  duck.close();
});

/** A table that is cut: which lines its innermost condition lets an engine read. */
test.each([
  ["pyramid", ["Day"], "WHERE `Day` >= '2024-01-01' AND `Day` < '2024-04-01'"],
  [
    "pyramid",
    ["year", "month"],
    "WHERE (`year` > 2024 OR (`year` = 2024 AND `month` >= 1)) AND (`year` < 2024 OR (`year` = 2024 AND `month` <= 3))",
  ],
  // Who bought last, how often before, and in which period first: earlier lines say it.
  ["rfm", ["Day"], "WHERE `Day` < '2024-04-01'"],
  ["tier-changes", ["Day"], "WHERE `Day` < '2024-04-01'"],
  ["churn", ["Day"], "WHERE `Day` < '2024-04-01'"],
])("%s reads the parts of a table cut by %j that hold its period", (model, partition, condition) => {
  const text = textOf({ ...ASKED, model, source: { ...SOURCE, partition } });
  expect(text).toContain(`FROM \`shop-1.sales.orders\`\n    ${condition}\n  ) AS read_lines`);
  // Without days that are named there is nothing to pass over.
  const all = textOf({ ...ASKED, model, source: { ...SOURCE, partition, period: { kind: "all" } } });
  expect(all).toContain("FROM `shop-1.sales.orders`\n  ) AS read_lines");
});

test("a hostile name of a part is refused", () => {
  expect(() => textOf({ ...ASKED, source: { ...SOURCE, partition: ["a` OR 1=1 --"] } })).toThrow(
    "The partition must be the name of a column",
  );
});

test("only the columns that a model reads are named", () => {
  const columns = { ...SOURCE.columns, profit: "Gain", "order-number": "No", hours: "Hours" };
  const text = textOf({ ...ASKED, source: { ...SOURCE, columns } });
  expect(text).toContain("`Gain`");
  expect(text).toContain("`No`");
  expect(text).not.toContain("Hours");
});

test.each([
  ["a quote", "orders` WHERE 1=1 --"],
  ["a second statement", "a.b; DROP TABLE x"],
  ["a line break", "a.b\nc"],
  ["no data set", "orders"],
  ["too many parts", "a.b.c.d"],
  ["a project that is none", "1.b.c"],
  ["nothing", " "],
])("a table name with %s is refused in a sentence", (_, table) => {
  expect(() => textOf({ ...ASKED, source: { ...SOURCE, table } })).toThrow(
    `The table must be a name such as project.dataset.orders: found ${JSON.stringify(table)}`,
  );
});

test.each(["Net`sales", "a\\b", "a\u202eb", "", "x".repeat(301)])(
  "a column name such as %j is refused",
  (revenue) => {
    const columns = { ...SOURCE.columns, revenue };
    expect(() => textOf({ ...ASKED, source: { ...SOURCE, columns } })).toThrow(
      "Revenue must be the name of a column",
    );
  },
);

test("DuckDB reads a table where it lies, and columns with signs that BigQuery allows in none", () => {
  const columns = { ...SOURCE.columns, revenue: 'Net`s "a\\b"' };
  const text = textOf({ ...ASKED, source: { ...SOURCE, engine: "duckdb", table: "shop.orders", columns } });
  expect(text).toContain('CAST("Net`s ""a\\b""" AS DECIMAL(38, 9)) AS revenue\n    FROM "shop"."orders"');
});

test("tiers with quotes and backslashes are what they are called, in both dialects", async () => {
  const names = ["it's", 'a "b"', "c\\", "`d`", "line"];
  const tiers = names.map((name, at) => ({ name, share: (at + 1) / 5 }));
  expect(textOf({ ...ASKED, options: { tiers } })).toContain(
    `SELECT 0 AS position, 'it\\'s' AS tier\n  UNION ALL SELECT 1 AS position, 'a "b"' AS tier\n  UNION ALL SELECT 2 AS position, 'c\\\\' AS tier`,
  );
  const duck = await engine();
  const list = generatedOrders(9, 20, 100);
  await duck.load(list, "hostile; table");
  const source = {
    ...SOURCE,
    engine: "duckdb",
    table: "hostile; table",
    columns: { customer: "customer", date: "date", revenue: "revenue" },
    period: { kind: "all" },
  } as const;
  const rows = await duck.rows(textOf({ ...ASKED, options: { tiers }, source }, "summary"));
  duck.close();
  expect(rows.map((row) => row.tier)).toEqual(names);
});

test.each([
  [{ model: "credit" }, "The model must be pyramid, abc, profitability"],
  [{ options: { tiers: [{ name: "*", share: 1 }] } }, "tiers, row 1 must"],
  [{ options: { value: "profit" } }, "Pyramid needs a column for Profit"],
  [
    {
      model: "tier-changes",
      options: { value: "profit", compare: "year" },
      source: { ...SOURCE, columns: { ...SOURCE.columns, profit: "Gain" } },
    },
    "Tier changes needs a column for",
  ],
  [
    { source: { ...SOURCE, columns: { customer: "a", revenue: "b" } } },
    "The period needs a column for Order date",
  ],
  [{ source: { ...SOURCE, columns: { date: "a", revenue: "b" } } }, "Pyramid needs a column for Customer"],
  [
    { source: { ...SOURCE, period: { kind: "days", from: "2024-02-30", to: "2024-03-01" } } },
    "The period must be two days",
  ],
  [
    { source: { ...SOURCE, period: { kind: "days", from: "2024-03-02", to: "2024-03-01" } } },
    "The period must be two days",
  ],
])("%j is refused", (changes, sentence) => {
  expect(() => queriesOf({ ...ASKED, ...(changes as Partial<AskedQueries>) })).toThrow(sentence);
});

test("a share as whole numbers gives the same last rank as the models, for any number of customers", () => {
  for (const share of [0.01, 0.05, 0.07, 0.2, 1 / 3, 2 / 3, 0.1 + 0.2, 0.123456789, Math.SQRT1_2, 1]) {
    const [part, whole] = wholeParts(share);
    for (const count of [1, 2, 3, 7, 99, 100, 1000, 12_345, 1_000_003])
      expect(Math.min(count, Math.ceil((part * count) / whole))).toBe(rankLimit(share, count));
  }
});

test("the reference of the contract is the app's own: orders added up as in a sheet", () => {
  const cells = [
    ["Ann", "2024-01-05", "10"],
    ["Ann", "2024-01-06", "-4"],
    ["Bo", "2024-01-05", "0"],
  ];
  const [customer, date] = generatedOrders(1).fields;
  const revenue = generatedOrders(1).fields.find(({ id }) => id === "revenue");
  if (!customer || !date || !revenue) throw new Error("fields");
  const table = customersOf(
    { name: "", rows: "orders", fields: [customer, date, revenue], cells },
    { kind: "all" },
  );
  const column = table.columns.revenue;
  expect(column?.type === "number" && Array.from(column.values)).toEqual([6]);
});
