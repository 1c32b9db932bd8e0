/** The Extensions menu and the sidebar's frame. */

import { inLanguages, languageOf } from "../core/language";

const PRODUCT = inLanguages("Customer Pyramid", "客户金字塔", "客戶金字塔");
const SEGMENT = inLanguages("Segment customers", "客户分层", "客戶分層");

/**
 * Builds the menu. Runs in AuthMode.NONE too, where the user's locale is the only service that may be touched.
 */
export function onOpen(): void {
  const language = languageOf(Session.getActiveUserLocale());
  SpreadsheetApp.getUi().createAddonMenu().addItem(SEGMENT[language], "showSidebar").addToUi();
}

/** An add-on just installed shows its menu at once. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar; it knows its language and asks for its data itself, so that it paints before any call. */
export function showSidebar(): void {
  const locale = Session.getActiveUserLocale();
  const language = languageOf(locale);
  const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
  const spoken = page.replace(
    'lang="en"',
    `lang="${language}" data-locale="${locale.replace(/[^\w-]/g, "")}"`,
  );
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(spoken).setTitle(PRODUCT[language]));
}
