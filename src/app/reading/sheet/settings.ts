/** What a person set for the whole workbook. */

import { tidy } from "../../../core/cells/cell";
import { MOST_LISTED } from "../../../core/options/list-length";
import { LANGUAGES, type Language, languageOf } from "../../../core/texts/language";

/** Of another version nothing is taken. */
export const SETTINGS_VERSION = 1;

export interface Settings {
  /** Of what is written; `null` for the spreadsheet's. */
  readonly language: Language | null;
  /** Whether new tier columns get colours. */
  readonly colours: boolean;
  /** Whether Sheets warns a person who types into our columns and sheets. */
  readonly protection: boolean;
  /** Whether runs are compared with earlier ones, and more of them kept than undo needs. */
  readonly history: boolean;
  /** How many customers a list names; `null` for each list's own number. */
  readonly names: number | null;
  /** For how many runs a tier stays that a person changed; `null` for ever. */
  readonly keptRuns: number | null;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  colours: true,
  protection: false,
  history: true,
  names: null,
  keptRuns: null,
};

/**
 * The language of all that is written.
 *
 * @param reading of the workbook
 * @example writtenLanguage({ locale: "en_US", settings: { language: "zh-CN" } }) // => "zh-CN"
 * @example writtenLanguage({ locale: "zh_TW" }) // => "zh-TW"
 */
export function writtenLanguage({
  locale,
  settings,
}: {
  readonly locale: string;
  readonly settings?: Pick<Settings, "language"> | undefined;
}): Language {
  return settings?.language ?? languageOf(locale);
}

/**
 * The language that a person chose by its number in the list, 0 for the spreadsheet's; `undefined` for any other text.
 *
 * @param typed by a person
 * @example chosenLanguage(" 2 ") // => "zh-CN"
 * @example chosenLanguage("0") // => null
 */
export function chosenLanguage(typed: string): Language | null | undefined {
  const number = tidy(typed);
  return number === "0" ? null : LANGUAGES[/^\d$/.test(number) ? Number(number) - 1 : -1];
}

/**
 * The number from 1 to 100 that a person typed, of names or of runs; `null` for nothing, `undefined` for any other text.
 *
 * @param typed by a person
 * @example chosenCount("２５") // => 25
 * @example chosenCount("many") // => undefined
 */
export function chosenCount(typed: string): number | null | undefined {
  const text = tidy(typed);
  if (text === "") return null;
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= MOST_LISTED ? number : undefined;
}
