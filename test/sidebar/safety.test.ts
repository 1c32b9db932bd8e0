/** What must hold whatever stands in the workbook and whatever Google does. */

import type { Browser } from "playwright-core";
import { openCsv } from "../../workbench/files/csv";
import { explained, faultsOf, openPanel, settled, startBrowser, wordsIn } from "./panel";
import { bookWith, type Rows, sampleRows } from "./sample";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("content is painted before the first call, and nothing is asked of the network", async () => {
  const panel = await openPanel(browser, bookWith(sampleRows(20)));
  await settled(panel);
  const first = await panel.page.evaluate(
    () => (window as unknown as { first: { frames: number; words: string } }).first,
  );
  expect(first.words).toContain("Reading what is selected");
  expect(first.frames).toBeGreaterThanOrEqual(1);
  expect(panel.requests).toEqual([]);
  await panel.page.close();
});

test("hostile names are shown as text and nothing else", async () => {
  const hostile = [
    '<img src=x onerror="window.hurt=1">',
    '=HYPERLINK("http://evil.test","click")',
    "\u202egnp.exe",
    "<script>window.hurt=2</script>",
    "{rows} {found} [object Object]",
  ];
  const rows: Rows = [
    [hostile[0] as string, "Net sales"],
    ...hostile.map((name, index): [string, number | string] => [
      name.startsWith("=") ? `'${name}` : name,
      index === 3 ? (hostile[0] as string) : 100 * (index + 1),
    ]),
  ];
  const book = bookWith(rows);
  const panel = await openPanel(browser, book);
  await settled(panel);
  const { page } = panel;
  await page.locator(".groups summary").first().click();
  await explained(panel, book, "A2");
  expect(await wordsIn(panel, ".explained")).toContain(hostile[0]);
  const words = await wordsIn(panel);
  // A mark that turns the direction of writing shows nothing, and would turn what stands beside the name.
  for (const name of hostile) expect(words).toContain(name.replace("\u202e", ""));
  expect(words).not.toContain("\u202e");
  expect(await page.evaluate(() => (window as unknown as { hurt?: number }).hurt)).toBeUndefined();
  expect(await page.locator("img, script[src], a").count()).toBe(0);
  expect(await page.locator("option", { hasText: "\u202e" }).count()).toBe(0);
  expect(await faultsOf(panel)).toEqual([]);
  await page.close();
});

test("no answer at all is explained after a while, and a late answer is still taken", async () => {
  let release: () => void = () => undefined;
  const book = bookWith(sampleRows(20));
  const panel = await openPanel(
    browser,
    book,
    (made) => {
      release = made.hold("describe");
    },
    { withClock: true },
  );
  const { page } = panel;
  while (panel.calls.length === 0) await page.clock.runFor(50);
  await page.clock.fastForward(16_000);
  await page.getByText("private window").waitFor();
  await panel.picture("no-answer-english");
  expect(await faultsOf(panel)).toEqual([]);
  release();
  await settled(panel);
  expect(await page.getByText("private window").count()).toBe(0);
  await page.close();
});

test("50 000 rows leave the page light", async () => {
  const text = sampleRows(50_000)
    .map((row) => row.join(","))
    .join("\n");
  const book = bookWith([], { workbook: openCsv(text, "customers.csv") });
  const panel = await openPanel(browser, book);
  await panel.page.locator(".unwritten").waitFor({ timeout: 40_000 });
  const { page } = panel;
  expect(await wordsIn(panel, ".place-rows")).toBe("50,000 rows");
  expect(await page.locator("*").count()).toBeLessThan(1500);
  await panel.picture("50000-rows-english");
  await page.close();
});
