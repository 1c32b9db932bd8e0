/** Every language is complete and fits, with everything folded out and the longest numbers. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { faultsOf, openPanel, settled, startBrowser, wordsIn } from "./panel";
import { bookWith, sampleRows } from "./sample";

jest.setTimeout(30_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const TEXTS = join(__dirname, "../../src/sidebar/texts");
const CATALOGUES = readdirSync(TEXTS)
  .filter((name) => name !== "plain.ts")
  .flatMap((name) => Object.values(require(join(TEXTS, name)) as Record<string, Record<string, unknown>>))
  .flatMap((texts) => Object.entries(texts) as [string, Record<string, string>][]);

test.each(CATALOGUES)("%s is said in every language, with the same places", (_, text) => {
  const places = (language: string) => [...new Set((text[language] ?? "").match(/\{\w+/g))].sort().join(" ");
  expect(Object.keys(text)).toEqual(["en", "zh-CN", "zh-TW"]);
  expect(Object.values(text).every((words) => words.trim() !== "" || words === ", ")).toBe(true);
  expect([places("zh-CN"), places("zh-TW")]).toEqual([places("en"), places("en")]);
});

test.each([
  ["en", "en_US", "Write tiers", "1,800,000"],
  ["zh_CN", "zh_CN", "写入层级", "1,800,000"],
  ["zh_HK", "zh_TW", "寫入層級", "1,800,000"],
  ["de", "de_DE", "Write tiers", "1.800.000"],
])("in %s everything fits with every fold open", async (userLocale, spreadsheetLocale, words, figure) => {
  const book = bookWith(sampleRows(40, userLocale.startsWith("zh")), { userLocale, spreadsheetLocale });
  const panel = await openPanel(browser, book);
  await settled(panel);
  const { page } = panel;
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const folded of document.querySelectorAll<HTMLElement>(".unfold[aria-expanded=false]"))
      folded.click();
  });
  expect(await wordsIn(panel, ".button.wide")).toBe(words);
  expect(await wordsIn(panel, ".beside-2")).toContain(figure);
  await panel.picture(`everything-${userLocale}`);
  expect(await faultsOf(panel)).toEqual([]);
  await page.close();
});

test.each([
  ["en", "en_US", "."],
  ["zh_CN", "zh_CN", "。"],
])(
  "in %s a sentence with a name in Chinese ends as the reader's sentences do",
  async (userLocale, spreadsheetLocale, stop) => {
    const rows = [...sampleRows(12), ["合计", "", 9, 9]];
    const panel = await openPanel(browser, bookWith(rows, { userLocale, spreadsheetLocale }));
    await settled(panel);
    const remarks = await panel.page.locator(".remarks p").allTextContents();
    const total = remarks.find((text) => text.includes("合计") && text.includes("14"));
    expect(total?.replace(/[\u2068\u2069]/g, "").endsWith(stop)).toBe(true);
    await panel.page.close();
  },
);
