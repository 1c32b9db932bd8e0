/** The words of the glossary that the sidebar says too, apart, because a page carries all of an object that it names. */

import type { Texts } from "./language";

export const PANEL_WORDS = {
  addOn: { en: "Customer Pyramid", "zh-CN": "客户金字塔", "zh-TW": "客戶金字塔" },
  answerFirst: {
    en: "Answer {count} {count?question:questions} first",
    "zh-CN": "请先回答 {count} 个问题",
    "zh-TW": "請先回答 {count} 個問題",
  },
  customer: { en: "Customer", "zh-CN": "客户", "zh-TW": "客戶" },
  explainCustomer: { en: "Explain this customer", "zh-CN": "解释该客户", "zh-TW": "解釋該客戶" },
  fromDay: { en: "From", "zh-CN": "开始日期", "zh-TW": "開始日期" },
  quarter: { en: "Quarter", "zh-CN": "季度", "zh-TW": "季度" },
  row: { en: "Row {row}", "zh-CN": "第 {row} 行", "zh-TW": "第 {row} 列" },
  tier: { en: "Tier", "zh-CN": "层级", "zh-TW": "層級" },
  whatToDo: { en: "What to do", "zh-CN": "建议行动", "zh-TW": "建議行動" },
} satisfies Texts;
