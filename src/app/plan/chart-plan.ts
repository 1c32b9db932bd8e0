/** The native charts of a summary sheet, as data; every place is counted from the block's corner, which may move. */

import { labelColours } from "../../core/report/palette";
import type { Chart, DrawnFrom, Grid, ReportCell } from "../../core/report/report";
import type { PlacedChart } from "../record/placed-chart";
import type { NamedBlock } from "../run/views";
import { axisLook, columnLook } from "./grid-lines";

/**
 * What a chart draws and how: header and rows of its grid, without the total.
 *
 * @param chart of a report
 * @param grids of the report
 * @param gridRows row of each grid's header within the block
 * @example drawnChart({ picture: "curve", title: "T", grid: "g", labels: 0, values: [1] }, [{ id: "g", formats: ["share", "share"], rows: [[0, 0]], total: false }], new Map([["g", 5]])).labels // => { row: 5, rows: 2, column: 1, columns: 1 }
 */
export function drawnChart(
  { picture, title, onSheet, colours, areShares, isNamedByAxis, across, up, ...own }: Chart,
  grids: readonly Pick<Grid, "id" | "formats" | "rows" | "total">[],
  gridRows: ReadonlyMap<string, number>,
): Omit<PlacedChart, "row" | "column"> {
  const { grid: drawn, labels, values, stacked }: DrawnFrom = onSheet ?? own;
  const grid = grids.find(({ id }) => id === drawn);
  const areCounts = values.every((at) => grid?.formats[at] === "count");
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
    ...(areCounts ? { scale: "counts" as const } : {}),
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

/**
 * A report with the shares and amounts of its tables a second time for the charts drawn from them: an axis takes the format
 * of its cells, and decimals that a table needs turn its texts aslant. Live numbers are drawn where they stand.
 *
 * @param blocks of the report
 * @example withDrawnShares([{ kind: "grid", id: "g", header: ["", "n", "%"], formats: ["text", "count", "share"], rows: [["A", 1, 0.5]], total: false }, { kind: "chart", grid: "g", labels: 0, values: [2] }])[1].rows // => [["A", 0.5]]
 */
export function withDrawnShares(blocks: readonly NamedBlock[]): NamedBlock[] {
  return blocks.flatMap((block): NamedBlock[] => {
    if (block.kind !== "chart") return [block];
    const from: DrawnFrom = block.onSheet ?? { grid: block.grid, labels: block.labels, values: block.values };
    const table = blocks.find((one): one is Grid => one.kind === "grid" && one.id === from.grid);
    const data = table && !table.isChartData ? drawnColumns(table, [from.labels, ...from.values]) : null;
    if (data === null || !isUnlikeAxis(data) || data.rows.flat().some(isLive)) return [block];
    const values = from.values.map((_, at) => at + 1);
    return [data, { ...block, onSheet: { ...from, grid: data.id, labels: 0, values } }];
  });
}

/** @private */
function drawnColumns({ id, header, formats, rows, total }: Grid, columns: readonly number[]): Grid {
  return {
    kind: "grid",
    id: `${id}-drawn`,
    header: columns.map((at) => header[at] ?? ""),
    formats: columns.map((at) => formats[at] ?? "text"),
    rows: (total ? rows.slice(0, -1) : rows).map((cells) => columns.map((at) => cells[at] ?? "")),
    total: false,
    isChartData: true,
  };
}

/** Whether a table shows its numbers in another way than an axis is to. @private */
function isUnlikeAxis({ formats, rows }: Pick<Grid, "formats" | "rows">): boolean {
  return formats.some((format, at) => {
    const numbers = rows.map((cells) => cells[at]).filter((cell) => typeof cell === "number");
    return format !== "text" && columnLook(format, numbers) !== axisLook(format, numbers);
  });
}

/** @private */
function isLive(cell: ReportCell): boolean {
  return typeof cell === "object";
}
