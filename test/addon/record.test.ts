/** What the workbook remembers of runs: what a person edited or what is too long is rather forgotten than believed. */

import { customers, opened } from "./opened";

const HISTORY = "Customer Pyramid history";

test("a record whose rows a person moved is not used: no old tier is taken for a change by hand", () => {
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
