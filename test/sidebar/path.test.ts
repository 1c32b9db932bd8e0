/** A person's whole path through the sidebar, with the built add-on at the other end. */

import type { Browser } from "playwright-core";
import { HostError } from "../../workbench/gas/host/realm";
import type { Workbench } from "../../workbench/workbench";
import { openPanel, type Panel, settled, startBrowser, wordsIn } from "./panel";
import { bookWith, sampleRows, untidyRows } from "./sample";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opens the panel over 100 customers and waits for the preview. */
async function opened(rows = sampleRows(100)) {
  const book = bookWith(rows);
  const panel = await openPanel(browser, book);
  await settled(panel);
  return { book, panel, page: panel.page };
}

/** Writes, waits until the result is shown, and goes back to the customers as a person would. */
const written = async ({ page, calls }: Panel, book: Workbench) => {
  const before = calls.filter((name) => name === "show").length;
  await page.locator(".button.wide").click();
  await page.locator(".receipt .fine").waitFor();
  while (calls.filter((name) => name === "show").length === before) await page.waitForTimeout(20);
  await page.waitForTimeout(100);
  const shown = book.workbook.model.getters.getActiveSheetName();
  book.select(`${book.sheetNames()[0]}!A1`);
  return shown;
};

test("from the selection to tiers and a summary sheet in one click", async () => {
  const { book, panel, page } = await opened();
  expect(panel.calls).toEqual(["describe", "preview"]);
  expect(book.value("E2")).toBe("");
  expect(await written(panel, book)).toBe("Pyramid");
  expect(book.values("E1:E3").flat()).toEqual(["Pyramid tier", "VIP", "Small"]);
  expect(await wordsIn(panel, ".receipt")).toMatch(/100 rows done[\s\S]*Pyramid tier[\s\S]*100 filled/);
  await page.locator("[data-key='sheet-Pyramid']").click();
  while (panel.calls.filter((name) => name === "show").length < 2) await page.waitForTimeout(20);
  await page.waitForTimeout(100);
  expect(book.value("A1")).not.toBe("Customer");
  // A step that is done can be opened again.
  expect(await page.locator(".model-list").isVisible()).toBe(false);
  await page
    .locator("section", { has: page.locator("#step-3") })
    .getByRole("button", { name: "Show" })
    .click();
  expect(await page.locator(".model-list").isVisible()).toBe(true);
  await page.close();
});

test("a table that no sheet holds gets its queries, which can be copied, and three steps to the same sheets", async () => {
  const { panel, page } = await opened();
  await page.getByText("Data too big for a sheet?").click();
  await page.getByLabel("Table in BigQuery").fill("my-shop.sales.order lines");
  await page.locator("#large-column-customer").fill("client_id");
  await page.locator("[data-key='large-ask']").click();
  // What is missing is said in the add-on's words.
  await page.getByText("Pyramid needs a column for Revenue: choose one.").waitFor();
  await page.locator("#large-column-revenue").fill("net");
  await page.locator("#large-column-date").fill("day");
  await page.locator("#large-pyramid-population").selectOption("positive");
  await page.locator("#large-period:focus").waitFor({ state: "detached" });
  await page.locator("[data-key='large-ask']").click();
  const query = page.locator("textarea").first();
  await query.waitFor();
  const text = await query.inputValue();
  expect(text).toContain("FROM `my-shop.sales.order lines`");
  expect(text).toContain("COUNTIF(revenue > 0)");
  expect(text).toContain("CAST(`day` AS DATE)");
  expect(await page.locator("details[data-key='large'] ol li").count()).toBe(3);
  expect(panel.complaints).toEqual([]);
  await page.close();
});

test("a tier unfolds to its best customers, and one click selects all of them in the sheet", async () => {
  const { book, panel, page } = await opened();
  await page.locator(".unfold", { hasText: "Major" }).first().click();
  // Revenues fall as 1 / (1 + place), so the five largest of 100 are the first of the places 0, 37, 74, ...
  const best = [...sampleRows(100).slice(1)].sort((one, other) => Number(other[2]) - Number(one[2]));
  expect(await page.locator(".more:not([hidden]) .who-name").allInnerTexts()).toEqual(
    // The first tier is open from the start.
    best.slice(0, 5).map(([name]) => name),
  );
  await page.getByRole("button", { name: "Show in the sheet: Major" }).click();
  while (!panel.calls.includes("show")) await page.waitForTimeout(20);
  await page.waitForTimeout(100);
  const rows = sampleRows(100).map(([name]) => name);
  const wanted = best.slice(1, 5).map(([name]) => rows.indexOf(name ?? ""));
  const zones = book.workbook.model.getters.getSelectedZones();
  const selected = zones.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, at) => top + at),
  );
  expect(selected.sort((one, other) => one - other)).toEqual(wanted.sort((one, other) => one - other));
  expect(panel.calls.filter((name) => name === "show")).toHaveLength(1);
  await page.close();
});

