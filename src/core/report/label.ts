/** The labels a model gives: their names from best to last, and what to do about each. */

import { alike, LANGUAGES, type Language, type Text } from "../texts/language";
import type { ResultColumn } from "./report";

export interface LabelAction {
  readonly label: Text;
  /** What to do about it, in one sentence; the README of the model says what of it is ours. */
  readonly action: Text;
}

/** In a column of label positions: a row without a label. */
export const NO_LABEL = 255;

/**
 * A label that is written alike in every language, with its action.
 *
 * @param name such as A or AAA
 * @param action what to do
 * @example plainLabel("A", WORDS.none).label["zh-TW"] // => "A"
 */
export function plainLabel(name: string, action: Text): LabelAction {
  return { label: alike(name), action };
}

/**
 * The name of a label; `""` for `NO_LABEL`.
 *
 * @param labels from best to last
 * @param position in that list
 * @param language of the name
 * @example labelName([plainLabel("A", { en: "Keep.", "zh-CN": "保持。", "zh-TW": "保持。" })], 0, "en") // => "A"
 */
export function labelName(labels: readonly LabelAction[], position: number, language: Language): string {
  return labels[position]?.label[language] ?? "";
}

/**
 * A label as a sentence or a list of several models names it: a number alone says nothing without its column.
 *
 * @param label as it stands in the column
 * @param header of the column
 * @example spokenLabel("1", "Echelon") // => "Echelon 1"
 * @example spokenLabel("VIP", "Pyramid tier") // => "VIP"
 */
export function spokenLabel(label: string, header: string): string {
  return /^\d+$/.test(label) ? `${header} ${label}` : label;
}

/**
 * The names of labels in a language, for a column of them.
 *
 * @param labels in the order of the calculation
 * @param language of the reader
 * @example labelNames([plainLabel("A", { en: "Keep.", "zh-CN": "保持。", "zh-TW": "保持。" })], "en") // => ["A"]
 */
export function labelNames(labels: readonly LabelAction[], language: Language): string[] {
  return labels.map(({ label }) => label[language]);
}

/**
 * What to do about who has a label; `""` where that is not known. Names of tiers stay as they were chosen when the language
 * changes, so that a label of another one is known too.
 *
 * @param labels with their actions
 * @param label as it is written in any language
 * @param language of the action, and of the label where two languages mean different ones by it
 * @example actionFor([{ label: alike("A"), action: alike("Call.") }], "A", "en") // => "Call."
 */
export function actionFor(labels: readonly LabelAction[], label: string, language: Language): string {
  const known = labels.find((one) => one.label[language] === label) ?? labelNamed(labels, label);
  return known?.action[language] ?? "";
}

/**
 * The label that a name means in any language; `undefined` for none.
 *
 * @param labels of one model
 * @param name as it is written
 * @example labelNamed([{ label: { en: "Small", "zh-CN": "小客户", "zh-TW": "小客戶" } }], "小客戶").label.en // => "Small"
 */
export function labelNamed<Labelled extends Pick<LabelAction, "label">>(
  labels: readonly Labelled[],
  name: string,
): Labelled | undefined {
  return labels.find(({ label }) => LANGUAGES.some((language) => label[language] === name));
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

/** The labels that a model gave its customers. */
export interface Labelling {
  /** Of the label column, and of the table over it. */
  readonly id: string;
  readonly header: Text;
  /** From best to last. */
  readonly labels: readonly LabelAction[];
  /** One per customer, as a position in `labels`. */
  readonly positions: ArrayLike<number>;
  /** The number behind each label. */
  readonly basis: ArrayLike<number>;
}

/**
 * The positions with the labels that a person set by hand in place of the model's; a word that is no label is none.
 *
 * @param labelling what the model gave
 * @param handSet one per customer in any language, `""` where nothing was set; absent where nothing was
 * @example settledPositions({ labels: [plainLabel("A", WORDS.none), plainLabel("B", WORDS.none)], positions: [0, 1] }, ["", "A"]) // => [0, 0]
 */
export function settledPositions(
  { labels, positions }: Pick<Labelling, "labels" | "positions">,
  handSet: readonly string[] | undefined,
): ArrayLike<number> {
  if (!handSet) return positions;
  const names = labels.flatMap(({ label }, at) => Object.values(label).map((name) => [name, at] as const));
  // As formulas count them, in capitals or not.
  const isFolded = differInLetters([...new Set(names.map(([name]) => name))]);
  const folded = (name: string) => (isFolded ? name.toLowerCase() : name);
  const places = new Map(names.map(([name, at]) => [folded(name), at]));
  return Array.from(positions, (position, row) => {
    const set = handSet[row];
    return set ? (places.get(folded(set)) ?? NO_LABEL) : position;
  });
}

/**
 * The column of labels that a segmentation writes.
 *
 * @param labelling what the model gave
 * @param language of header and labels
 * @example labelColumn({ id: "class", header: WORDS.tier, labels: [{ label: alike("A"), action: WORDS.none }], positions: [0, 255], basis: [5, NaN] }, "en").cells // => ["A", ""]
 */
export function labelColumn(
  { id, header, labels, positions, basis }: Labelling,
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
