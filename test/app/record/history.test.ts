/** The record of runs: what a run adds, what goes for it, and what the next one knows from it. */

import type { RecordedRun } from "../../../src/app/reading/sheet/sheet-reading";
import {
  formerKeys,
  HISTORY_RUNS,
  lastCustomers,
  lastTiers,
  plannedHistory,
  type RunToRecord,
  trustedRows,
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
  date: "2024-01-31",
  sheet: "Data",
  table: customers("Ann", "Bo"),
  areAddedUp: false,
  values: [9, Number.NaN],
  basis: "revenue",
  tiers: [{ model: "pyramid", cells: ["VIP", "Small"] }],
};
const past = (count: number, rows: number, undoRows = 0): RecordedRun[] =>
  Array.from({ length: count }, (_, at) => ({ run: at + 1, sheetId: 1, rows, undoRows }));
const after = (runs: readonly RecordedRun[], models = ["pyramid"]) =>
  plannedHistory(RUN, { models, runs, last: [] });

test("a row for each customer: run, day, sheet, customer, value, tier; no value stays blank", () => {
  expect(after([])).toMatchObject({
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
  const run = {
    ...RUN,
    values: [],
    table: customers("=1+1"),
    tiers: [{ model: "pyramid", cells: ["=2+2"] }],
  };
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
  // The new run is one of the 24 that are kept, so 23 may stay.
  ["23 runs: none goes", past(23, 0), { runs: 0, rows: 0 }],
  ["24 runs: the oldest goes", past(24, 0), { runs: 1, rows: 0 }],
  ["27 runs: four go, with their rows and those for undo", past(27, 3, 2), { runs: 4, rows: 4 * (3 + 2) }],
  // 2 rows are added.
  ["exactly as many rows as are kept", past(1, 200_000 - 2), { runs: 0, rows: 0 }],
  ["a row more", past(2, 100_000 - 0.5), { runs: 1, rows: 100_000 - 0.5 }],
  ["as many of the oldest as it takes", past(4, 100_000), { runs: 3, rows: 300_000 }],
])("room is made for the new run: %s", (_law, runs, drop) => {
  expect(after(runs).drop).toEqual(drop);
});

test("the mark has room for as many runs as are kept, with all that it says of each", () => {
  const widest = {
    sheetId: 2_147_483_647,
    areAddedUp: false,
    rows: 199_999,
    undoRows: 99_999,
    print: "99999.zzzzzzz",
    date: "2024-01-31",
    basis: "revenue",
    forgotten: ["customer-value", "key-accounts", "profitability"],
  };
  const runs = past(HISTORY_RUNS, 0).map(({ run }) => ({ run: 100_000 + run, ...widest }));
  // Google keeps 30 000 characters of metadata on a sheet; some go for the models' names.
  expect(JSON.stringify(runs).length).toBeLessThan(25_000);
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

describe("a record that a person edited", () => {
  const WRITTEN = [
    [1, "2024-01-31", "Data", "Ann", 9, "VIP"],
    [1, "2024-01-31", "Data", "Bo", "", "Small"],
  ];
  const [ANN = [], BO = []] = WRITTEN;
  const { print } = after([]);

  test.each<[string, (string | number)[][]]>([
    ["as it was written", WRITTEN],
    ["sorted", [BO, ANN]],
    [
      "with the columns of models that ran since",
      [
        [...ANN, ""],
        [...BO, "", ""],
      ],
    ],
  ])("is believed %s", (_what, rows) => {
    expect(trustedRows(rows, { rows: 2, print })).toEqual({ last: rows });
  });

  test.each<[string, (string | number)[][]]>([
    ["with another tier", [ANN.with(5, "Small"), BO]],
    ["with two tiers exchanged", [ANN.with(5, "Small"), BO.with(5, "VIP")]],
    ["with another value", [ANN.with(4, 8), BO]],
    ["with a tier emptied", [ANN.with(5, ""), BO]],
    ["with another name", [ANN.with(3, "Anna"), BO]],
    ["with a row removed", [ANN]],
    ["with a row for undo in the place of one removed", [ANN, [1, 'j{"run":1}', "", "", "", ""]]],
    ["with a tier of a model that never ran", [[...ANN, "A"], BO]],
    ["when nothing of it was found", []],
  ])("is set aside whole %s", (_what, rows) => {
    expect(trustedRows(rows, { rows: 2, print })).toEqual({ last: [], isSetAside: true });
  });

  test("names and tiers that look like formulas, numbers or dates come back as they were written", () => {
    const names = ["=1+1", "007", "3-4", "TRUE", " Ann", "'Bo", "x".repeat(60_000)];
    const run = {
      ...RUN,
      values: [],
      table: customers(...names),
      tiers: [{ model: "abc", cells: names.map(() => "1") }],
    };
    const planned = plannedHistory(run, { models: [], runs: [], last: [] });
    const asText = (content: string | number) =>
      typeof content === "string" ? content.replace(/^'/, "") : content;
    const last = planned.rows.map((row) => row.map(asText));
    expect(trustedRows(last, { rows: names.length, print: planned.print })).toEqual({ last });
  });

  test("of a time when there was no print is believed, if all its rows are there", () => {
    const edited = [ANN.with(5, "Small"), BO];
    expect(trustedRows(edited, { rows: 2 })).toEqual({ last: edited });
    expect(trustedRows([ANN], { rows: 2 })).toEqual({ last: [], isSetAside: true });
  });
});

describe("models that did not run after a record was set aside", () => {
  const AGAIN = { ...RUN, tiers: [{ model: "abc", cells: ["A", "C"] }] };
  const set = plannedHistory(RUN, { models: ["abc", "pyramid"], runs: [], last: [], isSetAside: true });

  test("are forgotten: the blank tiers in their column are none that they gave", () => {
    expect(set.forgotten).toEqual(["abc"]);
    expect(set.rows.map((row) => row.slice(5))).toEqual([
      ["", "VIP"],
      ["", "Small"],
    ]);
    const runs = [{ run: 1, sheetId: 1, rows: 2, undoRows: 0, forgotten: set.forgotten }];
    const history = { models: set.models, runs, last: set.rows };
    expect(lastTiers(history, "abc").size).toBe(0);
    expect(lastTiers(history, "pyramid").get("Ann")).toBe("VIP");
    // Until they run again.
    expect(plannedHistory(RUN, history).forgotten).toEqual(["abc"]);
    expect(plannedHistory(AGAIN, history).forgotten).toEqual([]);
  });
});

describe("the firm's own numbers", () => {
  const numbered = (...rows: readonly [name: string, id: string][]) =>
    tableOf(
      rows.map((_, at) => at + 2),
      [
        { field: FIELDS.customer, header: "Customer", letter: "A", cells: rows.map(([name]) => name) },
        { field: FIELDS.customerId, header: "No.", letter: "B", cells: rows.map(([, id]) => id) },
      ],
      { decimal: ".", groups: "," },
    );
  const first = plannedHistory(
    { ...RUN, table: numbered(["Ann", "7"], ["Bo", "8"]) },
    { models: [], runs: [], last: [] },
  );
  const last = first.rows.map((row) => row.map((cell) => String(cell).replace(/^'/, "")));

  test("have a column of their own, after the models", () => {
    expect(first.models).toEqual(["pyramid", "customer-id"]);
    expect(last.map((row) => row.slice(3))).toEqual([
      ["Ann", "9", "VIP", "7"],
      ["Bo", "", "Small", "8"],
    ]);
  });

  test("tell a customer again who was renamed and stands elsewhere", () => {
    const now = numbered(["Bo and Sons", "8"], ["Ann", "7"], ["Cy", "9"]);
    const history = { models: first.models, runs: [], last };
    expect(formerKeys(history, now, [])).toEqual(["Bo", "Ann", undefined]);
  });
});
