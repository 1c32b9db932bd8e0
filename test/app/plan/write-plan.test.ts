/** The whole of what a run writes. */

import { previewOf } from "../../../src/app/plan/preview";
import { requirementsOf } from "../../../src/app/plan/requirements";
import { planOf, receiptOf } from "../../../src/app/plan/write-plan";
import { runModels } from "../../../src/app/run/run";
import { reading } from "../reading";
import { customers, planned, request } from "./request";

const ORDERS = reading([
  ["Customer", "Amount", "Order date"],
  ["Ann", 30, "2024-05-01"],
  ["Bo", 20, "2024-05-02"],
  ["Ann", 10, "2024-05-03"],
]);
const OF_ORDERS = { mapping: { customer: 0, revenue: 1, date: 2 }, orders: { kind: "all" as const } };

test.each([[["pyramid"]], [["pyramid", "abc"]], [["abc", "pyramid"]]])(
  "the summaries that are read beforehand are those that a run of %j writes",
  (ids) => {
    const { sheets } = planned(reading(customers(20)), ids);
    expect(sheets.map(({ model }) => model)).toEqual(
      requirementsOf(request(ids), "write").summaries.map(({ model }) => model),
    );
  },
);

test.each([
  ["one model has its own sheet alone", ["pyramid"], ["Pyramid"]],
  [
    "several are told together too, last, so that links lead to sheets that are there",
    ["pyramid", "abc"],
    ["Pyramid", "ABC & Pareto", "Overview"],
  ],
])("%s", (_law, ids, titles) => {
  expect(planned(reading(customers(20)), ids).sheets.map(({ title }) => title)).toEqual(titles);
});

test("a summary of an earlier run is written again where it stands, wherever its sheet is called what", () => {
  const pyramid = { model: "pyramid", sheetId: 5, name: "My tiers", row: 4, column: 2, isIncomplete: false };
  const sheet = reading(customers(20), "A1", {
    markedSheets: [pyramid],
    freeNames: { "ABC & Pareto": "ABC & Pareto 2" },
  });
  const run = runModels(sheet, request(["pyramid", "abc"]));
  const [own, other] = planOf(run).sheets;
  expect([own?.existing, own?.row, own?.column, other?.existing]).toEqual([pyramid, 4, 2, null]);
  expect(previewOf(run, planOf(run), "en").sheets).toEqual([
    { name: "My tiers", isNew: false },
    // A user's own sheet of that name is left alone.
    { name: "ABC & Pareto 2", isNew: true },
    { name: "Overview", isNew: true },
  ]);
});

test("formulas point at the columns of the run: tiers in C2:C21 of customers in rows 2 to 21", () => {
  const [pyramid] = planned(reading(customers(20), "A1", { sheet: "Bob's" })).sheets;
  const formulas = pyramid?.lines
    .flatMap(({ contents }) => contents)
    .filter((one) => String(one).startsWith("=COUNTIF"));
  expect(formulas?.length).toBeGreaterThan(0);
  expect(formulas?.every((one) => String(one).includes("'Bob''s'!$C$2:$C$21"))).toBe(true);
});

test("orders: the customers get a sheet of their own, and the orders' sheet keeps the choices", () => {
  const plan = planned(ORDERS, ["pyramid"], OF_ORDERS);
  expect([plan.sheetId, plan.customers?.name, plan.customers?.isNew]).toEqual([1, "Customers", true]);
  const [names, revenue] = plan.columns;
  expect([names?.contents, revenue?.contents]).toEqual([
    ["Ann", "Bo"],
    [30 + 10, 20],
  ]);
  expect(plan.history).toMatchObject({ areAddedUp: true, rows: [{ 2: "Customers", 3: "Ann" }, { 3: "Bo" }] });
});

test("the record holds what was worked out, not what a person made of it", () => {
  const sheet = reading(customers(2, ["Pyramid tier", "Mine", "VIP"]), "A1", {
    markedColumns: [{ model: "pyramid", id: "tier", column: 3 }],
    history: {
      models: ["pyramid"],
      runs: [],
      last: [1, 2].map((at) => [1, "2024-01-30", "Data", `Customer ${at}`, at, "VIP"]),
    },
  });
  const { columns, history } = planned(sheet);
  expect(columns[0]?.contents[0]).toBe("Mine");
  expect(history.rows.map((row) => row[5])).not.toContain("Mine");
});

test("the receipt counts what a person changed and where the columns stand", () => {
  const run = runModels(reading(customers(20)), request(["pyramid"]));
  expect(receiptOf(planOf(run), run, ["Pyramid"], "en")).toMatchObject({
    columns: [{ header: "Pyramid tier", model: "pyramid", letter: "C", filled: 20 }],
    sheets: ["Pyramid"],
    sheet: "Data",
    rows: 20,
    overrideCount: 0,
  });
});
