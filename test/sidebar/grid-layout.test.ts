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
  expect(gridLayout({ formats: [...formats] })).toEqual({ name, shown, hidden });
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
