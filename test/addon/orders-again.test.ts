/** The customers' sheet when orders are run again: refreshed in place, with everything a person put there. */

import { readConditionalRules, writeConditionalRules } from "../../workbench/engine/looks/conditional";
import { areaOf } from "../../workbench/engine/workbook/area";
import { helpers } from "../../workbench/engine/workbook/library";
import {
  again,
  column,
  deleteColumn,
  insertColumn,
  models,
  orderBook,
  orders,
  records,
  rename,
  revenues,
  totals,
} from "./order-book";

const ROWS = orders(60, 8);
const NEW = ["Newcomer", "2024-12-30", 1000, "P1"];

/** A book after its first run. */
function runOnce(rows = ROWS) {
  const book = orderBook(rows);
  book.write(book.request());
  return book;
}

test("an unchanged second run changes nothing", () => {
  const book = runOnce();
  const before = book.values("Customers!A1:J20");
  again(book);
  expect(book.values("Customers!A1:J20")).toEqual(before);
  expect(book.sheetNames()).toHaveLength(4);
});

test("figures follow the orders, rows keep their order, a new customer comes below with dates shown as dates", () => {
  const book = runOnce();
  const names = column(book, "Customers", "Customer");
  book.type("Sheet1!C2", [[5000]]);
  book.type(`Sheet1!A${ROWS.length + 2}`, [NEW]);
  again(book);
  expect(column(book, "Customers", "Customer")).toEqual([...names, "Newcomer"]);
  const changed = ROWS.map((row, at) => (at === 0 ? [row[0] ?? "", row[1] ?? "", 5000, row[3] ?? ""] : row));
  expect(revenues(book)).toEqual(totals([...changed, NEW]));
  const last = names.length + 2;
  expect(book.shown(`Customers!D${last}:E${last}`)).toEqual([["2024-12-30", "2024-12-30"]]);
  expect(book.value("Customers!H1")).toMatch(/^Change since /);
  expect(book.value(`Customers!H${last}`)).toBe("New");
});

test("a person's columns, notes beside and below, and a total under our column stay", () => {
  const book = runOnce();
  book.type("Customers!J1", [["My notes"], ["call in May"]]);
  book.type("Customers!B12", [["=SUM(B2:B9)"]]);
  book.type("Customers!A14", [["a note below"]]);
  const first = book.value("Customers!A2");
  book.type("Sheet1!C2", [[9000]]);
  book.type(`Sheet1!A${ROWS.length + 2}`, [NEW]);
  again(book);
  expect(book.values("Customers!J1:J2").flat()).toEqual(["My notes", "call in May"]);
  expect(book.value("Customers!A2")).toBe(first);
  expect(book.formulas("Customers!B12")).toEqual([["=SUM(B2:B9)"]]);
  expect(book.value("Customers!A14")).toBe("a note below");
  expect(book.value("Customers!A15")).toBe("Newcomer");
});

test("moved and renamed columns are found again", () => {
  const book = runOnce();
  insertColumn(book, "Customers", 0);
  book.type("Customers!A1", [["My notes"], ["mine"]]);
  book.type("Customers!C1", [["Umsatz"]]);
  book.type("Sheet1!C2", [[9000]]);
  const receipt = again(book);
  expect(receipt.columns.map(({ letter }) => letter).join("")).toBe("BCDEFGHI");
  expect(book.values("Customers!A1:A2").flat()).toEqual(["My notes", "mine"]);
  const changed = ROWS.map((row, at) => (at === 0 ? [row[0] ?? "", row[1] ?? "", 9000] : row));
  expect(revenues(book)).toEqual(totals(changed));
});

test("a renamed column of customers is found again", () => {
  const book = runOnce();
  book.type("Customers!A1", [["Kunde"]]);
  insertColumn(book, "Customers", 0);
  again(book);
  expect(book.sheetNames().filter((name) => name.startsWith("Customers"))).toEqual(["Customers"]);
  expect(book.value("Customers!A1")).toBe("");
});

test.each([
  ["in the place of a column of ours that a person deleted", 5],
  ["in the place of the first one", 0],
])("a person's column is never taken, %s", (_where, deleted) => {
  const book = runOnce();
  // Customer, Revenue, Number of orders, First order, Last order, Products bought, Pyramid tier
  insertColumn(book, "Customers", deleted + 1);
  const letter = String.fromCharCode(66 + deleted);
  const mine = Array.from({ length: 12 }, (_, at) => [`mine ${at}`]);
  book.type(`Customers!${letter}1`, mine);
  deleteColumn(book, "Customers", deleted);
  again(book);
  const cells = book.values("Customers!A1:N12");
  const at = cells[0]?.indexOf("mine 0") ?? -1;
  expect(cells.map((row) => [row[at]])).toEqual(mine);
});

