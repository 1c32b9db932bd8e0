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
  BLOCK,
  badCellText,
  type CustomerColumn,
  customerColumn,
  isOmitted,
  quoted,
  readPlain,
  roomFor,
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

/** The values of some rows, a column per parameter. */
export type ColumnValues<Parameters> = {
  readonly [At in keyof Parameters]: Parameters[At] extends NumberParameter
    ? Float64Array
    : Parameters[At] extends CellParameter<infer Value>
      ? readonly Value[]
      : Parameters[At] extends BlockParameter<infer Value>
        ? readonly Value[]
        : never;
};

/**
 * The same calculation for so many rows, one step after the other for all of them, which makes no object for a row or a
 * step. No number, or one without end, where the calculation of the row has to say what its result is.
 */
export type QuickCalculation<Parameters> = (
  columns: ColumnValues<Parameters>,
  count: number,
  found: Float64Array,
) => void;

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
 * @param quickly the same for many rows, where it has several steps
 * @example rowByRow([numberArgument("a", ANY_NUMBER), numberArgument("b", ANY_NUMBER)], [[[1], [2], [""]], 10], readerOf("en_US"), (a, b) => a * b) // => [[10], [20], [""]]
 */
export function rowByRow<const Parameters extends readonly RowParameter[]>(
  parameters: Parameters,
  given: readonly Argument[],
  { language, notation }: Reader,
  calculate: (...values: RowValues<Parameters>) => Cell | BadCell,
  quickly?: QuickCalculation<Parameters>,
): Cell | Cell[][] {
  // Whoever fills the columns puts values of their parameters' types into them.
  const of = calculate as (...values: unknown[]) => Cell | BadCell;
  const plain = plainRows(
    parameters,
    given,
    language,
    of,
    quickly as QuickCalculation<unknown[]> | undefined,
  );
  if (plain) return plain;
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

/** The values of an argument in a block of rows. */
interface PlainColumn {
  readonly values: Float64Array | unknown[];
  /** Reads those of so many rows from one on; whether each has one that is allowed. */
  readonly read: (from: number, count: number) => boolean;
}

type Values = PlainColumn["values"];
/** A call with its arguments spelt out takes a tenth of one with a list of them, so there is an end to them. */
const SIX = [0, 1, 2, 3, 4, 5];
type Six = [Values, Values, Values, Values, Values, Values];

/**
 * The fast lane: the results where every cell of every argument has a value that is allowed, as in most sheets. Nothing
 * where one cell needs a look of its own.
 * @private
 */
function plainRows(
  parameters: readonly RowParameter[],
  given: readonly Argument[],
  language: Language,
  calculate: (...values: unknown[]) => Cell | BadCell,
  quickly?: QuickCalculation<unknown[]>,
): Cell[][] | undefined {
  if (parameters.length > SIX.length) return undefined;
  const heights = parameters.map((_, index) => rowsOf(given[index]).length);
  const height = Math.max(...heights);
  if (height <= 1 || heights.some((own) => own !== 1 && own !== height)) return undefined;
  const size = Math.min(BLOCK, height);
  const columns = parameters.map((parameter, index) => plainColumn(parameter, given[index], size));
  // Those that there are not are the first once more, which no calculation looks at.
  const six = SIX.map((at) => (columns[at] ?? columns[0])?.values ?? []);
  const found = new Float64Array(quickly ? size : 0);
  const results = roomFor(height);
  for (let from = 0; from < height; from += size) {
    const count = Math.min(size, height - from);
    if (!columns.every(({ read }) => read(from, count))) return undefined;
    quickly?.(six as never, count, found);
    workOut(six as Six, from, count, calculate, language, results, found);
  }
  return results;
}

/** A function of its own, so that the loop is compiled for good within the first rows. @private */
function workOut(
  values: Six,
  from: number,
  count: number,
  calculate: (...values: unknown[]) => Cell | BadCell,
  language: Language,
  results: Cell[][],
  found: Float64Array,
): void {
  const [one, two, three, four, five, six] = values;
  for (let row = 0; row < count; row++) {
    const quick = found[row];
    if (quick !== undefined && Number.isFinite(quick)) {
      results[from + row] = [quick + 0];
      continue;
    }
    const result = calculate(one[row], two[row], three[row], four[row], five[row], six[row]);
    if (typeof result === "number" && Number.isFinite(result)) results[from + row] = [result + 0];
    else results[from + row] = [typeof result === "string" ? result : shown(fitting(result), language)];
  }
}

/** @private */
function plainColumn(parameter: RowParameter, argument: Argument, size: number): PlainColumn {
  const rows = rowsOf(argument);
  const column =
    "rule" in parameter ? plainNumbersOf(parameter, rows, size) : plainValuesOf(parameter, rows, size);
  if (rows.length > 1) return column;
  // A single one stands in every row, and so does what stands in for one that was left out.
  const isLeftOut = parameter.blank !== undefined && isOmitted(argument);
  const isKnown = isLeftOut || column.read(0, 1);
  column.values.fill((isLeftOut ? parameter.blank : column.values[0]) as never);
  return { values: column.values, read: () => isKnown };
}

/** @private */
function plainNumbersOf(
  { rule }: NumberParameter,
  rows: readonly (readonly Cell[])[],
  size: number,
): PlainColumn {
  const values = new Float64Array(size);
  const isColumn = rows[0]?.length === 1;
  const read = (from: number, count: number) =>
    isColumn && readPlain(rows, from, count, values) && areAllowed(rule, values, count);
  return { values, read };
}

/** @private */
function plainValuesOf(
  parameter: CellParameter<unknown> | BlockParameter<unknown>,
  rows: readonly (readonly Cell[])[],
  size: number,
): PlainColumn {
  const values = new Array<unknown>(size);
  const isUsable = "readRow" in parameter || rows[0]?.length === 1;
  const readRow = "readRow" in parameter ? parameter.readRow : firstCell(remembering(parameter.read));
  const read = (from: number, count: number) => {
    if (!isUsable) return false;
    for (let row = 0; row < count; row++) {
      const value = readRow(rows[from + row] as readonly Cell[]) ?? parameter.blank;
      if (value === undefined || isBad(value)) return false;
      values[row] = value;
    }
    return true;
  };
  return { values, read };
}

/** @private */
function firstCell(read: (cell: Cell) => unknown): (cells: readonly Cell[]) => unknown {
  return (cells) => read(cells[0]);
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
  return typeof value === "object" && value !== null && !Array.isArray(value) && "code" in value;
}
