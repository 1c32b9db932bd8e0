/** Which columns of a report's table stand side by side at 300 pixels. */

import { gridLayout } from "../../src/sidebar/parts/grid-layout";
import { plainText } from "../../src/sidebar/texts/plain";

test.each([
  ["a rank before the name unfolds", ["count", "text", "money"], 1, [[2]], [0]],
  ["a share goes under the number before it", ["text", "count", "share"], 0, [[1, 2]], []],
  ["a share without a number stands alone", ["text", "share", "count"], 0, [[1], [2]], []],
  ["three columns fit", ["text", "share", "count", "money"], 0, [[1], [2], [3]], []],
  [
    "of more, two stand beside and the rest unfolds, words last",
    ["text", "count", "share", "money", "share", "money", "money", "text"],
    0,
    [
      [1, 2],
      [3, 4],
    ],
    [5, 6, 7],
  ],
  ["only the name", ["text"], 0, [], []],
] as const)("%s", (_, formats, name, shown, hidden) => {
  expect(gridLayout({ formats: [...formats] })).toEqual({ group: null, name, shown, under: [], hidden });
});

const FORM = ["text", "text", "text", "money", "money", "text"] as const;
const lines = (...groups: string[]) => groups.map((group, at) => [group, `line ${at}`, "", 1, 2, ""]);

test.each([
  ["rows in groups are named by the second column, with words under it", lines("A", "A", "B", "B"), 0, 1],
  ["a group that comes again is none", lines("A", "A", "B", "B", "A"), null, 0],
  ["groups of one row are none", lines("A", "B", "C"), null, 0],
])("%s", (_, rows, group, name) => {
  expect(gridLayout({ formats: [...FORM], rows })).toMatchObject({ group, name });
});

test("in groups the points stand beside the name and the words under it", () => {
  const { shown, under, hidden } = gridLayout({ formats: [...FORM], rows: lines("A", "A") });
  expect({ shown, under, hidden }).toEqual({ shown: [[3], [4]], under: [2, 5], hidden: [] });
});

test.each([
  ["signs that turn the text", "ab\u202ecd\u2066", "ab cd"],
  ["line breaks and tabs", "a\nb\tc", "a b c"],
])("a dropdown shows a name without %s", (_, text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test("a name in a dropdown is cut to a readable length", () => {
  expect(plainText("x".repeat(80))).toHaveLength(60);
});
