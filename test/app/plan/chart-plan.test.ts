/** What a chart of a summary draws: on a sheet, the numbers that are meant for it. */

import { drawnChart } from "../../../src/app/plan/chart-plan";

const GRIDS = [
  { id: "g", rows: [["a", 1]], total: false },
  { id: "bars", rows: [["a", 1, 2]], total: false },
];
const ROWS = new Map([
  ["g", 5],
  ["bars", 30],
]);

test("a chart is drawn from what is meant for sheets, where something is", () => {
  const chart = {
    kind: "chart" as const,
    picture: "pyramid" as const,
    title: "T",
    grid: "g",
    labels: 0,
    values: [1],
    onSheet: { grid: "bars", labels: 0, values: [1, 2], stacked: "lying" as const },
  };
  expect(drawnChart(chart, GRIDS, ROWS)).toEqual({
    picture: "pyramid",
    title: "T",
    labels: { row: 30, rows: 2, column: 1, columns: 1 },
    values: [2, 3].map((column) => ({ row: 30, rows: 2, column, columns: 1 })),
    // As two of three labels: those of no label differ from one another too.
    colours: ["#174a7c", "#9a5b00"],
    stacked: "lying",
  });
});
