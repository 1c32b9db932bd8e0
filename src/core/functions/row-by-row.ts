/** One calculation for every row: what all functions that judge a row by its own cells do with shapes and bad cells. */

import type { Cell } from "../cells/cell";
import { type BadCell, type NumberColumn, numberColumn } from "../cells/number-column";
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
    read: isOfNumbers ? [] : readOnce(parameter, column.cells),
  };
  if (column.single && isBad(valueAt(made, 0))) {
    const { name, allowed } = parameter;
    throw new InputError("PARAMETER", { parameter: name, allowed, found: quoted(column.cells[0]) });
  }
  return made;
}

/** Most columns of words repeat a few; a column of names that do not is remembered no further. */
const REMEMBERED_WORDS = 1000;

/** @private */
function readOnce({ read }: CellParameter<unknown>, cells: readonly Cell[]): unknown[] {
  const known = new Map<Cell, unknown>();
  return cells.map((cell) => {
    if (typeof cell !== "string") return read(cell);
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const value = read(cell);
    if (known.size < REMEMBERED_WORDS) known.set(cell, value);
    return value;
  });
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
