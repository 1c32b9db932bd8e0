/** Numbers that people typed as text: currencies, groups of digits, percent, 万 and million, brackets and trailing signs. */

import { lettered } from "../texts/letters";
import { isBlankMark } from "./blank-mark";
import { tidy } from "./cell";
import { currencyNamed, isCurrency, withoutCurrency } from "./currency";
import { COMMA_NOTATION, type Notation, POINT_NOTATION } from "./notation";

/** Superscripts, circled digits and fractions. */
const OTHER_NUMBERS = lettered(String.raw`\p{No}`);
const DEBIT_OR_CREDIT = lettered(String.raw`(?<!\p{L})(dr|cr)\.?$`, "iu");

/** A text as a number, under each of the two decimal marks that can read it. */
export interface WrittenNumber {
  readonly text: string;
  /** With a decimal point. */
  readonly point: number | undefined;
  /** With a decimal comma. */
  readonly comma: number | undefined;
  /** Whether it ends with Dr or Cr. */
  readonly mark?: "dr" | "cr";
  /** Whether it counts in lakh or crore, or in rupees. */
  readonly isIndian: boolean;
  /** Code or sign. */
  readonly currency?: string;
}

/** No amount is longer; a longer cell is not looked into. */
const LONGEST = 80;
/** Words for a power of ten behind a number. */
const UNITS: readonly (readonly [power: number, words: string])[] = [
  [2, "百"],
  [3, "千 천 k thousand tsd tys mille тыс"],
  [4, "万 萬 만"],
  [5, "十万 十萬 lakh lakhs lac lacs"],
  [
    6,
    "百万 百萬 백만 m mm mn mln mio million millions millionen millones millón milhão milhões milione milioni млн",
  ],
  [7, "千万 千萬 천만 crore crores"],
  [8, "亿 億 억"],
  [9, "十亿 十億 b bn billion billions mrd mld md milliard milliards milliarden млрд"],
  [10, "百亿 百億"],
  [11, "千亿 千億"],
  [12, "万亿 萬億 조 trillion"],
];
const POWER_OF_TEN = new Map(
  UNITS.flatMap(([power, words]) => words.split(" ").map((word) => [word, power] as const)),
);
const UNIT_AFTER = new RegExp(
  `\\s?(${[...POWER_OF_TEN.keys()].sort((one, other) => other.length - one.length).join("|")})\\.?$`,
  "i",
);
const INDIAN_UNIT = /^(lakh|lac|crore)/i;
const INDIAN_CURRENCIES = new Set(["INR", "₹", "Rs", "rupees"]);

/**
 * A text as a number before its column says which decimal mark it has; `null` for a mark that means "nothing",
 * `undefined` for no number.
 *
 * @param text what stands in the cell
 * @example writtenNumber("1.500").comma // => 1500
 */
