/** Names that stand once for several rows, as merged cells leave them. */

import { type Cell, isBlank, textOf, tidy } from "../../../core/cells/cell";
import { sum } from "../../../core/numbers/sum";
import type { InputColumn } from "../place/source";
import { saysTotal } from "../place/total-words";
import type { LeftOutKind } from "./row-kinds";
import type { NamedRow, SheetRows } from "./sheet-rows";

/**
 * A customer column in which some blank cells say what the cell above says.
 *
 * @param cells of the column
 * @param rows with a blank cell, from the top
 * @example filledDown(["Ann", "", "Bo"], [{ at: 1 }]) // => ["Ann", "Ann", "Bo"]
 * @example filledDown(["Ann (2)", "", ""], [{ at: 1 }, { at: 2 }]) // => ["Ann", "Ann", "Ann"]
 */
export function filledDown(cells: readonly Cell[], rows: readonly Pick<NamedRow, "at">[]): Cell[] {
  const filled = [...cells];
  for (const [head, count] of groupsBelow(rows))
    filled[head] = countedName(cells[head], count) ?? cells[head];
  for (const { at } of rows) filled[at] = filled[at - 1];
  return filled;
}

/** Each line of a name, and how many rows without one stand right below it. @private */
function groupsBelow(rows: readonly Pick<NamedRow, "at">[]): Map<number, number> {
  const groups = new Map<number, number>();
  let [head, last] = [Number.NaN, Number.NaN];
  for (const { at } of rows) {
    if (at !== last + 1) head = at - 1;
    groups.set(head, (groups.get(head) ?? 0) + 1);
    last = at;
  }
  return groups;
}

/** The name of a group that says how many rows it has, as lists that Odoo groups do; `undefined` for any other. @private */
function countedName(cell: Cell, count: number): string | undefined {
  const [, name, told] = /^(.+\S) \((\d+)\)$/.exec(tidy(textOf(cell))) ?? [];
  return Number(told) === count ? name : undefined;
}

/**
 * Whether the sheet itself says whose the rows without a name are: each name above them is said again by the total below
 * them, as `Total for Ann`, the total below them is what they and the row of the name come to, or the name tells how many they
 * are, as `Ann (2)`.
 *
 * @param cells of the column of customers
 * @param rows without a name, from the top
 * @param values what each row is worth, `NaN` where there is no number
 * @example areToldGroups(["Ann", "", "Total for Ann"], [{ at: 1 }]) // => true
 * @example areToldGroups(["Ann", "", "Subtotal"], [{ at: 1 }], [5, 4, 9]) // => true
 * @example areToldGroups(["Ann", "", "Bo"], [{ at: 1 }]) // => false
 */
export function areToldGroups(
  cells: readonly Cell[],
  rows: readonly Pick<NamedRow, "at">[],
  values: ArrayLike<number> = [],
): boolean {
  return [...groupsBelow(rows)].every(([head, count]) => {
    const name = tidy(textOf(cells[head])).toLowerCase();
    const below = tidy(textOf(cells[head + count + 1]));
    const end = head + count + 1;
    const worth = Array.from({ length: count + 1 }, (_, at) => values[head + at] || 0);
    const isTotal =
      saysTotal(below) !== "no" && (below.toLowerCase().includes(name) || sum(worth) === values[end]);
    return name !== "" && (isTotal || countedName(cells[head], count) !== undefined);
  });
}

/**
 * Lines that hold nothing but the name of those below them.
 *
 * @param columns of the table
 * @param rows without a name that belong to the customer above
 * @example nameLines([{ cells: ["Ann", ""] }, { cells: ["", 5] }], [{ at: 1 }]) // => [0]
 */
export function nameLines(
  columns: readonly Pick<InputColumn, "cells">[],
  rows: readonly Pick<NamedRow, "at">[],
): number[] {
  const below = new Set(rows.map(({ at }) => at));
  const above = rows.map(({ at }) => at - 1).filter((at) => !below.has(at));
  return above.filter((at) => columns.filter(({ cells }) => !isBlank(cells[at])).length === 1);
}

/** As far as it tells which rows are left. */
interface RowsFound {
  readonly rows: readonly unknown[];
  readonly merged: readonly Pick<NamedRow, "at">[];
  readonly filled: number;
}

/**
 * Whether rows without a name belong to the customer above: as a person said, and until then where nothing but lines of
 * names would be left without them, as in the details by customer of an accounting program.
 *
 * @param found the rows of a table that do not count
 * @param columns of the table
 * @param answer of a person
 * @example areFilled({ rows: [], merged: [{ at: 1 }], filled: 2 }, [{ cells: ["Ann", ""] }, { cells: ["", 5] }], undefined) // => true
 */
