/** Names in a formula become places: columns, cells of the grid, sheets that may not be there yet. */

import { formulaFrom, linkedContent } from "../../../src/app/plan/formulas";

/** A grid whose header stands in row 6 and whose first column is C. */
const PLACES = {
  column: (name: string, model = "own") => `<${model} ${name}>`,
  row: 6,
  firstColumn: 3,
};

test.each([
  ["plain words", ["NOW()"], "=NOW()"],
  ["a column of the model's own", ["SUM(", { column: "tier" }, ")"], "=SUM(<own tier>)"],
  ["a column of another's", ["SUM(", { column: "tier", model: "abc" }, ")"], "=SUM(<abc tier>)"],
  // The second row below the header in row 6; the grid's columns are C, D, E.
  ["a cell of the grid", [{ row: 2, of: 1 }], "=D8"],
  ["the header", [{ row: 0, of: 2 }], "=E6"],
  ["a cell whose row stays", [{ row: 2, of: 0, fixedRow: true }], "=C$8"],
])("%s", (_what, parts, formula) => {
  expect(formulaFrom(parts, PLACES)).toBe(formula);
});

test("a link waits for the sheet it leads to; one that is never there leads nowhere", () => {
  const link = formulaFrom(['HYPERLINK("#gid=', { sheetOf: "abc" }, '";', { row: 1, of: 0 }, ")"], PLACES);
  expect(linkedContent(link, new Map([["abc", 12]]))).toBe('=HYPERLINK("#gid=12";C7)');
  expect(linkedContent(link, new Map())).toBe('=HYPERLINK("#gid=";C7)');
});

test.each(["text", "=A1", 5, ""])("any other content is written as it is: %j", (content) => {
  expect(linkedContent(content, new Map())).toBe(content);
});