test("a cut point takes effect at once, and the newest wish wins", async () => {
  const { panel, page } = await opened();
  await page.locator(".options > summary").first().click();
  const share = page.getByLabel("Tier 1: up to what percentage of customers");
  await share.fill("");
  expect(await wordsIn(panel, ".tier-row .fault")).toMatch(/Write a percentage/);
  expect(await page.locator(".button.wide").getAttribute("aria-disabled")).toBe("true");
  const previews = () => panel.calls.filter((name) => name === "preview").length;
  const before = previews();
  await share.pressSequentially("10", { delay: 30 });
  await share.press("Tab");
  await page.getByText("Must be more than 10 %, the tier above.").waitFor();
  await page.getByLabel("Tier 2: up to what percentage of customers").fill("15,5 %");
  await page.locator(".tier-row").first().getByText("Customers: 10").waitFor();
  await settled(panel);
  expect(previews() - before).toBeLessThanOrEqual(3);
  expect(await wordsIn(panel, ".beside-2 tbody tr")).toMatch(/VIP\s+10\s+10 %/);
  await page.close();
});

test("what was typed and what was saved under a name are there when the sidebar opens again", async () => {
  const { book, panel, page } = await opened();
  await page.locator("#model-abc").check();
  await page.locator(".options > summary").first().click();
  await page.getByLabel("Tier 1: up to what percentage of customers").fill("3");
  await settled(panel);
  await page.getByText("Save as a set-up").click();
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Monthly review");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.locator(".help", { hasText: "one click in step 1 starts it" }).waitFor();
  await page.locator("#model-abc").uncheck();
  await page.getByLabel("Tier 1: up to what percentage of customers").fill("4");
  await settled(panel);
  const drafts = () => [...book.workbook.documentProperties].map(([key, text]) => `${key} ${text}`);
  while (!drafts().some((text) => /^draft\..*0\.04/.test(text))) await page.waitForTimeout(20);
  await page.close();

  const again = await openPanel(browser, book);
  await settled(again);
  await again.page.getByText("What you chose here before was taken over").waitFor();
  const share = again.page.getByLabel("Tier 1: up to what percentage of customers");
  await again.page.locator(".options > summary").first().click();
  expect(await share.inputValue()).toBe("4");
  expect(await again.page.locator("#model-abc").isChecked()).toBe(false);
  await again.picture("set-ups");
  await again.page.getByRole("button", { name: "Monthly review", exact: true }).click();
  await settled(again);
  expect(await again.page.locator("#model-abc").isChecked()).toBe(true);
  expect(await share.inputValue()).toBe("3");
  await again.page.getByRole("button", { name: "Delete set-up Monthly review" }).click();
  await again.page.getByText("Saved set-ups").waitFor({ state: "detached" });
  expect([...book.workbook.documentProperties.keys()].filter((key) => key.startsWith("setup."))).toEqual([]);
  await again.page.close();
});

test("a run is called off before it writes; then it tells which sheet it writes", async () => {
  const { book, panel, page } = await opened();
  const release = panel.hold("write");
  await page.locator(".button.wide").click();
  await page.getByText("Reading 100 rows").first().waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  while (!panel.calls.includes("cancel")) await page.waitForTimeout(20);
  await page.waitForTimeout(100);
  release();
  await page.getByText("The run was cancelled: nothing was written").waitFor();
  expect(book.sheetNames()).toEqual(["Sheet1"]);
  expect(book.value("E1")).toBe("");
  const goOn = panel.hold("write");
  await page.locator(".button.wide").click();
  // As the add-on keeps it for whoever asks.
  book.host.cache.set("document progress", {
    value: JSON.stringify({ step: "writing", sheet: 2, sheets: 9 }),
    expires: Number.POSITIVE_INFINITY,
  });
  await page.getByText("Writing sheet 2 of 9").first().waitFor();
  expect(await page.getByRole("button", { name: "Cancel" }).count()).toBe(0);
  goOn();
  await page.locator(".receipt .fine").waitFor();
  expect(book.value("Sheet1!E1")).toBe("Pyramid tier");
  await page.close();
});

test("an undo from the menu is seen as soon as a person turns to the panel", async () => {
  const { book, panel, page } = await opened();
  await written(panel, book);
  while (!panel.calls.includes("revision")) await page.waitForTimeout(20);
  book.addOn.run("undoFromMenu");
  await page.waitForTimeout(2100);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await settled(panel);
  expect(await page.locator(".receipt .fine").count()).toBe(0);
  expect(await wordsIn(panel, ".places")).toMatch(/new column/);
  await page.close();
});

