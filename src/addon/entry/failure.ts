/** Failures in words: one sentence in the user's language, whatever went wrong. */

import type { Failure } from "../../app/contract/contract";
import { InputError, problemText } from "../../core/problem";
import type { Language } from "../../core/texts/language";
import type { ProblemCode } from "../../core/texts/problem-codes";
import { TEXTS } from "../texts";
import { isFull } from "../write/check-room";
import {
  ASKED_TOO_OFTEN,
  GONE,
  GOOGLE_FAILED,
  NOT_ACCEPTED,
  NOT_AUTHORISED,
  REFUSED,
  TOO_SLOW,
  TYPED_COLUMN,
  USED_UP,
  WITHOUT_CELLS,
} from "./google-words";

/** In this order: what says more comes first. */
const BY_WORDS: readonly (readonly [ProblemCode, RegExp])[] = [
  ["NOT_AUTHORISED", NOT_AUTHORISED],
  ["TOO_SLOW", TOO_SLOW],
  ["ASKED_TOO_OFTEN", ASKED_TOO_OFTEN],
  ["USED_UP", USED_UP],
  ["GOOGLE_FAILED", GOOGLE_FAILED],
  ["NOT_ALLOWED", REFUSED],
];

/**
 * What went wrong, for a person.
 *
 * @param error anything thrown; a refusal of Google's is told apart by its words, because it has no code
 * @param language of the sentence
 */
export function failureOf(error: unknown, language: Language): Failure {
  if (error instanceof InputError) {
    return { ok: false, code: error.code, message: problemText(error.code, error.details, language) };
  }
  const found = isErrorLike(error) ? error.message : String(error);
  if (isFull(error)) return failureOf(new InputError("NO_ROOM", { limit: TEXTS.mostCells }), language);
  if (WITHOUT_CELLS.test(found)) return failureOf(new InputError("NO_CELLS"), language);
  if (TYPED_COLUMN.test(found)) return failureOf(new InputError("TYPED_COLUMN", { found }), language);
  if (GONE.test(found)) return failureOf(new InputError("NO_SUCH_SHEET"), language);
  if (NOT_ACCEPTED.test(found)) {
    const cell = /\b[A-Z]{1,3}\d+\b/.exec(found)?.[0] ?? "?";
    return failureOf(new InputError("NOT_ACCEPTED", { cell }), language);
  }
  const code = BY_WORDS.find(([, words]) => words.test(found))?.[0] ?? "UNEXPECTED";
  // Ours goes on after it, and has a full stop of its own where one is needed.
  return {
    ok: false,
    code,
    message: problemText(code, { found: found.replace(/(?<![.。\s])[.。\s]+$/, "") }, language),
  };
}

/** Errors of Google's services come from another realm, where `instanceof` fails. @private */
function isErrorLike(error: unknown): error is { message: string } {
  return (
    typeof error === "object" && error !== null && "message" in error && typeof error.message === "string"
  );
}
