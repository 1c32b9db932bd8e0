/** What a cell function is given: one cell or a range, and how its parameters are read. */

import { type Cell, isBlank, textOf } from "../cells/cell";
import {
  type BadCell,
  type NumberColumn,
  numberColumn,
  numberOf,
  numberReading,
} from "../cells/number-column";
import type { Notation } from "../cells/number-text";
import { InputError, problemText } from "../problem";
import { TEXTS } from "../texts/core-texts";
import { filledText, type Language, type Text } from "../texts/language";
import { plainNumbers } from "./clean-cells";
import { isAllowed, type NumberRule } from "./number-rule";

/** One cell, or the rows of a range; `undefined` when it was left out. */
export type Argument = Cell | readonly (readonly Cell[])[];

/** A per-customer argument: one value, or one column. */
export interface CustomerColumn {
  readonly cells: readonly Cell[];
  /** Whether it was one cell, so that the result is one cell too. */
  readonly single: boolean;
}

/**
 * Whether an argument was left out or points at nothing but one empty cell.
 *
 * @param argument as the sheet handed it over
 * @example isOmitted("") // => true
 */
export function isOmitted(argument: Argument): boolean {
  return !isRange(argument) && isBlank(argument);
}

/**
 * The rows of an argument; one cell is one row of one cell.
 *
 * @param argument as the sheet handed it over
 * @example rowsOf(7) // => [[7]]
 */
export function rowsOf(argument: Argument): readonly (readonly Cell[])[] {
  return isRange(argument) ? argument : [[argument]];
}

/**
 * A per-customer argument as a column.
 *
 * Throws `PARAMETER` when the range is wider than one column.
 *
 * @param parameter its name, for the message
 * @param argument as the sheet handed it over
 * @example customerColumn("value", [[1], [2]]) // => { cells: [1, 2], single: false }
 */
export function customerColumn(parameter: string, argument: Argument): CustomerColumn {
  const rows = rowsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (width > 1)
    throw new InputError("PARAMETER", { parameter, allowed: TEXTS.oneColumn, found: columnsFound(width) });
  return { cells: rows.map((row) => row[0]), single: rows.length === 1 };
}

/**
 * All numbers of a range for a total, as SUM takes them: blanks and words are skipped.
 *
 * Throws `ERROR_IN_RANGE` on an error cell or a row that another of our formulas calls bad, and `AMBIGUOUS_IN_RANGE` on text that could be two numbers, because a total
 * that leaves one out would be wrong in silence.
 *
 * @param parameter its name, for the message
 * @param argument as the sheet handed it over
 * @param notation how its numbers are written
 * @example Array.from(numbersForTotal("values", [["Revenue"], [5], [""]], POINT_NOTATION)) // => [5]
 */
export function numbersForTotal(parameter: string, argument: Argument, notation: Notation): Float64Array {
  const rows = rowsOf(argument);
  const plain = plainNumbers(rows);
  if (plain) return plain;
  const settled = columnsWithText(rows).size > 0 ? numberReading(rows.flat(), notation).notation : notation;
  const found: number[] = [];
  rows.forEach((row, index) => {
    for (const cell of row) {
      const value = numberOf(cell, settled);
      if (typeof value === "number") found.push(value);
      else if (value?.code === "ERROR_CELL" || value?.code === "AMBIGUOUS_NUMBER") {
        const code = value.code === "ERROR_CELL" ? "ERROR_IN_RANGE" : "AMBIGUOUS_IN_RANGE";
        throw new InputError(code, { parameter, found: textOf(cell), row: index + 1 });
      }
    }
  });
  return Float64Array.from(found);
}

/**
 * The numbers of a per-customer argument; with one cell an unreadable value throws, so Sheets shows the sentence.
 *
 * @param parameter its name, for the message
 * @param column from `customerColumn`
 * @param notation how its numbers are written
 * @example Array.from(customerNumbers("value", { cells: [1, ""], single: false }, POINT_NOTATION).values) // => [1, NaN]
 */