export function writtenNumber(text: string): WrittenNumber | null | undefined {
  // They would turn into ordinary digits under NFKC: 10² is not 102.
  if (text.length > LONGEST && tidy(text).length > LONGEST) return undefined;
  if (OTHER_NUMBERS().test(text)) return undefined;
  // A star or dagger behind a figure points at a footnote.
  const tidied = tidy(text)
    .replace(/\s+/g, " ")
    .replace(/(\d) ?[*†‡]{1,3}$/, "$1");
  if (tidied === "" || isBlankMark(tidied)) return null;
  if (!/\d/.test(tidied)) return isAccountedNothing(tidied) ? null : undefined;
  const parts = partsOf(tidied.replace(/[\u2212–—]/g, "-").replace(/[’‘´`]/g, "'"));
  if (!parts) return undefined;
  const { body, isNegative, exponent, currency, mark, isIndian } = parts;
  const [point, comma] = [POINT_SHAPE, COMMA_SHAPE].map((shape) => {
    const magnitude = magnitudeOf(body, shape, exponent);
    return magnitude !== undefined && isNegative ? 0 - magnitude : magnitude;
  });
  if (point === undefined && comma === undefined) return undefined;
  return { text, point, comma, isIndian, ...(mark && { mark }), ...(currency && { currency }) };
}

/** Groups by commas before a decimal point, or a point behind which there is no group. */
const PLAIN_AMOUNT = /^[¥$€£]?([1-9]\d{0,2}(?:,\d{3})+\.\d{1,20}|\d{1,20}\.(?:\d\d?|\d{4,20}))$/;

/**
 * The fast lane of columns of text: an amount as English writes most of them, a sign before it at most; `undefined` for
 * any other text. A decimal comma reads none of these.
 *
 * @param text what stands in the cell
 * @example plainAmount("¥1,234.50") // => 1234.5
 * @example plainAmount("1.500") // => undefined
 */
export function plainAmount(text: string): number | undefined {
  const digits = PLAIN_AMOUNT.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/,/g, ""));
}

/** Nothing as accounts print it, `US$ -` or `- €`. @private */
function isAccountedNothing(text: string): boolean {
  const bare = withoutCurrency(text, "before") ?? withoutCurrency(text, "after");
  return bare !== null && /^[-–—]{1,2}$/.test(bare.rest.trim());
}

/** A unit that amounts are given in. */
export interface NamedUnit {
  /** Of ten: 4 for 万元, 0 for 元. */
  readonly power: number;
  /** Code or sign. */
  readonly currency?: string;
}

/**
 * The unit of money that a text names and nothing else, `undefined` for any other text.
 *
 * @param text tidied
 * @example unitNamed("kEUR") // => { power: 3, currency: "EUR" }
 * @example ["万元", "元", "pieces"].map((text) => unitNamed(text)?.power) // => [4, 0, undefined]
 */
export function unitNamed(text: string): NamedUnit | undefined {
  if (isCurrency(text)) return { power: 0, currency: currencyNamed(text) };
  const isPlain = POWER_OF_TEN.has(text.toLowerCase());
  const found = isPlain ? null : (withoutCurrency(text, "after") ?? withoutCurrency(text, "before"));
  const word = (found?.rest ?? text)
    .trim()
    .toLowerCase()
    .replace(/^in\s|\.$/g, "");
  const power = found && word === "t" ? POWER_OF_TEN.get("k") : POWER_OF_TEN.get(word);
  return power === undefined ? undefined : { power, ...(found && { currency: found.currency }) };
}

interface Parts {
  readonly body: string;
  readonly isNegative: boolean;
  readonly exponent: number;
  readonly currency?: string | undefined;
  readonly mark?: "dr" | "cr" | undefined;
  readonly isIndian: boolean;
}

/** Takes off brackets, signs, currencies, units and marks, each at most once. @private */
function partsOf(text: string): Parts | undefined {
  let rest = text;
  const [isBracketed, before = "", within = "", behind = ""] =
    /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(rest) ?? [];
  if (isBracketed) {
    // `5 (3)` is no number, and `(-5)` could be 5 or -5.
    if (/[\d+-]/.test(before + behind)) return undefined;
    rest = `${before.trimEnd()}${within.trim()}${behind.trimStart()}`;
  }
  let sign = "";
  let currency: string | undefined;
  const withoutSign = (pattern: RegExp) => {
    const found = pattern.exec(rest)?.[1];
    if (found === undefined || sign !== "") return;
    sign = found;
    rest = rest.replace(pattern, "");
  };
  withoutSign(/^([+-])\s?/);
  const leading = /^\d/.test(rest) ? null : withoutCurrency(rest, "before");
  if (leading) ({ rest, currency } = leading);
  withoutSign(/^([+-])\s?/);
  // Turkey writes %5.
  const isPercentFirst = rest.startsWith("%");
  if (isPercentFirst) rest = rest.slice(1).trimStart();

  const { unit, mark, isPercent, ...end } = withoutEnding(rest);
  rest = end.rest;
  if (isPercent && isPercentFirst) return undefined;
  currency ??= end.currency;
  if (end.sign !== "") {
    if (sign !== "") return undefined;
    sign = end.sign;
  }
  if (isBracketed && sign !== "") return undefined;
  const isIndian = INDIAN_UNIT.test(unit) || INDIAN_CURRENCIES.has(currency ?? "");
  const exponent = (POWER_OF_TEN.get(unit.toLowerCase()) ?? 0) - (isPercent || isPercentFirst ? 2 : 0);
  return {
    body: rest.replace(/^(.*\d)[.,]$/, "$1"),
    isNegative: sign === "-" || Boolean(isBracketed),
    exponent,
    currency,
    mark,
    isIndian,
  };
}

/** What stands behind the digits, in any order. @private */
function withoutEnding(text: string) {
  const found = {
    rest: text,
    sign: "",
    unit: "",
    isPercent: false,
    mark: undefined as "dr" | "cr" | undefined,
    currency: undefined as string | undefined,
  };
  // Most amounts end with a digit, and then there is nothing to take off.
  for (let before = ""; before !== found.rest && !/\d$/.test(found.rest); ) {
    before = found.rest;
    // Nothing after the decimal mark, or nothing after the rupees and the crowns: `12,-`, `500/-`, `500:-`.
    found.rest = found.rest.replace(/([.,])--?$/, "$100").replace(/\s?(?:\/[-=]|:-)$/, "");
    const mark = found.mark ? null : DEBIT_OR_CREDIT().exec(found.rest);
    if (mark) {
      found.mark = mark[1]?.toLowerCase() === "dr" ? "dr" : "cr";
      found.rest = found.rest.slice(0, mark.index).trimEnd();
      continue;
    }
    const trailing = found.currency ? null : withoutCurrency(found.rest, "after");
    if (trailing) {
      // A T right before the currency is a thousand in German: 120 TEUR.
      const thousands = found.unit === "" ? /^(.*\d)\s?T$/.exec(trailing.rest) : null;
      found.rest = thousands?.[1] ?? trailing.rest;
      if (thousands) found.unit = "k";
      found.currency = trailing.currency;
      continue;
    }
    if (!found.isPercent && found.rest.endsWith("%")) {
      found.isPercent = true;
      found.rest = found.rest.slice(0, -1).trimEnd();
      continue;
    }
    if (found.sign === "" && /[\d\s]-$/.test(found.rest)) {
      found.sign = "-";
      found.rest = found.rest.slice(0, -1).trimEnd();
      continue;
    }
    const unit = found.unit === "" ? UNIT_AFTER.exec(found.rest) : null;
    if (unit) {
      found.unit = unit[1] ?? "";
      found.rest = found.rest.slice(0, unit.index);
    }
  }
  return found;
}

const POINT_SHAPE = shapeOf(POINT_NOTATION);
const COMMA_SHAPE = shapeOf(COMMA_NOTATION);

/** Plain digits, groups of three, or groups as in India; a group never begins with 0, so 0.500 is a half. @private */
function shapeOf({ decimal, groups }: Notation): RegExp {
  const thousands = `[1-9]\\d{0,2}([${groups} '])\\d{3}(?:\\2\\d{3})*`;
  const indian = decimal === "." ? "|[1-9]\\d?(?:,\\d{2})+,\\d{3}" : "";
  return new RegExp(`^(\\d+|${thousands}${indian})?(?:\\${decimal}(\\d+))?(?:e([+-]?\\d{1,3}))?$`, "i");
}

/**
 * Digits to a number; the power of ten is applied in the decimal text, because 1.1 * 10000 is not 11000 in binary.
 * @private
 */
function magnitudeOf(text: string, shape: RegExp, exponent: number): number | undefined {
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const [, whole = "", , fraction = "", power = "0"] = parts;
  if (whole === "" && fraction === "") return undefined;
  const digits = whole.replace(/\D/g, "");
  const value = Number(`${digits || "0"}.${fraction || "0"}e${Number(power) + exponent}`);
  return Number.isFinite(value) ? value : undefined;
}
