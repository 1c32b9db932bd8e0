/** Which cells are the customers: what a person selects is rarely the table to the letter. */

import { sourceOf } from "../../../../src/app/reading/place/source";
import type { Cell } from "../../../../src/core/cells/cell";
import { reading } from "../../reading";

const TABLE = [
  ["Customer", "Revenue"],
  ["Ann", 5],
  ["Bob", 3],
];
const far = (rows: typeof TABLE) => [["", "", ""], ["", "", ""], ...rows.map((row) => ["", ...row])];

test.each([
  ["one cell inside the table means the whole table", reading(TABLE, "B2"), "A1:B3", 1],
  ["a table away from A1 is found around the cell", reading(far(TABLE), "C4"), "B3:C5", 3],
  ["whole columns end where the data ends", reading([...TABLE, ["", ""], ["", ""]], "A1:B1000"), "A1:B3", 1],
  ["a selection from the first customer down takes the header above", reading(TABLE, "A2:B3"), "A1:B3", 1],
  ["a title line over the table is not a header", reading([["Sales 2024", ""], ...TABLE], "A1"), "A2:B4", 2],
  [
    "numbers in the first row are a customer, not a header",
    reading(
      [
        ["Ann", 5],
        ["Bob", 3],
      ],
      "A1",
    ),
    "A1:B2",
    null,
  ],
  [
    "words alone have a header when one of them names a model's field",
    reading(
      [
        ["Who", "Money", "Need"],
        ["Ann", "yes", "no"],
      ],
      "A1",
    ),
    "A1:C2",
    1,
  ],
  ["a customer's row means the whole table", reading(TABLE, "A2:B2"), "A1:B3", 1],
])("%s", (_law, sheet, range, headerRow) => {
  const source = sourceOf(sheet, null);
  expect([source.range, source.headerRow]).toEqual([range, headerRow]);
});

describe("several rows selected below the header, as rows just pasted are", () => {
  const rows = [...TABLE, ["Cid", 9], ["Dan", 4]];

  test("are taken as they are, and the table that they are a part of is known", () => {
    const { range, headerRow, partOf } = sourceOf(reading(rows, "A4:B5"), null);
    expect([range, headerRow, partOf]).toEqual(["A4:B5", null, { row: 1, column: 1, rows: 5, columns: 2 }]);
  });

  test("are no part of one once a person said that they have no header", () => {
    expect(sourceOf(reading(rows, "A4:B5"), 0).partOf).toBeUndefined();
  });

  test("are no part of one without a header", () => {
    expect(sourceOf(reading(rows.slice(1), "A3:B4"), null).partOf).toBeUndefined();
  });
});

test("the range it names finds the same customers again", () => {
  const first = sourceOf(reading([["Sales 2024", ""], ...TABLE], "A1"), null);
  const again = sourceOf(reading([["Sales 2024", ""], ...TABLE], first.range), 1);
  expect(again).toEqual(first);
});

test("our own columns are not the customers'", () => {
  const rows = [
    ["Customer", "Revenue", "Pyramid tier"],
    ["Ann", 5, "VIP"],
  ];
  const markedColumns = [{ model: "pyramid", id: "tier", column: 3 }];
  const source = sourceOf(reading(rows, "A1", { markedColumns }), null);
  expect([source.range, source.columns.map(({ letter }) => letter)]).toEqual(["A1:B2", ["A", "B"]]);
});

test("a blank cell means the only table of the sheet, of which it says so", () => {
  const { range, besides } = sourceOf(reading(TABLE, "F9"), null);
  expect([range, besides]).toEqual([
    sourceOf(reading(TABLE, "A1"), null).range,
    { row: 9, column: 6, rows: 1, columns: 1 },
  ]);
  expect(sourceOf(reading(TABLE, "A1"), null).besides).toBeUndefined();
});

const TWO_TABLES = [...TABLE, ["", ""], ["", ""], ["", ""], ["", ""], ...TABLE];

test.each([
  ["a blank sheet", reading([[""]], "A1"), "NOTHING_SELECTED"],
  ["a blank cell beside two tables", reading(TWO_TABLES, "F2"), "NOTHING_SELECTED"],
  ["blank cells beside a table", reading(TABLE, "E5:F9"), "NOTHING_SELECTED"],
  ["a header alone", reading([["Customer", "Revenue"]], "A1"), "NO_ROWS"],
])("%s is refused with %s", (_name, sheet, code) => {
  expect(() => sourceOf(sheet, null)).toThrow(expect.objectContaining({ code }));
});

test("the kind of a column is what most of its filled cells are", () => {
  const rows = [
    ["a", "b", "c", "d"],
    ["x", "¥1,200", new Date(0), ""],
    ["y", "n/a", new Date(0), ""],
    [3, 7, "late", ""],
  ];
  expect(sourceOf(reading(rows), null).columns.map(({ kind }) => kind)).toEqual([
    "text",
    "number",
    "date",
    "blank",
  ]);
});

/** The kind of the second column under its heading. */
const kindUnder = (heading: string, ...cells: Cell[]) =>
  sourceOf(reading([["Customer", heading], ...cells.map((cell, at) => [`Customer ${at}`, cell])], "A1"), null)
    .columns[1]?.kind;

test("marks for nothing say nothing of what a column holds", () => {
  expect(kindUnder("Revenue", 500, "-", "-", "N/A", 200, "TBD", "#N/A", "?")).toBe("number");
});

test("plain numbers are dates where the heading says so, and else numbers", () => {
  expect(kindUnder("Order date", 45_296, 45_328)).toBe("date");
  expect(kindUnder("Date", 20_240_105, "20240206")).toBe("date");
  expect(kindUnder("Revenue", 45_296, 45_328)).toBe("number");
  expect(kindUnder("Date", 300, 12.5)).toBe("number");
});
