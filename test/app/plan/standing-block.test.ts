/** What stands in a summary since it was written: rows put in and deleted, notes in the way, what changed between two looks. */

import { blockPrints, isAsWritten } from "../../../src/app/plan/block-prints";
import { movedBlock, standingLayout } from "../../../src/app/plan/moved-block";
import { shiftedBlock } from "../../../src/app/plan/shifted-block";
import { areNotesNew, isStillThere, notesInTheWay } from "../../../src/app/plan/standing-block";
import { areaText } from "../../../src/app/reading/sheet/address";
import type { Layout } from "../../../src/app/record/layout";
import type { PlacedChart } from "../../../src/app/record/placed-chart";

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
const PRINTS = blockPrints(WRITTEN, LAYOUT);
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
    expect(isAsWritten(contents, LAYOUT, PRINTS)).toBe(isSame);
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
    expect(standingLayout(movedBlock(contents, LAYOUT, PRINTS).lines, LAYOUT)).toEqual(layout);
  });
});

function lacking(row: number): Layout {
  return LAYOUT.filter((_, at) => at !== row);
}

describe("the columns of a block", () => {
  /** Tier, customers, revenue and share, beside them a column of notes; a narrower table below. */
  const rows = [
    ["Pyramid", "", "", "", ""],
    ["Tier", "Customers", "Revenue", "Share", "my note"],
    ["VIP", 4, "=SUM(B2:B5)", 0.5, "call Bob"],
    ["Major", 7, "=SUM(B6:B9)", 0.3, ""],
    ["Small", 90, "=SUM(B10:B99)", 0.2, ""],
    ["Reason", "Count", "", "", ""],
    ["Price", 3, "", "", "below"],
    ["Ties are told.", "", "", "", ""],
  ];
  const layout: Layout = [
    ["title", "text"],
    ["header", "text", "text", "text", "text"],
    ["plain", "text", "count", "money", "share"],
    ["plain", "text", "count", "money", "share"],
    ["plain", "text", "count", "money", "share"],
    ["header", "text", "text"],
    ["plain", "text", "count"],
    ["note", "text"],
  ];
  const prints = blockPrints(rows, layout);
  const deleted = (...columns: number[]) => rows.map((row) => row.filter((_, at) => !columns.includes(at)));
  const added = (at: number, ...cells: string[]) => rows.map((row) => row.toSpliced(at, 0, ...cells));
  const changed = (row: number, column: number, text: string | number) =>
    rows.with(row, (rows[row] as (string | number)[]).with(column, text));
  const gapsIn = (columns: readonly (number | null)[]) =>
    columns.flatMap((column, at) => (column === null ? [at] : []));
  const told = (contents: (string | number)[][]) => {
    const { columns, foreign } = movedBlock(contents, layout, prints);
    const putIn = gapsIn(columns).map((at) => ({ row: 1, column: at + 1, rows: rows.length, columns: 1 }));
    return [...putIn, ...foreign].map(areaText);
  };

  test.each<[string, (string | number)[][], string[]]>([
    ["as they were written", rows, []],
    ["with a cell of ours overwritten", changed(2, 1, 5), []],
    ["with one of the last column overwritten", changed(2, 3, "much"), []],
    ["with the title overwritten", changed(0, 0, "My customers"), []],
    ["with a row put in at the top", [["mine", "", "", "", ""], ...rows], []],
    [
      "with a row put in among ours, which says something",
      rows.toSpliced(3, 0, ["a", "b", "c", "d", "e"]),
      [],
    ],
    ["with a row deleted", rows.toSpliced(3, 1), []],
    // The notes of E2 and E3 stand where the share stood; that of row 7 stood right of all that is ours there.
    ["one deleted among ours", deleted(1), ["D2", "D3"]],
    ["the first one deleted", deleted(0), ["D2", "D3"]],
    ["the last one deleted", deleted(3), ["D2", "D3"]],
    ["two deleted", deleted(1, 2), ["C2", "C3"]],
    ["one deleted where nobody wrote anything", deleted(1).map((row) => row.slice(0, 3)), []],
    ["one put in", added(1, "mine"), ["B1:B8"]],
    ["a blank one put in", added(2, ""), ["C1:C8"]],
    ["two put in", added(1, "mine", "mine"), ["B1:B8", "C1:C8"]],
    [
      "one put in, and another number since",
      added(1, "").with(2, ["VIP", "", 5, "=SUM(B2:B5)", 0.5]),
      ["B1:B8"],
    ],
    ["one put in before all", added(0, "mine"), ["A1:A8"]],
    ["one put in beside ours", added(4, "mine"), []],
  ])("%s", (_what, contents, wanted) => {
    expect(told(contents)).toEqual(wanted);
  });

  // A row put in goes behind that of VIP; none of the columns says by then what it said.
  test.each<[string, (string | number)[][], number[]]>([
    ["a blank one", added(2, ""), [2]],
    ["one before all that says something", added(0, "mine"), [0]],
    ["two that say something", added(1, "mine", "mine"), [1, 2]],
    ["none", rows, []],
  ])("a row put in, and %s among the columns", (_what, contents, gaps) => {
    const width = contents[0]?.length ?? 0;
    const blank = Array.from({ length: width }, () => "");
    const { lines, columns, foreign } = movedBlock(contents.toSpliced(3, 0, blank), layout, prints);
    expect([lines, gapsIn(columns), foreign]).toEqual([[0, 1, 2, null, 3, 4, 5, 6, 7], gaps, []]);
    expect(columns.filter((column) => column !== null)).toEqual([0, 1, 2, 3]);
    expect(movedBlock(contents.toSpliced(3, 1), layout, prints).lines).toEqual([0, 1, 2, 4, 5, 6, 7]);
  });

  // Without notes beside, so that nothing comes to stand where ours stood. The last column is of the longest rows alone.
  test.each<[string, (row: (string | number)[]) => (string | number)[], (number | null)[]]>([
    [
      "one put in, the second after it deleted",
      (row) => row.toSpliced(1, 0, "").toSpliced(3, 1),
      [0, null, 1, 3],
    ],
    [
      "one deleted, another put in after it",
      (row) => row.toSpliced(1, 1).toSpliced(2, 0, ""),
      [0, 2, null, 3],
    ],
    ["one deleted", (row) => row.toSpliced(1, 1), [0, 2, 3]],
  ])("%s: each is known, also where a row was put in", (_what, moved, wanted) => {
    const contents = rows.map((row) => moved(row.slice(0, 4)));
    const blank = ["", "", "", "", ""];
    const told = [contents, contents.toSpliced(3, 0, blank.slice(0, contents[0]?.length))].map((now) =>
      movedBlock(now, layout, prints),
    );
    expect(told.map(({ columns, foreign }) => [columns, foreign])).toEqual([
      [wanted, []],
      [wanted, []],
    ]);
    expect(told[1]?.lines).toEqual([0, 1, 2, null, 3, 4, 5, 6, 7]);
  });

  test.each([
    [0, 4],
    [1, 3],
    [2, 6],
    [3, 2],
  ])("column %i and row %i deleted: what is left is known, nothing is a person's", (column, row) => {
    const contents = rows.map((line) => line.slice(0, 4).toSpliced(column, 1)).toSpliced(row, 1);
    const left = (count: number, gone: number) =>
      Array.from({ length: count }, (_, at) => at).filter((at) => at !== gone);
    expect(movedBlock(contents, layout, prints)).toEqual({
      lines: left(rows.length, row),
      columns: left(4, column),
      foreign: [],
    });
  });

  test("one deleted and a row put in: where ours cannot be told from a person's, it is told", () => {
    expect(told(deleted(1).toSpliced(3, 0, ["mine", "", "", ""]))).toContain("D3");
  });

  test("more than eight cells are told as one area", () => {
    const noted = rows.map((row, at) => [...row.slice(0, 4), `note ${at}`, "more"]);
    // C1 to D5, without what stands where nothing of ours stood: C1, D1 and C6 to D8.
    expect(told(noted.map((row) => row.toSpliced(1, 2)))).toEqual([
      "C2",
      "D2",
      "C3",
      "D3",
      "C4",
      "D4",
      "C5",
      "D5",
    ]);
    const once = rows.map((row, at) => [...row.slice(0, 1), `note ${at}`, "more", "and more"]);
    expect(told(once)).toEqual(["B2:D7"]);
  });
});

