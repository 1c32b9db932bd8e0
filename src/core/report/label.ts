/** The labels a model gives: their names from best to last, and what to do about each. */

import { inLanguages, type Language, type Text } from "../texts/language";
import type { ResultColumn } from "./report";

export interface LabelAction {
  readonly label: Text;
  /** What the sources recommend. */
  readonly action: Text;
}

/** In a column of label positions: a row without a label. */
export const NO_LABEL = 255;

/**
 * A label that is written alike in every language, with its action.
 *
 * @param name such as A or AAA
 * @param action in the order English, simplified, traditional
 * @example plainLabel("A", "Keep.", "保持。", "保持。").label["zh-TW"] // => "A"
 */
export function plainLabel(name: string, ...action: readonly [string, string, string]): LabelAction {
  return { label: inLanguages(name, name, name), action: inLanguages(...action) };
}

/**
 * The name of a label; `""` for `NO_LABEL`.
 *
 * @param labels from best to last
 * @param position in that list
 * @param language of the name
 * @example labelName([plainLabel("A", "Keep.", "保持。", "保持。")], 0, "en") // => "A"
 */
export function labelName(labels: readonly LabelAction[], position: number, language: Language): string {
  return labels[position]?.label[language] ?? "";
}

/**
 * Whether labels differ in more than the case of their letters, which Sheets overlooks in COUNTIF and in its rules for
 * conditional formats.
 *
 * @param labels of one model
 * @example differInLetters(["M+a+N", "m+A+n"]) // => false
 */
export function differInLetters(labels: readonly string[]): boolean {
  return new Set(labels.map((label) => label.toLowerCase())).size === labels.length;
}

/**
 * The column of labels that a segmentation writes.
 *
 * @param id of the column
 * @param header of the column
 * @param labels from best to last
 * @param positions one per customer
 * @param basis the number behind each label
 * @param language of header and labels
 * @example labelColumn("class", { en: "Class" }, [plainLabel("A", "Keep.", "保持。", "保持。")], [0, 255], [5, NaN], "en").cells // => ["A", ""]
 */
export function labelColumn(
  id: string,
  header: Text,
  labels: readonly LabelAction[],
  positions: ArrayLike<number>,
  basis: ArrayLike<number>,
  language: Language,
): ResultColumn {
  return {
    id,
    header: header[language],
    cells: Array.from(positions, (position) => labelName(labels, position, language)),
    format: "text",
    labels: labels.map(({ label }) => label[language]),
    basis,
  };
}
