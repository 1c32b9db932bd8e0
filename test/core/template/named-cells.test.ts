/** Formulas of a template name cells; where they stand follows from the rows. */

import { headerOf, laidOut, type NamedRow, named } from "../../../src/core/template/named-cells";

const BARE = {};
const LIST: NamedRow[] = [
  ["Rate", named("rate", { content: 0.5 })],
  ["Name", "Amount", "Part"],
  ["Ann", named("amounts", { content: 4 }), { content: "={.amounts}*{$rate}" }],
  ["Bo", named("amounts", { content: 6 }), { content: "={.amounts}/{$amounts/1}" }],
  ["Sum", "=SUM({amounts})"],
];

const contents = (rows: readonly NamedRow[]) =>
  laidOut(rows, BARE).cells.map((row) =>
    row.map((cell) => (typeof cell === "object" ? cell?.content : cell)),
  );

test("a name is a cell, a column, the cell in its own row, or the first cell", () => {
  expect(contents(LIST).map((row) => row.slice(1))).toEqual([
    [0.5],
    ["Amount", "Part"],
    [4, "=B3*$B$1"],
    [6, "=B4/$B$3"],
    ["=SUM(B3:B4)"],
  ]);
});

test("a line put in above moves every reference with its cells", () => {
  const [first = [], ...rest] = LIST;
  expect(contents([first, ["A note"], ...rest])[5]).toEqual(["Sum", "=SUM(B4:B5)"]);
});

test("braces in a text that is no formula stay", () => {
  expect(contents([["{rate}", named("rate", { content: 1 })]])[0]).toEqual(["{rate}", 1]);
});

test("a name that no cell has is refused, and cells of one name that make no rectangle", () => {
  expect(() => contents([["=1/{years}"]])).toThrow("no cell of the template is called years");
  const gap = [named("rate", { content: 1 }), "between", named("rate", { content: 2 })];
  expect(() => contents([gap])).toThrow("the cells called rate make no rectangle");
});

const SCORES: NamedRow[] = [
  ["Team", headerOf("skill", 4, { content: "Skill" }), headerOf("speed", 4, { content: "Speed" })],
  ["Ann", 4, 5, "=SUM({.skill:speed})"],
  ["Bo", 6, 2, "=SUM({.skill:speed})"],
  [],
  ["Second", "={skill/2}", "=SUM({$skill:speed})"],
];

test("a header names the rows below it, free ones too, and two names span a rectangle", () => {
  expect(contents(SCORES).map((row) => row.slice(1))).toEqual([
    ["Skill", "Speed"],
    [4, 5, "=SUM(B2:C2)"],
    [6, 2, "=SUM(B3:C3)"],
    [],
    ["=B3", "=SUM($B$2:$C$5)"],
  ]);
});

test("a row that the list does not have is refused", () => {
  const list = [[headerOf("skill", 1, { content: "Skill" })], [4]];
  expect(() => contents([...list, ["={.skill}"]])).toThrow("skill has no cell in the row that asks for it");
  expect(() => contents([...list, ["={skill/2}"]])).toThrow("skill has no cell in the row that asks for it");
});

describe("a chart draws named columns with the header above", () => {
  const rows = [["People"], ...SCORES];
  const chart = { picture: "bars", title: "Skill", labels: "skill", values: ["speed"] } as const;
  const drawn = {
    picture: "bars",
    title: "Skill",
    labels: { row: 2, column: 2, rows: 5, columns: 1 },
    values: [{ row: 2, column: 3, rows: 5, columns: 1 }],
    width: 460,
    height: 280,
    offset: 20,
    horizontalTitle: "",
    verticalTitle: "",
  };

  test("beside a named cell", () => {
    expect(laidOut(rows, { ...BARE, charts: [{ ...chart, beside: "speed", column: 6 }] }).charts).toEqual([
      { ...drawn, row: 3, column: 6 },
    ]);
  });

  test("below a list, of which rows 3 to 6 are taken, with one row or more between them", () => {
    const below = { ...chart, below: "speed" };
    expect(laidOut(rows, { ...BARE, charts: [below, { ...below, gap: 3 }] }).charts).toEqual([
      { ...drawn, offset: 0, row: 8, column: 3 },
      { ...drawn, offset: 0, row: 10, column: 3 },
    ]);
  });
});

test("all rows above a list stay in view", () => {
  expect(laidOut([["People"], ...SCORES], { ...BARE, frozenAbove: "skill" }).frozenRows).toBe(2);
  expect(laidOut(SCORES, BARE).frozenRows).toBe(0);
});
