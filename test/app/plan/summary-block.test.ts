/** A block of lines: its layout is remembered exactly, links are resolved, people's notes between our cells stay. */

import {
  keepingNotes,
  layoutOf,
  linesOf,
  linkedLines,
  type PlannedLine,
} from "../../../src/app/plan/summary-block";
import type { Layout } from "../../../src/app/record/layout";

const line = (...contents: PlannedLine["contents"]): PlannedLine => ({
  look: "plain",
  contents,
  formats: ["text"],
});

describe("links to sheets that are made in the same run", () => {
  const IDS = new Map([
    ["abc", 7],
    ["key-accounts", 12],
  ]);
  const link = (sheetOf: string) => ({ linking: ['=HYPERLINK("#gid=', { sheetOf }, '";"x")'] });

  test("get the ids of their sheets", () => {
    const lines = linkedLines([line(link("abc"), "Ranks."), line(link("key-accounts"))], IDS);
    expect(lines.map(({ contents }) => contents)).toEqual([
      ['=HYPERLINK("#gid=7";"x")', "Ranks."],
      ['=HYPERLINK("#gid=12";"x")'],
    ]);
  });

  test("are no business of a formula over a user's sheet of a similar name", () => {
    const formula = "=COUNTIF('plan #gid=abc'!$A$2:$A$9;A7)";
    expect(linkedLines([line(formula, "#gid=abc", 5)], IDS)[0]?.contents).toEqual([formula, "#gid=abc", 5]);
  });
});

test("lines made of a layout have that layout", () => {
  const layout: Layout = [["title", "text"], ["header", "text", "count"], ["plain"]];
  expect(layoutOf(linesOf(layout, [["x"], ["x", 1], []]))).toEqual(layout);
});

test("a note stays where neither block has a cell; what was ours is replaced or emptied", () => {
  // The old block had two cells of ours in the first line, one in the second and none in the third.
  const layout: Layout = [
    ["plain", "text", "text"],
    ["plain", "text"],
  ];
  const before = [
    ["old", "old", "note 1"],
    ["old", "note 2", "note 3"],
    ["note 4", "", "note 5"],
  ];
  const fresh = [
    ["new", "", ""],
    ["", "new", ""],
    ["new", "", ""],
  ];
  expect(keepingNotes(fresh, before, layout)).toEqual([
    ["new", "", "note 1"],
    ["", "new", "note 3"],
    ["new", "", "note 5"],
  ]);
});
