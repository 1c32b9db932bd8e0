/** Columns of numbers in which every customer is judged against the others, so each row needs them all. */

import type { Cell } from "../cells/cell";
import { type BadCell, type NumberColumn, numberColumn } from "../cells/number-column";
import { InputError } from "../problem";
import { TEXTS } from "../texts/core-texts";
import type { Language } from "../texts/language";
import { type Argument, badCellText, customerColumn, quoted, sameHeight } from "./argument";

export interface Compared {
  /** One per column, `NaN` in the rows that lack a number in any of them. */
  readonly columns: readonly Float64Array[];
  /** Why a row cannot be used; rows that are neither here nor complete have a blank. */
  readonly bad: ReadonlyMap<number, BadCell>;
}

/**
 * The arguments of a function that compares customers.
 *
 * Throws `PARAMETER` for one cell, which has nothing to be compared with, and `SIZES_DIFFER` for unequal heights.
 *
 * @param given name and argument of each column
 * @example comparedColumns([["a", [[1], [2]]], ["b", [[5], [""]]]]).columns.map((one) => Array.from(one)) // => [[1, NaN], [5, NaN]]
 */
export function comparedColumns(given: readonly (readonly [string, Argument])[]): Compared {
  const columns = given.map(([name, argument]) => [name, customerColumn(name, argument)] as const);
  sameHeight(columns);
  const [first] = columns;
  if (first?.[1].single) {
    const found = quoted(first[1].cells[0]);
    throw new InputError("PARAMETER", { parameter: first[0], allowed: TEXTS.several, found });
  }
  return completeRows(columns.map(([, { cells }]) => numberColumn(cells)));
}

/**
 * Leaves out every row that lacks a number in one of the columns.
 *
 * @param columns of the same height
 * @example completeRows([{ values: Float64Array.of(1, 2), bad: new Map() }, { values: Float64Array.of(NaN, 4), bad: new Map() }]).columns.map((one) => Array.from(one)) // => [[NaN, 2], [NaN, 4]]
 */
export function completeRows(columns: readonly Pick<NumberColumn, "values" | "bad">[]): Compared {
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
 * One result per row: `⚠` where a cell is bad, nothing where one is blank.
 *
 * @param compared from `comparedColumns`
 * @param language of messages
 * @param resultOf a complete row
 * @example perRow(comparedColumns([["a", [[1], ["x"], [""]]]]), "en", () => "fine") // => [["fine"], ["⚠ not a number: x"], [""]]
 */
export function perRow(
  { columns, bad }: Compared,
  language: Language,
  resultOf: (row: number) => Cell,
): Cell[][] {
  return Array.from(columns[0] ?? [], (value, row) => {
    const badCell = bad.get(row);
    if (badCell) return [badCellText(badCell, language)];
    return [Number.isNaN(value) ? "" : resultOf(row)];
  });
}
