/** What a cell looks like, as far as headings are told from values by it. */

import { type Cell, isDate, textOf, tidy } from "../../../core/cells/cell";
import { isCurrency } from "../../../core/cells/currency";
import { lettered } from "../../../core/texts/letters";

/**
 * Whether a cell is a day, or a month that stayed text.
 *
 * @param cell any cell
 * @example isDay("2024-01") // => true
 * @example isDay("Jan 2024") // => true
 */
export function isDay(cell: Cell): boolean {
  return (
    isDate(cell) ||
    MONTH().test(tidy(textOf(cell))) ||
    /^((19|20)\d\d[-/]\d{1,2}|\d{1,2}[-/](19|20)\d\d|(19|20)\d\d ?年 ?\d{1,2} ?月)$/.test(tidy(textOf(cell)))
  );
}

/**
 * Whether the numbers of a line are months one after the other, such as 202411, 202412 and 202501: no amounts are.
 *
 * @param line of cells
 * @example areMonths(["Client", 202412, 202501]) // => true
 * @example areMonths(["Ann", 202412, 202417]) // => false
 */
export function areMonths(line: readonly Cell[]): boolean {
  const numbers = line.flatMap((cell) =>
    /^(19|20)\d\d(0[1-9]|1[0-2])$/.test(tidy(textOf(cell))) ? [Number(cell)] : [],
  );
  const months = numbers.map((number) => Math.floor(number / 100) * 12 + (number % 100));
  return months.length > 1 && months.every((month, at) => month === (months[0] as number) + at);
}

/**
 * Whether a cell is a year.
 *
 * @param cell any cell
 * @example isYear("2024年") // => true
 * @example isYear("2024 (YTD)") // => true
 */
export function isYear(cell: Cell): boolean {
  return /^(FY|CY)? ?(19|20)\d\d ?(年|年度|년|년도|[EFA*]|YTD|[([（].{1,12}[)\]）])?$/i.test(
    tidy(textOf(cell)),
  );
}

/**
 * Whether a cell looks like a number or a date as people type it; `1 - 30` and `61-90 days` are headings of columns
 * by age, `1月` of a month, and `Date: 2024-12-31` says something of the table.
 *
 * @param cell any cell
 * @example isAmount("$1,200.50") // => true
 * @example isAmount("61 - 90") // => false
 */
export function isAmount(cell: Cell): boolean {
  if (typeof cell === "number") return true;
  if (typeof cell !== "string") return false;
  const text = tidy(cell);
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits === 0 || text.length > 40 || MONTH().test(text)) return false;
  if (
    OF_THOUSANDS.test(text) ||
    PART_AND_YEAR.test(text) ||
    RATE_IN_WORDS().test(text) ||
    DATES_APART.test(text) ||
    SAID_OF_SOMETHING().test(text) ||
    /^\d{1,3} ?[-–~到至] ?\d{1,3}(\D|$)|^\d{1,2} ?月(份|度)?$/.test(text)
  )
    return false;
  // Qty 2023 is a heading, and EUR 2023 an amount.
  const [, word = "", year] = SHORT_WORD_AND_YEAR().exec(text) ?? [];
  if (year !== undefined && !isCurrency(word)) return false;
  const bare = text
    .replace(/^[-+(]?([A-Za-z]{1,3}\$|[A-Za-z]{2,3}\.? )/, (sign) => (PART_OF_A_YEAR.test(sign) ? sign : ""))
    .replace(/[万萬亿億元圆圓円千百年月日]/g, "");
  // 2024年计划 is what was planned for a year, and 2024万元 an amount.
  if (WORDS_OF_A_YEAR().test(bare)) return false;
  const letters = bare.match(LETTERS())?.length ?? 0;
  return letters <= 3 && digits > letters && !BEGINS_WITH_A_LETTER().test(bare);
}

/** Qtr 1 and YTD 24 are headings. */
const PART_OF_A_YEAR = /^(qtr|q|wk|kw|sem|trim|per|ytd|mtd|qtd|fy|cy|py|ly|gj|day|mon|mth|yr)\.? $/i;
const SHORT_WORD_AND_YEAR = lettered(String.raw`^(\p{L}{2,3})\.? ((?:19|20)\d\d|['’]\d\d)$`);
const LETTERS = lettered(String.raw`\p{L}`, "gu");
const BEGINS_WITH_A_LETTER = lettered(String.raw`^\p{L}`);
const SAID_OF_SOMETHING = lettered(String.raw`\p{L} ?[:：]|^[<>≤≥]|\+$`);
const WORDS_OF_A_YEAR = lettered(
  String.raw`^(19|20)\d\d ?[\p{Script=Han}\p{Script=Hangul}] ?[\p{Script=Han}\p{Script=Hangul}]`,
);
/** 2024 H1 and Q3/24, as half years and quarters are headed. */
const PART_AND_YEAR = /^((19|20)\d\d ?[-/]? ?[hqst][1-4]|[hqst][1-4] ?[-/'’]? ?((19|20)\d\d|\d\d))$/i;
/** A month by its name in the usual languages, with its year. */
const MONTH = lettered(
  String.raw`^(jan|fe[bv]|f[ée]v|m[aä]r|apr|a[bv]r|ma[iy]|jun|juin|jul|juil|aug|ago|ao[uû]t|sep|okt|oct|out|nov|no[vw]|de[czs]|d[ée]c|dic|dez|ene|gen|mag|giu|lug|set|ott)\p{L}{0,6}\.?[ '’/-]?(\d\d|(19|20)\d\d)$`,
  "iu",
);
/** TVA 20% is a heading. */
const RATE_IN_WORDS = lettered(String.raw`^\p{L}{2,}\.?( \p{L}+)* ?[(（]?\d+([.,]\d+)? ?%[)）]?$`);
/** A heading that ends in ('000). */
const OF_THOUSANDS = /[([（][^\d()]{0,6}\b0{3}s?( ?[a-z€$£¥]{1,3})?[)\]）]$/iu;
/** A period from one day to another. */
const DATES_APART = /\d( +[-–—] +|\s*[~～至到]\s*|\s+(to|bis|au|al|tot)\s+)\d/u;

/**
 * Whether the cells of a line are 1, 2, 3 and so on or begin with 0, the first of them perhaps letters instead. A letter and one
 * number are the name and the value of somebody.
 *
 * @param line of cells
 * @example isCount(["A", 1, 2]) // => true
 * @example [isCount([1, 500]), isCount(["A", 1]), isCount(["A", 0.5, 1.5])] // => [false, false, false]
 */
export function isCount(line: readonly Cell[]): boolean {
  // An import reads (1) as -1.
  const marks = line.map((cell) => tidy(textOf(cell)).replace(/^[-(（]?(\d+)[)）.]?$/u, "$1"));
  const letters = marks.findIndex((mark) => !/^[甲乙丙丁A-DАБВГ]$/iu.test(mark));
  const numbers = marks.slice(letters).map((mark) => (/^\d+$/.test(mark) ? Number(mark) : Number.NaN));
  const [first = Number.NaN] = numbers;
  const isCounting = numbers.every((number, at) => number === first + at);
  return letters >= 0 && numbers.length > 1 && [0, 1, letters + 1].includes(first) && isCounting;
}
