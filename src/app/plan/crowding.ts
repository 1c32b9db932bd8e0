/** How far the texts of a page's tables stand in pillars, for which a column that says little gives way. */

import type { ReportCell } from "../../core/report/report";
import { linesIn, textWidth } from "../../core/texts/text-width";
import { brokenText, type MeasuredGrid, roomToBreak, roomToEdge } from "./column-widths";
import { cellStyle, MARGIN, rowStyle } from "./sheet-style";

/** A text of two lines in its cell still reads well; one broken into rows of the sheet parts its customer from the next. */
const WELL_READ = 2;

/**
 * The lines that the worst text of each table takes beyond what reads well, of all tables together.
 *
 * @param grids all tables of the page
 * @param widths from `columnWidths`
 * @example crowding([], [160]) // => 0
 */
export function crowding(grids: readonly MeasuredGrid[], widths: readonly number[]): number {
  return grids.reduce((sum, one) => sum + crowdingIn(one, grids, widths), 0);
}

/** @private */
function crowdingIn(one: MeasuredGrid, grids: readonly MeasuredGrid[], widths: readonly number[]): number {
  const last = one.grid.header.length - 1;
  const broken = roomToBreak(one, grids, widths);
  const linesOver = (cell: ReportCell, row: number, column: number): number => {
    const format = one.formats[row]?.[column] ?? "text";
    if (typeof cell !== "string" || format === "bar") return 0;
    if (column === last && broken !== null) return brokenText(cell, broken, rowStyle("plain")).length - 1;
    const own = (widths[column] ?? 0) - MARGIN;
    const style = cellStyle("plain", format);
    const fits = textWidth(cell, style) <= (column === last ? roomToEdge(widths, column) : own);
    return fits ? 0 : linesIn(cell, own, style) - WELL_READ;
  };
  return Math.max(
    0,
    ...one.grid.rows.flatMap((row, at) => row.map((cell, column) => linesOver(cell, at, column))),
  );
}
