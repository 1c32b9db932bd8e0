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

/** The locales the workbench offers. In Sheets, those with a decimal comma separate arguments by semicolon. */
export const LOCALES: readonly Locale[] = [
  ENGLISH,
  {
    ...ENGLISH,
    name: "English (UK)",
    code: "en_GB",
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    weekStart: 1,
  },
  {
    ...ENGLISH,
    name: "简体中文（中国）",
    code: "zh_CN",
    dateFormat: "yyyy/m/d",
    timeFormat: "hh:mm:ss",
    weekStart: 1,
  },
  {
    ...ENGLISH,
    name: "繁體中文（台灣）",
    code: "zh_TW",
    dateFormat: "yyyy/m/d",
    timeFormat: "hh:mm:ss",
    weekStart: 7,
  },
  {
    ...ENGLISH,
    name: "繁體中文（香港）",
    code: "zh_HK",
    dateFormat: "d/m/yyyy",
    timeFormat: "hh:mm:ss",
    weekStart: 7,
  },
  {
    ...ENGLISH,
    name: "Deutsch (Deutschland)",
    code: "de_DE",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    dateFormat: "dd.mm.yyyy",
    timeFormat: "hh:mm:ss",
    weekStart: 1,
    formulaArgSeparator: ";",
  },
  {
    ...ENGLISH,
    name: "Français (France)",
    code: "fr_FR",
    thousandsSeparator: " ",
    decimalSeparator: ",",
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    weekStart: 1,
    formulaArgSeparator: ";",
  },
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
  fr_FR: ["vrai", "faux"],
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
