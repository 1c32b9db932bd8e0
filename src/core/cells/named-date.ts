/** The parts of a date whose month is a word. */

import { lettered } from "../texts/letters";
import { monthsNamed } from "./month-name";
import { isBesideDate, isWeekday } from "./words-beside-dates";

/** The year as it is written and the day of the month, which a month alone lacks. */
export interface NamedDate {
  readonly year: string;
  readonly day?: string;
  /** The months that its word can name, with the languages in which it does. */
  readonly months: ReturnType<typeof monthsNamed>;
}

const PARTS = lettered(String.raw`\p{L}[\p{L}\p{M}]*|'?\d+|[^\p{L}\d']+|'`, "gu");
/** What may stand between the parts, in any script. */
const BETWEEN = lettered(String.raw`^[\s\-/.,:'’ʻʼ´\x60()·،፣॰׳]*$`);
const LATIN = lettered(String.raw`^[\p{Script=Latin}\p{M}]+$`);
const LETTER = lettered(String.raw`^\p{L}`);
const SHORT_YEAR = /^'?\d\d$/;

/** Languages whose months are cut to few letters beside a year alone, as in Dec 2024; a Pro 2024 is a product everywhere. */
const CUT_BESIDE_YEAR: readonly string[] = "en de fr es it pt nl sv da no pl ru tr id".split(" ");
const FEW_LETTERS = 4;

/** A month by a word that may be a weekday too, or a number as it is written with what stands before it. */
interface Month {
  readonly months: NamedDate["months"];
  readonly word: string;
}
type Part = Month | { readonly digits: string; readonly before: string };

/**
 * The parts of a date with a month's name, `undefined` where the text has another word or is no date of this kind: 5 Jan
 * 2024, Jan 5 2024, 2024 Jan 5 and 2024 5 Jan, with any words around them that say nothing of the day.
 *
 * @param text in western digits, without the time of day
 * @example namedDate("Friday, 5th of January 2024").day // => "5"
 * @example namedDate("paid 5 Jan 2024") // => undefined
 */
export function namedDate(text: string): NamedDate | undefined {
  const parts = partsOf(text);
  const month = parts?.findIndex((part) => "months" in part) ?? -1;
  const named = parts?.[month];
  if (!parts || !named || !("months" in named)) return undefined;
  const numbers = parts.flatMap((part) => ("digits" in part ? [part] : []));
  const [one, other] = numbers;
  if (numbers.length > 2 || !one) return undefined;
  if (!other)
    return isYearAlone(one, month) && isMonthAlone(named)
      ? { year: one.digits, months: named.months }
      : undefined;
  const isYearFirst = one.digits.length === 4;
  const [year, day] = isYearFirst ? [one, other] : [other, one];
  // Behind both numbers no month stands that has its day before the year, and between them none that has its year first and last.
  const isInPlace = isYearFirst ? month > 0 : month < 2;
  const isYear = year.digits.length === 4 || (!isYearFirst && SHORT_YEAR.test(year.digits));
  return isInPlace && isYear && /^\d\d?$/.test(day.digits)
    ? { year: year.digits, day: day.digits, months: named.months }
    : undefined;
}

/** Jan 24 could be a day of any year; Jan '24 and Jan-24 are not. @private */
function isYearAlone({ digits, before }: { digits: string; before: string }, month: number): boolean {
  if (digits.length === 4) return true;
  return month === 0 && (/^'\d\d$/.test(digits) || (/^\d\d$/.test(digits) && /^\.?[-/]$/.test(before)));
}

/** @private */
function isMonthAlone({ word, months }: Month): boolean {
  return (
    word.length > FEW_LETTERS ||
    [...months.values()].flat().some((one) => CUT_BESIDE_YEAR.includes(one)) ||
    !LATIN().test(word)
  );
}

/** Month and numbers in their order, `undefined` where there are other words or several months. @private */
function partsOf(text: string): Part[] | undefined {
  const parts: Part[] = [];
  let before = "";
  for (const found of text.match(PARTS()) ?? []) {
    if (/\d$/.test(found)) parts.push({ digits: found, before });
    else if (!LETTER().test(found)) {
      if (!BETWEEN().test(found)) return undefined;
    } else {
      const months = monthsNamed(found);
      if (months.size > 0) parts.push({ months, word: found });
      else if (!isBesideDate(found)) return undefined;
    }
    before = found;
  }
  const named = parts.filter((part): part is Month => "months" in part);
  if (named.length < 2) return parts;
  // Mar. 5 mars 2024 begins with its weekday, and so does mar 5 mar 2024.
  const days = named.filter(({ word }) => isWeekday(word));
  const day: readonly Part[] = days.length === named.length ? days.slice(0, -1) : days;
  return named.length - day.length === 1 ? parts.filter((part) => !day.includes(part)) : undefined;
}

/**
 * A text without the words that say nothing of which day it is, `undefined` where it has another one.
 *
 * @param text in western digits, without the time of day
 * @example withoutWordsBeside("Fr, den 5.1.2024") // => "5.1.2024"
 */
export function withoutWordsBeside(text: string): string | undefined {
  let rest = "";
  for (const found of text.match(PARTS()) ?? []) {
    if (!LETTER().test(found)) rest += found;
    else if (!isBesideDate(found)) return undefined;
  }
  return rest.replace(/^[\s,.،]+|(?<![\s,.،])[\s,.،]+$/g, "");
}
