/** The numbers of the first rows of a column, enough to see whether a rule holds between columns. */

import { numberColumn } from "../../../../../core/cells/number-column";
import type { InputColumn } from "../../../place/source";

/** As many rows show whether a rule holds. */
export const SAMPLED = 1000;

/** Sums of binary fractions differ by less. */
export const LESS_THAN_A_CENT = 0.005;

/**
 * The numbers of the first rows; what is none is not a number.
 *
 * @param column of the sheet
 * @example Array.from(sampledNumbers({ cells: [7, ""] })) // => [7, NaN]
 */
export function sampledNumbers({ cells }: Pick<InputColumn, "cells">): Float64Array {
  return numberColumn(cells.slice(0, SAMPLED)).values;
}

/**
 * What columns come to, row by row; a blank is nothing.
 *
 * @param columns of one length
 * @example Array.from(added([sampledNumbers({ cells: [7, ""] }), sampledNumbers({ cells: [1, 2] })])) // => [8, 2]
 */
export function added(columns: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array()] = columns;
  return first.map((_, at) => columns.reduce((all, values) => all + ((values[at] as number) || 0), 0));
}
