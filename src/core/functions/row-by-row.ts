/** One calculation for every row: what all functions that judge a row by its own cells do with shapes and bad cells. */

import type { Cell } from "../cells/cell";
import { type BadCell, type NumberColumn, numberColumn } from "../cells/number-column";
import type { Notation } from "../cells/number-text";
import { yesNoOf } from "../cells/yes-no";
import { InputError } from "../problem";
import { TEXTS } from "../texts/core-texts";
import type { Language, Text } from "../texts/language";
import { WORDS } from "../texts/words";
import {
  type Argument,
  badCellText,
  type CustomerColumn,
  customerColumn,
  isOmitted,
  plainNumbers,
  quoted,
  rowsOf,
  sameHeight,
} from "./argument";
import type { Reader } from "./reader";

/** What every argument has. */
interface Named<Value> {
  readonly name: string;
  /** What is allowed, in words. */
  readonly allowed: Text;
  /** Stands in for a blank; without it a blank cell leaves its row blank. */
  readonly blank?: Value;
}

/** An argument of numbers, which a column writes in one notation. */
export interface NumberParameter extends Named<number> {
  /** Whether a number is allowed. */
  readonly holds: (value: number) => boolean;
}

/** An argument of other cells. */
export interface CellParameter<Value> extends Named<Value> {
  /** The value of a cell, `null` for a blank, or why it has none; the same for the same text. */
  readonly read: (cell: Cell) => Value | null | BadCell;
}

type RowParameter = NumberParameter | CellParameter<unknown>;

/** Which numbers are allowed, in words and as a test. */
export interface NumberRule {
  readonly allowed: Text;
  readonly holds: (value: number) => boolean;
}

/** The values of one row, one per parameter; the list is the same for all rows, so nobody keeps it. */
export type RowValues<Parameters> = {
  readonly [At in keyof Parameters]: Parameters[At] extends NumberParameter
    ? number
    : Parameters[At] extends CellParameter<infer Value>
      ? Value
      : never;
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
 * @example numberArgument("hours", ABOVE_ZERO).holds(0) // => false
 */
export function numberArgument(name: string, rule: NumberRule, blank?: number): NumberParameter {
  return { name, ...rule, ...(blank !== undefined && { blank }) };
}

/**
 * An argument of yes and no: checkboxes, 1 and 0, or words.
 *
 * @param name as the formula help shows it
 * @example yesNoArgument("money").read("no") // => false
 */
export function yesNoArgument(name: string): CellParameter<boolean> {
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
export function rowByRow<const Parameters extends readonly RowParameter[]>(
  parameters: Parameters,
  given: readonly Argument[],
  { language, notation }: Reader,
  calculate: (values: RowValues<Parameters>) => Cell | BadCell,
): Cell | Cell[][] {
  const plain = plainColumns(parameters, given);
  if (plain) return plainResults(plain, language, calculate);
  const columns = parameters.map((parameter, index) => argumentColumn(parameter, given[index], notation));
  const tall = columns.filter(({ column }) => !column.single);
  sameHeight(tall.map(({ parameter, column }) => [parameter.name, column]));
  // One list for all rows: a hundred thousand short-lived ones take longer than most calculations.
  const values: unknown[] = columns.map(() => undefined);
  const resultOf = (row: number): Cell | BadCell => {
    let isBlank = false;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] as ArgumentColumn;
      const value = valueAt(column, row);
      if (typeof value === "number") values[index] = value;
      else if (isBad(value)) return value;
      else {
        const filled = value ?? column.parameter.blank;
        if (filled === undefined) isBlank = true;
        values[index] = filled;
      }
    }
    // The loop has just put one value of its parameter's type into each place.
    return isBlank ? "" : fitting(calculate(values as unknown as RowValues<Parameters>));
  };
  if (tall[0]) {
    const results = new Array<Cell[]>(tall[0].column.cells.length);
    for (let row = 0; row < results.length; row++) {
      const result = resultOf(row);
      results[row] = [isBad(result) ? badCellText(result, language) : result];
    }
    return results;
  }
  const result = resultOf(0);
  if (isBad(result)) throw new InputError(result.code, result.details);
  return result;
}

