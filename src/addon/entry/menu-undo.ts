/** The menu's item that takes the last run back; apart from the menu, because opening a file undoes nothing. */

import { fill, languageOf, type Text } from "../../core/texts/language";
import { PRODUCT, UNDO } from "./menu-texts";
import { undo } from "./server";

const UNDONE: Text = {
  en: "The last run was undone.",
  "zh-CN": "上次运行已撤销。",
  "zh-TW": "上次執行已復原。",
};
const MISSING: Text = {
  en: "The last run was undone. {count} {count?customer:customers} could not be found again: former tiers of these were not put back.",
  "zh-CN": "上次运行已撤销。有 {count} 个客户已找不到：其原有层级未恢复。",
  "zh-TW": "上次執行已復原。有 {count} 個客戶已找不到：其原有層級未恢復。",
};

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
  if (answer.ok && answer.result.missing)
    ui.alert(UNDO[language], fill(MISSING[language], { count: answer.result.missing }), ui.ButtonSet.OK);
  else if (answer.ok) SpreadsheetApp.getActiveSpreadsheet().toast(UNDONE[language], PRODUCT[language]);
  else ui.alert(UNDO[language], answer.message, ui.ButtonSet.OK);
}
