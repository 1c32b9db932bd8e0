/** Numbers that people typed as text: currencies, groups of digits, percent, 万 and million, brackets and trailing signs. */

import { lettered } from "../texts/letters";
import { isBlankMark } from "./blank-mark";
import { tidy } from "./cell";
import { withFigures } from "./chinese-number";
import { currencyNamed, isCurrency, narrowerCurrency, withoutCurrency } from "./currency";
import { withWesternDigits } from "./digits";
import { COMMA_NOTATION, type Notation, POINT_NOTATION } from "./notation";
import { powerOf, unitBehind } from "./units";

/** The mark of a footnote behind a figure: `2,000*`, `2,000 (1)`, `12 [a]`; 5 (3) may be two figures. */
const FOOTNOTE = /(\d(?: ?[€%])?) ?[*†‡§]{1,3}$|(\d{3}|[.,]\d\d) ?\([1-9a-d]\)$|(\d) ?\[(?:\d{1,2}|[a-d])\]$/;
/** One that is raised: behind a blank or a group, because 10² is a power. */
const RAISED = /((?:\d |,\d{3}|\.\d\d))[¹²³⁴-⁹]{1,2}$/;
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
  /** Whether it is said to be with tax or without. */
  readonly tax?: "with" | "without";
}

/** The side of an account, or a triangle that points up or down: ▲ is a minus in Japan and a rise elsewhere. */
export type NumberMark = "dr" | "cr" | "credit" | "up" | "down";

/** No amount is longer; a longer cell is not looked into. */
const LONGEST = 80;
/** A whole number and its unit before another one. */
const COUNTED = /^([\d,]+)\s?([亿億억万萬만千천百백])\s?(?=\d)/;
const INDIAN_UNIT = /^(lakh|lac|crore)/i;
const INDIAN_CURRENCIES = new Set(["INR", "₹", "Rs", "rupees"]);

/**
 * A text as a number before its column says which decimal mark it has; `null` for a mark that means "nothing",
 * `undefined` for no number.
 *
 * @param text what stands in the cell
 * @param language of the sheet, which says what short words for powers of ten mean
 * @example writtenNumber("1.500").comma // => 1500
 */
export function writtenNumber(text: string, language = ""): WrittenNumber | null | undefined {
  if (text.length > LONGEST && tidy(text).length > LONGEST) return undefined;
  const bare = text.replace(RAISED, "$1");
  // They would turn into ordinary digits under NFKC: 10² is not 102.
  if (OTHER_NUMBERS().test(bare)) return undefined;
  const tidied = withFigures(withWesternDigits(tidy(bare)))
    .replace(/\s+/g, " ")
    .replace(FOOTNOTE, "$1$2$3");
  if (tidied === "" || isBlankMark(tidied)) return null;
  if (!/\d/.test(tidied)) return isAccountedNothing(tidied) ? null : undefined;
  const [, triangle] = TRIANGLE.exec(tidied) ?? [];
  const [told = ""] = TAX().exec(tidied) ?? [];
  const plain = plainlyWritten(tidied.slice(0, tidied.length - told.length).replace(TRIANGLE, "$2"));
  const parts = partsOf(plain, language);
  if (!parts || (triangle && (parts.isNegative || parts.mark))) return undefined;
  const { body, exponent, currency, isIndian } = parts;
  const isNegative = parts.isNegative || triangle === "△";
  const mark = triangle === "▲" ? "up" : triangle === "▼" || triangle === "▽" ? "down" : parts.mark;
  const [point, comma] = [POINT_SHAPE, COMMA_SHAPE].map((shape) => {
    const magnitude = magnitudeOf(body, shape, exponent);
    return magnitude !== undefined && isNegative ? 0 - magnitude : magnitude;
  });
  if (point === undefined && comma === undefined) return undefined;
  const tax = told === "" ? undefined : WITHOUT_TAX().test(told) ? "without" : "with";
  return {
    text,
    point,
    comma,
    isIndian,
    ...(mark && { mark }),
    ...(currency && { currency }),
    ...(tax && { tax }),
  };
}

