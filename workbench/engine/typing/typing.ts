/** Typing: what Sheets makes of a text that is typed, set or imported: a number, a date, a truth value or text. */
import { typedDate } from "./typing-date";
import { typedNumber } from "./typing-number";
import type { Typed, Writing } from "./writing";

/**
 * The value of a typed text, as Sheets reads it.
 *
 * Blanks around a number or a date are ignored; a text keeps its own. A date without a year is
 * left as text, because what it means depends on the day it is typed.
 */
export function typed(text: string, writing: Writing): Typed {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 40) return { value: text };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (!/\d/.test(trimmed)) return { value: text };
  return typedNumber(trimmed, writing) ?? typedDate(trimmed, writing) ?? { value: text };
}

/**
 * The value of a field in a file that is being imported.
 *
 * Stricter than typing: an identifier stays what it is. A number with leading zeros (`0001`) or
 * with more than 15 digits would lose characters as a number, so it stays text, as does anything
 * that begins like a formula.
 */
export function imported(text: string, writing: Writing): Typed {
  const digits = text.replace(/\D/g, "");
  if (/^\s*[-+]?0\d/.test(text) && !/^\d{4}-\d\d-\d\d/.test(text)) return { value: text };
  if (digits.length > 15 && typeof typedNumber(text.trim(), writing)?.value === "number")
    return { value: text };
  return typed(text, writing);
}
