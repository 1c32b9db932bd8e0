/** A mapped column as what is said of it needs it, and the columns with what a person answered. */

import type { Cell } from "../../../core/cells/cell";
import type { Notation } from "../../../core/cells/number-text";
import { withDayExchanged } from "../../../core/cells/twofold-day";
import type { Field } from "../../../core/table/field";
import type { Decisions } from "../../contract/decisions";
import type { InputColumn, Source } from "../place/source";
import { columnNamed, type Question, type Remark } from "../remark";

export interface Told {
  readonly remarks: readonly Remark[];
  readonly questions: readonly Question[];
}

/** A mapped column, its rows that count, and what it takes to speak of them. */
export interface TellingColumn {
  readonly column: InputColumn;
  readonly field: Field;
  readonly cells: readonly Cell[];
  /** The number format of each of them, where formats were read. */
  readonly formats?: readonly string[];
  /** A row on the sheet, from its place among the cells. */
  readonly rowAt: (index: number) => number;
  readonly notation: Notation;
  readonly decisions: Decisions;
}

export const NOTHING_TOLD: Told = { remarks: [], questions: [] };

/**
 * The source with what a person answered about each column.
 *
 * @param source the rows on the sheet
 * @param decisions of a person
 * @example withAnswers({ columns: [{ header: "Sales", letter: "B" }] }, { decimal: { Sales: "," } }).columns[0].answer // => { decimal: "," }
 */
export function withAnswers<Given extends Pick<Source, "columns">>(
  source: Given,
  { decimal = {}, dayFirst = {}, datesMisread = {} }: Decisions,
): Given {
  const columns = source.columns.map((given) => {
    const key = keyOf(given);
    const column = datesMisread[key] ? { ...given, cells: given.cells.map(withDayExchanged) } : given;
    const [mark, isDayFirst] = [decimal[key], dayFirst[key]];
    if (mark === undefined && isDayFirst === undefined) return column;
    const answer = {
      ...(mark !== undefined && { decimal: mark }),
      ...(isDayFirst !== undefined && { dayFirst: isDayFirst }),
    };
    return { ...column, answer };
  });
  return { ...source, columns };
}

/**
 * By which a column is known again when it was moved.
 *
 * @param column of the source
 * @example keyOf({ header: "", letter: "B" }) // => "B"
 */
export function keyOf({ header, letter }: Pick<InputColumn, "header" | "letter">): string {
  return header || letter;
}

/**
 * What a remark or question on a column is known by.
 *
 * @param kind of remark
 * @param telling the column
 * @example questionOn("decimal", { field: { id: "revenue" } }) // => "decimal revenue"
 */
export function questionOn(kind: string, { field }: Pick<TellingColumn, "field">): string {
  return `${kind} ${field.id}`;
}

/**
 * The names of a column and of one of its cells, for a sentence.
 *
 * @param telling the column
 * @param index of the cell among those that count
 * @example placeOf({ column: { header: "Sales", letter: "B" }, rowAt: () => 3 }, 0) // => { column: "Sales (B)", cell: "B3" }
 */
export function placeOf(
  { column, rowAt }: Pick<TellingColumn, "column" | "rowAt">,
  index: number,
): { readonly column: string; readonly cell: string } {
  return { column: columnNamed(column), cell: `${column.letter}${rowAt(index)}` };
}
