/** The menu's items that insert a template. */

import { type Language, languageOf } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { insertTemplateSheet } from "../write/template-writer";
import { failureOf } from "./failure";
import { requireAllScopes } from "./scopes";

/**
 * Inserts a template; what goes wrong is said in a window.
 *
 * @param id of the template
 */
export function insertTemplate(id: string): void {
  requireAllScopes();
  let language: Language = "en";
  try {
    language = languageOf(Session.getActiveUserLocale());
    insertTemplateSheet(id);
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(WORDS.addOn[language], failureOf(error, language).message, ui.ButtonSet.OK);
  }
}
