/** MAN_GRADE, sentence by sentence of its contract, and the next step for each code. */

import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { LANGUAGES } from "../../../src/core/texts/language";
import { PROSPECT_FUNCTIONS } from "../../../src/models/prospects/functions";
import { MAN_ACTIONS } from "../../../src/models/prospects/labels";
import { MAN_CODES } from "../../../src/models/prospects/man";
import { caller, columnOf, refusalsOf } from "../call";

const grade = caller(PROSPECT_FUNCTIONS, "MAN_GRADE");

test.each<[boolean, boolean, boolean, string]>([
  [true, true, true, "M+A+N"],
  [true, true, false, "M+A+n"],
  [true, false, true, "M+a+N"],
  [false, true, true, "m+A+N"],
  [true, false, false, "M+a+n"],
  [false, true, false, "m+A+n"],
  [false, false, true, "m+a+N"],
  [false, false, false, "m+a+n"],
])("money %s, authority %s, need %s is %s", (money, authority, need, code) => {
  expect(grade([money, authority, need])).toBe(code);
  expect(MAN_CODES).toContain(code);
});

test.each<[Argument[], Cell]>([
  [[1, 0, 1], "M+a+N"],
  [["yes", "No", "Y"], "M+a+N"],
  [["有", "无", "無"], "M+a+n"],
  [["是", "否", "對"], "M+a+N"],
  [["", true, true], ""],
  [[true, true, ""], ""],
])("MAN_GRADE(%j) is %j", (given, code) => {
  expect(grade(given)).toBe(code);
});

test("columns in, a column out; a bad row keeps to itself, not known is not no", () => {
  const money = columnOf(["Money", true, "", "yes", 1]);
  const authority = columnOf(["Authority", true, true, "perhaps", 0]);
  const need = columnOf(["Need", false, true, "no", "#N/A"]);
  expect(grade([money, authority, need])).toEqual(
    columnOf(["⚠ not yes or no: Money", "M+A+n", "", "⚠ not yes or no: perhaps", "⚠ #N/A"]),
  );
});

test("one answer for all is shared", () => {
  expect(grade([true, columnOf([1, 0]), true])).toEqual(columnOf(["M+A+N", "M+a+N"]));
});

test("a bad single cell is refused in each language", () => {
  expect(refusalsOf(() => grade([2, true, true]))).toEqual([
    "money must be yes or no: found 2",
    "金钱 (money) 必须是“是”或“否”：现为 2",
    "金錢 (money) 必須是「是」或「否」：現為 2",
  ]);
});

test("every code has a next step of its own", () => {
  for (const language of LANGUAGES) {
    const steps = MAN_CODES.map((code) => MAN_ACTIONS[code][language]);
    expect(new Set(steps).size).toBe(8);
    expect(steps).not.toContain("");
  }
});
