/** What a reader of untidy data says of it, and what it has to ask, before it is known who reads. */

import { TEXTS } from "../../core/texts/core-texts";
import { filledText, joined, type Language, type Text } from "../../core/texts/language";
import type { Change, QuestionView, RemarkView } from "../contract/remarks";
import type { InputColumn } from "./place/source";
import { READING_TEXTS } from "./texts";

/** Something that was guessed, left out or stands out. */
export interface Remark {
  /** Of its kind and, where there are several of a kind, what it is about. */
  readonly id: string;
  readonly text: Text;
  /** Sheet rows it is about. */
  readonly rows: readonly number[];
  readonly change: Choice | null;
  /** Rates that may be given or changed. */
  readonly rates?: NonNullable<RemarkView["rates"]>;
}

/** Something that cannot be told from the data. */
export interface Question {
  readonly id: string;
  readonly text: Text;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly label: Text;
  readonly to: Change;
}

/** More rows would not help a person who looks for the kind of mistake. */
const SHOWN_ROWS = 50;

/**
 * Remarks as they travel.
 *
 * @param remarks of a reading
 * @param language of the reader
 * @example remarkViews([{ id: "totals", text: { en: "A total." }, rows: [9], change: null }], "en") // => [{ id: "totals", message: "A total.", rows: [9], change: null }]
 */
export function remarkViews(remarks: readonly Remark[], language: Language): RemarkView[] {
  return remarks.map(({ id, text, rows, change, rates }) => ({
    id,
    message: text[language],
    rows: rows.slice(0, SHOWN_ROWS),
    change: change && { label: change.label[language], to: change.to },
    ...(rates && { rates }),
  }));
}

/**
 * Questions as they travel.
 *
 * @param questions of a reading
 * @param language of the reader
 * @example questionViews([{ id: "header", text: { en: "Which?" }, choices: [{ label: { en: "Row 1" }, to: { headerLines: 1 } }] }], "en")[0].choices // => [{ label: "Row 1", to: { headerLines: 1 } }]
 */
export function questionViews(questions: readonly Question[], language: Language): QuestionView[] {
  return questions.map(({ id, text, choices }) => ({
    id,
    message: text[language],
    choices: choices.map(({ label, to }) => ({ label: label[language], to })),
  }));
}

/**
 * A column as a sentence names it.
 *
 * @param column of the source
 * @example columnNamed({ header: "Sales", letter: "B" }) // => "Sales (B)"
 */
export function columnNamed({ header, letter }: Pick<InputColumn, "header" | "letter">): string {
  return header === "" ? letter : `${header} (${letter})`;
}

/**
 * A sheet row as a sentence names it.
 *
 * @param row as the sheet numbers it
 * @param name of who stands in it, if anyone
 * @example rowNamed(4, "Total").en // => "row 4 (Total)"
 */
export function rowNamed(row: number, name = ""): Text {
  return filledText(name === "" ? READING_TEXTS.row : READING_TEXTS.rowNamed, { row, name });
}

/** Of a list in a sentence. */
const LISTED = 5;

/**
 * The first of some names as a sentence lists them; dots stand for the rest.
 *
 * @param names in their order
 * @example listed([{ en: "row 4" }, { en: "row 9" }]).en // => "row 4, row 9"
 */
export function listed(names: readonly Text[]): Text {
  const shown = names.length > LISTED ? [...names.slice(0, LISTED), READING_TEXTS.more] : names;
  return joined(shown, TEXTS.listSeparator);
}
