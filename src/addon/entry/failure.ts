/** Failures in words: one sentence in the user's language, whatever went wrong. */

import type { Failure } from "../../app/contract/contract";
import { InputError, problemText } from "../../core/problem";
import type { Language } from "../../core/texts/language";

const REFUSED = /protected|permission|not allowed|受保护|受保護|权限|權限/i;

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
  const code = REFUSED.test(found) ? "NOT_ALLOWED" : "UNEXPECTED";
  return { ok: false, code, message: problemText(code, { found }, language) };
}

/** Errors of Google's services come from another realm, where `instanceof` fails. @private */
function isErrorLike(error: unknown): error is { message: string } {
  return (
    typeof error === "object" && error !== null && "message" in error && typeof error.message === "string"
  );
}
