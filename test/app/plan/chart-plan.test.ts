/** What a chart of a summary draws: on a sheet, the numbers that are meant for it. */

import { drawnChart, withDrawnShares } from "../../../src/app/plan/chart-plan";
import type { Chart, Grid, ReportCell } from "../../../src/core/report/report";

const GRIDS = [
  { id: "g", formats: ["text" as const, "money" as const], rows: [["a", 1]], total: false },
  {
    id: "bars",
    formats: ["text" as const, "count" as const, "count" as const],
    rows: [["a", 1, 2]],
    total: false,
  },
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
    scale: "counts",
    stacked: "lying",
  });
  expect(
    drawnChart({ ...chart, onSheet: { ...chart.onSheet, grid: "g", values: [1] } }, GRIDS, ROWS),
  ).not.toHaveProperty("scale");
});

describe("shares of a table that a chart draws", () => {
  const table = (cell: ReportCell): Grid => ({
    kind: "grid",
    id: "g",
    header: ["Group", "Customers", "Churn rate"],
    formats: ["text", "count", "share"],
    rows: [
      ["A", 8, cell],
      ["Total", 8, 0.125],
    ],
    total: true,
  });
  const chart: Chart = { kind: "chart", picture: "bars", title: "T", grid: "g", labels: 0, values: [2] };

  test("stand a second time as data of the chart, without the total; the chart stays beside its table", () => {
    const [, data, drawn] = withDrawnShares([table(0.125), chart]);
    expect(data).toMatchObject({ isChartData: true, header: ["Group", "Churn rate"], rows: [["A", 0.125]] });
    expect(drawn).toEqual({ ...chart, onSheet: { grid: "g-drawn", labels: 0, values: [1] } });
  });

  test("are drawn where they stand when they are live, as amounts are", () => {
    const live = [table({ value: 0.125, formula: ["1/8"] }), chart];
    expect(withDrawnShares(live)).toEqual(live);
    const amounts = [table(0.125), { ...chart, values: [1] }];
    expect(withDrawnShares(amounts)).toEqual(amounts);
  });
});
