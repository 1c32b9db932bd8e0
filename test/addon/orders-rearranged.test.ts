/** Customers' sheets as people rearrange, copy and delete them. */

import { isErrorCell } from "../../src/core/cells/cell";
import { changeMarks, marksOf } from "../../workbench/engine/cells/places";
import { copySheet } from "../../workbench/engine/sheets/sheets";
import { again, orderBook, orders, records, revenues, totals } from "./order-book";

const ROWS = orders(60, 8);

test("sorted customers keep their figures and notes together", () => {
  const book = orderBook(ROWS);
  again(book);
  book.type("Customers!J1", [
    ["Notes"],
    ...Array.from({ length: 8 }, (_, at) => [`of ${book.value(`Customers!A${at + 2}`)}`]),
  ]);
  const [header = [], ...data] = book.values("Customers!A1:J9") as string[][];
  book.type("Customers!A1", [header, ...data.reverse()]);
  book.type("Sheet1!C2", [[7000]]);
  again(book);
  for (const one of records(book, "Customers")) expect(one.Notes).toBe(`of ${one.Customer}`);
  expect(revenues(book)).toEqual(totals(ROWS.map((row, at) => (at === 0 ? [row[0] ?? "", "", 7000] : row))));
});

test("title lines put above the header move with it", () => {
  const book = orderBook(ROWS);
  again(book);
  const sheetId = book.workbook.model.getters.getSheetIdByName("Customers") ?? "";
  book.workbook.model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: "Customers",
    dimension: "ROW",
    base: 0,
    position: "before",
    quantity: 2,
  });
  book.type("Customers!A1", [["Our customers"]]);
  book.type("Sheet1!C2", [[7000]]);
  again(book);
  expect(book.value("Customers!A1")).toBe("Our customers");
  expect(revenues(book, 3)).toEqual(
    totals(ROWS.map((row, at) => (at === 0 ? [row[0] ?? "", "", 7000] : row))),
  );
  expect(
    book
      .values("Customers!A1:B2")
      .flat()
      .filter((cell) => cell !== ""),
  ).toEqual(["Our customers"]);
});

test("a customer that a person added by hand keeps what was typed, also after a run over the sheet itself", () => {
  const book = orderBook(ROWS);
  again(book);
  book.type("Customers!A10", [["By hand", 77]]);
  book.select("Customers!A2");
  book.write(book.request());
  expect(book.value("Customers!G10")).toBe("Small");
  again(book);
  expect(book.values("Customers!A10:B10")[0]).toEqual(["By hand", 77]);
});

test("reasons for changes stand beside the tier and are kept with their customers", () => {
  const book = orderBook(ROWS);
  again(book, { reasonColumn: true });
  book.type("Customers!G9", [["VIP", "board member"]]);
  again(book, { reasonColumn: true });
  expect(book.values("Customers!G9:H9")[0]).toEqual(["VIP", "board member"]);
});

test("the customers' sheet deleted by a person is made again, and its summary follows", () => {
  const book = orderBook(ROWS);
  again(book);
  const sheetId = book.workbook.model.getters.getSheetIdByName("Customers") ?? "";
  book.workbook.model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Customers" });
  expect(again(book)).toMatchObject({ sheet: "Customers", sheets: ["Pyramid"] });
  expect(revenues(book)).toEqual(totals(ROWS));
  expect(book.values("Pyramid!A1:H40").flat().filter(isErrorCell)).toEqual([]);
});

test("a run over the customers' sheet itself renews the same summary", () => {
  const book = orderBook(ROWS);
  again(book);
  book.select("Customers!A1");
  expect(book.write(book.request()).sheets).toEqual(["Pyramid"]);
  expect(book.sheetNames()).not.toContain("Pyramid 2");
});

test("a deleted header row is put in again above the customers, and an undo takes it away", () => {
  const book = orderBook(ROWS);
  again(book, { reasonColumn: true });
  book.type("Customers!G4", [["VIP", "board member"]]);
  book.type("Customers!J2", [["note"]]);
  const titles = book.values("Customers!A1:H1");
  const sheetId = book.workbook.model.getters.getSheetIdByName("Customers") ?? "";
  const sheet = { sheetId, sheetName: "Customers", dimension: "ROW" as const };
  book.workbook.model.dispatch("REMOVE_COLUMNS_ROWS", { ...sheet, elements: [0] });
  const before = [book.values("Customers!A1:L12"), book.values("Pyramid!A1:H60")];
  book.select("Sheet1!A1");
  expect(book.preview(book.request()).customers?.notes[0]).toContain("header row of Customers was deleted");
  expect(again(book)).toMatchObject({ sheet: "Customers", overrideCount: 1 });
  expect(book.values("Customers!A1:H1")).toEqual(titles);
  expect([book.values("Customers!G4:H4")[0], book.value("Customers!J2")]).toEqual([
    ["VIP", "board member"],
    "note",
  ]);
  expect(revenues(book)).toEqual(totals(ROWS));
  book.undo();
  expect([book.values("Customers!A1:L12"), book.values("Pyramid!A1:H60")]).toEqual(before);
});

test("where a person took the column of customers away, their sheet is left alone and a new one is made, once", () => {
  const book = orderBook(ROWS);
  again(book);
  book.type("Customers!A1", [["Mine"], ...Array.from({ length: 8 }, (_, at) => [`mine ${at}`])]);
  const before = book.values("Customers!A1:G12");
  expect(again(book).sheet).toBe("Customers 2");
  expect(again(book).sheet).toBe("Customers 2");
  expect(book.values("Customers!A1:G12")).toEqual(before);
  // Taken back, the sheet is the one of these orders again.
  book.undo();
  book.undo();
  expect(book.sheetNames()).not.toContain("Customers 2");
  book.undo(true);
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test("a person's copy of our sheets is theirs, though their marks are copied with them", () => {
  const book = orderBook(ROWS);
  again(book);
  const { workbook } = book;
  for (const name of ["Customers", "Pyramid"]) {
    const sheetId = workbook.model.getters.getSheetIdByName(name) ?? "";
    const copy = copySheet(workbook, sheetId, `Copy of ${name}`);
    const marks = marksOf(workbook, "metadata").filter((mark) => mark.sheetId === sheetId);
    const copies = marks.map((mark) => ({ ...mark, id: `${mark.id}-copy`, sheetId: copy }));
    // Before the marks of the sheet itself, so that they are found first.
    changeMarks(
      workbook,
      [],
      marks.map(({ id }) => id),
    );
    changeMarks(workbook, [...copies, ...marks]);
  }
  const before = [book.values("'Copy of Customers'!A1:J12"), book.formulas("'Copy of Pyramid'!A1:H60")];
  book.type("Sheet1!C2", [[7000]]);
  expect(again(book)).toMatchObject({ sheet: "Customers", sheets: ["Pyramid"] });
  expect([book.values("'Copy of Customers'!A1:J12"), book.formulas("'Copy of Pyramid'!A1:H60")]).toEqual(
    before,
  );
  expect(revenues(book).get(String(ROWS[0]?.[0]))).toBeGreaterThan(6000);
});
