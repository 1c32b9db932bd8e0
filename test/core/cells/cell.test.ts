/** What cells hold and how people read them. */

import { runInNewContext } from "node:vm";
import { type Cell, isBlank, isDate, isErrorCell, textOf, tidy } from "../../../src/core/cells/cell";

test.each<[string, Cell, boolean]>([
  ["nothing", "", true],
  ["null", null, true],
  ["undefined", undefined, true],
  ["a space", " ", true],
  ["an ideographic space", "\u3000", true],
  ["a no-break space", "\u00a0", true],
  ["zero-width characters", "\u200b\ufeff\u2060", true],
  ["a line break", "\n", true],
  ["zero", 0, false],
  ["false", false, false],
  ["a dash", "-", false], // a blank as a number, yet text as a name
  ["text", "x", false],
])("isBlank of %s", (_, cell, expected) => {
  expect(isBlank(cell)).toBe(expected);
});

test.each([
  ["#N/A", true],
  ["#REF!", true],
  ["#VALUE!", true],
  ["#DIV/0!", true],
  ["#NUM!", true],
  ["#NAME?", true],
  ["#NULL!", true],
  ["#ERROR!", true],
  ["#hashtag", false],
  ["#1 customer", false],
  ["N/A", false],
  ["see #N/A", false],
])("isErrorCell(%j) is %s", (text, expected) => {
  expect(isErrorCell(text)).toBe(expected);
});

test("isDate knows a date of another realm, and nothing else", () => {
  expect(isDate(new Date())).toBe(true);
  expect(isDate(runInNewContext("new Date(0)"))).toBe(true);
  expect(isDate("2024-01-05")).toBe(false);
  expect(isDate(45_296)).toBe(false);
});

test.each<[Cell, string]>([
  ["abc", "abc"],
  [1.5, "1.5"],
  [true, "TRUE"],
  [false, "FALSE"],
  [null, ""],
  [undefined, ""],
  [new Date(2024, 0, 5), "2024-01-05"], // local time, as Sheets hands dates over
  [new Date(Number.NaN), ""],
])("textOf(%p) is %j", (cell, expected) => {
  expect(textOf(cell)).toBe(expected);
});

test.each([
  ["　ＡＢＣ\u200b ", "ABC"],
  ["ｶﾌﾞ", "カブ"],
  ["a\u00a0b", "a b"],
  ["  ", ""],
])("tidy(%j) is %j", (text, expected) => {
  expect(tidy(text)).toBe(expected);
});
