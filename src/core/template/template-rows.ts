/** Rows that many worksheet templates have in common. */

import { TEXTS } from "../texts/core-texts";
import type { Language, Text } from "../texts/language";
import type { TemplateArea, TemplateCell } from "./template";
import { input, wording } from "./template-cell";

export type TemplateRow = readonly (TemplateCell | string | number | null)[];

/**
 * The first rows of a template: its title, what it is for, a blank row.
 *
 * @param title of the sheet
 * @param purpose in one or two sentences
 * @param language of the texts
 * @example opening(TEXTS.overwrite, TEXTS.overwrite, "en").length // => 3
 */
export function opening(title: Text, purpose: Text, language: Language): TemplateRow[] {
  const sentences =
    language === "en"
      ? [purpose.en, TEXTS.overwrite.en].join(" ")
      : purpose[language] + TEXTS.overwrite[language];
  return [[wording(title[language], "title")], [wording(sentences, "note")], []];
}

/**
 * The words of a list that is written in one line per language, with bars between them.
 *
 * @param list such as `Yes|No`
 * @param language of the words
 * @example wordsOf({ en: "Yes|No", "zh-CN": "是|否", "zh-TW": "是|否" }, "zh-TW") // => ["是", "否"]
 */
export function wordsOf(list: Text, language: Language): string[] {
  return list[language].split("|");
}

/**
 * A row of headers over a list.
 *
 * @param list the headers from the first column on, with bars between them
 * @param language of the words
 * @example headers({ en: "Name|Score", "zh-CN": "", "zh-TW": "" }, "en")[1].content // => "Score"
 */
export function headers(list: Text, language: Language): TemplateRow {
  return wordsOf(list, language).map((word) => wording(word, "header"));
}

/**
 * A cell that the user fills in from a dropdown.
 *
 * @param content a first value
 * @param choices what the dropdown offers
 * @param note shown when the pointer rests on the cell
 * @example choice("Yes", ["Yes", "No"]).choices // => ["Yes", "No"]
 */
export function choice(content: string, choices: readonly string[], note?: string): TemplateCell {
  return { ...input(content, "text", note), choices };
}

/**
 * A column of cells with its header, as charts name them.
 *
 * @param column counted from 1
 * @param row of the header
 * @param rows below the header
 * @example listColumn(2, 5, 3) // => { row: 5, column: 2, rows: 4, columns: 1 }
 */
export function listColumn(column: number, row: number, rows: number): TemplateArea {
  return { row, column, rows: rows + 1, columns: 1 };
}
