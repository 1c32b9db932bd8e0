/** Numbers that people typed as text: currencies, groups of digits, percent, 万 and million, brackets and trailing signs. */

import { lettered } from "../texts/letters";
import { isBlankMark } from "./blank-mark";
import { tidy } from "./cell";
import { areSameCurrency, currencyNamed, isCurrency, narrowerCurrency, withoutCurrency } from "./currency";
import { withWesternDigits } from "./digits";
import { COMMA_NOTATION, type Notation, POINT_NOTATION } from "./notation";

/** Superscripts, circled digits and fractions. */
const OTHER_NUMBERS = lettered(String.raw`\p{No}`);
const DEBITS = "dr debit debet soll 借";
const CREDITS = "cr credit haben 贷 貸";
const SIDES = `${DEBITS} ${CREDITS}`.split(" ").join("|");
/** The letters of German and English banks beside hundredths only, because 12 S is a size. */
const SIDE_BEHIND = lettered(String.raw`(?<!\p{L})(?:(${SIDES})|(?<=[.,]\d\d\s?)([SDHC]))\.?$`, "iu");
const SIDE_BEFORE = lettered(String.raw`^(?:(${SIDES})\.?|([SDHC])(?=.*[.,]\d\d$))\s?(?=\d)`, "iu");

/** A text as a number, under each of the two decimal marks that can read it. */
export interface WrittenNumber {
  readonly text: string;
  /** With a decimal point. */
  readonly point: number | undefined;
  /** With a decimal comma. */
  readonly comma: number | undefined;
  /** Whether it is called a debit or a credit; a Cr may be ten million as well. */
  readonly mark?: NumberMark;
  /** Whether it counts in lakh or crore, or in rupees. */
  readonly isIndian: boolean;
  /** Code or sign. */
  readonly currency?: string;
}

/** The side of an account. */
export type NumberMark = "dr" | "cr" | "credit";

/** No amount is longer; a longer cell is not looked into. */
const LONGEST = 80;
/** Words for a power of ten behind a number. */
const UNITS: readonly (readonly [power: number, words: string])[] = [
  [2, "百 백"],
  [
    3,
    "千 천 k thousand tsd tys tysiące tysięcy mille mila tis tisíc ezer bin ribu rb nghìn ngàn tusen tkr duizend тыс тысяч тис",
  ],
  [4, "万 萬 만"],
  [5, "十万 十萬 lakh lakhs lac lacs"],
  [
    6,
    "百万 百萬 백만 m mm mn mln mio mill mkr million millions millionen millones millón milhão milhões milione milioni " +
      "milion miliony milionów milionů milyon juta jt triệu miljoen miljon miljoner млн миллион миллионов",
  ],
  [7, "千万 千萬 천만 crore crores"],
  [8, "亿 億 억"],
  [
    9,
    "十亿 十億 b bn billion billions mrd mld mia md milliard milliards milliarden miliardo miliardi miliard miliardy " +
      "miliardów milyar miliar tỷ tỉ miljard miljarder млрд",
  ],
  [10, "百亿 百億"],
  [11, "千亿 千億"],
  [12, "万亿 萬億 조 trillion billones billionen"],
];
/**
 * Words that are units beside a currency only, or not the usual ones there: mil is a thousand in Brazil and a million in
 * Prague, and of Rp 2 M and of 2 B TL, for bin, nobody can tell.
 */
const UNITS_BESIDE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  BRL: { mil: 3, mi: 6, bi: 9 },
  CZK: { mil: 6 },
  RON: { mil: 6 },
  INR: { l: 5 },
  IDR: { m: Number.NaN, t: Number.NaN },
  TRY: { b: Number.NaN },
};
const POWER_OF_TEN = new Map(
  UNITS.flatMap(([power, words]) => words.split(" ").map((word) => [word, power] as const)),
);
const UNIT_WORDS = [...POWER_OF_TEN.keys(), ...Object.values(UNITS_BESIDE).flatMap(Object.keys)];
const UNIT_AFTER = lettered(
  String.raw`\s?(?<!\p{Script=Latin})(${UNIT_WORDS.sort((one, other) => other.length - one.length).join("|")})\.?$`,
  "iu",
);
/** A whole number and its unit before another one. */
const COUNTED = /^([\d,]+)\s?([亿億억万萬만千천百백])\s?(?=\d)/;
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
  const tidied = withWesternDigits(tidy(text))
    .replace(/\s+/g, " ")
    .replace(/(\d) ?[*†‡]{1,3}$/, "$1");
  if (tidied === "" || isBlankMark(tidied)) return null;
  if (!/\d/.test(tidied)) return isAccountedNothing(tidied) ? null : undefined;
  const parts = partsOf(plainlyWritten(tidied));
  if (!parts) return undefined;
  const { body, isNegative, exponent, currency, mark, isIndian } = parts;
  const [point, comma] = [POINT_SHAPE, COMMA_SHAPE].map((shape) => {
    const magnitude = magnitudeOf(body, shape, exponent);
    return magnitude !== undefined && isNegative ? 0 - magnitude : magnitude;
  });
  if (point === undefined && comma === undefined) return undefined;
  return { text, point, comma, isIndian, ...(mark && { mark }), ...(currency && { currency }) };
}

