/** Literals: the string under which the engine keeps a value, so that text stays text. */
import { DEFAULT_LOCALE, helpers } from "../workbook/library";
import { localeOf } from "../workbook/locale";

/** The number format of a cell that holds plain text whatever is typed into it. */
export const PLAIN_TEXT = "@";

/**
 * What the engine gets instead of `@` for a text that begins with `=` or `'`.
 *
 * In a cell with format `@` the engine shows a guarding apostrophe and evaluates a formula; this
 * format shows text the same way and does neither.
 */
export const GUARDED_TEXT = "0;-0;0;@";

/** The engine reads a date in a literal by the spreadsheet's locale, which may change: guard against both orders. */
const DAY_FIRST = localeOf("en_GB");

/** What stands in no date or time that the engine reads. */
const IN_NO_DATE = /[^\d\s/:AMP-]/;

/** A value as the engine keeps it. */
export interface Literal {
  readonly content: string;
  readonly format?: string | undefined;
}

/** The literal of a number: always with a point, never grouped. */
export function literalOfNumber(value: number): string {
  return String(value);
}

/** The literal of a text in a cell with the given number format. */
export function literalOfText(text: string, format: string | undefined): Literal {
  if (isPlainText(format)) {
    return /^[=']/.test(text)
      ? { content: `'${text}`, format: GUARDED_TEXT }
      : { content: text, format: PLAIN_TEXT };
  }
  return { content: needsGuard(text) ? `'${text}` : text, format };
}

/** The text that a literal with the given number format stands for. */
export function textOfLiteral(content: string, format: string | undefined): string {
  if (format === PLAIN_TEXT) return content;
  return content.startsWith("'") ? content.slice(1) : content;
}

/** Whether a number format means plain text, guarded or not. */
export function isPlainText(format: string | undefined): boolean {
  return format === PLAIN_TEXT || format === GUARDED_TEXT;
}

/**
 * Whether the engine would take the text for something else.
 *
 * Digits, dates and the like, truth values, errors and whatever begins like a formula need the
 * guarding apostrophe; ordinary words are the common case and are settled first.
 */
function needsGuard(text: string): boolean {
  const first = text.charAt(0);
  if (first === "=" || first === "'" || first === "#") return true;
  if (/^(true|false)$/i.test(text.trim())) return true;
  if (!/\d/.test(text)) return false;
  if (helpers.isNumber(text, DEFAULT_LOCALE)) return true;
  // The engine remembers for ever of each text it is asked about that it is no date.
  if (IN_NO_DATE.test(text)) return false;
  return helpers.isDateTime(text, DEFAULT_LOCALE) || helpers.isDateTime(text, DAY_FIRST);
}
