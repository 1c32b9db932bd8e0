/** Cells of worksheet templates, named after what they are for. */

import type { TemplateCell, TemplateFormat, TemplateLook } from "./template";

/**
 * A text that tells the reader something.
 *
 * @param content what it says
 * @param look how it stands out
 * @example label("Your figures", "heading") // => { content: "Your figures", look: "heading" }
 */
export function label(content: string, look: TemplateLook = "label"): TemplateCell {
  return { content, look };
}

/**
 * A cell that the user fills in.
 *
 * @param content a first value, to show what belongs there
 * @param format of it
 * @param note shown when the pointer rests on the cell
 * @example input(5, "count") // => { content: 5, look: "input", format: "count" }
 */
export function input(content: string | number, format: TemplateFormat, note?: string): TemplateCell {
  return note === undefined ? { content, look: "input", format } : { content, look: "input", format, note };
}

/**
 * A cell that works something out, or one that such a cell spills into.
 *
 * @param content a native formula; `""` where another formula spills
 * @param format of its value
 * @param note shown when the pointer rests on the cell
 * @example result("=A1+1", "count") // => { content: "=A1+1", look: "result", format: "count" }
 */
export function result(content: string, format: TemplateFormat, note?: string): TemplateCell {
  return note === undefined ? { content, look: "result", format } : { content, look: "result", format, note };
}

/**
 * The result that a person looks for, which stands out.
 *
 * @param content a native formula
 * @param format of its value
 * @param note shown when the pointer rests on the cell
 * @example answer("=A1+1", "count").look // => "answer"
 */
export function answer(content: string, format: TemplateFormat, note?: string): TemplateCell {
  return { ...result(content, format, note), look: "answer" };
}

/**
 * A verdict in words, one of a few from best to worst, each with its colour.
 *
 * @param verdicts best first
 * @param content a native formula; `""` where another formula spills
 * @example verdict(["Keep", "Let go"], "=A1").look // => "verdict"
 */
export function verdict(verdicts: readonly string[], content: string): TemplateCell {
  return { ...result(content, "text"), look: "verdict", verdicts };
}

/**
 * A cell whose formula shows words that it does not contain itself, for example because a function finds them.
 *
 * @param cell with the formula
 * @param says the longest of these words
 * @example saying(["Key account"], result("=A1", "text")).says // => ["Key account"]
 */
export function saying(says: readonly string[], cell: TemplateCell): TemplateCell {
  return { ...cell, says };
}

/**
 * A cell that takes the columns to its right as well, which stay empty.
 *
 * @param columns taken, with its own
 * @param cell what stands there
 * @example across(3, label("A sentence")).across // => 3
 */
export function across(columns: number, cell: TemplateCell): TemplateCell {
  return { ...cell, across: columns };
}
