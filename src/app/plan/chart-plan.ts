/** The native charts of a summary sheet, as data; every place is counted from the block's corner, which may move. */

import { labelColours } from "../../core/report/palette";
import type { Chart, DrawnFrom, Grid } from "../../core/report/report";
import type { PlacedChart } from "../record/placed-chart";

/**
 * What a chart draws and how: header and rows of its grid, without the total.
 *
 * @param chart of a report
 * @param grids of the report
 * @param gridRows row of each grid's header within the block
 * @example drawnChart({ picture: "curve", title: "T", grid: "g", labels: 0, values: [1] }, [{ id: "g", rows: [[0, 0]], total: false }], new Map([["g", 5]])).labels // => { row: 5, rows: 2, column: 1, columns: 1 }
 */
export function drawnChart(
  { picture, title, onSheet, colours, areShares, isNamedByAxis, across, up, ...own }: Chart,
  grids: readonly Pick<Grid, "id" | "rows" | "total">[],
  gridRows: ReadonlyMap<string, number>,
): Omit<PlacedChart, "row" | "column"> {
  const { grid: drawn, labels, values, stacked }: DrawnFrom = onSheet ?? own;
  const grid = grids.find(({ id }) => id === drawn);
  const rows = 1 + (grid?.rows.length ?? 0) - (grid?.total ? 1 : 0);
  const row = gridRows.get(drawn) ?? 1;
  const area = (position: number) => ({ row, rows, column: position + 1, columns: 1 });
  return {
    picture: onSheet?.picture ?? picture,
    title,
    labels: area(labels),
    values: values.map(area),
    colours: colours ?? seriesColours(values.length),
    ...(areShares ? { areShares } : {}),
    ...(stacked ? { stacked } : {}),
    ...(isNamedByAxis ? { isNamedByAxis } : {}),
    ...(across === undefined ? {} : { horizontalTitle: across }),
    ...(up === undefined ? {} : { verticalTitle: up }),
  };
}

/** Of columns that stand for no label. @private */
function seriesColours(count: number): string[] {
  return labelColours(Math.max(3, count))
    .slice(0, count)
    .map(({ strong }) => strong);
}
