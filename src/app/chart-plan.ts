/** The native charts of a summary sheet, as data. */

import type { Chart, Grid, Picture } from "../core/report";
import { type Area, areaText } from "./address";

/** A native chart over ranges of its own sheet. */
export interface PlannedChart {
  readonly picture: Picture;
  readonly title: string;
  readonly labels: Area;
  readonly values: readonly Area[];
  /** Where its corner goes. */
  readonly row: number;
  readonly column: number;
}

/**
 * A chart right of the block, beside the grid it draws; a grid's total row is left out.
 *
 * @param chart from the report
 * @param grids of the report
 * @param gridRows sheet row of each grid's header
 * @param corner of the block
 * @param width of the block, in columns
 * @example plannedChart({ picture: "curve", title: "T", grid: "g", labels: 0, values: [1] }, [{ id: "g", rows: [[0, 0]], total: false }], new Map([["g", 5]]), { row: 1, column: 1 }, 2).labels // => { row: 5, rows: 2, column: 1, columns: 1 }
 */
export function plannedChart(
  chart: Chart,
  grids: readonly Grid[],
  gridRows: ReadonlyMap<string, number>,
  corner: { row: number; column: number },
  width: number,
): PlannedChart {
  const grid = grids.find(({ id }) => id === chart.grid);
  const row = gridRows.get(chart.grid) ?? corner.row;
  const rows = 1 + (grid?.rows.length ?? 0) - (grid?.total ? 1 : 0);
  const area = (position: number) => ({ row, rows, column: corner.column + position, columns: 1 });
  return {
    picture: chart.picture,
    title: chart.title,
    labels: area(chart.labels),
    values: chart.values.map(area),
    row,
    column: corner.column + width + 1,
  };
}

/**
 * A key that stays the same while a chart need not be drawn again.
 *
 * @param chart from the plan
 * @example chartKey({ picture: "curve", title: "T", labels: { row: 1, column: 1, rows: 2, columns: 1 }, values: [], row: 1, column: 4 }) // => "curve|T|A1:A2"
 */
export function chartKey({ picture, title, labels, values }: PlannedChart): string {
  return [picture, title, ...[labels, ...values].map(areaText)].join("|");
}
