/** Rows that many worksheet templates have in common. */

import { inLanguages, type Language, type Text } from "./language";
import type { TemplateArea, TemplateCell } from "./template";
import { input, wording } from "./template-cell";

export type TemplateRow = readonly (TemplateCell | string | number | null)[];

/**
 * The first rows of a template: its title, what it is for, a blank row.
 *
 * @param title of the sheet
 * @param purpose in one or two sentences
 * @param language of the texts
 * @example opening(OVERWRITE, OVERWRITE, "en").length // => 3
 */
export function opening(title: Text, purpose: Text, language: Language): TemplateRow[] {
  const sentences =
    language === "en" ? [purpose.en, OVERWRITE.en].join(" ") : purpose[language] + OVERWRITE[language];
  return [[wording(title[language], "title")], [wording(sentences, "note")], []];
}

/**
 * A row of headers over a list.
 *
 * @param texts from the first column on
 * @param language of the texts
 * @example headers([OVERWRITE], "en")[0].look // => "header"
 */
export function headers(texts: readonly Text[], language: Language): TemplateRow {
  return texts.map((text) => wording(text[language], "header"));
}

/**
 * A cell that the user fills in from a dropdown.
 *
 * @param content a first value
 * @param choices what the dropdown offers
 * @example choice("Yes", ["Yes", "No"]).choices // => ["Yes", "No"]
 */
export function choice(content: string, choices: readonly string[]): TemplateCell {
  return { ...input(content, "text"), choices };
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

export const OVERWRITE = inLanguages(
  "The figures are an example: overwrite the marked cells.",
  "数据为示例，请改写标色的单元格。",
  "資料為範例，請改寫標色的儲存格。",
);
