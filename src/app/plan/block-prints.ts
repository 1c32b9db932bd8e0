/** Short texts by which the cells of a summary's block are known again. */

import type { Contents } from "../reading/sheet/contents";
import { writtenKey } from "../reading/sheet/fingerprint";
import { type Layout, ownCells } from "../record/layout";

/** What a cell that says nothing, and one with a formula, have for a print. */
const BLANK = "_";
const FORMULA = "=";
/** Of any other cell so many characters are kept, because marks have little room: one in 1296 is taken for another. */
const PRINT_LENGTH = 2;
const PRINTS = /[_=]|../g;

/**
 * Short texts by which each cell of a block is known again, in one. What formulas show does not count, nor what is chosen in
 * a dropdown.
 *
 * @param contents of the block
 * @param layout of its rows
 * @example blockPrints([["Pyramid"], ["", "=A1"]], [["title", "text"], ["plain", "text", "count"]]).length // => 4
 */
export function blockPrints(contents: Contents, layout: Layout): string {
  return layout
    .flatMap(([, ...formats], row) =>
      formats.map((format, at) => (isOurs(format) ? cellPrint(contents[row]?.[at] ?? "") : "")),
    )
    .join("");
}

/**
 * The print of each cell, by row and column; `null` for one that a run does not fill.
 *
 * @param prints from `blockPrints`
 * @param layout of the block
 * @example cellPrints("a5=", [["plain", "text", "choice", "count"]]) // => [["a5", null, "="]]
 */
export function cellPrints(prints: string, layout: Layout): (string | null)[][] {
  const found = prints.match(PRINTS) ?? [];
  let next = 0;
  return layout.map(([, ...formats]) =>
    formats.map((format) => (isOurs(format) ? (found[next++] ?? BLANK) : null)),
  );
}

/**
 * The print of one cell.
 *
 * @param content as for `setValues`
 * @example cellPrint("=1+1") === cellPrint("=A1") // => true
 */
export function cellPrint(content: string | number): string {
  if (content === "") return BLANK;
  if (typeof content === "string" && content.startsWith("=")) return FORMULA;
  const [key = ""] = writtenKey([[content]]).split(".");
  return key.slice(-PRINT_LENGTH).padStart(PRINT_LENGTH, "0");
}

/**
 * Whether a print is that of a cell that says something.
 *
 * @param print from `cellPrints`
 * @example isTelling("_") // => false
 */
export function isTelling(print: string | null | undefined): print is string {
  return typeof print === "string" && print !== BLANK;
}

/** Whether a run fills the cell. @private */
function isOurs(format: string): boolean {
  return format !== "joined" && format !== "band" && !isOfPerson(format);
}

/** Whether formulas or people fill a cell, not a run. @private */
function isOfPerson(format: string): boolean {
  return format === "choice" || format.startsWith("filled ");
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
 * How many cells of a row are ours.
 *
 * @param layout of the block
 * @param index of the row, from 0
 * @example oursIn([["plain", "text", "count"]], 0) // => 2
 */
export function oursIn(layout: Layout, index: number): number {
  return ownCells(layout[index]);
}
