/** Currencies that people write beside an amount, and which of them stand in a column. */

import { lettered } from "../texts/letters";

/** Codes of ISO 4217, with the signs and words that people write for them. */
const CURRENCIES: Readonly<Record<string, string>> = {
  AED: "Dhs Dh د.إ",
  AFN: "؋",
  ALL: "Lek Lekë",
  AMD: "֏",
  ANG: "",
  AOA: "Kz",
  ARS: "AR$ $AR pesos",
  AUD: "A$ AU$ $AU",
  AWG: "",
  AZN: "₼",
  BAM: "KM КМ",
  BBD: "Bds$",
  BDT: "৳ Tk টাকা",
  BGN: "лв",
  BHD: "BD د.ب",
  BIF: "",
  BMD: "",
  BND: "B$",
  BOB: "Bs",
  BRL: "R$ BR$ reais",
  BSD: "",
  BTC: "₿",
  BTN: "",
  BWP: "",
  BYN: "Br",
  BZD: "BZ$",
  CAD: "C$ CA$ $CA CAD$ $CAD CDN$",
  CDF: "",
  CHF: "Fr SFr",
  CLP: "CL$ $CL pesos",
  CNY: "¥ CN¥ ¥CN RMB 元 圆 块 人民币 人民幣 yuan",
  COP: "COL$ CO$ $CO pesos",
  CRC: "₡",
  CUP: "CU$ $MN",
  CVE: "",
  CZK: "Kč Kc",
  DJF: "",
  DKK: "kr Dkr",
  DOP: "RD$ DO$",
  DZD: "DA د.ج",
  EGP: "E£ EG£ £E LE ج.م",
  ETB: "Br ብር",
  EUR: "€ 欧元 歐元 euro euros",
  FJD: "FJ$",
  GBP: "£ £GB UK£ 英镑 英鎊",
  GEL: "₾ ლ",
  GHS: "₵ GH₵ GH¢",
  GMD: "",
  GNF: "",
  GTQ: "",
  GYD: "",
  HKD: "HK$ $HK 元 圓 港币 港幣 港元",
  HNL: "",
  HRK: "",
  HTG: "",
  HUF: "Ft",
  IDR: "Rp",
  ILS: '₪ ש"ח ש״ח NIS',
  INR: "₹ Rs rupees",
  IQD: "ع.د د.ع",
  IRR: "ریال تومان",
  ISK: "kr Íkr Ikr",
  JMD: "J$ JM$",
  JOD: "JD د.ا",
  JPY: "¥ JP¥ 円 圓 日元 日圓 엔 yen",
  KES: "KSh KShs",
  KGS: "⃀ сом",
  KHR: "៛",
  KMF: "",
  KRW: "₩ 원 韩元 韓元",
  KWD: "KD د.ك",
  KYD: "",
  KZT: "₸ тг",
  LAK: "₭",
  LBP: "L£ £L £LB ل.ل",
  LKR: "Rs රු",
  LYD: "ل.د",
  MAD: "Dh Dhs د.م",
  MDL: "lei leu",
  MGA: "",
  MKD: "ден",
  MMK: "Ks",
  MNT: "₮",
  MOP: "MOP$",
  MUR: "Rs",
  MVR: "",
  MWK: "",
  MXN: "MX$ $MX Mex$ M.N. pesos",
  MYR: "RM",
  MZN: "MT MTn",
  NAD: "N$",
  NGN: "₦",
  NIO: "C$",
  NOK: "kr Nkr",
  NPR: "Rs NRs रु रू नेरू",
  NZD: "NZ$ $NZ",
  OMR: "ر.ع",
  PAB: "B/.",
  PEN: "S/ S/.",
  PGK: "",
  PHP: "₱",
  PKR: "Rs",
  PLN: "zł zl",
  PYG: "₲ Gs",
  QAR: "QR ر.ق",
  RON: "lei leu lej",
  RSD: "дин din",
  RUB: "₽ руб р",
  RWF: "",
  SAR: "SR ر.س",
  SCR: "",
  SDG: "",
  SEK: "kr Skr",
  SGD: "S$ SG$ $SG",
  SYP: "ل.س",
  THB: "฿ บาท baht",
  TJS: "",
  TMT: "",
  TND: "DT د.ت",
  TRY: "₺ TL",
  TTD: "TT$ $TT",
  TWD: "NT$ $TW NTD 元 圓 塊 台币 台幣 新台币 新台幣",
  TZS: "TSh",
  UAH: "₴ грн",
  UGX: "USh",
  USD: "US$ щ.д U.S.$ U$S U$D $ $US dollars 美元 美金",
  UYU: "$U UY$ $UY",
  UZS: "so'm сум",
  VES: "Bs Bs.S",
  VND: "₫ đ VNĐ",
  XAF: "FCFA CFA",
  XCD: "EC$",
  XOF: "FCFA CFA",
  XPF: "CFP",
  YER: "",
  ZAR: "R",
  ZMW: "ZK Kw",
};
/** A dollar that is not said to be the American one may be another. */
const OPEN_SIGNS = new Set(["$", "dollars"]);

