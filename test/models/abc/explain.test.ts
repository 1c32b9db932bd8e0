/** Why a customer has its class. */

import { FIELDS } from "../../../src/core/table/fields";
import { CLASSES } from "../../../src/models/abc/labels";
import { abcModel } from "../../../src/models/abc/model";
import { explained, tableWith } from "../segment";

// The README's example with a blank and a 0: sums before are 0, 500, 700, 800, 860, 910, 940, 965, 980, 992.
const TABLE = tableWith([[FIELDS.revenue, [500, 200, 100, 60, 50, 30, 25, 15, 12, 8, "", 0]]]);
const RULE =
  "A class takes customers until the sum before them reaches its share; equal values stay together, 0 or less is C.";
const [A, B, C] = CLASSES.map(({ action }) => action.en);

test.each([
  // A begins at 100, B at 25.
  [0, 0, ["A: Sum of larger customers 0 % (A < 80 %, B < 95 %)", RULE, "A ends at 100: 400 above it.", A]],
  [
    4,
    860,
    [
      "B: Sum of larger customers 86 % (A < 80 %, B < 95 %)",
      RULE,
      "A begins at 100: 50 more.",
      "B ends at 25: 25 above it.",
      B,
    ],
  ],
  [
    6,
    940,
    [
      "B: Sum of larger customers 94 % (A < 80 %, B < 95 %)",
      RULE,
      "A begins at 100: 75 more.",
      "B ends at 25: 0 above it.",
      B,
    ],
  ],
  [9, 992, ["C: Sum of larger customers 99.2 % (A < 80 %, B < 95 %)", RULE, "B begins at 25: 17 more.", C]],
  [11, 1000, ["C: Sum of larger customers 100 % (A < 80 %, B < 95 %)", RULE, "B begins at 25: 25 more.", C]],
])("customer %i, %p before it", (index, before, texts) => {
  const found = explained(abcModel, TABLE, index);
  expect(found.texts).toEqual(texts);
  expect(found.figures).toMatchObject({ "Sum of larger customers": before, Class: texts[0]?.[0] });
});

test("own cuts are those of the explanation", () => {
  // Sums before 0 and 500: with cuts 50 and 70 %, the second is B, the third (700) C.
  const [, ...classes] = [0, 1, 2].map((at) => explained(abcModel, TABLE, at, { a: 0.5, b: 0.7 }).texts[0]);
  expect(classes).toEqual([
    "B: Sum of larger customers 50 % (A < 50 %, B < 70 %)",
    "C: Sum of larger customers 70 % (A < 50 %, B < 70 %)",
  ]);
});

test("nobody above 0: no shares and no distances; no verdict without a number", () => {
  const nothing = tableWith([[FIELDS.revenue, [0, -5]]]);
  expect(explained(abcModel, nothing, 1).texts).toEqual([
    "C: Sum of larger customers 0 % (A < 80 %, B < 95 %)",
    RULE,
    C,
  ]);
  expect(explained(abcModel, TABLE, 3, {}, "zh-CN").texts[0]).toBe(
    "B：更大客户的合计 80 % (A < 80 %, B < 95 %)",
  );
  for (const index of [10, 99]) expect(explained(abcModel, TABLE, index).figures).toEqual({});
});
