/** The fastest lane of `rowByRow`: rows in which every argument is a number that is allowed, and one step makes the result of them. */

import type { Cell } from "../cells/cell";
import type { BadCell } from "../cells/number-column";
import type { Language } from "../texts/language";
import { type Argument, isOmitted, rowsOf } from "./argument";
import { allowedNumber, roomFor, writtenNumber } from "./clean-cells";
import type { NumberParameter, RowParameter } from "./row-parameter";
import { fitting, shown } from "./row-result";

type Rows = readonly (readonly Cell[])[];
type Calculation = (...values: number[]) => Cell | BadCell;

/** A call with its arguments spelt out takes a tenth of one with a list of them, so there is an end to them. */
export const MOST_ARGUMENTS = 6;

/**
 * The results of all rows, where every cell of every argument is a number that is allowed; nothing where an argument is of
 * another kind or one cell needs a look of its own.
 *
 * A row is read, worked out and put down in one loop over all of them: while the processor waits for the memory of one, it
 * goes on with the next, and columns of numbers in between would be waited for twice.
 *
 * @param parameters in the order of the arguments
 * @param given the arguments as the sheet handed them over
 * @param language of messages
 * @param calculate from the numbers of one row to its result, or why there is none
 * @example cleanRows([numberArgument("a", ANY_NUMBER)], [[[1], [2]]], "en", (a) => a * 2) // => [[2], [4]]
 * @example cleanRows([numberArgument("a", ANY_NUMBER)], [[[1], [""]]], "en", (a) => a * 2) // => undefined
 */
export function cleanRows(
  parameters: readonly RowParameter[],
  given: readonly Argument[],
  language: Language,
  calculate: Calculation,
): Cell[][] | undefined {
  const height = sharedHeight(parameters, given);
  if (height === undefined || !areNumbers(parameters) || parameters.length > MOST_ARGUMENTS) return undefined;
  const sources = sourcesOf(parameters, given);
  return sources && workedOut(sources, height, calculate, language);
}

/** @private */
function areNumbers(parameters: readonly RowParameter[]): parameters is readonly NumberParameter[] {
  return parameters.every((parameter) => "rule" in parameter);
}

/**
 * How many rows there are where all columns have as many; nothing where not, or where there is no column.
 *
 * @param parameters in the order of the arguments
 * @param given the arguments as the sheet handed them over
 * @example sharedHeight([1, 2], [[[1], [2], [3]], 5]) // => 3
 */
export function sharedHeight(parameters: readonly unknown[], given: readonly Argument[]): number | undefined {
  const heights = parameters.map((_, index) => rowsOf(given[index]).length);
  const height = Math.max(...heights);
  return height > 1 && heights.every((own) => own === 1 || own === height) ? height : undefined;
}

/** Where the numbers of each argument come from. */
interface Sources {
  /** Its rows, where it has more than one. */
  readonly columns: readonly (Rows | null)[];
  /** The number of all rows, where it has one. */
  readonly values: Float64Array;
  /** The least and the most that is allowed of each. */
  readonly bounds: Float64Array;
  readonly whole: readonly boolean[];
}

/** @private */
function sourcesOf(parameters: readonly NumberParameter[], given: readonly Argument[]): Sources | undefined {
  const columns = new Array<Rows | null>(MOST_ARGUMENTS).fill(null);
  const whole = new Array<boolean>(MOST_ARGUMENTS).fill(false);
  const values = new Float64Array(MOST_ARGUMENTS);
  const bounds = new Float64Array(2 * MOST_ARGUMENTS);
  for (const [at, { rule, blank }] of parameters.entries()) {
    const rows = rowsOf(given[at]);
    const isLeftOut = blank !== undefined && isOmitted(given[at]);
    if (rows[0]?.length !== 1) return undefined;
    if (rows.length > 1) columns[at] = rows;
    else values[at] = isLeftOut ? blank : allowedNumber(rows[0][0], rule);
    if (Number.isNaN(values[at])) return undefined;
    bounds.set([rule.least, rule.most], 2 * at);
    whole[at] = rule.isWhole;
  }
  return { columns, values, bounds, whole };
}

/**
 * Each argument has its own words here, because a list of them would be looked up again for every cell; and numbers that
 * are known to be some stay what they are in the processor, where any other value would be an object.
 * @private
 */
function workedOut(
  { columns, bounds, whole, values }: Sources,
  height: number,
  calculate: Calculation,
  language: Language,
): Cell[][] | undefined {
  const results = roomFor(height);
  const rowsA = columns[0];
  const rowsB = columns[1];
  const rowsC = columns[2];
  const rowsD = columns[3];
  const rowsE = columns[4];
  const rowsF = columns[5];
  const leastA = bounds[0] as number;
  const mostA = bounds[1] as number;
  const leastB = bounds[2] as number;
  const mostB = bounds[3] as number;
  const leastC = bounds[4] as number;
  const mostC = bounds[5] as number;
  const leastD = bounds[6] as number;
  const mostD = bounds[7] as number;
  const leastE = bounds[8] as number;
  const mostE = bounds[9] as number;
  const leastF = bounds[10] as number;
  const mostF = bounds[11] as number;
  const isWholeA = whole[0];
  const isWholeB = whole[1];
  const isWholeC = whole[2];
  const isWholeD = whole[3];
  const isWholeE = whole[4];
  const isWholeF = whole[5];
  let one = values[0] as number;
  let two = values[1] as number;
  let three = values[2] as number;
  let four = values[3] as number;
  let five = values[4] as number;
  let six = values[5] as number;
  for (let row = 0; row < height; row++) {
    if (rowsA) {
      one = writtenNumber((rowsA[row] as readonly Cell[])[0]);
      if (!(one >= leastA && one <= mostA) || (isWholeA && !Number.isInteger(one))) return undefined;
    }
    if (rowsB) {
      two = writtenNumber((rowsB[row] as readonly Cell[])[0]);
      if (!(two >= leastB && two <= mostB) || (isWholeB && !Number.isInteger(two))) return undefined;
    }
    if (rowsC) {
      three = writtenNumber((rowsC[row] as readonly Cell[])[0]);
      if (!(three >= leastC && three <= mostC) || (isWholeC && !Number.isInteger(three))) return undefined;
    }
    if (rowsD) {
      four = writtenNumber((rowsD[row] as readonly Cell[])[0]);
      if (!(four >= leastD && four <= mostD) || (isWholeD && !Number.isInteger(four))) return undefined;
    }
    if (rowsE) {
      five = writtenNumber((rowsE[row] as readonly Cell[])[0]);
      if (!(five >= leastE && five <= mostE) || (isWholeE && !Number.isInteger(five))) return undefined;
    }
    if (rowsF) {
      six = writtenNumber((rowsF[row] as readonly Cell[])[0]);
      if (!(six >= leastF && six <= mostF) || (isWholeF && !Number.isInteger(six))) return undefined;
    }
    const result = calculate(one, two, three, four, five, six);
    // A list of one number is of a kind of its own.
    if (typeof result === "number" && Number.isFinite(result)) results[row] = [result + 0];
    else results[row] = [typeof result === "string" ? result : shown(fitting(result), language)];
  }
  return results;
}
