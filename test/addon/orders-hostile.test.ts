/** Orders as people really have them, and customers' sheets as people rearrange them. */

import { changeMarks, marksOf } from "../../src/workbench/engine/places";
import { copySheet } from "../../src/workbench/engine/sheets";
import { opened } from "./opened";
import { HEADER, models, orderBook, orders, records, totals } from "./order-book";

const ROWS = orders(60, 8);

const again = (book: ReturnType<typeof orderBook>, changes = {}) => {
  book.select("Sheet1!A1");
  return book.write(book.request(changes));
};
const sums = (book: ReturnType<typeof orderBook>, headerRow = 1) =>
  new Map(records(book, "Customers", headerRow).map((one) => [one.Customer, one.Revenue]));

test("names that could be formulas, numbers or dates stay text and are known again", () => {
  const names = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=HYPERLINK(1)",
    "0012",
    "3-4",
    "TRUE",
    "1e5",
    "2024-05-05",
    "12%",
  ];
  names.push("'x", 'O\'Neil "Bob"');
  const rows = names.flatMap((name) => [1, 2].map((amount) => [`'${name}`, "2024-05-05", amount, "P"]));
  const book = orderBook(rows);
  again(book);
  again(book);
  const found = records(book, "Customers").map((one) => one.Customer);
  expect(found.sort()).toEqual(names.sort());
  expect(
    book
      .formulas("Customers!A1:A30")
      .flat()
      .every((formula) => formula === ""),
  ).toBe(true);
});

test("customer numbers are names too", () => {
  const book = orderBook([1001, 1002, 1001].map((id) => [id, "2024-05-05", 10, "P"]));
  again(book);
  again(book);
  expect(sums(book)).toEqual(
    new Map([
      ["1001", 20],
      ["1002", 10],
    ]),
  );
});

test("amounts written as text are added, and native sums are right", () => {
  const book = orderBook([
    ["Ann", "2024-05-05", "'¥1,200", "P"],
    ["Ann", "2024-05-06", 300, "P"],
    ["Bo", "2024-05-06", "'$40", "P"],
  ]);
  again(book);
  expect(sums(book)).toEqual(
    new Map([
      ["Ann", 1500],
      ["Bo", 40],
    ]),
  );
  expect(book.values("Pyramid!A1:D40").find(([label]) => label === "Total")?.[3]).toBe(1540);
});

test("a customers' column of the same name as a model's does not get into its formulas", () => {
  const rows = [
    [...HEADER, "Profit", "Segment"],
    ...ROWS.map((row, at) => [...row, (at % 9) - 2, at % 2 ? "Shop" : "Web"]),
  ];
  const book = opened(rows);
  book.write(book.request({ models: models("profitability") }));
  const cells = book.values("Profitability!A1:C60");
  const total = cells.find(([label, count]) => label === "Total" && count !== "");
  expect(total?.[1]).toBe(8);
});

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
  expect(sums(book)).toEqual(totals(ROWS.map((row, at) => (at === 0 ? [row[0] ?? "", "", 7000] : row))));
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
  expect(sums(book, 3)).toEqual(totals(ROWS.map((row, at) => (at === 0 ? [row[0] ?? "", "", 7000] : row))));
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

test("a column mapped later goes right of the tiers, and comes back to its place in later runs", () => {
  const rows = [[...HEADER, "Profit"], ...ROWS.map((row) => [...row, 2])];
  const book = opened(rows);
  const { profit: _, ...mapping } = book.request().mapping;
  book.write(book.request({ mapping }));
  const place = () =>
    book
      .write(book.request({ mapping: { ...mapping, profit: 4 } }))
      .columns.find(({ header }) => header === "Profit")?.letter;
  expect([place(), place()]).toEqual(["H", "H"]);
});

test("reasons for changes stand beside the tier and are kept with their customers", () => {
  const book = orderBook(ROWS);
  again(book, { reasonColumn: true });
  book.type("Customers!G9", [["VIP", "board member"]]);
  again(book, { reasonColumn: true });
  expect(book.values("Customers!G9:H9")[0]).toEqual(["VIP", "board member"]);
});

test("a list without a header is understood when its columns are chosen", () => {
  const book = opened(ROWS);
  const request = book.request({
    header: false,
    mapping: { customer: 0, date: 1, revenue: 2 },
    orders: { kind: "all" },
  });
  book.write({ ...request, models: models("pyramid") });
  expect(sums(book)).toEqual(totals(ROWS));
});

test("the customers' sheet deleted by a person is made again", () => {
  const book = orderBook(ROWS);
  again(book);
  const sheetId = book.workbook.model.getters.getSheetIdByName("Customers") ?? "";
  book.workbook.model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Customers" });
  expect(again(book)).toMatchObject({ sheet: "Customers" });
  expect(sums(book)).toEqual(totals(ROWS));
});

test("where a person took the column of customers away, their sheet is left alone and a new one is made, once", () => {
  const book = orderBook(ROWS);
  again(book);
  book.type("Customers!A1", [["Mine"], ...Array.from({ length: 8 }, (_, at) => [`mine ${at}`])]);
  const before = book.values("Customers!A1:G12");
  expect(again(book).sheet).toBe("Customers 2");
  expect(again(book).sheet).toBe("Customers 2");
  expect(book.values("Customers!A1:G12")).toEqual(before);
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
  expect(sums(book).get(String(ROWS[0]?.[0]))).toBeGreaterThan(6000);
});
