/** Charts of a summary: over the right cells, beside their grids, never over one another. */

import { plannedCharts } from "../../../src/app/plan/chart-plan";
import type { Chart, Grid } from "../../../src/core/report/report";

const grid = (id: string, rows: number, changes: Partial<Grid> = {}): Grid => ({
  kind: "grid",
  id,
  header: ["Label", "Count", "Share"],
  formats: ["text", "count", "share"],
  rows: Array.from({ length: rows }, () => ["a", 1, 0.5]),
  total: false,
  ...changes,
});
const chart = (id: string): Chart => ({
  kind: "chart",
  picture: "bars",
  title: id,
  grid: id,
  labels: 0,
  values: [1, 2],
});

test("a chart draws header and rows of its grid, without the total", () => {
  const rows = new Map([["g", 5]]);
  const [whole] = plannedCharts([chart("g")], [grid("g", 4)], rows);
  expect(whole?.labels).toEqual({ row: 5, rows: 1 + 4, column: 1, columns: 1 });
  expect(whole?.values).toEqual([2, 3].map((column) => ({ row: 5, rows: 1 + 4, column, columns: 1 })));
  const [withTotal] = plannedCharts([chart("g")], [grid("g", 4, { total: true })], rows);
  expect(withTotal?.labels.rows).toBe(1 + 3);
});

test("it stands beside its grid with a column between, at the grid's row", () => {
  const [found] = plannedCharts([chart("g")], [grid("g", 4)], new Map([["g", 5]]));
  // Three columns, one free, then the chart.
  expect([found?.row, found?.column]).toEqual([5, 5]);
});

test("two charts near each other stand one below the other, 19 rows high each", () => {
  const grids = [grid("one", 4), grid("two", 4)];
  const rows = new Map([
    ["one", 5],
    ["two", 12],
  ]);
  expect(plannedCharts([chart("one"), chart("two")], grids, rows).map(({ row }) => row)).toEqual([5, 5 + 19]);
});

test("a wider grid beside a chart moves it aside, one further up or down does not", () => {
  const wide = grid("wide", 4, {
    header: ["a", "b", "c", "d", "e", "f"],
    formats: Array.from({ length: 6 }, () => "count"),
  });
  const at = (row: number) =>
    plannedCharts(
      [chart("g")],
      [grid("g", 4), wide],
      new Map([
        ["g", 5],
        ["wide", row],
      ]),
    )[0]?.column;
  expect([at(12), at(5 + 19)]).toEqual([6 + 2, 3 + 2]);
});
