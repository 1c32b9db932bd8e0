/** What the queries refuse, in every language. */

import type { Texts } from "../core/texts/language";

export const SQL_TEXTS = {
  theTable: { en: "The table", "zh-CN": "数据表", "zh-TW": "資料表" },
  aTable: {
    en: "a name such as project.dataset.orders",
    "zh-CN": "形如 project.dataset.orders 的名称",
    "zh-TW": "形如 project.dataset.orders 的名稱",
  },
  aColumn: {
    en: "the name of a column",
    "zh-CN": "列名",
    "zh-TW": "欄名",
  },
  thePartition: { en: "The partition", "zh-CN": "分区", "zh-TW": "分區" },
  thePeriod: { en: "The period", "zh-CN": "期间", "zh-TW": "期間" },
  twoDays: {
    en: "two days in order such as 2024-01-01 and 2024-12-31",
    "zh-CN": "先后两天，例如 2024-01-01 与 2024-12-31",
    "zh-TW": "先後兩天，例如 2024-01-01 與 2024-12-31",
  },
  theModel: { en: "The model", "zh-CN": "模型", "zh-TW": "模型" },
  queries: { en: "Queries", "zh-CN": "查询", "zh-TW": "查詢" },
} satisfies Texts;
