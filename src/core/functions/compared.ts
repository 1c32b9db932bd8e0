/**
 * Columns of numbers in which every customer is judged against the others, so each row needs them all.
 *
 * Three skeletons carry the functions that judge customers: `rowByRow` (row-by-row.ts) where a row's own cells decide;
 * `comparedColumns` with `perRow` where customers are compared and one cell alone means nothing; `customerColumns` with
 * `perCustomer` where one cell is welcome too, because it has a population or limits of the user's to be held against.
 */

import type { Cell } from "../cells/cell";
import { type BadCell, type NumberColumn, numberColumn, numbersOnly } from "../cells/number-column";
import type { Notation } from "../cells/number-text";
import { areAllEqual } from "../numbers/quantile";
import { InputError } from "../problem";
import { TEXTS } from "../texts/core-texts";
import type { Language, Text } from "../texts/language";
import {
  type Argument,
  badCellText,
  type CustomerColumn,
  customerColumn,
  customerNumbers,
  isOmitted,
  quoted,
  rowsOf,
  sameHeight,
} from "./argument";
import { plainColumn } from "./clean-cells";

export interface Compared {
  /** One per column, `NaN` in the rows that lack a number in any of them. */
  readonly columns: readonly Float64Array[];
  /** Why a row cannot be used; rows that are neither here nor complete have a blank. */
  readonly bad: ReadonlyMap<number, BadCell>;
}

/** The same, and whether one cell stood for the column, so that the result is one cell too. */
export interface CustomerNumbers extends Compared {
  readonly single: boolean;
}

/** Name and argument of each column. */
type Given = readonly (readonly [string, Argument])[];

/**
 * The arguments of a function that judges one customer or a column of them.
 *
 * Throws `SIZES_DIFFER` for unequal heights, and `PARAMETER` for one cell that is no number.
 *
 * @param given name and argument of each column
 * @param notation how their numbers are written
 * @example Array.from(customerColumns([["value", [[7], ["x"]]]], POINT_NOTATION).columns[0]) // => [7, NaN]
 */
export function customerColumns(given: Given, notation: Notation): CustomerNumbers {
  const plain = plainColumns(given);
  if (plain) return { ...plain, single: false };
  const columns = columnsOf(given);
  const numbers = columns.map(([name, column]) => customerNumbers(name, column, notation));
  return { ...completeRows(numbers), single: columns[0]?.[1].single ?? false };
}

/**
 * The arguments of a function that compares customers.
 *
 * Throws `PARAMETER` for one cell, which has nothing to be compared with, and `SIZES_DIFFER` for unequal heights.
 *
 * @param given name and argument of each column
 * @param notation how their numbers are written
 * @example comparedColumns([["a", [[1], [2]]], ["b", [[5], [""]]]], POINT_NOTATION).columns.map((one) => Array.from(one)) // => [[1, NaN], [5, NaN]]
 */
export function comparedColumns(given: Given, notation: Notation): Compared {
  const plain = plainColumns(given);
  if (plain) return plain;
  const columns = columnsOf(given);
  const [first] = columns;
  if (first?.[1].single) {
    const found = quoted(first[1].cells[0]);
    throw new InputError("PARAMETER", { parameter: first[0], allowed: TEXTS.several, found });
  }
  return completeRows(columns.map(([, { cells }]) => numberColumn(cells, notation)));
}

/** The fast lane: columns of one height in which every cell is a number; nothing where one is not. @private */
function plainColumns(given: Given): Compared | undefined {
  const columns: Float64Array[] = [];
  for (const [, argument] of given) {
    const numbers = plainColumn(rowsOf(argument));
    if (!numbers || numbers.length <= 1 || numbers.length !== (columns[0] ?? numbers).length)
      return undefined;
    columns.push(numbers);
  }
  return { columns, bad: new Map() };
}

/** @private */
function columnsOf(given: Given): (readonly [string, CustomerColumn])[] {
  const columns = given.map(([name, argument]) => [name, customerColumn(name, argument)] as const);
  sameHeight(columns);
  return columns;
}

/**
 * Leaves out every row that lacks a number in one of the columns.
 *
 * @param columns of the same height
 * @example completeRows([{ values: Float64Array.of(1, 2), bad: new Map() }, { values: Float64Array.of(NaN, 4), bad: new Map() }]).columns.map((one) => Array.from(one)) // => [[NaN, 2], [NaN, 4]]
 */
