/** Totals across columns: what each row adds up to. */

import { isMoney, LARGEST_EXACT, OF_MOST_MONEY } from "./decimal";
import { sum } from "./sum";

/**
 * The sum of each row, as `sum` has it: column by column, because a list for each of a hundred thousand rows takes
 * longer than adding up.
 *
 * @param columns of one height, finite numbers, `NaN` is skipped
 * @example Array.from(rowTotals([Float64Array.of(0.1, 1), Float64Array.of(0.2, NaN)])) // => [0.3, 1]
 */
export function rowTotals(columns: readonly Float64Array[]): Float64Array {
  const totals = new Float64Array(columns[0]?.length ?? 0);
  const sizes = new Float64Array(totals.length);
  for (const column of columns) addMoney(column, totals, sizes);
  for (let row = 0; row < totals.length; row++) {
    const isExact = (sizes[row] as number) < LARGEST_EXACT;
    totals[row] = isExact
      ? (totals[row] as number) / OF_MOST_MONEY + 0
      : sum(columns.map((column) => column[row] as number));
  }
  return totals;
}

/** Adds in ten-thousandths; the size of a row that has more decimals than those is endless. @private */
function addMoney(column: Float64Array, totals: Float64Array, sizes: Float64Array): void {
  for (let row = 0; row < column.length; row++) {
    const part = column[row] as number;
    const units = Math.round(part * OF_MOST_MONEY);
    if (isMoney(part, units)) {
      totals[row] = (totals[row] as number) + units;
      sizes[row] = (sizes[row] as number) + Math.abs(units);
    } else if (!Number.isNaN(part)) sizes[row] = Number.POSITIVE_INFINITY;
  }
}
