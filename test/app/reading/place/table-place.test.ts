/** The table that a selection points at. */

import { tablePlace } from "../../../../src/app/reading/place/table-place";
import { areaText } from "../../../../src/app/reading/sheet/address";
import type { Cell } from "../../../../src/core/cells/cell";
import { reading } from "../../reading";

type Rows = readonly (readonly Cell[])[];

const TABLE: Rows = [
  ["Customer", "Revenue"],
  ["Alder", 500],
  ["Birch", 200],
];

function place(rows: Rows, selected = "A1") {
  const found = tablePlace(reading(rows, selected));
  return {
    area: found && areaText(found.area),
    goesOn: found?.goesOn ? areaText(found.goesOn) : null,
    others: (found?.others ?? []).map(areaText),
    asides: (found?.asides ?? []).map(({ area, text }) => [areaText(area), text]),
  };
}

test.each([
  ["in the left table", "A2", "A1:B3"],
  ["in our column between the two, which belongs to the left one", "C2", "A1:B3"],
  ["in the right table", "D2", "D1:E3"],
])("a cell selected %s", (_where, selected, expected) => {
  const rows = TABLE.map((row, at) => [
    ...row,
    ["Pyramid tier", "VIP", "Small"][at] ?? "",
    ...(TABLE[at] ?? []),
  ]);
  const markedColumns = [{ model: "pyramid", id: "tier", column: 3, isWall: true }];
  const found = tablePlace(reading(rows, selected, { markedColumns }));
  expect(found && areaText(found.area)).toBe(expected);
  expect(found?.others.map(areaText)).toEqual([expected === "A1:B3" ? "D1:E3" : "A1:B3"]);
});

test.each<[string, Rows, string, string]>([
  [
    "a title block above a blank row",
    [["Sales by customer"], ["January - December 2024"], [""], ...TABLE],
    "A1",
    "A4:B6",
  ],
  [
    "words with their values above a blank row",
    [["Exported on", "2024-12-31"], ["Customers", 2], ["", ""], ...TABLE],
    "A1",
    "A4:B6",
  ],
  [
    "a period above a blank row",
    [["Period", "2024-01-01 - 2024-12-31"], ["Currency", "EUR"], ["", ""], ...TABLE],
    "A1",
    "A4:B6",
  ],
  [
    "a lone note beside it",
    [...TABLE.map((row) => [...row, "", "", ""]), ["", "", "", "", "see Ann"]],
    "E4",
    "A1:B3",
  ],
  [
    "a merged name selected",
    [
      ["Customer", "Revenue"],
      ["Alder", 500],
      ["", 400],
      ["Birch", 200],
    ],
    "A2:A3",
    "A1:B4",
  ],
  [
    "a blank column between names and numbers",
    [
      ["Customer", "", "Revenue"],
      ["Alder", "", 500],
      ["Birch", "", 200],
    ],
    "A1",
    "A1:C3",
  ],
  [
    "the same from the other side",
    [
      ["Customer", "", "Revenue"],
      ["Alder", "", 500],
      ["Birch", "", 200],
    ],
    "C2",
    "A1:C3",
  ],
  [
    "two tables side by side stay apart",
    [
      ["Customer", "Revenue", "", "Product", "Units"],
      ["Alder", 500, "", "Lamp", 9],
    ],
    "A1",
    "A1:B2",
  ],
  [
    "the largest table when the selection is in none",
    [["Report"], [""], ["Customer", "Revenue"], ["Alder", 1], [""], ...TABLE],
    "A1",
    "A6:B8",
  ],
])("%s", (_what, rows, selected, area) => {
  expect(place(rows, selected).area).toBe(area);
});

test.each<[string, Rows, string | null]>([
  ["more customers", [...TABLE, ["", ""], ["Elm", 900]], "A5:B5"],
  ["more customers below two blank rows", [...TABLE, ["", ""], ["", ""], ["Elm", 900], ["Fir", 1]], "A6:B7"],
  ["more customers below gap after gap", [...TABLE, [""], ["Elm", 900], [""], ["Fir", 1]], "A5:B7"],
  ["the same table again, with its heading", [...TABLE, ["", ""], ...TABLE], "A5:B7"],
  ["the same twice, each with a title", [...TABLE, [""], ["South"], ...TABLE, [""], ...TABLE], "A5:B12"],
  ["a table with another heading", [...TABLE, ["", ""], ["Customer", "Units"], ["Elm", 9]], null],
  ["a total", [...TABLE, ["", ""], ["Total", 700]], null],
  ["an average", [...TABLE, ["", ""], ["Average", 350]], null],
  ["a note", [...TABLE, ["", ""], ["Accrual basis 2024", ""]], null],
  ["another table", [...TABLE, ["", ""], ["Salesperson", "Units"], ["Mia", 5]], null],
  ["words only", [...TABLE, ["", ""], ["Mia", "North"]], null],
])("below a blank row: %s", (_what, rows, goesOn) => {
  expect(place(rows)).toMatchObject({ area: "A1:B3", goesOn });
});

