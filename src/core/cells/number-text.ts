/** Numbers that people typed as text: currency signs, thousands, percent, 万 and 亿. */

import { tidy } from "./cell";

/** How a spreadsheet's locale writes numbers. */
export interface Notation {
  readonly decimal: "." | ",";
  /** Characters that may stand between groups of three digits. */
  readonly groups: string;
  /** Whether the day comes first in a date such as 1/2/2024; absent where the locale does not say. */
  readonly dayFirst?: boolean;
}

/** The notation a formula assumes: it is the same in every locale, so text in another one is refused. */
export const POINT_NOTATION: Notation = { decimal: ".", groups: "," };

const COMMA_LOCALES =
  /^(af|az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|ky|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)\b/i;
/** Dates begin with the year, or people write them both ways. */
const NO_DATE_ORDER = /^(zh|ja|ko|hu|lt|mn|fa|sv|en[_-](CA|ZA))\b/i;
const MONTH_FIRST = /^(en|en[_-](US|PH|PR|GU|VI)|es[_-](US|PR))$/i;
const POINT_REGIONS = /[_-](CH|LI|MX|US|PR|GT|HN|NI|PA|PE|SV|DO)$/i;

const BLANK_MARK = /^([-—–―]+|n\/a|无|無)$/i;
const CURRENCY_BEFORE = /^(NT\$|HK\$|US\$|CN¥|RMB|CNY|TWD|HKD|USD|EUR|GBP|JPY|[¥$€£₩₹])\s*/i;
const CURRENCY_AFTER = /(元|圆|圓|块|塊|円|RMB|CNY|TWD|HKD|USD|EUR|GBP|JPY|[¥$€£₩₹])$/i;
const POWER_OF_TEN: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8, 万亿: 12, 萬億: 12 };
const UNIT_AFTER = /(万亿|萬億|万|萬|亿|億)$/;

/**
 * The notation of a locale: `1,234.5` or `1.234,5`, and whether 1/2/2024 is the first of February.
 *
 * @param locale as Sheets writes it, e.g. `de_DE`; numbers of unknown ones are read as `1,234.5`
 * @example notationOf("de_DE") // => { decimal: ",", groups: ". '", dayFirst: true }
 */
export function notationOf(locale: string): Notation {
  const tag = locale.replace("_", "-");
  const usesComma = COMMA_LOCALES.test(tag) && !POINT_REGIONS.test(locale);
  const numbers: Notation = usesComma ? { decimal: ",", groups: ". '" } : POINT_NOTATION;
  if (locale === "" || NO_DATE_ORDER.test(locale)) return numbers;
  return { ...numbers, dayFirst: !MONTH_FIRST.test(locale) };
}

/**
 * The number a text stands for: a number, `null` for a mark that means "nothing", or `undefined` when the text
 * is no number or could mean two.
 *
 * Groups must be whole and alike (`1,234`, never `12,34`), so `12,5` and `1.234,56` are refused rather than guessed.
 *
 * @param text what stands in the cell
 * @param notation how its locale writes numbers
 * @example numberFromText("NT$1.5万") // => 15000
 */
export function numberFromText(text: string, notation: Notation = POINT_NOTATION): number | null | undefined {
  // Superscripts, circled digits and fractions would turn into ordinary digits under NFKC: 10² is not 102.
  if (/\p{No}/u.test(text)) return undefined;
  let rest = tidy(text).replace(/\u2212/g, "-");
  if (rest === "" || BLANK_MARK.test(rest)) return null;

  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) rest = (bracketed[1] ?? "").trim();
  const unsigned = withoutSignAndCurrency(rest);
  if (unsigned.sign !== "" && bracketed) return undefined;

  let exponent = 0;
  rest = unsigned.rest.replace(CURRENCY_AFTER, "").trimEnd();
  if (rest.endsWith("%")) {
    exponent = -2;
    rest = rest.slice(0, -1).trimEnd();
  }
  const unit = UNIT_AFTER.exec(rest);
  if (unit) {
    exponent += POWER_OF_TEN[unit[1] ?? ""] ?? 0;
    rest = rest.slice(0, unit.index).trimEnd();
  }
  const magnitude = plainNumber(rest, notation, exponent);
  if (magnitude === undefined) return undefined;
  return unsigned.sign === "-" || bracketed ? 0 - magnitude : magnitude;
}

/** A sign may stand before or after the currency: `-¥5`, `¥-5`. @private */
function withoutSignAndCurrency(text: string): { sign: string; rest: string } {
  const before = /^[+-]?/.exec(text)?.[0] ?? "";
  const amount = text.slice(before.length).trimStart().replace(CURRENCY_BEFORE, "");
  const after = before === "" ? (/^[+-]?/.exec(amount)?.[0] ?? "") : "";
  return { sign: before || after, rest: amount.slice(after.length) };
}

/**
 * Digits to a number; the power of ten is applied in the decimal text, because 1.1 * 10000 is not 11000 in binary.
 * @private
 */
function plainNumber(text: string, { decimal, groups }: Notation, exponent: number): number | undefined {
  const mark = decimal === "." ? "\\." : ",";
  const group = `[${groups}]`;
  const shape = new RegExp(
    `^(\\d+|\\d{1,3}(${group})\\d{3}(?:\\2\\d{3})*)?(?:${mark}(\\d*))?(?:e([+-]?\\d{1,3}))?$`,
    "i",
  );
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const [, whole = "", , fraction = "", power = "0"] = parts;
  if (whole === "" && fraction === "") return undefined;
  const digits = whole.replace(new RegExp(group, "g"), "");
  const value = Number(`${digits || "0"}.${fraction || "0"}e${Number(power) + exponent}`);
  return Number.isFinite(value) ? value : undefined;
}
