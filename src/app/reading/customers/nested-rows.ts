/** Groups and what they consist of in one column, as a pivot table has them when its indents are lost. */

import { plus, sum } from "../../../core/numbers/sum";

/**
 * How far a total may be from its parts where it is shown with less than two decimals, and they with more.
 *
 * @param total that may be rounded
 * @example [12, 7.6, 7.55].map(cut) // => [0.5, 0.05, 0]
 */
export function cut(total: number): number {
  const unit = [1, 10].find((parts) => Number.isInteger(total * parts));
  return unit === undefined ? 0 : HALF / unit;
}

const HALF = 0.5;

/** Rows that add up twice. */
export interface NestedRows {
  readonly groups: readonly number[];
  readonly parts: readonly number[];
  /** Whether nothing but a second column tells so of the only group of several. */
  readonly isDoubtful: boolean;
}

/** A row that counts so far. */
interface ValuedRow {
  readonly at: number;
  readonly value: number;
}

/**
 * The rows of a table in which each group stands above or below its parts and is what they add up to, row after row to
 * the end; `null` for any other table. It takes two groups of several parts, or one beside a total that says that all
 * rows count twice. Groups may stand in groups where a total says so.
 *
 * @param rows that count so far, from the top
 * @param totals of the table
 * @param further columns of numbers, by row: one in which the groups add up as well stands for a second group
 * @param isArea whether the row is called like a part of the market: of such, one group of several is enough
 * @example nestedRows([{ at: 0, value: 9 }, { at: 1, value: 5 }, { at: 2, value: 4 }], [9]).groups // => [0]
 * @example nestedRows([9, 8, 5, 3, 1].map((value, at) => ({ at, value })), [9]).groups // => [0, 1]
 * @example nestedRows([{ at: 0, value: 5 }, { at: 1, value: 5 }], []) // => null
 */
export function nestedRows(
  rows: readonly ValuedRow[],
  totals: readonly number[],
  further: readonly ArrayLike<number>[] = [],
  isArea: (at: number) => boolean = () => false,
): NestedRows | null {
  const all = sum(rows.map(({ value }) => value));
  const needed = totals.some((total) => total !== 0 && total * 2 === all) ? 1 : 2;
  const ways = [rows, [...rows].reverse()];
  const inAnother = ways.map((way) => {
    const groups = groupsIn(way, 1);
    const isSure = groups?.every(isArea) || further.some((values) => addUp(way, groups ?? [], values));
    return groups && isSure ? groups : null;
  });
  const alone = groupsIn(rows, needed) ?? groupsIn([...rows].reverse(), needed);
  const found = alone ?? inAnother.find((groups) => groups !== null) ?? groupsInGroups(rows, totals, all);
  if (!found) return null;
  const groups = new Set(found);
  const parts = rows.filter(({ at }) => !groups.has(at)).map(({ at }) => at);
  const isDoubtful = !alone && inAnother.includes(found) && !found.every(isArea);
  return { groups: [...found].sort((one, other) => one - other), parts, isDoubtful };
}

/** The groups when each stands before its parts; `needed` of them have several. @private */
function groupsIn(rows: readonly ValuedRow[], needed: number): readonly number[] | null {
  const groups: number[] = [];
  // Nothing above 0 comes down to a group that it has gone beyond.
  const isRising = rows.every(({ value }) => value >= 0);
  let ofSeveral = 0;
  for (let next = 0; next < rows.length; ) {
    const group = rows[next] as ValuedRow;
    let [end, reached] = [next + 1, 0];
    const most = cut(group.value);
    let isFiner = false;
    const isReached = () => Math.abs(reached - group.value) <= (isFiner ? most : 0);
    while (end < rows.length && (end === next + 1 || !isReached() || rows[end]?.value === 0)) {
      const { value } = rows[end] as ValuedRow;
      reached = plus(reached, value);
      isFiner ||= cut(value) < most;
      if (isRising && reached > group.value + most) return null;
      end++;
    }
    if (end === next + 1 || !isReached()) return null;
    if (end > next + 2) ofSeveral++;
    groups.push(group.at);
    next = end;
  }
  return ofSeveral >= needed ? groups : null;
}

/** Whether in another column each group is what its parts add up to as well, and that is no share of the first, as its tax is. @private */
function addUp(rows: readonly ValuedRow[], groups: readonly number[], values: ArrayLike<number>): boolean {
  let [rest, isOpen] = [0, false];
  for (const { at } of rows) {
    const value = values[at] as number;
    if (Number.isNaN(value)) return false;
    if (!groups.includes(at)) rest = sum([rest, -value]);
    else if (isOpen && rest !== 0) return false;
    else [rest, isOpen] = [value, true];
  }
  const [first] = rows;
  const share = first ? (values[first.at] as number) / first.value : 0;
  const isShare = ({ at, value }: ValuedRow) =>
    Math.abs((values[at] as number) - value * share) <= A_HUNDREDTH * Math.abs(value * share);
  return isOpen && rest === 0 && !rows.every(isShare);
}

/** Taxes and percentages are rounded. */
const A_HUNDREDTH = 0.01;

/** Of longer lists the groups have a column or a word of their own. */
const MOST_NESTED = 400;
/** More tries than any pivot table takes. */
const MOST_TRIES = 20_000;
/** Money is exact to the hundredth, and so are sums of whole parts of one. */
const PARTS_OF_ONE = 10_000;

/** The groups of a table whose rows come to more than its total because they stand in one another. @private */
function groupsInGroups(
  rows: readonly ValuedRow[],
  totals: readonly number[],
  all: number,
): readonly number[] | null {
  const valued = rows.filter(({ value }) => value !== 0);
  if (valued.length < 3 || valued.length > MOST_NESTED || valued.some(({ value }) => value < 0)) return null;
  // Smaller ones are of groups.
  const total = totals.reduce((one, other) => Math.max(one, other), 0);
  if (total <= 0 || total >= all) return null;
  const found = treeIn(valued, total) ?? treeIn([...valued].reverse(), total);
  return found && hasSeveral(valued, found) ? found : null;
}

/** Whether some group has several rows in it: customers of one value beside one another look like groups of one. @private */
function hasSeveral(rows: readonly ValuedRow[], groups: readonly number[]): boolean {
  const parts = rows.filter(({ at }) => !groups.includes(at));
  const alone = new Map<number, number>();
  for (const { value } of parts) alone.set(value, (alone.get(value) ?? 0) + 1);
  return rows.some(({ at, value }) => groups.includes(at) && !alone.has(value));
}

/**
 * The groups when each stands before what it consists of, and those that stand in none come to the total: each row is tried
 * as a customer first, then as a group.
 * @private
 */
function treeIn(rows: readonly ValuedRow[], total: number): readonly number[] | null {
  const values = rows.map(({ value }) => Math.round(value * PARTS_OF_ONE));
  let tries = 0;
  const groupsFrom = (next: number, open: readonly number[]): readonly number[] | null => {
    // What is full is closed; it stands in one that has room for it.
    const [rest = 0, ...outer] = open;
    if (rest === 0 && outer.length > 0) return groupsFrom(next, outer);
    const value = values[next];
    if (value === undefined) return rest === 0 ? [] : null;
    if (value > rest || ++tries > MOST_TRIES) return null;
    const alone = groupsFrom(next + 1, [rest - value, ...outer]);
    if (alone) return alone;
    const within = groupsFrom(next + 1, [value, rest - value, ...outer]);
    return within && [(rows[next] as ValuedRow).at, ...within];
  };
  return groupsFrom(0, [Math.round(total * PARTS_OF_ONE)]);
}
