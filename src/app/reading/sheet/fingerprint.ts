/** Short texts by which contents are known again: no secret, only to see whether something changed. */

import { type Cell, textOf } from "../../../core/cells/cell";
import type { Contents } from "./contents";

/** The customers' place, and their columns in order. */
interface Fingerprinted {
  readonly range: string;
  readonly columns: readonly {
    readonly header: string;
    readonly cells: readonly Cell[];
    readonly formats?: readonly string[];
  }[];
  /** How many lines directly below them hold something. */
  readonly linesBelow?: number;
}

/**
 * A short text that changes when any of the customers' cells, their formats, their place or their header changes, or one is added
 * below them: a guard against a colleague's edit between preview and write. A format counts because it can tell a currency.
 *
 * @param source the customers on the sheet
 * @example fingerprintOf({ range: "A1:A2", columns: [{ header: "Sales", cells: [5] }] }) === fingerprintOf({ range: "A1:A2", columns: [{ header: "Sales", cells: ["5"] }] }) // => false
 */
export function fingerprintOf({ range, columns, linesBelow = 0 }: Fingerprinted): string {
  let key = withText(NO_TEXT, range, `${linesBelow}`);
  for (const { header, cells, formats = [] } of columns) {
    key = withText(key, header);
    // Kind and text go on from one another, because a text made of both would be made for every cell.
    for (const cell of cells) key = withText(key, textOf(cell), typeof cell);
    for (const format of formatsFrom(formats)) key = withText(key, format);
  }
  return written(key);
}

/** Each format where it begins, because most columns have one. @private */
function formatsFrom(formats: readonly string[]): string[] {
  return formats.flatMap((format, at) => (format === formats[at - 1] ? [] : [`${at} ${format}`]));
}

/**
 * A short text that changes when a person edits what a run wrote. Formulas count as formulas, not by their value,
 * because their values follow the user's own cells; the wording of a formula differs by locale.
 *
 * @param contents from `contentsFrom`
 * @example writtenKey([["=SUM(A1;A2)"]]) === writtenKey([["=SUM(A1,A2)"]]) // => true
 */
export function writtenKey(contents: Contents): string {
  const isFormula = (cell: string | number) => typeof cell === "string" && cell.startsWith("=");
  return keyOf(contents.flatMap((row) => row.map((cell) => (isFormula(cell) ? "ƒ" : String(cell)))));
}

/**
 * A short text that is the same for the same contents in any order; `""` for none. Formulas are a person's.
 *
 * @param contents ready for `setValues`
 * @example unorderedKey(["Ann", 5, ""]) === unorderedKey([5, "Ann", "=A1"]) // => true
 */
export function unorderedKey(contents: readonly (string | number)[]): string {
  let total = 0;
  let count = 0;
  for (const content of contents) {
    const text = String(content);
    if (text === "" || text.startsWith("=")) continue;
    total = (total + hashed(text)) >>> 0;
    count++;
  }
  return count === 0 ? "" : `${count}.${total.toString(36)}`;
}

/** Of texts in their order. @private */
function keyOf(texts: Iterable<string>): string {
  let key = NO_TEXT;
  for (const text of texts) key = withText(key, text);
  return written(key);
}

/** Texts as a number, and how long they are together. */
interface TextsKey {
  readonly hash: number;
  readonly length: number;
}

/** Texts are told apart by a sign that no cell holds. @private */
function withText({ hash, length }: TextsKey, text: string, before = ""): TextsKey {
  return {
    hash: hashed("\u001f", hashed(text, hashed(before, hash))),
    length: length + before.length + text.length,
  };
}

/** @private */
function written({ hash, length }: TextsKey): string {
  return `${(hash >>> 0).toString(36)}.${length}`;
}

/** Where FNV-1a begins. */
const HASH_START = 0x811c9dc5;

const NO_TEXT: TextsKey = { hash: HASH_START, length: 0 };

/**
 * FNV-1a over the text's characters, going on from another text's number.
 *
 * @param text any text
 * @param hash where to begin
 * @private
 */
function hashed(text: string, hash = HASH_START): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index++)
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  return mixed;
}
