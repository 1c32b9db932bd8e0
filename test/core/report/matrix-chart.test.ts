/** The picture of a matrix: customers by colour, and the cuts between them. */

import { plainLabel } from "../../../src/core/report/label";
import { matrixChart } from "../../../src/core/report/matrix-chart";
import { WORDS } from "../../../src/core/texts/words";

const POINTS = [
  { across: 1, up: 10, label: 0 },
  { across: 9, up: -20, label: 1 },
];
const drawn = (cuts?: { across: number; up: number }, points = POINTS) =>
  matrixChart(
    {
      labels: [plainLabel("A", WORDS.none), plainLabel("B", WORDS.none)],
      points,
      across: "Years",
      up: "Profit",
      ...(cuts && { cuts }),
    },
    "en",
  );

test("both cuts run through the whole picture, in a column and a colour of their own, with their name", () => {
  const { grid, drawn: chart } = drawn({ across: 4, up: 5 });
  expect(grid.header).toEqual(["Years", "A", "B", "Cut points"]);
  expect(chart.onSheet?.values).toEqual([1, 2, 3]);
  expect(new Set(chart.colours).size).toBe(3);
  expect(grid.rows.slice(0, 2)).toEqual([
    [1, 10, "", ""],
    [9, "", -20, ""],
  ]);
  const marks = grid.rows.slice(2).map(([x, , , y]) => [Number(x), Number(y)]);
  const [across, upward] = [marks.filter(([, y]) => y === 5), marks.filter(([x]) => x === 4)];
  expect(across.map(([x]) => x)).toEqual(expect.arrayContaining([1, 9]));
  expect(upward.map(([, y]) => y)).toEqual(expect.arrayContaining([-20, 10]));
  expect(marks.every(([x, y]) => x === 4 || y === 5)).toBe(true);
});

test.each([
  ["no cuts", undefined, POINTS],
  ["a cut that is no number", { across: Number.NaN, up: 5 }, POINTS],
  ["one customer alone", { across: 4, up: 5 }, POINTS.slice(0, 1)],
])("%s: customers only", (_name, cuts, points) => {
  const { grid } = drawn(cuts, points);
  expect(grid.header).not.toContain("Cut points");
  expect(grid.rows).toHaveLength(points.length);
});
