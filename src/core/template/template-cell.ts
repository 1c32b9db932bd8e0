/** Cells of worksheet templates, named after what they are for. */

import type { ColumnFormat } from "../report/report";
import type { TemplateCell, TemplateLook } from "./template";

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
export function input(content: string | number, format: ColumnFormat, note?: string): TemplateCell {
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
export function result(content: string, format: ColumnFormat, note?: string): TemplateCell {
  return note === undefined ? { content, look: "result", format } : { content, look: "result", format, note };
}
