/** The Credit run rates by the workbook's own scheme sheet, so that formula and sidebar never disagree. */

import { templateFunctionName } from "../../src/core/template/template";
import { type Opened, opened } from "./opened";

const ROWS = [
  ["Customer", "Credit fulfilment rate", "On-time rate", "Bad-debt record"],
  ["Ann", 1, 1, 0],
];

function gradeOf(book: Opened): unknown {
  const defaults = book.describe().models.find(({ id }) => id === "credit")?.defaults ?? {};
  book.write(book.request({ models: [{ id: "credit", options: { ...defaults, missing: "rescale" } }] }));
  return book.value("Sheet1!E2");
}

/** Finds the cell of a grade's cut-off in the scheme sheet. */
function cutOffOf(book: Opened, grade: string, sheet = "Credit scheme"): string {
  const rows = book.values(`'${sheet}'!A1:Z60`);
  for (const [row, cells] of rows.entries()) {
    const column = cells.indexOf(grade);
    if (column >= 0 && typeof cells[column + 1] === "number")
      return `'${sheet}'!${String.fromCharCode(66 + column)}${row + 1}`;
  }
  throw new Error(grade);
}

test("three perfect indicators rescaled are AAA by the default points", () => {
  expect(gradeOf(opened(ROWS))).toBe("AAA");
});

test("an edited cut-off on the sheet decides, and the summary says where it comes from", () => {
  const book = opened(ROWS);
  book.addOn.run(templateFunctionName("credit-scheme"));
  book.select("Sheet1!A1");
  // On-time rate 60 %: (20 + 0.6 x 14 + 8) / 42 = 86.67 points, AA from 80; with AA from 87 it is A.
  book.type("Sheet1!C2", [[0.6]]);
  expect(gradeOf(book)).toBe("AA");
  book.type(cutOffOf(book, "AA"), [[87]]);
  expect(gradeOf(book)).toBe("A");
  expect(book.values("Credit!A1:A12").flat()).toContain(
    "Points and cut-offs come from the workbook's Credit scheme sheet.",
  );
});

test("a broken scheme is refused with the row and the remedy, and nothing is written", () => {
  const book = opened(ROWS);
  book.addOn.run(templateFunctionName("credit-scheme"));
  book.select("Sheet1!A1");
  book.type(cutOffOf(book, "AA"), [[95]]);
  expect(() => gradeOf(book)).toThrow(/scheme, row \d+/);
  expect(book.value("Sheet1!E1")).toBe("");
});

test("of several copies of the scheme the last one inserted decides", () => {
  const book = opened(ROWS);
  book.host.shown.answer = () => ({ button: "NO" });
  for (let copy = 0; copy < 2; copy++) book.addOn.run(templateFunctionName("credit-scheme"));
  book.select("Sheet1!A1");
  // 86.67 points as above: AA by the first copy, A by the second with AA from 87.
  book.type("Sheet1!C2", [[0.6]]);
  book.type(cutOffOf(book, "AA", "Credit scheme 2"), [[87]]);
  expect(gradeOf(book)).toBe("A");
});