test("a person's copy of a column under the same header is never taken for ours", () => {
  const book = runOnce();
  insertColumn(book, "Customers", 0);
  const copy = book.values("Customers!C1:C9") as (string | number)[][];
  book.type("Customers!A1", copy);
  book.type("Customers!A2", [["checked"]]);
  book.type("Sheet1!C2", [[9000]]);
  again(book);
  expect(book.values("Customers!A2:A9")).toEqual([["checked"], ...copy.slice(2)]);
});

test("a customer who is gone from the orders keeps the row and no old figure", () => {
  const book = runOnce();
  const gone = String(book.value("Customers!A9"));
  book.type("Customers!J9", [["my note"]]);
  ROWS.forEach((row, at) => {
    if (row[0] === gone) book.type(`Sheet1!A${at + 2}`, [["Customer 1"]]);
  });
  again(book);
  expect(book.values("Customers!A9:J9")[0]).toEqual([
    gone,
    "",
    "",
    "",
    "",
    "",
    "",
    "Lost, was Small",
    "",
    "my note",
  ]);
});

test("revenue a year before is emptied when the period becomes all", () => {
  const book = runOnce();
  again(book, { orders: { kind: "year" } });
  expect(column(book, "Customers", "Revenue a year before").some((cell) => cell !== "")).toBe(true);
  again(book, { orders: { kind: "all" } });
  expect(column(book, "Customers", "Revenue a year before").every((cell) => cell === "")).toBe(true);
});

test("a tier that a person changed survives with its customer, a run with another model too", () => {
  const book = runOnce();
  book.type("Customers!G9", [["VIP"]]);
  const name = book.value("Customers!A9");
  book.type("Sheet1!C2", [[9000]]);
  const receipt = again(book, { models: models("pyramid", "abc") });
  expect(receipt.overrideCount).toBe(1);
  expect(records(book, "Customers").find((one) => one.Customer === name)?.["Pyramid tier"]).toBe("VIP");
});

test("the sheet is found under a name that a person gave it, and the formulas point there", () => {
  const book = runOnce();
  rename(book, "Customers", "My list");
  expect(again(book).sheet).toBe("My list");
  const formulas = book
    .formulas("Pyramid!A1:H40")
    .flat()
    .filter((formula) => formula.startsWith("=COUNTIF"));
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.every((formula) => formula.includes("'My list'!"))).toBe(true);
});

test("more customers than the sheet has rows push nothing aside", () => {
  const many = Array.from({ length: 40 }, (_, at) => [`Customer ${at}`, "2024-05-05", 100 + at, "P"]);
  const book = runOnce([...many.slice(0, 5), ["Customer 4", "2024-05-06", 1, "P"]]);
  const sheetId = book.workbook.model.getters.getSheetIdByName("Customers") ?? "";
  const rows = book.workbook.model.getters.getNumberRows(sheetId);
  const elements = Array.from({ length: rows - 6 }, (_, at) => at + 6);
  book.workbook.model.dispatch("REMOVE_COLUMNS_ROWS", {
    sheetId,
    sheetName: "Customers",
    dimension: "ROW",
    elements,
  });
  book.type("Customers!J2", [["of Customer 4"]]);
  book.type("Sheet1!A2", many);
  again(book);
  expect(book.values("Customers!A2:J2")[0]).toMatchObject({ 0: "Customer 4", 9: "of Customer 4" });
  expect(revenues(book).size).toBe(40);
});

test("colours grow with the customers, and a person's own rules over a part of that column or more stay", () => {
  const book = runOnce();
  const sheetId = book.workbook.model.getters.getSheetIdByName("Customers") ?? "";
  const rules = () => readConditionalRules(book.workbook, sheetId);
  const bottoms = () =>
    rules().map(({ areas: [area] }) => (area ? [area.left, area.columns, area.top + area.rows] : []));
  const mine = ["G4:G6", "G2:H9", "F2:F9"].map((address) => ({
    areas: [areaOf(sheetId, helpers.toZone(address))],
    condition: "isEqual",
    values: ["VIP"],
    style: { bold: true },
  }));
  const before = rules().length;
  writeConditionalRules(book.workbook, sheetId, [...rules(), ...mine]);
  // Tiers stand in G2:G9, eight customers; with the new one they reach row 10.
  expect(bottoms().slice(before)).toEqual([
    [6, 1, 6],
    [6, 2, 9],
    [5, 1, 9],
  ]);
  book.type(`Sheet1!A${ROWS.length + 2}`, [NEW]);
  again(book);
  // The rule of the new column for changes comes last.
  expect(bottoms().slice(before, before + 3)).toEqual([
    [6, 1, 6],
    [6, 2, 9],
    [5, 1, 9],
  ]);
  const ofTiers = bottoms().slice(0, before);
  expect(ofTiers.filter(([column, , bottom]) => column === 6 && bottom === 10).length).toBe(4);
});
