/** The three languages of the product, and texts that exist in all of them. */

export type Language = "en" | "zh-CN" | "zh-TW";

export const LANGUAGES: readonly Language[] = ["en", "zh-CN", "zh-TW"];

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

/**
 * A template with its `{named}` places filled in.
 *
 * A place without a value stays visible, so that a mistake shows instead of vanishing.
 *
 * @param template text with places such as `{found}`
 * @param values what goes into the places
 * @example fill("row {row}: {found}", { row: 7, found: "abc" }) // => "row 7: abc"
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/**
 * One text in the three languages, in the order English, simplified, traditional.
 *
 * @param en English
 * @param simplified as in mainland China
 * @param traditional as in Taiwan and Hong Kong
 * @example inLanguages("tier", "层级", "層級") // => { en: "tier", "zh-CN": "层级", "zh-TW": "層級" }
 * @__NO_SIDE_EFFECTS__ so that texts nobody uses do not stay in a bundle
 */
export function inLanguages(en: string, simplified: string, traditional: string): Text {
  return { en, "zh-CN": simplified, "zh-TW": traditional };
}
