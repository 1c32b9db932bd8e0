/** Which columns of a report's table stand side by side at 300 pixels. */

import { plainText } from "../../src/sidebar/dom";
import { gridLayout } from "../../src/sidebar/parts/grid-layout";
import { shadesOf } from "../../src/sidebar/parts/shade";

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

test("sentences beside numbers go under the name, short words stay beside it", () => {
  const formats = ["text", "count", "text", "text"] as const;
  const rows = [["Ann", 5, "Red", "Contact steadily, not too often."]];
  expect(gridLayout({ formats: [...formats], rows })).toMatchObject({ shown: [[1], [2]], under: [3] });
});

test("a table of words only keeps its sentences beside the name", () => {
  const rows = [["VIP", "One person in charge, contact every week."]];
  expect(gridLayout({ formats: ["text", "text"], rows })).toMatchObject({ shown: [[1]], under: [] });
});

test("a heat map stands as a whole", () => {
  const formats = ["text", "count", "count", "count", "count", "count"] as const;
  expect(gridLayout({ formats: [...formats], shaded: true }).shown).toHaveLength(5);
  expect(gridLayout({ formats: [...formats] }).shown).toHaveLength(2);
});

/** Steps of a fifth of the largest number, closed above, as on the summary sheet: 10, 20 | 21 of 50 and so on. */
test("a heat map has five shades; words, zeros, losses and totals have none", () => {
  const grid = {
    kind: "grid" as const,
    id: "heat",
    header: ["", "F"],
    formats: ["text" as const, "count" as const],
    rows: [
      ["R", 50],
      ["Total", 99],
    ],
    total: true,
    shaded: true,
  };
  const shade = shadesOf(grid);
  expect([0, 1, 10, 11, 20, 41, 50, -3, "word", undefined].map(shade)).toEqual([
    ...[null, "heat-1", "heat-1", "heat-2", "heat-2", "heat-5", "heat-5"],
    ...[null, null, null],
  ]);
  expect(shadesOf({ ...grid, shaded: false })(50)).toBeNull();
});

test("without rows nothing is in groups", () => {
  expect(gridLayout({ formats: ["text", "text"] })).toMatchObject({ group: null, name: 0 });
});
