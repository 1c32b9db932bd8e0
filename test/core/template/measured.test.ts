/** Widths, heights and joined cells follow from the texts. */

import { laidOut } from "../../../src/core/template/named-cells";
import { across, input, label, result, verdict } from "../../../src/core/template/template-cell";
import { textWidth } from "../../../src/core/texts/text-width";

/** Free on both sides of a text together. */
const MARGIN = 14;
const plain = (text: string) => textWidth(text, { points: 10 }) + MARGIN;

test("a column is as wide as the widest that it can show: its own words, choices, verdicts, words of a formula", () => {
  const widest = "The widest of all of them";
  const cells = [
    label(widest),
    { ...input("", "asTyped"), says: [widest] },
    result(`=IF(A1>0;"${widest}";"")`, "text"),
  ];
  for (const cell of cells) expect(laidOut([[cell]]).columnWidths).toEqual([plain(widest)]);
  const bold = textWidth(widest, { points: 10, bold: true }) + MARGIN;
  expect(laidOut([[verdict(["Short", widest], "=B1")]]).columnWidths).toEqual([bold]);
});

test("a refusal in a formula, a heading and a sentence across columns ask for no width", () => {
  const narrowest = 52;
  const long = "A sentence that is much wider than any column of numbers needs to be";
  const rows = [
    [result(`=IF(A1="";"";"⚠ ${long}")`, "asTyped"), 1],
    [label(long, "heading"), 1],
    [across(2, label(long)), null],
  ];
  const numbers = [1, 2];
  for (const row of rows) expect(laidOut([row, numbers]).columnWidths).toEqual([narrowest, narrowest]);
});

test("a header breaks into three lines at most and its row is as high as they are", () => {
  const { columnWidths, rowHeights } = laidOut([[label("From the stage before", "header")], [0.5]]);
  const whole = textWidth("From the stage before", { points: 10, bold: true });
  expect(columnWidths[0]).toBeLessThan(whole);
  // Three lines of 10 points, 4/3 pixels each, 1.35 apart, and 6 pixels around them.
  expect(rowHeights).toEqual([60, null]);
});

test("a short Chinese header stays in one line, a longer one takes two", () => {
  const widths = ["联系客户数", "响应时间（小时）", "与现有产品需求的相关程度"].map(
    (text) => laidOut([[label(text, "header")]]).columnWidths[0] ?? 0,
  );
  // A bold character of 10 points is 40 / 3 pixels wide.
  expect(widths.map((width) => Math.floor((width - MARGIN) / (40 / 3)))).toEqual([5, 8, 8]);
});

test("title and notes run across the columns of a page, a column without cells keeps tables apart", () => {
  const wide = Array.from({ length: 20 }, () => 1);
  const { merged, columnWidths } = laidOut([
    [label("T", "title")],
    [label("N", "note")],
    [1, null],
    [null, null, 2],
    wide,
  ]);
  // Twenty columns of 52 pixels: 15 of them reach 760.
  expect(columnWidths).toEqual(wide.map(() => 52));
  expect(merged).toEqual([1, 2].map((row) => ({ row, column: 1, rows: 1, columns: 15 })));
  expect(laidOut([["a", null, "b"]]).columnWidths).toEqual([52, 24, 52]);
});

test("lists and settings are ruled, each as far as it goes", () => {
  const rows = [
    [label("Rate"), input(1, "asTyped")],
    [],
    [
      label("Name", "header"),
      label("Score", "header"),
      null,
      label("Verdict", "header"),
      label("Count", "header"),
    ],
    ["Ann", 5, null, "Good", 1],
    ["Bo", 6],
  ];
  expect(laidOut(rows).ruled).toEqual([
    { row: 1, column: 1, rows: 1, columns: 2 },
    { row: 3, column: 4, rows: 2, columns: 2 },
    { row: 3, column: 1, rows: 3, columns: 2 },
  ]);
});

test("a long Chinese note with blanks has room for a program that breaks it there first", () => {
  const wide = Array.from({ length: 20 }, () => 1);
  const heightOf = (text: string) => laidOut([[label(text, "note")], wide]).rowHeights[0];
  // Of 56 characters of 10 points, 4/3 pixels each: 747 pixels, and 15 columns of 52 less 14 are 766.
  const line = "客".repeat(56);
  // One and two lines of 10 points, 1.35 apart, and 6 pixels around them.
  expect(heightOf(line)).toBe(24);
  expect(heightOf(line + line)).toBe(42);
  // After the blank 100 characters need two lines, beside the one before it.
  expect(heightOf(`一年未核实，59 ${"客".repeat(100)}`)).toBe(60);
});
