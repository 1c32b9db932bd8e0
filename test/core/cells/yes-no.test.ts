/** Which cells mean yes and which mean no. */

import type { Cell } from "../../../src/core/cells/cell";
import { yesNoOf } from "../../../src/core/cells/yes-no";

test.each<Cell>([true, 1, "1", "yes", "Yes", " Y ", "TRUE", "有", "是", "对", "對", "✓", "ＹＥＳ"])(
  "%j is yes",
  (cell) => {
    expect(yesNoOf(cell)).toBe(true);
  },
);

test.each<Cell>([false, 0, "0", "no", "NO", "n", "FALSE", "无", "無", "没有", "沒有", "否"])(
  "%j is no",
  (cell) => {
    expect(yesNoOf(cell)).toBe(false);
  },
);

test.each<Cell>(["", " ", "\u3000", null, undefined])("%j is a blank", (cell) => {
  expect(yesNoOf(cell)).toBeNull();
});

test.each<[Cell, string, string]>([
  ["maybe", "NOT_YES_OR_NO", "maybe"],
  [2, "NOT_YES_OR_NO", "2"],
  [0.5, "NOT_YES_OR_NO", "0.5"],
  [new Date(2024, 0, 5), "NOT_YES_OR_NO", "2024-01-05"],
  ["#N/A", "ERROR_CELL", "#N/A"],
])("%j is neither", (cell, code, found) => {
  expect(yesNoOf(cell)).toEqual({ code, details: { found } });
});
