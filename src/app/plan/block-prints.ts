/** Short texts by which the rows and columns of a summary's block are known again. */

import type { Contents } from "../reading/sheet/contents";
import { writtenKey } from "../reading/sheet/fingerprint";
import type { Layout } from "../record/layout";

/** Of each row and column so many characters are kept, because marks have little room: one in 46 656 is taken for another. */
const PRINT_LENGTH = 3;

/**
 * Short texts by which each row and then each column of a block are known again. What formulas show does not count, nor
 * what is chosen in a dropdown; in a column the title does not count either.
 *
 * @param contents of the block
 * @param layout of its rows
 * @example blockPrints([["Pyramid"], ["VIP", 4]], [["title", "text"], ["plain", "text", "count"]]).length // => 12
 */
export function blockPrints(contents: Contents, layout: Layout): string {
  const rows = layout.map((row, index) => rowPrint(contents[index] ?? [], row));
  const columns = columnsOf(layout).map((column) => columnPrint(contents, layout, column, column));
  return [...rows, ...columns].join("");
}

/**
 * The print of one row.
 *
 * @param contents of the row
 * @param row its look and formats
 * @example rowPrint(["VIP", "=1+1"], ["plain", "text", "count"]) === rowPrint(["VIP", "=A1"], ["plain", "text", "count"]) // => true
 */
export function rowPrint(contents: Contents[number], [, ...formats]: Layout[number]): string {
  return short(formats.map((format, at) => (isOfPerson(format) ? "" : (contents[at] ?? ""))));
}

/**
 * The print of a column as it stands, as that of the block which it may be.
 *
 * @param contents that stand there
 * @param layout of the block
 * @param standing where the column stands, from 0
 * @param column of the block, from 0
 * @example columnPrint([["Pyramid"], ["VIP", "mine", 4]], [["title", "text"], ["plain", "text", "count"]], 2, 1) // => blockPrints([["Pyramid"], ["VIP", 4]], [["title", "text"], ["plain", "text", "count"]]).slice(-3)
 */
export function columnPrint(contents: Contents, layout: Layout, standing: number, column: number): string {
  return short(
    layout.slice(1).map(([, ...formats], index) => {
      const format = formats[column];
      return format === undefined || isOfPerson(format) ? "" : (contents[index + 1]?.[standing] ?? "");
    }),
  );
}

/**
 * Whether formulas or people fill a cell, not a run.
 *
 * @param format of the cell
 * @example isOfPerson("choice") // => true
 */
export function isOfPerson(format: string): boolean {
  return format === "choice" || format.startsWith("filled ");
}

/** @private */
function short(cells: Contents[number]): string {
  const [key = ""] = writtenKey([cells]).split(".");
  return key.slice(-PRINT_LENGTH).padStart(PRINT_LENGTH, "0");
}

/**
 * The columns of a block, from 0.
 *
 * @param layout of its rows
 * @example columnsOf([["title", "text"], ["plain", "text", "count"]]) // => [0, 1]
 */
export function columnsOf(layout: Layout): number[] {
  const width = Math.max(0, ...layout.map((_, index) => oursIn(layout, index)));
  return Array.from({ length: width }, (_, column) => column);
}

/**
 * Whether everything stands where it was written.
 *
 * @param contents that stand there
 * @param layout it was written with
 * @param prints from `blockPrints`, as it was written; `undefined` when nobody kept them, and then it counts as such
 * @example isAsWritten([["Pyramid"]], [["title", "text"]], blockPrints([["Pyramid"]], [["title", "text"]])) // => true
 */
export function isAsWritten(contents: Contents, layout: Layout, prints: string | undefined): boolean {
  return prints === undefined || blockPrints(contents, layout) === prints;
}

/**
 * One of the prints of a block: those of its rows come first.
 *
 * @param prints from `blockPrints`
 * @param at which, from 0
 * @example printAt("abcdef", 1) // => "def"
 */
export function printAt(prints: string, at: number): string {
  return prints.slice(at * PRINT_LENGTH, (at + 1) * PRINT_LENGTH);
}

/**
 * How many cells of a row are ours.
 *
 * @param layout of the block
 * @param index of the row, from 0
 * @example oursIn([["plain", "text", "count"]], 0) // => 2
 */
export function oursIn(layout: Layout, index: number): number {
  return (layout[index]?.length ?? 1) - 1;
}
