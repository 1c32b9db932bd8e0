/** The whole path without a mouse: focus is visible, and stays where the person is. */

import type { Browser, Page } from "playwright-core";
import { openPanel, settled, startBrowser } from "./panel";
import { bookWith, sampleRows } from "./sample";
import { askingRows } from "./states-reading";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
  });

/** Presses Tab until the focus is where it should be; every stop must show where it is. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press("Tab");
    const isShown = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return document.activeElement === document.body || (outlineStyle !== "none" && outlineWidth !== "0px");
    });
    expect(isShown ? "" : await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))).toBe(
      "",
    );
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`Tab never came to ${wanted}`);
}

test("options are edited, tiers written and undone by keyboard alone", async () => {
  const book = bookWith(sampleRows(100));
  const panel = await openPanel(browser, book);
  const { page } = panel;
  await settled(panel);
  await tabTo(page, /^Options of Pyramid/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Tier 1: up to/);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("3");
  await page.locator(".tier-row").first().getByText("Customers: 3").waitFor();
  await settled(panel);
  expect(await focused(page)).toMatch(/^Tier 1: up to/);
  await tabTo(page, /^Write tiers$/);
  await page.keyboard.press("Enter");
  await page.locator(".receipt .fine").waitFor();
  expect(await focused(page)).toMatch(/Write/);
  await tabTo(page, /^Undo$/);
  await page.keyboard.press("Space");
  await page.locator(".notice.success").waitFor();
  expect(book.value("E2")).toBe("");
  await page.close();
});

test("a customer is explained by keyboard alone, and the focus stays on the button", async () => {
  const book = bookWith(sampleRows(30));
  const panel = await openPanel(browser, book);
  const { page } = panel;
  await settled(panel);
  book.select("A3");
  await page.locator(".button.wide").focus();
  await tabTo(page, /^Explain this customer$/);
  await page.keyboard.press("Enter");
  await page.locator(".explained").waitFor();
  expect(await focused(page)).toBe("Explain this customer");
  await tabTo(page, /^Go to cell A3$/);
  const copied = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("copy", () => resolve(String(document.getSelection())), { once: true });
      }),
  );
  await tabTo(page, /^Copy as text$/);
  await page.keyboard.press("Enter");
  expect((await copied).split("\n")[0]).toBe(`Customer: ${book.value("A3")} (A3)`);
  await page.getByText("Copied", { exact: true }).first().waitFor();
  expect(await focused(page)).toBe("Copy as text");
  await page.close();
});

test("questions are answered and the header is chosen by keyboard alone, and the focus goes on with the person", async () => {
  const panel = await openPanel(browser, bookWith(askingRows(false)));
  const { page } = panel;
  const key = () => page.evaluate(() => document.activeElement?.getAttribute("data-key"));
  await settled(panel);
  await tabTo(page, /^row 2$/);
  await page.keyboard.press("Enter");
  await page.locator(".question").nth(3).waitFor({ state: "detached" });
  expect(await key()).toBe("answer-goes-on-0");
  await page.waitForFunction(() => !document.querySelector("[aria-busy]"));
  await page.keyboard.press("Enter");
  await page.locator(".place-range", { hasText: "A2:C29" }).waitFor();
  expect(await key()).toBe("answer-column customer-0");
  await page.waitForFunction(() => !document.querySelector("[aria-busy]"));
  await page.keyboard.press("Enter");
  await page.locator(".question").nth(1).waitFor({ state: "detached" });
  expect(await key()).toBe("answer-fill-down-0");
  await page.keyboard.press("Enter");
  await page.locator(".question").waitFor({ state: "detached" });
  expect(await focused(page)).toMatch(/Data/);
  await tabTo(page, /^Header: row 2$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Row 1 is the header$/);
  await page.keyboard.press("Space");
  await page.locator(".place-range", { hasText: "A1:C29" }).waitFor();
  expect(await focused(page)).toBe("Row 1 is the header");
  await page.close();
});
