/** The fast lane of `rowByRow`: rows in which every argument has a value that is allowed. Many are read, and then worked out. */

import type { Cell } from "../cells/cell";
import type { BadCell } from "../cells/number-column";
import type { Language } from "../texts/language";
import { type Argument, isOmitted, rowsOf } from "./argument";
import { BLOCK, readColumn, roomFor } from "./clean-cells";
import {
  type BlockParameter,
  type CellParameter,
  type NumberParameter,
  REMEMBERED_WORDS,
  type RowParameter,
} from "./row-parameter";
import { fitting, isBad, shown } from "./row-result";

type Rows = readonly (readonly Cell[])[];
type Calculation = (...values: unknown[]) => Cell | BadCell;

/** A call with its arguments spelt out takes a tenth of one with a list of them, so there is an end to them. */
const MOST_ARGUMENTS = 6;

/**
 * The results of all rows, where every cell of every argument has a value that is allowed; nothing where one cell needs a
 * look of its own.
 *
 * @param parameters in the order of the arguments
 * @param given the arguments as the sheet handed them over
 * @param language of messages
 * @param calculate from the values of one row to its result, or why there is none
 * @example cleanRows([yesNoArgument("a")], [[["yes"], ["no"]]], "en", (a) => Number(a)) // => [[1], [0]]
 */
export function cleanRows(
  parameters: readonly RowParameter[],
  given: readonly Argument[],
  language: Language,
  calculate: Calculation,
): Cell[][] | undefined {
  const height = sharedHeight(parameters, given);
  if (height === undefined || parameters.length > MOST_ARGUMENTS) return undefined;
  const size = Math.min(BLOCK, height);
  const results = roomFor(height);
  const columns = parameters.map((parameter, index) => plainColumn(parameter, given[index], size));
  const values = columns.map((column) => column.values);
  for (let from = 0; from < height; from += size) {
    const count = Math.min(size, height - from);
    if (!columns.every(({ read }) => read(from, count))) return undefined;
    workOut(values, from, count, calculate, language, results);
  }
  return results;
}

/** How many rows there are where all columns have as many; nothing where not, or where there is no column. @private */
function sharedHeight(parameters: readonly unknown[], given: readonly Argument[]): number | undefined {
  const heights = parameters.map((_, index) => rowsOf(given[index]).length);
  const height = Math.max(...heights);
  return height > 1 && heights.every((own) => own === 1 || own === height) ? height : undefined;
}

/** The values of an argument in a block of rows. */
interface PlainColumn {
  readonly values: Float64Array | unknown[];
  /** Reads those of so many rows from one on; whether each has one that is allowed. */
  readonly read: (from: number, count: number) => boolean;
}

type Values = PlainColumn["values"];

/** A function of its own, so that the loop is compiled for good within the first rows. @private */
function workOut(
  values: readonly Values[],
  from: number,
  count: number,
  calculate: Calculation,
  language: Language,
  results: Cell[][],
): void {
  const [one = [], two = [], three = [], four = [], five = [], six = []] = values;
  const { length } = values;
  for (let row = 0; row < count; row++) {
    // Each column that is looked at takes as long as a calculation.
    const result =
      length === 1
        ? calculate(one[row])
        : length === 2
          ? calculate(one[row], two[row])
          : length === 3
            ? calculate(one[row], two[row], three[row])
            : length === 4
              ? calculate(one[row], two[row], three[row], four[row])
              : calculate(one[row], two[row], three[row], four[row], five[row], six[row]);
    if (typeof result === "number" && Number.isFinite(result)) results[from + row] = [result + 0];
    else results[from + row] = [typeof result === "string" ? result : shown(fitting(result), language)];
  }
}

/** @private */
function plainColumn(parameter: RowParameter, argument: Argument, size: number): PlainColumn {
  const rows = rowsOf(argument);
  const column =
    "rule" in parameter
      ? plainNumbersOf(parameter, rows, size)
      : "readRow" in parameter
        ? plainBlocksOf(parameter, rows, size)
        : plainValuesOf(parameter, rows, size);
  if (rows.length > 1) return column;
  // A single one stands in every row, and so does what stands in for one that was left out.
  const isLeftOut = parameter.blank !== undefined && isOmitted(argument);
  const isKnown = isLeftOut || column.read(0, 1);
  column.values.fill((isLeftOut ? parameter.blank : column.values[0]) as never);
  return { values: column.values, read: () => isKnown };
}

/** @private */
function plainNumbersOf({ rule }: NumberParameter, rows: Rows, size: number): PlainColumn {
  const values = new Float64Array(size);
  const isColumn = rows[0]?.length === 1;
  const read = (from: number, count: number) => isColumn && readColumn(rows, from, count, rule, values);
  return { values, read };
}

/** @private */
function plainValuesOf(parameter: CellParameter<unknown>, rows: Rows, size: number): PlainColumn {
  const values = new Array<unknown>(size);
  const isColumn = rows[0]?.length === 1;
  const known = new Map<Cell, unknown>();
  const read = (from: number, count: number) =>
    isColumn && readWords(rows, from, count, parameter, known, values);
  return { values, read };
}

/** Reads each word once, as `remembering` does; a function of its own, as above. @private */
function readWords(
  rows: Rows,
  from: number,
  count: number,
  parameter: CellParameter<unknown>,
  known: Map<Cell, unknown>,
  values: unknown[],
): boolean {
  for (let row = 0; row < count; row++) {
    const cell = (rows[from + row] as readonly Cell[])[0];
    let value = known.get(cell);
    if (value === undefined) {
      value = parameter.read(cell) ?? parameter.blank;
      if (value === undefined || isBad(value)) return false;
      if (known.size < REMEMBERED_WORDS) known.set(cell, value);
    }
    values[row] = value;
  }
  return true;
}

/** @private */
function plainBlocksOf({ readRow, blank }: BlockParameter<unknown>, rows: Rows, size: number): PlainColumn {
  const values = new Array<unknown>(size);
  const read = (from: number, count: number) => {
    for (let row = 0; row < count; row++) {
      const value = readRow(rows[from + row] as readonly Cell[]) ?? blank;
      if (value === undefined || isBad(value)) return false;
      values[row] = value;
    }
    return true;
  };
  return { values, read };
}
