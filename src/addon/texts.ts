/** Every word of addon, in every language. */

import type { Texts } from "../core/texts/language";

export const TEXTS = {
  recordTitle: { en: "Customer Pyramid history", "zh-CN": "客户金字塔历史", "zh-TW": "客戶金字塔歷史" },
  undo: { en: "Undo last run", "zh-CN": "撤销上次运行", "zh-TW": "復原上次執行" },
  undone: { en: "The last run was undone.", "zh-CN": "上次运行已撤销。", "zh-TW": "上次執行已復原。" },
  segment: { en: "Segment customers", "zh-CN": "客户分层", "zh-TW": "客戶分層" },
  templates: { en: "Templates", "zh-CN": "模板", "zh-TW": "範本" },
  recordNote: {
    en: "at most {rows} rows, oldest runs dropped first",
    "zh-CN": "最多 {rows} 行，最早的运行先删除",
    "zh-TW": "最多 {rows} 列，最早的執行先刪除",
  },
  undoneWithout: {
    en: "The last run was undone. {count} {count?customer:customers} could not be found again: former tiers of these were not put back.",
    "zh-CN": "上次运行已撤销。有 {count} 个客户已找不到：其原有层级未恢复。",
    "zh-TW": "上次執行已復原。有 {count} 個客戶已找不到：其原有層級未恢復。",
  },
  mostCells: {
    en: "a spreadsheet holds at most 10,000,000 cells",
    "zh-CN": "一个电子表格最多 10,000,000 个单元格",
    "zh-TW": "一個試算表最多 10,000,000 個儲存格",
  },
} satisfies Texts;
