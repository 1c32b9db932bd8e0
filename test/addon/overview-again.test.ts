/** The overview when it is run again, undone or over orders, and its service calls. */

import { type Opened, opened } from "./opened";
import { models, orderBook, orders, rename, state } from "./order-book";
import { ROWS, TABLE } from "./overview-table";

/** The large figures of a sheet, each with the label under it. */
function figures(book: Opened, sheet: string): unknown[][] {
  const rows = book.values(`'${sheet}'!A1:L20`);
  const at = rows.findIndex((row) => row.includes("Customers"));
  return (rows[at] ?? []).map((label, column) => [label, rows[at - 1]?.[column]]);
}

const BOTH = { models: models("pyramid", "rfm") };

test("an earlier overview is refreshed in place, with a person's notes and its new name; a stranger's is not touched", () => {
  const book = opened(TABLE);
  book.write(book.request(BOTH));
  rename(book, "Overview", "For Bob");
  book.type("'For Bob'!K3", [["ask"]]);
  book.type("'For Bob'!A200", [["below"]]);
  book.type("Sheet1!B2", [[5000]]);
  expect(book.write(book.request({ models: models("pyramid", "abc", "rfm") })).sheets).toEqual([
    "Pyramid",
    "ABC & Pareto",
    "RFM",
    "For Bob",
  ]);
  expect([
    book.value("'For Bob'!K3"),
    book
      .values("'For Bob'!A150:A260")
      .flat()
      .filter((cell) => cell !== ""),
  ]).toEqual(["ask", ["below"]]);
  const total = ROWS.reduce((sum, [, revenue]) => sum + Number(revenue), 5000);
  expect(figures(book, "For Bob")).toContainEqual(["Revenue", total]);
});

test("an overview is no table of customers, and undo removes it or restores it", () => {
  const book = opened(TABLE);
  book.write(book.request({ ...BOTH }));
  const sheetId = book.workbook.model.getters.getSheetIdByName("Overview") ?? "";
  const columns = Array.from({ length: 14 }, (_, at) => at);
  const widths = () => columns.map((column) => book.workbook.model.getters.getColSize(sheetId, column));
  // As a person may make them.
  book.workbook.model.dispatch("RESIZE_COLUMNS_ROWS", {
    dimension: "COL",
    sheetId,
    elements: columns,
    size: 201,
  });
  const widthsBefore = widths();
  const before = state(book, ["Overview", "Pyramid"]);
  book.select("Overview!A3");
  expect(() => book.describe()).toThrow(/OUR_SHEET/);
  book.select("Sheet1!A1");
  book.write(book.request({ models: models("pyramid", "abc", "rfm") }));
  expect(widths()).not.toEqual(widthsBefore);
  book.undo();
  expect([state(book, ["Overview", "Pyramid"]), widths()]).toEqual([before, widthsBefore]);
  book.undo();
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test("over orders it counts customers on their own sheet", () => {
  const book = orderBook(orders(120, 15));
  book.write(book.request({ models: models("pyramid", "rfm", "churn") }));
  const formulas = book
    .formulas("Overview!A1:F60")
    .flat()
    .filter((formula) => formula.startsWith("=COUNTIF"));
  expect(formulas.length).toBeGreaterThan(0);
  expect(
    formulas.every((formula) => formula.includes("Customers!") || formula.includes("'Customers'!")),
  ).toBe(true);
  expect(figures(book, "Overview")).toContainEqual(["Customers", 15]);
});

test("12 reads, 70 writes for the first model and 40 for each further one, 6 turns to reading", () => {
  for (const chosen of [
    models("pyramid"),
    models("pyramid", "rfm"),
    models("pyramid", "abc", "rfm", "prospects", "profitability", "review"),
  ]) {
    const book = opened(TABLE);
    const run = () => {
      book.write(book.previewed(book.request({ models: chosen })));
      return book.addOn.calls;
    };
    const first = run();
    expect(first.read).toBeLessThanOrEqual(12);
    expect(first.write).toBeLessThanOrEqual(70 + 40 * (chosen.length - 1));
    expect(first.turns).toBeLessThanOrEqual(6);
    // No call reads two sheets: each summary that stands is asked for its name, its corner, what stands in it, as values
    // and as formulas, and whether that still stands there directly before it is written; two calls for all of them tell
    // whether anything is protected, in place of one for the columns.
    const sheets = chosen.length > 1 ? chosen.length + 1 : 1;
    const again = run();
    expect(again.read).toBeLessThanOrEqual(12 + 5 * sheets);
    expect(again.turns).toBeLessThanOrEqual(6);
  }
});
