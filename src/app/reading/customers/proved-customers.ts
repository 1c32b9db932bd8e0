/** What stands beside the rows of a list and shows that all of them are customers, so that none is the sum of others. */

import { textOf, tidy } from "../../../core/cells/cell";
import { numberColumn } from "../../../core/cells/number-column";
import { sum } from "../../../core/numbers/sum";
import { LESS_THAN_A_CENT } from "../columns/guess/amounts/sampled-numbers";
import { saysTotal } from "../place/total-words";
import type { LeftOutKind } from "./row-kinds";
import type { SheetRows } from "./sheet-rows";

/** Two rows are numbered or shared out by chance. */
const FEWEST_ROWS = 3;
/** More columns of numbers would not tell more. */
const MOST_COLUMNS = 12;

/**
 * Whether all rows that count so far are customers, as large as one of them may be: a row that is called a total is the sum of
 * all of them, a column numbers them one after the other, or a column has the share of each in all.
 *
 * @param sheet its rows
 * @param kinds of rows that do not count
 * @example areProved({ filled: [0, 1, 2], customer: { cells: ["Ann", "Bo", "Cy"] }, values: [5, 3, 2], numeric: [{ cells: [1, 2, 3] }], notation: { decimal: ".", groups: "," } }, new Map()) // => true
 * @example areProved({ filled: [0, 1, 2], customer: { cells: ["Ann", "Bo", "Cy"] }, values: [5, 3, 2], numeric: [], notation: { decimal: ".", groups: "," } }, new Map()) // => false
 */
export function areProved(
  { filled, customer, values, numeric, notation }: SheetRows,
  kinds: ReadonlyMap<number, LeftOutKind>,
): boolean {
  if (!values || !customer) return false;
  const counted = filled.filter((at) => !kinds.has(at) && !Number.isNaN(values[at]));
  if (counted.length < FEWEST_ROWS) return false;
  const saysSo = (at: number) => saysTotal(tidy(textOf(customer.cells[at]))) !== "no";
  const worth = (at: number) => values[at] as number;
  const all = sum(counted.filter((at) => !saysSo(at)).map(worth));
  const isWhole = (at: number) =>
    (kinds.get(at) === "totals" || kinds.get(at) === "nameless" || saysSo(at)) &&
    Math.abs(worth(at) - all) <= LESS_THAN_A_CENT;
  if (all > 0 && filled.some(isWhole)) return true;
  return numeric.slice(0, MOST_COLUMNS).some(({ cells }) => {
    const read = numberColumn(cells, notation).values;
    const beside = counted.map((at) => read[at] as number);
    return areCounted(beside) || areSharesOf(counted.map(worth), beside);
  });
}

/** 1, 2, 3 without a gap. @private */
function areCounted(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => number === at + 1);
}

/** Of all: parts of one or hundredths, each as exact as it is written, that come to the whole. @private */
function areSharesOf(values: readonly number[], shares: readonly number[]): boolean {
  const all = sum(values);
  const whole = sum(shares) > 2 ? 100 : 1;
  const exact = whole * HALF_A_HUNDREDTH;
  return (
    all > 0 &&
    Math.abs(sum(shares) - whole) <= exact * Math.min(shares.length, 4) &&
    shares.every((share, at) => Math.abs(share - (whole * (values[at] as number)) / all) <= exact * 1.1)
  );
}

/** Shares are seldom written less exactly than in whole hundredths. */
const HALF_A_HUNDREDTH = 0.005;
