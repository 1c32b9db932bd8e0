/** Rows that blank ones part from the table to which they belong. */

import { type Cell, isBlank, isDate, textOf, tidy } from "../../../core/cells/cell";
import type { Area } from "../sheet/address";
import { isAside } from "./asides";
import { namesFields } from "./field-names";
import { headingIn } from "./heading";
import { headerLine } from "./is-table";
import { aroundBoth } from "./region";
import { isNote, saysTotal, statisticOf } from "./total-words";

type Cells = readonly (readonly Cell[])[];

/** More blank rows than these end a table. */
export const MOST_BLANK_ROWS = 3;

/**
 * All rows below, between a few blank ones, that go on with a table; `null` for none.
 *
 * @param cells every cell in use, from A1
 * @param area of the table
 * @param around gives the filled rectangle around a cell
 * @example goingOn([["Ann", 5], ["", ""], ["Bo", 7]], { row: 1, column: 1, rows: 1, columns: 2 }, (at) => ({ ...at, column: 1, columns: 2 })) // => { row: 3, column: 1, rows: 1, columns: 2 }
 */
export function goingOn(cells: Cells, area: Area, around: (at: Area) => Area | null): Area | null {
  let found: Area | null = null;
  for (;;) {
    const next = nextGoingOn(cells, found ? aroundBoth(area, found) : area, area, around);
    if (!next) return found;
    found = found ? aroundBoth(found, next) : next;
  }
}

/**
 * How many lines directly below a table, or the part of it that is taken, hold something in its columns.
 *
 * @param cells every cell in use, from A1
 * @param area of the rows
 * @example linesBelow([["Ann", 5], ["Bo", 7], ["", ""], ["Cy", 1]], { row: 1, column: 1, rows: 1, columns: 2 }) // => 1
 */
export function linesBelow(cells: Cells, { row, rows, column, columns }: Area): number {
  const below = cells.slice(row - 1 + rows);
  const end = below.findIndex((line) => line.slice(column - 1, column - 1 + columns).every(isBlank));
  return end < 0 ? below.length : end;
}

/**
 * The lines directly below that go on with a table and are not taken with it; `null` for none, and for its total and notes.
 *
 * @param cells every cell in use, from A1
 * @param area of the rows
 * @example leftBelow([["Ann", 5], ["Bo", 7]], { row: 1, column: 1, rows: 1, columns: 2 }) // => { row: 2, column: 1, rows: 1, columns: 2 }
 */
export function leftBelow(cells: Cells, area: Area): Area | null {
  const below = { ...area, row: area.row + area.rows, rows: linesBelow(cells, area) };
  return below.rows > 0 && isLike(cells, area, below) && !isAllAboutTable(cells, below) ? below : null;
}

/**
 * The first rows below a few blank ones that fill the same columns with the same kinds of cells, and have no header or the
 * same one again.
 * @private
 */
function nextGoingOn(cells: Cells, area: Area, table: Area, around: (at: Area) => Area | null): Area | null {
  const end = area.row + area.rows;
  for (let row = end + 1; row <= Math.min(end + MOST_BLANK_ROWS, cells.length); row++) {
    const line = (cells[row - 1] ?? []).slice(area.column - 1, area.column - 1 + area.columns);
    const first = line.findIndex((cell) => !isBlank(cell));
    if (first < 0) continue;
    const region = around({ row, column: area.column + first, rows: 1, columns: 1 });
    if (!region || region.row <= end) return null;
    const isInside =
      region.column >= area.column && region.column + region.columns <= area.column + area.columns;
    const { above, lines } = headingIn(cells, region);
    const goesOn =
      isInside && (above + lines === 0 ? isLike(cells, table, region) : hasSameHeader(cells, table, region));
    return goesOn && !isAllAboutTable(cells, region) ? region : null;
  }
  return null;
}

/** @private */
function hasSameHeader(cells: Cells, table: Area, below: Area): boolean {
  const [one, other] = [headerLine(cells, table), headerLine(cells, below)];
  const isSame = other.every((cell, at) => textOf(cell) === textOf(one[at + below.column - table.column]));
  return namesFields(other) && other.length === one.length && isSame;
}

/** Whether there is nothing but totals and notes. @private */
function isAllAboutTable(cells: Cells, { row, column, rows, columns }: Area): boolean {
  return cells.slice(row - 1, row - 1 + rows).every((line) => {
    const own = line.slice(column - 1, column - 1 + columns);
    const text = tidy(textOf(own.find((cell) => typeof cell === "string" && !isBlank(cell))));
    return (
      text === "" ||
      isNote(text) ||
      isAside(text) ||
      saysTotal(text) === "wholly" ||
      OF_ALL.test(text) ||
      statisticOf(text) !== null
    );
  });
}

/** What is said of all rows together, or stands between their sum and what is to be paid. */
const OF_ALL =
  /^(gross|net|brutto|netto|brut|bruto|lordo|vat|gst|(sales )?tax(es)?|mwst|ust|tva|iva|btw|moms|税额?|稅額?|消費税|부가세)[.:：]?( \(?\d.*)?$|^(total|average|avg\.?|mean|median|sum of|gesamt|durchschnitt|ø|moyenne|promedio|m[eé]dia|gemiddelde?)[ -]\D+$/iu;

/** Whether a first line has numbers where the table has them, and a name where it has one. @private */
function isLike(cells: Cells, table: Area, below: Area): boolean {
  const last = cells[table.row + table.rows - 2] ?? [];
  const first = cells[below.row - 1] ?? [];
  const columns = Array.from({ length: table.columns }, (_, at) => table.column - 1 + at);
  const isNumber = (cell: Cell) => typeof cell === "number" || isDate(cell);
  const numbers = columns.filter((at) => isNumber(last[at]));
  const name = columns.find((at) => typeof last[at] === "string" && !isBlank(last[at]));
  return (
    numbers.some((at) => isNumber(first[at])) &&
    numbers.every((at) => isNumber(first[at]) || isBlank(first[at])) &&
    (name === undefined || !isBlank(first[name]))
  );
}
