/** Numbers along the rows of a table, such as years, as a line. */

import type { Context } from "../context";
import { type Child, drawing } from "../dom";
import { FRAME } from "../texts/frame";
import { type Chart, drawnRows, type Grid, rounded, shortName, WIDTH, wordsAt } from "./picture";

const EDGE = 8;
const TOP = 24;
const PLOT = 110;
const BOTTOM = 22;

/**
 * The picture; several columns are told apart by dashes, not by colour alone.
 *
 * @param context words, numbers
 * @param chart which columns of the grid to draw
 * @param grid the rows, in order
 */
export function linePicture(context: Context, chart: Chart, grid: Grid): SVGSVGElement {
  const rows = drawnRows(grid);
  const numbers = rows.flatMap((row) => chart.values.map((at) => row[at])).filter(isNumber);
  const lowest = Math.min(0, ...numbers);
  const span = Math.max(Math.max(0, ...numbers) - lowest, 1e-9);
  const across = (index: number) =>
    rounded(EDGE + (index / Math.max(rows.length - 1, 1)) * (WIDTH - 2 * EDGE));
  const down = (found: number) => rounded(TOP + PLOT - ((found - lowest) / span) * PLOT);
  const lines = chart.values.map((at, nth) =>
    drawing("path", {
      d: pathOf(rows.map((row, index) => pointOf(row[at], across(index), down))),
      class: `line dash-${nth % 3}`,
    }),
  );
  const name = (row: Grid["rows"][number] | undefined) =>
    row === undefined ? "" : shortName(wordsAt(context, grid, row, chart.labels));
  const last = rows[rows.length - 1];
  const ends: Child[] = [
    drawing("text", { x: EDGE, y: TOP + PLOT + 16, class: "tick" }, name(rows[0])),
    drawing("text", { x: WIDTH - EDGE, y: TOP + PLOT + 16, class: "tick end" }, name(last)),
    last
      ? drawing(
          "text",
          { x: WIDTH - EDGE, y: 12, class: "picture-value end" },
          chart.values.map((at) => `${grid.header[at]} ${wordsAt(context, grid, last, at)}`).join(" · "),
        )
      : null,
  ];
  const descriptions = rows.map((row) =>
    context.say(FRAME.line, {
      label: wordsAt(context, grid, row, chart.labels),
      value: chart.values.map((at) => wordsAt(context, grid, row, at)).join(", "),
    }),
  );
  return drawing(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${TOP + PLOT + BOTTOM}`,
      role: "img",
      "aria-label": `${chart.title}. ${descriptions.join("; ")}`,
    },
    drawing("path", { d: `M${EDGE} ${down(0)}H${WIDTH - EDGE}`, class: "grid-line" }),
    ...lines,
    ...ends,
  );
}

/**
 * The line through the points. Where one is missing the line breaks off; a point between two gaps is a dot.
 *
 * @param points as `x y`, or `null` where nothing could be worked out
 */
export function pathOf(points: readonly (string | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return "";
      const isStart = (points[index - 1] ?? null) === null;
      const isAlone = isStart && (points[index + 1] ?? null) === null;
      return `${isStart ? "M" : "L"}${point}${isAlone ? "h0" : ""}`;
    })
    .join("");
}

/** @private */
function pointOf(found: unknown, x: number, down: (found: number) => number): string | null {
  return isNumber(found) ? `${x} ${down(found)}` : null;
}

/** @private */
function isNumber(found: unknown): found is number {
  return typeof found === "number";
}
