/** Whether a person changed what a run wrote: neither what it wrote nor what stood there before counts. */

import { columnKey, isColumnEdited, isSheetEdited, sheetKey } from "../../../src/app/record/undo";

const CUSTOMERS = { keys: ["Ann", null, "Bo"] };
const TIERS = ["VIP", "", "Small"];
const COLUMN = { written: columnKey(CUSTOMERS, TIERS), before: ["Old", "", "Older"] };

test.each<[string, (string | number)[], boolean]>([
  ["as it was", TIERS, false],
  ["as it was before the run", ["Old", "", "Older"], false],
  ["as it was, with a note in a row without a customer", ["VIP", "mine", "Small"], false],
  ["a tier changed", ["VIP", "", "VIP"], true],
  ["a tier emptied", ["VIP", "", ""], true],
  ["partly as before, partly as after", ["Old", "", "Small"], true],
  ["a formula in place of a tier", ["=D1", "", "Small"], true],
])("a column of an undone run: %s", (_what, contents, isEdited) => {
  expect(isColumnEdited(COLUMN, CUSTOMERS, contents)).toBe(isEdited);
});

test.each<[string, (string | number)[][], boolean]>([
  [
    "as it was, also under another title",
    [
      ["Mine", ""],
      ["VIP", "=COUNTIF(A:A;1)"],
      ["", ""],
    ],
    false,
  ],
  [
    "as it was, in a taller and wider place",
    [
      ["Mine", "", ""],
      ["VIP", "=COUNTIF(A:A;1)", ""],
      ["", "", ""],
    ],
    false,
  ],
  [
    "not written yet",
    [
      ["⚠", ""],
      ["", ""],
    ],
    false,
  ],
  [
    "a note in a blank cell",
    [
      ["Pyramid", ""],
      ["VIP", "=COUNTIF(A:A;1)"],
      ["", "call"],
    ],
    true,
  ],
  [
    "a formula replaced by its value",
    [
      ["Pyramid", ""],
      ["VIP", 1],
      ["", ""],
    ],
    true,
  ],
])("a summary of an undone run: %s", (_what, contents, isEdited) => {
  const written = sheetKey([
    ["Pyramid", ""],
    ["VIP", "=COUNTIF(A:A,1)"],
  ]);
  expect(isSheetEdited({ written, before: null }, contents, [])).toBe(isEdited);
});
