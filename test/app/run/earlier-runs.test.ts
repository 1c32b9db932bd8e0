/** Tier changes over plain readings: recorded runs of whom names tell, and periods straight from orders. */

import type { HistoryReading } from "../../../src/app/reading/sheet/sheet-reading";
import { runModels } from "../../../src/app/run/run";
import type { Grid } from "../../../src/core/report/report";
import { request } from "../plan/request";
import { reading } from "../reading";

const gridOf = (run: ReturnType<typeof runModels>, id: string) =>
  run.models[0]?.outcome.report.find((block): block is Grid => block.kind === "grid" && block.id === id);

const days = (run: ReturnType<typeof runModels>) => gridOf(run, "trend")?.rows.map(([day]) => day);

/** Ann's orders shrink from quarter to quarter, Bo's grow, Cy is gone after the first, Di comes in the last. */
const ORDERS = [
  ["Customer", "Amount", "Order date"],
  ["Ann", 90, "2024-01-05"],
  ["Bo", 10, "2024-02-05"],
  ["Cy", 50, "2024-03-28"],
  ["Ann", 60, "2024-04-02"],
  ["Bo", 70, "2024-06-20"],
  ["Ann", 20, "2024-07-03"],
  ["Ann", -5, "2024-07-04"],
  ["Bo", 80, "2024-09-29"],
  ["Di", 1, "2024-09-30"],
];

describe("a list of orders, without any run before", () => {
  const tiers = [
    { name: "Best", share: 0.34 },
    { name: "Rest", share: 1 },
  ];
  const run = runModels(reading(ORDERS), {
    ...request([], { mapping: { customer: 0, revenue: 1, date: 2 } }),
    orders: { kind: "quarter", quarter: "2024-Q3" },
    models: [{ id: "tier-changes", options: { tiers } }],
    today: "2024-10-01",
  });

  test("has a time for each quarter, up to the chosen one", () => {
    expect(days(run)).toEqual(["2024-03-31", "2024-06-30", "2024-09-30"]);
  });

  test("returns are netted out and who ordered nothing is no customer of the quarter", () => {
    // Customers and value: 90 + 10 + 50; 60 + 70; 20 - 5 + 80 + 1.
    expect(gridOf(run, "trend")?.rows.map((row) => row.slice(1, 3))).toEqual([
      [3, 150],
      [2, 130],
      [3, 96],
    ]);
  });

  test("compares the chosen quarter with the one before", () => {
    const matrix = gridOf(run, "matrix")?.rows.map((row) =>
      row.map((cell) => (typeof cell === "object" ? cell.value : cell)),
    );
    const total = matrix?.at(-1);
    // Ann and Bo before, Ann, Bo and Di after.
    expect(total?.at(-1)).toBe(3);
    expect(gridOf(run, "matrix")?.rows.at(-2)?.[0]).toBe("New");
    expect(matrix?.at(-2)?.at(-1)).toBe(1);
  });
});

test("recorded runs of one day count once, those of another amount and of later days not at all", () => {
  const rows = (run: number, value: number) => [[run, "", "Data", "Ann", value, ""]];
  const past = (run: number, date: string, basis = "revenue") => ({
    run,
    sheetId: 1,
    rows: 1,
    undoRows: 0,
    date,
    basis,
  });
  const runs = [
    past(1, "2024-01-31"),
    past(2, "2024-02-29"),
    past(3, "2024-02-29"),
    past(4, "2024-03-31", "profit"),
    past(5, "2024-12-31"),
  ];
  const history: HistoryReading = {
    models: ["pyramid"],
    runs,
    last: rows(5, 5),
    earlier: runs.slice(0, 4).map((run) => ({ run, rows: rows(run.run, run.run) })),
  };
  const sheet = reading(
    [
      ["Customer", "Revenue"],
      ["Ann", 9],
    ],
    "A1",
    { history },
  );
  const run = runModels(sheet, request(["tier-changes"], { today: "2024-06-30" }));
  expect(gridOf(run, "trend")?.rows.map((row) => [row[0], row[2]])).toEqual([
    ["2024-01-31", 1],
    ["2024-02-29", 3],
    ["2024-06-30", 9],
  ]);
});
