/** One calculation for every row: what all functions that judge a row by its own cells do with shapes and bad cells. */

import type { Cell } from "../cells/cell";
import { type BadCell, numberOf, numberReading } from "../cells/number-column";
import type { Notation } from "../cells/number-text";
import { yesNoOf } from "../cells/yes-no";
import { InputError } from "../problem";
import { TEXTS } from "../texts/core-texts";
import type { Text } from "../texts/language";
import { WORDS } from "../texts/words";
import {
  type Argument,
  badCellText,
  type CustomerColumn,
  customerColumn,
  quoted,
  sameHeight,
} from "./argument";
import type { Reader } from "./reader";

/** What one argument holds in each row. */
export interface RowParameter<Value> {
  readonly name: string;
  /** What is allowed, in words. */
  readonly allowed: Text;
  /** The value of a cell, `null` for a blank, or why it has none. */
  readonly read: (cell: Cell, notation: Notation) => Value | null | BadCell;
  /** Stands in for a blank; without it a blank cell leaves its row blank. */
  readonly blank?: Value;
}

/** Which numbers are allowed, in words and as a test. */
export interface NumberRule {
  readonly allowed: Text;
  readonly holds: (value: number) => boolean;
}

/** The values of one row, one per parameter. */
export type RowValues<Parameters> = {
  readonly [At in keyof Parameters]: Parameters[At] extends RowParameter<infer Value> ? Value : never;
};

export const ANY_NUMBER: NumberRule = {
  allowed: TEXTS.aNumber,
  holds: () => true,
};
export const NOT_NEGATIVE: NumberRule = {
  allowed: WORDS.zeroOrAbove,
  holds: (value) => value >= 0,
};
export const ABOVE_ZERO: NumberRule = {
  allowed: WORDS.aboveZero,
  holds: (value) => value > 0,
};

/**
 * An argument of numbers.
 *
 * @param name as the formula help shows it
 * @param rule which numbers are allowed
 * @param blank stands in for a blank or left-out argument
 * @example numberArgument("hours", ABOVE_ZERO).read(0, POINT_NOTATION).code // => "PARAMETER"
 */
export function numberArgument(name: string, rule: NumberRule, blank?: number): RowParameter<number> {
  const { allowed, holds } = rule;
  const read = (cell: Cell, notation: Notation): number | null | BadCell => {
    const value = numberOf(cell, notation);
    return typeof value === "number" && !holds(value) ? refused(name, allowed, value) : value;
  };
  return blank === undefined ? { name, allowed, read } : { name, allowed, read, blank };
}

/**
 * An argument of yes and no: checkboxes, 1 and 0, or words.
 *
 * @param name as the formula help shows it
 * @example yesNoArgument("money").read("no", POINT_NOTATION) // => false
 */
export function yesNoArgument(name: string): RowParameter<boolean> {
  return { name, allowed: TEXTS.yesOrNo, read: yesNoOf };
}

/**
 * Why a number is not allowed, for a calculation to give back in place of a result.
 *
 * @param parameter its name
 * @param allowed in words
 * @param found the number
 * @example refused("price", { en: "above 60", "zh-CN": "", "zh-TW": "" }, 50).details.found // => 50
 */
export function refused(parameter: string | Text, allowed: Text, found: number): BadCell {
  return { code: "PARAMETER", details: { parameter, allowed, found } };
}

/**
 * The error for a bad cell that no other row can show: it names the parameter and what is allowed.
 *
 * @param parameter its name
 * @param allowed in words
 * @param bad why the cell could not be used
 * @example badCellError("scores", NOT_NEGATIVE.allowed, { code: "NOT_A_NUMBER", details: { found: "abc" } }).message // => 'scores must be 0 or above: found "abc"'
 */
export function badCellError(parameter: string, allowed: Text, { code, details }: BadCell): InputError {
  const isUnnamed = code !== "PARAMETER" && typeof details.found === "string";
  if (!isUnnamed) return new InputError(code, details);
  return new InputError("PARAMETER", { parameter, allowed, found: quoted(String(details.found)) });
}

/**
 * Applies a calculation to every row of its arguments.
 *
 * An argument of one cell is shared by all rows, as in a formula that is copied down; columns must have the same
 * height. A row with a blank needed cell stays blank. A bad cell, or a result that `calculate` refuses, shows `⚠` in
 * its row only; among single cells, or in a shared one, it throws. A number too large for a cell is refused too.
 *
 * @param parameters in the order of the arguments
 * @param given the arguments as the sheet handed them over
 * @param reader language of messages, notation of numbers
 * @param calculate from the values of one row to its result, or why there is none
 * @example rowByRow([numberArgument("a", ANY_NUMBER), numberArgument("b", ANY_NUMBER)], [[[1], [2], [""]], 10], readerOf("en_US"), ([a, b]) => a * b) // => [[10], [20], [""]]
 */
export function rowByRow<const Parameters extends readonly RowParameter<unknown>[]>(
  parameters: Parameters,
  given: readonly Argument[],
  { language, notation }: Reader,
  calculate: (values: RowValues<Parameters>) => Cell | BadCell,
): Cell | Cell[][] {
  const columns = parameters.map((parameter, index) => argumentColumn(parameter, given[index], notation));
  const tall = columns.filter(({ column }) => !column.single);
  sameHeight(tall.map(({ parameter, column }) => [parameter.name, column]));
  const resultOf = (row: number): Cell | BadCell => {
    const values: unknown[] = [];
    let blank = false;
    for (const { parameter, column, notation: settled, shared } of columns) {
      const value = column.single ? shared : parameter.read(column.cells[row], settled);
      if (isBad(value)) return value;
      const filled = value ?? parameter.blank;
      if (filled === undefined) blank = true;
      values.push(filled);
    }
    // The loop has just put one value of its parameter's type into each place.
    return blank ? "" : fitting(calculate(values as unknown as RowValues<Parameters>));
  };
  if (tall[0]) {
    return tall[0].column.cells.map((_, row) => {
      const result = resultOf(row);
      return [isBad(result) ? badCellText(result, language) : result];
    });
  }
  const result = resultOf(0);
  if (isBad(result)) throw new InputError(result.code, result.details);
  return result;
}

interface ArgumentColumn {
  readonly parameter: RowParameter<unknown>;
  readonly column: CustomerColumn;
  /** How its own cells write numbers. */
  readonly notation: Notation;
  /** The one value of a single cell. */
  readonly shared: unknown;
}

/** @private */
function argumentColumn(
  parameter: RowParameter<unknown>,
  argument: Argument,
  notation: Notation,
): ArgumentColumn {
  const column = customerColumn(parameter.name, argument);
  const settled = numberReading(column.cells, notation).notation;
  if (!column.single) return { parameter, column, notation: settled, shared: null };
  const shared = parameter.read(column.cells[0], settled);
  if (!isBad(shared)) return { parameter, column, notation: settled, shared };
  const { name, allowed } = parameter;
  throw new InputError("PARAMETER", { parameter: name, allowed, found: quoted(column.cells[0]) });
}

/** Adding 0 turns -0, which no sheet shows, into 0. @private */
function fitting(result: Cell | BadCell): Cell | BadCell {
  if (typeof result !== "number") return result;
  return Number.isFinite(result) ? result + 0 : { code: "TOTAL_TOO_LARGE", details: {} };
}

/** @private */
function isBad(value: unknown): value is BadCell {
  return typeof value === "object" && value !== null && "code" in value;
}
