/** Whether the numbers of columns are sums, products, shares or the same of one another. */

import { textOf, tidy } from "../../../../../core/cells/cell";
import type { InputColumn } from "../../../place/source";
import { added, LESS_THAN_A_CENT, sampledNumbers } from "./sampled-numbers";

/**
 * Whether a column is what others come to, row by row; a blank is nothing.
 *
 * @param totals what may be the sum, from `sampledNumbers`
 * @param parts of it
 * @example isSumOf(Float64Array.of(5, 7), [Float64Array.of(2, 7), Float64Array.of(3, NaN)]) // => true
 */
export function isSumOf(totals: Float64Array, parts: readonly Float64Array[]): boolean {
  const sumAt = (at: number) =>
    parts.reduce((all, own) => all + (Number.isNaN(own[at]) ? 0 : (own[at] as number)), 0);
  return (
    totals.some((amount) => amount !== 0 && !Number.isNaN(amount)) &&
    totals.every((amount, at) => Number.isNaN(amount) || Math.abs(amount - sumAt(at)) < LESS_THAN_A_CENT)
  );
}

/**
 * Whether a column is what so many of something cost at a price, row by row, in at least three rows that differ.
 *
 * @param total what may be the amount, from `sampledNumbers`
 * @param counted how many
 * @param price of one
 * @example isProductOf(Float64Array.of(8, 3, 20), Float64Array.of(4, 1, 10), Float64Array.of(2, 3, 2)) // => true
 * @example isProductOf(Float64Array.of(8, 4), Float64Array.of(4, 2), Float64Array.of(2, 2)) // => false
 */
export function isProductOf(total: Float64Array, counted: Float64Array, price: Float64Array): boolean {
  // A plain loop: of hundreds of columns, any two and a third are asked, and most differ in the first row.
  for (let at = 0; at < total.length; at++) {
    const amount = total[at] as number;
    const rest = Math.abs(amount - (counted[at] as number) * (price[at] as number));
    if (!Number.isNaN(amount) && !(rest < LESS_THAN_A_CENT)) return false;
  }
  return new Set(total.filter((amount) => !Number.isNaN(amount))).size > 2;
}

/**
 * Whether amounts are so many pieces at a price: most to the cent, none more, and somewhere of several pieces.
 *
 * @param amounts of the lines
 * @param prices of one piece
 * @param counts of the pieces
 * @example areOfPieces({ cells: [20, 15] }, { cells: [10, 15] }, { cells: [2, 1] }) // => true
 * @example areOfPieces({ cells: [10, 15] }, { cells: [10, 15] }, { cells: [2, 1] }) // => false
 */
export function areOfPieces(
  amounts: Pick<InputColumn, "cells">,
  prices: Pick<InputColumn, "cells">,
  counts: Pick<InputColumn, "cells">,
): boolean {
  const [own, each, pieces] = [amounts, prices, counts].map(sampledNumbers) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const told = [...own.keys()].filter((at) => (own[at] as number) > 0 && (pieces[at] as number) > 0);
  const rests = told.map((at) => (each[at] as number) * (pieces[at] as number) - (own[at] as number));
  const isExact = (rest: number | undefined) => Math.abs(rest ?? 1) < LESS_THAN_A_CENT;
  return (
    rests.every((rest) => rest > -LESS_THAN_A_CENT) &&
    rests.filter(isExact).length * 2 > told.length &&
    told.some((at, index) => (pieces[at] as number) > 1 && isExact(rests[index]))
  );
}

/**
 * Whether one column is as many times another one in every row, so that both rank their rows alike.
 *
 * @param one column
 * @param other column
 * @example areProportional({ cells: [1200, 2400] }, { cells: [100, 200] }) // => true
 */
export function areProportional(one: Pick<InputColumn, "cells">, other: Pick<InputColumn, "cells">): boolean {
  const values = sampledNumbers(other);
  const shares = [...sampledNumbers(one)]
    .map((value, at) => value / (values[at] as number))
    .filter((share) => !Number.isNaN(share));
  const [first = 0] = shares;
  return shares.every((share) => Math.abs(share - first) <= A_THOUSANDTH * Math.abs(first));
}

/** Shares that are the same differ by less, because amounts are rounded. */
export const A_THOUSANDTH = 0.001;

/**
 * Whether no amount of a column is more than that of another one beside it.
 *
 * @param one column
 * @param other column
 * @example isNowhereMore({ cells: [90, 50] }, { cells: [100, 50] }) // => true
 */
export function isNowhereMore(one: Pick<InputColumn, "cells">, other: Pick<InputColumn, "cells">): boolean {
  const most = sampledNumbers(other);
  return sampledNumbers(one).every((amount, at) => !(amount > (most[at] as number)));
}

/**
 * Whether two columns hold the same, so that it does not matter which of them is taken.
 *
 * @param one column
 * @param other column
 * @example holdSame({ cells: [5, "7"] }, { cells: [5, 7] }) // => true
 */
export function holdSame(one: Pick<InputColumn, "cells">, other: Pick<InputColumn, "cells">): boolean {
  return one.cells.every((cell, at) => tidy(textOf(cell)) === tidy(textOf(other.cells[at])));
}

/**
 * Every few of the items, none of them too; of so few that all can be tried.
 *
 * @param items of which those behind the fourth are left out
 * @example subsetsOf([1, 2]) // => [[], [1], [2], [1, 2]]
 */
export function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  return items
    .slice(0, MOST_PARTS)
    .reduce<Item[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

const MOST_PARTS = 4;

/**
 * The column whose numbers explain what is known together with those of a part beside it, or of all parts.
 *
 * @param known column, which is none of those looked at
 * @param columns of the sheet
 * @param parts such as taxes or fees, which are none of those looked at
 * @param explains whether numbers and a part come to what is known
 * @example columnBeside({ header: "Total", cells: [5] }, [{ header: "Net", cells: [3] }], [{ header: "Tax", cells: [2] }], ([net], [tax], [total]) => net + tax === total)?.header // => "Net"
 */
export function columnBeside<Given extends Pick<InputColumn, "header" | "cells">>(
  known: Pick<InputColumn, "header" | "cells">,
  columns: readonly Given[],
  parts: readonly Given[],
  explains: (numbers: Float64Array, part: Float64Array, known: Float64Array) => boolean,
): Given | undefined {
  if (parts.length === 0) return undefined;
  const told = sampledNumbers(known);
  const own = parts.map(sampledNumbers);
  const sizes = own.length > 1 ? [...own, added(own)] : own;
  return columns.find((one) => {
    if (one.header === known.header || parts.includes(one)) return false;
    const numbers = sampledNumbers(one);
    return sizes.some((part) => explains(numbers, part, told));
  });
}