/** Letters that stand for a currency before an amount only, and not before the number of a document. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  K: ["ZMW", "PGK", "MMK"],
  L: ["HNL"],
  N: ["NGN"],
  P: ["PHP", "BWP"],
  Q: ["GTQ"],
};
/** Set apart, or before an amount with a comma or hundredths: Q 500 and Q1,500.00, but not Q1500. */
const LETTER_BEFORE = /^([KLNPQ])\.?(?:\s(?=\d)|(?=\d{1,3}(?:,\d{3})+(?:\.\d{2})?$|\d+\.\d{2}$))/;

/** Of letters that units have as well: the r of 12 Br is no rand, and what is left no billion. */
const IN_LETTERS = lettered(String.raw`^[\p{Script=Latin}\p{Script=Cyrillic}]`);
/** Numbers of documents begin with such letters: SR1001 is none of riyals, and SR 1001 is. */
const AS_IN_NUMBERS = /^(AED|AOA|BAM|BDT|BHD|BOB|BYN|DZD|EGP|JOD|KWD|MAD|MMK|MZN|PYG|QAR|SAR|TND|VES)$/;

/** How currencies are written, ready to be looked for. */
interface Spelling {
  /** The currencies of each sign; a sign of one alone is that currency for certain. */
  readonly signs: ReadonlyMap<string, readonly string[]>;
  /** Signs by their words in small letters. */
  readonly byWord: ReadonlyMap<string, string>;
  readonly before: RegExp;
  readonly after: RegExp;
}

let known: Spelling | undefined;

/** Made when a text may hold an amount for the first time: most runs meet numbers alone. @private */
function spelling(): Spelling {
  known ??= spelled();
  return known;
}

/** @private */
function spelled(): Spelling {
  const signs = new Map<string, string[]>();
  for (const [code, written] of Object.entries(CURRENCIES)) {
    for (const sign of written.split(" ").filter(Boolean))
      signs.set(sign, [...(signs.get(sign) ?? []), code]);
  }
  const all = [...signs.keys()].sort((one, other) => other.length - one.length);
  const isAsInNumbers = (sign: string) =>
    /^[A-Za-z]{2}$/.test(sign) && (signs.get(sign) ?? []).some((code) => AS_IN_NUMBERS.test(code));
  const code = Object.keys(CURRENCIES).join("|");
  const letters = escaped(all.filter((sign) => IN_LETTERS().test(sign)));
  const others = escaped(all.filter((sign) => !IN_LETTERS().test(sign)));
  const joined = escaped(all.filter((sign) => !isAsInNumbers(sign)));
  const setApart = escaped(all.filter(isAsInNumbers));
  return {
    signs,
    byWord: new Map(all.map((sign) => [sign.toLowerCase(), sign])),
    // A code may have a sign after it: `USD $5`.
    before: new RegExp(
      `^(?:(${code})\\.?\\s?(?:[$€£¥₹]\\s?)?|(${joined})\\.?\\s?|(${setApart})(?:\\.\\s?|\\s|(?=-\\d[\\d.,' ]*[.,]\\d\\d$)))`,
      "i",
    ),
    // And a sign may have a code after it: `1.5万元人民币`.
    after: new RegExp(
      `\\s?(?:元?(人民币|人民幣)|(${code})|(${others}|(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${letters})))\\.?$`,
      "iu",
    ),
  };
}

/** @private */
function escaped(signs: readonly string[]): string {
  // A blank may part the country from its dollar: `12,50 $ CA`.
  const parted = (sign: string) =>
    sign
      .replace(/([A-Z]{2})\\\$$/, "$1\\s?\\$")
      .replace(/^\\\$([A-Z]{2})$/, "\\$\\s?$1")
      .replace("FCFA", "F\\s?CFA");
  return signs.map((sign) => parted(sign.replace(/[$/.]/g, "\\$&"))).join("|");
}

/**
 * The currency an amount begins or ends with, as its code or its sign, and what remains.
 *
 * @param text tidied
 * @param side where to look
 * @example withoutCurrency("1,200 usd", "after") // => { rest: "1,200", currency: "USD" }
 */
