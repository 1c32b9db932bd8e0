/** A list of orders from the question what each row is to the customers' sheet, with the built add-on at the other end. */

import type { Browser } from "playwright-core";
import { orderRows } from "./model-samples";
import { explained, faultsOf, openPanel, settled, startBrowser, wordsIn } from "./panel";
import { bookWith, type Rows, sampleRows } from "./sample";

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opens the panel over the orders and waits for the preview. */
async function opened(rows: Rows = orderRows()) {
  const book = bookWith(rows);
  const panel = await openPanel(browser, book);
  await settled(panel);
  return { book, panel, page: panel.page };
}

const CHECK = "[aria-labelledby=step-2]";
const count = (rows: Rows, isCounted: (day: string) => boolean) =>
  rows.slice(1).filter(([, day]) => isCounted(String(day))).length;

test("orders are added up over the chosen period, and the newest choice is previewed at once", async () => {
  const { panel, page } = await opened();
  const rows = orderRows();
  expect(await page.getByLabel("an order").isChecked()).toBe(true);
  expect(await wordsIn(panel, ".period")).toContain("Orders from 2022-01-01 to 2024-12-23");
  expect(await wordsIn(panel, CHECK)).toContain(`${rows.length - 1} orders of 2022-01-01 – 2024-12-23`);

  await page.locator("#period").selectOption({ label: "A quarter…" });
  const quarter = count(rows, (day) => /^2024-1/.test(day));
  await page.getByText(`${quarter} orders of 2024-10-01 – 2024-12-31`).waitFor();
  expect(await page.locator("#quarter option").count()).toBe(12);
  await page.locator("#quarter").selectOption({ label: "2023 Q1" });
  await page.getByText("orders of 2023-01-01 – 2023-03-31").waitFor();

  await page.locator("#period").selectOption({ label: "Last 12 months of the data" });
  const year = count(rows, (day) => day > "2023-12-23");
  await page.getByText(`${year} orders of 2023-12-24 – 2024-12-23`).waitFor();
  await page.close();
});

test("days are typed: what cannot be is said beside them and stops the run, and is mended", async () => {
  const { panel, page } = await opened();
  await page.locator("#period").selectOption({ label: "From – to…" });
  const [from, to] = [page.getByLabel("From", { exact: true }), page.getByLabel("To", { exact: true })];
  expect(await from.inputValue()).toBe("2022-01-01");
  expect(await to.getAttribute("max")).toBe("2024-12-23");
  await to.fill("2021-12-31");
  await page.getByText("The last day cannot be before the first one.").waitFor();
  expect(await to.getAttribute("aria-invalid")).toBe("true");
  expect(await from.getAttribute("aria-invalid")).toBe("false");
  expect(await page.locator(".button.wide").getAttribute("aria-disabled")).toBe("true");
  expect(await wordsIn(panel, "[aria-labelledby=step-explain]")).toContain(
    "Fill in what is marked in red above",
  );
  await to.fill("");
  await page.getByText("Choose a day.").waitFor();
  await from.fill("2025-01-01");
  await to.fill("2025-02-01");
  await page.getByText("No orders in these days: they run from 2022-01-01 to 2024-12-23.").waitFor();
  expect(await faultsOf(panel)).toEqual([]);
  await from.fill("2024-01-01");
  await to.fill("2024-12-31");
  await page.getByText("orders of 2024-01-01 – 2024-12-31").waitFor();
  await settled(panel);
  expect(await page.locator(".button.wide").getAttribute("aria-disabled")).toBeNull();
  await page.close();
});

