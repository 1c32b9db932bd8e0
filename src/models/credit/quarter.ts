/** The quarter in which a customer was rated, from what people write for one. */

import { tidy } from "../../core/cells/cell";
import { inCommonYears } from "../../core/cells/date-text";
import { monthNamed } from "../../core/cells/month-name";
import { hasLetter, lettered } from "../../core/texts/letters";

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const YEAR_AND_MONTH = /^((?:19|20)\d\d)(\d\d)(?:\d\d)?$/;
/** A year of a firm, whose quarters begin where the firm says. */
const FISCAL = lettered(
  String.raw`(?<!\p{L})(?:fy|fq|fiscal|financial|gj|geschäftsjahr|exercice)|[财財](?:政)?年`,
);
const TWO_YEARS = /(?<!\d)(?:19|20)?(\d\d)\s?[-/–]\s?(?:19|20)?(\d\d)(?!\d)/;
const DAY_ALONE = /^\d\d?[^\d年]*$/;
const CHINESE_DIGITS = "〇一二三四五六七八九十";
const NAMES_OF_QUARTER = "quarter|quartal|trimestre|trim|qtr|q|t";
const WORDS = lettered(String.raw`\p{L}+`, "gu");
const QUARTER_BEFORE = new RegExp(`(?<!(?!年)\\p{L})(?:${NAMES_OF_QUARTER})\\.?\\s*([1-4])(?!\\d)`, "u");
const QUARTER_BEHIND = new RegExp(
  `(?<!\\d)([1-4])(?:er|e|ème|\\.?o|st|nd|rd|th|\\.)?\\s*(?:${NAMES_OF_QUARTER})(?!\\p{L})`,
  "u",
);
const COUNTED_MONTHS =
  /(?:(?<!\d)(1[0-2]|[1-9]|[一二三四五六七八九十]{1,3})\s*月?\s*[-–~至到]\s*)?(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月/;
const CHINESE_QUARTER = /(?:第\s*|(?<!\s)\s*)((?<!\d)[1-4]|[一二三四])\s*季/;

/**
 * A quarter as a number that grows from quarter to quarter; `null` when the text is none.
 *
 * A month stands for its quarter. Reads `2026Q3`, `3Q26`, `Q3 2026`, `2026年第三季度`, `2026-07`, `2026年7月`, `Jul 2026`
 * and whole dates, months and quarters by name in other languages too (`T3 2026`, `3. Quartal 2026`), and the years of Taiwan
 * and Japan (`民國115年3月`). A date that is another quarter when day and month are exchanged is none, nor is a half-year or
 * a week, several quarters or years, or a quarter of a fiscal year, which begins where the firm says.
 *
 * @param text of the quarter column
 * @example quarterNumber("Q3 2026") === quarterNumber("2026-07-01") // => true
 * @example quarterNumber("2026年3月") === quarterNumber("1Q26") // => true
 */
export function quarterNumber(text: string): number | null {
  const plain = inCommonYears(tidy(text)).toLowerCase().replace(YEAR_AND_MONTH, "$1-$2");
  if (FISCAL().test(plain)) return null;
  const { quarters, rest, isOfMonth } = quartersIn(plain);
  const [quarter, ...others] = new Set(quarters);
  const years = new Set(rest.match(new RegExp(YEAR, "g")));
  if (others.length > 0 || years.size > 1) return null;
  if (quarter !== undefined) {
    // 26-Mar is a day of a year that nothing says, and a quarter of 2025/26 one of a firm.
    if (areTwoYears(rest) || (isOfMonth && DAY_ALONE.test(rest))) return null;
    return numbered(yearIn(rest) ?? shortYearIn(rest), quarter);
  }
  // A word that is neither is no date: H1 and W12 would be months.
  if (hasLetter(plain.replace(/[年月日号號]|(?<=\d)t(?=\d)/g, ""))) return null;
  const year = yearIn(plain);
  return year === null ? null : numbered(year, dateQuarter(plain));
}

/** @private */
function numbered(year: number | null, quarter: number | null): number | null {
  return year === null || !quarter ? null : year * 4 + quarter;
}

/** Every quarter that a text names, also by a month: January and June are of two. @private */
function quartersIn(plain: string) {
  const quarters: number[] = [];
  let rest = plain;
  for (let spoken = namedQuarter(rest); spoken; spoken = namedQuarter(rest)) {
    quarters.push(spoken.quarter);
    rest = spoken.rest;
  }
  const isOfMonth = quarters.length === 0;
  for (let named = namedMonths(rest); named; named = namedMonths(rest)) {
    // 0 for a month that is none, and no year has such a quarter.
    quarters.push(...named.months.map((month) => quarterOf(month) ?? 0));
    rest = named.rest;
  }
  return { quarters, rest, isOfMonth };
}

/** `Q3`, `3Q`, `第三季度`, and the text without it. @private */
function namedQuarter(plain: string): { quarter: number; rest: string } | null {
  const found = QUARTER_BEFORE.exec(plain) ?? QUARTER_BEHIND.exec(plain) ?? CHINESE_QUARTER.exec(plain);
  if (!found) return null;
  const [whole, digit = ""] = found;
  return { quarter: Number(digit) || CHINESE_DIGITS.indexOf(digit), rest: plain.replace(whole, " ") };
}

/** `March`, `3月`, `十二月`, `1-3月`, and the text without it. @private */
function namedMonths(plain: string): { months: readonly number[]; rest: string } | null {
  for (const word of plain.match(WORDS()) ?? []) {
    const month = monthNamed(word);
    if (month !== undefined) return { months: [month], rest: plain.replace(word, " ") };
  }
  const counted = COUNTED_MONTHS.exec(plain);
  if (!counted) return null;
  const [whole, first, last = ""] = counted;
  const months = [first, last].filter((digits) => digits !== undefined);
  return {
    months: months.map((digits) => Number(digits) || chineseNumber(digits)),
    rest: plain.replace(whole, " "),
  };
}

/** As in `2026/27`: the second follows the first. @private */
function areTwoYears(rest: string): boolean {
  const [, first, second] = TWO_YEARS.exec(rest) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(second);
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
  if (year === 0 || second === undefined) return (second ?? 1) > 31 ? null : quarterOf(first);
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
