/** One calculation for every row: what all functions that judge a row by its own cells do with shapes and bad cells. */

import type { Cell } from "../cells/cell";
import { type BadCell, type NumberColumn, numberColumn } from "../cells/number-column";
import type { Notation } from "../cells/number-text";
import { InputError } from "../problem";
import { type Argument, type CustomerColumn, customerColumn, quoted, rowsOf, sameHeight } from "./argument";
import { cleanRows } from "./clean-rows";
import { isAllowed } from "./number-rule";
import type { Reader } from "./reader";
import { type NumberParameter, type RowParameter, type RowValues, remembering } from "./row-parameter";
import { fitting, isBad, refused, shown } from "./row-result";

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
  const plain = cleanRows(parameters, given, language, of);
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

/** A single cell stands for every row. @private */
function valueAt({ parameter, column, numbers, read }: ArgumentColumn, row: number): unknown {
  const place = column.single ? 0 : row;
  if (!numbers) return read[place];
  const value = numbers.values[place] as number;
  if (Number.isNaN(value)) return numbers.bad.get(place) ?? null;
  return isAllowed(numbers.rule, value) ? value : refused(parameter.name, parameter.allowed, value);
}
