/** Cells as they must be handed to `setValues`, so that each stays what it is. */

import { isTruthWordSomewhere } from "../../../core/cells/boolean-words";
import { type Cell, isDate, textOf } from "../../../core/cells/cell";
import { dayText, serialNumber, serialOf } from "../../../core/cells/date-column";
import { lettered } from "../../../core/texts/letters";

/** A text that no sheet takes for a number, a date or a formula. */
const PLAIN = lettered(String.raw`^\p{L}[\p{L}\p{M} .,;:%()/&'’、，。：；（）]*$`);

/**
 * A text as it must be handed to `setValues` so that it stays text.
 *
 * Sheets would read `=1+1`, `00123`, `3-4` or `TRUE` as something else; its own mark for text is a leading
 * apostrophe, which does not show. Only a text of letters, spaces and harmless punctuation that begins with a
 * letter goes without it, so that a tier name looks the same in the formula bar.
 *
 * A text too long for a cell is cut.
 *
 * @param text what a person or the data says
 * @example sheetText("=HYPERLINK(1)") // => "'=HYPERLINK(1)"
 */
export function sheetText(text: string): string {
  return asText(fittingText(text));
}

/**
 * A text as a cell can hold it: a longer one is cut, which the dots at its end say, and half a character becomes the sign
 * that stands for one that is lost.
 *
 * @param text what a person or the data says
 * @example fittingText("x".repeat(50_000)).length // => 49003
 */
export function fittingText(text: string): string {
  const whole = text.replace(/[\ud800-\udfff]/gu, "\ufffd");
  if (whole.length <= LONGEST_TEXT) return whole;
  const kept = whole.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.trimEnd()}...`;
}

/** A cell holds 50 000 characters, our mark for text and what we add to a name included. */
const LONGEST_TEXT = 49_000;

/** @private */
function asText(text: string): string {
  const isPlain = PLAIN().test(text) && !isTruthWordSomewhere(text);
  return text === "" || isPlain ? text : `'${text}`;
}

/**
 * A cell's value as it must be handed to `setValues` so that the cell stays what it is.
 *
 * @param cell from `getValues`
 * @example writable("00123") // => "'00123"
 */
export function writable(cell: Cell): string | number {
  if (isDate(cell)) return serialOf(cell);
  return typeof cell === "number" ? cell : asText(textOf(cell));
}

/**
 * What a cell shows of what is handed to `setValues`: the apostrophe that marks text is not seen.
 *
 * @param content as `sheetText` made it, or a number
 * @param format of its column; a date is a number
 * @example shownContent("'00123") // => "00123"
 */
export function shownContent(content: string | number, format: string = "text"): string | number {
  if (typeof content === "number" && format === "date") return dayText(content - serialNumber(0));
  return typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
}

/** Cells as they can be handed to `setValues` again. */
export type Contents = readonly (readonly (string | number)[])[];

/**
 * Cells as `setValues` would need them: formulas as formulas, text as text.
 *
 * @param values from `getValues`
 * @param formulas from `getFormulas`, the same size
 * @example contentsFrom([["=1", 5]], [["", "=A1"]]) // => [["'=1", "=A1"]]
 */
export function contentsFrom(
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
): (string | number)[][] {
  return values.map((row, index) => row.map((cell, column) => formulas[index]?.[column] || writable(cell)));
}
