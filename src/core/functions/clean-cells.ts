/** Ranges in which every cell is a number that is allowed, as most are: read without a look at what else a cell may be. */

import type { Cell } from "../cells/cell";
import { amountOf } from "../numbers/decimal";
import { nearestWhole } from "../numbers/whole-units";
import { ANY_NUMBER, isAllowed, type NumberRule } from "./number-rule";

type Rows = readonly (readonly Cell[])[];

/**
 * A rule with the numbers that are told at a glance: those that are allowed, up to a hundred thousand million and with four
 * decimals at most, or none where only whole ones are allowed. These are as they are written.
 */
interface Glance {
  readonly rule: NumberRule;
  readonly low: number;
  readonly high: number;
  readonly isWhole: boolean;
}

/** @private */
function glanceOf(rule: NumberRule): Glance {
  const { least, most, isWhole } = rule;
  return { rule, low: Math.max(least, -1e11), high: Math.min(most, 1e11), isWhole };
}

/** @private */
function isTold(cell: Cell, low: number, high: number, isWhole: boolean): cell is number {
  if (typeof cell !== "number" || !(cell >= low && cell <= high)) return false;
  // A division takes as long as all the rest, and whole numbers need none.
  return isWhole ? nearestWhole(cell) === cell : nearestWhole(cell * 1e4) / 1e4 === cell;
}

/** The number in any other cell, as it is written; `NaN` where there is none that is allowed. @private */
function numberWithin(cell: Cell, rule: NumberRule): number {
  if (typeof cell !== "number") return Number.NaN;
  const value = amountOf(cell);
  return isAllowed(rule, value) ? value : Number.NaN;
}

/**
 * The numbers of a range, one row after the other, where every cell is one; nothing where a single cell is not.
 *
 * @param rows of the range
 * @param rule which numbers are allowed
 * @example plainNumbers([[1], [0.1 + 0.2]]) // => Float64Array.of(1, 0.3)
 * @example plainNumbers([[1], [""]]) // => undefined
 */
export function plainNumbers(rows: Rows, rule: NumberRule = ANY_NUMBER): Float64Array | undefined {
  const width = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * width);
  if (width === 1) return readColumn(rows, 0, rows.length, rule, values) ? values : undefined;
  const glance = glanceOf(rule);
  const isRead = (cells: readonly Cell[], row: number) =>
    readNumbers(cells, width, glance, values, row * width);
  return rows.every(isRead) ? values : undefined;
}

/**
 * The same of a range of one column; nothing for a wider one.
 *
 * @param rows of the range
 * @param rule which numbers are allowed
 * @example plainColumn([[1], [2]]) // => Float64Array.of(1, 2)
 */
export function plainColumn(rows: Rows, rule: NumberRule = ANY_NUMBER): Float64Array | undefined {
  return rows[0]?.length === 1 ? plainNumbers(rows, rule) : undefined;
}

/**
 * The same of some rows of one column, into room for their numbers that is used again and again; whether all are numbers
 * that are allowed.
 *
 * @param rows of the range
 * @param from the first row to be read
 * @param count how many rows are read
 * @param rule which numbers are allowed
 * @param values room for so many numbers
 * @example readColumn([["Revenue"], [1], [2]], 1, 2, ANY_NUMBER, new Float64Array(2)) // => true
 * @example readColumn([["Revenue"], [1], [2]], 0, 2, ANY_NUMBER, new Float64Array(2)) // => false
 */
export function readColumn(
  rows: Rows,
  from: number,
  count: number,
  rule: NumberRule,
  values: Float64Array,
): boolean {
  const { low, high, isWhole } = glanceOf(rule);
  for (let row = 0; row < count; row++) {
    const cell = (rows[from + row] as readonly Cell[])[0];
    // Adding 0 turns -0, which no sheet shows, into 0.
    if (isTold(cell, low, high, isWhole)) values[row] = cell + 0;
    else {
      values[row] = numberWithin(cell, rule);
      if (Number.isNaN(values[row])) return false;
    }
  }
  return true;
}

/** The same of one row of several cells, into the room from a place on. @private */
function readNumbers(
  cells: readonly Cell[],
  width: number,
  { rule, low, high, isWhole }: Glance,
  values: Float64Array,
  from: number,
): boolean {
  for (let at = 0; at < width; at++) {
    const cell = cells[at];
    if (isTold(cell, low, high, isWhole)) values[from + at] = cell + 0;
    else {
      values[from + at] = numberWithin(cell, rule);
      if (Number.isNaN(values[from + at])) return false;
    }
  }
  return true;
}

/** So many rows are worked out together: few enough to stay in the processor's own memory, enough to read them in one go. */
export const BLOCK = 4096;

/**
 * A result for each row of several cells where every cell is a number that is allowed; nothing where a single one is not.
 *
 * @param rows of the range
 * @param rule which numbers are allowed
 * @param judge the numbers of one row, in a list that is used again for the next one; nothing where it cannot
 * @example plainResults([[1, 2], [3, 4]], ANY_NUMBER, ([a, b]) => a + b) // => [[3], [7]]
 */
export function plainResults(
  rows: Rows,
  rule: NumberRule,
  judge: (numbers: Float64Array) => Cell,
): Cell[][] | undefined {
  const width = rows[0]?.length ?? 0;
  const numbers = new Float64Array(width);
  const results = roomFor(rows.length);
  const glance = glanceOf(rule);
  for (let row = 0; row < rows.length; row++) {
    if (!readNumbers(rows[row] as readonly Cell[], width, glance, numbers, 0)) return undefined;
    const result = judge(numbers);
    if (result === undefined) return undefined;
    results[row] = [result];
  }
  return results;
}

/**
 * Room for the results of so many rows. The first is blank already: else its kind would change under the loop that fills it.
 *
 * @param height how many rows there are
 * @example roomFor(1) // => [[]]
 */
export function roomFor(height: number): Cell[][] {
  const room = new Array<Cell[]>(height);
  if (height > 0) room[0] = [];
  return room;
}
