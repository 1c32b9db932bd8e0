/** Rows that many worksheet templates have in common. */

import type { Language, Text } from "../texts/language";
import { headerOf, type NamedRow, named } from "./named-cells";
import type { TemplateCell } from "./template";
import { input, label } from "./template-cell";

/**
 * The first rows of a template: its title, which is a cell of that name, what it is for, a blank row.
 *
 * @param title of the sheet
 * @param notes what it is for, a row each
 * @param language of the texts
 * @example titleRows(WORDS.score, [WORDS.total], "en").length // => 3
 */
export function titleRows(title: Text, notes: readonly Text[], language: Language): NamedRow[] {
  return [
    [named("title", label(title[language], "title"))],
    ...notes.map((note) => [label(note[language], "note")]),
    [],
  ];
}

/** The height of a row as Sheets makes it, in pixels. */
const ROW_HEIGHT = 21;

/**
 * Rows with blank ones below them, as many as a chart beside them needs and one more.
 *
 * @param rows of settings and results
 * @param chartHeight in pixels
 * @example withRoom([["Rate", 5]], 100).length // => 6
 */
export function withRoom(rows: readonly NamedRow[], chartHeight: number): NamedRow[] {
  const missing = Math.ceil(chartHeight / ROW_HEIGHT) + 1 - rows.length;
  return [...rows, ...Array.from({ length: Math.max(0, missing) }, () => [])];
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
export function headers(list: Text, language: Language): TemplateCell[] {
  return wordsOf(list, language).map((word) => label(word, "header"));
}

/**
 * A row of headers over a list whose columns formulas or charts speak of.
 *
 * @param list the headers from the first column on, with bars between them
 * @param language of the words
 * @param names of the columns, one for each header, with blanks between them; `-` where none is needed
 * @param rows of the list below, counted
 * @example namedHeaders({ en: "Name|Score", "zh-CN": "", "zh-TW": "" }, "en", "- scores", 30)[1] // => { content: "Score", look: "header", name: "scores", below: 30 }
 */
export function namedHeaders(list: Text, language: Language, names: string, rows: number): NamedRow {
  return namedColumns(wordsOf(list, language), names, rows);
}

/**
 * A row of headers over a list whose columns formulas or charts speak of, from headers already in one language.
 *
 * Throws when there are not as many names as headers.
 *
 * @param words the headers from the first column on
 * @param names of the columns, one for each header, with blanks between them; `-` where none is needed
 * @param rows of the list below, counted
 * @example namedColumns(["2026"], "year", 5)[0] // => { content: "2026", look: "header", name: "year", below: 5 }
 */
export function namedColumns(words: readonly string[], names: string, rows: number): NamedRow {
  const called = names.split(" ");
  if (called.length !== words.length)
    throw new Error(`${words.length} headers need ${words.length} names: found ${names}`);
  return called.map((name, column) => {
    const header = label(words[column] ?? "", "header");
    return name === "-" ? header : headerOf(name, rows, header);
  });
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
 * A formula with a result for every row of a list, which ends at the last row that a person has filled: what it gives
 * further down are blanks, and cells with blanks are saved, and printed as empty pages.
 *
 * @param formula without its `=`
 * @param list the named columns that a person fills, from the first to the last, such as `need` or `need:fit`
 * @example asFarAsFilled("SCORECARD({need:fit};{weights})", "need:fit") // => '=FILTER(SCORECARD({need:fit};{weights});ROW({need:fit})<=MAX(MIN(ROW({need:fit}));({need:fit}<>"")*ROW({need:fit})))'
 */
export function asFarAsFilled(formula: string, list: string): string {
  const rows = `ROW({${list}})`;
  return `=FILTER(${formula};${rows}<=MAX(MIN(${rows});({${list}}<>"")*${rows}))`;
}
