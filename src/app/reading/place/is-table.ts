/** Whether filled cells are a table, and what its header says. */

import { type Cell, isBlank, isDate, textOf } from "../../../core/cells/cell";
import type { Area } from "../sheet/address";
import { headingIn } from "./heading";
import { isAmount } from "./heading-cells";

type Cells = readonly (readonly Cell[])[];

/**
 * Whether an area is a table: several columns with a number or date below the first line, or words under a header.
 *
 * @param cells every cell in use, from A1
 * @param area of them
 * @example isTable([["Client", "Sales"], ["Ann", 5]], { row: 1, column: 1, rows: 2, columns: 2 }) // => true
 */
export function isTable(cells: Cells, area: Area): boolean {
  if (area.rows < 2) return false;
  const { above, lines } = headingIn(cells, area);
  const below = area.rows - above - lines;
  if (area.columns === 2 && lines < 2 && areSettings(cells, area, above, lines)) return false;
  const holdsValues =
    below > 0 && holdsAmounts(cells, { ...area, row: area.row + above + lines, rows: below });
  return below > 0 && (lines > 0 || holdsValues) && (area.columns > 1 || holdsValues);
}

/**
 * Words with their values, such as `Exported on` beside a day: half the values are no amounts, the header is one of them, or
 * without a header not all values are amounts.
 * @private
 */
function areSettings(cells: Cells, { row, column, rows }: Area, above: number, lines: number): boolean {
  const first = row - 1 + above;
  const all = cells.slice(first + lines, first + rows - above).map((line) => line[column]);
  if (all.filter((value) => isAmount(value) && !isDayOrPeriod(value)).length * 2 <= all.length) return true;
  const values = cells
    .slice(first, lines === 1 ? first + 1 : first + rows - above)
    .map((line) => line[column]);
  return lines === 1
    ? values.some(
        (value) => isDayOrPeriod(value) || (isAmount(value) && !/^(19|20)\d\d$/.test(textOf(value))),
      )
    : values.some((value) => !isBlank(value) && (isDayOrPeriod(value) || !isAmount(value)));
}

/** @private */
function isDayOrPeriod(cell: Cell): boolean {
  return (
    isDate(cell) || /\d{4}[-/.年]\d{1,2}[-/.月]\d|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/.test(textOf(cell))
  );
}

/**
 * Whether an area holds a number or a day.
 *
 * @param cells every cell in use, from A1
 * @param area of them
 * @example holdsAmounts([["Client", "Sales"]], { row: 1, column: 1, rows: 1, columns: 2 }) // => false
 */
export function holdsAmounts(cells: Cells, { row, column, rows, columns }: Area): boolean {
  return cells
    .slice(row - 1, row - 1 + rows)
    .some((line) =>
      line.slice(column - 1, column - 1 + columns).some((cell) => isDate(cell) || isAmount(cell)),
    );
}

/**
 * The last line of a table's header; no cells without one.
 *
 * @param cells every cell in use, from A1
 * @param area of the table, title lines included
 * @example headerLine([["Client", "Sales"], ["Ann", 5]], { row: 1, column: 1, rows: 2, columns: 2 }) // => ["Client", "Sales"]
 */
export function headerLine(cells: Cells, area: Area): readonly Cell[] {
  const { above, lines } = headingIn(cells, area);
  if (lines === 0) return [];
  const line = cells[area.row + above + lines - 2] ?? [];
  return line.slice(area.column - 1, area.column - 1 + area.columns);
}
