/** The Extensions menu, and what its items do. */

import { offeredTemplates } from "../../app/plan/template-plan";
import { templateFunctionName } from "../../core/template/template";
import { inLanguages, type Language, languageOf } from "../../core/texts/language";
import { insertTemplateSheet } from "../write/template-writer";
import { failureOf } from "./failure";
import { undo } from "./server";

const PRODUCT = inLanguages("Customer Pyramid", "客户金字塔", "客戶金字塔");
const SEGMENT = inLanguages("Segment customers", "客户分层", "客戶分層");
const EXPLAIN = inLanguages("Explain this customer", "解释该客户", "解釋該客戶");
const UNDO = inLanguages("Undo last run", "撤销上次运行", "復原上次執行");
const UNDONE = inLanguages("The last run was undone.", "上次运行已撤销。", "上次執行已復原。");
const TEMPLATES = inLanguages("Templates", "模板", "範本");

/**
 * Builds the menu. Runs in AuthMode.NONE too, where the user's locale is the only service that may be touched.
 */
export function onOpen(): void {
  const language = userLanguage();
  const ui = SpreadsheetApp.getUi();
  const templates = ui.createMenu(TEMPLATES[language]);
  for (const { template } of offeredTemplates()) {
    templates.addItem(template.title[language], templateFunctionName(template.id));
  }
  ui.createAddonMenu()
    .addItem(SEGMENT[language], "showSidebar")
    .addItem(EXPLAIN[language], "showExplanation")
    .addItem(UNDO[language], "undoFromMenu")
    .addSeparator()
    .addSubMenu(templates)
    .addToUi();
}

/** An add-on just installed shows its menu at once. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar. */
export function showSidebar(): void {
  openSidebar("");
}

/** Opens the sidebar with the explanation of the selected row's customer first. */
export function showExplanation(): void {
  openSidebar(' data-first="explanation"');
}

/**
 * The page knows its language and asks for its data itself, so that it paints before any call.
 *
 * @private
 */
function openSidebar(attribute: string): void {
  const locale = Session.getActiveUserLocale();
  const language = languageOf(locale);
  const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
  const spoken = page.replace(
    /lang="en"/g,
    `lang="${language}" data-locale="${locale.replace(/[^\w-]/g, "")}"${attribute}`,
  );
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(spoken).setTitle(PRODUCT[language]));
}

/** Takes the last run back; asks first when a person edited what it wrote. */
export function undoFromMenu(): void {
  const language = userLanguage();
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

/**
 * Inserts a template; what goes wrong is said in a window.
 *
 * @param id of the template
 */
export function insertTemplate(id: string): void {
  const language = userLanguage();
  try {
    insertTemplateSheet(id);
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(PRODUCT[language], failureOf(error, language).message, ui.ButtonSet.OK);
  }
}

/** @private */
function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}
