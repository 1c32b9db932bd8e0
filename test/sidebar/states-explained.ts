/** The states of the explanation of one customer. */

import { creditRows } from "./model-samples";
import { explained, settled } from "./panel";
import { type Rows, sampleRows } from "./sample";
import type { State } from "./states";

const few = (isChinese: boolean) => sampleRows(24, isChinese);

/** An explanation does not wait for the preview; without one the panel is short, and so is the test. */
const withoutPreview: NonNullable<State["broken"]> = (panel) => void panel.hold("preview");

const explain =
  (cell: string): NonNullable<State["act"]> =>
  async (panel, book) =>
    explained(panel, book, cell);

const LONG =
  "The Honourable Company of Merchants Trading into the Farthest Parts of the Northern Seas and Rivers, and of the Islands Beyond";
const LONG_CHINESE = "上海浦东新区国际贸易进出口食品机械设备制造与包装材料股份有限公司华东区域总代理办事处";

export const EXPLAINED_STATES: readonly State[] = [
  {
    title: "explanation",
    rows: few,
    act: async (panel, book) => {
      await settled(panel);
      await explained(panel, book, "B5");
    },
    says: [/rank \d+ is/, /第 \d+ 名/],
    isReady: true,
  },
  {
    title: "explanation first",
    rows: few,
    selection: "A5:D5",
    menu: "showExplanation",
    act: async (panel) => {
      await panel.page.locator(".explained").waitFor();
      await settled(panel);
    },
    says: [/What to do/, /建议/],
    isReady: true,
  },
  {
    title: "explanation awaited",
    rows: few,
    menu: "showExplanation",
    broken: (panel) => void panel.hold("describe"),
    says: [/Looking at the customer/, /正在查看该客户/],
    isReady: false,
  },
  {
    title: "explaining",
    rows: few,
    broken: (panel) => {
      withoutPreview(panel);
      panel.hold("explain");
    },
    act: ({ page }) => page.locator("[data-key=explain]:not([aria-disabled])").click(),
    says: [/Looking at the customer/, /正在查看该客户/],
    isReady: false,
  },
  {
    title: "explanation not a customer",
    rows: few,
    broken: withoutPreview,
    act: explain("H40"),
    says: [/Row 40 is not one of the customers in A1:D25/, /第 40 行不是 A1:D25 中的客户/],
    isReady: false,
  },
  {
    title: "explanation broken",
    rows: few,
    broken: (panel) => {
      withoutPreview(panel);
      panel.break("explain", { name: "Error", message: "Service timed out: Spreadsheets" });
    },
    act: explain("B5"),
    says: [/The add-on did not finish/, /插件未能完成操作/],
    isReady: false,
  },
  {
    title: "explanation of a long name",
    rows: (isChinese) =>
      few(isChinese).map((row, at) =>
        at === 4 ? [isChinese ? LONG_CHINESE : LONG, ...row.slice(1)] : row,
      ) as Rows,
    broken: withoutPreview,
    act: explain("B5"),
    says: [/Honourable Company/, /总代理办事处/],
    isReady: false,
  },
  {
    title: "explanation after a receipt",
    rows: few,
    act: async (panel, book) => {
      await settled(panel);
      await panel.page.locator(".button.wide").click();
      await panel.page.locator(".receipt .fine").waitFor();
      // The result is shown first.
      while (!panel.calls.includes("show")) await panel.page.waitForTimeout(20);
      await panel.page.waitForTimeout(100);
      await explained(panel, book, `${book.sheetNames()[0]}!B5`);
    },
    says: [/rank \d+ is/, /第 \d+ 名/],
    isReady: false,
  },
  {
    title: "explanation without a model",
    rows: few,
    act: async (panel) => {
      await settled(panel);
      await panel.page.locator("input[id^=model-]:visible:checked").first().uncheck();
    },
    says: [/Tick a model that has its columns/, /请先勾选一个所需列齐全的模型/],
    isReady: false,
  },
  {
    title: "explanation of a credit grade",
    rows: creditRows,
    broken: withoutPreview,
    act: explain("A2"),
    says: [/begins at \d+ points: [\d.]+ more/, /还差 [\d.]+ 分/],
    isReady: false,
  },
  {
    title: "explanation of an unreadable answer",
    rows: creditRows,
    broken: withoutPreview,
    act: explain("A5"),
    says: [/excellent/, /excellent/],
    isReady: false,
  },
];
