/** Every word about tiers by rank: their names, and what a list of them must be like. */

import type { Texts } from "./language";

export const TIER_TEXTS = {
  vip: { en: "VIP", "zh-CN": "VIP客户", "zh-TW": "VIP客戶" },
  major: { en: "Major", "zh-CN": "主要客户", "zh-TW": "主要客戶" },
  ordinary: { en: "Ordinary", "zh-CN": "普通客户", "zh-TW": "普通客戶" },
  small: { en: "Small", "zh-CN": "小客户", "zh-TW": "小客戶" },
  twoColumns: {
    en: "two columns, name and cumulative share, best tier first",
    "zh-CN": "两列：名称和累计比例，最好的层级在前",
    "zh-TW": "兩欄：名稱和累計比例，最好的層級在前",
  },
  columnsFound: { en: "{width} {width?column:columns}", "zh-CN": "{width} 列", "zh-TW": "{width} 欄" },
  nothing: { en: "nothing", "zh-CN": "空", "zh-TW": "空" },
  atMostTiers: { en: "at most {most} tiers", "zh-CN": "最多 {most} 个层级", "zh-TW": "最多 {most} 個層級" },
  tiers: { en: "{length} tiers", "zh-CN": "{length} 个层级", "zh-TW": "{length} 個層級" },
  tiersRow: { en: "tiers, row {row}", "zh-CN": "层级表第 {row} 行", "zh-TW": "層級表第 {row} 列" },
  share: { en: "a cumulative share such as 5%", "zh-CN": "累计比例，例如 5%", "zh-TW": "累計比例，例如 5%" },
  namedTier: { en: "a tier with a name", "zh-CN": "有名称的层级", "zh-TW": "有名稱的層級" },
  plainName: {
    en: "a name without * ? ~ and not beginning with < > =",
    "zh-CN": "不含 * ? ~ 且不以 < > = 开头的名称",
    "zh-TW": "不含 * ? ~ 且不以 < > = 開頭的名稱",
  },
  noTruthWord: {
    en: "a name other than TRUE and FALSE, which Sheets takes for yes and no",
    "zh-CN": "TRUE 和 FALSE 以外的名称（表格会把它们当作“是/否”）",
    "zh-TW": "TRUE 和 FALSE 以外的名稱（試算表會把它們當作「是/否」）",
  },
  otherName: { en: "a name used only once", "zh-CN": "不重复的名称", "zh-TW": "不重複的名稱" },
  risingShare: {
    en: "a share above the row before and at most 100%",
    "zh-CN": "高于上一行且不超过 100% 的比例",
    "zh-TW": "高於上一列且不超過 100% 的比例",
  },
  lastShare: { en: "100% in the last row", "zh-CN": "最后一行为 100%", "zh-TW": "最後一列為 100%" },
  tiersOption: { en: "Tiers and cut points", "zh-CN": "层级与界线", "zh-TW": "層級與界線" },
  tiersOptionHelp: {
    en: "Cumulative share of customers, best tier first; the last tier ends at 100 %.",
    "zh-CN": "客户累计比例，最好的层级在前；最后一层为 100 %。",
    "zh-TW": "客戶累計比例，最好的層級在前；最後一層為 100 %。",
  },
} satisfies Texts;
