/** A run that mends one that broke off is taken back to what stood there before both. */

import { mergedStart } from "../../../src/app/record/merged-start";
import type { ColumnUndo, SheetUndo, UndoRecord } from "../../../src/app/record/undo";

const column = (
  model: string,
  before: ColumnUndo["before"],
  changes: Partial<ColumnUndo> = {},
): ColumnUndo => ({
  mark: { model, id: "tier" },
  title: model,
  header: model,
  before,
  formats: null,
  written: `of ${model}`,
  ...changes,
});
const sheet = (model: string, rowsBefore: number | null, addedRows: number): SheetUndo => ({
  model,
  name: model,
  columns: 2,
  addedRows,
  before: rowsBefore === null ? null : { contents: [], layout: [[rowsBefore, "plain", "text"]], charts: [] },
  written: `of ${model}`,
  charts: [],
});
const start = (keys: UndoRecord["customers"]["keys"], changes: Partial<UndoRecord> = {}): UndoRecord => ({
  run: 1,
  sheetId: 7,
  about: 7,
  madeSheet: null,
  headerRow: 1,
  customers: { column: 1, header: "Customer", firstRow: 2, keys },
  columns: [],
  sheets: [],
  maxColumns: 5,
  addedColumns: 0,
  choices: { sheetId: 7, text: "{}" },
  ...changes,
});

test("a column keeps what stood beside each customer first, and is what the second run wrote", () => {
  const broken = start(["Ann", "Bo"], { columns: [column("abc", ["a", "b"], { written: "half" })] });
  // The second run found the customers in another order, and a new one.
  const mending = start(["Bo", "Cy", "Ann"], { run: 2, columns: [column("abc", ["B", "", "A"])] });
  const { run, columns } = mergedStart(broken, mending);
  expect(run).toBe(2);
  expect(columns).toEqual([column("abc", ["b", "", "a"])]);
});

test("what stood in a row without a customer comes back where somebody stands there again", () => {
  const broken = start(["Ann", null], { columns: [column("abc", ["a", "b"])] });
  const mending = start(["Ann", "Bo"], { columns: [column("abc", ["A", ""])] });
  expect(mergedStart(broken, mending).columns[0]?.before).toEqual(["a", "b"]);
});

test("a column that was new in the first run is new in both", () => {
  const broken = start(["Ann"], { columns: [column("abc", null)] });
  const mending = start(["Ann"], { columns: [column("abc", ["VIP"])] });
  expect(mergedStart(broken, mending).columns[0]?.before).toBeNull();
});

test("rows without a customer are kept where nothing moved, and blank where something did", () => {
  const broken = start(["Ann", null], { columns: [column("abc", ["a", "note"])] });
  const before = (keys: UndoRecord["customers"]["keys"]) =>
    mergedStart(broken, start(keys, { columns: [column("abc", ["", ""])] })).columns[0]?.before;
  expect([before(["Ann", null]), before([null, "Ann"])]).toEqual([
    ["a", "note"],
    ["", "a"],
  ]);
});

test("customers of one name are told by what stood in their rows", () => {
  const keys = ["Ann", "Ann (2)", "Bo"];
  const printed = (rows: string[], before: string[]) => {
    const { customers, ...rest } = start(keys, { columns: [column("abc", before)] });
    return { ...rest, customers: { ...customers, prints: { columns: [1, 2], rows } } };
  };
  const before = (rows: string[]) =>
    mergedStart(printed(["of 9", "of 1", ""], ["a", "b", "c"]), printed(rows, ["", "", ""])).columns[0]
      ?.before;
  expect(before(["of 1", "of 9", ""])).toEqual(["b", "a", "c"]);
  // The value of one was edited, and it still stands where it stood.
  expect(before(["of 7", "of 1", ""])).toEqual(["a", "b", "c"]);
  // Where the other moved, nobody can tell.
  expect(before(["of 1", "of 7", ""])).toEqual(["b", "", "c"]);
});

test("formats go with their customers; a new customer's are those of its place", () => {
  const formats: ColumnUndo["formats"] = [
    [1, "0%"],
    [1, "0.00"],
  ];
  const broken = start(["Ann", "Bo"], { columns: [column("abc", null, { formats })] });
  const mending = start(["Bo", "Cy", "Ann"], { columns: [column("abc", ["", "", ""])] });
  // Cy stands second, where 0.00 was.
  expect(mergedStart(broken, mending).columns[0]?.formats).toEqual([
    [2, "0.00"],
    [1, "0%"],
  ]);
});

test("what a run made longer is as short again as before the first, and as long as after the second", () => {
  const grown = (from: number, to: number) => ({ grown: { from, rules: [from], to } });
  const both = (first: Partial<ColumnUndo>, second: Partial<ColumnUndo>) =>
    mergedStart(
      start(["Ann"], { columns: [column("abc", ["a"], first)] }),
      start(["Ann"], { columns: [column("abc", ["b"], second)] }),
    ).columns[0]?.grown;
  expect(both(grown(9, 10), grown(9, 12))).toEqual({ from: 9, rules: [9], to: 12 });
  expect([both(grown(9, 10), {}), both({}, grown(9, 12)), both({}, {})]).toEqual([
    { from: 9, rules: [9], to: 10 },
    { from: 9, rules: [9], to: 12 },
    undefined,
  ]);
});

test("what only one of both wrote is taken back too", () => {
  const broken = start(["Ann"], { columns: [column("abc", ["a"])], sheets: [sheet("abc", 3, 1)] });
  const mending = start(["Ann"], { columns: [column("pyramid", null)], sheets: [sheet("pyramid", null, 0)] });
  const { columns, sheets } = mergedStart(broken, mending);
  expect(columns).toEqual([column("pyramid", null), column("abc", ["a"])]);
  // Nobody knows which of its charts stand there.
  expect(sheets).toEqual([
    sheet("pyramid", null, 0),
    { ...sheet("abc", 3, 1), attempts: [{ charts: sheet("abc", 3, 1).charts }] },
  ]);
});

test.each([
  // 3 lines first; the first run made them 5, the second adds 2 more: 7 - 3 = 4.
  ["both added", sheet("abc", 3, 2), sheet("abc", 5, 2), 4],
  ["the first added and the second needs none", sheet("abc", 3, 2), sheet("abc", 5, 0), 2],
  ["the sheet was made by the first run", sheet("abc", null, 0), sheet("abc", 5, 2), 0],
])("rows that go again from a summary: %s", (_law, first, second, addedRows) => {
  const [merged] = mergedStart(start([], { sheets: [first] }), start([], { sheets: [second] })).sheets;
  expect([merged?.before, merged?.addedRows]).toEqual([first.before, addedRows]);
});

test("the mark of the customers' sheet is that of before the first; one that the first made had none", () => {
  const mark = (rows: number) => ({ customersMark: { sheetId: 7, rows, headers: [] } });
  const both = (broken: Partial<UndoRecord>) =>
    mergedStart(start([], broken), start([], mark(9))).customersMark;
  expect([both(mark(4))?.rows, both({})?.rows, both({ madeSheet: "Customers" })]).toEqual([4, 9, undefined]);
});

test("a sheet that the first run made, and columns that both added, go with them", () => {
  const broken = start([], { madeSheet: "Customers", maxColumns: 5, addedColumns: 2 });
  const mending = start([], { maxColumns: 7, addedColumns: 1 });
  // 7 + 1 columns stand there now, 5 stood there first.
  expect(mergedStart(broken, mending)).toMatchObject({
    madeSheet: "Customers",
    maxColumns: 5,
    addedColumns: 3,
  });
});
