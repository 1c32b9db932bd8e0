/** A run as a whole: what it is given, what it refuses before anything is written. */

import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
import { customers, request } from "../plan/request";
import { reading } from "../reading";

const SHEET = reading(customers(20));
const run = (ids: string[], changes = {}, sheet = SHEET) => runModels(sheet, request(ids, changes));

test("customers that changed since the preview are refused, the same ones are not", () => {
  const { fingerprint } = run(["pyramid"]);
  expect(run(["pyramid"], { fingerprint }).fingerprint).toBe(fingerprint);
  const cells: Cell[][] = customers(20).map((row, at) => (at === 7 ? [row[0], String(row[1])] : row));
  expect(() => run(["pyramid"], { fingerprint }, reading(cells))).toThrow(
    expect.objectContaining({ code: "DATA_CHANGED" }),
  );
});

test("a customer added directly below since the preview is refused, and a new preview says that it is not read", () => {
  const source = (sheet: Cell[][]) => reading(sheet, "A1:B21");
  const { fingerprint, check } = run(["pyramid"], {}, source(customers(20)));
  const below = (...lines: Cell[][]) => [...customers(20), ...lines];
  const again = (sheet: Cell[][]) => run(["pyramid"], { fingerprint }, source(sheet));
  expect(again(below()).fingerprint).toBe(fingerprint);
  // Below a blank line another list may grow.
  expect(again(below(["", ""], ["Biggest", 5000])).fingerprint).toBe(fingerprint);
  expect(() => again(below(["Biggest", 5000]))).toThrow(expect.objectContaining({ code: "DATA_CHANGED" }));
  const added = run(["pyramid"], {}, source(below(["Biggest", 5000], ["Second", 4000]))).check.remarks;
  const told = added.find(({ id }) => id === "below");
  expect([told?.text.en, told?.change?.to]).toEqual([
    "Directly below, A22:B23 goes on like the list and is not read",
    { range: "A1:B23", headerLines: 1 },
  ]);
  const total = run(["pyramid"], {}, source(below(["Total", 210]))).check.remarks;
  expect([...check.remarks, ...total].filter(({ id }) => id === "below")).toEqual([]);
});

test.each([
  ["a model that is none", ["magic"], {}, "NO_SUCH_MODEL"],
  ["a model without its column", ["pyramid"], { mapping: { customer: 0 } }, "FIELD_MISSING"],
  ["orders of a year without a date", ["pyramid"], { orders: { kind: "year" } }, "FIELD_MISSING"],
])("%s is refused", (_what, ids, changes, code) => {
  expect(() => run(ids, changes)).toThrow(expect.objectContaining({ code }));
});

test("a sheet whose name has a line break is refused, because formulas cannot name it; any other is not", () => {
  const named = (sheet: string) => () => run(["pyramid"], {}, reading(customers(20), "A1", { sheet }));
  expect(named("two\nlines")).toThrow(expect.objectContaining({ code: "SHEET_NAME" }));
  expect(named("two lines' [1]!")).not.toThrow();
});

test("a model reads the sheet that its template made as the add-on read it, and no other", () => {
  const { models } = run(
    ["pyramid"],
    {},
    reading(customers(20), "A1", { templates: { "credit-scheme": [["AAA", 90]] } }),
  );
  const [one] = models;
  expect(one?.table.templateSheet?.("credit-scheme")).toEqual([["AAA", 90]]);
  expect(one?.table.templateSheet?.("account-plan")).toBeNull();
});

test("a model is told what it said before: its labels by the record, its columns by the sheet", () => {
  const before = [[1, "2024-01-31", "Data", "Customer 3", 9, "VIP"]];
  const sheet = reading(customers(3, ["Pyramid tier", "Main", "Small", "Main"]), "A1", {
    markedColumns: [{ model: "pyramid", id: "tier", column: 3 }],
    history: { models: ["pyramid"], runs: [{ run: 1, sheetId: 1, rows: 1, undoRows: 0 }], last: before },
  });
  const [one] = run(["pyramid"], {}, sheet).models;
  expect(one?.table.earlier?.labels()).toEqual(["", "", "VIP"]);
  expect(one?.table.earlier?.shown("tier")).toEqual(["Main", "Small", "Main"]);
  expect(one?.table.earlier?.shown("value")).toBeNull();
  const [other] = run(["abc"], {}, sheet).models;
  expect(other?.table.earlier?.shown("tier")).toBeNull();
});

test("columns of a customers' sheet are input again when it is selected itself, the models' own are not", () => {
  const cells: Cell[][] = customers(3, ["Pyramid tier", "VIP", "Small", "Small"]);
  const sheet = reading(cells, "A1", {
    markedColumns: [{ model: "pyramid", id: "tier", column: 3 }],
    customersMark: {
      headerRow: 1,
      headers: [
        { field: "customer", title: "Customer", column: 1, key: "" },
        { field: "revenue", title: "Revenue", column: 2, key: "" },
      ],
      rows: 3,
    },
  });
  const { source, place } = run(["pyramid"], {}, sheet);
  expect(source.columns.map(({ header }) => header)).toEqual(["Customer", "Revenue"]);
  expect(place.reading.markedColumns.map(({ id, column }) => [id, column])).toEqual([
    ["customer", 1],
    ["revenue", 2],
    ["tier", 3],
  ]);
});

test("nothing that was read is changed", () => {
  const before = JSON.stringify(SHEET);
  run(["pyramid", "abc"]);
  expect(JSON.stringify(SHEET)).toBe(before);
});
