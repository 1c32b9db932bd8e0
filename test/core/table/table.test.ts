/** The customers as typed columns with their sheet rows. */

import { notationOf, POINT_NOTATION } from "../../../src/core/cells/number-text";
import { FIELDS } from "../../../src/core/table/fields";
import { numbersIn, problemsIn, tableOf, textsIn } from "../../../src/core/table/table";
import { TEXTS } from "../../../src/core/texts/core-texts";

const { customer, revenue } = FIELDS;
const MODEL = { en: "Pyramid", "zh-CN": "客户金字塔", "zh-TW": "客戶金字塔" };
const CELLS = Object.freeze([100, "abc", "", "#N/A", "500 Cr"]);
const sources = [
  { field: customer, header: "Client", letter: "A", cells: [" Ann ", 7, "", "Ｂｏ", true] },
  { field: revenue, header: "Sales", letter: "B", cells: CELLS },
];
const table = tableOf([2, 3, 5, 6, 7], sources, POINT_NOTATION);

test("numbersIn gives the numbers with header and letter", () => {
  const column = numbersIn(table, revenue, MODEL);
  expect(Array.from(column.values)).toEqual([100, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  expect(column).toMatchObject({ header: "Sales", letter: "B", fromText: 0 });
});

test("textsIn gives tidy names, and blanks for a field without a column", () => {
  expect(textsIn(table, customer)).toEqual(["Ann", "7", "", "Bo", "TRUE"]);
  expect(textsIn(tableOf([2, 3], [], POINT_NOTATION), customer)).toEqual(["", ""]);
});

test("problemsIn names the sheet row of each bad cell, not its position", () => {
  expect(problemsIn(table, numbersIn(table, revenue, MODEL))).toEqual([
    { row: 3, field: "revenue", code: "NOT_A_NUMBER", details: { found: "abc" } },
    { row: 6, field: "revenue", code: "ERROR_CELL", details: { found: "#N/A" } },
    {
      row: 7,
      field: "revenue",
      code: "AMBIGUOUS_NUMBER",
      details: { found: "500 Cr", one: "-500", other: "5000000000", why: TEXTS.aPlainNumber },
    },
  ]);
});

test("a comma locale settles 1.234", () => {
  const sales = { field: revenue, header: "Sales", letter: "B", cells: ["1.234"] };
  const german = tableOf([2], [sales], notationOf("de_DE"));
  expect(numbersIn(german, revenue, MODEL).values[0]).toBe(1234);
});

test("a missing column is said with model and field", () => {
  expect(() => numbersIn(table, FIELDS.profit, MODEL)).toThrow(
    "Pyramid needs a column for Profit: choose one",
  );
  expect(() => numbersIn(table, customer, MODEL)).toThrow("Pyramid needs a column for Customer: choose one");
});
