/** What the workbook remembers of runs: rows that moved are found again; what was edited or is too long is forgotten. */

import { insertLines } from "../../workbench/engine/sheets/grid";
import { customers, opened } from "./opened";
import { models } from "./order-book";
import { TABLE } from "./overview-table";

const HISTORY = "Customer Pyramid history";

test("a record whose rows a person moved is found again: no old tier is taken for a change by hand", () => {
  const book = opened(customers(12));
  book.write(book.request());
  // 12 of 12 is the VIP; without any revenue it is Small.
  expect(book.value("Sheet1!C13")).toBe("VIP");
  book.workbook.model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: book.workbook.model.getters.getSheetIdByName(HISTORY) ?? "",
    sheetName: HISTORY,
    dimension: "ROW",
    base: 1,
    position: "before",
    quantity: 1,
  });
  book.type("Sheet1!B13", [[0]]);
  expect(book.write(book.request()).overrideCount).toBe(0);
  expect(book.value("Sheet1!C13")).toBe("Small");
});

test("lines that a person put into the record, above it or between its rows, take away no undo", () => {
  const book = opened(customers(12));
  const before = () => book.values("Sheet1!A1:E13");
  const none = before();
  book.write(book.request());
  const first = before();
  const sheetId = book.workbook.model.getters.getSheetIdByName(HISTORY) ?? "";
  // Its header and 12 customers; then what the undo needs.
  for (const row of [13, 5, 0]) insertLines(book.workbook, sheetId, "ROW", row, 1);
  book.type(`'${HISTORY}'!A1`, [["Our runs, please leave alone"]]);
  book.type("Sheet1!B2", [[500]]);
  const changed = before();
  book.write(book.request());
  book.undo();
  expect(before()).toEqual(changed);
  book.type("Sheet1!B2", [[1]]);
  expect(before()).toEqual(first);
  expect(book.undo().runsLeft).toBe(0);
  expect(before()).toEqual(none);
});

test("a record in which a person edited a tier is set aside, and the check says so", () => {
  const book = opened(customers(20));
  book.write(book.request());
  // Row 21 is the last customer: run, date, sheet, customer, value, tier.
  expect(book.value(`'${HISTORY}'!F21`)).toBe("VIP");
  expect(book.preview(book.request()).check.remarks).toEqual([]);
  book.type(`'${HISTORY}'!F21`, [["Small"]]);
  // By the edited record, the VIP beside the customer would be a change by hand, and stay.
  book.type("Sheet1!B21", [[0]]);
  const preview = book.preview(book.request());
  expect([preview.overrideCount, preview.check.remarks.map(({ id }) => id)]).toEqual([0, ["record-edited"]]);
  expect(book.write(book.request()).remarks[0]?.message).toContain("was edited");
  expect(book.value("Sheet1!C21")).toBe("Small");
  // The edited record is a sheet of its own now, in sight; the new run is recorded as ever.
  expect(book.value(`'${HISTORY} (edited)'!F21`)).toBe("Small");
  expect(book.value(`'${HISTORY}'!F21`)).toBe("Small");
  expect(book.value(`'${HISTORY}'!A22`)).not.toBe(1);
  expect(book.preview(book.request()).check.remarks).toEqual([]);
  expect(book.undo().runsLeft).toBe(0);
});

test("choices longer than Google keeps are not kept, and the run is complete all the same", () => {
  // A property holds 9 KB; the mapped header alone is longer.
  const long = `Revenue ${"of all shops ".repeat(800)}`;
  const book = opened([["Customer", long], ...customers(12).slice(1)]);
  book.write(book.request({ mapping: { customer: 0, revenue: 1 } }));
  expect(book.value("Sheet1!C1")).toBe("Pyramid tier");
  expect(book.describe().remembered).toBe("no");
});

test("choices in Chinese, three bytes a character, are kept up to the limit and not beyond", () => {
  const remembered = (length: number) => {
    const book = opened([["客户", "额".repeat(length)], ...customers(12).slice(1)]);
    book.write(book.request({ mapping: { customer: 0, revenue: 1 } }));
    return book.describe().remembered;
  };
  // 2 500 x 3 = 7 500 bytes and some hundred around them; 3 100 x 3 = 9 300 bytes are more than 9 x 1 024 = 9 216.
  expect([remembered(2500), remembered(3100)]).toEqual(["yes", "no"]);
});

test("an undo takes the columns out of the record that it got for the models of the run, and a redo gives them back", () => {
  const book = opened(TABLE);
  const header = () => {
    const { getters } = book.workbook.model;
    const sheetId = getters.getSheetIdByName(HISTORY) ?? "";
    const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, column) => column);
    return columns.map((col) => getters.getEvaluatedCell({ sheetId, col, row: 0 }).value).slice(1);
  };
  book.write(book.request());
  const before = header();
  // Date, sheet, customer, value.
  expect(before.slice(4)).toEqual(["Pyramid"]);
  book.write(book.request({ models: models("pyramid", "abc") }));
  expect(header()).toEqual([...before, "ABC & Pareto"]);
  book.undo();
  expect(header()).toEqual(before);
  book.redo();
  expect(header()).toEqual([...before, "ABC & Pareto"]);
  book.undo();
  // A run with other models gets a column after those that are there.
  book.write(book.request({ models: models("prospects", "pyramid") }));
  expect(header().slice(0, 5)).toEqual(before);
  book.undo();
  expect(header()).toEqual(before);
});