/**
 * The fast lane: the columns where every cell of every argument is a number that is allowed, as in most sheets; a single
 * number stands for every row. Nothing where a single cell needs a look of its own.
 * @private
 */
function plainColumns(
  parameters: readonly RowParameter[],
  given: readonly Argument[],
): readonly Float64Array[] | undefined {
  let height = 1;
  const columns: Float64Array[] = [];
  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index] as RowParameter;
    if (!("holds" in parameter)) return undefined;
    const { blank, holds } = parameter;
    const isLeftOut = blank !== undefined && isOmitted(given[index]);
    const rows = isLeftOut ? [[blank]] : rowsOf(given[index]);
    const numbers = rows[0]?.length === 1 ? plainNumbers(rows) : undefined;
    if (!numbers || (height > 1 && numbers.length > 1 && numbers.length !== height)) return undefined;
    for (let row = 0; row < numbers.length; row++) if (!holds(numbers[row] as number)) return undefined;
    height = Math.max(height, numbers.length);
    columns.push(numbers);
  }
  return height > 1 ? columns : undefined;
}

/** @private */
function plainResults<Parameters extends readonly RowParameter[]>(
  columns: readonly Float64Array[],
  language: Language,
  calculate: (values: RowValues<Parameters>) => Cell | BadCell,
): Cell[][] {
  // A list that begins with fractions holds numbers as they are; else each would be wrapped in an object.
  const values = columns.map(() => 0.5);
  const results = new Array<Cell[]>(Math.max(...columns.map(({ length }) => length)));
  for (let row = 0; row < results.length; row++) {
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] as Float64Array;
      values[index] = column[column.length === 1 ? 0 : row] as number;
    }
    // Every parameter is of numbers here.
    const result = fitting(calculate(values as unknown as RowValues<Parameters>));
    if (typeof result === "number") results[row] = [result];
    else results[row] = [isBad(result) ? badCellText(result, language) : result];
  }
  return results;
}

interface ArgumentColumn {
  readonly parameter: RowParameter;
  readonly column: CustomerColumn;
  /** Its numbers, where it is an argument of those. */
  readonly numbers: (Pick<NumberColumn, "values" | "bad"> & Pick<NumberParameter, "holds">) | null;
  /** Else the value of each row. */
  readonly read: readonly unknown[];
}

/** @private */
function argumentColumn(parameter: RowParameter, argument: Argument, notation: Notation): ArgumentColumn {
  const column = customerColumn(parameter.name, argument);
  const isOfNumbers = "holds" in parameter;
  const made: ArgumentColumn = {
    parameter,
    column,
    numbers: isOfNumbers ? { ...numberColumn(column.cells, notation), holds: parameter.holds } : null,
    read: isOfNumbers ? [] : column.cells.map(remembering(parameter.read)),
  };
  if (column.single && isBad(valueAt(made, 0))) {
    const { name, allowed } = parameter;
    throw new InputError("PARAMETER", { parameter: name, allowed, found: quoted(column.cells[0]) });
  }
  return made;
}

/** Most columns of words repeat a few; a column of names that do not is remembered no further. */
const REMEMBERED_WORDS = 1000;

/**
 * Reads a text once, however often a column repeats it.
 *
 * @param read gives the same for the same text, and never `undefined`
 * @example remembering((cell) => cell === "yes")("yes") // => true
 */
export function remembering<Value>(read: (cell: Cell) => Value): (cell: Cell) => Value {
  const known = new Map<Cell, Value>();
  return (cell) => {
    if (typeof cell !== "string") return read(cell);
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const value = read(cell);
    if (known.size < REMEMBERED_WORDS) known.set(cell, value);
    return value;
  };
}

/** A single cell stands for every row. @private */
function valueAt({ parameter, column, numbers, read }: ArgumentColumn, row: number): unknown {
  const place = column.single ? 0 : row;
  if (!numbers) return read[place];
  const value = numbers.values[place] as number;
  if (Number.isNaN(value)) return numbers.bad.get(place) ?? null;
  return numbers.holds(value) ? value : refused(parameter.name, parameter.allowed, value);
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