test("a tier can be added and removed, and the last one always ends at 100 %", async () => {
  const { panel, page } = await opened();
  await page.locator(".options > summary").first().click();
  await page.getByText("Add a tier").click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
    "Name of tier 4",
  );
  await page.keyboard.type("Regular");
  await page.getByLabel("Tier 4: up to what percentage of customers").fill("50");
  await page.locator(".picture-name", { hasText: "Regular" }).waitFor();
  await page.getByLabel("Remove tier Small").click();
  await page.locator(".picture-name", { hasText: "Small" }).waitFor({ state: "detached" });
  await settled(panel);
  expect(await page.getByLabel("Tier 4: up to what percentage of customers").inputValue()).toBe("100");
  await page.getByText("Back to defaults").click();
  await page.locator(".picture-name", { hasText: "Small" }).waitFor();
  await page.close();
});

test("a problem's cell is selected in the sheet", async () => {
  const { book, panel, page } = await opened(untidyRows().slice(0, 50));
  await page.locator(".groups summary", { hasText: "Not a number" }).click();
  await page.getByRole("button", { name: "Go to cell C7" }).click();
  while (!panel.calls.includes("show")) await page.waitForTimeout(20);
  await page.waitForTimeout(100);
  expect(book.workbook.model.getters.getActivePosition()).toMatchObject({ col: 2, row: 6 });
  await page.close();
});

test("columns are chosen by hand, and the header can be switched off and on", async () => {
  const { panel, page } = await opened();
  await page.locator("#field-revenue").selectOption({ label: "D · Profit (323100)" });
  await page.locator(".figures dt", { hasText: "Profit" }).waitFor();
  await page.getByText("Header: row 1").click();
  await page.getByLabel("Rows of the header").selectOption("No header");
  await page.locator(".place-rows", { hasText: "101 rows" }).waitFor();
  await page.getByRole("button", { name: "Row 1 is the header" }).click();
  await page.locator(".place-rows", { hasText: "100 rows" }).waitFor();
  await settled(panel);
  expect(await page.locator("#field-revenue").inputValue()).toBe("3");
  await page.close();
});

test("undo puts everything back, after asking when a person has edited since", async () => {
  const { book, panel, page } = await opened();
  await written(panel, book);
  book.type("E2", [["Major"]]);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByRole("button", { name: "Undo anyway" }).click();
  await page.locator(".notice.success").waitFor();
  expect(book.value("E2")).toBe("");
  expect(book.sheetNames()).not.toContain("Pyramid");
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await page.getByRole("button", { name: "Undo", exact: true }).waitFor();
  expect(book.value("E2")).toBe("Major");
  expect(book.sheetNames()).toContain("Pyramid");
  await page.close();
});

test("charts that Google does not draw are counted on the receipt of a run that is complete", async () => {
  const { book, panel, page } = await opened();
  book.host.beforeCall = ({ method }) => {
    if (method === "Sheet.insertChart") throw new HostError("Service error: Spreadsheets");
  };
  await written(panel, book);
  expect(await wordsIn(panel, ".receipt")).toMatch(
    /Google did not draw \d charts?; the figures are all there/,
  );
  await page.close();
});

test("a tier changed by hand is kept or not, as the person says", async () => {
  const { book, panel, page } = await opened();
  await written(panel, book);
  book.type("E3", [["VIP"]]);
  await page.getByRole("button", { name: "Segment again" }).click();
  const keep = page.getByLabel("Keep tiers changed by hand");
  await keep.waitFor();
  await settled(panel);
  expect(await keep.isChecked()).toBe(true);
  const list = page.locator("[data-key=overrides-summary]");
  await list.click();
  const take = page.locator("[data-key=accept-E3]");
  const [computed, kept] = [(await take.textContent())?.replace("Take ", ""), "VIP"];
  await take.click();
  await page.getByText(`${computed}, no longer ${kept}`).waitFor();
  await page.locator("[data-key=accept-E3]", { hasText: "Take VIP" }).click();
  await page.getByText(`${kept} instead of ${computed}`).waitFor();
  await settled(panel);
  await page.getByLabel("Add a column for reasons").check();
  await page.locator(".places", { hasText: "Reason" }).waitFor();
  await settled(panel);
  await written(panel, book);
  expect(book.value("E3")).toBe("VIP");
  expect(await wordsIn(panel, ".receipt")).toContain("1 tier changed by hand was kept.");
  await page.close();
});
