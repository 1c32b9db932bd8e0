/** Who reads a formula: the language it answers in, and how the numbers in its cells are written. */

import { type Notation, notationOf } from "../cells/number-text";
import { type Language, languageOf } from "../texts/language";

/** Both follow the spreadsheet's locale, so that a formula reads a cell as the sidebar does. */
export interface Reader {
  readonly language: Language;
  readonly notation: Notation;
}

/**
 * The reader of a spreadsheet.
 *
 * @param locale as Sheets writes it, e.g. `de_DE`
 * @example readerOf("de_DE") // => { language: "en", notation: { decimal: ",", groups: ". '", language: "de", dayFirst: true } }
 */
export function readerOf(locale: string): Reader {
  return { language: languageOf(locale), notation: notationOf(locale) };
}
