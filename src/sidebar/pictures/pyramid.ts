/** Tiers as bars from a middle line: how many customers to the left, how much value to the right. */

import type { Context } from "../context";
import { type Child, drawing } from "../dom";
import { FRAME } from "../texts/frame";
import {
  type Chart,
  colourAt,
  drawnRows,
  type Grid,
  numberAt,
  type Row,
  rounded,
  shortName,
  WIDTH,
  wordsAt,
} from "./picture";

const MIDDLE = WIDTH / 2;
/** Room for a percentage outside the longest bar. */
const LABEL = 44;
const LONGEST = MIDDLE - LABEL;
const HEAD = 22;
const ROW = 46;
const BAR = 22;

/**
 * The picture.
 *
 * @param context words, numbers
 * @param chart which columns of the grid to draw: one or two
 * @param grid the tiers
 */
export function pyramidPicture(context: Context, chart: Chart, grid: Grid): SVGSVGElement {
  const rows = drawnRows(grid);
  const columns = chart.values.slice(0, 2);
  const largest = Math.max(...rows.flatMap((row) => columns.map((at) => Math.abs(numberAt(row, at)))), 1e-9);
  const heads = columns.map((at, side) =>
    drawing(
      "text",
      { x: MIDDLE + (side === 0 ? -8 : 8), y: 12, class: `picture-head ${side === 0 ? "end" : ""}` },
      shortName(grid.header[at] ?? ""),
    ),
  );
  const bars = rows.flatMap((row, index): Child[] => {
    const top = HEAD + index * ROW;
    return [
      drawing(
        "text",
        { x: MIDDLE, y: top + 12, class: "picture-name" },
        shortName(String(row[chart.labels] ?? "")),
      ),
      ...columns.flatMap((at, side) =>
        bar(
          side,
          top + 18,
          (numberAt(row, at) / largest) * LONGEST,
          wordsAt(context, grid, row, at),
          colourAt(chart, index),
        ),
      ),
    ];
  });
  const descriptions = rows.map((row) => rowInWords(context, chart, grid, row));
  return drawing(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEAD + rows.length * ROW}`,
      role: "img",
      "aria-label": `${chart.title}. ${descriptions.join("; ")}`,
    },
    ...heads,
    ...bars,
  );
}

/** @private */
function rowInWords(context: Context, chart: Chart, grid: Grid, row: Row): string {
  return context.say(FRAME.line, {
    label: String(row[chart.labels] ?? ""),
    value: chart.values.map((at) => `${grid.header[at]} ${wordsAt(context, grid, row, at)}`).join(", "),
  });
}

/** A negative number is drawn hollow, as long as it is large. @private */
function bar(side: number, top: number, length: number, text: string, style: string | null): Child[] {
  const width = rounded(Math.max(Math.abs(length), 1));
  const isLeft = side === 0;
  const x = isLeft ? MIDDLE - 1 - width : MIDDLE + 1;
  return [
    drawing("rect", {
      x,
      y: top,
      width,
      height: BAR,
      rx: 2,
      class: length < 0 ? "bar hollow" : "bar",
      style,
    }),
    drawing(
      "text",
      { x: isLeft ? x - 4 : x + width + 4, y: top + 15, class: `picture-value ${isLeft ? "end" : ""}` },
      text,
    ),
  ];
}
