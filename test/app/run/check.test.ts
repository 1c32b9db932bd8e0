/** Problems in the order of the sheet, each once, counted in full and listed in part. */

import { checkOf, duplicateCustomers } from "../../../src/app/run/check";
import { problemViews } from "../../../src/app/run/views";
import type { Cell } from "../../../src/core/cells/cell";
import type { Problem } from "../../../src/core/problem";
import { FIELDS } from "../../../src/core/table/fields";
import { tableOf } from "../../../src/core/table/table";

const table = (names: Cell[], dates?: Cell[]) =>
  tableOf(
    names.map((_, at) => at + 2),
    [
      { field: FIELDS.customer, header: "Customer", letter: "C", cells: names },
      ...(dates ? [{ field: FIELDS.date, header: "Date", letter: "D", cells: dates }] : []),
    ],
    { decimal: ".", groups: "," },
  );
const bad = (row: number, code: Problem["code"] = "NOT_A_NUMBER", field = "customer"): Problem => ({
  row,
  field,
  code,
  details: { found: `x${row}` },
});
const rows = (count: number) => Array.from({ length: count }, (_, at) => at + 2);

test.each([
  [50, 50],
  [51, 50],
  [1000, 50],
])("of %i problems of a kind %i are listed, and all are counted", (count, listed) => {
  const { problems, problemCount, counts } = checkOf(
    table([]),
    rows(count).map((row) => bad(row)),
    count,
    [],
  );
  expect([problems.length, problemCount, counts]).toEqual([listed, count, { NOT_A_NUMBER: count }]);
});

test("each kind has a list of its own, so that many of one do not hide the only one of another", () => {
  const many = [...rows(200).map((row) => bad(row)), bad(999, "ERROR_CELL")];
  const { problems } = checkOf(table([]), many, 200, []);
  expect([problems.length, problems[50]?.code]).toEqual([51, "ERROR_CELL"]);
});

test("they come in the order of the sheet, with their cell", () => {
  const { problems } = checkOf(table(["Ann"]), [bad(9), bad(3), bad(30)], 9, []);
  expect(problems.map(({ cell }) => cell)).toEqual(["C3", "C9", "C30"]);
});

test("what two models found in one cell is one problem, two kinds in one cell are two", () => {
  const found = [bad(3), bad(3), bad(3, "ERROR_CELL"), bad(3, "NOT_A_NUMBER", "revenue")];
  expect(checkOf(table(["Ann"]), found, 1, []).problemCount).toBe(3);
});

test.each([
  ["", "Net sales is blank"],
  [" ", "Net sales is blank"],
  ["n/a", "Net sales holds n/a, which counts as blank"],
  ["－", "Net sales holds -, which counts as blank"],
  // Not blank to a person: another column was blank, and this cell is read with it.
  ["12", "Net sales is blank"],
])("a blank value whose cell holds “%s” is told as “%s”", (cell, sentence) => {
  const blank = { row: 3, field: "revenue", code: "BLANK_VALUE", details: { field: "Net sales" } } as const;
  const sales = { field: FIELDS.revenue, header: "Net sales", letter: "E", cells: [9, cell] };
  const read = tableOf([2, 3], [sales], { decimal: ".", groups: "," });
  const source = { area: { row: 2, column: 1, rows: 2, columns: 5 }, columns: [sales] };
  const { problems } = checkOf(read, [blank], 2, [], source);
  expect(problemViews(problems, "en")[0]).toMatchObject({
    cell: "E3",
    code: "BLANK_VALUE",
    message: sentence,
  });
});

test("rows of the range that hold no customer are blank ones", () => {
  expect(checkOf(table(["Ann", "Bo"]), [], 5, [])).toMatchObject({ rows: 2, blankRows: 3 });
});

test("a customer's second and third row are pointed out with the first one, blanks never", () => {
  expect(duplicateCustomers(table(["Ann", "Bo", "", " Ann ", "", "Ann"]))).toEqual(
    [5, 7].map((row) => ({
      row,
      field: "customer",
      code: "DUPLICATE_CUSTOMER",
      details: { first: 2, found: "Ann" },
    })),
  );
});

test("in a list of orders customers are expected to come again", () => {
  expect(duplicateCustomers(table(["Ann", "Ann"], ["2024-01-01", "2024-01-02"]))).toEqual([]);
});
