/** The states of a list of orders. */

import { orderRows } from "./model-samples";
import { settled } from "./panel";
import { type Rows, sampleRows } from "./sample";
import type { State } from "./states";

const HEADERS = [
  ["Customer", "Order date", "Amount"],
  ["客户", "订单日期", "金额"],
] as const;

/** One order in the spring of each year, so that most quarters have none. */
const rareOrders = (isChinese: boolean): Rows => [
  [...HEADERS[isChinese ? 1 : 0]],
  ...Array.from({ length: 15 }, (_, year): Rows[number] => [
    isChinese ? `客户${year % 4}` : `Client ${year % 4}`,
    `${2010 + year}-05-14`,
    100 + year,
  ]),
];

export const ORDER_STATES: readonly State[] = [
  {
    title: "orders",
    rows: orderRows,
    act: settled,
    says: [/added up to 40 customers/, /汇总为 40 个客户/],
    isReady: true,
  },
  {
    title: "orders of several models",
    rows: orderRows,
    act: async (panel) => {
      await settled(panel);
      const { page } = panel;
      for (const id of ["loyalty", "rfm"]) await page.locator(`#model-${id}`).check();
      await page.locator("[data-key=report-rfm]").waitFor();
      await settled(panel);
      for (const id of ["loyalty", "rfm"]) await page.locator(`[data-key=report-${id}-summary]`).click();
    },
    says: [/True friend/, /知己/],
    isReady: true,
  },
  {
    title: "orders without an amount column",
    rows: orderRows,
    act: async (panel) => {
      await settled(panel);
      await panel.page.locator("#field-revenue").selectOption("");
    },
    says: [/A list of orders needs a column for Revenue/, /订单列表需要“销售额”列/],
    isReady: false,
  },
  {
    title: "orders of days in the wrong order",
    rows: orderRows,
    act: async (panel) => {
      await settled(panel);
      await panel.page.locator("#period").selectOption("days");
      await panel.page.locator("#period-to").fill("2021-01-01");
    },
    says: [/The last day cannot be before the first/, /结束日期不能早于开始日期/],
    isReady: false,
  },
  {
    title: "orders of an empty quarter",
    rows: rareOrders,
    act: async ({ page }) => {
      await page.locator("#period").selectOption("quarter");
      await page.locator("#quarter").selectOption("2020-Q1");
      await page.locator(".notice.error").waitFor();
    },
    says: [/Try again/, /重试/],
    isReady: false,
  },
  {
    title: "very many quarters",
    rows: rareOrders,
    act: async (panel) => {
      await panel.page.locator("#period").selectOption("quarter");
      await settled(panel);
    },
    says: [/1 order of 2024-04-01 – 2024-06-30/, /2024-04-01 – 2024-06-30 的 1 笔订单/],
    isReady: true,
  },
  {
    title: "orders receipt",
    rows: orderRows,
    act: async (panel) => {
      await settled(panel);
      await panel.page.locator(".button.wide").click();
      await panel.page.locator(".receipt .fine").waitFor();
    },
    says: [/On the sheet/, /工作表：/],
    isReady: false,
  },
  {
    title: "customers with dates",
    rows: (isChinese) =>
      sampleRows(24, isChinese).map((row, at) => [
        ...row,
        at === 0 ? (isChinese ? "首单日期" : "First order") : `2024-01-${String(at).padStart(2, "0")}`,
      ]),
    act: settled,
    says: [/Each row is/, /每一行是/],
    isReady: true,
  },
];
