/** Every model is drawn from its description alone: options, report and columns, without a word about it here. */

import type { Browser } from "playwright-core";
import { faultsOf, openPanel, settled, startBrowser } from "./panel";
import { bookWith, sampleRows } from "./sample";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("every model whose columns are there can be ticked, set, previewed and written beside the others", async () => {
  const book = bookWith(sampleRows(120));
  const panel = await openPanel(browser, book);
  const { page } = panel;
  await settled(panel);
  const boxes = await page.locator(".model:visible input[id^=model-]").all();
  // What each does is read without ticking it, for all at once; else the list is short.
  const summaries = page.locator(".model .summary").filter({ visible: true });
  expect(await summaries.count()).toBe(0);
  await page.getByText("What each does").click();
  expect(await summaries.count()).toBe(boxes.length);
  for (const box of boxes) await box.check();
  await settled(panel);
  for (const fold of await page.locator(".options > summary:visible").all()) await fold.click();
  expect(await page.locator(".report").count()).toBe(boxes.length);
  expect(await page.locator(".whole[open]").count()).toBe(1);
  for (const fold of (await page.locator(".whole > summary").all()).slice(1)) await fold.click();
  await panel.picture("several-models-english");
  expect(await faultsOf(panel)).toEqual([]);
  await page.locator(".button.wide").click();
  await page.locator(".receipt .fine").waitFor();
  // And one sheet that sums up all of them.
  expect(await page.locator(".receipt [data-key^='sheet-']").count()).toBe(boxes.length + 1);
  await panel.picture("several-models-receipt-english");
  expect(await faultsOf(panel)).toEqual([]);
  await page.close();
});