describe("sums by region above the list of customers that they are of", () => {
  const rows = [["Region", "Total"], ["North", 700], ["South", 100], ["", ""], ...TABLE];
  test("the list is taken where nobody chose, and the sums are named", () => {
    expect(place(rows)).toMatchObject({ area: "A5:B7", others: ["A1:B3"] });
  });
  test("the sums are taken when one of their cells is selected", () => {
    expect(place(rows, "B2").area).toBe("A1:B3");
  });
  test("a first table of customers stays the first, however large another is", () => {
    const larger = [...TABLE, ["", ""], ["Client", "Units"], ["Elm", 1], ["Fir", 2], ["Oak", 3]];
    expect(place(larger).area).toBe("A1:B3");
  });
});

test("other tables are named", () => {
  const rows = [
    ...TABLE.map((row) => [...row, "", "Product", 3]),
    ["", ""],
    ["Salesperson", "Units"],
    ["Mia", 5],
  ];
  expect(place(rows).others).toEqual(["D1:E3", "A5:B6"]);
});

test("notes and totals below the table and beside it are named, and a title above it is not", () => {
  const rows = [["Sales 2024"], [""], ...TABLE, [""], ["Total", 700], [""], ["Source: ledger"]];
  expect(place(rows).asides).toEqual([
    ["A7:B7", "Total"],
    ["A9", "Source: ledger"],
  ]);
});

test("a header is over its rows though a blank row parts them, when one of its words names a field and each column has one", () => {
  const rows = [
    ["Aged receivables", "", "", ""],
    ["", "", "", ""],
    ["Contact", "< 1 month", "1 month", "Older"],
    ["", "", "", ""],
    ["Alder", 1, 2, 3],
    ["Birch", 4, 5, 6],
  ];
  expect(place(rows).area).toBe("A3:D6");
});

test("lines of a company and a page that name no fields are no table above one that does", () => {
  const lines = [
    ["Demo Trading", "", "Report date", "2024-12-31"],
    ["Customer list", "", "Page", 1],
    ["", "", "", ""],
  ];
  const table = [
    ["No", "Customer", "Phone", "Sales"],
    [1, "Alder", "555-0101", 500],
    [2, "Birch", "555-0102", 200],
  ];
  expect(place([...lines, ...table]).area).toBe("A4:D6");
});

test("a block of words with their values is no table, however long it is", () => {
  const block = [
    ["Report", "Revenue"],
    ["Company", "Demo"],
    ["Zip", 10115],
    ["City", "Berlin"],
    ["Version", 3],
    ["Printed by", "Ann"],
  ];
  expect(place([...block, ["", ""], ...TABLE]).area).toBe("A8:B10");
});

test("what is selected as a range is taken as it is", () => {
  expect(place([...TABLE, ["", ""], ["Elm", 900]], "A1:B2")).toEqual({
    area: "A1:B2",
    goesOn: null,
    others: [],
    asides: [],
  });
});

test("a sheet of 20 000 blocks is looked at once", () => {
  const rows = Array.from({ length: 40_000 }, (_, row): Cell[] => (row % 2 === 0 ? ["Note", ""] : ["", ""]));
  expect(place(rows).area).toBe("A1");
});

test("beside our own columns twice the rows take twice the looks, not four times", () => {
  const looks = (count: number) => {
    let looked = 0;
    const rows = Array.from({ length: count }, (_, at) => [`Customer ${at}`, at + 1, "Small", "= same"]);
    const cells = new Proxy([["Customer", "Revenue", "Pyramid tier", "Change"], ...rows], {
      get: (all, key) => {
        looked++;
        return Reflect.get(all, key);
      },
    });
    const markedColumns = ["tier", "change"].map((id, at) => ({ model: "pyramid", id, column: 3 + at }));
    const place = tablePlace({ cells, selection: { row: 1, column: 1, rows: 1, columns: 1 }, markedColumns });
    expect(place?.area).toEqual({ row: 1, column: 1, rows: count + 1, columns: 2 });
    return looked;
  };
  expect(looks(200) / looks(100)).toBeLessThan(2.5);
});
