/** How wide the columns of a page are: measured from what stands in them. */

import type { Grid } from "../../core/report/report";
import { hasHan } from "../../core/texts/letters";
import { type Lettering, longestWord, narrowestWidth, textWidth, wordsOf } from "../../core/texts/text-width";
import type { CellFormat } from "../record/layout";
import {
  cellStyle,
  GAP,
  HEADER_LINES,
  MARGIN,
  NARROWEST_CHART,
  NARROWEST_COLUMN,
  PAGE_WIDTH,
  rowStyle,
  USUAL_WIDTH,
  WIDEST_COLUMN,
} from "./sheet-style";
import { shownText } from "./shown-text";

/** A grid with the format of each of its cells. */
export interface MeasuredGrid {
  readonly grid: Grid;
  /** One list per row. */
  readonly formats: readonly (readonly CellFormat[])[];
  /** Whether something stands right of it, so that its last column must hold its own text. */
  readonly isHemmed: boolean;
  /** Whether a chart draws it, so that its rows stay as they are. */
  readonly isDrawn: boolean;
}

/**
 * The widths of the columns of a page, in pixels; as many as fill it.
 *
 * @param grids that stand on it
 * @param usual width of columns right of them all
 * @example columnWidths([])[0] // => 160
 */
export function columnWidths(grids: readonly MeasuredGrid[], usual = USUAL_WIDTH): number[] {
  const columns = Math.max(0, ...grids.map(({ grid }) => grid.header.length));
  const needed = [...Array(columns).keys()].map((column) =>
    Math.max(0, ...grids.map((one) => widthIn(one, column))),
  );
  const roomy = needed.map((width) => Math.max(NARROWEST_COLUMN, width));
  // Where columns are many, narrow ones keep the page together.
  const widths = totalWidth(roomy) > PAGE_WIDTH ? needed : roomy;
  widths[0] = Math.max(FIRST_COLUMN, widths[0] ?? 0);
  for (const one of grids) if (!keepsNarrow(one, grids)) widenLast(one, widths);
  narrowTexts(grids, widths);
  narrowNames(grids, widths);
  const alike = widths.map((width) => Math.ceil(width / STEP) * STEP);
  if (totalWidth(alike) <= PAGE_WIDTH && grids.every((one) => keepsItsRoom(one, widths, alike)))
    widths.splice(0, widths.length, ...alike);
  joinLone(grids, widths);
  // The last one ends with the page: what is wider prints smaller.
  for (let left = PAGE_WIDTH - totalWidth(widths); left > 0; left = PAGE_WIDTH - totalWidth(widths))
    widths.push(left < 2 * usual ? left : usual);
  return widths;
}

/** A Chinese header whose last sign would stand alone in a line gets room for it in the line above, where the page has it. @private */
function joinLone(grids: readonly MeasuredGrid[], widths: number[]): void {
  const style = rowStyle("header");
  for (const { grid } of grids)
    for (const [column, title] of grid.header.entries()) {
      if (!endsAlone(title, widths[column] ?? 0)) continue;
      const wider = widths.map((width, at) =>
        at === column ? width + Math.ceil(textWidth("户", style)) : width,
      );
      const isBetter = !endsAlone(title, wider[column] ?? 0) && totalWidth(wider) <= PAGE_WIDTH;
      if (isBetter && grids.every((one) => keepsItsRoom(one, widths, wider)))
        widths.splice(0, widths.length, ...wider);
    }
}

/** Whether a header breaks so that its last line is one sign. @private */
function endsAlone(title: string, width: number): boolean {
  const lines = brokenText(title, width - MARGIN, rowStyle("header"));
  return lines.length > 1 && lines[lines.length - 1]?.length === 1;
}

/** Columns that differ by less are made alike where there is room, because each unlike neighbour is a call of its own. */
const STEP = 20;

/** Whether wider columns leave the chart beside a table where it is, and its last texts in one line. @private */
function keepsItsRoom(one: MeasuredGrid, before: readonly number[], after: readonly number[]): boolean {
  const columns = one.grid.header.length;
  const beside = (widths: readonly number[]) => totalWidth(widths, columns) + GAP + NARROWEST_CHART;
  if (one.isHemmed) return beside(after) <= PAGE_WIDTH || beside(before) > PAGE_WIDTH;
  return !runsOn(one, columns - 1) || totalWidth(after, columns - 1) + widestLast(one) + MARGIN <= PAGE_WIDTH;
}

