/** Columns that stand side by side go into a sheet, or are asked about, together. */

interface Placed {
  /** Counted from 1. */
  readonly column: number;
}

/**
 * Groups of neighbours, from the left.
 *
 * @param columns in any order
 * @param areAlike whether a column may be in a group with the one left of it
 */
export function sideBySide<Column extends Placed>(
  columns: readonly Column[],
  areAlike: (left: Column, right: Column) => boolean = () => true,
): Column[][] {
  const groups: Column[][] = [];
  for (const one of [...columns].sort((first, second) => first.column - second.column)) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last?.column === one.column - 1 && areAlike(last, one)) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