/** With one sign for minus and one apostrophe, and without what is only said around an amount. @private */
function plainlyWritten(text: string): string {
  return (
    text
      .replace(/[\u2212\u2010-\u2015]/g, "-")
      .replace(/[’‘´`ʼ′‛]/g, "'")
      .replace(/^(?:[负負]|minus\s)/i, "-")
      // 5000元整 and 3 millions d'euros, and 12€50 as French shops write it.
      .replace(/(?<=[元圆圓])[整正]$/, "")
      .replace(/(?<=[a-zé]) (?:d'|de )(?=[a-zé]+$)/i, " ")
      .replace(/^(\d[\d .]*)€(\d\d)$/, "$1,$2€")
  );
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
  readonly mark?: NumberMark | undefined;
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
  const sideBefore = /^\d/.test(rest) ? null : SIDE_BEFORE().exec(rest);
  if (sideBefore) rest = rest.slice(sideBefore[0].length);
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

  const { unit, isPercent, ...end } = withoutEnding(rest);
  if (isPercent && isPercentFirst) return undefined;
  if (sideBefore && end.mark) return undefined;
  currency = currency && end.currency ? narrowerCurrency(currency, end.currency) : (currency ?? end.currency);
  if (end.sign !== "") {
    if (sign !== "") return undefined;
    sign = end.sign;
  }
  if (isBracketed && sign !== "") return undefined;
  const power = unit === "" ? 0 : powerOf(unit, currency);
  if (power === undefined) return undefined;
  const { body, exponent } = joined(end.rest.replace(/^(.*\d)[.,]$/, "$1"), power);
  return {
    body,
    isNegative: sign === "-" || Boolean(isBracketed),
    exponent: exponent - (isPercent || isPercentFirst ? 2 : 0),
    currency,
    mark: end.mark ?? (sideBefore ? markOf(sideBefore) : undefined),
    isIndian: INDIAN_UNIT.test(unit) || INDIAN_CURRENCIES.has(currency ?? ""),
  };
}

/** Of ten, `undefined` for a word that is no unit of this currency. @private */
function powerOf(unit: string, currency: string | undefined): number | undefined {
  // A thousand millions in Portugal, where MM is a million elsewhere.
  if (unit === "mM") return undefined;
  const word = unit.toLowerCase();
  const own = Object.keys(UNITS_BESIDE).find((code) => currency && areSameCurrency(code, currency));
  const power = own === undefined ? undefined : UNITS_BESIDE[own]?.[word];
  return power ?? POWER_OF_TEN.get(word);
}

/** `undefined` for small letters alone: 12.50 s are seconds. @private */
function markOf([, word = "", letter]: RegExpExecArray): NumberMark | undefined {
  if (letter) return /[SD]/.test(letter) ? "dr" : /[HC]/.test(letter) ? "credit" : undefined;
  const side = word.toLowerCase();
  if (side === "cr") return side;
  return DEBITS.split(" ").includes(side) ? "dr" : "credit";
}

/** A number and its unit before others: 2億3000 with 万 behind it is 23000 of them, and so is 3万5 before 千. @private */
function joined(text: string, power: number): { readonly body: string; readonly exponent: number } {
  let [rest, total, above] = [text, 0, Number.POSITIVE_INFINITY];
  const take = (digits: string, exponent: number) => {
    const value = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(digits)
      ? Number(digits.replace(/,/g, "")) * 10 ** exponent
      : Number.NaN;
    // Each smaller than one of what stands before it, else nobody counts so.
    total = value < 10 ** above ? total + value : Number.NaN;
    above = exponent;
  };
  for (let part = COUNTED.exec(rest); part; part = COUNTED.exec(rest)) {
    take(part[1] ?? "", POWER_OF_TEN.get(part[2] ?? "") ?? Number.NaN);
    rest = rest.slice(part[0].length);
  }
  if (rest === text) return { body: text, exponent: power };
  take(rest, power);
  return { body: String(total), exponent: 0 };
}

/** What stands behind the digits, in any order. @private */
function withoutEnding(text: string) {
  const found = {
    rest: text,
    sign: "",
    unit: "",
    isPercent: false,
    mark: undefined as NumberMark | undefined,
    currency: undefined as string | undefined,
  };
  // Most amounts end with a digit, and then there is nothing to take off.
  for (let before = ""; before !== found.rest && !/\d$/.test(found.rest); ) {
    before = found.rest;
    // Nothing after the decimal mark, or nothing after the rupees and the crowns: `12,-`, `500/-`, `500:-`.
    found.rest = found.rest.replace(/([.,])--?$/, "$100").replace(/\s?(?:\/[-=]|:-)$/, "");
    const side = found.mark ? null : SIDE_BEHIND().exec(found.rest);
    const mark = side && markOf(side);
    if (mark) {
      found.mark = mark;
      found.rest = found.rest.slice(0, side.index).trimEnd();
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
    // 500.00+ as ledgers write it; 500+ is more than 500.
    if (found.sign === "" && /[.,]\d\d\s?\+$/.test(found.rest)) {
      found.sign = "+";
      found.rest = found.rest.slice(0, -1).trimEnd();
      continue;
    }
    if (found.sign === "" && (/[\d\s]-$/.test(found.rest) || isSignBehind(found.rest))) {
      found.sign = "-";
      found.rest = found.rest.slice(0, -1).trimEnd();
      continue;
    }
    const unit = found.unit === "" ? UNIT_AFTER().exec(found.rest) : null;
    if (unit) {
      found.unit = unit[1] ?? "";
      found.rest = found.rest.slice(0, unit.index);
    }
  }
  return found;
}

/** Behind a currency: 9 EUR-. @private */
function isSignBehind(text: string): boolean {
  return text.endsWith("-") && withoutCurrency(text.slice(0, -1), "after") !== null;
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
