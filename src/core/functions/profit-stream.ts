/** Yearly profits as a formula takes them: one number, a stream for all, one number each, or a stream each. */

import type { Cell } from "../cells/cell";
import { type BadCell, numberOf, numberReading } from "../cells/number-column";
import type { Notation } from "../cells/number-text";
import { amountOf, isShort } from "../numbers/decimal";
import { InputError } from "../problem";
import { TEXTS } from "../texts/core-texts";
import { filledText, type Text } from "../texts/language";
import { parameterText } from "../texts/parameter-names";
import { type Argument, columnsWithText, quoted, rowsOf } from "./argument";
import type { BlockParameter } from "./row-parameter";

/** Ready for `rowByRow`; a stream for all stands in one cell. */
export interface ProfitStreams {
  readonly parameter: BlockParameter<readonly number[]>;
  readonly rows: Argument;
}

/** Profits of year 1, 2, …; `null` when all are blank. */
type Stream = readonly number[] | null | BadCell;

/**
 * The profits of each customer.
 *
 * For one customer a range in either direction is the stream of its years. For a column of customers one row is a
 * stream that all share, a column is the constant profit of each, a block the stream of each, row by row. Blank
 * years at the end are as if not there, so the last profit holds on; a blank year before a filled one is refused.
 *
 * @param name of the parameter
 * @param argument as the sheet handed it over
 * @param customers name and number of rows of the column it belongs to
 * @param locale how the locale writes numbers
 * @example profitStreams("annual_profit", [[30, 42, ""]], ["churn_rate", 2], POINT_NOTATION).parameter.readRow([]) // => [30, 42]
 */
export function profitStreams(
  name: string,
  argument: Argument,
  [first, firstRows]: readonly [string, number],
  locale: Notation,
): ProfitStreams {
  const rows = rowsOf(argument);
  let settled: Notation | undefined;
  // Most streams are numbers, which need none.
  const notation = () => {
    settled ??= columnsWithText(rows).size > 0 ? numberReading(rows.flat(), locale).notation : locale;
    return settled;
  };
  const width = rows[0]?.length ?? 0;
  const isShared = firstRows === 1 || rows.length === 1;
  if (!isShared) {
    const secondRows = rows.length;
    if (secondRows !== firstRows) {
      throw new InputError("SIZES_DIFFER", { first, firstRows, second: name, secondRows });
    }
    const readRow = (cells: readonly Cell[]) =>
      plainStream(cells) ?? streamOf(name, cells, notation()).stream;
    return { parameter: { name, allowed: TEXTS.aNumber, readRow }, rows };
  }
  if (rows.length > 1 && width > 1) {
    const found = `${rows.length} x ${width}`;
    throw new InputError("PARAMETER", { parameter: name, allowed: TEXTS.oneStream, found });
  }
  const { stream, bad } = streamOf(name, rows.flat(), notation());
  if (bad) throw new InputError("PARAMETER", { ...bad, allowed: TEXTS.aNumber });
  return { parameter: { name, allowed: TEXTS.aNumber, readRow: () => stream }, rows: 0 };
}

/** The cells themselves where each is a number as it is written, which most are; else nothing. @private */
function plainStream(cells: readonly Cell[]): readonly number[] | undefined {
  for (let year = 0; year < cells.length; year++) {
    const cell = cells[year];
    if (typeof cell !== "number") return undefined;
    if (!isShort(cell) && !(Number.isFinite(cell) && amountOf(cell) === cell)) return undefined;
  }
  return cells.length === 0 ? undefined : (cells as readonly number[]);
}

/** @private */
function streamOf(
  name: string,
  cells: readonly Cell[],
  notation: Notation,
): { stream: Stream; bad?: { parameter: string | Text; found: string } } {
  let filled = cells.length;
  while (filled > 0 && numberOf(cells[filled - 1], notation) === null) filled--;
  if (filled === 0) return { stream: null };
  const profits: number[] = [];
  for (let year = 1; year <= filled; year++) {
    const cell = cells[year - 1];
    const profit = numberOf(cell, notation);
    if (typeof profit === "number") profits.push(profit);
    else {
      const parameter =
        cells.length === 1 ? name : filledText(TEXTS.year, { name: parameterText(name), year });
      const stream: BadCell = profit ?? { code: "BLANK_VALUE", details: { field: parameter } };
      return { stream, bad: { parameter, found: quoted(cell) } };
    }
  }
  return { stream: profits };
}
