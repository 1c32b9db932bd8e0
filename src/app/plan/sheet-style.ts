/** The one style of every sheet that we make: letters, colours and measures of each kind of row. */

import { INK, labelColours, MEANINGS, QUIET } from "../../core/report/palette";
import type { CellFormat, Look } from "../record/layout";
import { numberLook } from "../record/layout";

/** How the letters of a row look, and what is behind them. */
export interface RowStyle {
  readonly points: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly background: string | null;
}

const HEADING = "#1b3a5c";
const HEADER_BACKGROUND = "#eef1f6";

const plain: RowStyle = { points: 10, bold: false, colour: INK, background: null };
const quiet: RowStyle = { points: 9, bold: false, colour: QUIET, background: null };

const STYLES: Readonly<Record<Look, RowStyle>> = {
  title: { ...plain, points: 18, bold: true, colour: HEADING },
  subtitle: quiet,
  finding: { ...plain, points: 12 },
  heading: { ...plain, points: 12, bold: true, colour: HEADING },
  figure: { ...plain, points: 20, bold: true, colour: HEADING },
  label: quiet,
  header: { ...plain, bold: true, colour: "#3c4858", background: HEADER_BACKGROUND },
  total: { ...plain, bold: true, background: "#f7f8fa" },
  plain,
  note: quiet,
  shaded: plain,
  good: { ...plain, background: MEANINGS.good.tint },
  bad: { ...plain, background: MEANINGS.bad.tint },
  quiet,
  "quiet heading": { ...quiet, points: 10, bold: true },
  "quiet header": { ...quiet, bold: true, background: HEADER_BACKGROUND },
  "quiet total": { ...quiet, bold: true },
};

/**
 * The style of a row.
 *
 * @param look of the row
 * @example rowStyle("title").points // => 18
 */
export function rowStyle(look: Look): RowStyle {
  return STYLES[look];
}

/**
 * The style of a cell: its row's, in the colour of its label or of its bar.
 *
 * @param look of the row
 * @param format of the cell
 * @example cellStyle("plain", "label 0 4").background // => "#d5e3f3"
 */
export function cellStyle(look: Look, format: CellFormat): RowStyle {
  const row = STYLES[look];
  if (format === "bar") return { ...row, points: 8, colour: MEANINGS.plain.strong };
  if (format === "choice") return { ...row, bold: true, background: "#fff9e8" };
  const [kind, position, count] = format.split(" ");
  if (kind === "shade") return { ...row, background: SHADES[Number(position)] ?? null };
  // Nobody in a place of a heat map is no news.
  if (look === "shaded" && numberLook(format) !== "text") return { ...row, colour: QUIET };
  const colour = kind === "label" ? labelColours(Number(count))[Number(position)] : undefined;
  return colour ? { ...row, background: colour.tint } : row;
}

/**
 * Whether a cell's text ends at its right edge: numbers and dates, and the headers over them.
 *
 * @param look of the row
 * @param format of the cell
 * @example isRight("header", "money") // => true
 */
export function isRight(look: Look, format: CellFormat): boolean {
  return look !== "figure" && numberLook(format) !== "text";
}

/** All that can be seen of a sheet at 1280 pixels, beside the row numbers. */
export const PAGE_WIDTH = 1120;
/** Between a table and the chart beside it. */
export const GAP = 24;
export const CHART_HEIGHT = 280;
/** Free between a chart and the edge of the page: one that reaches a pixel beyond it makes a second page of paper. */
export const CHART_EDGE = 8;
/** The letters of its title, and what is free left and right of them together. */
export const CHART_TITLE = { points: 12 };
export const CHART_MARGINS = 40;
/** Of two bars, which need no more. */
export const LOW_CHART_HEIGHT = 200;
export const NARROWEST_CHART = 320;
export const WIDEST_CHART = 620;
/** The height of a row with one line of usual letters, in pixels, rather too little than too much. */
export const ROW_HEIGHT = 21;
/** Free left and right of a text together. */
export const MARGIN = 14;
/** Of a column that nothing is measured for. */
export const USUAL_WIDTH = 100;
export const NARROWEST_COLUMN = 64;
/** Longer texts go on in a second line. */
export const WIDEST_COLUMN = 280;
/** Headers break into at most so many lines. */
export const HEADER_LINES = 3;

/** Light to strong; dark text on each has a contrast above 9:1. */
export const SHADES = ["#eaf2fa", "#d5e5f5", "#bbd5ee", "#9ec3e6", "#7fb0dc"] as const;