/** The widest text of the last column, pixels. @private */
function widestLast({ grid }: MeasuredGrid): number {
  const last = grid.header.length - 1;
  return Math.max(
    0,
    ...grid.rows.map((row) => textWidth(shownText(row[last] ?? "", "text"), rowStyle("plain"))),
  );
}

/** Sentences in narrower columns would be pillars. */
const NARROWEST_TEXT = 200;
/** Names stand in it. */
const FIRST_COLUMN = 160;

/** A last column whose texts would run over the edge of the page takes what is left of it; there they break. @private */
function widenLast(one: MeasuredGrid, widths: number[]): void {
  const last = one.grid.header.length - 1;
  if (!runsOn(one, last)) return;
  const left = totalWidth(widths, last);
  const widest = widestLast(one);
  const others = left + totalWidth(widths.slice(last + 1));
  if (left + widest + MARGIN > PAGE_WIDTH)
    widths[last] = Math.max(widths[last] ?? 0, PAGE_WIDTH - others, Math.min(widest, NARROWEST_TEXT));
}

/**
 * Whether this table's last texts must not widen their column: other tables have numbers or names in it, or not every
 * program would break them there, as they have no blanks. @private
 */
function keepsNarrow(one: MeasuredGrid, grids: readonly MeasuredGrid[]): boolean {
  const last = one.grid.header.length - 1;
  const needs = (other: MeasuredGrid) =>
    other !== one && !other.grid.isChartData && other.grid.header.length > last && !runsOn(other, last);
  const areChinese = one.grid.rows.some((row) => hasHan(shownText(row[last] ?? "", "text")));
  return runsOn(one, last) && !one.isDrawn && (areChinese || grids.some(needs));
}

/**
 * The room of a table's last texts, pixels, where they would run over the edge of the page and have to be broken into
 * rows, because other tables keep their column narrow; `null` where they need not.
 *
 * @param one table of the page
 * @param grids all tables of the page
 * @param widths from `columnWidths`
 * @example roomToBreak({ grid: { header: ["n"], formats: ["count"], rows: [] }, formats: [], isHemmed: false, isDrawn: false }, [], [160]) // => null
 */
export function roomToBreak(
  one: MeasuredGrid,
  grids: readonly MeasuredGrid[],
  widths: readonly number[],
): number | null {
  return keepsNarrow(one, grids) ? roomToEdge(widths, one.grid.header.length - 1) : null;
}

/**
 * Whether a table's last texts run over the edge of the page, because they begin so close to it that they would else be pillars.
 *
 * @param one table of the page
 * @param grids all tables of the page
 * @param widths from `columnWidths`
 * @example runsOver({ grid: { header: ["n"], formats: ["count"], rows: [] }, formats: [], isHemmed: false, isDrawn: false }, [], [160]) // => false
 */
export function runsOver(
  one: MeasuredGrid,
  grids: readonly MeasuredGrid[],
  widths: readonly number[],
): boolean {
  const room = totalWidth(widths.slice(one.grid.header.length - 1)) - MARGIN;
  return keepsNarrow(one, grids) && room < Math.min(NARROWEST_TEXT - MARGIN, widestLast(one));
}

/**
 * The room of a text that runs on over free cells to the edge of the page, in pixels; a little beyond it where the text
 * begins close to it.
 *
 * @param widths of the columns, which fill the page
 * @param column that the text begins in, counted from 0
 * @example roomToEdge([160, 100, 100], 1) // => 186
 */
export function roomToEdge(widths: readonly number[], column: number): number {
  return Math.max(NARROWEST_TEXT, totalWidth(widths.slice(column))) - MARGIN;
}

/**
 * How many columns a table takes, those included that its last texts run on over; no more than the page has.
 *
 * @param one table of the page
 * @param grids all tables of the page
 * @param widths from `columnWidths`
 * @example columnsReached({ grid: { header: ["Tier", "What to do"], formats: ["text", "text"], rows: [["VIP", "Call them every week."]] }, formats: [], isHemmed: false, isDrawn: false }, [], [160, 100, 100]) // => 3
 */
