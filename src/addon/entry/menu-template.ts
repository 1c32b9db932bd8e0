/** The menu's items that insert a template. */

import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "../texts";
import { bringInSight } from "../write/in-sight";
import { insertTemplateSheet, sheetOfTemplate } from "../write/template-writer";
import { inWindow } from "./in-window";

/**
 * Inserts a template, or opens the sheet that was made of it before, as the person chooses; what goes wrong is said in a
 * window.
 *
 * @param id of the template
 */
export function insertTemplate(id: string): void {
  inWindow(WORDS.addOn, (language) => {
    const existing = sheetOfTemplate(id);
    const wish = existing === null ? "another" : askedFor(existing.getName(), language);
    if (existing && wish === "open") {
      bringInSight(existing);
      existing.activate();
    }
    if (wish === "another") insertTemplateSheet(id);
  });
}

/** @private */
function askedFor(name: string, language: Language): "open" | "another" | "nothing" {
  const ui = SpreadsheetApp.getUi();
  const { YES, NO } = ui.Button;
  const question = filled(TEXTS.templateIsThere, language, { name });
  const button = ui.alert(WORDS.addOn[language], question, ui.ButtonSet.YES_NO_CANCEL);
  return button === YES ? "open" : button === NO ? "another" : "nothing";
}
