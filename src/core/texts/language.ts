/** The languages of the product, and texts that exist in all of them. */

/** A further language begins here: the compiler then names every text that lacks it. */
export const LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language, so a forgotten translation does not compile. */
export type Text = Readonly<Record<Language, string>>;

/**
 * The language in which a locale's users read.
 *
 * Traditional characters for Taiwan, Hong Kong, Macau and any `Hant` tag, simplified for the rest of Chinese and
 * wherever `Hans` is asked for, English for every other locale and for none.
 *
 * @param locale a locale as Sheets (`zh_CN`) or a browser (`zh-Hant-HK`) writes it
 * @example languageOf("zh_HK") // => "zh-TW"
 */
export function languageOf(locale: string | null | undefined): Language {
  if (!locale || !/^zh\b|^zh[_-]/i.test(locale)) return "en";
  if (/hans/i.test(locale)) return "zh-CN";
  return /hant|[_-](tw|hk|mo)\b/i.test(locale) ? "zh-TW" : "zh-CN";
}

/** The words of one part of the product, by name: `TEXTS` in the `texts.ts` of a model is one. */
export type Texts = Readonly<Record<string, Text>>;

/** What goes into the `{named}` places of a text. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/**
 * A template with its `{named}` places filled in; `{count?one:many}` is the first word for 1 and the second otherwise.
 *
 * A place without a value stays visible, so that a mistake shows instead of vanishing.
 *
 * @param template text with places such as `{found}`
 * @param values what goes into the places
 * @example fill("row {row}: {found}", { row: 7, found: "abc" }) // => "row 7: abc"
 * @example fill("{count} {count?row:rows}", { count: 1 }) // => "1 row"
 * @example fill("{count} 个{name}", { count: 1, name: "VIP客户" }) // => "1 个 VIP客户"
 */
export function fill(template: string, values: Values): string {
  return filler(template)(values);
}

/** Texts between places stand at each fifth position, then the place and its parts. */
const PLACE = /(\{(\w+)(?:\?([^:{}]*):([^{}]*))?\})/;
const PARTS = 5;

/**
 * The same of a template that is filled in again and again, which is taken apart once.
 *
 * @param template text with places
 * @example filler("row {row}: {found}")({ row: 7, found: "abc" }) // => "row 7: abc"
 */
export function filler(template: string): (values: Values) => string {
  const parts = template.split(PLACE);
  return (values) => {
    let text = parts[0] ?? "";
    // Looked at instead of the text so far, which would be put together for each look at its end.
    let last = text;
    for (let at = 1; at < parts.length; at += PARTS) {
      const [one, many] = [parts[at + 2], parts[at + 3]];
      const value = values[parts[at + 1] as string];
      let piece = String(value);
      if (value === undefined) piece = parts[at] as string;
      else if (one !== undefined) piece = (piece === "1" ? one : many) as string;
      else if (areBeside(last, piece)) text += " ";
      text += piece;
      if (piece !== "") last = piece;
      const rest = parts[at + PARTS - 1] as string;
      text += areBeside(last, rest) ? ` ${rest}` : rest;
      if (rest !== "") last = rest;
    }
    return text;
  };
}

const HAN_BESIDE_LATIN = /^([一-鿿][A-Za-z0-9"(]|[A-Za-z0-9%")][一-鿿])$/;

const FIRST_HAN = 0x4e00;

/** In Chinese a space stands between a Chinese sign and a word or number in Latin script. @private */
function areBeside(before: string, after: string): boolean {
  const isHan = before.charCodeAt(before.length - 1) >= FIRST_HAN || after.charCodeAt(0) >= FIRST_HAN;
  return isHan && HAN_BESIDE_LATIN.test(before.slice(-1) + after.charAt(0));
}

/**
 * A text in one language with its places filled in.
 *
 * @param text with places such as `{name}`
 * @param language of the reader
 * @param values what goes into the places
 * @example filled({ en: "Year {year}", "zh-CN": "第 {year} 年", "zh-TW": "第 {year} 年" }, "zh-CN", { year: 2 }) // => "第 2 年"
 */
export function filled(text: Text, language: Language, values: Values): string {
  return fill(text[language], values);
}

/**
 * A text of every language, made alike from the language.
 *
 * @param of what the text says in a language
 * @example inEveryLanguage((language) => `${language}!`)["zh-CN"] // => "zh-CN!"
 */
export function inEveryLanguage(of: (language: Language) => string): Text {
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<
    Language,
    string
  >;
}

/**
 * A text with its places filled in, in every language, for whoever does not know the reader's yet.
 *
 * @param text with places such as `{width}`
 * @param values what goes into the places; a text goes in language by language
 * @example filledText({ en: "{width} columns", "zh-CN": "{width} 列", "zh-TW": "{width} 欄" }, { width: 3 }).en // => "3 columns"
 * @example filledText(alike("{count} x {what}"), { count: 2, what: alike("VIP") }).en // => "2 x VIP"
 */
export function filledText(text: Text, values: Readonly<Record<string, Values[string] | Text>>): Text {
  return inEveryLanguage((language) => {
    const own = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "object" ? value[language] : value,
    ]);
    return fill(text[language], Object.fromEntries(own));
  });
}

/**
 * Texts one after the other with a separator between them, in every language.
 *
 * @param texts in the order they are read
 * @param separator such as `TEXTS.listSeparator` of core
 * @example joined([alike("A"), alike("B")], { en: ", ", "zh-CN": "、", "zh-TW": "、" })["zh-CN"] // => "A、B"
 */
export function joined(texts: readonly Text[], separator: Text): Text {
  return inEveryLanguage((language) => texts.map((text) => text[language]).join(separator[language]));
}

/**
 * A name that is written alike everywhere, such as a class A or a code.
 *
 * @param name as written
 * @example alike("AAA")["zh-TW"] // => "AAA"
 */
export function alike(name: string): Text {
  return inEveryLanguage(() => name);
}
