/** What can be wrong with the user's input, as data, and as a sentence in the reader's language. */

import type { Language, Text } from "./texts/language";
import { fill } from "./texts/language";
import { hasHan } from "./texts/letters";
import { parameterText } from "./texts/parameter-names";
import type { ProblemCode } from "./texts/problem-codes";
import { PROBLEM_TEXTS } from "./texts/problem-texts";
import type { RowProblemCode } from "./texts/row-problem-codes";
import { shortened } from "./texts/shortened";

export type Details = Readonly<Record<string, string | number | Text>>;

/** Something wrong in one row of the user's data; it never stops the other rows. */
export interface Problem {
  /** Row number as the sheet shows it. */
  readonly row: number;
  readonly field: string;
  readonly code: RowProblemCode;
  readonly details: Details;
}

/** The caller's mistake: a bad parameter or an unusable selection. Its message is one plain sentence. */
export class InputError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: Details = {},
  ) {
    super(problemText(code, details, "en"));
    this.name = "InputError";
  }
}

/**
 * The sentence for a problem, in the reader's language.
 *
 * @param code which problem
 * @param details the values in it; a text with several languages is read in `language`
 * @param language the reader's language
 * @example problemText("NOT_A_NUMBER", { found: "abc" }, "en") // => "not a number: abc"
 */
export function problemText(code: ProblemCode, details: Details, language: Language): string {
  const words: Record<string, string | number> = {};
  for (const [name, detail] of Object.entries(details)) {
    const isParameter = NAMING.has(name) && typeof detail === "string";
    const text = isParameter ? parameterText(detail) : detail;
    const word = typeof text === "object" ? text[language] : text;
    words[name] = QUOTING.has(name) && typeof word === "string" ? shortened(word, LONGEST) : word;
  }
  const template = PROBLEM_TEXTS[code][language];
  return fill(withoutGaps(template, words), words);
}

/** Details that may quote a whole cell, which has room for 50,000 characters. */
const QUOTING: ReadonlySet<string> = new Set(["found", "field"]);

/** Of a quoted cell, so that the sentence around it is still read. */
const LONGEST = 200;

/** Details that may name a parameter of a formula. */
const NAMING: ReadonlySet<string> = new Set(["parameter", "first", "second"]);

/**
 * In Chinese no space stands between two Chinese signs, nor between a word and the quotation marks around it; the space
 * beside a Latin word is made where a text is filled.
 * @private
 */
function withoutGaps(template: string, words: Readonly<Record<string, string | number>>): string {
  return template.replace(/( ?)\{(\w+)\}( ?)/g, (place, before, name, after, at, whole: string) => {
    const word = String(words[name] ?? "");
    if (word === "") return place;
    const [outer, next] = [whole[at - 1], whole[at + place.length]];
    const left = isQuote(outer) ? before : gap(outer, word[0], before);
    const right = isQuote(next) ? after : gap(word.slice(-1), next, after);
    return `${left}{${name}}${right}`;
  });
}

/** @private */
function isQuote(sign = ""): boolean {
  return /[“”「」]/.test(sign);
}

/** @private */
function gap(one: string | undefined, other: string | undefined, given: string): string {
  const isHan = (sign = "") => hasHan(sign) || isQuote(sign);
  return isHan(one) && isHan(other) ? "" : given;
}
