/** What makes contents count as changed, and what does not. */

import { fingerprintOf, unorderedKey, writtenKey } from "../../../../src/app/reading/sheet/fingerprint";
import type { Cell } from "../../../../src/core/cells/cell";

const column = (...[header, ...cells]: [string, ...Cell[]]) => ({ header, cells });
const sheet = (columns: ReturnType<typeof column>[], range = "A1:B3") => fingerprintOf({ range, columns });
const AS_READ = sheet([column("Customer", "Ann", "Bo"), column("Sales", 1, "x")]);

test("the same customers have the same fingerprint", () => {
  expect(sheet([column("Customer", "Ann", "Bo"), column("Sales", 1, "x")])).toBe(AS_READ);
});

test.each([
  [
    "a number that became the text of its digits",
    [column("Customer", "Ann", "Bo"), column("Sales", "1", "x")],
  ],
  ["a number", [column("Customer", "Ann", "Bo"), column("Sales", 2, "x")]],
  ["a cell that was emptied", [column("Customer", "Ann", "Bo"), column("Sales", 1, "")]],
  ["a yes that became a word", [column("Customer", "Ann", "Bo"), column("Sales", 1, "TRUE")]],
  ["letter case", [column("Customer", "ann", "Bo"), column("Sales", 1, "x")]],
  ["a header", [column("Client", "Ann", "Bo"), column("Sales", 1, "x")]],
  ["two customers that changed places", [column("Customer", "Bo", "Ann"), column("Sales", 1, "x")]],
  ["two columns that changed places", [column("Sales", 1, "x"), column("Customer", "Ann", "Bo")]],
  ["letters that moved to the next cell", [column("Customer", "An", "nBo"), column("Sales", 1, "x")]],
])("it notices %s", (_what, columns) => {
  expect(sheet(columns)).not.toBe(AS_READ);
});

test("it notices that the customers stand elsewhere", () => {
  expect(sheet([column("Customer", "Ann", "Bo"), column("Sales", 1, "x")], "A2:B4")).not.toBe(AS_READ);
});

test.each([
  ["a currency", ["$0", "€0"]],
  ["a currency further down", ["$0", "$0", "€0"]],
  ["formats that changed places", ["€0", "$0", "$0"]],
])("it notices another format: %s", (_what, formats) => {
  const print = (own: string[]) =>
    fingerprintOf({ range: "A1:A4", columns: [{ ...column("Sales", 1, 2, 3), formats: own }] });
  expect(print(formats)).not.toBe(print(["$0", "$0", "$0"]));
  expect(print(formats)).toBe(print([...formats]));
});

test("of 20 000 sheets that differ in one cell no two have the same fingerprint", () => {
  const keys = Array.from({ length: 20_000 }, (_, value) => sheet([column("Sales", value)]));
  expect(new Set(keys).size).toBe(20_000);
});

test("what was written counts as edited by cell and by place, formulas by being there only", () => {
  const key = writtenKey([
    ["VIP", 5],
    ["=A1", ""],
  ]);
  expect(
    writtenKey([
      ["VIP", 5],
      ["=SUM(A1,B1)", ""],
    ]),
  ).toBe(key);
  for (const edited of [
    [
      ["VIP", 6],
      ["=A1", ""],
    ],
    [
      ["VIP", 5],
      ["A1", ""],
    ],
    [
      ["VIP", 5],
      ["", "=A1"],
    ],
    [
      ["VIP", 5],
      ["=A1", "note"],
    ],
  ]) {
    expect(writtenKey(edited)).not.toBe(key);
  }
});

test("a key that marks keep from one session to the next stays what it is: FNV-1a of the text", () => {
  // FNV-1a of "a" is 0xe40c292c, a published test vector.
  expect(unorderedKey(["a"])).toBe(`1.${(0xe40c292c).toString(36)}`);
});
