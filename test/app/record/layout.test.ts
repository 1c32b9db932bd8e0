/** A layout is remembered exactly, however short it is kept. */

import { type Layout, packed, unpacked, widest } from "../../../src/app/record/layout";

test.each<[string, Layout]>([
  ["nothing", []],
  [
    "equal lines in a row",
    [
      ["plain", "text"],
      ["plain", "text"],
      ["header", "text", "count"],
    ],
  ],
  [
    "equal lines apart",
    [
      ["plain", "text"],
      ["note", "text"],
      ["plain", "text"],
    ],
  ],
  ["lines that differ in length only", [["plain", "text"], ["plain", "text", "text"], ["plain"]]],
])("a layout made short is as long as it was: %s", (_what, layout) => {
  expect(unpacked(packed(layout))).toEqual(layout);
});

test("equal lines in a row are kept once, with their number", () => {
  expect(
    packed([
      ["plain", "text"],
      ["plain", "text"],
      ["note", "text"],
      ["plain", "text"],
    ]),
  ).toEqual([
    [2, "plain", "text"],
    [1, "note", "text"],
    [1, "plain", "text"],
  ]);
});

test("of two layouts a block may have, each line is the wider one, whichever is longer", () => {
  const short: Layout = [["header", "text", "count", "share"]];
  const long: Layout = [
    ["plain", "text"],
    ["note", "text"],
  ];
  const both = [
    ["header", "text", "count", "share"],
    ["note", "text"],
  ];
  expect([widest(short, long), widest(long, short)]).toEqual([both, both]);
});
