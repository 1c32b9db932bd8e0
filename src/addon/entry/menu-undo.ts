/** The menu's item that takes the last run back; apart from the menu, because opening a file undoes nothing. */

import { inLanguages, languageOf } from "../../core/texts/language";
import { PRODUCT, UNDO } from "./menu-texts";
import { undo } from "./server";

const UNDONE = inLanguages("The last run was undone.", "上次运行已撤销。", "上次執行已復原。");

/** Takes the last run back; asks first when a person edited what it wrote. */
export function undoFromMenu(): void {
  const language = languageOf(Session.getActiveUserLocale());
  const ui = SpreadsheetApp.getUi();
  let answer = undo({ force: false });
  if (!answer.ok && answer.code === "EDITED_SINCE") {
    const button = ui.alert(UNDO[language], answer.message, ui.ButtonSet.OK_CANCEL);
    if (button !== ui.Button.OK) return;
    answer = undo({ force: true });
  }
  if (answer.ok) SpreadsheetApp.getActiveSpreadsheet().toast(UNDONE[language], PRODUCT[language]);
  else ui.alert(UNDO[language], answer.message, ui.ButtonSet.OK);
}
