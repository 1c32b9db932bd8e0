/** Which customers a list names, and in which order. */

/** How a list is made. */
export interface Ranking {
  /** At most so many. */
  readonly count: number;
  /** Whether the lowest numbers come first. */
  readonly isWorstFirst?: boolean;
  /** Who can be in the list; all with a number when left out. */
  readonly isListed?: (row: number) => boolean;
  /** What orders equal ones, so that the order of the rows does not matter; the order of the rows when left out. */
  readonly names?: readonly string[];
}

/**
 * The rows with the largest numbers, the largest first; of equal ones the first by name.
 *
 * @param values one per row, `NaN` for none, which is never listed
 * @param ranking how many, which, and from which end
 * @example ranked([3, NaN, 9, 4], { count: 2 }) // => [2, 3]
 */
export function ranked(
  values: ArrayLike<number>,
  { count, isWorstFirst = false, isListed = () => true, names = [] }: Ranking,
): number[] {
  const height = (row: number) => (isWorstFirst ? -(values[row] ?? 0) : (values[row] ?? 0));
  return Array.from(values, (_, row) => row)
    .filter((row) => !Number.isNaN(values[row]) && isListed(row))
    .sort((one, other) => height(other) - height(one) || byName(names[one], names[other]) || one - other)
    .slice(0, count);
}

/** @private */
function byName(one = "", other = ""): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
