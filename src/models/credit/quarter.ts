/** The quarter in which a customer was rated, from what people write for one. */

import { tidy } from "../../core/cells/cell";
import { monthNamed } from "../../core/cells/month-name";
import { hasLetter, lettered } from "../../core/texts/letters";

const YEAR = /(?:19|20)\d\d/;
const CHINESE_DIGITS = "〇一二三四五六七八九十";
const NAMES_OF_QUARTER = "quarter|quartal|trimestre|trim|qtr|q|t";
const WORDS = lettered(String.raw`\p{L}+`, "gu");
const QUARTER_BEFORE = new RegExp(`(?<!\\p{L})(?:${NAMES_OF_QUARTER})\\.?\\s*([1-4])(?!\\d)`, "u");
const QUARTER_BEHIND = new RegExp(
  `(?<!\\d)([1-4])(?:er|e|ème|º|st|nd|rd|th|\\.)?\\s*(?:${NAMES_OF_QUARTER})(?!\\p{L})`,
  "u",
);
const CHINESE_QUARTER = /(?:第\s*|(?<!\s)\s*)((?<!\d)[1-4]|[一二三四])\s*季/;

/**
 * A quarter as a number that grows from quarter to quarter; `null` when the text is none.
 *
 * A month stands for its quarter. Reads `2026Q3`, `3Q26`, `Q3 2026`, `2026年第三季度`, `2026-07`, `2026年7月`, `Jul 2026`
 * and whole dates, months and quarters by name in other languages too (`T3 2026`, `3. Quartal 2026`); a date that is another
 * quarter when day and month are exchanged is none, nor is a half-year or a week.
 *
 * @param text of the quarter column
 * @example quarterNumber("Q3 2026") === quarterNumber("2026-07-01") // => true
 * @example quarterNumber("2026年3月") === quarterNumber("1Q26") // => true
 */
export function quarterNumber(text: string): number | null {
  const plain = tidy(text).toLowerCase();
  const spoken = namedQuarter(plain);
  if (spoken) return numbered(yearIn(spoken.rest) ?? shortYearIn(spoken.rest), spoken.quarter);
  const named = namedMonth(plain);
  if (named) return numbered(yearIn(named.rest) ?? shortYearIn(named.rest), quarterOf(named.month));
  // A word that is neither is no date: H1 and W12 would be months.
  if (hasLetter(plain.replace(/[年月日号號]|(?<=\d)t(?=\d)/g, ""))) return null;
  const year = yearIn(plain);
  return year === null ? null : numbered(year, dateQuarter(plain));
}

/** @private */
function numbered(year: number | null, quarter: number | null): number | null {
  return year === null || quarter === null ? null : year * 4 + quarter;
}

/** `Q3`, `3Q`, `第三季度`, and the text without it. @private */
function namedQuarter(plain: string): { quarter: number; rest: string } | null {
  const found = QUARTER_BEFORE.exec(plain) ?? QUARTER_BEHIND.exec(plain) ?? CHINESE_QUARTER.exec(plain);
  if (!found) return null;
  const [whole, digit = ""] = found;
  return { quarter: Number(digit) || CHINESE_DIGITS.indexOf(digit), rest: plain.replace(whole, " ") };
}

/** `March`, `3月`, `十二月`, and the text without it. @private */
function namedMonth(plain: string): { month: number; rest: string } | null {
  for (const word of plain.match(WORDS()) ?? []) {
    const month = monthNamed(word);
    if (month !== undefined) return { month, rest: plain.replace(word, " ") };
  }
  const counted = /(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月/.exec(plain);
  if (!counted) return null;
  const [whole, digits = ""] = counted;
  return { month: Number(digits) || chineseNumber(digits), rest: plain.replace(whole, " ") };
}

/** Up to 99, such as `十二`. @private */
function chineseNumber(digits: string): number {
  const [tens = "", units] = digits.includes("十") ? digits.split("十") : ["", digits];
  const ten = digits.includes("十") ? (tens === "" ? 1 : CHINESE_DIGITS.indexOf(tens)) : 0;
  return ten * 10 + (units ? CHINESE_DIGITS.indexOf(units) : 0);
}

/** The quarter of `2026-3`, `2026-03-31`, `3/2026`, `31.3.2026`: the month follows the year or precedes it. @private */
function dateQuarter(plain: string): number | null {
  const year = YEAR.exec(plain)?.index ?? 0;
  const numbers = (plain.replace(YEAR, " ").match(/\d+/g) ?? []).map(Number);
  const [first, second] = numbers;
  if (first === undefined) return null;
  // Year first: the month is next. Alone: it is the month.
  if (year === 0 || second === undefined) return quarterOf(first);
  // Dots put the day first everywhere.
  const isDayFirst = plain.includes(".") || first > 12;
  if (isDayFirst || second > 12) return quarterOf(isDayFirst ? second : first);
  return quarterOf(first) === quarterOf(second) ? quarterOf(first) : null;
}

/** @private */
function quarterOf(month: number): number | null {
  return Number.isInteger(month) && month >= 1 && month <= 12 ? Math.ceil(month / 3) : null;
}

/** @private */
function yearIn(plain: string): number | null {
  const digits = YEAR.exec(plain)?.[0];
  return digits === undefined ? null : Number(digits);
}

/** `26` is 2026. @private */
function shortYearIn(plain: string): number | null {
  const digits = /(?<!\d)(\d\d)(?!\d)/.exec(plain)?.[1];
  return digits === undefined ? null : 2000 + Number(digits);
}
