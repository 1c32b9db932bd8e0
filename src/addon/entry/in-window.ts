/** What a menu item does, with whatever goes wrong said in a window. */

import { type Language, languageOf, type Text } from "../../core/texts/language";
import { failureOf } from "./failure";
import { requireAllScopes } from "./scopes";
import { userLocale } from "./user-locale";

/**
 * Does the work of a menu item in the user's language.
 *
 * @param title of the window in which a failure is said
 * @param work of the item
 */
export function inWindow(title: Text, work: (language: Language) => void): void {
  // Outside: where a permission is missing Google asks for it and ends the run, which must not be caught.
  requireAllScopes();
  const language = languageOf(userLocale());
  try {
    work(language);
    // What Google put off fails here, where it can still be said.
    SpreadsheetApp.flush();
  } catch (error) {
    say(title[language], failureOf(error, language).message);
  }
}

/**
 * Says something in a window that a person closes.
 *
 * @param title of the window
 * @param message in it
 */
export function say(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}
