/** A person's path with each kind of model: a rating, orders over time, a matrix of scores, words without a number. */

import type { Browser } from "playwright-core";
import type { Workbench } from "../../workbench/workbench";
import { ACCOUNT_ROWS, creditRows, ORDER_ROWS, PROSPECT_ROWS } from "./model-samples";
import { explained, openPanel, type Panel, plainFaultsOf, settled, startBrowser, wordsIn } from "./panel";
import { bookWith, type Rows } from "./sample";

jest.setTimeout(30_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opens the panel over rows, ticks another model than the first one if asked, sees which are ticked, and writes. */
async function written(
  rows: Rows,
  ticked: string,
  instead?: string,
): Promise<{ book: Workbench; panel: Panel }> {
  const book = bookWith(rows);
  const panel = await openPanel(browser, book);
  await settled(panel);
  const { page } = panel;
  if (instead) {
    await page.locator(`#model-${ticked}`).check();
    await page.locator(`#model-${instead}`).uncheck();
    await settled(panel);
  }
  expect(
    await page.locator("input[id^=model-]:checked").evaluateAll((all) => all.map(({ id }) => id)),
  ).toEqual([`model-${ticked}`]);
  await page.locator(".button.wide").click();
  await page.locator(".receipt .fine").waitFor();
  return { book, panel };
}

/** What is written right of the rows, by header. */
function columnsOf(book: Workbench, rows: Rows): unknown[][] {
  const width = rows[0]?.length ?? 0;
  return book
    .values(`Sheet1!A1:AF${rows.length}`)
    .map((row) => row.slice(width).filter((cell) => cell !== ""));
}

/** The text of a sheet's first rows. */
const sheetText = (book: Workbench, name: string) => JSON.stringify(book.values(`${name}!A1:H80`));

const EXPLAINED = "[aria-labelledby=step-explain]";

test("Credit: grades, score and limit, the grades' sheet, and why a customer has its grade", async () => {
  const rows = creditRows();
  const { book, panel } = await written(rows, "credit");
  const [header, good, capped] = columnsOf(book, rows);
  expect(header?.slice(0, 2)).toEqual(["Credit grade", "Credit score"]);
  expect([good?.[0], capped?.[0]]).toEqual(["AA", "C"]);
  expect(sheetText(book, "Credit")).toMatch(/AAA.*litigation/s);
  await explained(panel, book, "Sheet1!D3");
  expect(await wordsIn(panel, EXPLAINED)).toMatch(
    /Harbor Tools[\s\S]*held down at C by litigation[\s\S]*litigation[\s\S]*C · pending: \+1/,
  );
  await panel.page.getByRole("button", { name: "Go to cell A3" }).click();
  while (!panel.calls.includes("show")) await panel.page.waitForTimeout(20);
  expect(await plainFaultsOf(panel)).toEqual([]);
  await panel.page.close();
});

test("Churn from orders: a report and no columns; one customer alone has no churn", async () => {
  const { book, panel } = await written(ORDER_ROWS, "churn", "pyramid");
  expect(columnsOf(book, ORDER_ROWS).flat()).toEqual([]);
  expect(book.sheetNames()).toContain("Churn");
  expect(await wordsIn(panel, ".receipt")).toContain("28 rows done");
  await explained(panel, book, "Sheet1!A2");
  expect(await wordsIn(panel, EXPLAINED)).toContain("says nothing about a single customer");
  expect(await plainFaultsOf(panel)).toEqual([]);
  await panel.page.close();
});

test("Key accounts: a place in the matrix for each account", async () => {
  const { book, panel } = await written(ACCOUNT_ROWS, "key-accounts");
  const places = columnsOf(book, ACCOUNT_ROWS).flat();
  expect(places[0]).toBe("Key-account place");
  expect(new Set(places).size).toBe(5);
  await explained(panel, book, "Sheet1!B2");
  expect(await wordsIn(panel, EXPLAINED)).toContain(String(places[1]));
  expect(await plainFaultsOf(panel)).toEqual([]);
  await panel.page.close();
});

test("Prospects: money, authority and need in words are enough, no number is asked for", async () => {
  const { book, panel } = await written(PROSPECT_ROWS, "prospects");
  expect(columnsOf(book, PROSPECT_ROWS).map(([code = ""]) => code)).toEqual(["MAN", "M+A+N", "m+A+N", ""]);
  expect(await wordsIn(panel, ".receipt")).toContain("1 cell needs a look");
  await explained(panel, book, "Sheet1!A3");
  expect(await wordsIn(panel, EXPLAINED)).toContain("m+A+N");
  expect(await plainFaultsOf(panel)).toEqual([]);
  await panel.page.close();
});
