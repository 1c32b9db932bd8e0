/** One bar for each row, to the right of zero or, for losses, to the left. */

import type { Context } from "../context";
import { type Child, drawing } from "../dom";
import { FRAME } from "../texts/frame";
import {
  type Chart,
  colourAt,
  drawnRows,
  type Grid,
  numberAt,
  rounded,
  shortName,
  WIDTH,
  wordsAt,
} from "./picture";

/** Room for a number outside the longest bar. */
const LABEL = 70;
const ROW = 38;
const BAR = 14;
/** More bars would be a texture; the table has the rest. */
const MOST_BARS = 15;

/**
 * The picture, of the first column that the chart names.
 *
 * @param context words, numbers
 * @param chart which column of the grid to draw
 * @param grid the rows
 */
export function barsPicture(context: Context, chart: Chart, grid: Grid): SVGSVGElement {
  const rows = drawnRows(grid).slice(0, MOST_BARS);
  const at = chart.values[0] ?? 1;
  const numbers = rows.map((row) => numberAt(row, at));
  const lowest = Math.min(0, ...numbers);
  const span = Math.max(Math.max(0, ...numbers) - lowest, 1e-9);
  const across = (found: number) => rounded(((found - lowest) / span) * (WIDTH - LABEL));
  const zero = across(0);
  const bars = rows.flatMap((row, index): Child[] => {
    const found = numbers[index] ?? 0;
    const end = across(found);
    const top = index * ROW + 18;
    return [
      drawing(
        "text",
        { x: 0, y: top - 6, class: "picture-label" },
        shortName(String(row[chart.labels] ?? "")),
      ),
      drawing("rect", {
        x: Math.min(zero, end),
        y: top,
        width: Math.max(Math.abs(end - zero), 1),
        height: BAR,
        rx: 2,
        class: found < 0 ? "bar hollow" : "bar",
        style: colourAt(chart, index),
      }),
      drawing(
        "text",
        { x: Math.max(zero, end) + 5, y: top + 11, class: "picture-value" },
        wordsAt(context, grid, row, at),
      ),
    ];
  });
  const descriptions = rows.map((row) =>
    context.say(FRAME.line, {
      label: String(row[chart.labels] ?? ""),
      value: wordsAt(context, grid, row, at),
    }),
  );
  return drawing(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${rows.length * ROW}`,
      role: "img",
      "aria-label": `${chart.title}. ${descriptions.join("; ")}`,
    },
    ...bars,
  );
}
