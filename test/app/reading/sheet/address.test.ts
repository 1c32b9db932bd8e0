/** Addresses as Sheets writes them, and texts that are none. */

import { areaOf, areaText, fixedReference } from "../../../../src/app/reading/sheet/address";
import { columnLetters } from "../../../../src/core/cells/column-letters";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  // The last column that Sheets has.
  [18_278, "ZZZ"],
])("column %i is %s, there and back", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(areaOf(`${letters}1`).column).toBe(column);
});

test.each(["A1", "A1:B1", "C7:AB9", "ZZZ10000000"])("%s is read as it is written", (text) => {
  expect(areaText(areaOf(text))).toBe(text);
});

test.each([
  "",
  "A",
  "1",
  "A0",
  "A1:B0",
  "B1:A1",
  "A2:A1",
  "a1",
  "AAAA1",
  "A123456789",
  "A1:B2:C3",
  "Data!A1",
  "A1 ",
])("%j is refused", (text) => {
  expect(() => areaOf(text)).toThrow(
    expect.objectContaining({ code: "BAD_REQUEST", details: { found: text } }),
  );
});

test.each([
  ["Data", "'Data'!$A$1:$A$9"],
  ["Bob's '24", "'Bob''s ''24'!$A$1:$A$9"],
  ["'!A1);HYPERLINK(", "'''!A1);HYPERLINK('!$A$1:$A$9"],
])("no name of a sheet ends its reference: %s", (sheet, expected) => {
  expect(fixedReference(sheet, { row: 1, column: 1, rows: 9, columns: 1 })).toBe(expected);
});