export function columnsReached(
  one: MeasuredGrid,
  grids: readonly MeasuredGrid[],
  widths: readonly number[],
): number {
  const columns = one.grid.header.length;
  if (!runsOn(one, columns - 1)) return columns;
  const end = totalWidth(widths, columns - 1) + widestLast(one) + MARGIN;
  const reached = widths.findIndex((_, at) => at + 1 >= columns && totalWidth(widths, at + 1) >= end);
  if (reached >= 0) return reached + 1;
  // What is broken into rows fills the page; what breaks in its cell ends there.
  return keepsNarrow(one, grids) ? widths.length : columns;
}

/** Long names break where a chart has else no room beside its table. @private */
function narrowNames(grids: readonly MeasuredGrid[], widths: number[]): void {
  const spare = (widths[0] ?? 0) - FIRST_COLUMN;
  const over = grids
    .filter(({ isHemmed }) => isHemmed)
    .map(({ grid }) => totalWidth(widths, grid.header.length) + GAP + NARROWEST_CHART - PAGE_WIDTH);
  const helped = over.filter((one) => one > 0 && one <= spare);
  if (helped.length > 0) widths[0] = (widths[0] ?? 0) - Math.max(...helped);
}

/** What does not fit the page is taken from the columns of long texts, which break. @private */
function narrowTexts(grids: readonly MeasuredGrid[], widths: number[]): void {
  const over = totalWidth(widths) - PAGE_WIDTH;
  if (over <= 0) return;
  const isText = (column: number) => grids.every(({ grid }) => (grid.formats[column] ?? "text") === "text");
  const spare = widths.map((width, column) => (isText(column) ? Math.max(0, width - NARROWEST_BROKEN) : 0));
  const share = Math.min(1, over / Math.max(1, totalWidth(spare)));
  spare.forEach((one, column) => {
    widths[column] = Math.floor((widths[column] ?? 0) - one * share);
  });
}

/** Narrower ones would make pillars of what breaks in them. */
const NARROWEST_BROKEN = 140;

/** Whether the texts of a column have free cells to their right. @private */
function runsOn({ grid, isHemmed }: MeasuredGrid, column: number): boolean {
  return !isHemmed && column === grid.header.length - 1 && column > 0 && grid.formats[column] === "text";
}

/**
 * How wide columns are together.
 *
 * @param widths in pixels
 * @param count of them; all when left out
 * @example totalWidth([160, 100, 100], 2) // => 260
 */
export function totalWidth(widths: readonly number[], count: number = widths.length): number {
  return widths.slice(0, count).reduce((sum, width) => sum + width, 0);
}

/** @private */
function widthIn(one: MeasuredGrid, column: number): number {
  const { grid, formats } = one;
  const title = grid.header[column];
  if (title === undefined) return 0;
  const cells = grid.rows.map((row, at) => {
    const format = formats[at]?.[column] ?? "text";
    const style = { ...cellStyle("plain", format), bold: grid.total && at === grid.rows.length - 1 };
    return textWidth(shownText(row[column] ?? "", format), style);
  });
  if (runsOn(one, column)) return textWidth(title, rowStyle("header")) + MARGIN;
  const widest = cells.reduce((most, width) => Math.max(most, width), 0);
  return Math.ceil(Math.max(headerWidth(title), Math.min(WIDEST_COLUMN, widest))) + MARGIN;
}

/** A short Chinese header stays in one line, because not every program breaks words that have no blanks. @private */
function headerWidth(title: string): number {
  const style = rowStyle("header");
  const whole = textWidth(title, style);
  const least = hasHan(title) ? Math.min(whole, textWidth(UNBROKEN_HAN, style)) : 0;
  return narrowestWidth(title, HEADER_LINES, style, Math.max(least, longestWord(title, style)));
}

/** Seven of them: most headers have no more. */
const UNBROKEN_HAN = "客户金字塔层级";

/**
 * A text in lines that fit a width; a word wider than that stays whole.
 *
 * @param text of a sentence
 * @param width in pixels
 * @param lettering size in points, and whether bold
 * @example brokenText("one two", 30, { points: 10 }) // => ["one", "two"]
 */
export function brokenText(text: string, width: number, lettering: Lettering): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(text)) {
    if (line !== "" && textWidth(`${line}${word.trimEnd()}`, lettering) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}
