/** Rows of a table that their value shows to be totals: the sum of the rows above, of those set in below, or of all others. */

import { type Cell, isBlank, textOf, tidy } from "../../../core/cells/cell";
import { sum } from "../../../core/numbers/sum";
import { grouped } from "../../../core/table/grouped";
import type { InputColumn } from "../place/source";
import { countIn, saysPart, saysTotal, totalOf } from "../place/total-words";
import { countedRows, mayComeTo, type Stretch } from "./counted-rows";
import { cut } from "./nested-rows";
import { addStatistics } from "./statistics";

/** Below this many others a sum is too easily a coincidence. */
const FEWEST_SUMMED = 3;
/** Each sum takes all rows, and more rows than these are no totals. */
const MOST_SUMS = 300;
/** A group of more rows has its total found by its word only. */
const MOST_ABOVE = 200;
const MOST_SET_IN = 1000;
/** Columns beyond these are not looked through for groups. */
const MOST_GROUPING = 20;

/** Rows from 0. */
export interface TotalsFound {
  readonly totals: readonly number[];
  /** Those among them of which nothing but the sum says so. */
  readonly unsure: readonly number[];
}

/** The rows of a table as far as their values tell. */
export interface ValuedRows {
  readonly customer: Pick<InputColumn, "cells"> | undefined;
  /** Further columns, in which groups of customers may stand. */
  readonly columns?: readonly Pick<InputColumn, "cells" | "kind">[];
  readonly days?: Pick<InputColumn, "cells"> | undefined;
  /** What a customer is worth; `NaN` where there is no number. */
  readonly values: ArrayLike<number> | undefined;
  /** Rows with any content. */
  readonly filled: readonly number[];
  /** Whether something beside them shows that those that have a name like any customer are one. */
  readonly isProved?: boolean;
}

/**
 * Rows that are totals by their value. A row whose name has a word of totals, or that has no name, is one when it is the
 * sum of all others, of all above, of those since the last total, or of some rows right above it; the first and the last row
 * by the sum of all others alone, where nothing but numbers stands beside its name. `Total Ann` is one when it is the sum of
 * the rows from Ann on. A row is one, too, when it is the sum of
 * the rows set in below it, or of a group in another column that has its name. Averages, the largest, the smallest and the number of all are none either.
 * Of a first or last row that has a name like any customer it is unsure, because a large customer may come to as much as all others.
 *
 * @param rows of the table
 * @param kinds of rows that do not count for another reason
 * @example totalsByValue({ customer: { cells: ["Ann", "Bo", "Ann & Bo total"] }, values: [5, 4, 9], filled: [0, 1, 2] }, new Map()) // => { totals: [2], unsure: [] }
 */
export function totalsByValue(rows: ValuedRows, kinds: ReadonlyMap<number, string>): TotalsFound {
  const { values } = rows;
  if (!values) return { totals: [], unsure: [] };
  const known = new Map(kinds);
  for (const at of [...setInSums(rows, values), ...groupSums(rows, values, known)]) known.set(at, "totals");
  const unsure = addSums(rows, values, known);
  addStatistics(rows.customer?.cells, rows.filled, values, known);
  const totals = [...known].flatMap(([at, kind]) =>
    kind === "totals" && kinds.get(at) !== kind ? [at] : [],
  );
  return { totals, unsure };
}

