/** A user's own scheme: read from its sheet in any language and shape, refused with row and remedy when broken. */

import type { Cell } from "../../../src/core/cells/cell";
import { LANGUAGES } from "../../../src/core/texts/language";
import { defaultScheme } from "../../../src/models/credit/default-scheme";
import { schemeOf } from "../../../src/models/credit/scheme-range";
import { BEST, COLUMN, call, edited, refusal, row, schemeRange } from "./cases";

const { basis, indicator, max, rule, step, value, points, cap } = COLUMN;
const blank = (width: number): Cell[] => Array(width).fill("");

test.each(LANGUAGES)("the template's sheet is the default scheme in %s", (language) => {
  expect(schemeOf(schemeRange(language), language)).toEqual(defaultScheme(language));
});

test("nothing given is the default scheme", () => {
  for (const nothing of [undefined, "", null]) expect(schemeOf(nothing, "en")).toEqual(defaultScheme("en"));
});

describe("is found by its headers", () => {
  test("with blank rows inserted everywhere and columns added on both sides", () => {
    const wide = schemeRange().flatMap((one) => [["note", ...one, "mine"], blank(12)]);
    expect(schemeOf(wide, "en")).toEqual(defaultScheme("en"));
  });
  test("with its columns in another order", () => {
    const turned = schemeRange().map((one) => [...one].reverse());
    expect(schemeOf(turned, "en")).toEqual(defaultScheme("en"));
  });
  test("with the grades below the indicators", () => {
    const range = schemeRange();
    const at = range.findIndex((one) => one.includes("Grade"));
    const moved = [...range.slice(0, at), ...range.slice(at + 6), ...range.slice(at, at + 6)];
    expect(schemeOf(moved, "en")).toEqual(defaultScheme("en"));
  });
  test("in another language than the workbook's, and understands answers in any", () => {
    const scheme = schemeRange("zh-CN");
    expect(schemeOf(scheme, "en")).toEqual(defaultScheme("zh-CN"));
    expect(call("CREDIT_SCORE", [[row(BEST, { 2: "top 10", 8: "無" })], scheme])).toBe(99);
  });
});

describe("edited numbers count", () => {
  test("points, as long as they total 100", () => {
    const scheme = edited([
      ["credit fulfilment rate", 0, max, 18],
      ["on-time rate", 0, max, 16],
    ]);
    expect(call("CREDIT_SCORE", [[row(BEST, { 9: 0.5 })], scheme])).toBe(91);
  });
  test("points beside a line that are those of the line change nothing", () => {
    const scheme = edited([
      ["receivable days", 0, points, 4],
      ["receivable days", 1, points, 0],
    ]);
    expect(schemeOf(scheme, "en")).toEqual(defaultScheme("en"));
  });
  test("another split of financial points is the user's choice", () => {
    const scheme = edited([
      ["credit fulfilment rate", 0, max, 10],
      ["receivable days", 0, max, 14],
    ]);
    expect(call("CREDIT_SCORE", [[row(BEST, { 12: 90 })], scheme])).toBe(86);
  });
  test("bounds, ends and texts", () => {
    const scheme = edited([
      ["employees", 0, value, 500],
      ["receivable days", 0, value, 30],
      ["industry position", 0, value, "top 5"],
    ]);
    expect(call("CREDIT_SCORE", [[row(BEST, { 2: "Top 5", 7: 499, 12: 60 })], scheme])).toBe(97); // 1 and 2 less
    expect(call("CREDIT_SCORE", [[row(BEST, { 2: "A · top 3 locally", 7: 500, 12: 30 })], scheme])).toBe(100);
  });
  test("another indicator's cap", () => {
    const scheme = edited([["willingness to cooperate", 2, cap, "B"]]);
    expect(call("CREDIT_GRADE", [[row(BEST, { 6: "C" })], scheme])).toBe("B");
    expect(call("CREDIT_GRADE", [[row(BEST, { 6: "B" })], scheme])).toBe("AAA");
  });
});

