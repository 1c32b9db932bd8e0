/** Cells as numbers, blanks and bad cells apart. */

import type { Cell } from "../../../src/core/cells/cell";
import { numberColumn, numberOf, numbersOnly } from "../../../src/core/cells/number-column";
import { notationOf } from "../../../src/core/cells/number-text";

test.each<[string, Cell, unknown]>([
  ["a number", 5, 5],
  ["zero", 0, 0],
  ["text that is a number", "¥1,234.50", 1234.5],
  ["a blank", "", null],
  ["null", null, null],
  ["a dash", "—", null],
  ["text", "abc", { code: "NOT_A_NUMBER", details: { found: "abc" } }],
  ["TRUE", true, { code: "NOT_A_NUMBER", details: { found: "TRUE" } }],
  ["FALSE", false, { code: "NOT_A_NUMBER", details: { found: "FALSE" } }],
  ["a date", new Date(2024, 0, 5), { code: "NOT_A_NUMBER", details: { found: "2024-01-05" } }],
  ["a date that is none", new Date(Number.NaN), { code: "NOT_A_NUMBER", details: { found: "?" } }],
  ["NaN", Number.NaN, { code: "NOT_A_NUMBER", details: { found: "NaN" } }],
  ["Infinity", Number.POSITIVE_INFINITY, { code: "NOT_A_NUMBER", details: { found: "Infinity" } }],
  ["an error cell", "#N/A", { code: "ERROR_CELL", details: { found: "#N/A" } }],
  ["a decimal comma", "12,5", { code: "AMBIGUOUS_NUMBER", details: { found: "12,5" } }],
  ["commas of another locale", "1.234,56", { code: "AMBIGUOUS_NUMBER", details: { found: "1.234,56" } }],
  ["a group after a blank", "1 000", { code: "AMBIGUOUS_NUMBER", details: { found: "1 000" } }],
  ["Indian groups", "1,23,456", { code: "NOT_A_NUMBER", details: { found: "1,23,456" } }],
  ["a superscript", "10²", { code: "NOT_A_NUMBER", details: { found: "10²" } }],
])("numberOf %s", (_, cell, expected) => {
  expect(numberOf(cell)).toEqual(expected);
});

test("numberOf reads a comma as the locale does, and points out the other reading", () => {
  const german = notationOf("de_DE");
  expect(numberOf("12,5", german)).toBe(12.5);
  expect(numberOf("1,234.5", german)).toMatchObject({ code: "AMBIGUOUS_NUMBER" });
});

test("numberColumn keeps every row in its place and counts numbers read from text", () => {
  const cells = Object.freeze([5, "1.5万", "-", "abc", "", "#REF!", "10%"]);
  const { values, bad, fromText } = numberColumn(cells);
  expect(Array.from(values)).toEqual([5, 15_000, Number.NaN, Number.NaN, Number.NaN, Number.NaN, 0.1]);
  expect([...bad.keys()]).toEqual([3, 5]);
  expect(fromText).toBe(2);
});

test("numberColumn of no cells is empty", () => {
  expect(numberColumn([]).values).toHaveLength(0);
});

test.each([
  [[], []],
  [[Number.NaN], []],
  [
    [3, Number.NaN, 1],
    [3, 1],
  ],
  [
    [2, 1],
    [2, 1],
  ],
  [[Number.NaN, 0], [0]],
])("numbersOnly(%j) is %j", (values, expected) => {
  expect(Array.from(numbersOnly(Float64Array.from(values)))).toEqual(expected);
});
