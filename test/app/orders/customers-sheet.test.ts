/** On which sheet and which row each customer stands. */

import { customersPlace, customersSheet, knownCustomers } from "../../../src/app/orders/customers-sheet";
import type { Cell } from "../../../src/core/cells/cell";
import { reading } from "../reading";

const ORDERS = reading([["Customer"]], "A1", {
  freeNames: { Customers: "Customers 3" },
});

/** Orders whose customers stand on a sheet with the customer in its second column. */
function known(
  cells: Cell[][],
  changes: { areAddedUp?: boolean; last?: Cell[][]; column?: number | null } = {},
) {
  const { areAddedUp = true, last = [], column = 2 } = changes;
  const sheet = reading(cells, "A1", {
    sheetId: 9,
    markedColumns: [{ model: "pyramid", id: "tier", column: 4 }],
    customersMark: {
      headerRow: 1,
      headers: column === null ? [] : [{ field: "customer", title: "Customer", column, key: "" }],
      rows: 0,
    },
    history: {
      models: [],
      runs: [
        { run: 1, sheetId: 9, areAddedUp, rows: 2, undoRows: 0 },
        { run: 2, sheetId: 1, rows: 0, undoRows: 0 },
      ],
      last,
    },
  });
  return { ...ORDERS, customers: sheet };
}
const SHEET = [
  ["Notes", "Customer"],
  ["x", "Bo"],
  ["", ""],
  ["y", "　Ａnn "],
  ["", "Bo"],
];
const rowsOf = (orders: ReturnType<typeof known>, names: string[]) =>
  customersPlace(orders, customersSheet(orders.customers), names, "en").rows;

test.each([
  ["en", "Customers 3"],
  ["zh-CN", "客户"],
  ["zh-TW", "客戶"],
] as const)(
  "a new sheet in %s has the first free name, and customers in the order given",
  (language, name) => {
    const { isNew, rows, place } = customersPlace(ORDERS, null, ["Ann", "Bo"], language);
    expect([isNew, rows, place.reading.sheet]).toEqual([true, [2, 3], name]);
    expect(place.area).toEqual({ row: 2, column: 1, rows: 2, columns: 0 });
  },
);

test.each([
  ["each on its own row, the first of two of one name", ["Ann", "Bo"], [4, 2]],
  ["a new one below everything", ["Ann", "Cy", "Bo", "Di"], [4, 6, 2, 7]],
  ["new ones alone", ["Cy"], [6]],
])("on a known sheet: %s", (_law, names, rows) => {
  expect(rowsOf(known(SHEET), names)).toEqual(rows);
});

test("the area reaches from the first to the last column of ours and the last row", () => {
  const orders = known(SHEET);
  const { place, isNew } = customersPlace(orders, customersSheet(orders.customers), ["Cy"], "en");
  expect([isNew, place.area, place.headerRow]).toEqual([
    false,
    { row: 2, column: 2, rows: 5, columns: 1 },
    1,
  ]);
});

test.each([
  ["names of the last run over orders that still stand there", {}, ["Bo", "Ann"]],
  [
    "none when the last run was over the sheet itself, as a person may have added some",
    { areAddedUp: false },
    [],
  ],
])("known customers: %s", (_law, changes, names) => {
  const last = ["Bo", "Gone", "Ann"].map((name) => [1, "2024-01-31", "Customers", name, 5]);
  const sheet = customersSheet(known(SHEET, { ...changes, last }).customers);
  expect(sheet && knownCustomers(sheet)).toEqual(names);
});

test("a sheet of ours that is still blank is used, one whose customers cannot be told is not", () => {
  const blank = known([["", ""]], { column: null });
  expect(rowsOf(blank, ["Ann", "Bo"])).toEqual([2, 3]);
  expect(customersSheet(known([["Mine"]], { column: null }).customers)).toBeNull();
});