export function areFilled(
  { rows, merged, filled }: RowsFound,
  columns: readonly Pick<InputColumn, "cells">[],
  answer: boolean | undefined,
): boolean {
  if (merged.length === 0) return false;
  return answer ?? filled - rows.length - merged.length === nameLines(columns, merged).length;
}

/**
 * Rows that merged cells left without a name: each name stands once, and what follows it without one is as full as it, or is
 * a further line of an order that has no number either.
 * They are taken out of the nameless ones.
 *
 * @param sheet its rows
 * @param kinds of rows that do not count, which are changed
 * @example mergedRows({ columns: [], customer: undefined, filled: [] }, new Map()) // => []
 */
export function mergedRows(
  { columns, customer, filled, values, orderNumbers, days }: SheetRows,
  kinds: Map<number, LeftOutKind>,
): number[] {
  if (!customer) return [];
  const counted = filled.filter((at) => !kinds.has(at) || kinds.get(at) === "nameless");
  const isNamed = (at: number) => !isBlank(customer.cells[at]);
  const blank = counted.filter((at) => !isNamed(at));
  if (blank.length === 0) return [];
  const named = counted.filter(isNamed);
  const names = new Set(named.map((at) => textOf(customer.cells[at])));
  const fullness = (at: number) => columns.filter(({ cells }) => !isBlank(cells[at])).length;
  const numberOf = (at: number) => tidy(textOf(orderNumbers?.cells[at]));
  // Lines of one order need no asking whose they are.
  const numbers = new Set(named.map(numberOf).filter((number) => number !== ""));
  if (blank.some((at) => numbers.has(numberOf(at)))) return [];
  const least = named.reduce((fewest, at) => Math.min(fewest, fullness(at)), columns.length) - 1;
  const isFurtherLine = (at: number) =>
    orderNumbers !== undefined &&
    numberOf(at) === "" &&
    columns.some(({ kind, cells }) => kind === "text" && !isBlank(cells[at]));
  // Of an order whose first line alone has its number, day and customer.
  const areLines = blank.every(isFurtherLine);
  const isLikely =
    (blank.length > 1 ||
      areLines ||
      // One with an order or a day of its own is no customer's whose name was forgotten.
      blank.every((at) => numberOf(at) !== "" || !isBlank(days?.cells[at])) ||
      blank.every((at) => isSetBelow(at, columns, customer)) ||
      named.some((at) => saysTotal(textOf(customer.cells[at])) === "partly")) &&
    // What is worth nothing stands ready for a customer to come.
    blank.some((at) => values?.[at] !== 0) &&
    named.length > 1 &&
    (areLines || names.size === named.length) &&
    isNamed(counted[0] as number) &&
    columns.length > 2 &&
    blank.every((at) => (areLines || fullness(at) >= least) && !Number.isNaN(values?.[at] ?? 0));
  if (!isLikely || areSums(counted, new Set(blank), values)) return [];
  for (const at of blank) kinds.delete(at);
  return blank;
}

/**
 * Whether each row without a name is what two and more rows above it come to, as far as the one before it or as far as the top.
 * @private
 */
function areSums(rows: readonly number[], blank: ReadonlySet<number>, values: SheetRows["values"]): boolean {
  let [total, group, ofGroup] = [0, 0, 0];
  for (const at of rows) {
    const value = values?.[at] || 0;
    if (!blank.has(at)) {
      total += value;
      group += value;
      ofGroup++;
      continue;
    }
    const isSame = (other: number) => Math.abs(value - other) < HALF_A_CENT;
    if (value === 0 || !((ofGroup > 1 && isSame(group)) || isSame(total))) return false;
    [group, ofGroup] = [0, 0];
  }
  return true;
}

const HALF_A_CENT = 0.005;

/**
 * Whether nothing stands in the row as far as the name, and behind it all that the row above has, of which something is of
 * several customers, as a product or a month is: of a customer whose name was forgotten, the number or the area in front of it
 * would be there.
 * @private
 */
function isSetBelow(at: number, columns: readonly InputColumn[], { position }: InputColumn): boolean {
  const isShared = ({ position: place, kind, cells }: InputColumn) => {
    const texts =
      place > position && kind !== "number" ? cells.filter((cell) => !isBlank(cell)).map(textOf) : [];
    return new Set(texts).size < texts.length;
  };
  const isAsFull = ({ position: place, cells }: InputColumn) =>
    isBlank(cells[at]) === (place <= position || isBlank(cells[at - 1]));
  return columns.every(isAsFull) && columns.some(isShared);
}
