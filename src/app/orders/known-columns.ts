/** Where the columns of a customers' sheet stand now, wherever people moved them and whatever they call them. */

import { textOf } from "../../core/cells/cell";
import { CUSTOMERS } from "../reading/own-columns";
import type { MarkedColumn, SheetReading } from "../reading/sheet-reading";
import { hashed } from "../reading/text-hash";
import { INCOMPLETE } from "../record/incomplete";
import { contentsFrom } from "../record/undo";

/** A column of a customers' sheet as last written. */
export interface CustomersHeader {
  readonly field: string;
  readonly title: string;
  /** Counted from 1. */
  readonly column: number;
  /** What stood below the title, from `contentKey`. */
  readonly key: string;
}

export interface CustomersHeaders {
  readonly headers: readonly CustomersHeader[];
  /** Rows below the header that were written. */
  readonly rows: number;
}

/**
 * The columns that are still there.
 *
 * A column is known by its title and by what stands below it, in any order of rows; of several that have one of both
 * the one that has more, or stands where ours stood. Its old place alone says nothing, because a person's column may
 * stand there now, unless the title says that a run broke off.
 *
 * @param known as last written
 * @param headerRow of the sheet
 * @param reading of the sheet
 * @param others columns that models wrote
 * @example customersColumns({ headers: [{ field: "revenue", title: "Revenue", column: 1, key: "" }], rows: 0 }, 1, { cells: [["Note", "Revenue"]], formulas: [] }, []) // => [{ model: "customers", id: "revenue", column: 2 }]
 */
export function customersColumns(
  { headers, rows }: CustomersHeaders,
  headerRow: number,
  { cells, formulas }: Pick<SheetReading, "cells" | "formulas">,
  others: readonly number[],
): MarkedColumn[] {
  const titles = (cells[headerRow - 1] ?? []).map(textOf);
  const free = new Set(titles.map((_, index) => index + 1).filter((column) => !others.includes(column)));
  const keys = new Map<number, string>();
  const keyAt = (column: number) => {
    const below = <Value>(grid: readonly (readonly Value[])[]) =>
      grid.slice(headerRow, headerRow + rows).map((row) => row.slice(column - 1, column));
    const key = keys.get(column) ?? contentKey(contentsFrom(below(cells), below(formulas)).flat());
    keys.set(column, key);
    return key;
  };
  return headers.flatMap(({ field, title, column, key }): MarkedColumn[] => {
    const isNamed = (at: number) =>
      titles[at - 1] === title || (at === column && BROKEN_OFF.includes(titles[at - 1] ?? ""));
    const isAnothers = (at: number) => !isNamed(at) && headers.some((one) => one.title === titles[at - 1]);
    const likeness = (at: number) =>
      (key !== "" && keyAt(at) === key ? 4 : 0) + (isNamed(at) ? 3 : 0) + (at === column ? 1 : 0);
    const named = [...free].filter(isNamed);
    const isInPlace = named.length === 1 && named[0] === column;
    // What stands below is looked at only where the titles do not settle it.
    const [best] = (isInPlace ? [] : [...free].filter((at) => !isAnothers(at)))
      .map((at) => ({ at, like: likeness(at) }))
      .sort((one, other) => other.like - one.like || one.at - other.at);
    const found = isInPlace ? column : best && best.like >= ENOUGH ? best.at : null;
    if (found === null) return [];
    free.delete(found);
    return [{ model: CUSTOMERS, id: field, column: found }];
  });
}

/**
 * A short text that is the same for the same contents in any order; `""` for none. Formulas are a person's.
 *
 * @param contents ready for `setValues`
 * @example contentKey(["Ann", 5, ""]) === contentKey([5, "Ann", "=A1"]) // => true
 */
export function contentKey(contents: readonly (string | number)[]): string {
  let total = 0;
  let count = 0;
  for (const content of contents) {
    const text = String(content);
    if (text === "" || text.startsWith("=")) continue;
    total = (total + hashed(text)) >>> 0;
    count++;
  }
  return count === 0 ? "" : `${count}.${total.toString(36)}`;
}

/** The title alone, or the contents alone. */
const ENOUGH = 3;
const BROKEN_OFF = Object.values(INCOMPLETE);
