/** Texts of what is said and asked of how the rows were read. */

import type { Texts } from "../../core/texts/language";
import { PANEL_WORDS } from "../../core/texts/panel-words";

export const READING = {
  questions: {
    en: "{count} {count?question:questions} to answer",
    "zh-CN": "有 {count} 个问题待回答",
    "zh-TW": "有 {count} 個問題待回答",
  },
  answerFirst: PANEL_WORDS.answerFirst,
  remarks: { en: "How the rows were read", "zh-CN": "各行的读取方式", "zh-TW": "各列的讀取方式" },
  more: { en: "More remarks ({count})", "zh-CN": "更多说明（{count}）", "zh-TW": "更多說明（{count}）" },
  show: { en: "Show me", "zh-CN": "查看", "zh-TW": "查看" },
  showNext: { en: "Show the next", "zh-CN": "查看下一处", "zh-TW": "查看下一處" },
} satisfies Texts;

export const HEADER = {
  row: { en: "Header: row {row}", "zh-CN": "表头：第 {row} 行", "zh-TW": "標題列：第 {row} 列" },
  rows: {
    en: "Header: rows {first}–{last}",
    "zh-CN": "表头：第 {first}–{last} 行",
    "zh-TW": "標題列：第 {first}–{last} 列",
  },
  none: { en: "No header", "zh-CN": "无表头", "zh-TW": "無標題列" },
  table: {
    en: "First rows of the sheet. Choose the one that is the header.",
    "zh-CN": "工作表的前几行。请选择作为表头的一行。",
    "zh-TW": "工作表的前幾列。請選擇作為標題列的一列。",
  },
  isHeader: {
    en: "Row {row} is the header",
    "zh-CN": "第 {row} 行是表头",
    "zh-TW": "第 {row} 列是標題列",
  },
  lines: { en: "Rows of the header", "zh-CN": "表头行数", "zh-TW": "標題列的列數" },
  lineCount: { en: "{count} {count?row:rows}", "zh-CN": "{count} 行", "zh-TW": "{count} 列" },
} satisfies Texts;
