/** Columns that are no field, in which a list of orders may say something of them all the same. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import type { Table } from "../../core/table/table";
import type { InputColumn } from "../reading/place/source";

/** A column of more words says something else of each row. */
const MOST_WORDS = 20;
/** More words are the kinds of something, and no answers. */
const MOST_ANSWERS = 4;
/** In letters, of all of them. */
const LONGEST = 60;

/**
 * The columns that no field was read from.
 *
 * @param table one row per line
 * @param columns of the sheet
 * @example freeColumns({ columns: { revenue: { letter: "B" } } }, [{ letter: "B" }, { letter: "C" }]) // => [{ letter: "C" }]
 */
export function freeColumns(
  table: Pick<Table, "columns">,
  columns: readonly InputColumn[],
): readonly InputColumn[] {
  const taken = new Set(Object.values(table.columns).map(({ letter }) => letter));
  return columns.filter(({ letter }) => !taken.has(letter));
}

/**
 * The words of a column, each once; `undefined` where they are too many to be kinds of something.
 *
 * @param cells of the column
 * @example fewWords(["Paid", "", "Paid", "Open"])?.size // => 2
 */
export function fewWords(cells: Iterable<Cell>): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const cell of cells) {
    const word = tidy(textOf(cell));
    if (word !== "") words.add(word);
    if (words.size > MOST_WORDS) return undefined;
  }
  return words;
}

/**
 * The words of a column that are few and short enough to be shown in a sentence; `[]` for any other column.
 *
 * @param cells of the column
 * @example answersIn(["Paid", "", "Paid", "Open"]) // => ["Paid", "Open"]
 */
export function answersIn(cells: Iterable<Cell>): readonly string[] {
  const words = [...(fewWords(cells) ?? [])];
  return words.length > 1 && words.length <= MOST_ANSWERS && words.join("").length <= LONGEST ? words : [];
}
