/** What undoing needs is kept in cells and comes back the same, however long; a broken record is none. */

import { writtenKey } from "../../../src/app/reading/fingerprint";
import {
  chunksOf,
  isColumnEdited,
  isSheetEdited,
  recordFrom,
  type UndoRecord,
} from "../../../src/app/record/undo";

const record = (contents: (string | number)[]): UndoRecord => ({
  run: 3,
  sheetId: 7,
  madeSheet: false,
  columns: [
    {
      mark: { model: "pyramid", id: "tier" },
      title: "Tier",
      row: 1,
      rows: contents.length,
      before: contents.map((content) => [content]),
      format: null,
      written: "x.1",
    },
  ],
  sheets: [],
  customers: { column: 1, header: "Customer", firstRow: 2, keys: ["Ann", null] },
  addedColumns: 0,
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

const TIERS = [["VIP"], ["Small"]];
const COLUMN = { written: writtenKey(TIERS) };
const SUMMARY = {
  written: writtenKey([
    ["VIP", "=COUNTIF(A:A,1)"],
    ["", ""],
  ]),
};

test.each([
  ["as it was, under its header", [["Tier"], ...TIERS], false],
  ["renamed", [["My tiers"], ...TIERS], false],
  ["as it was, where customers have no header", TIERS, false],
  ["a tier changed", [["Tier"], ["VIP"], ["VIP"]], true],
  ["a tier emptied", [["Tier"], ["VIP"], [""]], true],
  ["sorted", [["Tier"], ["Small"], ["VIP"]], true],
  ["a formula in place of a tier", [["Tier"], ["=D1"], ["Small"]], true],
])("a column of an undone run: %s", (_what, contents, isEdited) => {
  expect(isColumnEdited(COLUMN, contents)).toBe(isEdited);
});

test.each([
  [
    "as it was, also under another title",
    [
      ["Mine", ""],
      ["VIP", "=COUNTIF(A:A;1)"],
      ["", ""],
    ],
    false,
  ],
  [
    "a note in a blank cell",
    [
      ["Pyramid", ""],
      ["VIP", "=COUNTIF(A:A;1)"],
      ["", "call"],
    ],
    true,
  ],
  [
    "a formula replaced by its value",
    [
      ["Pyramid", ""],
      ["VIP", 1],
      ["", ""],
    ],
    true,
  ],
])("a summary of an undone run: %s", (_what, contents, isEdited) => {
  expect(isSheetEdited(SUMMARY, contents)).toBe(isEdited);
});
