/** The native charts of a summary sheet, as data; every place is counted from the block's corner, which may move. */

import type { Chart, Grid } from "../../core/report/report";
import type { PlacedChart } from "../record/placed-chart";

/** Rows that a chart of Google's usual size covers. */
const CHART_ROWS = 19;
/** About how much text a column of the usual width shows. */
const LETTERS_IN_A_COLUMN = 15;
/** Rather a covered end of a sentence than a chart out of sight. */
const MOST_OVERFLOW = 4;

/**
 * The charts of a report, right of the grids they stand beside, each at the grid it draws or below the chart before;
 * a grid's total row is left out.
 *
 * @param charts of the report
 * @param grids of the report
 * @param gridRows row of each grid's header within the block
 * @example plannedCharts([{ picture: "curve", title: "T", grid: "g", labels: 0, values: [1] }], [{ id: "g", header: ["n", "v"], formats: ["share", "share"], rows: [[0, 0]], total: false }], new Map([["g", 5]]))[0].labels // => { row: 5, rows: 2, column: 1, columns: 1 }
 */
export function plannedCharts(
  charts: readonly Chart[],
  grids: readonly Grid[],
  gridRows: ReadonlyMap<string, number>,
): PlacedChart[] {
  const widthBeside = (top: number) => {
    const beside = grids.filter(({ id, rows }) => {
      const row = gridRows.get(id) ?? 1;
      return row < top + CHART_ROWS && row + rows.length >= top;
    });
    return Math.max(2, ...beside.map((grid) => grid.header.length + overflow(grid)));
  };
  let free = 1;
  return charts.map(({ picture, title, grid: drawn, labels, values }) => {
    const grid = grids.find(({ id }) => id === drawn);
    const row = gridRows.get(drawn) ?? 1;
    const rows = 1 + (grid?.rows.length ?? 0) - (grid?.total ? 1 : 0);
    const area = (position: number) => ({ row, rows, column: position + 1, columns: 1 });
    const top = Math.max(row, free);
    free = top + CHART_ROWS;
    const column = widthBeside(top) + 2;
    return { picture, title, labels: area(labels), values: values.map(area), row: top, column };
  });
}

/** Columns that the texts of a grid's last column reach beyond it. @private */
function overflow({ formats, rows }: Grid): number {
  const last = formats.length - 1;
  if (formats[last] !== "text") return 0;
  const longest = Math.max(0, ...rows.map((row) => String(row[last] ?? "").length));
  return Math.min(MOST_OVERFLOW, Math.max(0, Math.ceil(longest / LETTERS_IN_A_COLUMN) - 1));
}
