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
  const truth = typedTruth(trimmed, writing);
  if (truth !== undefined) return { value: truth };
  if (!/\d/.test(trimmed)) return { value: text };
  return typedNumber(trimmed, writing) ?? typedDate(trimmed, writing) ?? { value: text };
}

/** Whether a word is one for true or false, in English or the language of the spreadsheet. */
function typedTruth(word: string, { truth }: Writing): boolean | undefined {
  const at = [["true", "false"], truth ?? []].map((pair) => pair.indexOf(word.toLowerCase()));
  return at.includes(0) || (at.includes(1) ? false : undefined);
}

/**
 * The value of a field in a file that is being imported.
 *
 * Stricter than typing: an identifier stays what it is. A number with leading zeros (`0001`) or
 * with more than 15 digits would lose characters as a number, so it stays text, as does anything
 * that begins like a formula. `="0001"` is how other programs guard a text from Excel; the guard is
 * taken off. Where its column leaves it open which number 1.500 is, it stays text too, so that it can be asked.
 */
export function imported(
  text: string,
  writing: Writing,
  {
    areDatesSettled = false,
    areDatesOther = false,
    areDecimalsOpen = false,
    areDecimalsOther = false,
  }: ColumnSays = {},
): Typed {
  const guarded = /^="((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (guarded !== undefined) return { value: guarded.replaceAll('""', '"') };
  const digits = text.replace(/\D/g, "");
  if (areDatesOther && YEAR_LAST.test(text)) return { value: text };
  if (/^\s*[-+]?0\d/.test(text) && !/^\d{4}-\d\d-\d\d/.test(text))
    return (areDatesSettled ? typedDate(text.trim(), writing) : undefined) ?? { value: text };
  if (digits.length > 15 && isNumber(text, writing)) return { value: text };
  if (areDecimalsOpen && mayBeThousands(text, writing)) return { value: text };
  if (areDecimalsOther && text.includes(writing.thousands) && isNumber(text, writing)) return { value: text };
  return typed(text, writing);
}

/** What all fields of a column say of how they are written. */
export interface ColumnSays {
  /** Dates with leading zeros are plainly in the language's order. */
  readonly areDatesSettled?: boolean;
  /** Dates with the year last are plainly in the other order, as of days before months in America. */
  readonly areDatesOther?: boolean;
  /** Whether 1.500 is 1500 or 1.5 cannot be told. */
  readonly areDecimalsOpen?: boolean;
  /** Whether decimals stand behind the sign that parts thousands in this language, as in 12,50 in America. */
  readonly areDecimalsOther?: boolean;
}

/**
 * Whether a column has its decimals behind the sign that parts thousands here: then 1,500 of it is 1.5 and no 1500.
 *
 * @param texts of the column
 * @param writing of the language
 */
export function decimalsAreOther(texts: Iterable<string>, { thousands }: Writing): boolean {
  for (const text of texts) {
    const [, mark] = OTHER_DECIMALS.exec(text) ?? [];
    if (mark === thousands) return true;
  }
  return false;
}

/** One mark, with one or two digits behind it, in an amount and nothing else. */
const OTHER_DECIMALS = /^[^\d.,\p{L}]*\d+([.,])\d{1,2}[^\d.,\p{L}]*$/u;

/**
 * Whether every decimal mark in a column of these texts may as well mark thousands, as in 1.500 beside 900.
 *
 * A program that writes three decimals writes them everywhere, and below 1 too.
 */
export function decimalsAreOpen(texts: Iterable<string>, writing: Writing): boolean {
  let isOpen = false;
  for (const text of texts) {
    if (mayBeThousands(text, writing)) isOpen = true;
    else if (isNumber(text, writing) && !/^\D*\d{1,3}\D*$/.test(text)) return false;
  }
  return isOpen;
}

/** One to three digits, the decimal mark, three digits. */
function isNumber(text: string, writing: Writing): boolean {
  return typeof typedNumber(text.trim(), writing)?.value === "number";
}

function mayBeThousands(text: string, { decimal }: Writing): boolean {
  const [, mark] = /^[^\d.,%]*[1-9]\d{0,2}([.,])\d{3}[^\d.,%]*$/.exec(text) ?? [];
  return mark === decimal;
}

const YEAR_LAST = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d\d)\b/;

/**
 * In which order dates with the year last, in a column of these texts, are plainly written: the language's, the other one, or
 * `undefined` where none of them tells or they contradict one another.
 */
export function dateOrderIn(texts: Iterable<string>, { dayFirst }: Writing): "own" | "other" | undefined {
  let [own, other] = [false, false];
  for (const text of texts) {
    const [, first, second] = YEAR_LAST.exec(text) ?? [];
    if (first === undefined) continue;
    const [day, month] = dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
    if (month > 12) other = true;
    else if (day > 12) own = true;
  }
  if (own === other) return undefined;
  return own ? "own" : "other";
}
