/** Dates that are another one with day and month exchanged. */

import { type Cell, isDate } from "./cell";

/** The last day that can be a month as well. */
const LAST_TWOFOLD = 12;

/**
 * Whether a cell is a date that could be read the other way about.
 *
 * @param cell any cell
 * @example [new Date(2024, 4, 1), new Date(2024, 0, 25), new Date(2024, 0, 1)].map(isTwofoldDay) // => [true, false, false]
 */
export function isTwofoldDay(cell: Cell): boolean {
  return isDate(cell) && cell.getDate() <= LAST_TWOFOLD && cell.getDate() !== cell.getMonth() + 1;
}

/**
 * A date with its day as the month and its month as the day; any other cell as it is.
 *
 * @param cell of a column of dates
 * @example withDayExchanged(new Date(2024, 4, 1)).getMonth() // => 0
 */
export function withDayExchanged(cell: Cell): Cell {
  if (!isDate(cell) || !isTwofoldDay(cell)) return cell;
  const other = new Date(cell);
  other.setMonth(cell.getDate() - 1, cell.getMonth() + 1);
  return other;
}
