/** The Extensions menu, and the sidebar it opens. */

import { FILE_TEXTS } from "../../app/known/texts";
import { groupedTemplates } from "../../app/plan/template-plan";
import { templateFunctionName } from "../../core/template/template";
import { languageOf } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { SERVICE_BY_TIER } from "../../models/customer-file/service-table";
import { TEMPLATE_GROUPS, TEXTS } from "../texts";
import { SETTINGS } from "../texts/settings";
import { requireAllScopes } from "./scopes";
import { userLocale } from "./user-locale";

/**
 * Builds the menu. Runs in AuthMode.NONE too, where the user's locale is the only service that may be touched.
 */
export function onOpen(): void {
  const language = languageOf(userLocale());
  const ui = SpreadsheetApp.getUi();
  const templates = ui.createMenu(TEXTS.templates[language]);
  for (const [group, members] of groupedTemplates()) {
    const submenu = ui.createMenu(TEMPLATE_GROUPS[group][language]);
    for (const { id, title } of members) submenu.addItem(title[language], templateFunctionName(id));
    templates.addSubMenu(submenu);
  }
  const file = ui
    .createMenu(FILE_TEXTS.title[language])
    .addItem(TEXTS.updateFile[language], "updateCustomerFile")
    .addItem(TEXTS.followUp[language], "makeFollowUp")
    .addItem(TEXTS.handOver[language], "makeHandOver");
  const history = ui
    .createMenu(TEXTS.history[language])
    .addItem(TEXTS.showHistory[language], "showHistory")
    .addItem(TEXTS.copyHistory[language], "copyHistory")
    .addItem(TEXTS.deleteHistory[language], "deleteHistory");
  const settings = ui
    .createMenu(SETTINGS.title[language])
    .addItem(SETTINGS.language[language], "setLanguage")
    .addItem(SETTINGS.colours[language], "setColours")
    .addItem(SETTINGS.protection[language], "setProtection")
    .addItem(SETTINGS.history[language], "setComparison")
    .addItem(SETTINGS.names[language], "setNames")
    .addItem(SETTINGS.keptRuns[language], "setKeptRuns")
    .addItem(SERVICE_BY_TIER.title[language], templateFunctionName(SERVICE_BY_TIER.id));
  ui.createAddonMenu()
    .addItem(TEXTS.segment[language], "showSidebar")
    .addItem(WORDS.explainCustomer[language], "showExplanation")
    .addItem(TEXTS.undo[language], "undoFromMenu")
    .addItem(TEXTS.redo[language], "redoFromMenu")
    .addSubMenu(file)
    .addSubMenu(history)
    .addSeparator()
    .addSubMenu(templates)
    .addSubMenu(settings)
    .addToUi();
}

/** An add-on just installed shows its menu at once. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar. */
export function showSidebar(): void {
  requireAllScopes();
  openSidebar("");
}

/** Opens the sidebar with the explanation of the selected row's customer first. */
export function showExplanation(): void {
  requireAllScopes();
  openSidebar(' data-first="explanation"');
}

/**
 * The page knows its language and asks for its data itself, so that it paints before any call.
 *
 * @private
 */
function openSidebar(attribute: string): void {
  const locale = userLocale();
  const language = languageOf(locale);
  const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
  const spoken = page.replace(
    /lang="en"/g,
    `lang="${language}" data-locale="${locale.replace(/[^\w-]/g, "")}"${attribute}`,
  );
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(spoken).setTitle(WORDS.addOn[language]));
}
