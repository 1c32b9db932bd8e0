/** A column of cells read as numbers, blanks and bad cells kept apart. */

import { asWritten } from "../numbers/decimal";
import type { Details, Problem } from "../problem";
import { type Cell, isBlank, isDate, isErrorCell, textOf } from "./cell";
import { type Notation, numberFromText, POINT_NOTATION } from "./number-text";

/** What a formula of ours shows in a bad row. */
const OWN_MESSAGE = /^⚠\s*(.*)$/s;

/** Why a cell could not be read. */
export interface BadCell {
  readonly code: Problem["code"];
  readonly details: Details;
}

export interface NumberColumn {
  /** One entry per cell; `NaN` where there is no number. */
  readonly values: Float64Array;
  /** The unreadable cells by position; every other `NaN` is a blank. */
  readonly bad: ReadonlyMap<number, BadCell>;
  /** How many numbers were read from text such as `¥1,200`; Sheets' own SUM would skip those. */
  readonly fromText: number;
}

/**
 * One cell as a number, `null` for a blank, or why it is neither.
 *
 * A number is taken as it is written, to 15 digits. What another of our formulas says of its row is passed on. Booleans and dates are not numbers. Text is read as `numberFromText` does.
 *
 * @param cell any cell
 * @param notation how the locale writes numbers
 * @example numberOf("10%") // => 0.1
 */
export function numberOf(cell: Cell, notation: Notation = POINT_NOTATION): number | null | BadCell {
  if (typeof cell === "number" && Number.isFinite(cell)) return asWritten(cell);
  if (isBlank(cell)) return null;
  if (isErrorCell(cell)) return { code: "ERROR_CELL", details: { found: cell } };
  if (typeof cell === "string") {
    const passedOn = OWN_MESSAGE.exec(cell);
    if (passedOn) return { code: "ERROR_CELL", details: { found: passedOn[1] ?? "" } };
    const value = numberFromText(cell, notation);
    if (value !== undefined) return value;
    if (isAmbiguous(cell, notation)) return { code: "AMBIGUOUS_NUMBER", details: { found: cell } };
  }
  return { code: "NOT_A_NUMBER", details: { found: isDate(cell) ? textOf(cell) || "?" : textOf(cell) } };
}

/**
 * A column of cells as numbers.
 *
 * @param cells one per row
 * @param notation how the locale writes numbers
 * @example Array.from(numberColumn([5, "1.5万", "-"]).values) // => [5, 15000, NaN]
 */
export function numberColumn(cells: readonly Cell[], notation: Notation = POINT_NOTATION): NumberColumn {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const bad = new Map<number, BadCell>();
  let fromText = 0;
  for (let index = 0; index < cells.length; index++) {
    const read = numberOf(cells[index], notation);
    if (typeof read === "number") {
      values[index] = read;
      if (typeof cells[index] === "string") fromText++;
    } else if (read !== null) {
      bad.set(index, read);
    }
  }
  return { values, bad, fromText };
}

/**
 * The numbers of a column without the blanks and bad cells; the column itself when it has none of those, because
 * copying a million numbers takes longer than looking at them.
 *
 * @param values with `NaN` where there is no number
 * @example Array.from(numbersOnly(Float64Array.of(3, NaN, 1))) // => [3, 1]
 */
export function numbersOnly(values: Float64Array): Float64Array {
  let index = 0;
  while (index < values.length && !Number.isNaN(values[index] as number)) index++;
  if (index === values.length) return values;
  const kept = values.slice();
  let size = index;
  for (; index < values.length; index++) {
    const value = values[index] as number;
    if (!Number.isNaN(value)) kept[size++] = value;
  }
  return kept.slice(0, size);
}

/** Text that the other notation would read, such as `12,5`: a person may mean either. @private */
function isAmbiguous(text: string, notation: Notation): boolean {
  const other: Notation =
    notation.decimal === "." ? { decimal: ",", groups: ". '" } : { decimal: ".", groups: "," };
  return typeof numberFromText(text, other) === "number";
}
