/** The menu's items that set something for the whole workbook; each says how it is set now and asks. */

import {
  chosenCount,
  chosenLanguage,
  DEFAULT_SETTINGS,
  type Settings,
} from "../../app/reading/sheet/settings";
import { MOST_LISTED } from "../../core/options/list-length";
import { TEXTS as CORE } from "../../core/texts/core-texts";
import { filled, LANGUAGES, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { findMarks, type Marks } from "../read/find-marks";
import { ABOUT, LANGUAGE_NAMES, SETTINGS } from "../texts/settings";
import { protectAll } from "../write/protection";
import { markSettings } from "../write/write-marks";
import { alone } from "./alone";
import { inWindow, say } from "./in-window";

/** Sets the language of what is written. */
export function setLanguage(): void {
  changed((now, language) => {
    const names = [SETTINGS.spreadsheetsOwn[language], ...LANGUAGES.map((one) => LANGUAGE_NAMES[one])];
    const at = now.language === null ? 0 : 1 + LANGUAGES.indexOf(now.language);
    const listed = names.map((name, number) => `${number} ${name}`).join(CORE.listSeparator[language]);
    const asked = filled(SETTINGS.languageAsked, language, { now: names[at], listed });
    const chosen = askedFor(SETTINGS.language, asked, chosenLanguage, listed, language);
    return chosen === undefined ? null : { language: chosen };
  });
}

/** Turns colours of new tier columns on or off. */
export function setColours(): void {
  changed((now, language) => switched("colours", now, language));
}

/** Turns warnings on our columns and sheets on or off, at once. */
export function setProtection(): void {
  changed((now, language) => switched("protection", now, language));
}

/** Turns comparisons with earlier runs on or off. */
export function setComparison(): void {
  changed((now, language) => switched("history", now, language));
}

/** Sets how many customers a list names. */
export function setNames(): void {
  changed((now, language) => {
    const shown = now.names ?? SETTINGS.eachListsOwn[language];
    const names = countAskedFor(SETTINGS.names, SETTINGS.namesAsked, shown, language);
    return names === undefined ? null : { names };
  });
}

/** Sets for how many runs a tier stays that a person changed. */
export function setKeptRuns(): void {
  changed((now, language) => {
    const shown = now.keptRuns ?? SETTINGS.forEver[language];
    const keptRuns = countAskedFor(SETTINGS.keptRuns, SETTINGS.keptRunsAsked, shown, language);
    return keptRuns === undefined ? null : { keptRuns };
  });
}

/** Asks under no lock, and then keeps what is to change; what goes wrong is said in a window. @private */
function changed(ask: (now: Settings, language: Language) => Partial<Settings> | null): void {
  inWindow(SETTINGS.title, (language) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const change = ask(settingsIn(findMarks(spreadsheet)), language);
    if (change === null) return;
    alone(() => {
      const marks = findMarks(spreadsheet);
      markSettings(spreadsheet, { ...settingsIn(marks), ...change }, marks.settings);
      if (change.protection !== undefined) protectAll(change.protection, spreadsheet, marks);
    });
    spreadsheet.toast(SETTINGS.kept[language], WORDS.addOn[language]);
  });
}

/** @private */
function settingsIn({ settings }: Pick<Marks, "settings">): Settings {
  return settings?.settings ?? DEFAULT_SETTINGS;
}

/** @private */
function switched(
  key: "colours" | "protection" | "history",
  now: Settings,
  language: Language,
): Partial<Settings> | null {
  const ui = SpreadsheetApp.getUi();
  const isOn = now[key];
  const title = SETTINGS[key][language];
  const asked = `${ABOUT[key][language]}\n\n${SETTINGS[isOn ? "turnOff" : "turnOn"][language]}`;
  return ui.alert(title, asked, ui.ButtonSet.OK_CANCEL) === ui.Button.OK ? { [key]: !isOn } : null;
}

/** `undefined` where the person thought better of it or typed no such number. @private */
function countAskedFor(
  title: Text,
  question: Text,
  now: string | number,
  language: Language,
): number | null | undefined {
  const allowed = filled(SETTINGS.countAllowed, language, { most: MOST_LISTED });
  return askedFor(title, filled(question, language, { now }), chosenCount, allowed, language);
}

/** What was meant by what was typed; `undefined` where it means nothing, which is said, or the person thought better of it. @private */
function askedFor<Meant>(
  title: Text,
  asked: string,
  meant: (typed: string) => Meant | undefined,
  allowed: string,
  language: Language,
): Meant | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title[language], asked, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return undefined;
  const typed = answer.getResponseText();
  const found = meant(typed);
  if (found === undefined) say(title[language], filled(SETTINGS.notAllowed, language, { typed, allowed }));
  return found;
}
