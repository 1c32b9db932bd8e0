/** The form for a table that no sheet holds: what it asks, and what the queries are asked for with. */

import { largeList, largeListQuery } from "../../../src/app/run/large-list";
import { modelsWithQueries, queriesOf } from "../../../src/sql/queries";

const FILLED = {
  table: "`shop.sales.orders`",
  "column-customer": " client ",
  "column-revenue": "net",
  "column-date": "day",
};
const keysOf = (values: Record<string, unknown>) =>
  largeList({ values, isAsked: false }, "en").fields.map(({ key }) => key);

test("every model that has a query is offered, and no other", () => {
  const [model] = largeList({ values: {}, isAsked: false }, "en").fields.filter(({ key }) => key === "model");
  const choices = model?.control?.kind === "choice" ? model.control.choices : [];
  expect(choices.map(({ value }) => value)).toEqual(modelsWithQueries());
});

test("days are asked for when they count, and orders are not asked of a list of customers", () => {
  expect(keysOf({})).not.toContain("from");
  expect(keysOf({ period: "days" })).toEqual(expect.arrayContaining(["from", "to", "column-date"]));
  expect(keysOf({ rows: "customers", period: "days" })).not.toEqual(
    expect.arrayContaining(["period", "from"]),
  );
});

test("what orders yield is no column of the table", () => {
  expect(keysOf({ model: "rfm" })).not.toContain("column-last-order");
  expect(keysOf({ model: "rfm", rows: "customers" })).toContain("column-last-order");
});

test.each(modelsWithQueries())("what was filled in for %s makes queries", (model) => {
  const columns = keysOf({ model }).filter((key) => key.startsWith("column-"));
  const values = { ...Object.fromEntries(columns.map((key) => [key, key])), ...FILLED, model };
  const request = largeListQuery({ values, isAsked: true });
  expect(request.source).toMatchObject({ table: "shop.sales.orders", period: { kind: "year" } });
  const [first] = queriesOf({ ...request, language: "en" }).queries;
  expect(first?.text).toContain("FROM `shop.sales.orders`");
  expect(first?.text).toContain("`client`");
});

test("options of the chosen model go with it, those of another stay behind", () => {
  const values = { ...FILLED, "abc-a": 0.5, "pyramid-population": "positive" };
  expect(largeListQuery({ values, isAsked: true }).options).toEqual({ population: "positive" });
  expect(largeListQuery({ values: { ...values, model: "abc" }, isAsked: true }).options).toEqual({ a: 0.5 });
});

test("what only a sheet says of customers is not asked, because no query would change with it", () => {
  expect(keysOf({})).toEqual(
    expect.arrayContaining(["pyramid-value", "pyramid-tiers", "pyramid-population"]),
  );
  expect(keysOf({})).not.toContain("pyramid-listed");
  const keys = (model: string) => keysOf({ model }).filter((key) => key.startsWith(`${model}-`));
  expect(keys("profitability")).toEqual(["profitability-rate"]);
  expect(keys("rfm")).toEqual([]);
  expect(keys("echelon")).not.toContain("echelon-capacity");
});

test("a partition is asked for where days are chosen, and goes with the table as one column or two", () => {
  expect(keysOf({})).not.toContain("partition");
  expect(keysOf({ period: "days" })).toContain("partition");
  const values = {
    ...FILLED,
    period: "days",
    from: "2024-01-01",
    to: "2024-03-31",
    partition: "year, month",
  };
  expect(largeListQuery({ values, isAsked: true }).source.partition).toEqual(["year", "month"]);
  expect(largeListQuery({ values: FILLED, isAsked: true }).source).not.toHaveProperty("partition");
});

test("only what judges customers leads back to the sheets of ours", () => {
  const last = (model: string) => largeList({ values: { model }, isAsked: false }, "en").steps[2];
  expect(last("pyramid")).toContain("the same summary sheets");
  expect(last("churn")).toContain("No sheet of ours shows this table");
});
