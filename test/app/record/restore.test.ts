/** What an undo writes back: each customer's former cell, in the row where that customer stands now. */

import { restored, type StandingSheet } from "../../../src/app/record/restore";
import { type ColumnUndo, columnKey } from "../../../src/app/record/undo";
import type { Cell } from "../../../src/core/cells/cell";

const CUSTOMERS = { column: 1, header: "Customer", firstRow: 2, keys: ["Ann", "Bo", "Cy"] };
const TIER: ColumnUndo = {
  mark: { model: "pyramid", id: "tier" },
  title: "Tier",
  header: "My tiers",
  before: ["a", "b", "c"],
  formats: null,
  written: columnKey(CUSTOMERS, ["VIP", "Small", "Small"]),
};
const standing = (cells: Cell[][], column = 2): StandingSheet => ({
  cells,
  formulas: [],
  columns: [{ model: "pyramid", id: "tier", column }],
});
const undone = (sheet: StandingSheet, changes: Partial<ColumnUndo> = {}) =>
  restored({ customers: CUSTOMERS, columns: [{ ...TIER, ...changes }], headerRow: 1 }, sheet);
const AS_WRITTEN = [
  ["Customer", "Tier"],
  ["Ann", "VIP"],
  ["Bo", "Small"],
  ["Cy", "Small"],
];
const [HEADER = [], ANN = [], BO = [], CY = []] = AS_WRITTEN;

test("where nothing moved: the former cells and header where they stood", () => {
  const { columns, ...found } = undone(standing(AS_WRITTEN));
  expect(found).toEqual({ gone: 0, isEdited: false, missing: 0, rows: [2, 3, 4] });
  expect(columns[0]).toMatchObject({ column: 2, headerRow: 1 });
  expect([...(columns[0]?.contents ?? [])]).toEqual([
    [2, "a"],
    [3, "b"],
    [4, "c"],
  ]);
});

test("where rows were sorted: beside their customers, from the top", () => {
  const { columns, isEdited } = undone(standing([HEADER, CY, ANN, BO]));
  expect([...(columns[0]?.contents ?? [])]).toEqual([
    [2, "c"],
    [3, "a"],
    [4, "b"],
  ]);
  expect(isEdited).toBe(false);
});

test("where a customer is gone: told as missing, and the others are put back", () => {
  const { columns, missing } = undone(standing([HEADER, ANN, CY]));
  expect([missing, [...(columns[0]?.contents ?? [])]]).toEqual([
    1,
    [
      [2, "a"],
      [3, "c"],
    ],
  ]);
});

test("where a customer was taken out and nobody stands there, what the run left there goes too", () => {
  const { columns } = undone(standing([HEADER, ANN, ["", "Small"], CY]), { before: null });
  expect([...(columns[0]?.contents ?? [])].map(([row]) => row)).toEqual([2, 3, 4]);
  const noted = undone(standing([HEADER, ANN, ["total", "Small"], CY]), { before: null });
  expect([...(noted.columns[0]?.contents ?? [])].map(([row]) => row)).toEqual([2, 4]);
});

test("a column that was not there before is emptied, and nobody's tier is missed", () => {
  const { columns, missing } = undone(standing([HEADER, ANN, CY]), { before: null });
  expect([missing, [...(columns[0]?.contents ?? [])]]).toEqual([
    0,
    [
      [2, ""],
      [3, ""],
    ],
  ]);
});

test("a column that a person deleted is counted, one that was moved is found", () => {
  expect(undone({ cells: AS_WRITTEN, formulas: [], columns: [] })).toMatchObject({ columns: [], gone: 1 });
  const moved = AS_WRITTEN.map(([name = "", tier = ""]) => [name, "", tier]);
  expect(undone(standing(moved, 3))).toMatchObject({ columns: [{ column: 3 }], gone: 0, isEdited: false });
});

test("a tier that was changed since says so", () => {
  expect(undone(standing([HEADER, ["Ann", "Big"], BO, CY])).isEdited).toBe(true);
});

test("formats go with their customers", () => {
  const formats: ColumnUndo["formats"] = [
    [1, "0%"],
    [2, "0.00"],
  ];
  const { columns } = undone(standing([HEADER, CY, BO, ANN]), { formats });
  // Ann's was the first of the three, and stands last now.
  expect([...(columns[0]?.formats ?? [])]).toEqual([
    [2, "0.00"],
    [3, "0.00"],
    [4, "0%"],
  ]);
});

test("formats that a run left alone stay", () => {
  const { columns } = undone(standing(AS_WRITTEN), {
    formats: [
      [2, ""],
      [1, "0%"],
    ],
  });
  expect([...(columns[0]?.formats ?? [])]).toEqual([[4, "0%"]]);
});

test.each<[string, Cell[][], number | null]>([
  ["below rows that were put above it", [["Sales of May", ""], HEADER, CY, BO, ANN], 2],
  [
    "under the words for a run that broke off",
    [["", ""], ["Customer", "⚠ incomplete, run again"], CY, BO, ANN],
    2,
  ],
  ["renamed: the first filled cell above the customers", [["", ""], ["Customer", "Mine"], CY, BO, ANN], 2],
  ["gone: none", [["", ""], ["Customer", ""], CY, BO, ANN], null],
])("the header is found %s", (_where, cells, row) => {
  expect(undone(standing(cells)).columns[0]?.headerRow).toBe(row);
});
