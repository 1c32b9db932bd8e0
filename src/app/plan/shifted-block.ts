/** How a block of a summary is laid out since people put rows and columns into it: everything of it moved with its cells. */

import type { Area } from "../reading/sheet/address";
import type { Contents } from "../reading/sheet/contents";
import type { Layout } from "../record/layout";
import type { PageSetup } from "../record/page-setup";
import type { PlacedChart } from "../record/placed-chart";
import { standingLayout } from "./moved-block";

/** How a block looks. */
export interface BlockShape {
  readonly layout: Layout;
  readonly charts: readonly PlacedChart[];
  readonly page?: PageSetup | undefined;
}

/** What people moved in it. */
export interface Shift {
  /** Which line as written each row is, from `standingLines`. */
  readonly lines: readonly (number | null)[];
  /** Columns put in, from 0 as they stand, with their widths in pixels. */
  readonly gaps: readonly { readonly at: number; readonly width: number }[];
}

/**
 * The shape of a block as it stands. A column put in is as good as a blank one of ours, so that what is written or put
 * back in its place reaches as far as the block does now.
 *
 * @param shape as written
 * @param shift what people moved
 * @param contents that stand there
 * @example shiftedBlock({ layout: [["title", "text"], ["plain", "text", "count"]], charts: [] }, { lines: [0, null, 1], gaps: [{ at: 1, width: 90 }] }, []).layout // => [["title", "text"], ["plain"], ["plain", "text", "text", "count"]]
 */
export function shiftedBlock(
  { layout, charts, page }: BlockShape,
  { lines, gaps }: Shift,
  contents: Contents,
): BlockShape {
  const rowNow = (row: number) => lines.indexOf(row - 1) + 1;
  const columnNow = (column: number) => gaps.reduce((now, { at }) => (now > at ? now + 1 : now), column);
  const moved = (area: Area): Area => {
    const rows = Array.from({ length: area.rows }, (_, at) => rowNow(area.row + at)).filter((row) => row > 0);
    const [first, last] = [rows[0] ?? area.row, rows[rows.length - 1] ?? area.row + area.rows - 1];
    const column = columnNow(area.column);
    const columns = columnNow(area.column + area.columns - 1) - column + 1;
    return { row: first, column, rows: last - first + 1, columns };
  };
  return {
    layout: standingLayout(lines, layout).map((formats, row) =>
      gaps.reduce((wider, { at }) => withGap(wider, at, contents[row]?.[at] ?? ""), formats),
    ),
    charts: charts.map((chart) => ({
      ...chart,
      labels: moved(chart.labels),
      values: chart.values.map(moved),
      row: rowNow(chart.row) || chart.row,
      column: columnNow(chart.column),
    })),
    ...(page ? { page: shiftedPage(page, gaps, rowNow, columnNow) } : {}),
  };
}

/** @private */
function shiftedPage(
  { dropdown, widths, ...page }: PageSetup,
  gaps: Shift["gaps"],
  rowNow: (row: number) => number,
  columnNow: (column: number) => number,
): PageSetup {
  const row = dropdown ? rowNow(dropdown.row) : 0;
  return {
    ...page,
    widths: gaps.reduce<readonly number[]>(
      (known, { at, width }) =>
        at < known.length ? [...known.slice(0, at), width, ...known.slice(at)] : known,
      widths,
    ),
    ...(dropdown && row > 0 ? { dropdown: { ...dropdown, row, column: columnNow(dropdown.column) } } : {}),
  };
}

/** Joined cells reach over the column put in, and a formula that fills cells fills it too. @private */
function withGap([look, ...formats]: Layout[number], at: number, content: string | number): Layout[number] {
  if (at >= formats.length) return [look, ...formats];
  const isFilled = (format: string | undefined) => format?.startsWith("filled ") === true;
  let place = at;
  if (content !== "") while (isFilled(formats[place])) place++;
  const gap = formats[place] === "joined" ? "joined" : "text";
  return [look, ...formats.slice(0, place), gap, ...formats.slice(place)];
}
