/** Every query of a model gives each customer what the model gives it, in DuckDB. */

import type { Period } from "../../src/app/contract/kept";
import { missingNeeds } from "../../src/app/contract/needs";
import { zeroOrdersRead } from "../../src/app/orders/zero-orders";
import { sum } from "../../src/core/numbers/sum";
import { FIELDS } from "../../src/core/table/fields";
import { datesIn, numbersIn, textsIn } from "../../src/core/table/table";
import { periodFigures, purchasesOf, usualGap } from "../../src/models/churn/orders";
import { MONTHS, periodForGap } from "../../src/models/churn/period";
import { MODELS } from "../../src/models/registry";
import { type AskedQueries, modelsWithQueries, queriesOf } from "../../src/sql/queries";
import { runs } from "../core/seeded";
import { tableWith } from "../models/segment";
import { askedOf, expectSameAsSheet, sorted } from "./compared";
import { type Engine, engine, type Row } from "./engine";
import { CUSTOMER_LISTS, type List, ORDER_LISTS } from "./lists";

const ALL: Period = { kind: "all" };
/** A year to the last order, a quarter and days of the list's own years. */
function periodsOf({ name, rows }: List): readonly Period[] {
  if (rows === "customers") return [ALL];
  const year = name.startsWith("rfm") ? 2005 : name.startsWith("sample") ? 2024 : 2022;
  const next = year + 1;
  return [
    ALL,
    { kind: "year" },
    { kind: "quarter", quarter: `${year}-Q2` },
    { kind: "days", from: `${year}-03-01`, to: `${next}-02-28` },
  ];
}

/** Options beside the defaults, by model. */
const OPTIONS: Readonly<Record<string, readonly object[]>> = {
  pyramid: [
    {},
    { population: "positive" },
    {
      tiers: [
        { name: "A 'quoted' \\ name", share: 1 / 3 },
        { name: "B", share: 0.07 + 0.6 },
        { name: "C", share: 1 },
      ],
    },
  ],
  abc: [{}, { a: 0.5, b: 0.75 }, { value: "profit" }],
  loyalty: [{}, { cuts: "own", profit: 35.35, loyalty: 2 }],
  profitability: [{}, { rate: 12.5 }],
  "account-faces": [{}, { top: 0.05 }],
  "tier-changes": [
    {},
    {
      from: 2,
      to: 1,
      tiers: [
        { name: "Half", share: 0.5 },
        { name: "Rest", share: 1 },
      ],
    },
    { from: 9, to: 3, tiers: [{ name: "All", share: 1 }] },
    { compare: "year" },
    { value: "profit" },
  ],
  echelon: [{}, { weight1: 0.1, weight2: 0.2, weight3: 0.3, weight4: 0 }],
};

let duck: Engine;
beforeAll(async () => {
  duck = await engine();
  for (const [at, list] of [...ORDER_LISTS, ...CUSTOMER_LISTS].entries()) await duck.load(list, `list${at}`);
});
afterAll(() => duck.close());

const tableOf = (list: List) => `list${[...ORDER_LISTS, ...CUSTOMER_LISTS].indexOf(list)}`;

function asked(model: string, options: object, list: List, period: Period): AskedQueries {
  return askedOf({ model, options, list, period, table: tableOf(list) });
}

const CASES = modelsWithQueries().flatMap((model) => {
  const { reads, needs = [], fields = [] } = MODELS.find(({ id }) => id === model)?.segmentation ?? {};
  // Who reads the orders as they are judges no customer; see the cohorts below.
  if (reads === "orders") return [];
  return [...ORDER_LISTS, ...CUSTOMER_LISTS].flatMap((list) => {
    const yielded = list.rows === "orders" ? ["orders", "first-order", "last-order"] : [];
    const has = ({ id }: { id: string }) => yielded.includes(id) || list.fields.some((one) => one.id === id);
    if (missingNeeds(needs, has).length > 0) return [];
    const [defaults = {}, ...others] = (OPTIONS[model] ?? [{}]).filter(
      (one) => !("value" in one) || fields.some((field) => field.id === one.value && has(field)),
    );
    return [
      // Every model adds orders up by the same steps; those that read history have two kinds of their own.
      ...periodsOf(list)
        .filter((_, at) => at < 2 || ["pyramid", "rfm", "loyalty", "tier-changes"].includes(model))
        .map((period) => ({ model, list, period, options: defaults })),
      ...others.map((options, at) => ({
        model,
        list,
        // What compares times is about the period, whatever else is chosen.
        period: (model === "tier-changes" && periodsOf(list)[at]) || ALL,
        options,
      })),
    ];
  });
});

const firstOf = (model: string) => CASES.find((one) => one.model === model)?.list;

/** All of them in `npm test`, every fourth while one works. */
const TRIED = CASES.filter((_, at) => at % (runs(4) < 4 ? 4 : 1) === 0);

test.each(
  TRIED.map((one) => ({
    ...one,
    title: `${one.model} of ${one.list.name}, ${JSON.stringify(one.period)}, ${JSON.stringify(one.options)}`,
  })),
)("$title", async ({ list, ...one }) => {
  const isFirst = Object.keys(one.options).length === 0 && one.period === ALL && list === firstOf(one.model);
  await expectSameAsSheet(duck, { ...one, list, table: tableOf(list) }, isFirst);
});

