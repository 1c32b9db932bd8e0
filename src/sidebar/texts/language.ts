/** The languages of the sidebar, and texts that exist in all of them. */

export type Language = "en" | "zh-CN" | "zh-TW";

/** One text in every language, so that a forgotten translation does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** One step's texts. */
export type Texts = Readonly<Record<string, Text>>;

/** Says a text, with its `{named}` places filled in; `{rows?row:rows}` gives the first word where `rows` is 1. */
export type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The language of the page; English unless the page says otherwise.
 *
 * @param lang of the document, set by the add-on before the page is shown
 */
export function languageOf(lang: string): Language {
  return lang === "zh-CN" || lang === "zh-TW" ? lang : "en";
}

/**
 * Says texts in one language.
 *
 * @param language of the reader
 */
export function sayIn(language: Language): Say {
  return (text, values = {}) =>
    text[language]
      .replace(/\{(\w+)\?([^:}]*):([^}]*)\}/g, (_, name: string, one: string, many: string) =>
        String(values[name]) === "1" ? one : many,
      )
      .replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/**
 * One text in the three languages, in the order English, simplified, traditional.
 *
 * @param en English
 * @param simplified as in mainland China
 * @param traditional as in Taiwan and Hong Kong
 */
export function inLanguages(en: string, simplified: string, traditional: string): Text {
  return { en, "zh-CN": simplified, "zh-TW": traditional };
}
