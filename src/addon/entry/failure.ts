/** Failures in words: one sentence in the user's language, whatever went wrong. */

import type { Failure } from "../../app/contract/contract";
import { InputError, problemText } from "../../core/problem";
import type { Language } from "../../core/texts/language";
import { TEXTS } from "../texts";

/** A colleague deleted a sheet that was being written, and with it what is marked on it. */
const GONE =
  /(?:sheet|metadata)\b.*\b(not found|not exist|no longer|deleted|removed)|找不到工作表|工作表.*不存在/i;
const REFUSED = /protected|permission|not allowed|受保护|受保護|权限|權限/i;
/** Google says so in any language with this number, however it is grouped. */
const FULL = /\b10[ ,.\u00a0\u202f]?000[ ,.\u00a0\u202f]?000\b/;

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
  if (FULL.test(found)) return failureOf(new InputError("NO_ROOM", { limit: TEXTS.mostCells }), language);
  if (GONE.test(found)) return failureOf(new InputError("NO_SUCH_SHEET"), language);
  const code = REFUSED.test(found) ? "NOT_ALLOWED" : "UNEXPECTED";
  return { ok: false, code, message: problemText(code, { found }, language) };
}

/** Errors of Google's services come from another realm, where `instanceof` fails. @private */
function isErrorLike(error: unknown): error is { message: string } {
  return (
    typeof error === "object" && error !== null && "message" in error && typeof error.message === "string"
  );
}
