/** How a locale, and a column by its own cells, writes numbers and dates. */

/** How a spreadsheet's locale writes numbers. */
export interface Notation {
  readonly decimal: "." | ",";
  /** Characters that may stand between groups of three digits, besides a space and an apostrophe. */
  readonly groups: string;
  /** Whether the day comes first in a date such as 1/2/2024; absent where the locale does not say. */
  readonly dayFirst?: boolean;
  /** Whether a date with a year of two digits begins with it, as 24/1/5 does in China. */
  readonly yearFirst?: boolean;
  /** Of the locale, as `pl`, with its country where a language writes in two ways, as `zh-TW`: it tells words apart that several languages have. */
  readonly language?: string;
}

/** How one column writes numbers, as its own cells and the locale settle it. */
export interface ColumnNotation extends Notation {
  /** Its cells contradict each other: what could be two numbers is refused. */
  readonly isContradicted?: boolean;
  /** Whether numbers of the sheet itself are in doubt: it made 1.5 of a 1.500 that meant 1500. */
  readonly doubtsNumbers?: boolean;
  /** What Cr after a number means: owed to the customer, which is below 0, or ten million. */
  readonly cr?: "credit" | "crore";
  /** Whether ▲ means below 0, as in Japan: no cell has a ▼, and others of the column have neither. */
  readonly isUpMinus?: boolean;
  /** Where some amounts are with tax and others without, the kinds that are refused: the rarer, or both. */
  readonly refusesTax?: readonly ("with" | "without")[];
}

/** The notation a formula assumes: it is the same in every locale. */
export const POINT_NOTATION: Notation = { decimal: ".", groups: "," };
export const COMMA_NOTATION: Notation = { decimal: ",", groups: ". '" };

const COMMA_LOCALES =
  /^(af|az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|ky|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)\b/i;
/** Languages that count or write otherwise in this country than elsewhere. */
const OF_COUNTRY: readonly (readonly [locales: RegExp, language: string])[] = [
  [/^zh-(TW|HK|MO|Hant)/i, "zh-TW"],
  [/^en-IN/i, "en-IN"],
];
/** Dates begin with the year, or people write them both ways. */
const NO_DATE_ORDER = /^(zh|ja|ko|hu|lt|mn|fa|sv|en[_-](CA|ZA))\b/i;
const YEAR_FIRST = /^(zh|ja|ko|hu|lt|mn)\b/i;
const MONTH_FIRST = /^(en|en[_-](US|PH|PR|GU|VI)|es[_-](US|PR))$/i;
const POINT_REGIONS = /[_-](CH|LI|MX|US|PR|GT|HN|NI|PA|PE|SV|DO)$/i;

/**
 * The notation of a locale: `1,234.5` or `1.234,5`, and whether 1/2/2024 is the first of February.
 *
 * @param locale as Sheets writes it, e.g. `de_DE`; numbers of unknown ones are read as `1,234.5`
 * @example notationOf("de_DE") // => { decimal: ",", groups: ". '", language: "de", dayFirst: true }
 */
export function notationOf(locale: string): Notation {
  const tag = locale.replace("_", "-");
  const usesComma = COMMA_LOCALES.test(tag) && !POINT_REGIONS.test(locale);
  const [, ofCountry] = OF_COUNTRY.find(([locales]) => locales.test(tag)) ?? [];
  const language = ofCountry ?? (tag.split("-")[0] ?? "").toLowerCase();
  const numbers = { ...(usesComma ? COMMA_NOTATION : POINT_NOTATION), ...(language && { language }) };
  if (YEAR_FIRST.test(tag)) return { ...numbers, yearFirst: true };
  if (locale === "" || NO_DATE_ORDER.test(tag)) return numbers;
  return { ...numbers, dayFirst: !MONTH_FIRST.test(locale) };
}
