/** Ranges as the sidebar moves their edges. */

import { edgesOf, followed, rangeOf, rowRanges } from "../../src/sidebar/ranges";

test.each([
  ["A5:F900", { left: "A", top: 5, right: "F", bottom: 900 }],
  ["AB12", { left: "AB", top: 12, right: "AB", bottom: 12 }],
])("the edges of %s", (range, edges) => {
  expect(edgesOf(range)).toEqual(edges);
});

test("a range is made of its edges", () => {
  expect(rangeOf({ left: "B", top: 2, right: "C", bottom: 9 })).toBe("B2:C9");
});

test.each([
  ["another header, after rows below were taken in", "A1:C9", "A2:C9", "A2:C14", "A1:C14"],
  ["rows below, after another header", "A2:C14", "A2:C9", "A1:C9", "A1:C14"],
  ["the range itself follows", "A2:C9", "A2:C9", "A1:C14", "A1:C14"],
  ["another column", "A2:D9", "A2:C9", "A1:C9", "A1:D9"],
])("%s", (_, offered, before, now, wanted) => {
  expect(followed(offered, before, now)).toBe(wanted);
});

test("rows that follow one another are one range, in the order of the sheet", () => {
  expect(rowRanges([9, 4, 5, 5, 12], "B2:D20")).toEqual(["B4:D5", "B9:D9", "B12:D12"]);
  expect(rowRanges([], "B2:D20")).toEqual([]);
});
