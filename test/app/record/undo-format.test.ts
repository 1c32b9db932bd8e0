/** What undoing needs is kept in cells and comes back the same, however long; a broken record is none. */

import type { UndoRecord } from "../../../src/app/record/undo";
import { chunksOf, recordFrom } from "../../../src/app/record/undo-format";

const record = (contents: (string | number)[]): UndoRecord => ({
  run: 3,
  sheetId: 7,
  about: 7,
  madeSheet: null,
  headerRow: 1,
  customers: { column: 1, header: "Customer", firstRow: 2, keys: contents.map((_, at) => `Customer ${at}`) },
  columns: [
    {
      mark: { model: "pyramid", id: "tier" },
      title: "Tier",
      header: "Tier",
      before: contents,
      formats: [[contents.length, "General"]],
      grown: { from: 9, rules: [7, 7], to: 10 },
      written: "x.1",
    },
  ],
  sheets: [
    {
      model: "pyramid",
      name: "Pyramid",
      columns: 2,
      addedRows: 0,
      before: { contents: [["Pyramid", 1]], layout: [[1, "title", "text"]], charts: [] },
      written: "x.2",
      charts: [],
    },
  ],
  maxColumns: 26,
  addedColumns: 0,
  choices: { sheetId: 7, text: "{}" },
});

test.each([
  ["short", ["VIP"]],
  [
    "with signs that mean something in a cell or in JSON",
    ["=A1", "'00123", '"quoted"', "a\\b", "a\nb", "\u2028", 0.1],
  ],
  ["Chinese and emoji", ["客户", "😀"]],
  ["20 000 rows", Array.from({ length: 20_000 }, (_, at) => `Tier ${at}`)],
])("a record comes back from its cells: %s", (_what, contents) => {
  const chunks = chunksOf(record(contents));
  expect(recordFrom(chunks)).toEqual(record(contents));
});

test("no cell holds more than Sheets allows, and none looks like a formula or a number", () => {
  const chunks = chunksOf(record(Array.from({ length: 20_000 }, () => "=12345678")));
  expect(chunks.length).toBeGreaterThan(1);
  expect(chunks.every((chunk) => chunk.length <= 50_000 && chunk.startsWith("j"))).toBe(true);
});

test("the blank cells that fill its last row say nothing", () => {
  expect(recordFrom([...chunksOf(record(["VIP"])), "", ""])).toEqual(record(["VIP"]));
});

test.each([
  ["a piece is missing", (chunks: string[]) => chunks.slice(1)],
  ["two pieces changed places", ([one = "", two = "", ...rest]: string[]) => [two, one, ...rest]],
  ["a piece was emptied", (chunks: string[]) => ["", ...chunks.slice(1)]],
])("it is none when %s", (_what, broken) => {
  const chunks = chunksOf(record(Array.from({ length: 20_000 }, () => "VIP customers")));
  expect(recordFrom(broken(chunks))).toBeNull();
});

test("no chunk ends in half a character", () => {
  // Before the tiers stand some hundred other characters, so that one of these two lengths cuts a pair in two.
  for (const start of ["", "x"]) {
    const contents = [start + "😀".repeat(60_000)];
    const chunks = chunksOf(record(contents));
    expect(chunks.every((chunk) => !/[\uD800-\uDBFF]$|^j[\uDC00-\uDFFF]/.test(chunk))).toBe(true);
    expect(recordFrom(chunks)).toEqual(record(contents));
  }
});

test.each([
  ["null", null],
  ["a number", 5],
  ["a list", []],
  ["columns that are none", { ...record(["VIP"]), columns: [null] }],
  ["a chart that is none", { ...record(["VIP"]), sheets: [{ before: { charts: [0] } }] }],
  ["rows below the last of any sheet", { ...record(["VIP"]), headerRow: 1e12 }],
])("%s in its place is no record", (_what, broken) => {
  expect(recordFrom([`j${JSON.stringify(broken)}`])).toBeNull();
});
