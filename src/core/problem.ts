/** What can be wrong with the user's input, as data, and as a sentence in the reader's language. */

import type { Language, Text } from "./texts/language";
import { fill } from "./texts/language";
import type { ProblemCode, RowProblemCode } from "./texts/problem-codes";
import { PROBLEM_TEXTS } from "./texts/problem-texts";

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
    words[name] = typeof detail === "object" ? detail[language] : detail;
  }
  return fill(PROBLEM_TEXTS[code][language], words);
}