export function withoutCurrency(
  text: string,
  side: "before" | "after",
): { rest: string; currency: string } | null {
  const [whole = "", first, second, third] = spelling()[side].exec(text) ?? [];
  const word = first ?? second ?? third;
  const letter = side === "before" && word === undefined ? LETTER_BEFORE.exec(text) : null;
  if (letter) return { rest: text.slice(letter[0].length), currency: letter[1] ?? "" };
  if (word === undefined || whole === text) return null;
  const rest = side === "before" ? text.slice(whole.length) : text.slice(0, -whole.length);
  const bare = word.replace(/\s/g, "");
  return { rest, currency: spelling().byWord.get(bare.toLowerCase()) ?? bare.toUpperCase() };
}

/**
 * Of what stands before and behind one amount, what says more: a sign may mean several currencies.
 *
 * @param one a code or sign
 * @param other a code or sign
 * @example narrowerCurrency("$", "CAD") // => "CAD"
 */
export function narrowerCurrency(one: string, other: string): string {
  return isOpen(one) && !isOpen(other) ? other : one;
}

/** @private */
function isOpen(sign: string): boolean {
  return codesOf(sign).length > 1 || OPEN_SIGNS.has(sign);
}

/**
 * The currency that a text names and nothing else, as its code or its sign; the text in capitals where it is not known.
 *
 * @param text tidied
 * @example currencyNamed("usd") // => "USD"
 * @example currencyNamed("人民币") // => "人民币"
 */
export function currencyNamed(text: string): string {
  return spelling().byWord.get(text.toLowerCase()) ?? text.toUpperCase();
}

/**
 * Whether a text is a currency and nothing else.
 *
 * @param text tidied
 * @example ["usd", "¥", "Bob"].map(isCurrency) // => [true, true, false]
 */
export function isCurrency(text: string): boolean {
  if (spelling().byWord.has(text.toLowerCase())) return true;
  const code = text.toUpperCase();
  // Bob and Ron are people.
  return CURRENCIES[code] !== undefined && (text === code || text === text.toLowerCase());
}

/**
 * Whether two codes or signs may mean the same currency.
 *
 * @param one a code or sign
 * @param other a code or sign
 * @example areSameCurrency("$", "USD") // => true
 */
export function areSameCurrency(one: string, other: string): boolean {
  return codesOf(one).some((code) => codesOf(other).includes(code));
}

/**
 * What each currency that was met is called beside the others: its code, or its sign where that may mean several: `¥` is
 * Chinese or Japanese. A sign is called as a code that also stands there and that it may mean, unless the same sign says it
 * with its country, as JP¥ beside ¥ does to part the two; two signs that may mean the same are called alike.
 *
 * @param found codes and signs, as `withoutCurrency` gives them
 * @example [...currencyNames(["$", "USD"])] // => [["USD", "USD"], ["$", "USD"]]
 */
export function currencyNames(found: readonly string[]): ReadonlyMap<string, string> {
  const different = [...new Set(found)];
  const names = new Map<string, string>();
  for (const sign of different) if (!isOpen(sign)) names.set(sign, codesOf(sign)[0] ?? sign);
  const certain = [...names];
  for (const sign of different.filter(isOpen)) {
    const parted = certain.flatMap(([other, code]) => (isWithCountry(other, sign) ? [code] : []));
    const others = [...names.values()].filter((name) => !parted.includes(name));
    const alike = others.find((other) => areSameCurrency(sign, other));
    const fitting = new Set(
      certain.flatMap(([, code]) => (areSameCurrency(sign, code) && !parted.includes(code) ? [code] : [])),
    );
    const name = fitting.size === 1 ? [...fitting][0] : fitting.size === 0 ? alike : undefined;
    names.set(sign, name ?? sign);
  }
  return names;
}

/**
 * How often each currency was met, the most frequent first, by the name that `currencyNames` gives it.
 *
 * @param found codes and signs, as `withoutCurrency` gives them
 * @example [...currencyCounts(["$", "USD", "¥", "元"])] // => [["USD", 2], ["¥", 2]]
 */
export function currencyCounts(found: readonly string[]): Map<string, number> {
  const names = currencyNames(found);
  // Certain names come first where two were met as often.
  const counts = new Map([...names.values()].map((name) => [name, 0]));
  for (const currency of found) {
    const name = names.get(currency) ?? currency;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

/** Whether a sign is another one of several currencies and its country. US$ beside $ is no other dollar. @private */
function isWithCountry(sign: string, bare: string): boolean {
  return codesOf(bare).length > 1 && sign.length > bare.length && sign.includes(bare);
}

/** @private */
function codesOf(currency: string): readonly string[] {
  return spelling().signs.get(currency) ?? LETTERS[currency] ?? [currency];
}
