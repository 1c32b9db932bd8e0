/** The whole of what a run writes. */

import { previewOf } from "../../../src/app/plan/preview";
import { expiredRemarks, receiptOf } from "../../../src/app/plan/receipt";
import { requirementsOf } from "../../../src/app/plan/requirements";
import { planOf, type WritePlan } from "../../../src/app/plan/write-plan";
import { shownContent } from "../../../src/app/reading/sheet/contents";
import { DEFAULT_SETTINGS } from "../../../src/app/reading/sheet/settings";
import type { WorkbookReading } from "../../../src/app/reading/sheet/sheet-reading";
import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
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

describe("a tier by hand that stays for two runs", () => {
  const settings = { ...DEFAULT_SETTINGS, keptRuns: 2 };
  type State = Pick<WorkbookReading, "cells" | "history">;
  /** The state after a run over customers in the first two columns, with tiers in the third. */
  const ran = ({ cells, history }: State): { plan: WritePlan; next: State; given: Map<Cell, Cell> } => {
    const markedColumns = [{ model: "pyramid", id: "tier", column: 3 }];
    const plan = planned(reading(cells, "A1", { markedColumns, history, settings }));
    const [tier] = plan.columns;
    const shown = (content: string | number) => shownContent(content);
    const last = plan.history.rows.map((row) => row.map(shown));
    const { run, print } = plan.history;
    const runs = [{ run, sheetId: 1, rows: last.length, undoRows: 0, print, date: "2024-01-31" }];
    const written = cells.map((row, at) =>
      at === 0 ? row : [...row.slice(0, 2), shown(tier?.contents[at - 1] ?? "")],
    );
    return {
      plan,
      next: { cells: written, history: { models: plan.history.models, runs, last } },
      given: new Map(written.slice(1).map(([, value, label]) => [value, label])),
    };
  };
  // Two customers are called Ann; each is known by what she brings.
  const CELLS: Cell[][] = [
    ["Customer", "Revenue", "Tier"],
    ["Ann", 90],
    ["Bo", 50],
    ["Ann", 10],
    ["Cy", 5],
  ];
  const none = { models: [], runs: [], last: [] };
  const first = ran({ cells: CELLS, history: none });
  const computed = first.given.get(10);
  const typed = first.next.cells.map((row) => (row[1] === 10 ? ["Ann", 10, "Gold"] : row));
  /** The rows the other way round, the header first. */
  const sorted = ({ cells, history }: State): State => ({
    cells: [cells[0] ?? [], ...cells.slice(1).reverse()],
    history,
  });
  const second = ran({ ...first.next, cells: typed });
  const third = ran(sorted(second.next));
  const fourth = ran(sorted(third.next));

  test("stays beside its customer, though the rows are sorted and another has the name", () => {
    expect([second, third].map(({ given }) => [given.get(10), given.get(90)])).toEqual([
      ["Gold", first.given.get(90)],
      ["Gold", first.given.get(90)],
    ]);
  });

  test("says in the summary which of its runs this is", () => {
    const lines = [second, third].map(({ plan }) =>
      plan.sheets[0]?.lines
        .flatMap(({ contents }) => contents.map(String))
        .find((line) => line.includes("Gold") && line.includes("worked out")),
    );
    expect(lines.map((line) => line?.slice(-21))).toEqual(["(kept in 1 of 2 runs)", "(kept in 2 of 2 runs)"]);
  });

  test("gives way to the computed one with the third run, which says so", () => {
    expect(fourth.given.get(10)).toBe(computed);
    expect(
      [third, fourth].map(({ plan }) => expiredRemarks(plan, { settings }).map(({ text }) => text.en)),
    ).toEqual([[], ["1 tier changed by hand stayed for 2 runs and gives way to the computed one: Ann (2)."]]);
  });

  test("is kept for ever by default", () => {
    const { cells, history } = sorted(third.next);
    const sheet = reading(cells, "A1", {
      markedColumns: [{ model: "pyramid", id: "tier", column: 3 }],
      history,
    });
    expect(planned(sheet).columns[0]?.contents).toContain("Gold");
  });
});
