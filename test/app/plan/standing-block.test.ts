/** What stands in a summary since it was written: rows put in and deleted, notes in the way, what changed between two looks. */

import {
  areNotesNew,
  areRowsAsWritten,
  columnPutIn,
  isStillThere,
  notesInTheWay,
  rowPrints,
  standingLayout,
} from "../../../src/app/plan/standing-block";
import type { Layout } from "../../../src/app/record/layout";

const LAYOUT: Layout = [
  ["title", "text"],
  ["plain"],
  ["header", "text", "count"],
  ["plain", "choice", "count"],
  ["plain", "text", "count"],
  ["note", "text"],
];
const WRITTEN = [
  ["Pyramid", ""],
  ["", ""],
  ["Tier", "Customers"],
  ["VIP", "=COUNTIF(C2:C9;A4)"],
  ["Small", 7],
  ["Ties are told.", ""],
];
const PRINTS = rowPrints(WRITTEN, LAYOUT);
const NOT_OURS: Layout[number] = ["plain"];
const without = (...rows: number[]) => WRITTEN.filter((_, at) => !rows.includes(at));
const withRow = (at: number, ...added: string[][]) => [
  ...WRITTEN.slice(0, at),
  ...added,
  ...WRITTEN.slice(at),
];

describe("the rows of a block", () => {
  test.each([
    ["as they were written", WRITTEN, true],
    ["with another tier in the dropdown", WRITTEN.with(3, ["Major", "=COUNTIF(C2:C9;A4)"]), true],
    ["with notes beside ours", WRITTEN.with(1, ["my note", ""]).with(5, ["Ties are told.", "mine"]), true],
    ["with a cell of ours overwritten", WRITTEN.with(4, ["Small", 8]), false],
    ["with a row put in", withRow(3, ["mine", ""]), false],
  ])("%s: as written is %s", (_what, contents, isSame) => {
    expect(areRowsAsWritten(contents, LAYOUT, PRINTS)).toBe(isSame);
  });

  test.each<[string, (string | number)[][], Layout]>([
    ["as they were written, with notes below", [...WRITTEN, ["note below", ""]], LAYOUT],
    [
      "with a row put in among ours",
      withRow(4, ["mine", "5"]),
      [...LAYOUT.slice(0, 4), ["plain"], ...LAYOUT.slice(4)],
    ],
    [
      "with two blank rows put in and a note below",
      [...withRow(3, ["", ""], ["", ""]), ["note below", ""]],
      [...LAYOUT.slice(0, 3), ["plain"], ["plain"], ...LAYOUT.slice(3)],
    ],
    ["with one deleted, and a note that moved up", [...without(4), ["note below", ""]], lacking(4)],
    ["with the last one deleted, and a note that moved up", [...without(5), ["note below", ""]], lacking(5)],
    ["with a cell of ours overwritten", [...WRITTEN.with(4, ["Tiny", 7]), ["", ""]], LAYOUT],
  ])("%s", (_what, contents, layout) => {
    expect(standingLayout(contents, LAYOUT, PRINTS)).toEqual(layout);
  });
});

function lacking(row: number): Layout {
  return LAYOUT.filter((_, at) => at !== row);
}

test.each([
  ["put in before the numbers", 1, 1],
  ["put in before the numbers, and another number since", 1, 1],
  ["put in beside them", 2, null],
])("a column %s", (what, at, wanted) => {
  const rows = WRITTEN.concat(Array.from({ length: 10 }, (_, number) => [`Tier ${number}`, number]));
  const layout: Layout = [
    ...LAYOUT,
    ...rows.slice(LAYOUT.length).map((): Layout[number] => ["plain", "text", "count"]),
  ];
  const stands = rows.map((row) => row.toSpliced(at, 0, "mine"));
  if (/since/.test(what)) stands[8] = ["Tier 2", "mine", 99];
  expect(columnPutIn(stands, layout, rowPrints(rows, layout))).toBe(wanted);
});

test("a person's words are in the way where the new block has a cell, in a row put in as beside ours", () => {
  const standing: Layout = [...LAYOUT.slice(0, 4), NOT_OURS, ...LAYOUT.slice(4)];
  const before = withRow(4, ["mine", ""]).with(0, ["Pyramid", "aside"]);
  // Row 5 of the new block is "Small", over what the person put there; nothing of it comes to B1.
  expect(notesInTheWay(WRITTEN, before, standing)).toEqual([{ row: 5, column: 1, rows: 1, columns: 1 }]);
  expect(notesInTheWay(WRITTEN.with(0, ["Pyramid", "wider"]), before, standing)).toHaveLength(2);
  expect(notesInTheWay(WRITTEN, WRITTEN, LAYOUT)).toEqual([]);
});

describe("between two looks", () => {
  const shown = (...changes: [number, (string | number)[]][]) => {
    const cells = WRITTEN.with(3, ["VIP", 3]);
    for (const [at, row] of changes) cells[at] = row;
    return cells;
  };

  test.each([
    ["nothing changed but what formulas show", shown(), true, false],
    ["somebody chose another tier in the dropdown", shown([3, ["Major", 2]]), true, false],
    ["somebody wrote a note where nothing is of ours", shown([1, ["my note", ""]]), true, true],
    ["somebody put a row in", withRow(4, ["", ""]).slice(0, 6), false, true],
    ["somebody overwrote a cell of ours", shown([4, ["Small", 8]]), false, false],
  ])("%s", (_what, now, isThere, isNew) => {
    expect(isStillThere(WRITTEN, now, LAYOUT)).toBe(isThere);
    if (isThere) expect(areNotesNew(WRITTEN, now, LAYOUT)).toBe(isNew);
  });
});
