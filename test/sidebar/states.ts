/** The states of the sidebar: how each comes about in a real workbook, and what it must say. */

import type { Description } from "../../src/app/contract/contract";
import type { RunRequest } from "../../src/app/contract/requests";
import { changeMarks } from "../../workbench/engine/cells/places";
import { activeSheet } from "../../workbench/engine/sheets/sheets";
import type { Workbench } from "../../workbench/workbench";
import { requestFor as chosenRequest } from "../request";
import { type Panel, settled } from "./panel";
import { type Rows, sampleRows, untidyRows } from "./sample";
import { EXPLAINED_STATES } from "./states-explained";
import { ORDER_STATES } from "./states-orders";
import { answerAll, READING_STATES } from "./states-reading";

export interface State {
  readonly title: string;
  readonly rows: (isChinese: boolean) => Rows;
  /** What is selected; A1 when left out. */
  readonly selection?: string;
  readonly prepare?: (book: Workbench) => void;
  /** The menu item that opens the sidebar; the first one when left out. */
  readonly menu?: "showExplanation";
  /** What cannot be produced in the workbench is broken on the way to it. */
  readonly broken?: (panel: Omit<Panel, "page" | "picture">) => void;
  readonly act?: (panel: Panel, book: Workbench) => Promise<void>;
  readonly says: readonly [english: RegExp, chinese: RegExp];
  /** Whether there is a preview that can be written in the end. */
  readonly isReady: boolean;
}

const few = (isChinese: boolean) => sampleRows(24, isChinese);
const write = async (panel: Panel) => {
  await settled(panel);
  await panel.page.locator(".button.wide").click();
};
const LONG =
  "The Honourable Company of Merchants Trading into the Farthest Parts of the Northern Seas and Rivers ";
const LONG_CHINESE = "上海浦东新区国际贸易进出口食品机械设备制造与包装材料股份有限公司华东区域总代理办事处";

/** A person edits a customer between preview and write. */
const edit = (book: Workbench) => book.type("C2", [[987_654]]);