test("a column that says how orders count is chosen by hand where its heading tells nothing", async () => {
  const { panel, page } = await opened([
    ["Client", "Date", "Amount", "Remark"],
    ["Alder", "2024-01-05", 500, "Paid"],
    ["Birch", "2024-01-06", 200, "Cancelled"],
    ["Alder", "2024-02-07", 100, "Left at the gate"],
    ["Cedar", "2024-03-08", 90, "Paid"],
  ]);
  const lost = page.getByText("Not counted because of the status Cancelled: 1 row worth 200");
  expect(await lost.count()).toBe(0);
  await page.locator("details[data-key=more-fields] > summary").click();
  for (const field of ["customer-id", "quantity", "unit-price", "refund", "currency"])
    expect(await page.locator(`#field-${field}`).isVisible()).toBe(true);
  await page.locator("#field-status").selectOption({ label: "D · Remark (Paid)" });
  await lost.first().waitFor();
  await settled(panel);
  expect(await faultsOf(panel)).toEqual([]);
  await page.close();
});

test("the answer is switched by keyboard; models move to where they belong and keep what is typed", async () => {
  const { panel, page } = await opened();
  const more = page.locator("details[data-key=more-models]");
  expect(await page.locator("#model-rfm").isVisible()).toBe(true);
  await page.locator(".options > summary:visible").first().click();
  const share = page.getByLabel("Tier 1: up to what percentage of customers");
  await share.fill("many");
  await page.getByLabel("an order").focus();
  await page.keyboard.press("ArrowLeft");
  await more.locator("#model-rfm").waitFor({ state: "attached" });
  expect(await page.locator("#model-rfm").isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-key"))).toBe("rows-customer");
  expect(await page.locator(".period").isVisible()).toBe(false);
  expect(await page.locator("#field-product").isVisible()).toBe(false);
  expect(await share.inputValue()).toBe("many");
  await share.fill("3");
  await settled(panel);
  expect(await page.getByText("added up to").count()).toBe(0);
  await page.getByLabel("a customer", { exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByText("added up to 40 customers").waitFor();
  expect(await page.locator("#model-rfm").isVisible()).toBe(true);
  expect(await share.inputValue()).toBe("3");
  await page.close();
});

test("a list of orders needs customer and amount, whatever is ticked; the rest may be missing", async () => {
  const { panel, page } = await opened();
  for (const [field, label] of [
    ["customer", "Customer"],
    ["revenue", "Revenue"],
  ] as const) {
    const select = page.locator(`#field-${field}`);
    const before = await select.inputValue();
    await select.selectOption("");
    await page.getByText(`A list of orders needs a column for ${label}. Choose one.`).waitFor();
    expect(await page.locator(".button.wide").getAttribute("aria-disabled")).toBe("true");
    await select.selectOption(before);
    await settled(panel);
  }
  await page.locator("#field-product").selectOption("");
  await page.locator("#field-order-number").selectOption("");
  await settled(panel);
  expect(await page.locator(".button.wide").getAttribute("aria-disabled")).toBeNull();
  expect(await page.locator("#field-first-order").count()).toBe(0);
  await page.close();
});

test("columns go to the customers' sheet, which the preview, the receipt and the next run name", async () => {
  const [header = [], ...orders] = orderRows();
  const withCents = orders.map((row) => row.with(4, Number(row[4]) + 0.25));
  const { book, panel, page } = await opened([header, ...withCents]);
  await page.locator("#model-rfm").check();
  await settled(panel);
  expect(await wordsIn(panel, ".places")).toMatch(/On the sheet Customers:\s+new sheet\s+B\s*Revenue/);
  const best = await wordsIn(panel, ".first-rows");
  expect(best).toMatch(/Customer\s+Pyramid tier\s+Revenue/);
  // Of thousands no cents, as on the sheets.
  expect(best).toMatch(/\d,\d{3}\b(?!\.)/);
  expect(best).not.toMatch(/\d,\d{3}\.\d/);
  await page.locator(".button.wide").click();
  await page.locator(".receipt .fine").waitFor();
  expect(await wordsIn(panel, ".receipt")).toMatch(/On the sheet Customers\s+A\s*Customer\s+40 filled/);
  expect(book.value("Customers!A1")).toBe("Customer");
  expect(book.values("Sheet1!G1:H2").flat()).toEqual(["", "", "", ""]);
  expect(await faultsOf(panel)).toEqual([]);
  await page.locator("[data-key=columns-sheet]").click();
  await page.waitForTimeout(200);
  expect(book.value("A1")).toBe("Customer");
  expect(book.value("B1")).toBe("Revenue");

  book.select("Sheet1!A1");
  await page.getByRole("button", { name: "Segment again" }).click();
  await page.locator(".places", { hasText: "sheet updated" }).waitFor();
  await settled(panel);
  expect(await page.getByLabel("an order").isChecked()).toBe(true);
  expect(await wordsIn(panel, ".places")).toMatch(/On the sheet Customers:\s+sheet updated/);
  await page.close();
});

test("any order of a customer explains it, and leads back to the order", async () => {
  const { book, panel, page } = await opened();
  const rows = orderRows();
  const at = rows.findIndex(([, day]) => String(day).startsWith("2023")) + 1;
  expect(await wordsIn(panel, "[aria-labelledby=step-explain]")).toContain("any order of a customer");
  await explained(panel, book, `D${at}`);
  expect(await wordsIn(panel, ".explained")).toContain(String(rows[at - 1]?.[0]));
  await page.getByRole("button", { name: `Go to cell A${at}` }).click();
  while (!panel.calls.includes("show")) await page.waitForTimeout(20);
  await page.waitForTimeout(100);
  expect(book.workbook.model.getters.getActivePosition()).toMatchObject({ col: 0, row: at - 1 });
  await page.close();
});

test("reports are folded in but the first, and stay as a person left them", async () => {
  const { panel, page } = await opened();
  const open = () =>
    page.locator(".whole[open]").evaluateAll((all) => all.map((one) => one.getAttribute("data-key")));
  expect(await open()).toEqual(["report-only-pyramid"]);
  await page.locator("#model-abc").check();
  await page.locator("#model-loyalty").check();
  await page.locator("[data-key=report-loyalty]").waitFor();
  await settled(panel);
  expect(await open()).toEqual(["report-pyramid"]);
  await page.locator("[data-key=report-pyramid-summary]").click();
  await page.locator("[data-key=report-loyalty-summary]").click();
  await page.locator("#period").selectOption("year");
  await page.getByText("orders of 2023-12-24").waitFor();
  expect(await open()).toEqual(["report-loyalty"]);
  await page.close();
});

test("customers without any date are not asked what each row is", async () => {
  const { page } = await opened(sampleRows(20));
  expect(await page.getByText("Each row is").isVisible()).toBe(false);
  await page.close();
});

/** Four kinds of customers; the sizes of two bubbles are as 4 to 1, so their radii are as 2 to 1. */
test("bubbles tell the kind by their mark and the size by their area, in words too", async () => {
  const rows: Rows = [
    ["Customer", "Revenue", "Profit", "Number of orders"],
    ["Ann", 400, 90, 10],
    ["Bob", 100, 80, 1],
    ["Cid", 50, -10, 9],
    ["Dee", 40, 5, 2],
  ];
  const { panel, page } = await opened(rows);
  await page.locator("#model-loyalty").check();
  await page.locator("#model-pyramid").uncheck();
  await page.locator("[data-key=report-only-loyalty]").waitFor();
  await settled(panel);
  const picture = page.locator(".picture svg");
  expect(await picture.getAttribute("aria-label")).toMatch(/Ann: True friend, 10, 90, 400; Bob: /);
  expect(await wordsIn(panel, ".picture")).toContain("The larger, the more: Revenue");
  const radii = await picture
    .locator("circle")
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute("r"))));
  expect((radii[0] as number) / (radii[1] as number)).toBeCloseTo(2, 1);
  // Each bubble and its line in the legend: filled, empty, and two marks of their own.
  const marks = await picture
    .locator(".bubble")
    .evaluateAll((all) =>
      all.map((one) =>
        [
          one.querySelector(".open") ? "open" : "filled",
          one.querySelector("path")?.getAttribute("d") ?? "",
        ].join(" "),
      ),
    );
  expect(new Set(marks).size).toBe(4);
  expect(await faultsOf(panel)).toEqual([]);
  await page.close();
});
