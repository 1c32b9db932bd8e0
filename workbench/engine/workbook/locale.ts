/** Locales: how a spreadsheet's language writes numbers, dates and formulas. */

import type { Writing } from "../typing/writing";
import { send } from "./batch";
import type { Locale, Model } from "./library";

const ENGLISH: Locale = {
  name: "English (US)",
  code: "en_US",
  thousandsSeparator: ",",
  decimalSeparator: ".",
  weekStart: 7,
  dateFormat: "m/d/yyyy",
  timeFormat: "hh:mm:ss a",
  formulaArgSeparator: ",",
};

/** Of a country whose days have 24 hours and whose weeks begin on Monday. */
function of(name: string, code: string, dateFormat: string, marks: Partial<Locale> = {}): Locale {
  return { ...ENGLISH, name, code, dateFormat, timeFormat: "hh:mm:ss", weekStart: 1, ...marks };
}

/** In Sheets, locales with a decimal comma separate arguments by semicolon. */
function withComma(thousandsSeparator: string): Partial<Locale> {
  return { thousandsSeparator, decimalSeparator: ",", formulaArgSeparator: ";" };
}

/** The locales the workbench offers: formats as in Unicode's CLDR. */
export const LOCALES: readonly Locale[] = [
  ENGLISH,
  of("English (UK)", "en_GB", "dd/mm/yyyy"),
  of("English (India)", "en_IN", "dd/mm/yyyy", { weekStart: 7 }),
  of("简体中文（中国）", "zh_CN", "yyyy/m/d"),
  of("繁體中文（台灣）", "zh_TW", "yyyy/m/d", { weekStart: 7 }),
  of("繁體中文（香港）", "zh_HK", "d/m/yyyy", { weekStart: 7 }),
  of("日本語（日本）", "ja_JP", "yyyy/mm/dd", { weekStart: 7 }),
  of("한국어 (대한민국)", "ko_KR", "yyyy. m. d", { weekStart: 7 }),
  of("Deutsch (Deutschland)", "de_DE", "dd.mm.yyyy", withComma(".")),
  of("Deutsch (Schweiz)", "de_CH", "dd.mm.yyyy", { thousandsSeparator: "’", formulaArgSeparator: ";" }),
  of("Français (France)", "fr_FR", "dd/mm/yyyy", withComma(" ")),
  of("Español (España)", "es_ES", "dd/mm/yyyy", withComma(".")),
  of("Italiano (Italia)", "it_IT", "dd/mm/yyyy", withComma(".")),
  of("Nederlands (Nederland)", "nl_NL", "dd-mm-yyyy", withComma(".")),
  of("Português (Brasil)", "pt_BR", "dd/mm/yyyy", { ...withComma("."), weekStart: 7 }),
];

/** The locale with a code such as `zh_CN`. Throws when the workbench does not offer it. */
export function localeOf(code: string): Locale {
  const locale = LOCALES.find((candidate) => candidate.code === code);
  if (locale === undefined) {
    throw new Error(`locale must be one of ${LOCALES.map(({ code }) => code).join(", ")}: found "${code}"`);
  }
  return locale;
}

/** The code of the spreadsheet's locale, as Sheets writes it: `en_US`. */
export function localeCode(model: Model): string {
  return model.getters.getLocale().code;
}

/** Changes the spreadsheet's locale; values stay, and are shown in the new way. */
export function setLocale(model: Model, code: string): void {
  send(model, "UPDATE_LOCALE", { locale: localeOf(code) });
}

/** How the spreadsheet's locale writes numbers and dates. */
export function writingOf(locale: Locale): Writing {
  return {
    decimal: locale.decimalSeparator,
    thousands: locale.thousandsSeparator ?? ",",
    dayFirst: /^d/.test(locale.dateFormat),
    truth: TRUTH[locale.code],
  };
}

/** Words that a spreadsheet of the country probably reads as TRUE and FALSE: our judgement, nobody reports it. */
const TRUTH: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  de_DE: ["wahr", "falsch"],
  de_CH: ["wahr", "falsch"],
  fr_FR: ["vrai", "faux"],
  es_ES: ["verdadero", "falso"],
  it_IT: ["vero", "falso"],
  nl_NL: ["waar", "onwaar"],
  pt_BR: ["verdadeiro", "falso"],
};

/**
 * A formula as the engine stores it: arguments separated by commas.
 *
 * Sheets accepts a semicolon between arguments in every locale, the engine does not. Semicolons
 * inside texts, quoted sheet names and `{…}` arrays, where they begin a new row, stay.
 */
export function withCommas(formula: string): string {
  let quote = "";
  let depth = 0;
  let result = "";
  for (const character of formula) {
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    result += character === ";" && quote === "" && depth === 0 ? "," : character;
  }
  return result;
}
