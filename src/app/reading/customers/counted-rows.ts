/** What stretches of the rows that count come to, near enough to tell which are worth adding up. */

/** The rows that count, and what the first so many of them come to, but for the noise of binary sums. */
export interface CountedRows {
  readonly rows: readonly number[];
  readonly sums: Float64Array;
  /** No sum of some of them is further off. */
  readonly noise: number;
}

/** Of the rows that count, from one to before another. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * The rows that count, with what they come to from the first on.
 *
 * @param rows that count, from above
 * @param values of all rows
 * @example [...countedRows([0, 2], [5, 9, 3]).sums] // => [0, 5, 8]
 */
export function countedRows(rows: readonly number[], values: ArrayLike<number>): CountedRows {
  const sums = new Float64Array(rows.length + 1);
  let size = 0;
  rows.forEach((row, index) => {
    const value = values[row] as number;
    sums[index + 1] = (sums[index] as number) + value;
    size += Math.abs(value);
  });
  return { rows, sums, noise: 2 * rows.length * Number.EPSILON * size };
}

/**
 * Whether it is worth adding stretches of rows up exactly, because they come near to a value: it is seldom so, and telling it
 * takes no look at the rows.
 *
 * @param counted from `countedRows`
 * @param stretches of its rows
 * @param value that they may come to
 * @param most how far off they may be
 * @example mayComeTo(countedRows([0, 1, 2], [5, 9, 3]), [{ first: 0, end: 2 }], 14, 0) // => true
 * @example mayComeTo(countedRows([0, 1, 2], [5, 9, 3]), [{ first: 0, end: 2 }], 15, 0) // => false
 */
export function mayComeTo(
  { sums, noise }: CountedRows,
  stretches: readonly Stretch[],
  value: number,
  most: number,
): boolean {
  const near = stretches.reduce(
    (all, { first, end }) => all + (sums[end] as number) - (sums[first] as number),
    0,
  );
  // Too large for a number, it is left to the exact sum.
  return !(Math.abs(near - value) > most + noise);
}