/** Before an amount or its currency. */
const TRIANGLE = /^([▲△▼▽])\s?((?:[¥$€£₩]\s?)?\d)/;
/** What is said of tax behind an amount, in brackets or not. */
const TAX = lettered(
  String.raw`\s?(?<!\p{Script=Latin})\(?(?:t\.?t\.?c|h\.?t(?:va)?|tvac|(?:zzgl|inkl?|exkl|excl?|incl?|plus|ex|[+])\.?\s?(?:of\s)?(?:mwst|ust|vat|gst|btw|tax|iva|tva|moms)|netto|brutto|net|gross|(?:iva|btw|kdv|vat|gst)\s(?:inclu[isí][do]?[oa]?|inclusa|esclusa|incl|excl|dahil|hariç)|\+\s?(?:iva|kdv)|税込み?|税抜き?|税別|不?含税|不?含稅|未税|未稅)\.?\)?$`,
  "iu",
);
const WITHOUT_TAX = lettered(
  String.raw`h\.?t|zzgl|exk|exc|\bex\b|plus|\+|nett?o?\b|hariç|esclusa|税抜|税別|不|未`,
  "iu",
);

/** What says of an amount that it is about right. */
const ABOUT = /^(?:[~∼≈≃]|(?:circa|approx|aprox|env|ca)\b\.?|大约|大約|约|約)\s?(?=[^\d]{0,4}\d)/i;
/** What says of an amount that it is of a year, as amounts of customers mostly are. */
const OF_A_YEAR =
  /\s?(?:\/\s?(?:years?|yr|annum|jahr|année|año|ano|anno|jaar|年|년)|(?<=[\s\d])p\.?\s?a\.|(?<=\s)pa|(?<=\s)(?:per (?:year|annum|yr)|a year|annually|pro jahr|par an|al año|por ano|all'anno|per jaar))\.?$/i;

/** With one sign for minus and one apostrophe, and without what is only said around an amount. @private */
function plainlyWritten(text: string): string {
  return (
    text
      // What keeps a figure a text: "500".
      .replace(/^["“](.*)["”]$/, "$1")
      .replace(ABOUT, "")
      .replace(OF_A_YEAR, "")
      .replace(/[\u2212\u2010-\u2015]/g, "-")
      .replace(/[’‘´`ʼʻ′‛]/g, "'")
      .replace(/^(?:[负負]|minus\s)/i, "-")
      // 1 , 500
      .replace(/(?<=\d) ([.,]) (?=\d)/g, "$1")
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
  const isPlain = powerOf(text) !== undefined;
  const found = isPlain ? null : (withoutCurrency(text, "after") ?? withoutCurrency(text, "before"));
  const word = (found?.rest ?? text)
    .trim()
    .toLowerCase()
    .replace(/^in\s|\.$/g, "");
  const power = powerOf(found && word === "t" ? "k" : word);
  return power === undefined || Number.isNaN(power)
    ? undefined
    : { power, ...(found && { currency: found.currency }) };
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
function partsOf(text: string, language: string): Parts | undefined {
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
  // EUR: 500.
  if (leading) rest = rest.replace(/^:\s?/, "");
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
  const power = unit === "" ? 0 : powerOf(unit, currency, language);
  if (power === undefined || Number.isNaN(power)) return undefined;
  // 1,234,567.50 K are kyat, if nobody says so.
  if (unit === "K" && power > 0 && GROUPED_TO_HUNDREDTHS.test(end.rest)) return undefined;
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

const GROUPED_TO_HUNDREDTHS = /\d[ ,.']\d{3}[.,]\d\d$/;

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
    take(part[1] ?? "", powerOf(part[2] ?? "") ?? Number.NaN);
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
      // A T right before the currency is a thousand in German: 120 TEUR; before the dong it is a billion.
      const thousands =
        found.unit === "" && trailing.currency !== "₫" ? /^(.*\d)\s?T$/.exec(trailing.rest) : null;
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
    const unit = found.unit === "" ? (unitBehind(found.rest) ?? unitBehindCurrency(found)) : undefined;
    if (unit) {
      found.unit = unit.unit;
      found.rest = found.rest.slice(0, unit.at);
    }
  }
  return found;
}

/** The unit of 1200 EUR k, which leaves 1200 EUR. @private */
function unitBehindCurrency(found: { readonly rest: string; readonly currency?: string | undefined }) {
  const [, amount = "", word = ""] = found.currency
    ? []
    : (/^(.*\d\s?[^\d\s]+) ([^\d\s]+)$/.exec(found.rest) ?? []);
  const unit = word === "" ? undefined : unitBehind(`0 ${word}`);
  return unit && withoutCurrency(amount, "after") ? { unit: unit.unit, at: amount.length } : undefined;
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
