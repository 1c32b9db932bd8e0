/** Charts on a page: beside the table they belong to, or below it. */

import type { Chart } from "../../core/report/report";
import { textWidth } from "../../core/texts/text-width";
import type { PlacedChart } from "../record/placed-chart";
import { totalWidth } from "./column-widths";
import { fillTo, type PageDraft } from "./page-draft";
import {
  CHART_EDGE,
  CHART_HEIGHT,
  CHART_MARGINS,
  CHART_TITLE,
  GAP,
  LOW_CHART_HEIGHT,
  NARROWEST_CHART,
  PAGE_WIDTH,
  ROW_HEIGHT,
  WIDEST_CHART,
} from "./sheet-style";

/**
 * Puts the charts of a table beside it, or where there is no room, below.
 *
 * @param draft of the page, which is changed
 * @param id of the table
 * @param columns that it has
 * @param top its first row
 * @example addChartsAt({ charts: [], widths: [100], measured: [], lines: [], drawn: [], bottom: 0, left: 1120 }, "trend", 1, 2) // => undefined
 */
export function addChartsAt(draft: PageDraft, id: string, columns: number, top: number): void {
  let left = totalWidth(draft.widths, columns) + GAP;
  let row = top;
  const own = draft.charts.filter(({ grid, beside }) => (beside ?? grid) === id);
  if (own.length > 0 && left + NARROWEST_CHART > PAGE_WIDTH) {
    left = 0;
    row = draft.lines.length + 2;
  }
  const room = (PAGE_WIDTH - left - GAP * (own.length - 1)) / Math.max(1, own.length);
  const areBeside = room >= NARROWEST_CHART;
  const width = Math.floor(Math.min(WIDEST_CHART, areBeside ? room : PAGE_WIDTH - left));
  own.forEach((chart, at) => {
    const x = areBeside ? left + at * (width + GAP) : left;
    const y = areBeside ? row : row + at * rowsOf(CHART_HEIGHT + GAP);
    const height = heightOf(draft, chart, width);
    draft.drawn[draft.charts.indexOf(chart)] = {
      ...EMPTY_CHART,
      row: y,
      ...placeAcross(x, draft.widths),
      width: Math.min(width, PAGE_WIDTH - CHART_EDGE - x),
      height,
    };
    draft.bottom = Math.max(draft.bottom, y + rowsOf(height) - 1);
  });
  if (own.length > 0) draft.left = left === 0 ? PAGE_WIDTH : left;
  if (left === 0) fillTo(draft, draft.bottom);
}

/** Few bars need little height, and what follows comes up by as much. @private */
function heightOf(
  { measured }: PageDraft,
  { picture, grid, onSheet, isNamedByAxis = false, isLow = false }: Chart,
  width: number,
): number {
  const drawn = measured.find((one) => one.grid.id === (onSheet?.grid ?? grid))?.grid.rows.length ?? 0;
  const areBars = (picture === "pyramid" || picture === "bars") && onSheet?.stacked === "lying";
  // In a narrow chart a legend of several lines and slanted numbers of the axis leave little for the bars.
  const isRoomy = isNamedByAxis || drawn <= 2 || width >= ROOMY_CHART;
  if (isLow || (areBars && drawn <= FEW_BARS && isRoomy)) return LOW_CHART_HEIGHT;
  // Where bars stand closer, programs leave out every second name.
  return CHART_HEIGHT + (areBars ? Math.max(0, drawn - MANY_BARS) * BAR_HEIGHT : 0);
}

const FEW_BARS = 4;

const ROOMY_CHART = 420;

const MANY_BARS = 8;

const BAR_HEIGHT = 24;

const EMPTY_CHART: PlacedChart = {
  picture: "bars",
  title: "",
  labels: { row: 1, column: 1, rows: 1, columns: 1 },
  values: [],
  row: 1,
  column: 1,
};

/** @private */
function rowsOf(height: number): number {
  return Math.ceil(height / ROW_HEIGHT);
}

/** The column in which a place lies, and how far from its left edge. @private */
function placeAcross(x: number, widths: readonly number[]): Pick<PlacedChart, "column" | "offset"> {
  let column = 0;
  while (column < widths.length - 1 && totalWidth(widths, column + 1) <= x) column++;
  return { column: column + 1, offset: Math.round(x - totalWidth(widths, column)) };
}

/**
 * A chart with its short title where the picture is too narrow for the other.
 *
 * @param chart of the report
 * @param placed where it stands
 * @example titled({ title: "One fifth of the customers brings nearly all of the money", shortTitle: "One fifth" }, { width: 100 }).title // => "One fifth"
 */
export function titled(chart: Chart, { width = PAGE_WIDTH }: Pick<PlacedChart, "width">): Chart {
  const isCut = textWidth(chart.title, CHART_TITLE) > width - CHART_MARGINS;
  return { ...chart, title: isCut ? (chart.shortTitle ?? chart.title) : chart.title };
}
