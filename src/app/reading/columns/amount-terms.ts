/** What an amount comes to in every row, by other amounts: what was taken off of it, and what was put on it. */

import type { InputColumn } from "../place/source";
import { saysPutOn } from "./guess/amounts/put-on-headings";
import { LESS_THAN_A_CENT, sampledNumbers } from "./guess/amounts/sampled-numbers";

/** An amount that is added, or taken off. */
export interface AmountTerm {
  readonly column: Pick<InputColumn, "header" | "cells">;
  readonly sign: 1 | -1;
}

/** More columns and more terms would fit by chance. */
const MOST_COLUMNS = 10;
const MOST_TERMS = 4;
const FEWEST_DIFFERENT = 3;
/** They tell of most columns that they do not fit. */
const FIRST_ROWS = 8;
/**
 * The fewest other columns that come to a column in every row, added up or taken off, where something is taken off or a
 * heading says that it is put on what was bought, as a tax is; `null` where none do. A blank is nothing, and a row in which the column itself is nothing says nothing.
 *
 * @param amount the column
 * @param others columns of numbers beside it
 * @example amountTerms({ header: "Paid", cells: [9, 5, 7] }, [{ header: "Price", cells: [10, 5, 9] }, { header: "Discount", cells: [1, 0, 2] }])?.map(({ sign }) => sign) // => [1, -1]
 */
export function amountTerms<Given extends AmountTerm["column"]>(
  amount: Given,
  others: readonly Given[],
): readonly (AmountTerm & { readonly column: Given })[] | null {
  const numbersOf = (column: Given) => sampledNumbers(column).map((value) => value || 0);
  const whole = numbersOf(amount);
  if (new Set(whole.filter((value) => value !== 0)).size < FEWEST_DIFFERENT) return null;
  const parts = others
    .map((column) => ({ column, values: numbersOf(column) }))
    .filter(({ values }) => values.some((value) => value !== 0))
    .slice(0, MOST_COLUMNS);
  type Term = AmountTerm & { readonly column: Given; readonly values: Float64Array };
  const comesTo = (terms: readonly Term[], rows: number) =>
    whole.slice(0, rows).every((value, row) => {
      const total = terms.reduce((all, { sign, values }) => all + sign * (values[row] as number), 0);
      return value === 0 || Math.abs(value - total) < LESS_THAN_A_CENT;
    });
  const found = (terms: readonly Term[], first: number, more: number): readonly Term[] | null => {
    if (more === 0) return comesTo(terms, FIRST_ROWS) && comesTo(terms, whole.length) ? terms : null;
    for (let at = first; at < parts.length; at++)
      for (const sign of [1, -1] as const) {
        const further = found(
          [...terms, { ...(parts[at] as (typeof parts)[number]), sign }],
          at + 1,
          more - 1,
        );
        if (further) return further;
      }
    return null;
  };
  for (let count = 2; count <= MOST_TERMS; count++) {
    const terms = found([], 0, count);
    if (terms) return terms.some(({ sign, column }) => sign < 0 || saysPutOn(column.header)) ? terms : null;
  }
  return null;
}
