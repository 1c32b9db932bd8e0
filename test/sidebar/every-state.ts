/** Every state in one language: what it says, that it fits, that nobody is shut out. */

import type { Browser } from "playwright-core";
import { faultsOf, openPanel, plainFaultsOf, startBrowser, wordsIn } from "./panel";
import { bookWith } from "./sample";
import { STATES } from "./states";

const LOCALES = {
  english: { userLocale: "en", spreadsheetLocale: "en_US" },
  chinese: { userLocale: "zh_CN", spreadsheetLocale: "zh_CN" },
};

/**
 * Declares a test for every state. Each language has a file of its own, so that both run at once.
 *
 * @param name of the language
 */
export function testEveryState(name: keyof typeof LOCALES): void {
  jest.setTimeout(30_000);
  const { userLocale, spreadsheetLocale } = LOCALES[name];
  const isChinese = name === "chinese";
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test.each(STATES)("$title", async (state) => {
    const book = bookWith(state.rows(isChinese), { userLocale, spreadsheetLocale });
    if (state.selection) book.select(state.selection);
    state.prepare?.(book);
    const panel = await openPanel(browser, book, state.broken, state.menu ? { menu: state.menu } : {});
    try {
      await state.act?.(panel, book);
      const says = state.says[isChinese ? 1 : 0];
      await panel.page.getByText(says).filter({ visible: true }).first().waitFor();
      expect(await wordsIn(panel)).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
      await panel.picture(`${state.title.replaceAll(" ", "-")}-${name}`);
      expect(await (isChinese ? plainFaultsOf : faultsOf)(panel)).toEqual([]);
      const isOff = await panel.page.locator(".button.wide").getAttribute("aria-disabled");
      const isThere = await panel.page.locator(".button.wide").isVisible();
      expect(isThere && isOff === null).toBe(state.isReady);
      const coloured = await panel.page.locator(".button.primary:visible:not([aria-disabled])").count();
      expect(coloured).toBeLessThanOrEqual(1);
    } finally {
      await panel.page.close();
    }
  });
}
