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
  // Without 500 the others have 500: with 30, 410 before it are below 0.8 x 530; with less, 440 are not.
  [0, 0, ["A: Sum of larger customers 0 % (A < 80 %, B < 95 %)", RULE, "A ends at 30: 470 above it.", A]],
  // Without 50 they have 950: with 60, 800 before it are below 0.8 x 1010; with 15, 915 are below 0.95 x 965.
  [
    4,
    860,
    [
      "B: Sum of larger customers 86 % (A < 80 %, B < 95 %)",
      RULE,
      "A begins at 60: 10 more.",
      "B ends at 15: 35 above it.",
      B,
    ],
  ],
  // Without 25 they have 975: 800 are below 0.8 x 1035, and 940 below 0.95 x 990.
  [
    6,
    940,
    [
      "B: Sum of larger customers 94 % (A < 80 %, B < 95 %)",
      RULE,
      "A begins at 60: 35 more.",
      "B ends at 15: 10 above it.",
      B,
    ],
  ],
  // Between 15 and 25 of the others 965 are before it, below 0.95 x (992 + 23.79), and below 0.95 x (1000 + 15.79).
  [
    9,
    992,
    ["C: Sum of larger customers 99.2 % (A < 80 %, B < 95 %)", RULE, "B begins at 23.79: 15.79 more.", C],
  ],
  [
    11,
    1000,
    ["C: Sum of larger customers 100 % (A < 80 %, B < 95 %)", RULE, "B begins at 15.79: 15.79 more.", C],
  ],
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

test("nobody above 0: no shares, and any amount is enough; no verdict without a number", () => {
  const nothing = tableWith([[FIELDS.revenue, [0, -5]]]);
  expect(explained(abcModel, nothing, 1).texts).toEqual([
    "C: Sum of larger customers 0 % (A < 80 %, B < 95 %)",
    RULE,
    "Any amount above 0 is enough for A.",
    C,
  ]);
  expect(explained(abcModel, TABLE, 3, {}, "zh-CN").texts[0]).toBe(
    "B：更大客户的合计 80 % (A < 80 %, B < 95 %)",
  );
  for (const index of [10, 99]) expect(explained(abcModel, TABLE, index).figures).toEqual({});
});
