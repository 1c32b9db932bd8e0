/** How a block of a summary is laid out since people put rows and columns into it: everything of it moved with its cells. */

import type { Area } from "../reading/sheet/address";
import type { Contents } from "../reading/sheet/contents";
import type { Layout } from "../record/layout";
import type { PageSetup } from "../record/page-setup";
import type { PlacedChart } from "../record/placed-chart";
import { columnsOf } from "./block-prints";
import { type MovedBlock, standingLayout } from "./moved-block";

/** How a block looks. */
export interface BlockShape {
  readonly layout: Layout;
  readonly charts: readonly PlacedChart[];
  readonly page?: PageSetup | undefined;
}

/** What people moved in it. */
export interface Shift extends Pick<MovedBlock, "lines" | "columns"> {
  /** Pixels of the columns put in, by their place from 0. */
  readonly widths: ReadonlyMap<number, number>;
}

/**
 * The shape of a block as it stands. A column put in is as good as a blank one of ours, so that what is written or put
 * back in its place reaches as far as the block does now.
 *
 * @param shape as written
 * @param shift what people moved
 * @param contents that stand there
 * @example shiftedBlock({ layout: [["title", "text"], ["plain", "text", "count"]], charts: [] }, { lines: [0, null, 1], columns: [0, null, 1], widths: new Map([[1, 90]]) }, []).layout // => [["title", "text"], ["plain"], ["plain", "text", "text", "count"]]
 */
export function shiftedBlock(
  { layout, charts, page }: BlockShape,
  shift: Shift,
  contents: Contents,
): BlockShape {
  const { lines, columns } = shift;
  const written = columnsOf(layout).length;
  const rowNow = (row: number) => lines.indexOf(row - 1) + 1;
  const columnNow = (column: number) => {
    if (column > written) return column + columns.length - written;
    // Of one that was deleted, the next.
    const at = columns.findIndex((one) => one !== null && one >= column - 1);
    return at < 0 ? columns.length : at + 1;
  };
  const moved = (area: Area): Area => {
    const rows = Array.from({ length: area.rows }, (_, at) => rowNow(area.row + at)).filter((row) => row > 0);
    const [first, last] = [rows[0] ?? area.row, rows[rows.length - 1] ?? area.row + area.rows - 1];
    const end = area.column + area.columns - 1;
    const left = columns.flatMap((one, at) =>
      one !== null && one >= area.column - 1 && one < end ? [at + 1] : [],
    );
    const column = left[0] ?? columnNow(area.column);
    return {
      row: first,
      column,
      rows: last - first + 1,
      columns: (left[left.length - 1] ?? column) - column + 1,
    };
  };
  const gaps = columns.flatMap((column, at) => (column === null ? [at] : []));
  return {
    layout: standingLayout(lines, layout).map((formats, row) =>
      gaps.reduce(
        (wider, at) => withGap(wider, at, contents[row]?.[at] ?? ""),
        withoutDeleted(formats, columns),
      ),
    ),
    charts: charts.map((chart) => ({
      ...chart,
      labels: moved(chart.labels),
      values: chart.values.map(moved),
      row: 1 + lines.findIndex((one) => one !== null && one >= chart.row - 1) || lines.length + 1,
      column: columnNow(chart.column),
    })),
    ...(page ? { page: shiftedPage(page, shift, written, rowNow, columnNow) } : {}),
  };
}

/** @private */
function shiftedPage(
  { dropdown, widths, ...page }: PageSetup,
  { columns, widths: putIn }: Shift,
  written: number,
  rowNow: (row: number) => number,
  columnNow: (column: number) => number,
): PageSetup {
  const isThere = dropdown && rowNow(dropdown.row) > 0 && columns.includes(dropdown.column - 1);
  const last = columns.reduce<number>(
    (end, one, at) => (one !== null && one < widths.length ? at + 1 : end),
    0,
  );
  return {
    ...page,
    widths: [
      ...columns.slice(0, last).map((column, at) => (column === null ? putIn.get(at) : widths[column]) ?? 1),
      ...widths.slice(written),
    ],
    ...(dropdown && isThere
      ? { dropdown: { ...dropdown, row: rowNow(dropdown.row), column: columnNow(dropdown.column) } }
      : {}),
  };
}

/** Of cells that were joined, those right of a deleted one are joined without it. @private */
function withoutDeleted([look, ...formats]: Layout[number], columns: Shift["columns"]): Layout[number] {
  const left = columns.filter((column) => column !== null && column < formats.length) as number[];
  const first = (column: number) =>
    formats.reduce((found, one, at) => (at <= column && one !== "joined" ? at : found), 0);
  return [
    look,
    ...left.map((column, at) => {
      const format = formats[column] ?? "text";
      const before = left[at - 1] ?? -1;
      return format === "joined" && (before < 0 || first(before) !== first(column)) ? "text" : format;
    }),
  ];
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
