/** Formulas of a template name cells; where they stand follows from the rows. */

import { laidOut, type NamedRow, named } from "../../../src/core/template/named-cells";

const BARE = { columnWidths: [], frozenRows: 0, charts: [] };
const LIST: NamedRow[] = [
  ["Rate", named("rate", { content: 0.5 })],
  ["Name", "Amount", "Part"],
  ["Ann", named("amounts", { content: 4 }), { content: "={.amounts}*{$rate}" }],
  ["Bo", named("amounts", { content: 6 }), { content: "={.amounts}/{amounts:top}" }],
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

test("a chart draws named columns with the header above, beside a named cell", () => {
  const chart = {
    picture: "bars",
    title: "Amounts",
    labels: "names",
    values: ["amounts"],
    beside: "amounts",
    column: 5,
  };
  const rows = LIST.map((row) =>
    row[0] === "Ann" || row[0] === "Bo" ? [named("names", { content: row[0] }), ...row.slice(1)] : row,
  );
  expect(laidOut(rows, { ...BARE, charts: [{ ...chart, picture: "bars" }] }).charts).toEqual([
    {
      picture: "bars",
      title: "Amounts",
      labels: { row: 2, column: 1, rows: 3, columns: 1 },
      values: [{ row: 2, column: 2, rows: 3, columns: 1 }],
      row: 3,
      column: 5,
    },
  ]);
});
