/** Amounts put together from the cells over which a comma split them. */

import { type Cell, isBlank, textOf } from "../../../core/cells/cell";
import { numberOf } from "../../../core/cells/number-column";
import type { Notation } from "../../../core/cells/number-text";
import { asWritten } from "../../../core/numbers/decimal";
import type { InputColumn } from "../place/source";

const THOUSAND = 1000;

/**
 * The whole amount of each row, `null` where the cells beside cannot be pieces of one.
 *
 * @param column of numbers
 * @param strays the columns right of it
 * @param rows in which these hold something, from 0
 * @param notation how the locale writes numbers
 * @example joinedAmounts({ cells: [1] }, [{ cells: [500] }], [0], { decimal: ".", groups: "," }).get(0) // => 1500
 * @example joinedAmounts({ cells: [12] }, [{ cells: [50] }], [0], { decimal: ".", groups: "," }).get(0) // => 12.5
 */
export function joinedAmounts(
  column: Pick<InputColumn, "cells">,
  strays: readonly Pick<InputColumn, "cells">[],
  rows: readonly number[],
  notation: Notation,
): ReadonlyMap<number, number> | null {
  return decimalAmounts(column, strays, rows, notation) ?? wholeAmounts(column, strays, rows, notation);
}

/** @private */
function wholeAmounts(
  { cells }: Pick<InputColumn, "cells">,
  strays: readonly Pick<InputColumn, "cells">[],
  rows: readonly number[],
  notation: Notation,
): ReadonlyMap<number, number> | null {
  const numberIn = (cell: Cell) => numberOf(cell, notation);
  const isLong = (number: unknown) => typeof number === "number" && Math.abs(number) >= THOUSAND;
  if (cells.some((cell) => isLong(numberIn(cell)))) return null;
  const joined = new Map<number, number>();
  for (const at of rows) {
    const pieces = [cells[at], ...strays.map((stray) => stray.cells[at])];
    while (isBlank(pieces[pieces.length - 1])) pieces.pop();
    const [first, ...groups] = pieces.map(numberIn);
    const isWhole = Number.isInteger(first) && first !== 0;
    const areGroups = groups.every(
      (group, index) =>
        typeof group === "number" &&
        group >= 0 &&
        group < THOUSAND &&
        (Number.isInteger(group) || index === groups.length - 1),
    );
    if (typeof first !== "number" || !isWhole || !areGroups) return null;
    const size = groups.reduce<number>((sum, group) => sum * THOUSAND + Number(group), Math.abs(first));
    joined.set(at, asWritten(first < 0 ? 0 - size : size));
  }
  return joined;
}

/** Where every cell beside is one or two digits and most are two: 1 234,50 has 1 234 in one cell and 50 in the next. @private */
function decimalAmounts(
  { cells }: Pick<InputColumn, "cells">,
  [stray, ...others]: readonly Pick<InputColumn, "cells">[],
  rows: readonly number[],
  notation: Notation,
): ReadonlyMap<number, number> | null {
  if (!stray || others.some((one) => one.cells.some((cell) => !isBlank(cell)))) return null;
  const decimals = rows.map((at) => textOf(stray.cells[at]).trim());
  const isLong = decimals.filter((text) => text.length === 2).length * 2 > rows.length;
  if (!isLong || decimals.some((text) => !/^\d{1,2}$/.test(text))) return null;
  const joined = new Map<number, number>();
  for (const [index, at] of rows.entries()) {
    const whole = numberOf(cells[at], notation);
    if (typeof whole !== "number" || !Number.isInteger(whole)) return null;
    const size = Number(`${Math.abs(whole)}.${decimals[index]}`);
    joined.set(at, whole < 0 ? 0 - size : size);
  }
  return joined;
}
