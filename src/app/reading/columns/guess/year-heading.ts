/** Columns that are headed by a year: 2023, FY2024, 2024年销售额, Sales 2023. */

import { tidy } from "../../../../core/cells/cell";
import { type Field, headerFit } from "../../../../core/table/field";
import { headerWords, listed } from "../../../../core/table/header-words";
import { UNFINISHED } from "../../../../core/table/headings/telling-words";

/** What a year's header says. */
export interface YearHeading {
  readonly year: number;
  /** Such as "2024 YTD". */
  readonly isUnfinished: boolean;
  /** The header without the year. */
  readonly rest: string;
}

/**
 * The year of a header, `null` when it names none, several, or a part of one such as a month.
 *
 * @param header the text over a column
 * @example yearHeading("FY2023 sales") // => { year: 2023, isUnfinished: false, rest: "sales" }
 * @example yearHeading("2024-01") // => null
 */
export function yearHeading(header: string): YearHeading | null {
  const text = tidy(header)
    .toLowerCase()
    .replace(/\b(fy|gj)\s*'?(\d{2})\s*[/-]\s*'?(\d{2})(?!\d)/, "$1 20$2/20$3");
  // 2023/24 is the year in which it begins; of FY24 the century is known.
  const whole = text.replace(
    /(\d{4})\s*[/-]\s*(\d{2}|\d{4})(?!\d)/,
    (both: string, first: string, second: string) =>
      (Number(first) + 1) % 100 === Number(second) % 100 ? first : both,
  );
  const digits = whole.replace(SHORT_YEAR, "20$1").match(/\d+/g) ?? [];
  const [only = ""] = digits;
  const year = Number(only);
  if (digits.length !== 1 || only.length !== 4 || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const said = whole
    .replace(SHORT_YEAR, " ")
    .replace(/\d{4}/, " ")
    .replace(/\bfy\b|\byear\b|年度|年/g, " ");
  const unfinished = listed(UNFINISHED).find((word) => said.includes(word));
  const rest = (unfinished ? said.replace(unfinished, " ") : said).replace(/\s+/g, " ").trim();
  return { year, isUnfinished: unfinished !== undefined || IN_PART.test(said), rest };
}

/** Up to some month, as in 2024 (bis Okt.) or Jan-Oct 2024; to December it is whole. */
const IN_PART =
  /(^|[ (])(bis|until|till|through|thru|up to|jusqu|hasta|até|fino a|t\/m)( |'|\b)(?! ?(d[eéi][cz]))|(^|[ (])(jan|ene|gen)[a-zä-ü]*\.? ?[-–] ?(?!d[eéi][cz])[a-z]{3}/;

/** FY24 and Sales '24. */
const SHORT_YEAR = /(?:\bfy\s*'?|(?<!\d)['’])(\d{2})(?!\d)/;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * Whether a year's header speaks of a field: the rest names it, or there is no rest and it is money as such.
 *
 * @param heading from `yearHeading`
 * @param field the field asked for
 * @param isBareEnough whether a year alone means this field
 * @example isYearOf({ rest: "销售额" }, FIELDS.revenue, true) // => true
 */
export function isYearOf({ rest }: Pick<YearHeading, "rest">, field: Field, isBareEnough: boolean): boolean {
  const words = headerWords(rest);
  if (words.glued === "" || ACTUAL.test(words.glued)) return isBareEnough;
  return headerFit(words, field) !== null;
}

/** What came about, as beside a plan. */
const ACTUAL = /^(actuals?|ist|istwert|reel|realise|real|consuntivo|实际|實際|实绩|完成|完成额|実績|실적)$/u;