/** @private */
function addSums(rows: ValuedRows, values: ArrayLike<number>, kinds: Map<number, string>): number[] {
  const { filled, customer } = rows;
  const isCounted = (at: number) => !kinds.has(at) && !Number.isNaN(values[at]);
  const worth = (some: readonly number[]) => sum(some.map((row) => values[row] as number));
  const nameOf = (at: number) => (customer ? nameAt(customer.cells, at) : "");
  const saysSo = (at: number) => customer !== undefined && saysTotal(nameOf(at)) !== "no";
  const ends = new Set([filled[0], filled[filled.length - 1]]);
  const firstOf = firstRows(rows, () => filled.filter(saysSo).map(nameOf));
  const unsure: number[] = [];
  let counted = countedRows(filled.filter(isCounted), values);
  // Of the rows that count, how many stand above, and how many above the last total.
  let [index, start, lastTotal] = [0, 0, -1];
  let summed = 0;
  for (const at of filled) {
    const value = values[at] as number;
    const kind = kinds.get(at);
    if (kind === "totals") lastTotal = at;
    if (Number.isNaN(value) || value === 0 || kind === "totals") continue;
    const isPartly = saysSo(at);
    const isNameless = kind === "nameless";
    if (!isPartly && !isNameless && (rows.isProved === true || !ends.has(at))) continue;
    if (++summed > MOST_SUMS) return unsure;
    while ((counted.rows[index] ?? at) < at) index++;
    while ((counted.rows[start] ?? at) <= lastTotal) start++;
    const above = { first: 0, end: index };
    const block = { first: start, end: index };
    const others = [above, { first: isCounted(at) ? index + 1 : index, end: counted.rows.length }];
    const rowsOf = (stretches: readonly Stretch[]) =>
      stretches.flatMap(({ first, end }) => counted.rows.slice(first, end));
    const areFew = () => rowsOf(others).filter((row) => values[row] !== 0).length < FEWEST_SUMMED;
    if (!isPartly && !isNameless && (areFew() || isToldOf(rows, at))) continue;
    // Below a name that stands once, until it is known whose they are.
    const withNameless = (first: number) =>
      filled.filter(
        (row) =>
          row >= first &&
          row < at &&
          !Number.isNaN(values[row]) &&
          (isCounted(row) || kinds.get(row) === "nameless"),
      );
    const first = isPartly ? firstOf(totalOf(nameOf(at))) : at;
    const own = first < at ? rowsOf([above]).filter((row) => row >= first) : [];
    const isOwn =
      own.length > 0 &&
      [own, withNameless(own[0] as number)].some((some) => Math.abs(worth(some) - value) <= cut(value));
    const isSum = (stretches: readonly Stretch[], least = 0) => {
      const parts = stretches.reduce((count, one) => count + one.end - one.first, 0);
      // A group of one below the total of another group.
      const isOne = isPartly && stretches[0] === block && parts === 1 && lastTotal >= 0;
      const most = isPartly ? Math.max(rounding(parts), least) : 0;
      return (
        (parts > 1 || isOne) &&
        mayComeTo(counted, stretches, value, most) &&
        Math.abs(worth(rowsOf(stretches)) - value) <= most
      );
    };
    const isFound =
      isSum(others, cut(value)) ||
      ((isPartly || isNameless) &&
        ([above, block].some((one) => isSum([one], cut(value))) ||
          endingsOf(block).some((one) => isSum([one]))));
    // A row without a name is nobody, also in a list of orders.
    const mayBeNamed = customer === undefined || nameOf(at) !== "";
    if (isFound && mayBeNamed && !isPartly && !isNameless && countIn(nameOf(at)) === null) unsure.push(at);
    if (!isFound && !isOwn) continue;
    kinds.set(at, "totals");
    lastTotal = at;
    counted = countedRows(filled.filter(isCounted), values);
  }
  return unsure;
}

/** Whether a row has a day, a region or other words beside its name, as totals have not. @private */
function isToldOf({ columns = [], customer }: ValuedRows, at: number): boolean {
  return columns.some(
    ({ kind, cells }) => kind !== "number" && cells !== customer?.cells && tidy(textOf(cells[at])) !== "",
  );
}

/** How far a total may be from its parts, when each was rounded to hundredths; more parts may be as far off as one unit. @private */
function rounding(parts: number): number {
  return Math.min(1, 0.005 * (parts + 1));
}

/** The last two rows, the last three and so on. @private */
function endingsOf({ first, end }: Stretch): Stretch[] {
  const most = Math.min(MOST_ABOVE, end - first);
  return Array.from({ length: most }, (_, index) => ({ first: end - most + index, end }));
}