test("everything of a block moves with the rows and columns put in, and a filled column put in is filled too", () => {
  // Rows 2 and 3 of a chart's numbers get a row between them, the columns one before the second.
  const layout: Layout = [
    ["figure", "count", "joined"],
    ["plain", "text", "count"],
    ["plain", "choice", "filled text"],
  ];
  const chart: PlacedChart = {
    picture: "curve",
    title: "T",
    labels: { row: 2, column: 1, rows: 2, columns: 1 },
    values: [{ row: 2, column: 2, rows: 2, columns: 1 }],
    row: 3,
    column: 2,
  };
  const shape = {
    layout,
    charts: [chart],
    page: { widths: [90, 60], dropdown: { row: 3, column: 1, choices: ["VIP"] } },
  };
  const contents = [
    ["20", "", ""],
    ["VIP", "", 4],
    ["", "", ""],
    ["VIP", "Ann", ""],
  ];
  expect(
    shiftedBlock(
      shape,
      { lines: [0, 1, null, 2], columns: [0, null, 1], widths: new Map([[1, 75]]) },
      contents,
    ),
  ).toEqual({
    layout: [
      ["figure", "count", "joined", "joined"],
      ["plain", "text", "text", "count"],
      ["plain"],
      ["plain", "choice", "filled text", "text"],
    ],
    charts: [
      {
        ...chart,
        labels: { row: 2, column: 1, rows: 3, columns: 1 },
        values: [{ row: 2, column: 3, rows: 3, columns: 1 }],
        row: 4,
        column: 3,
      },
    ],
    page: { widths: [90, 75, 60], dropdown: { row: 4, column: 1, choices: ["VIP"] } },
  });
});

test("everything of a block moves with a column deleted, and cells joined to it are joined no more", () => {
  const chart: PlacedChart = {
    picture: "curve",
    title: "T",
    labels: { row: 2, column: 1, rows: 1, columns: 1 },
    values: [{ row: 2, column: 2, rows: 1, columns: 2 }],
    row: 1,
    column: 4,
  };
  const page = { widths: [90, 60, 70], dropdown: { row: 2, column: 2, choices: ["VIP"] } };
  const layout: Layout = [
    ["figure", "text", "count", "joined"],
    ["plain", "text", "choice", "count"],
  ];
  const shift = { lines: [0, 1], columns: [0, 2], widths: new Map<number, number>() };
  // Of columns 2 and 3, of which the chart is drawn, the third is the second by then; it stood right of all.
  expect(shiftedBlock({ layout, charts: [chart], page }, shift, [])).toEqual({
    layout: [
      ["figure", "text", "text"],
      ["plain", "text", "count"],
    ],
    charts: [{ ...chart, values: [{ row: 2, column: 2, rows: 1, columns: 1 }], column: 3 }],
    page: { widths: [90, 70] },
  });
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
