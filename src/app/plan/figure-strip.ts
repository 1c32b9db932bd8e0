/** Large figures side by side on a page: where each begins. */

import type { Figure } from "../../core/report/report";
import { textWidth } from "../../core/texts/text-width";
import { totalWidth } from "./column-widths";
import { columnLook } from "./grid-lines";
import { rowStyle } from "./sheet-style";
import { shownText } from "./shown-text";

/** Figures placed from the left: the column each begins in, from 0, and by how much they miss their places. */
interface PlacedFigures {
  readonly columns: readonly number[];
  /** Pixels, and many more where something is cut off. */
  readonly missed: number;
}

/**
 * Where each figure begins, as the column from 0, so that they share the page about equally and nothing is cut off; and whether
 * something is, in all ways that these columns allow.
 *
 * @param figures from the left
 * @param widths of the columns of the page, in pixels
 * @example placedFigures([{ label: "Customers", value: 30, format: "count" }, { label: "At risk", value: 2, format: "count" }], [160, 120, 160, 120]) // => { columns: [0, 1], isCut: false }
 */
export function placedFigures(
  figures: readonly Figure[],
  widths: readonly number[],
): { readonly columns: readonly number[]; readonly isCut: boolean } {
  const room = totalWidth(widths) / Math.max(figures.length, LEAST_FIGURES);
  const starts = widths.map((_, at) => totalWidth(widths, at));
  const needs = figures.map(figureWidth);
  const isMissed = ({ columns, missed }: PlacedFigures, edge: number, distance: number) => {
    const last = columns.length - 1;
    const over = (needs[last] ?? 0) - (edge - (starts[columns[last] ?? 0] ?? 0));
    return missed + TOO_FAR * Math.max(0, over) + TOO_CLOSE * Math.max(0, over + SET_APART) + distance;
  };
  let placed: PlacedFigures[] = [{ columns: [0], missed: 0 }];
  // Of all ways to place those before, the best for each column that the last of them may begin in.
  for (let figure = 1; figure < figures.length; figure++)
    placed = starts.flatMap((start, column) => {
      const before = placed.filter(({ columns }) => (columns[figure - 1] ?? 0) < column);
      const distance = Math.abs(start - room * figure);
      return leastMissed(
        before.map((one) => ({
          columns: [...one.columns, column],
          missed: isMissed(one, start, distance),
        })),
      );
    });
  const ended = placed.map((one) => ({ ...one, missed: isMissed(one, totalWidth(widths), 0) }));
  const { columns, missed } = leastMissed(ended)[0] ?? { columns: [0], missed: Number.POSITIVE_INFINITY };
  return { columns, isCut: missed >= TOO_FAR };
}

/** @private */
function leastMissed(ways: readonly PlacedFigures[]): PlacedFigures[] {
  const least = Math.min(...ways.map(({ missed }) => missed));
  return ways.filter(({ missed }) => missed === least).slice(0, 1);
}

/**
 * What the figure or its label takes, whichever is wider, in pixels.
 *
 * @param figure of a strip
 * @example figureWidth({ label: "", value: "", format: "text" }) // => 6
 */
export function figureWidth({ label, value, format }: Figure): number {
  // The sign of a currency comes with the format.
  const shown = `${format === "money" ? "¥" : ""}${shownText(value, columnLook(format, [value]))}`;
  return Math.max(textWidth(label, rowStyle("label")), textWidth(shown, rowStyle("figure"))) + EDGES;
}

/** Left and right of the letters in their cells; less than in a table, because what is free before the next figure comes on top. */
const EDGES = 6;

/** A pixel that is cut off is worse than any distance. */
const TOO_FAR = 10_000;

/** Free before the next figure, so that the two do not seem one; a pixel less is worse than some of distance. */
const SET_APART = 20;
const TOO_CLOSE = 10;

/** Two figures alone would lie far apart. */
const LEAST_FIGURES = 4;
