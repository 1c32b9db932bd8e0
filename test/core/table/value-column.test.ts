/** The column that customers are ranked by, and what is said about its cells. */

import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import { problemText } from "../../../src/core/problem";
import { FIELDS } from "../../../src/core/table/fields";
import { numbersIn, tableOf } from "../../../src/core/table/table";
import { asRead, noCompleteRow, valueColumn, valueRemarks } from "../../../src/core/table/value-column";

const MODEL = { en: "ABC", "zh-CN": "ABC 分类", "zh-TW": "ABC 分類" };
const tableWith = (...fields: (typeof FIELDS.revenue | typeof FIELDS.profit)[]) =>
  tableOf(
    [2, 3, 4],
    fields.map((field) => ({ field, header: "", letter: "B", cells: [5, "", -1] })),
    POINT_NOTATION,
  );

test.each([
  ["first", [FIELDS.revenue, FIELDS.profit], "revenue"],
  ["first", [FIELDS.profit], "profit"],
  ["revenue", [FIELDS.revenue, FIELDS.profit], "revenue"],
  ["profit", [FIELDS.revenue, FIELDS.profit], "profit"],
] as const)("%s of %#: %s", (choice, fields, id) => {
  expect(valueColumn(tableWith(...fields), choice, MODEL).field.id).toBe(id);
});

test("a choice without its column is refused", () => {
  expect(() => valueColumn(tableWith(FIELDS.profit), "revenue", MODEL)).toThrow(
    "ABC needs a column for Revenue",
  );
  expect(() => valueColumn(tableWith(FIELDS.revenue), "profit", MODEL)).toThrow(
    "ABC needs a column for Profit",
  );
});

test("negative and blank values are remarks with their rows", () => {
  const table = tableWith(FIELDS.revenue);
  const column = valueColumn(table, "first", MODEL);
  expect(valueRemarks(table, column).map(({ row, code }) => [row, code])).toEqual([
    [4, "NEGATIVE_VALUE"],
    [3, "BLANK_VALUE"],
  ]);
  expect(asRead(column, "en")).toEqual({ columns: [], valueColumn: "revenue" });
  expect(asRead({ ...column, fromText: 1 }, "zh-TW")).toMatchObject({
    columns: [{ id: "revenue-read", isShared: true, header: "銷售額（識別值）", cells: [5, "", -1] }],
    valueColumn: "revenue-read",
  });
});

test.each<[string, string, string[], string[]]>([
  ["has no number at all", "Profit (column C) holds no number", ["1", "2"], ["", ""]],
  [
    "cannot be read",
    "2 numbers in Profit (column C) could not be read, for example x",
    ["1", "2"],
    ["x", "y"],
  ],
  ["has numbers in other rows only", "no row has a value in all of the columns B, C", ["1", ""], ["", "2"]],
])("of two columns one %s: %s", (_, sentence, revenue, profit) => {
  const columns = [
    { field: FIELDS.revenue, header: "", letter: "B", cells: revenue },
    { field: FIELDS.profit, header: "", letter: "C", cells: profit },
  ];
  const table = tableOf([2, 3], columns, POINT_NOTATION);
  const read = [FIELDS.revenue, FIELDS.profit].map((field) => numbersIn(table, field, MODEL));
  const { code, details } = noCompleteRow(read);
  expect(problemText(code, details, "en")).toContain(sentence);
});
