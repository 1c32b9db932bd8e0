/** Totals across columns: what each row adds up to. */

import { lostIn, roundedTotal } from "./exact-total";

/**
 * The sum of each row, to as many decimals as 15 digits of its parts have: column by column, because a list for each of a
 * hundred thousand rows takes longer than adding up.
 *
 * @param columns of one height, finite numbers, `NaN` is skipped
 * @example Array.from(rowTotals([Float64Array.of(0.1, 1), Float64Array.of(0.2, NaN)])) // => [0.3, 1]
 */
export function rowTotals(columns: readonly Float64Array[]): Float64Array {
  const totals = new Float64Array(columns[0]?.length ?? 0);
  const lost = new Float64Array(totals.length);
  let areBelowZero = false;
  for (const column of columns) areBelowZero = add(column, totals, lost) || areBelowZero;
  const sizes = areBelowZero ? sizesOf(columns) : totals.slice();
  for (let row = 0; row < totals.length; row++)
    totals[row] = roundedTotal(totals[row] as number, lost[row] as number, sizes[row] as number);
  return totals;
}

/** Whether a number of the column is below 0. @private */
function add(column: Float64Array, totals: Float64Array, lost: Float64Array): boolean {
  let isBelowZero = false;
  for (let row = 0; row < column.length; row++) {
    const part = column[row] as number;
    if (Number.isNaN(part)) continue;
    const before = totals[row] as number;
    const total = before + part;
    lost[row] = (lost[row] as number) + lostIn(before, part, total);
    totals[row] = total;
    if (part < 0) isBelowZero = true;
  }
  return isBelowZero;
}

/** The sum of each row without signs, which is its total where nothing is below 0. @private */
function sizesOf(columns: readonly Float64Array[]): Float64Array {
  const sizes = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns) {
    for (let row = 0; row < column.length; row++) {
      const part = column[row] as number;
      if (!Number.isNaN(part)) sizes[row] = (sizes[row] as number) + Math.abs(part);
    }
  }
  return sizes;
}