export function completeRows(columns: readonly Pick<NumberColumn, "values" | "bad">[]): Compared {
  const [only, ...others] = columns;
  if (only && others.length === 0) return { columns: [only.values], bad: only.bad };
  const isComplete = columns.every(({ values, bad }) => bad.size === 0 && numbersOnly(values) === values);
  if (isComplete) return { columns: columns.map(({ values }) => values), bad: new Map() };
  const isBlank = new Uint8Array(columns[0]?.values.length ?? 0);
  for (const { values } of columns) {
    values.forEach((value, row) => {
      if (Number.isNaN(value)) isBlank[row] = 1;
    });
  }
  return {
    columns: columns.map(({ values }) => values.map((value, row) => (isBlank[row] ? Number.NaN : value))),
    bad: new Map(columns.flatMap(({ bad }) => [...bad]).reverse()),
  };
}

/**
 * The columns, if anybody differs from anybody else in any of them. Throws `ALL_EQUAL` where nobody does: labels would
 * praise or blame customers for nothing.
 *
 * @param columns `NaN` where there is no number
 * @param what the names of their parameters
 * @param name of the function
 * @example differing([Float64Array.of(4, 4), Float64Array.of(1, 2)], "orders, revenue", "RFM_SCORE").length // => 2
 */
export function differing(
  columns: readonly Float64Array[],
  what: string | Text,
  name: string,
): readonly Float64Array[] {
  if (!columns.every(areAllEqual)) return columns;
  const count = numbersOnly(columns[0] ?? new Float64Array()).length;
  throw new InputError("ALL_EQUAL", { count, what, name });
}

/**
 * One result per row: `⚠` where a cell is bad, nothing where one is blank.
 *
 * @param compared from `comparedColumns`
 * @param language of messages
 * @param resultOf a complete row
 * @example perRow(comparedColumns([["a", [[1], ["x"], [""]]]], POINT_NOTATION), "en", () => "fine") // => [["fine"], ["⚠ not a number: x"], [""]]
 */
export function perRow(
  { columns, bad }: Compared,
  language: Language,
  resultOf: (row: number) => Cell,
): Cell[][] {
  const values = columns[0] ?? new Float64Array(0);
  const results = new Array<Cell[]>(values.length);
  if (bad.size === 0 && numbersOnly(values) === values) {
    for (let row = 0; row < results.length; row++) results[row] = [resultOf(row)];
    return results;
  }
  for (let row = 0; row < values.length; row++) {
    const badCell = bad.get(row);
    if (badCell) results[row] = [badCellText(badCell, language)];
    else results[row] = [Number.isNaN(values[row]) ? "" : resultOf(row)];
  }
  return results;
}

/**
 * One result per customer, in one cell where the function was given one cell.
 *
 * @param numbers from `customerColumns`
 * @param language of messages
 * @param resultOf a complete row
 * @example perCustomer(customerColumns([["value", 5]], POINT_NOTATION), "en", (row) => `row ${row}`) // => "row 0"
 */
export function perCustomer(
  numbers: CustomerNumbers,
  language: Language,
  resultOf: (row: number) => Cell,
): Cell | Cell[][] {
  const rows = perRow(numbers, language, resultOf);
  return numbers.single ? rows[0]?.[0] : rows;
}

/**
 * The numbers to rank against: those of the population, or the values themselves when it was left out.
 *
 * Blanks, text and error cells are left out, like those of the value column. Throws `PARAMETER_MISSING` when one
 * value stands alone, `PARAMETER` when the population has no number, and `AMBIGUOUS_IN_RANGE` for text that could be
 * two numbers, because no row of the result would tell that a customer was left out.
 *
 * @param population as the sheet handed it over
 * @param numbers of the value column, which is the only one
 * @param notation how the population is written
 * @example Array.from(populationFor([[1], ["x"]], customerColumns([["value", 5]], POINT_NOTATION), POINT_NOTATION)) // => [1, NaN]
 */
export function populationFor(
  population: Argument,
  { columns: [values = new Float64Array(0)], single }: CustomerNumbers,
  notation: Notation,
): Float64Array {
  if (isOmitted(population)) {
    if (!single) return values;
    throw new InputError("PARAMETER_MISSING", { parameter: "population", why: TEXTS.oneValueNeedsOthers });
  }
  const plain = plainColumn(rowsOf(population));
  if (plain && plain.length > 0) return plain;
  const { values: others, bad } = numberColumn(customerColumn("population", population).cells, notation);
  for (const [row, { code, details }] of bad) {
    if (code === "AMBIGUOUS_NUMBER")
      throw new InputError("AMBIGUOUS_IN_RANGE", { ...details, parameter: "population", row: row + 1 });
  }
  if (others.every(Number.isNaN)) {
    throw new InputError("PARAMETER", {
      parameter: "population",
      allowed: TEXTS.withNumbers,
      found: TEXTS.noNumbers,
    });
  }
  return others;
}
