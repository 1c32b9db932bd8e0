/** One bubble for each row: two numbers place it, a third sizes it, and the mark inside tells its kind. */

import type { Context } from "../context";
import { type Child, drawing } from "../dom";
import { FRAME } from "../texts/frame";
import { PREVIEW } from "../texts/preview";
import {
  type Chart,
  drawnRows,
  type Grid,
  numberAt,
  type Row,
  rounded,
  scale,
  shortName,
  WIDTH,
  wordsAt,
} from "./picture";

const TOP = 20;
const PLOT = 200;
const AXIS = 24;
const LINE = 18;
/** Of the largest bubble; the plot keeps this distance from its frame. */
const LARGEST = 15;
/** Smaller ones could not be told apart by the mark inside. */
const SMALLEST = 4;
/** More bubbles would hide each other; the table and the sheet hold all. */
const MOST_BUBBLES = 200;
/** Read out one by one up to here. */
const MOST_TOLD = 12;

/** Marks of a bubble of radius 1: filled, empty, then lines inside. More kinds begin again. */
const MARKS = ["", "", "M-1 0H1M0-1V1", "M-.7-.7L.7.7", "M-1 0H1", "M-.7-.7L.7.7M.7-.7L-.7.7"];

/** Positions of a bubble's columns. */
interface Columns {
  readonly across: number;
  readonly up: number;
  readonly kind: number;
  readonly size: number;
}

/**
 * The picture. A bubble's area says its size; a legend under it names the marks.
 *
 * @param context words, numbers
 * @param chart which columns of the grid to draw: `labels` names the rows, `values` are across, up, kind and size
 * @param grid the rows
 */
export function bubblePicture(context: Context, chart: Chart, grid: Grid): SVGSVGElement {
  const [across = 1, up = 2, kind = 3, size = 4] = chart.values;
  const columns = { across, up, kind, size };
  const rows = drawnRows(grid).slice(0, MOST_BUBBLES);
  const kinds = [...new Set(rows.map((row) => wordsAt(context, grid, row, kind)))];
  const placeAcross = scale(rows.map((row) => numberAt(row, across)));
  const placeUp = scale(rows.map((row) => numberAt(row, up)));
  const x = (share: number) => rounded(LARGEST + share * (WIDTH - 2 * LARGEST));
  const y = (share: number) => rounded(TOP + LARGEST + (1 - share) * (PLOT - 2 * LARGEST));
  const most = Math.max(...rows.map((row) => numberAt(row, size)), 1e-9);
  const radius = (row: Row) => rounded(Math.max(SMALLEST, LARGEST * Math.sqrt(numberAt(row, size) / most)));
  // The large ones first, so that they do not hide the small ones.
  const drawn = [...rows].sort((one, other) => numberAt(other, size) - numberAt(one, size));
  const names = [across, up, size].map((at) => shortName(grid.header[at] ?? ""));
  const hasLosses = rows.some((row) => numberAt(row, up) < 0);
  return drawing(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${TOP + PLOT + AXIS + (kinds.length + 1) * LINE}`,
      role: "img",
      "aria-label": chartInWords(context, chart, grid, columns),
    },
    drawing("rect", { x: 0.5, y: TOP, width: WIDTH - 1, height: PLOT, class: "frame" }),
    hasLosses ? drawing("path", { d: `M0 ${y(placeUp(0))}H${WIDTH}`, class: "even" }) : null,
    ...drawn.map((row) =>
      bubble(
        x(placeAcross(numberAt(row, across))),
        y(placeUp(numberAt(row, up))),
        radius(row),
        kinds.indexOf(wordsAt(context, grid, row, kind)),
        drawing("title", {}, inWords(context, grid, columns, row, chart.labels)),
      ),
    ),
    drawing("text", { x: 0, y: 12, class: "tick" }, `${names[1]} ↑`),
    drawing("text", { x: WIDTH, y: TOP + PLOT + 15, class: "tick end" }, `${names[0]} →`),
    ...kinds.flatMap((name, index) => {
      const line = TOP + PLOT + AXIS + (index + 0.5) * LINE;
      return [bubble(8, line, 6, index, null), drawing("text", { x: 22, y: line + 4 }, shortName(name))];
    }),
    drawing(
      "text",
      { x: 0, y: TOP + PLOT + AXIS + (kinds.length + 0.5) * LINE + 4, class: "tick" },
      context.say(PREVIEW.sized, { name: names[2] ?? "" }),
    ),
  );
}

/** @private */
function bubble(x: number, y: number, radius: number, kind: number, title: Child): SVGGElement {
  const mark = MARKS[kind % MARKS.length];
  return drawing(
    "g",
    { transform: `translate(${x} ${y})`, class: "bubble" },
    title,
    drawing("circle", { r: radius, class: kind % MARKS.length === 0 ? "dot" : "dot open" }),
    mark ? drawing("path", { d: mark, transform: `scale(${radius})`, class: "mark" }) : null,
  );
}

/** @private */
function chartInWords(context: Context, chart: Chart, grid: Grid, columns: Columns): string {
  const header = (at: number) => shortName(grid.header[at] ?? "");
  const rows = drawnRows(grid)
    .slice(0, MOST_TOLD)
    .map((row) => inWords(context, grid, columns, row, chart.labels));
  return `${chart.title}. ${header(columns.across)}, ${header(columns.up)}. ${rows.join("; ")}`;
}

/** @private */
function inWords(context: Context, grid: Grid, columns: Columns, row: Row, labels: number): string {
  const { kind, across, up, size } = columns;
  return context.say(FRAME.line, {
    label: wordsAt(context, grid, row, labels),
    value: [kind, across, up, size].map((at) => wordsAt(context, grid, row, at)).join(", "),
  });
}
