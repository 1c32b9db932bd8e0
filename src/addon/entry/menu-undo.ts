/** The menu's items that take the last run back and bring it back again; apart from the menu, because opening a file undoes nothing. */

import { filled } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "../texts";
import { inWindow, say } from "./in-window";
import { redo, undo } from "./server";

/** Takes the last run back; asks first when a person edited what it wrote. */
export function undoFromMenu(): void {
  inWindow(TEXTS.undo, (language) => {
    const ui = SpreadsheetApp.getUi();
    let answer = undo({ force: false });
    if (!answer.ok && answer.code === "EDITED_SINCE") {
      const button = ui.alert(TEXTS.undo[language], answer.message, ui.ButtonSet.OK_CANCEL);
      if (button !== ui.Button.OK) return;
      answer = undo({ force: true });
    }
    if (answer.ok && answer.result.missing) {
      const missing = filled(TEXTS.undoneWithout, language, { count: answer.result.missing });
      say(TEXTS.undo[language], missing);
    } else if (answer.ok)
      SpreadsheetApp.getActiveSpreadsheet().toast(TEXTS.undone[language], WORDS.addOn[language]);
    else say(TEXTS.undo[language], answer.message);
  });
}

/** Brings back the run that was undone last. */
export function redoFromMenu(): void {
  inWindow(TEXTS.redo, (language) => {
    const answer = redo();
    if (answer.ok) SpreadsheetApp.getActiveSpreadsheet().toast(TEXTS.redone[language], WORDS.addOn[language]);
    else say(TEXTS.redo[language], answer.message);
  });
}
