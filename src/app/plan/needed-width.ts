/** How wide the columns are that a run adds beside the customers: wide enough for what stands in them. */

import { type Lettering, textWidth } from "../../core/texts/text-width";
import type { RunRequest } from "../contract/requests";
import type { CellFormat } from "../record/layout";
import { MARGIN, rowStyle, WIDEST_COLUMN } from "./sheet-style";
import { shownText } from "./shown-text";

/** Sentences go on behind the next column, which nobody reads row by row. */
const WIDEST_CELL = 160;
/** Texts that are all blank as yet, such as a change of tier before a second run, may become so long. */
const TO_COME = 120;
/** Widths that differ by less are the same, so that neighbours are set in one call. */
const STEP = 20;

/**
 * The width that a column beside the customers needs, in pixels: its header stands whole, and so do its cells unless
 * they are sentences.
 *
 * @param header may be bold
 * @param cells below it
 * @param format of its numbers
 * @example neededWidth("Revenue as read", [1234], "money") // => 140
 */
export function neededWidth(header: string, cells: readonly (string | number)[], format: CellFormat): number {
  const title = Math.min(WIDEST_COLUMN, textWidth(header, { ...rowStyle("header"), bold: true }));
  const isToCome = format === "text" && cells.length > 0 && cells.every((cell) => cell === "");
  const widest = Math.max(title, isToCome ? TO_COME : Math.min(WIDEST_CELL, widestCell(cells, format)));
  return Math.ceil((widest + MARGIN) / STEP) * STEP;
}

/** Of numbers the largest and the smallest are the longest, and each text is measured once. @private */
function widestCell(cells: readonly (string | number)[], format: CellFormat): number {
  const style: Lettering = rowStyle("plain");
  let [least, most] = [0, 0];
  const texts = new Set<string>();
  for (const cell of cells) {
    if (typeof cell === "string") texts.add(cell);
    else [least, most] = [Math.min(least, cell), Math.max(most, cell)];
  }
  let widest = Math.max(...[least, most].map((one) => textWidth(shownText(one, format), style)));
  for (const text of texts) {
    if (widest >= WIDEST_CELL) break;
    widest = Math.max(widest, textWidth(text, style));
  }
  return widest;
}

/**
 * How a run widens a new column, in pixels; `undefined` where it is wide enough, or nobody told how wide it is.
 *
 * @param planned the column
 * @param request of the run, with what the preview told
 * @example widened({ column: 4, width: 140 }, { columnWidths: { 4: 100 } }) // => { from: 100, to: 140 }
 */
export function widened(
  { column, width }: { readonly column: number; readonly width: number | null },
  { columnWidths }: Pick<RunRequest, "columnWidths">,
): { readonly from: number; readonly to: number } | undefined {
  const from = columnWidths?.[column];
  return from !== undefined && width !== null && width > from ? { from, to: width } : undefined;
}
