/** Every state in English and Chinese: what it says, that it fits, that nobody is shut out. */

import type { Browser } from "playwright-core";
import { faultsOf, openPanel, plainFaultsOf, startBrowser, wordsIn } from "./panel";
import { bookWith } from "./sample";
import { STATES } from "./states";

jest.setTimeout(30_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const LOCALES = [
  { userLocale: "en", spreadsheetLocale: "en_US", name: "english" },
  { userLocale: "zh_CN", spreadsheetLocale: "zh_CN", name: "chinese" },
];

describe.each(LOCALES)("in $name", ({ userLocale, spreadsheetLocale, name }) => {
  const isChinese = userLocale === "zh_CN";

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
});
