/** The order of the sheets that a run makes. */

import { customers, opened } from "./opened";

/** Customers between two sheets of a person's. */
function amongOthers() {
  const book = opened(customers(30));
  for (const [name, position] of [
    ["Before", 0],
    ["After", 2],
  ] as const)
    book.workbook.model.dispatch("CREATE_SHEET", { sheetId: name, name, position });
  book.select("Sheet1!A1");
  return book;
}

const MODELS = ["pyramid", "abc"].map((id) => ({ id, options: {} }));

test("stays next to the customers, whatever sheet is in front", () => {
  const book = amongOthers();
  const request = { ...book.request(), models: MODELS };
  book.select("After!A1");
  book.write(request);
  expect(book.sheetNames()).toEqual([
    "Before",
    "Sheet1",
    "Overview",
    "Pyramid",
    "ABC & Pareto",
    "Customer Pyramid history",
    "After",
  ]);
});

test("is the same after a redo from another sheet", () => {
  const book = amongOthers();
  book.write({ ...book.request(), models: MODELS });
  const order = book.sheetNames();
  book.undo();
  book.select("After!A1");
  book.redo();
  expect(book.sheetNames()).toEqual(order);
});