export const STATES: readonly State[] = [
  ...EXPLAINED_STATES,
  ...ORDER_STATES,
  ...READING_STATES,
  {
    title: "loading",
    rows: few,
    broken: (panel) => void panel.hold("describe"),
    says: [/Reading what is selected/, /正在读取所选内容/],
    isReady: false,
  },
  {
    title: "preview with problems",
    rows: untidyRows,
    selection: "A1:D241",
    act: async (panel) => {
      await settled(panel);
      for (const fold of await panel.page.locator(".groups summary, .options summary").all()) {
        if (await fold.isVisible()) await fold.click();
      }
      await panel.page.locator(".unfold[aria-expanded=false]").first().click();
    },
    says: [/Nothing is written yet/, /尚未写入任何内容/],
    isReady: true,
  },
  {
    title: "nothing selected",
    // With one table a blank cell means that one; here there are two.
    rows: (isChinese) => few(isChinese).map((row) => [...row, "", "", ...row]),
    selection: "P40",
    says: [/The selection is empty: click a cell/, /所选区域为空/],
    isReady: false,
  },
  {
    title: "no header",
    rows: (isChinese) =>
      few(isChinese)
        .slice(1)
        .map((row) => row.slice(0, 3)),
    // Without headings it is asked which column is what; nothing is red before a person did anything.
    act: async (panel) => {
      await settled(panel);
      expect(await panel.page.locator(".fault:visible").allInnerTexts()).toEqual([]);
      await answerAll(panel);
    },
    says: [/No header row was found/, /未找到标题行/],
    isReady: true,
  },
  {
    title: "no number column",
    rows: () => [
      ["Customer", "City"],
      ["Ann", "Rome"],
      ["Bob", "Oslo"],
    ],
    says: [/No column in A1:B3 holds numbers/, /中没有数字列/],
    isReady: false,
  },
  {
    title: "one row",
    rows: (isChinese) => few(isChinese).slice(0, 2),
    act: settled,
    says: [/Only one row was found/, /只找到一行/],
    isReady: true,
  },
  {
    title: "several ranges",
    rows: few,
    prepare: ({ workbook }) => {
      workbook.model.selection.addCellToSelection(0, 0);
      workbook.model.selection.setAnchorCorner(3, 20);
    },
    act: settled,
    says: [/Only the last one is used/, /只使用最后一个/],
    isReady: true,
  },
  {
    title: "field missing",
    rows: () => [
      ["Customer", "First figure", "Second figure"],
      ["Ann", 5, 7],
      ["Bob", 4, 8],
    ],
    says: [/Needs a column for Revenue or Profit/, /需要“销售额或利润”列/],
    isReady: false,
  },
  {
    title: "server error",
    rows: few,
    prepare: ({ host }) => void host.faults.push({ kind: "read", nth: 2 }),
    says: [/Google Sheets had a failure of its own/, /Google 表格自身出现故障/],
    isReady: false,
  },
  {
    title: "several accounts",
    rows: few,
    broken: (panel) =>
      panel.break("describe", {
        name: "Error",
        message: "PERMISSION_DENIED: you do not have permission to call describe",
      }),
    says: [/several Google accounts.*private window/s, /多个 Google 账号/],
    isReady: false,
  },
  {
    title: "too many scripts at once",
    rows: few,
    broken: (panel) =>
      panel.break("describe", {
        name: "ScriptError",
        message: "There are too many scripts running simultaneously for this Google user account.",
      }),
    says: [/lets you do no more for now.*Wait a minute/s, /暂不允许继续运行/],
    isReady: false,
  },
  {
    title: "lost connection",
    rows: few,
    act: async (panel) => {
      await settled(panel);
      panel.break("preview", { name: "NetworkError", message: "Connection failure due to HTTP 0" });
      await panel.page.locator("#field-revenue").selectOption({ index: 4 });
    },
    says: [/No connection/, /没有网络连接/],
    isReady: false,
  },
  {
    title: "view only",
    rows: few,
    prepare: ({ host }) => void Object.assign(host, { person: { ...host.person, role: "viewer" } }),
    act: write,
    says: [/protected for you|edit access/, /编辑权限/],
    isReady: true,
  },
  {
    title: "protected range",
    rows: few,
    prepare: ({ host, workbook }) => {
      const content = { description: "Finance only", warningOnly: false, editors: [host.person.email] };
      changeMarks(workbook, [{ id: "p", kind: "protection", sheetId: activeSheet(workbook), content }]);
      host.person = { ...host.person, email: "second@example.com", role: "editor" };
    },
    act: write,
    says: [/protected/, /编辑权限/],
    isReady: true,
  },
  {
    title: "someone else running",
    rows: few,
    prepare: ({ host }) => {
      host.lock = { owner: {}, until: Number.POSITIVE_INFINITY };
    },
    act: write,
    says: [/Someone else is running/, /有人正在此文件中运行/],
    isReady: true,
  },
  {
    title: "data changed",
    rows: few,
    act: async (panel, book) => {
      await settled(panel);
      edit(book);
      await panel.page.locator(".button.wide").click();
      await panel.page.locator(".notice.warning").waitFor();
      await settled(panel);
    },
    says: [/The customers changed after the preview/, /预览之后客户数据有变动/],
    isReady: true,
  },
  {
    title: "very long names",
    rows: (isChinese) =>
      few(isChinese).map(([name, region, sales, profit], index) =>
        index === 0
          ? [LONG, `${LONG} region`, isChinese ? "销售额" : "Net sales", `${LONG_CHINESE} 利润`]
          : [`${isChinese ? LONG_CHINESE : LONG}${name}`, region, Number(sales) * 1e7, profit],
      ) as Rows,
    act: settled,
    says: [/Honourable Company/, /股份有限公司/],
    isReady: true,
  },
  {
    title: "remembered",
    rows: few,
    prepare: (book) => {
      book.addOn.call("write", requestFor(book));
    },
    act: settled,
    says: [/choices from the last run/, /已沿用上次/],
    isReady: true,
  },
  {
    title: "settings unreadable",
    rows: few,
    prepare: (book) => {
      book.addOn.call("write", requestFor(book));
      const { documentProperties } = book.workbook;
      for (const key of documentProperties.keys()) documentProperties.set(key, "{ broken");
    },
    act: settled,
    says: [/could not be read, so the defaults/, /无法读取此工作表已保存的设置/],
    isReady: true,
  },
  {
    title: "summary sheet selected",
    rows: few,
    prepare: (book) => {
      book.addOn.call("write", requestFor(book));
      book.select(`${book.sheetNames()[1]}!A1`);
    },
    says: [/was made by Customer Pyramid/, /是客户金字塔生成的/],
    isReady: false,
  },
  {
    title: "changed by hand",
    rows: few,
    prepare: (book) => {
      book.addOn.call("write", requestFor(book));
      book.type("E3", [["VIP"]]);
    },
    act: async (panel) => {
      await settled(panel);
      await panel.page.locator("summary[data-key=overrides-summary]").click();
    },
    says: [/1 tier was changed by hand/, /1 个层级被手动修改/],
    isReady: true,
  },
  {
    title: "writing",
    rows: few,
    broken: (panel) => void panel.hold("write"),
    act: async (panel) => {
      await write(panel);
      await panel.page.locator(".progress").waitFor();
    },
    says: [/Reading 24 rows/, /正在读取 24 行/],
    isReady: false,
  },
  {
    title: "write broken off",
    rows: few,
    act: async (panel) => {
      await settled(panel);
      panel.break("write", { name: "Error", message: "Exceeded maximum execution time" });
      await write(panel);
    },
    says: [
      /ended it after six minutes.*It is not known whether everything was written/s,
      /满六分钟.*无法确定是否已全部写入/s,
    ],
    isReady: true,
  },
  {
    title: "receipt",
    rows: untidyRows,
    selection: "A1:D241",
    act: async (panel) => {
      await write(panel);
      await panel.page.locator(".receipt .fine").waitFor();
    },
    says: [/239 rows done/, /已完成 239 行/],
    isReady: false,
  },
];

/** The request that the sidebar would send without a person's changes. */
function requestFor(book: Workbench): RunRequest {
  const answer = book.addOn.call("describe", { source: null, headerLines: null }) as { result: Description };
  return chosenRequest(answer.result);
}
