/** Bars and shares of labels, each in the colour that its label has everywhere. */

import { plainLabel } from "../../../src/core/report/label";
import { labelBars, labelShares } from "../../../src/core/report/label-chart";
import { labelColours } from "../../../src/core/report/palette";
import type { Block } from "../../../src/core/report/report";
import { WORDS } from "../../../src/core/texts/words";

const PICTURE = { title: "Who brings what", grid: "classes", values: [1] };
const LETTERS = ["A", "B", "C"];
const bars = (numbers: readonly number[], format: "count" | "money" = "count") =>
  labelBars({ id: "class", name: "Customers", format, labels: LETTERS, numbers }, PICTURE);
const gridIn = (blocks: readonly Block[]) => {
  const [grid] = blocks;
  if (grid?.kind !== "grid") throw new Error("no grid");
  return grid;
};

test("the largest bar is the first, in a column and a colour of its own", () => {
  const [, chart] = bars([3, 0, 20]);
  const grid = gridIn(bars([3, 0, 20]));
  expect(grid.header).toEqual(["Customers", "A", "C"]);
  expect(grid.rows).toEqual([
    ["C", "", 20],
    ["A", 3, ""],
  ]);
  const [first, , third] = labelColours(3).map(({ strong }) => strong);
  expect(chart).toMatchObject({
    kind: "chart",
    picture: "bars",
    colours: [first, third],
    onSheet: { values: [1, 2] },
  });
});

test.each<[string, readonly number[], "count" | "money", number]>([
  ["one label has nobody to be compared with", [9, 0, 0], "count", 0],
  ["nobody at all", [0, 0, 0], "count", 0],
  ["ones and twos are read from the list as fast", [1, 2, 2], "count", 0],
  ["one of three is drawn", [1, 3, 0], "count", 2],
  ["amounts are drawn however small", [1, 2, 0], "money", 2],
])("%s", (_, numbers, format, blocks) => {
  expect(bars(numbers, format)).toHaveLength(blocks);
});

test.each<[string, readonly number[], "count" | "money", string]>([
  ["below ten an axis of whole numbers would say some twice", [3, 9, 1], "count", "text"],
  ["from ten on it takes their format", [3, 10, 1], "count", "count"],
  ["amounts keep theirs", [3, 4, 1], "money", "money"],
])("%s", (_, numbers, format, expected) => {
  expect(gridIn(bars(numbers, format)).formats).toEqual(["text", expected, expected, expected]);
});

const labels = LETTERS.map((name) => plainLabel(name, WORDS.none));
const shares = (column: string | null, positions: readonly number[], values: readonly number[]) =>
  labelShares({ id: "class", labels, positions }, { name: "Revenue", column, values }, PICTURE, "en");

test("shares of the customers and of what they bring, each with the formula that keeps it true", () => {
  // Of four customers with a label one is an A, who brings 60 of 100; the fifth has none.
  const { rows } = gridIn(shares("revenue", [0, 1, 1, 2, 255], [60, 10, 20, 10, 7]));
  const values = rows.map((row) =>
    row.slice(1).map((cell) => (typeof cell === "object" ? cell.value : cell)),
  );
  expect(values).toEqual([
    [0.25, 0.5, 0.25],
    [0.6, 0.3, 0.1],
  ]);
  const formulas = rows.map((row) => (typeof row[2] === "object" ? row[2].formula : []));
  const anybody = '"?*"';
  const own = { column: "class" };
  const revenue = { column: "revenue" };
  const part = { row: 0, of: 2 };
  expect(formulas).toEqual([
    ["IFERROR(", "COUNTIF(", own, ";", part, ")", "/", "COUNTIF(", own, ";", anybody, ")", ";0)"],
    [
      ...["IFERROR(", "SUMIF(", own, ";", part, ";", revenue, ")", "/"],
      ...["SUMIF(", own, ";", anybody, ";", revenue, ")", ";0)"],
    ],
  ]);
});

test("an amount without a column of the sheet is a plain share, one customer is no picture, and nothing is no share", () => {
  expect(gridIn(shares(null, [0, 1], [3, 1])).rows[1]).toEqual(["Revenue", 0.75, 0.25, 0]);
  expect(shares("revenue", [0, 255], [1, 1])).toEqual([]);
  expect(gridIn(shares(null, [0, 1], [0, 0])).rows[1]).toEqual(["Revenue", 0, 0, 0]);
});
