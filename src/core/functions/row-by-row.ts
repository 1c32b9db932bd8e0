/** One calculation for every row: what all functions that judge a row by its own cells do with shapes and bad cells. */

import type { Cell } from "../cells/cell";
import { type BadCell, type NumberColumn, numberColumn } from "../cells/number-column";
import type { Notation } from "../cells/number-text";
import { yesNoOf } from "../cells/yes-no";
import { InputError } from "../problem";
import { TEXTS } from "../texts/core-texts";
import type { Language, Text } from "../texts/language";
import {
  type Argument,
  badCellText,
  type CustomerColumn,
  customerColumn,
  isOmitted,
  plainColumn,
  quoted,
  rowsOf,
  sameHeight,
} from "./argument";
import { areAllowed, isAllowed, type NumberRule } from "./number-rule";
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
  readonly rule: NumberRule;
}

/** An argument of other cells. */
export interface CellParameter<Value> extends Named<Value> {
  /** The value of a cell, `null` for a blank, or why it has none; the same for the same text. */
  readonly read: (cell: Cell) => Value | null | BadCell;
}

/** An argument of several cells a row. */
export interface BlockParameter<Value> extends Named<Value> {
  /** The value of the cells of a row, `null` where they are blank, or why they have none. */
  readonly readRow: (cells: readonly Cell[]) => Value | null | BadCell;
}

type RowParameter = NumberParameter | CellParameter<unknown> | BlockParameter<unknown>;

/** The values of one row, one per parameter. */
export type RowValues<Parameters> = {
  readonly [At in keyof Parameters]: Parameters[At] extends NumberParameter
    ? number
    : Parameters[At] extends CellParameter<infer Value>
      ? Value
      : Parameters[At] extends BlockParameter<infer Value>
        ? Value
        : never;
};

/**
 * An argument of numbers.
 *
 * @param name as the formula help shows it
 * @param rule which numbers are allowed
 * @param blank stands in for a blank or left-out argument
 * @example numberArgument("hours", ABOVE_ZERO).name // => "hours"
 */
export function numberArgument(name: string, rule: NumberRule, blank?: number): NumberParameter {
  return { name, allowed: rule.allowed, rule, ...(blank !== undefined && { blank }) };
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
 * @example rowByRow([numberArgument("a", ANY_NUMBER), numberArgument("b", ANY_NUMBER)], [[[1], [2], [""]], 10], readerOf("en_US"), (a, b) => a * b) // => [[10], [20], [""]]
 */
export function rowByRow<const Parameters extends readonly RowParameter[]>(
  parameters: Parameters,
  given: readonly Argument[],
  { language, notation }: Reader,
  calculate: (...values: RowValues<Parameters>) => Cell | BadCell,
): Cell | Cell[][] {
  // Whoever fills the columns puts values of their parameters' types into them.
  const of = calculate as (...values: unknown[]) => Cell | BadCell;
  const plain = plainColumns(parameters, given);
  if (plain) return plainResults(plain, language, of);
  const columns = parameters.map((parameter, index) => argumentColumn(parameter, given[index], notation));
  const tall = columns.filter(({ column }) => !column.single);
  sameHeight(tall.map(({ parameter, column }) => [parameter.name, column]));
  const resultOf = (row: number): Cell | BadCell => {
    let isBlank = false;
    const values: unknown[] = [];
    for (const column of columns) {
      const value = valueAt(column, row);
      if (isBad(value)) return value;
      const filled = value ?? column.parameter.blank;
      if (filled === undefined) isBlank = true;
      values.push(filled);
    }
    return isBlank ? "" : fitting(of(...values));
  };
  if (tall[0]) {
    return tall[0].column.cells.map((_, row) => [shown(resultOf(row), language)]);
  }
  const result = resultOf(0);
  if (isBad(result)) throw new InputError(result.code, result.details);
  return result;
}

/** The value of each row. */
type PlainColumn = Float64Array | readonly unknown[];

/** A call with its arguments spelt out takes a tenth of one with a list of them, so there is an end to them. */
const MOST_PLAIN = 6;

/**
 * The fast lane: the columns where every cell of every argument has a value that is allowed, as in most sheets; a single
 * one stands in every row. Nothing where one cell needs a look of its own.
 * @private
 */
function plainColumns(
  parameters: readonly RowParameter[],
  given: readonly Argument[],
): readonly PlainColumn[] | undefined {
  if (parameters.length > MOST_PLAIN) return undefined;
  const heights = parameters.map((_, index) => rowsOf(given[index]).length);
  const height = Math.max(...heights);
  if (height <= 1 || heights.some((own) => own !== 1 && own !== height)) return undefined;
  const columns: PlainColumn[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const column = valuesOf(parameter, given[index]);
    if (!column) return undefined;
    columns.push(column.length === height ? column : repeated(column[0], height));
  }
  return columns;
}

/** @private */
function valuesOf(parameter: RowParameter, argument: Argument): PlainColumn | undefined {
  const isLeftOut = parameter.blank !== undefined && isOmitted(argument);
  if (isLeftOut) return [parameter.blank];
  const rows = rowsOf(argument);
  if ("readRow" in parameter) return plainValues(rows, parameter.readRow);
  if ("read" in parameter) {
    if (rows[0]?.length !== 1) return undefined;
    const read = remembering(parameter.read);
    return plainValues(rows, ([cell]) => read(cell), parameter.blank);
  }
  const numbers = plainColumn(rows);
  return numbers && areAllowed(parameter.rule, numbers) ? numbers : undefined;
}

/** @private */
function plainValues(
  rows: readonly (readonly Cell[])[],
  read: (cells: readonly Cell[]) => unknown,
  blank?: unknown,
): readonly unknown[] | undefined {
  const values = new Array<unknown>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const value = read(rows[row] as readonly Cell[]) ?? blank;
    if (value === undefined || isBad(value)) return undefined;
    values[row] = value;
  }
  return values;
}

