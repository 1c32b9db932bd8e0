/** Which column of a customers' sheet is which, after people moved, renamed, copied and deleted some. */

import {
  customersColumns,
  headerRowOf,
  withHeaderRow,
} from "../../../../src/app/reading/sheet/customers-columns";
import { unorderedKey } from "../../../../src/app/reading/sheet/fingerprint";
import type { Cell } from "../../../../src/core/cells/cell";
import { seeded, shuffled } from "../../../core/seeded";
import { reading } from "../../reading";

type Column = [title: string, ...cells: Cell[]];
const WRITTEN: [string, Column][] = [
  ["customer", ["Customer", "Ann", "Bo", "'Cy"]],
  ["revenue", ["Revenue", 30, 20, 10]],
  ["orders", ["Orders", 1, 1, 2]],
  ["last-order", ["Last order", new Date(2024, 0, 5), new Date(2024, 0, 6), ""]],
  ["previous-revenue", ["Before", "", "", ""]],
];
/** As handed to `setValues`. */
const CONTENTS: Record<string, (string | number)[]> = {
  customer: ["Ann", "Bo", "''Cy"],
  "last-order": [45_296, 45_297, ""],
};
const HEADERS = WRITTEN.map(([field, [title, ...cells]], at) => ({
  field,
  title,
  column: at + 1,
  key: unorderedKey(CONTENTS[field] ?? (cells as (string | number)[])),
}));
const [CUSTOMER, REVENUE, ORDERS, LAST, BEFORE] = WRITTEN.map(([, column]) => column) as [
  Column,
  Column,
  Column,
  Column,
  Column,
];
const renamed = ([, ...cells]: Column, title: string): Column => [title, ...cells];
const NOTES: Column = ["Notes", "call", "", "ask"];

/** Field to column, of a sheet that holds these columns. */
function known(columns: readonly Column[], others: readonly number[] = []) {
  const cells = [0, 1, 2, 3].map((row) => columns.map((column) => column[row]));
  const found = customersColumns(
    { headerRow: 1, headers: HEADERS, rows: 3 },
    { cells, formulas: [] },
    others,
  );
  return Object.fromEntries(found.map(({ id, column }) => [id, column]));
}

const ALL = [CUSTOMER, REVENUE, ORDERS, LAST, BEFORE];
const AS_WRITTEN = { customer: 1, revenue: 2, orders: 3, "last-order": 4, "previous-revenue": 5 };

test.each([
  ["as written", ALL, AS_WRITTEN],
  [
    "moved",
    [NOTES, LAST, CUSTOMER, BEFORE, ORDERS, REVENUE],
    { customer: 3, revenue: 6, orders: 5, "last-order": 2, "previous-revenue": 4 },
  ],
  [
    "renamed",
    [renamed(CUSTOMER, "Kunde"), renamed(REVENUE, "Umsatz"), ORDERS, renamed(LAST, ""), BEFORE],
    AS_WRITTEN,
  ],
  [
    "renamed and moved",
    [NOTES, renamed(REVENUE, "Umsatz"), renamed(CUSTOMER, "Kunde"), ORDERS, LAST, BEFORE],
    { customer: 3, revenue: 2, orders: 4, "last-order": 5, "previous-revenue": 6 },
  ],
  [
    "an empty one renamed is new, as nothing tells it from a person's",
    [CUSTOMER, REVENUE, ORDERS, LAST, renamed(BEFORE, "Old")],
    { ...AS_WRITTEN, "previous-revenue": undefined },
  ],
  [
    "deleted, a person's in its place",
    [CUSTOMER, NOTES, ORDERS, LAST, BEFORE],
    { ...AS_WRITTEN, revenue: undefined },
  ],
  [
    "the last one deleted, a person's in its place",
    [CUSTOMER, REVENUE, ORDERS, LAST, NOTES],
    { ...AS_WRITTEN, "previous-revenue": undefined },
  ],
  [
    "a copy to the left under the same title, changed since",
    [["Revenue", 30, 20, 99], CUSTOMER, REVENUE, ORDERS, LAST, BEFORE] as Column[],
    { customer: 2, revenue: 3, orders: 4, "last-order": 5, "previous-revenue": 6 },
  ],
  [
    "a copy, and the column itself edited and renamed: the copy has the name",
    [CUSTOMER, renamed(["", 30, 20, 11], "Mine"), ORDERS, LAST, BEFORE, REVENUE],
    { ...AS_WRITTEN, revenue: 6 },
  ],
  [
    "two columns of the same contents, one of them renamed",
    [CUSTOMER, REVENUE, renamed(ORDERS, "Bestellungen"), LAST, ["Before", 1, 1, 2]] as Column[],
    AS_WRITTEN,
  ],
  [
    "figures edited under their own title",
    [CUSTOMER, ["Revenue", 31, 20, 10], ORDERS, LAST, BEFORE] as Column[],
    AS_WRITTEN,
  ],
  [
    "headers of a run that broke off",
    ALL.map((column) => renamed(column, "⚠ incomplete, run again")),
    AS_WRITTEN,
  ],
  ["… in another language", ALL.map((column) => renamed(column, "⚠ 未完成，请重新运行")), AS_WRITTEN],
  ["a blank sheet", [["", "", "", ""]] as Column[], {}],
])("%s", (_law, columns, expected) => {
  expect(known(columns)).toEqual(expected);
});

test("a column of a model is never taken, whatever it is called and holds", () => {
  expect(known([CUSTOMER, REVENUE, ORDERS, LAST, BEFORE], [2]).revenue).toBeUndefined();
});

test("sorted rows are the same contents, other ones are not", () => {
  const random = seeded(7);
  const cells = Array.from({ length: 500 }, () => (random() < 0.1 ? "" : Math.floor(random() * 100)));
  const key = unorderedKey(cells);
  expect(unorderedKey(shuffled(cells, 1))).toBe(key);
  expect(unorderedKey(cells.filter((cell) => cell !== ""))).toBe(key);
  expect(unorderedKey([...cells, "=A1"])).toBe(key);
  expect(unorderedKey([...cells, 100])).not.toBe(key);
  expect(unorderedKey(cells.map((cell, at) => (at === 9 ? 101 : cell)))).not.toBe(key);
  expect(unorderedKey(["", ""])).toBe("");
});

test("a header row that a person deleted is put in above the customers, or is the row that stands for it", () => {
  const mark = { headerRow: 0, headers: [], rows: 1 };
  expect(withHeaderRow({ ...reading([["Ann", 5]]), customersMark: mark })).toMatchObject({
    cells: [
      ["", ""],
      ["Ann", 5],
    ],
    customersMark: { headerRow: 1, isToBePutIn: true },
  });
  const above = (...lines: Cell[][]) => headerRowOf(mark, [...lines, ["Ann", 5]]);
  expect([above(), above(["", ""], ["", ""]), above(["⚠ incomplete, run again", ""])]).toEqual([0, 2, 1]);
});