/** By name, the first row that has it in any column; looked for when one is first asked for, as most tables have no such total. @private */
function firstRows(
  { customer, columns = [], filled }: ValuedRows,
  asked: () => readonly string[],
): (name: string) => number {
  let rows: ReadonlyMap<string, number> | undefined;
  const found = () => {
    const names = new Set(asked().map(totalOf));
    const areNumbers = [...names].some((name) => /^\d/.test(name));
    const first = new Map<string, number>();
    for (const column of [customer, ...columns.slice(0, MOST_GROUPING)]) {
      for (const at of filled) {
        const cell = column?.cells[at];
        if (typeof cell === "number" && !areNumbers) continue;
        const name = totalOf(textOf(cell));
        if (names.has(name) && at < (first.get(name) ?? Number.POSITIVE_INFINITY)) first.set(name, at);
      }
    }
    return first;
  };
  return (name) => {
    rows ??= found();
    return (name === "" ? undefined : rows.get(name)) ?? Number.POSITIVE_INFINITY;
  };
}

/** Rows that are what the rows set in below them add up to. @private */
function setInSums({ customer, filled, days }: ValuedRows, values: ArrayLike<number>): number[] {
  if (!customer) return [];
  const depths = new Map(filled.map((at) => [at, depthOf(customer.cells[at])]));
  if (new Set(depths.values()).size < 2) return [];
  const groups = filled.flatMap((at, index) => {
    const within: number[] = [];
    for (const other of filled.slice(index + 1, index + 1 + MOST_SET_IN)) {
      if ((depths.get(other) ?? 0) <= (depths.get(at) ?? 0)) break;
      within.push(other);
    }
    // What is a part of the customer above, as its documents are, makes no group of it.
    const isDocument = (other: number) => days !== undefined && !isBlank(days.cells[other]);
    if (within.every((other) => saysPart(nameAt(customer.cells, other)))) return [];
    if (within.every(isDocument) && !isDocument(at)) return [];
    const first = Math.min(...within.map((other) => depths.get(other) ?? 0));
    const parts = within
      .filter((other) => depths.get(other) === first)
      .map((other) => values[other] as number);
    return parts.length > 0 && Math.abs(sum(parts) - (values[at] as number)) <= cut(values[at] as number)
      ? [{ at, parts: parts.length }]
      : [];
  });
  // A group of one is one beside others only: it may as well be a customer with the same value.
  return groups.some(({ parts }) => parts > 1) ? groups.map(({ at }) => at) : [];
}

/** Rows whose name is that of a group in another column, and whose value is what the rows of that group add up to. @private */
function groupSums(
  { customer, columns = [], filled }: ValuedRows,
  values: ArrayLike<number>,
  kinds: ReadonlyMap<number, string>,
): number[] {
  if (!customer) return [];
  const names = new Set(filled.map((at) => nameAt(customer.cells, at)));
  const others = columns.filter((column) => column.kind === "text" && column.cells !== customer.cells);
  return others.slice(0, MOST_GROUPING).flatMap(({ cells }) => {
    // Groups that are called like no row have no total.
    const groups = grouped(filled, (at) => {
      const group = nameAt(cells, at);
      const counts = group !== "" && names.has(group) && !kinds.has(at) && !Number.isNaN(values[at]);
      return counts && group !== nameAt(customer.cells, at) ? group : null;
    });
    const totals = new Map(
      [...groups]
        .filter(([, parts]) => parts.length > 1)
        .map(([name, parts]) => [name, sum(parts.map((part) => values[part] as number))]),
    );
    return totals.size === 0
      ? []
      : filled.filter((at) => totals.get(nameAt(customer.cells, at)) === values[at]);
  });
}

/** How far a name is set in. @private */
function depthOf(cell: Cell): number {
  const text = textOf(cell);
  return text.length - text.trimStart().length;
}

/** @private */
function nameAt(cells: readonly Cell[], at: number): string {
  return tidy(textOf(cells[at]));
}