// Rows as on the template: grades 13 to 17, impression 22, employees 42, fulfilment 49, days 55, capital 63.
test.each<[string, Parameters<typeof edited>[0], string]>([
  [
    "a total of 99",
    [
      ["employees", 0, max, 1],
      ["employees", 0, points, 1],
    ],
    "scheme: Max points must be points that total 100, so raise or lower one of them: found 99",
  ],
  [
    "a max that is text",
    [["employees", 0, max, "two"]],
    'scheme, row 42 must be a number, 0 or above: found "two"',
  ],
  ["a negative max", [["employees", 0, max, -2]], "scheme, row 42 must be a number, 0 or above: found -2"],
  [
    "an unknown basis",
    [["employees", 0, basis, "other"]],
    'scheme, row 42 must be one of non-financial, financial: found "other"',
  ],
  [
    "an unknown rule",
    [["employees", 0, rule, "steps"]],
    'scheme, row 42 must be one of levels, bands, straight line, rate: found "steps"',
  ],
  [
    "a first step below the max",
    [["overall impression", 0, points, 3]],
    "scheme, row 22 must be the max points in the first step: found 3",
  ],
  [
    "rising points",
    [["overall impression", 2, points, 3]],
    "scheme, row 24 must be points from 0 to those of the step before: found 3",
  ],
  [
    "negative points",
    [["overall impression", 2, points, -1]],
    "scheme, row 24 must be points from 0 to those of the step before: found -1",
  ],
  [
    "a letter used twice",
    [["overall impression", 1, step, "A"]],
    'scheme, row 23 must be a step with a letter of its own, A, B, C …: found "A"',
  ],
  [
    "a cap that is no grade",
    [["litigation", 3, cap, "D"]],
    'scheme, row 48 must be a grade of the grade table, or nothing: found "D"',
  ],
  [
    "bounds out of order",
    [["registered capital", 1, value, 20_000_000]],
    "scheme, row 64 must be a number below the row before: found 20000000",
  ],
  [
    "equal bounds",
    [["registered capital", 1, value, 10_000_000]],
    "scheme, row 64 must be a number below the row before: found 10000000",
  ],
  [
    "a missing bound",
    [["registered capital", 1, value, ""]],
    'scheme, row 64 must be a number below the row before: found ""',
  ],
  [
    "both sides in one indicator",
    [["registered capital", 1, step, "at most"]],
    'scheme, row 64 must be at least (or at most) in each row, otherwise only in the last: found "at most"',
  ],
  [
    "equal ends",
    [["receivable days", 1, value, 45]],
    "scheme, row 56 must be a number that differs from the other end: found 45",
  ],
  [
    "an end twice",
    [["receivable days", 1, step, "full at"]],
    'scheme, row 56 must be one row full at and one row none at: found "full at"',
  ],
  [
    "points beside a line",
    [["receivable days", 0, points, 3]],
    "scheme, row 55 must be empty: a line gives the max points at full and 0 at none: found 3",
  ],
  [
    "an error cell",
    [["credit fulfilment rate", 0, value, "#REF!"]],
    'scheme, row 49 must be a number that differs from the other end: found "#REF!"',
  ],
  [
    "cut-offs that rise",
    [["AA", 0, 2, 95]],
    "scheme, row 14 must be points from 100 down to 0, below the grade above: found 95",
  ],
  [
    "a last cut-off above 0",
    [["AAA", 4, 2, 10]],
    "scheme, row 17 must be 0 points in the last grade, so that every score has one: found 10",
  ],
  [
    "a grade twice",
    [["AA", 0, 1, "AAA"]],
    'scheme, row 14 must be a grade with a name of its own: found "AAA"',
  ],
  ["a negative coefficient", [["AA", 0, 3, -1]], "scheme, row 14 must be a number, 0 or above: found -1"],
  [
    "steps before any indicator",
    [["overall impression", 0, indicator, ""]],
    'scheme, row 22 must be an indicator with a name: found ""',
  ],
])("%s is refused with the row and the remedy", (_, changes, message) => {
  expect(refusal(() => schemeOf(edited(changes), "en"))).toBe(message);
});

test("a range that is no scheme is refused with what to give", () => {
  expect(refusal(() => schemeOf([["a"], [1]], "en"))).toBe(
    "scheme must be the whole range of a Credit scheme sheet, with a row of headers Grade, From points, Limit coefficient: found no such row",
  );
  expect(refusal(() => schemeOf([["a"], [1]], "en"), "zh-CN")).toBe(
    "信用方案 (scheme) 必须是“信用方案”工作表的完整范围，其中有一行标题：等级、起始分、额度系数：现为没有这样的行",
  );
});

test("nothing given is changed", () => {
  const range = schemeRange().map((one) => Object.freeze(one));
  expect(() => schemeOf(Object.freeze(range), "en")).not.toThrow();
});