/** @private */
function repeated(value: unknown, height: number): PlainColumn {
  return typeof value === "number"
    ? new Float64Array(height).fill(value)
    : new Array<unknown>(height).fill(value);
}

/** @private */
function plainResults(
  columns: readonly PlainColumn[],
  language: Language,
  calculate: (...values: unknown[]) => Cell | BadCell,
): Cell[][] {
  // Those that there are not are the first once more, which no calculation looks at.
  const [first = []] = columns;
  const [, second = first, third = first, fourth = first, fifth = first, sixth = first] = columns;
  const results = new Array<Cell[]>(first.length);
  for (let row = 0; row < results.length; row++) {
    const result = calculate(first[row], second[row], third[row], fourth[row], fifth[row], sixth[row]);
    if (typeof result === "number" && Number.isFinite(result)) results[row] = [result + 0];
    else results[row] = [typeof result === "string" ? result : shown(fitting(result), language)];
  }
  return results;
}

interface ArgumentColumn {
  readonly parameter: RowParameter;
  readonly column: CustomerColumn;
  /** Its numbers, where it is an argument of those. */
  readonly numbers: (Pick<NumberColumn, "values" | "bad"> & Pick<NumberParameter, "rule">) | null;
  /** Else the value of each row. */
  readonly read: readonly unknown[];
}

/** @private */
function argumentColumn(parameter: RowParameter, argument: Argument, notation: Notation): ArgumentColumn {
  if ("readRow" in parameter) {
    const rows = rowsOf(argument);
    const column = { cells: rows.map(([cell]) => cell), single: rows.length === 1 };
    return { parameter, column, numbers: null, read: rows.map(parameter.readRow) };
  }
  const column = customerColumn(parameter.name, argument);
  const made: ArgumentColumn = {
    parameter,
    column,
    numbers: "rule" in parameter ? { ...numberColumn(column.cells, notation), rule: parameter.rule } : null,
    read: "rule" in parameter ? [] : column.cells.map(remembering(parameter.read)),
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
  return isAllowed(numbers.rule, value) ? value : refused(parameter.name, parameter.allowed, value);
}

/** Adding 0 turns -0, which no sheet shows, into 0. @private */
function fitting(result: Cell | BadCell): Cell | BadCell {
  if (typeof result !== "number") return result;
  return Number.isFinite(result) ? result + 0 : { code: "TOTAL_TOO_LARGE", details: {} };
}

/** @private */
function shown(result: Cell | BadCell, language: Language): Cell {
  return isBad(result) ? badCellText(result, language) : result;
}

/** @private */
function isBad(value: unknown): value is BadCell {
  return typeof value === "object" && value !== null && "code" in value;
}
