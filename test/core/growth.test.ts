/** One hostile cell must not cost the others their time: reading is linear in the length of a text. */

import { stateMeaning } from "../../src/app/orders/state-words";
import { likeness } from "../../src/app/reading/customers/same-customer";
import { isWalkIn } from "../../src/app/reading/place/total-words";
import { dayOf } from "../../src/core/cells/date-column";
import { POINT_NOTATION } from "../../src/core/cells/number-text";
import { writtenNumber } from "../../src/core/cells/written-number";
import { headerMatch } from "../../src/core/table/field";
import { FIELDS } from "../../src/core/table/fields";
import { growth } from "./growth";

/** Between the 4 of linear and the 16 of quadratic time. */
const MOST = 9;

test.each<[string, (size: number) => string]>([
  ["blanks inside a remark", (size) => `a${" ".repeat(size)}b`],
  ["blanks inside a number", (size) => `1${" ".repeat(size)}2`],
  ["digits", (size) => "9".repeat(size)],
  ["groups", (size) => `1${",000".repeat(size / 4)}x`],
  ["open brackets", (size) => "(".repeat(size)],
  ["signs", (size) => "-".repeat(size)],
  ["currency signs", (size) => "¥".repeat(size)],
])("a cell of %s is read as a number in time that grows with its length", (_, text) => {
  expect(growth((size) => writtenNumber(text(size), POINT_NOTATION.language), 10_000)).toBeLessThan(MOST);
});

test.each<[string, (size: number) => string]>([
  ["open brackets", (size) => "(".repeat(size)],
  ["brackets that close", (size) => "()".repeat(size / 2)],
  ["open brackets and one that closes", (size) => `${"(".repeat(size)})`],
  ["words", (size) => "aB ".repeat(size / 3)],
])("a header of %s is matched in time that grows with its length", (_, text) => {
  expect(growth((size) => headerMatch(text(size), FIELDS.revenue), 4_000)).toBeLessThan(MOST);
});

test.each<[string, (size: number) => string]>([
  ["digits", (size) => "2".repeat(size)],
  ["blanks after a day", (size) => `2024-01-05${" ".repeat(size)}x`],
  ["blanks before a clock", (size) => `2024-01-05 10:00${" ".repeat(size)}x`],
])("a cell of %s is read as a date in time that grows with its length", (_, text) => {
  expect(growth((size) => dayOf(text(size)), 10_000)).toBeLessThan(MOST);
});

test.each<[string, (size: number) => string]>([
  ["open brackets", (size) => "(".repeat(size)],
  ["open brackets and words", (size) => "(a ".repeat(size / 3)],
  ["blanks inside", (size) => `x${" ".repeat(size)}y`],
  ["signs that join", (size) => "& ".repeat(size / 2)],
])("a name, or a state, of %s is read in time that grows with its length", (_, text) => {
  const read = (size: number) => [isWalkIn(text(size)), likeness(text(size)), stateMeaning(text(size))];
  expect(growth(read, 4_000)).toBeLessThan(MOST);
});

test("brackets and what is in them do not count in a header, unless nothing closes them", () => {
  expect(headerMatch("Revenue (USD) [2024]", FIELDS.revenue)).toBe(2);
  expect(headerMatch("(USD) Revenue", FIELDS.revenue)).toBe(2);
  expect(headerMatch("Revenue (USD", FIELDS.revenue)).toBe(1);
  expect(headerMatch("销售额（万元）", FIELDS.revenue)).toBe(2);
});
