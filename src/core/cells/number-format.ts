/** What the number format of a cell says of its number: a currency, a percentage, a day. */

import { tidy } from "./cell";
import { withoutCurrency } from "./currency";

export interface FormatMeaning {
  /** Code or sign; `""` for none. */
  readonly currency: string;
  readonly isPercent: boolean;
  readonly isDate: boolean;
}

/** Quoted, escaped, in brackets, a space as wide as a letter or a letter that fills up, a number as it is, any letter. */
const PART = /"[^"]*"|\\.|\[[^\][]*\]|[_*].|general|standard|./gi;

/**
 * What a number format in the notation of Sheets and Excel says, by its part for positive numbers.
 *
 * @param pattern as Sheets tells it
 * @example formatMeaning('[$€-407] #,##0.00;-#,##0.00') // => { currency: "€", isPercent: false, isDate: false }
 * @example formatMeaning("[$$-1009]#,##0").currency // => "CA$"
 * @example formatMeaning("0.0%").isPercent // => true
 */
export function formatMeaning(pattern: string): FormatMeaning {
  let [before, after, codes] = ["", "", ""];
  let hasDigits = false;
  const say = (text: string) => {
    if (hasDigits) after += text;
    else before += text;
  };
  for (const part of pattern.match(PART) ?? []) {
    if (part === ";") break;
    const literal = literalIn(part);
    if (literal !== undefined) say(literal);
    else if (/^(?:[#0?]|general|standard)$/i.test(part)) hasDigits = true;
    else if (part.length === 1 && !/[.,]/.test(part)) {
      codes += part;
      say(part);
    }
  }
  return {
    currency: hasDigits ? currencyBeside(tidy(before), tidy(after)) : "",
    isPercent: hasDigits && codes.includes("%"),
    isDate: !hasDigits && /[yd]/i.test(codes),
  };
}

/** What is shown as it stands, such as the sign of `[$€-407]`. @private */
function literalIn(part: string): string | undefined {
  if (part.length > 1 && part.startsWith('"')) return part.slice(1, -1);
  if (part.length > 1 && part.startsWith("\\")) return part.slice(1);
  if (!part.startsWith("[$")) return undefined;
  const [sign = "", country = ""] = part.slice(2, -1).split("-");
  return OF_COUNTRIES[`${sign}-${country.toUpperCase()}`] ?? sign;
}

/** Signs of several currencies, by the number that Windows has for the country and its language. */
const OF_COUNTRIES: Readonly<Record<string, string>> = {
  "$-409": "US$",
  "$-1009": "CA$",
  "$-C0C": "CA$",
  "$-C09": "AU$",
  "$-1409": "NZ$",
  "$-4809": "SG$",
  "$-1004": "SG$",
  "$-C04": "HK$",
  "$-3C09": "HK$",
  "$-404": "NT$",
  "$-80A": "MX$",
  "¥-804": "CN¥",
  "¥-411": "JP¥",
  "kr-41D": "SEK",
  "kr-414": "NOK",
  "kr-406": "DKK",
  "kr-40F": "ISK",
};

/** Only a currency and nothing else: words of a format are of a person. @private */
function currencyBeside(before: string, after: string): string {
  const first = withoutCurrency(`${before}1`, "before");
  if (first?.rest === "1") return first.currency;
  const last = withoutCurrency(`1${after}`, "after");
  return last?.rest === "1" ? last.currency : "";
}

/**
 * What the formats of a column say, each looked into once however often it comes.
 *
 * @param formats one per row
 * @example formatMeanings(["0%", "0%"]).map(({ isPercent }) => isPercent) // => [true, true]
 */
export function formatMeanings(formats: readonly string[]): FormatMeaning[] {
  const known = new Map<string, FormatMeaning>();
  return formats.map((format) => {
    const meaning = known.get(format) ?? formatMeaning(format);
    known.set(format, meaning);
    return meaning;
  });
}
