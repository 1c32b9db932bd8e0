/** How much the best customers bring: a curve over their share, with the even spread as a dashed line. */

import type { Context } from "../context";
import { type Child, drawing } from "../dom";
import { FRAME } from "../texts/frame";
import { type Chart, type Grid, numberAt, rounded, shortName, WIDTH } from "./picture";

const LEFT = 38;
const RIGHT = 12;
const TOP = 18;
const PLOT = 124;
const BOTTOM = 34;
/** The points that people ask for; the second one is marked. */
const TOLD = [0.05, 0.2, 0.5];
const MARKED = 0.2;

/**
 * The picture.
 *
 * @param context words, numbers
 * @param chart which columns of the grid to draw, both shares
 * @param grid the points
 */
export function curvePicture({ say, formats }: Context, chart: Chart, grid: Grid): SVGSVGElement {
  const value = chart.values[0] ?? 1;
  const points = grid.rows.map((row) => ({ x: numberAt(row, chart.labels), y: numberAt(row, value) }));
  // Where some customers lose money the curve rises above the total and comes down again.
  const highest = Math.max(1, ...points.map(({ y }) => Math.ceil(y * 10) / 10));
  const lowest = Math.min(0, ...points.map(({ y }) => y));
  const across = (x: number) => rounded(LEFT + x * (WIDTH - LEFT - RIGHT));
  const down = (y: number) => rounded(TOP + PLOT - ((y - lowest) / (highest - lowest)) * PLOT);
  const line = points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${across(x)} ${down(y)}`).join("");
  const ticks = [0, 0.5, 1];
  const marked = points.find(({ x }) => x === MARKED);
  const axes = [grid.header[chart.labels] ?? "", grid.header[value] ?? ""] as const;
  const descriptions = points
    .filter(({ x }) => TOLD.includes(x))
    .map(({ x, y }) => say(FRAME.line, { label: formats.share(x), value: formats.share(y) }));
  return drawing(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${TOP + PLOT + BOTTOM}`,
      role: "img",
      "aria-label": `${axes[1]}, ${axes[0]}. ${descriptions.join("; ")}`,
    },
    ...ticks.map((y) => drawing("path", { d: `M${LEFT} ${down(y)}H${WIDTH - RIGHT}`, class: "grid-line" })),
    drawing("path", { d: `${line}L${across(1)} ${down(0)}L${across(0)} ${down(0)}Z`, class: "area" }),
    drawing("path", { d: `M${across(0)} ${down(0)}L${across(1)} ${down(1)}`, class: "even" }),
    drawing("path", { d: line, class: "line" }),
    ...ticks.map((y) => label(LEFT - 6, down(y) + 4, "end", formats.share(y))),
    ...ticks.map((x, at) =>
      label(across(x), TOP + PLOT + 15, ["", "middle", "end"][at] ?? "", formats.share(x)),
    ),
    label(0, 9, "", shortName(axes[1])),
    label(WIDTH - RIGHT, TOP + PLOT + 30, "end", shortName(axes[0])),
    ...(marked
      ? mark(
          across(marked.x),
          down(marked.y),
          down(highest * 0.06 + lowest * 0.94),
          `${formats.share(marked.x)} → ${formats.share(marked.y)}`,
        )
      : []),
  );
}

/** @private */
function label(x: number, y: number, anchor: string, text: string): SVGTextElement {
  return drawing("text", { x, y, class: `tick ${anchor}` }, text);
}

/** In the corner below the even spread, where no line runs; a thin line leads from the point down. @private */
function mark(x: number, y: number, corner: number, text: string): Child[] {
  return [
    drawing("path", { d: `M${x} ${y}V${corner}H${WIDTH - RIGHT - 90}`, class: "grid-line" }),
    drawing("circle", { cx: x, cy: y, r: 3.5, class: "point" }),
    drawing("text", { x: WIDTH - RIGHT - 4, y: corner + 4, class: "picture-value strong end" }, text),
  ];
}
