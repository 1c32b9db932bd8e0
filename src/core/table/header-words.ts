/** A header taken apart into words, so that CUSTOMERNAME, Customer-Name and 客 户 are found in a list. */

import { tidy } from "../cells/cell";
import { lettered, wordsAlone } from "../texts/letters";

/** Words beside one another within a header. */
export interface HeaderPart {
  /** Without spaces. */
  readonly text: string;
  readonly isAtEnd: boolean;
}

export interface HeaderWords {
  /** All words without spaces between them. */
  readonly glued: string;
  /** Every run of a few words or, in a script that is written without spaces, of a few characters. */
  readonly parts: readonly HeaderPart[];
}

/** The longest run of words that a list knows has fewer. */
const MOST_WORDS = 6;
const MOST_CHARACTERS = 8;
/** A longer text is a remark: taken apart, its thousands of parts would be held against every field. */
const LONGEST_HEADER = 500;
/** Scripts of which two characters can be a word anywhere. */
const UNSPACED = lettered(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`,
);

/**
 * The words of a header and every few of them that stand together. What stands in brackets is left out, and a year or
 * another number at the end does not count as the end. A header of two things, such as revenue and profit, has no end; of one of more than 500 characters no part counts.
 *
 * @param header the text over a column
 * @example headerWords("Net sales 2024").parts.filter(({ isAtEnd }) => isAtEnd).map(({ text }) => text) // => ["netsales", "sales", "netsales2024", "sales2024", "2024"]
 */
export function headerWords(header: string): HeaderWords {
  const plain = plainWords(header);
  const glued = plain.replace(/ /g, "");
  if (plain.length > LONGEST_HEADER) return { glued, parts: [] };
  const words = plain === "" ? [] : plain.split(" ");
  return { glued, parts: UNSPACED().test(glued) ? [...runsOf(words), ...piecesOf(glued)] : runsOf(words) };
}

/**
 * A header as it is looked up: lower case, without accents, punctuation, brackets and spaces.
 *
 * @param header the text over a column
 * @example gluedWords("CUSTOMER_Name (full)") // => "customername"
 */
export function gluedWords(header: string): string {
  return plainWords(header).replace(/ /g, "");
}

/**
 * Each header as it is looked up, in the same order: all at one go, because a run begins with thousands of them.
 *
 * @param headers texts over columns
 * @example gluedWordsOf(["Net Sales", "Größe"]) // => ["netsales", "große"]
 */
export function gluedWordsOf(headers: readonly string[]): string[] {
  if (headers.length === 0) return [];
  const glued = unaccented(headers.join(BETWEEN)).toLowerCase().replace(/ /g, "").split(BETWEEN);
  return glued.map((words, at) => (PLAIN_GLUED.test(words) ? words : gluedWords(headers[at] ?? "")));
}

/**
 * Words to look up in headers: one character of an unspaced script says too little to be looked for anywhere.
 *
 * @param list as people write them
 * @example [...wordsFrom(["Net Sales", "总额"])] // => ["netsales", "总额"]
 */
export function wordsFrom(list: readonly string[]): ReadonlySet<string> {
  return new Set(gluedWordsOf(list).filter((words) => words !== ""));
}

/**
 * The entries of a list that is written as one text.
 *
 * @param list parted by commas, over several lines
 * @example listed("Sales, Turnover") // => ["Sales", "Turnover"]
 */
export function listed(list: string): string[] {
  return list.replace(/\s+/g, " ").trim().split(/ ?, ?/);
}

/** @private */
function runsOf(words: readonly string[]): HeaderPart[] {
  const last = words.reduce((found, word, at) => (/^(fy)?\d+$/.test(word) ? found : at), -1);
  const isOfTwo = words.includes("and");
  const parts: HeaderPart[] = [];
  for (let to = 0; to < words.length; to++) {
    for (let from = Math.max(0, to - MOST_WORDS + 1); from <= to; from++) {
      parts.push({ text: words.slice(from, to + 1).join(""), isAtEnd: to >= last && !isOfTwo });
    }
  }
  return parts;
}

/** @private */
function piecesOf(glued: string): HeaderPart[] {
  const characters = [...glued];
  const parts: HeaderPart[] = [];
  for (let from = 0; from < characters.length; from++) {
    for (let length = 2; length <= MOST_CHARACTERS && from + length <= characters.length; length++) {
      const text = characters.slice(from, from + length).join("");
      if (UNSPACED().test(text)) parts.push({ text, isAtEnd: from + length === characters.length });
    }
  }
  return parts;
}

/** Stands in no cell. */
const BETWEEN = "\0";
/** Latin letters, digits, and Chinese, Japanese and Korean characters: nothing to take off. */
const PLAIN_GLUED = /^[a-z0-9\u4e00-\u9fff\u3041-\u3096\u30a1-\u30fa\u30fc\uac00-\ud7a3]*$/;

/** Words of plain letters and digits with one space between them: nothing to take off, and lists hold thousands. */
const PLAIN = /^(?! )[A-Z]*[a-z0-9\u4e00-\u9fff]*(?: (?! |$)[A-Z]*[a-z0-9\u4e00-\u9fff]*)*$/;

/** Pipedrive says of each column what it is of: Deal - Value. */
const OF_WHAT = /^(deal|person|organi[sz]ation|lead|activity|product) [-–] (?=\S)/i;

const CAMEL_CASE = lettered(String.raw`(\p{Ll})(\p{Lu})`, "gu");

/** @private */
function plainWords(header: string): string {
  if (PLAIN.test(header)) return header.toLowerCase();
  return wordsAlone(
    unaccented(withoutBrackets(tidy(header).replace(OF_WHAT, "")))
      .replace(CAMEL_CASE(), "$1 $2")
      .toLowerCase()
      .replace(/['’]s\b/g, "")
      .replace(/#/g, " no ")
      .replace(/%/g, " percent "),
  );
}

/** Of Latin, Greek and Cyrillic letters alike, while `withoutAccents` tells й from и; the marks of Japanese and Korean are letters of their own. @private */
function unaccented(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

/** A bracket runs to the first one that closes; one that nothing closes is part of the words. @private */
function withoutBrackets(text: string): string {
  const brackets = /[([（【]|[)\]）】]/g;
  const kept: string[] = [];
  let from = 0;
  let opened = -1;
  for (let found = brackets.exec(text); found; found = brackets.exec(text)) {
    const isOpening = "([（【".includes(found[0]);
    if (isOpening && opened < 0) opened = found.index;
    if (isOpening || opened < 0) continue;
    kept.push(text.slice(from, opened));
    from = found.index + 1;
    opened = -1;
  }
  return [...kept, text.slice(from)].join(" ");
}
