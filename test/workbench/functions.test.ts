/** Script functions in formulas. */
import { handClock } from "../../workbench/gas/host/clock";
import { benchWith } from "./script";

const CODE = `
/**
 * Doubles values.
 *
 * @param {number} values The values; one cell
 *     or a column.
 * @param {number} [times] Optional. How often.
 * @customfunction
 */
function DOUBLE(values, times) {
  if (values === undefined) throw new Error("values is missing");
  return Array.isArray(values) ? values.map((row) => row.map((value) => (value === "" ? "" : value * 2))) : values * 2;
}
/** @customfunction */
function KIND(value) { return Array.isArray(value) ? value.length + " x " + value[0].length : value instanceof Date ? "date" : typeof value; }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); return "wrote"; }
/** @customfunction */
function READS() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(); }
/** @customfunction */
function SLOW() { Utilities.sleep(31000); return "done"; }
/** @customfunction */
function LISTS() { return [1, 2, 3]; }
/** @customfunction */
function HIDDEN_(value) { return value; }
function helper(value) { return value; }
`;

test("functions are recognised by the comment above them, with the help of their parameters", () => {
  const { customFunctions } = benchWith(CODE).addOn.program;
  expect(customFunctions.map(({ name }) => name)).toEqual([
    "DOUBLE",
    "KIND",
    "WRITES",
    "READS",
    "SLOW",
    "LISTS",
  ]);
  expect(customFunctions[0]).toEqual({
    name: "DOUBLE",
    description: "Doubles values.",
    parameters: [
      { name: "values", description: "The values; one cell or a column." },
      { name: "times", description: "Optional. How often." },
    ],
  });
});

test("a column in, a column out: the result spills, and blank stays blank", () => {
  const bench = benchWith(CODE);
  bench.type("A1", [[1], [""], [3], ["=DOUBLE(A1:A3)"]]);
  expect(bench.values("A4:A6")).toEqual([[2], [""], [6]]);
});

test("one cell arrives as one value, a range as rows of columns, a date as a Date, nothing as undefined", () => {
  const bench = benchWith(CODE);
  bench.type("A1", [
    ["text", "2024-01-05", "=KIND(A1)", "=KIND(B1)", "=KIND(A1:B3)", "=KIND(A1:A1)", "=KIND(Z1)", "=KIND()"],
  ]);
  expect(bench.values("C1:H1")).toEqual([["string", "date", "3 x 2", "string", "string", "undefined"]]);
});

test("a thrown sentence becomes the cell's error message", () => {
  const bench = benchWith(CODE);
  bench.type("A1", [["=DOUBLE()"]]);
  expect([bench.value("A1"), bench.errorMessage("A1")]).toEqual(["#ERROR!", "values is missing"]);
});

test("a formula recalculates when an argument changes", () => {
  const bench = benchWith(CODE);
  bench.type("A1", [[1, "=DOUBLE(A1)"]]);
  bench.type("A1", [[5]]);
  expect(bench.value("B1")).toBe(10);
});

test("a plain list goes down the column", () => {
  const bench = benchWith(CODE);
  bench.type("A1", [["=LISTS()"]]);
  expect(bench.values("A1:A3")).toEqual([[1], [2], [3]]);
});

test("a formula may read the spreadsheet but not write", () => {
  const bench = benchWith(CODE);
  bench.type("B1", [["=READS()", "=WRITES()"]]);
  expect(bench.value("B1")).toBe("en_US");
  expect([bench.value("C1"), bench.errorMessage("C1")]).toEqual([
    "#ERROR!",
    "You do not have permission to call setValue",
  ]);
});

test("a formula has 30 seconds", () => {
  const bench = benchWith(CODE, { clock: handClock(0) });
  bench.type("A1", [["=SLOW()"]]);
  expect(bench.errorMessage("A1")).toBe("Exceeded maximum execution time");
});

test("formulas that were in the workbook before the script are calculated once it is there", () => {
  const before = benchWith("");
  before.type("A1", [[2, "=DOUBLE(A1)"]]);
  expect(before.value("B1")).toBe("#NAME?");
  expect(benchWith(CODE, { workbook: before.workbook }).value("B1")).toBe(4);
});

test("a formula spills into cells that were formatted before, and their values are read", () => {
  const bench = benchWith(`${CODE}
    function format() { SpreadsheetApp.getActiveSheet().getRange("B1:B3").setFontWeight("bold"); }`);
  bench.type("A1", [[1], [2], [3]]);
  bench.addOn.run("format");
  bench.type("B1", [["=DOUBLE(A1:A3)"]]);
  expect(bench.values("B1:B3").flat()).toEqual([2, 4, 6]);
});