export function customerNumbers(parameter: string, column: CustomerColumn, notation: Notation): NumberColumn {
  const numbers = numberColumn(column.cells, notation);
  if (column.single && numbers.bad.size > 0) {
    throw new InputError("PARAMETER", { parameter, allowed: TEXTS.aNumber, found: quoted(column.cells[0]) });
  }
  return numbers;
}

/**
 * One number as a parameter, within bounds.
 *
 * Throws `PARAMETER` when it is no number or not allowed.
 *
 * @param parameter its name, for the message
 * @param argument as the sheet handed it over
 * @param rule what is allowed, in words and as a test
 * @param notation how numbers are written
 * @example numberParameter("top", "20%", ABOVE_ZERO, POINT_NOTATION) // => 0.2
 */
export function numberParameter(
  parameter: string,
  argument: Argument,
  rule: NumberRule,
  notation: Notation,
): number {
  const cell = oneCell(parameter, argument);
  const value = numberOf(cell, notation);
  if (typeof value === "number" && isAllowed(rule, value)) return value;
  throw new InputError("PARAMETER", { parameter, allowed: rule.allowed, found: quoted(cell) });
}

/**
 * The one cell of an argument. Throws `PARAMETER` when it is a larger range.
 *
 * @param parameter its name, for the message
 * @param argument as the sheet handed it over
 * @example oneCell("rate", [[0.2]]) // => 0.2
 */
export function oneCell(parameter: string, argument: Argument): Cell {
  const rows = rowsOf(argument);
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0];
  const found = `${rows.length} x ${rows[0]?.length ?? 0}`;
  throw new InputError("PARAMETER", { parameter, allowed: TEXTS.oneCell, found });
}

/**
 * Refuses two columns of different height, naming both sizes.
 *
 * @param columns parameter name and column, the first one being the reference
 * @example sameHeight([["a", { cells: [1], single: true }], ["b", { cells: [2], single: true }]]) // => undefined
 */
export function sameHeight(columns: readonly (readonly [string, CustomerColumn])[]): void {
  const [reference] = columns;
  if (!reference) return;
  for (const [second, { cells }] of columns) {
    const details = {
      first: reference[0],
      firstRows: reference[1].cells.length,
      second,
      secondRows: cells.length,
    };
    if (details.firstRows !== details.secondRows) throw new InputError("SIZES_DIFFER", details);
  }
}

/**
 * What a bad row shows in its cell.
 *
 * @param bad why the row could not be read
 * @param language the spreadsheet's language
 * @example badCellText({ code: "ERROR_CELL", details: { found: "#N/A" } }, "en") // => "⚠ #N/A"
 */
export function badCellText(bad: BadCell, language: Language): string {
  return `⚠ ${problemText(bad.code, bad.details, language)}`;
}

/**
 * A cell's content for a message: text in quotes, so that blanks can be seen.
 *
 * @param cell any cell
 * @example quoted("abc") // => '"abc"'
 */
export function quoted(cell: Cell): string {
  return typeof cell === "number" ? String(cell) : `"${textOf(cell)}"`;
}

/**
 * The columns of a range in which a text stands: only texts say how their column is written.
 *
 * @param rows of the range
 * @param columns that are looked at; all when left out
 * @example [...columnsWithText([[1, "2,5"], ["", 3]])] // => [1]
 */
export function columnsWithText(
  rows: readonly (readonly Cell[])[],
  columns: readonly number[] = [...(rows[0] ?? []).keys()],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] as readonly Cell[];
    for (let index = 0; index < columns.length; index++) {
      const at = columns[index] as number;
      const cell = cells[at];
      if (typeof cell === "string" && cell !== "") found.add(at);
    }
  }
  return found;
}

/** @private */
function isRange(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}

/** @private */
function columnsFound(width: number): Text {
  return filledText(TEXTS.columns, { width });
}
