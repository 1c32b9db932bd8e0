/** Where the columns of a customers' sheet stand now, wherever people moved them and whatever they call them. */

import { isBlank, textOf } from "../../../core/cells/cell";
import { TEXTS } from "../../texts";
import { contentsFrom } from "./contents";
import { unorderedKey } from "./fingerprint";
import { CUSTOMERS, type CustomersMark, type MarkedColumn, type SheetReading } from "./sheet-reading";

/** What stands where a header or a title belongs until everything of a run is there, in every language. */
export const BROKEN_OFF: readonly string[] = Object.values(TEXTS.incomplete);

/**
 * Whether a header or a title says that a run did not end, in any language.
 *
 * @param text of the cell
 * @example isIncompleteText("⚠ incomplete, run again") // => true
 */
export function isIncompleteText(text: string): boolean {
  return BROKEN_OFF.includes(text);
}

/**
 * A sheet of which also those columns are marked that are its customers'; any other sheet as it is.
 *
 * @param reading of the sheet, as the add-on read it
 * @example withCustomersColumns({ markedColumns: [], customersMark: null }).markedColumns // => []
 */
export function withCustomersColumns<Reading extends SheetReading>(reading: Reading): Reading {
  const { customersMark, markedColumns } = reading;
  if (!customersMark) return reading;
  const others = markedColumns.map(({ column }) => column);
  return {
    ...reading,
    markedColumns: [...customersColumns(customersMark, reading, others), ...markedColumns],
  };
}

/**
 * The columns that are still there.
 *
 * A column is known by its title and by what stands below it, in any order of rows; of several that have one of both
 * the one that has more, or stands where ours stood. Its old place alone says nothing, because a person's column may
 * stand there now, unless the title says that a run broke off.
 *
 * @param mark what was last written
 * @param reading of the sheet
 * @param others columns that models wrote
 * @example customersColumns({ headerRow: 1, headers: [{ field: "revenue", title: "Revenue", column: 1, key: "" }], rows: 0 }, { cells: [["Note", "Revenue"]], formulas: [] }, []) // => [{ model: "customers", id: "revenue", column: 2 }]
 */
export function customersColumns(
  { headerRow, headers, rows }: CustomersMark,
  { cells, formulas }: Pick<SheetReading, "cells" | "formulas">,
  others: readonly number[],
): MarkedColumn[] {
  const titles = (cells[headerRow - 1] ?? cells[0] ?? []).map((cell) => (headerRow > 0 ? textOf(cell) : ""));
  const free = new Set(titles.map((_, index) => index + 1).filter((column) => !others.includes(column)));
  const keys = new Map<number, string>();
  const keyAt = (column: number) => {
    const below = <Value>(grid: readonly (readonly Value[])[]) =>
      grid.slice(headerRow, headerRow + rows).map((row) => row.slice(column - 1, column));
    const key = keys.get(column) ?? unorderedKey(contentsFrom(below(cells), below(formulas)).flat());
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
 * The row of the headers: where a person deleted it, a blank row above the customers or one that a run began to fill; 0
 * for none.
 *
 * @param mark of the sheet
 * @param cells of the sheet
 * @example headerRowOf({ headerRow: 0 }, [["", ""], ["Ann", 5]]) // => 1
 */
export function headerRowOf(
  { headerRow }: Pick<CustomersMark, "headerRow">,
  cells: SheetReading["cells"],
): number {
  if (headerRow > 0) return headerRow;
  const first = cells.findIndex((row) => !row.every(isBlank));
  if (first < 0) return 1;
  return cells[first]?.some((cell) => isIncompleteText(textOf(cell))) ? first + 1 : first;
}

/**
 * The sheet as it stands once the header row is back that a person deleted; any other sheet as it is.
 *
 * @param reading of the sheet
 * @example withHeaderRow({ customersMark: { headerRow: 0, headers: [], rows: 1 }, cells: [["Ann", 5]], formulas: [["", ""]] }).cells // => [["", ""], ["Ann", 5]]
 */
export function withHeaderRow<Reading extends SheetReading>(reading: Reading): Reading {
  const { customersMark, cells, formulas } = reading;
  if (customersMark?.headerRow !== 0) return reading;
  const blank = (cells[0] ?? []).map(() => "");
  return {
    ...reading,
    cells: [blank, ...cells],
    formulas: [blank, ...formulas],
    customersMark: { ...customersMark, headerRow: 1, isToBePutIn: true },
  };
}

/** The title alone, or the contents alone. */
const ENOUGH = 3;
