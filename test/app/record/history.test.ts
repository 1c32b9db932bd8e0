/** The record of runs: what a run adds, what goes for it, and what the next one knows from it. */

import type { RecordedRun } from "../../../src/app/reading/sheet-reading";
import {
  HISTORY_ROWS,
  lastCustomers,
  lastTiers,
  plannedHistory,
  type RunToRecord,
} from "../../../src/app/record/history";
import { FIELDS } from "../../../src/core/table/fields";
import { tableOf } from "../../../src/core/table/table";

const customers = (...names: string[]) =>
  tableOf(
    names.map((_, at) => at + 2),
    [{ field: FIELDS.customer, header: "Customer", letter: "A", cells: names }],
    { decimal: ".", groups: "," },
  );
const RUN: RunToRecord = {
  today: "2024-01-31",
  sheet: "Data",
  table: customers("Ann", "Bo"),
  areAddedUp: false,
  tiers: [{ model: "pyramid", cells: ["VIP", "Small"], basis: [9, Number.NaN] }],
};
const past = (count: number, rows: number, undoRows = 0): RecordedRun[] =>
  Array.from({ length: count }, (_, at) => ({ run: at + 1, sheetId: 1, rows, undoRows }));
const after = (runs: readonly RecordedRun[], models = ["pyramid"]) =>
  plannedHistory(RUN, { models, runs, last: [] });

test("a row for each customer: run, day, sheet, customer, value, tier; no value stays blank", () => {
  expect(after([])).toEqual({
    run: 1,
    areAddedUp: false,
    models: ["pyramid"],
    rows: [
      [1, "'2024-01-31", "Data", "Ann", 9, "VIP"],
      [1, "'2024-01-31", "Data", "Bo", "", "Small"],
    ],
    drop: { runs: 0, rows: 0 },
  });
});

test("a model that did not run keeps what it gave each customer, whose cell still shows it", () => {
  const last = [
    [4, "2024-01-01", "Data", "Bo", 1, "C"],
    [4, "2024-01-01", "Data", "Ann", 9, "A"],
    [4, "2024-01-01", "Data", "Cy", 9, "B"],
  ];
  const runs = [{ run: 4, sheetId: 1, rows: 3, undoRows: 0 }];
  const { rows } = plannedHistory(RUN, { models: ["abc"], runs, last });
  expect(rows.map((row) => row.slice(3))).toEqual([
    ["Ann", 9, "A", "VIP"],
    ["Bo", "", "C", "Small"],
  ]);
});

test("a model keeps its column, a new one comes last, one that never ran here is blank", () => {
  const { models, rows } = after([], ["abc", "rfm"]);
  expect([models, rows[0]?.slice(5)]).toEqual([
    ["abc", "rfm", "pyramid"],
    ["", "", "VIP"],
  ]);
});

test("what people call customers and tiers never becomes a formula", () => {
  const run = { ...RUN, table: customers("=1+1"), tiers: [{ model: "pyramid", cells: ["=2+2"] }] };
  const { rows } = plannedHistory(run, { models: [], runs: [], last: [] });
  expect(rows).toEqual([[1, "'2024-01-31", "Data", "'=1+1", "", "'=2+2"]]);
});

test.each([
  [
    "runs are numbered on, also after the oldest have gone",
    [{ run: 7, sheetId: 1, rows: 1, undoRows: 0 }],
    8,
  ],
  ["the first one", [], 1],
])("%s", (_law, runs, number) => {
  expect(after(runs).run).toBe(number);
});

test.each([
  // The new run is one of the 200 that are kept, so 199 may stay.
  ["199 runs: none goes", past(199, 0), { runs: 0, rows: 0 }],
  ["200 runs: the oldest goes", past(200, 0), { runs: 1, rows: 0 }],
  ["203 runs: four go, with their rows and those for undo", past(203, 3, 2), { runs: 4, rows: 4 * (3 + 2) }],
  // 2 rows are added.
  ["exactly as many rows as are kept", past(1, HISTORY_ROWS - 2), { runs: 0, rows: 0 }],
  ["a row more", past(2, HISTORY_ROWS / 2 - 0.5), { runs: 1, rows: HISTORY_ROWS / 2 - 0.5 }],
  ["as many of the oldest as it takes", past(4, HISTORY_ROWS / 2), { runs: 3, rows: (3 * HISTORY_ROWS) / 2 }],
])("room is made for the new run: %s", (_law, runs, drop) => {
  expect(after(runs).drop).toEqual(drop);
});

describe("the last run, read again", () => {
  const history = {
    models: ["abc", "pyramid"],
    runs: [],
    last: [
      [3, "2024-01-31", "Data", "Ann", 9, "A", "VIP"],
      [3, "2024-01-31", "Data", "Bo", 1, "C", ""],
    ],
  };

  test("gives each model's tiers by customer", () => {
    expect([...lastTiers(history, "pyramid")]).toEqual([
      ["Ann", "VIP"],
      ["Bo", ""],
    ]);
    expect([...lastTiers(history, "abc")][0]).toEqual(["Ann", "A"]);
  });

  test("says nothing of a model that never ran", () => {
    expect(lastTiers(history, "rfm").size).toBe(0);
  });

  test("names its customers", () => {
    expect(lastCustomers(history)).toEqual(["Ann", "Bo"]);
  });
});
