/** Undoing a run over orders: the customers' sheet goes, or is again what it was. */

import { marksOf } from "../../workbench/engine/cells/places";
import { readConditionalRules } from "../../workbench/engine/looks/conditional";
import { again, column, deleteColumn, models, orderBook, orders, rename, state } from "./order-book";

const ROWS = orders(60, 8);
const NEW = ["Newcomer", "2024-12-30", 1000, "P1"];

/** What our marks of sheets with customers say. */
const customersMarks = (book: ReturnType<typeof orderBook>) =>
  marksOf(book.workbook, "metadata")
    .map(({ content }) => JSON.parse(String(content.value)))
    .filter(({ kind }) => kind === "customers");

function runOnce() {
  const book = orderBook(ROWS);
  again(book);
  return book;
}

test("the first run is taken back without a trace, and can be run again", () => {
  const book = orderBook(ROWS);
  const before = state(book, ["Sheet1"]);
  again(book, { models: models("pyramid", "abc") });
  const undone = book.undo();
  expect([undone.runsLeft, undone.columns.includes("Customer"), undone.sheets]).toEqual([
    0,
    true,
    ["Pyramid", "ABC & Pareto", "Overview"],
  ]);
  expect([book.sheetNames(), state(book, ["Sheet1"])]).toEqual([["Sheet1"], before]);
  expect(() => book.undo()).toThrow(/NOTHING_TO_UNDO/);
  expect(again(book).sheet).toBe("Customers");
});

test("a second run with a new customer, another period and another model is taken back to the first", () => {
  const book = runOnce();
  book.type("Customers!J1", [["My notes"], ["call"]]);
  book.type(`Sheet1!A${ROWS.length + 2}`, [NEW]);
  const before = state(book, ["Customers", "Pyramid"]);
  const marks = customersMarks(book);
  again(book, { orders: { kind: "year" }, models: models("pyramid", "rfm") });
  expect(column(book, "Customers", "Customer")).toContain("Newcomer");
  expect(book.undo().runsLeft).toBe(1);
  expect(state(book, ["Customers", "Pyramid"])).toEqual(before);
  // By what stands in them its columns are known again under other headers.
  expect(customersMarks(book)).toEqual(marks);
  // The sheet is still known as ours.
  expect(again(book, { models: models("pyramid") })).toMatchObject({
    sheet: "Customers",
    sheets: ["Pyramid"],
  });
});

test("colours that a new customer made longer end again where they did", () => {
  const book = runOnce();
  const sheetId = book.workbook.model.getters.getSheetIdByName("Customers") ?? "";
  /** The last row of each rule over more than a header. */
  const ends = () =>
    readConditionalRules(book.workbook, sheetId).flatMap(({ areas: [area] }) =>
      area && area.rows > 1 ? [area.top + area.rows] : [],
    );
  // A rule for each of four tiers over eight customers below the header: 1 + 8 = 9.
  const before = [9, 9, 9, 9];
  expect(ends()).toEqual(before);
  book.type(`Sheet1!A${ROWS.length + 2}`, [NEW]);
  again(book);
  expect(ends()).toEqual([10, 10, 10, 10]);
  book.undo();
  expect(ends()).toEqual(before);
});

test.each([
  ["a note beside our columns", "J4", "mine"],
  ["a note below them", "A40", "mine"],
  ["a figure changed", "B3", 7],
  ["a customer's name changed", "A3", "Annie"],
  ["a tier changed", "G3", "VIP"],
])("asks first after %s, because the sheet would be deleted", (_what, cell, value) => {
  const book = runOnce();
  const shown = book.value(`Customers!${cell}`);
  book.type(`Customers!${cell}`, [[value]]);
  expect(() => book.undo()).toThrow(/EDITED_SINCE/);
  expect(book.value(`Customers!${cell}`)).toBe(value);
  book.type(`Customers!${cell}`, [[shown as string]]);
  book.undo();
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test("asks first when a person put a column of notes in the place of one of ours", () => {
  const book = runOnce();
  deleteColumn(book, "Customers", 3);
  book.type("Customers!G1", [["My notes"], ["call"]]);
  expect(() => book.undo()).toThrow(/EDITED_SINCE/);
});

test("headers renamed and the sheet renamed are no lost work", () => {
  const book = runOnce();
  book.type("Customers!B1", [["Umsatz"]]);
  rename(book, "Customers", "Clients");
  book.undo();
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test("undoing a run after the orders were edited leaves the orders as they are", () => {
  const book = runOnce();
  book.type("Sheet1!C2", [[123]]);
  book.undo();
  expect([book.sheetNames(), book.value("Sheet1!C2")]).toEqual([["Sheet1"], 123]);
});

test("a run over the customers' sheet itself is taken back to the run over the orders", () => {
  const book = runOnce();
  const before = state(book, ["Customers", "Pyramid"]);
  book.select("Customers!B2");
  book.write(book.request({ models: models("abc") }));
  expect(book.value("Customers!H1")).toBe("ABC & Pareto");
  book.undo();
  expect(state(book, ["Customers", "Pyramid"])).toEqual(before);
});

test("runs over two lists of orders are taken back one by one, the last first", () => {
  const book = runOnce();
  again(book);
  again(book, { orders: { kind: "year" } });
  expect([book.undo().runsLeft, book.undo().runsLeft, book.undo().runsLeft]).toEqual([2, 1, 0]);
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});
