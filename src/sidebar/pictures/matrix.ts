/** One point for each row: one number across, another one up, with lines through the middle of both. */

import type { Context } from "../context";
import { drawing } from "../dom";
import { FRAME } from "../texts/frame";
import {
  type Chart,
  drawnRows,
  type Grid,
  numberAt,
  rounded,
  scale,
  shortName,
  WIDTH,
  wordsAt,
} from "./picture";

const LEFT = 10;
const TOP = 20;
const PLOT = 200;
const BOTTOM = 24;
/** Share of the frame that stays free at its edges. */
const INSET = 0.03;
/** More points would be a cloud and slow the page down; the table and the sheet hold all. */
const MOST_POINTS = 400;
/** Read out one by one up to here. */
const MOST_TOLD = 12;

/**
 * The picture.
 *
 * @param context words, numbers
 * @param chart which columns of the grid to draw: `labels` across, the first of `values` up
 * @param grid the rows
 */
export function matrixPicture(context: Context, chart: Chart, grid: Grid): SVGSVGElement {
  const rows = drawnRows(grid).slice(0, MOST_POINTS);
  const up = chart.values[0] ?? 1;
  const across = scale(rows.map((row) => numberAt(row, chart.labels)));
  const above = scale(rows.map((row) => numberAt(row, up)));
  const x = (share: number) => rounded(LEFT + share * (WIDTH - 2 * LEFT));
  const y = (share: number) => rounded(TOP + (1 - share) * PLOT);
  const inside = (share: number) => INSET + share * (1 - 2 * INSET);
  const descriptions = rows.slice(0, MOST_TOLD).map((row) =>
    context.say(FRAME.line, {
      label: wordsAt(context, grid, row, 0),
      value: [chart.labels, up].map((at) => wordsAt(context, grid, row, at)).join(", "),
    }),
  );
  const axes = [shortName(grid.header[chart.labels] ?? ""), shortName(grid.header[up] ?? "")] as const;
  return drawing(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${TOP + PLOT + BOTTOM}`,
      role: "img",
      "aria-label": `${chart.title}. ${axes[0]}, ${axes[1]}. ${descriptions.join("; ")}`,
    },
    drawing("rect", { x: x(0), y: y(1), width: x(1) - x(0), height: PLOT, class: "frame" }),
    drawing("path", { d: `M${x(0.5)} ${y(0)}V${y(1)}M${x(0)} ${y(0.5)}H${x(1)}`, class: "grid-line" }),
    ...rows.map((row) =>
      drawing(
        "circle",
        {
          cx: x(inside(across(numberAt(row, chart.labels)))),
          cy: y(inside(above(numberAt(row, up)))),
          r: 4,
          class: "dot",
        },
        drawing("title", {}, wordsAt(context, grid, row, 0)),
      ),
    ),
    drawing("text", { x: LEFT, y: 12, class: "tick" }, `${axes[1]} ↑`),
    drawing("text", { x: WIDTH - LEFT, y: TOP + PLOT + 17, class: "tick end" }, `${axes[0]} →`),
  );
}
