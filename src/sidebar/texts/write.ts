/** Texts of step 5: writing, the receipt and the way back. */

import type { Texts } from "../../core/texts/language";

export const WRITE = {
  title: { en: "Write", "zh-CN": "写入", "zh-TW": "寫入" },
  button: { en: "Write tiers", "zh-CN": "写入层级", "zh-TW": "寫入層級" },
  reading: {
    en: "Reading {rows} {rows?row:rows}…",
    "zh-CN": "正在读取 {rows} 行…",
    "zh-TW": "正在讀取 {rows} 列…",
  },
  judging: {
    en: "Judging {rows} {rows?row:rows}…",
    "zh-CN": "正在计算 {rows} 行…",
    "zh-TW": "正在計算 {rows} 列…",
  },
  writing: {
    en: "Writing {rows} {rows?row:rows} and {sheets} {sheets?sheet:sheets}…",
    "zh-CN": "正在写入 {rows} 行和 {sheets} 张工作表…",
    "zh-TW": "正在寫入 {rows} 列和 {sheets} 張工作表…",
  },
  sheet: {
    en: "Writing sheet {sheet} of {sheets}…",
    "zh-CN": "正在写入工作表 {sheet}/{sheets}…",
    "zh-TW": "正在寫入工作表 {sheet}/{sheets}…",
  },
  cancel: { en: "Cancel", "zh-CN": "取消", "zh-TW": "取消" },
  cancelling: { en: "Cancelling…", "zh-CN": "正在取消…", "zh-TW": "正在取消…" },
  seconds: { en: "{seconds} s", "zh-CN": "{seconds} 秒", "zh-TW": "{seconds} 秒" },
  stayOpen: {
    en: "You can go on working in other files.",
    "zh-CN": "您可以继续处理其他文件。",
    "zh-TW": "您可以繼續處理其他檔案。",
  },
  unsure: {
    en: "It is not known whether everything was written. Write again: the same columns and sheets are updated, nothing is doubled.",
    "zh-CN": "无法确定是否已全部写入。请再次写入：会更新相同的列和工作表，不会重复。",
    "zh-TW": "無法確定是否已全部寫入。請再次寫入：會更新相同的欄和工作表，不會重複。",
  },
} satisfies Texts;

export const RECEIPT = {
  done: {
    en: "{rows} {rows?row:rows} done in {seconds} s.",
    "zh-CN": "已完成 {rows} 行，耗时 {seconds} 秒。",
    "zh-TW": "已完成 {rows} 列，耗時 {seconds} 秒。",
  },
  ofOrders: {
    en: "{customers} {customers?customer:customers} of {rows} {rows?row:rows} done in {seconds} s.",
    "zh-CN": "已完成 {rows} 行中的 {customers} 个客户，耗时 {seconds} 秒。",
    "zh-TW": "已完成 {rows} 列中的 {customers} 個客戶，耗時 {seconds} 秒。",
  },
  unlabelled: {
    en: " {count} {count?has:have} nothing in {header}.",
    "zh-CN": "其中 {count} 个在“{header}”中没有结果。",
    "zh-TW": "其中 {count} 個在「{header}」中沒有結果。",
  },
  movement: { en: "What changed", "zh-CN": "有何变化", "zh-TW": "有何變化" },
  columns: { en: "Columns", "zh-CN": "列", "zh-TW": "欄" },
  onSheet: { en: "On the sheet ", "zh-CN": "工作表：", "zh-TW": "工作表：" },
  filled: { en: "{count} filled", "zh-CN": "已填 {count} 个", "zh-TW": "已填 {count} 個" },
  sheets: { en: "Sheets", "zh-CN": "工作表", "zh-TW": "工作表" },
  kept: {
    en: "{count} {count?tier:tiers} changed by hand {count?was:were} kept.",
    "zh-CN": "保留了 {count} 个手动修改的层级。",
    "zh-TW": "保留了 {count} 個手動修改的層級。",
  },
  missingCharts: {
    en: "Google did not draw {count} {count?chart:charts}; the figures are all there. The next run tries again.",
    "zh-CN": "Google 未能绘制 {count} 个图表，数字均已写入。下次运行会再次尝试。",
    "zh-TW": "Google 未能繪製 {count} 個圖表，數字均已寫入。下次執行會再次嘗試。",
  },
  problems: {
    en: "{count} {count?cell needs:cells need} a look",
    "zh-CN": "{count} 个单元格待查看",
    "zh-TW": "{count} 個儲存格待查看",
  },
  undo: { en: "Undo", "zh-CN": "撤销", "zh-TW": "復原" },
  redo: { en: "Redo", "zh-CN": "重做", "zh-TW": "重做" },
  undoing: { en: "Putting everything back…", "zh-CN": "正在还原…", "zh-TW": "正在還原…" },
  missing: {
    en: "{count} {count?customer:customers} could not be found again: former tiers of these were not put back.",
    "zh-CN": "有 {count} 个客户已找不到：其原有层级未恢复。",
    "zh-TW": "有 {count} 個客戶已找不到：其原有層級未恢復。",
  },
  undone: {
    en: "Everything this run wrote was put back.",
    "zh-CN": "此次运行写入的内容已全部还原。",
    "zh-TW": "此次執行寫入的內容已全部還原。",
  },
  runsLeft: {
    en: "{count} earlier {count?run:runs} can be undone too.",
    "zh-CN": "还可以撤销之前的 {count} 次运行。",
    "zh-TW": "還可以復原之前的 {count} 次執行。",
  },
  undoAnyway: { en: "Undo anyway", "zh-CN": "仍然撤销", "zh-TW": "仍要復原" },
  keep: { en: "Keep it", "zh-CN": "保留", "zh-TW": "保留" },
  again: { en: "Segment again", "zh-CN": "再次分层", "zh-TW": "再次分層" },
} satisfies Texts;
