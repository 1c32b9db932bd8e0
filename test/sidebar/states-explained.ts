/** The states of the explanation of one customer. */

import { creditRows } from "./model-samples";
import { explained, type Panel, settled } from "./panel";
import { type Rows, sampleRows, untidyRows } from "./sample";
import type { State } from "./states";

const few = (isChinese: boolean) => sampleRows(24, isChinese);

/** Clicks the button only. */
const ask = async (panel: Panel) => {
  await settled(panel);
  await panel.page.locator("[data-key=explain]").click();
};

const explain =
  (cell: string): NonNullable<State["act"]> =>
  async (panel, book) => {
    await settled(panel);
    await explained(panel, book, cell);
  };

const LONG =
  "The Honourable Company of Merchants Trading into the Farthest Parts of the Northern Seas and Rivers, and of the Islands Beyond";
const LONG_CHINESE = "上海浦东新区国际贸易进出口食品机械设备制造与包装材料股份有限公司华东区域总代理办事处";

export const EXPLAINED_STATES: readonly State[] = [
  {
    title: "explanation",
    rows: few,
    act: explain("B5"),
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
    says: [/rank \d+ is/, /第 \d+ 名/],
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
    broken: (panel) => void panel.hold("explain"),
    act: ask,
    says: [/Looking at the customer/, /正在查看该客户/],
    isReady: true,
  },
  {
    title: "explanation not a customer",
    rows: few,
    act: explain("H40"),
    says: [/Row 40 is not one of the customers in A1:D25/, /第 40 行不是 A1:D25 中的客户/],
    isReady: true,
  },
  {
    title: "explanation broken",
    rows: few,
    broken: (panel) => panel.break("explain", { name: "Error", message: "Service timed out: Spreadsheets" }),
    act: explain("B5"),
    says: [/The add-on did not finish/, /插件未能完成操作/],
    isReady: true,
  },
  {
    title: "explanation of a long name",
    rows: (isChinese) =>
      few(isChinese).map((row, at) =>
        at === 4 ? [isChinese ? LONG_CHINESE : LONG, ...row.slice(1)] : row,
      ) as Rows,
    act: explain("B5"),
    says: [/Honourable Company/, /总代理办事处/],
    isReady: true,
  },
  {
    title: "explanation of a blank",
    rows: untidyRows,
    selection: "A1:D241",
    act: explain("A7"),
    says: [/no readable number/, /没有可读的数字/],
    isReady: true,
  },
  {
    title: "explanation after a receipt",
    rows: few,
    act: async (panel, book) => {
      await settled(panel);
      await panel.page.locator(".button.wide").click();
      await panel.page.locator(".receipt .fine").waitFor();
      await explained(panel, book, "B5");
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
    act: explain("A2"),
    says: [/begins at \d+ points: [\d.]+ more/, /还差 [\d.]+ 分/],
    isReady: true,
  },
  {
    title: "explanation of a capped grade",
    rows: creditRows,
    act: explain("A3"),
    says: [/held down at [A-C]+ by/, /将等级限制在/],
    isReady: true,
  },
  {
    title: "explanation of an unreadable answer",
    rows: creditRows,
    act: explain("A5"),
    says: [/excellent/, /excellent/],
    isReady: true,
  },
];