test.each(
  (["data", "month", "quarter", "half", "year"] as const).flatMap((period) =>
    ORDER_LISTS.map((list) => ({ list, period, title: `${list.name} by ${period}` })),
  ),
)(
  "cohorts of $title are who bought first in a period and again later, as churn counts them",
  async ({ list, period }) => {
    const { judged, queries } = queriesOf(asked("churn", { period }, list, ALL));
    await duck.rows(`CREATE OR REPLACE TABLE judged AS ${judged}`);
    const answer = (name: string) =>
      duck.rows(queries.find((query) => query.name === name)?.overJudged ?? "");
    const found = await answer("cohorts");

    const orders = ordersIn(list);
    const length = period === "data" ? periodForGap(usualGap(purchasesOf(orders, "year"))) : period;
    const customers = purchasesOf(orders, length);
    const counts = new Map<string, { customers: number; amounts: number[] }>();
    for (const { periods } of customers.values()) {
      const bought = [...periods].filter(([, { active }]) => active);
      const first = Math.min(...bought.map(([position]) => position));
      for (const [position, { amounts }] of bought) {
        const key = `${monthOf(first, length)} ${position - first}`;
        const known = counts.get(key) ?? { customers: 0, amounts: [] };
        counts.set(key, { customers: known.customers + 1, amounts: [...known.amounts, ...amounts] });
      }
    }
    const keyed = found.map(
      (row) => [`${row.cohort} ${row.periods_later}`, [row.customers, row.revenue]] as const,
    );
    const expected = [...counts].map(([key, one]) => [key, [one.customers, sum(one.amounts)]] as const);
    expect(expected.length).toBeGreaterThan(2);
    expect(new Map(keyed)).toEqual(new Map(expected));
    // Newcomers of a period are a cohort, and everybody who is active in one is in some cohort.
    const gained = new Map(
      periodFigures(customers)
        .filter((one) => one.gained > 0)
        .map((one) => [monthOf(one.position, length), one.gained]),
    );
    expect(
      new Map(found.filter((row) => row.periods_later === 0).map((row) => [row.cohort, row.customers])),
    ).toEqual(gained);
    expect((await answer("customers")).length).toBe(sum([...gained.values()]));
  },
);

/** The lines that a query reads: customer, day and amount are there, and no order is nothing but zeros. */
function ordersIn({ fields, cells }: List) {
  const read = tableWith(fields.map((field, at) => [field, cells.map((row) => row[at])] as const));
  const { table } = zeroOrdersRead(read, {});
  const { values } = numbersIn(table, FIELDS.revenue, FIELDS.revenue.label);
  const { days } = datesIn(table, FIELDS.date, FIELDS.date.label);
  const names = textsIn(table, FIELDS.customer);
  const kept = names.flatMap((name, at) =>
    name === "" || Number.isNaN(values[at]) || Number.isNaN(days[at]) ? [] : [at],
  );
  const worth = new Map<string, number[]>();
  const numbers = textsIn(table, FIELDS.orderNumber);
  const orderOf = (at: number) => `${numbers[at] || `line ${at}`}\n${names[at]}\n${days[at]}`;
  for (const at of kept) worth.set(orderOf(at), [...(worth.get(orderOf(at)) ?? []), values[at] ?? 0]);
  const netted = kept.flatMap((at, index) =>
    numbers[at] && sum(worth.get(orderOf(at)) ?? []) <= 0 ? [index] : [],
  );
  return {
    nothing: new Set(netted),
    customers: kept.map((at) => names[at] ?? ""),
    days: Float64Array.from(kept, (at) => days[at] ?? Number.NaN),
    amounts: Float64Array.from(kept, (at) => values[at] ?? Number.NaN),
    groups: kept.map(() => ""),
  };
}

/** The first month of a period, such as 2024-04. */
function monthOf(position: number, period: keyof typeof MONTHS): string {
  const month = position * MONTHS[period];
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

test("a history kept month by month holds what each month says alone, also when a month is run again", async () => {
  const list = ORDER_LISTS[1] as List;
  const of = (month: string) =>
    queriesOf({ ...asked("pyramid", {}, list, ALL), month: { month, history: "kept tiers" } });
  for (const month of ["2023-11", "2023-12", "2024-01", "2023-12"])
    for (const part of of(month)
      .queries.find(({ name }) => name === "history")
      ?.text.split(";\n") ?? [])
      await duck.rows(part);
  const found = await duck.rows(`SELECT * FROM "kept tiers"`);
  const alone: Row[] = [];
  for (const [month, from, to] of [
    ["2023-11", "2022-12-01", "2023-11-30"],
    ["2023-12", "2023-01-01", "2023-12-31"],
    ["2024-01", "2023-02-01", "2024-01-31"],
  ] as const) {
    const { queries } = queriesOf(asked("pyramid", {}, list, { kind: "days", from, to }));
    alone.push(...(await duck.rows(queries[0]?.text ?? "")).map((row) => ({ month: `${month}-01`, ...row })));
  }
  expect(alone.length).toBeGreaterThan(200);
  expect(sorted(found)).toEqual(sorted(alone));
});
