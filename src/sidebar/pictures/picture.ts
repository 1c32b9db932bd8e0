/** What every picture is handed, and what pictures share. */

import type { BlockView } from "../../app/contract/contract";
import type { Context } from "../context";

export type Grid = Extract<BlockView, { kind: "grid" }>;
export type Chart = Extract<BlockView, { kind: "chart" }>;
export type Row = Grid["rows"][number];

export type Picture = (context: Context, chart: Chart, grid: Grid) => SVGSVGElement;

/** Pictures are drawn for this width and scale with the panel. */
export const WIDTH = 268;

/**
 * The rows to draw; a total is no tier of its own.
 *
 * @param grid to draw
 */
export function drawnRows({ rows, total }: Grid): readonly Row[] {
  return total ? rows.slice(0, -1) : rows;
}

/**
 * The number in a cell; 0 where none could be worked out.
 *
 * @param row of the grid
 * @param at column
 */
export function numberAt(row: Row, at: number): number {
  const found = row[at];
  return typeof found === "number" ? found : 0;
}

/**
 * A cell as words; a dash where nothing could be worked out.
 *
 * @param context numbers
 * @param grid its formats
 * @param row of the grid
 * @param at column
 */
export function wordsAt({ formats }: Context, grid: Grid, row: Row, at: number): string {
  const found = row[at];
  return found === undefined || found === "" ? "–" : formats.value(found, grid.formats[at] ?? "text");
}

/**
 * The colour of a row's label, the same as on the sheets; none for rows that are no labels. The name stands beside, so
 * that the colour says nothing alone.
 *
 * @param chart with the colours
 * @param row counted from 0
 */
export function colourAt({ labelColours }: Chart, row: number): string | null {
  return labelColours ? `color:${labelColours[row]}` : null;
}

/**
 * A name cut to what fits the picture; the table beside it has all of it.
 *
 * @param name of a row or a column
 */
export function shortName(name: string): string {
  const most = /[\u2e80-\uffef]/.test(name) ? 18 : 36;
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

/**
 * A position on the picture, short enough to read in the page's source.
 *
 * @param position in picture units
 */
export function rounded(position: number): number {
  return Math.round(position * 10) / 10;
}

/**
 * Where a number lies between the smallest and the largest, from 0 to 1; 0 itself is always among them.
 *
 * @param numbers to be drawn
 */
export function scale(numbers: readonly number[]): (found: number) => number {
  const least = Math.min(0, ...numbers);
  const span = Math.max(Math.max(0, ...numbers) - least, 1e-9);
  return (found) => (found - least) / span;
}
