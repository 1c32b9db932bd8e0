/** Ranges in which every cell is a number that is allowed, as most are: read without a look at what else a cell may be. */

import type { Cell } from "../cells/cell";
import { amountOf, isShort } from "../numbers/decimal";
import { ANY_NUMBER, type NumberRule } from "./number-rule";

type Rows = readonly (readonly Cell[])[];

/** The number in a cell, as it is written; `NaN` for any other cell. @private */
function writtenNumber(cell: Cell): number {
  if (typeof cell !== "number") return Number.NaN;
  // Both asked here, because a call for every cell takes as long as all the rest.
  return isShort(cell) ? cell : amountOf(cell);
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
  const isRead =
    width === 1
      ? readColumn(rows, 0, rows.length, rule, values)
      : readRows(rows, 0, rows.length, rule, values);
  return isRead ? values : undefined;
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
  { least, most, isWhole }: NumberRule,
  values: Float64Array,
): boolean {
  for (let row = 0; row < count; row++) {
    const value = writtenNumber((rows[from + row] as readonly Cell[])[0]);
    if (!(value >= least && value <= most) || (isWhole && !Number.isInteger(value))) return false;
    values[row] = value;
  }
  return true;
}

/** The same of rows of several cells, which stand one row after the other. @private */
function readRows(
  rows: Rows,
  from: number,
  count: number,
  { least, most, isWhole }: NumberRule,
  values: Float64Array,
): boolean {
  let at = 0;
  for (let row = from; row < from + count; row++) {
    const cells = rows[row] as readonly Cell[];
    for (let column = 0; column < cells.length; column++) {
      const value = writtenNumber(cells[column]);
      if (!(value >= least && value <= most) || (isWhole && !Number.isInteger(value))) return false;
      values[at++] = value;
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
  { least, most, isWhole }: NumberRule,
  judge: (numbers: Float64Array) => Cell,
): Cell[][] | undefined {
  const numbers = new Float64Array(rows[0]?.length ?? 0);
  const results = roomFor(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] as readonly Cell[];
    for (let column = 0; column < numbers.length; column++) {
      const value = writtenNumber(cells[column]);
      if (!(value >= least && value <= most) || (isWhole && !Number.isInteger(value))) return undefined;
      numbers[column] = value;
    }
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
