/** Every word of the loyalty matrix, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Loyalty matrix", "zh-CN": "忠诚度矩阵", "zh-TW": "忠誠度矩陣" },
  summary: {
    en: "Sorts customers by profit and loyalty into true friends, butterflies, barnacles and strangers.",
    "zh-CN": "按利润与忠诚度把客户分为知己、蝴蝶、藤壶和过客。",
    "zh-TW": "按利潤與忠誠度把客戶分為知己、蝴蝶、藤壺和過客。",
  },

  // The field
  profitabilityField: { en: "Profitability score", "zh-CN": "盈利性", "zh-TW": "獲利性" },
  loyaltyField: { en: "Loyalty", "zh-CN": "忠诚度", "zh-TW": "忠誠度" },

  // The options
  cutsHelp: {
    en: "Where high begins: at the medians, or at numbers of your own.",
    "zh-CN": "“高”从哪里开始：中位数，或自定数值。",
    "zh-TW": "「高」從哪裡開始：中位數，或自訂數值。",
  },
  medianChoice: { en: "Medians", "zh-CN": "中位数", "zh-TW": "中位數" },
  ownChoice: { en: "As below", "zh-CN": "按下列数值", "zh-TW": "按下列數值" },
  profitFrom: { en: "Profit from", "zh-CN": "利润不低于", "zh-TW": "利潤不低於" },
  loyaltyFrom: { en: "Loyalty from", "zh-CN": "忠诚度不低于", "zh-TW": "忠誠度不低於" },
  cutOptionHelp: {
    en: "From this number on it is high.",
    "zh-CN": "达到此数值即为高。",
    "zh-TW": "達到此數值即為高。",
  },

  // The types and what to do about each
  trueFriend: { en: "True friend", "zh-CN": "知己", "zh-TW": "知己" },
  trueFriendAction: {
    en: "Contact steadily, not too often; delight, defend, retain.",
    "zh-CN": "持续而不过度地沟通；超越期望，维护并留住。",
    "zh-TW": "持續而不過度地溝通；超越期望，維護並留住。",
  },
  butterfly: { en: "Butterfly", "zh-CN": "蝴蝶", "zh-TW": "蝴蝶" },
  butterflyAction: {
    en: "Satisfy each deal; earn while active; stop investing in time.",
    "zh-CN": "做好每笔交易，活跃时获利，及时停止投入。",
    "zh-TW": "做好每筆交易，活躍時獲利，及時停止投入。",
  },
  barnacle: { en: "Barnacle", "zh-CN": "藤壶", "zh-TW": "藤壺" },
  barnacleAction: {
    en: "If our share of their purchases is low, cross-sell; if they buy little at all, cut the cost.",
    "zh-CN": "若我方份额低则交叉销售；若其需求小则严控成本。",
    "zh-TW": "若我方份額低則交叉銷售；若其需求小則嚴控成本。",
  },
  stranger: { en: "Stranger", "zh-CN": "过客", "zh-TW": "過客" },
  strangerAction: {
    en: "Invest nothing; every deal must pay.",
    "zh-CN": "不投入关系，每笔交易都要有利润。",
    "zh-TW": "不投入關係，每筆交易都要有利潤。",
  },

  // The report
  typeBrings: {
    en: "{name}: {count} {count?customer:customers}, {valueName} {worth}.",
    "zh-CN": "{name}：{count} 个客户，{valueName} {worth}。",
    "zh-TW": "{name}：{count} 個客戶，{valueName} {worth}。",
  },
  typesHeading: { en: "Types", "zh-CN": "各类客户", "zh-TW": "各類客戶" },
  matrixTitle: {
    en: "Right: more {across}; up: more {up}",
    "zh-CN": "向右：{across}更高；向上：{up}更高",
    "zh-TW": "向右：{across}更高；向上：{up}更高",
  },
  trueFriendMeans: { en: "Brings much, and stays", "zh-CN": "利润高，忠诚度高", "zh-TW": "利潤高，忠誠度高" },
  butterflyMeans: {
    en: "Brings much, but may fly on",
    "zh-CN": "利润高，忠诚度低",
    "zh-TW": "利潤高，忠誠度低",
  },
  barnacleMeans: { en: "Stays, but brings little", "zh-CN": "利润低，忠诚度高", "zh-TW": "利潤低，忠誠度高" },
  strangerMeans: {
    en: "Brings little, and does not stay",
    "zh-CN": "利润低，忠诚度低",
    "zh-TW": "利潤低，忠誠度低",
  },
  type: { en: "Loyalty type", "zh-CN": "忠诚度类型", "zh-TW": "忠誠度類型" },
  highFrom: { en: "{name}: high from", "zh-CN": "{name}：高的下限", "zh-TW": "{name}：高的下限" },
  typeOfPoint: { en: "Type", "zh-CN": "类型", "zh-TW": "類型" },
  sizeOfPoint: { en: "Size", "zh-CN": "大小", "zh-TW": "大小" },

  // The explanation of one customer
  high: { en: "high", "zh-CN": "高", "zh-TW": "高" },
  low: { en: "low", "zh-CN": "低", "zh-TW": "低" },

  // Formula help
  loyaltyTypeSummary: {
    en: "True friend (profit and loyalty high), Butterfly (profit only), Barnacle (loyalty only) or Stranger.",
    "zh-CN": "知己（利润、忠诚度都高）、蝴蝶（仅利润高）、藤壶（仅忠诚度高）或过客。",
    "zh-TW": "知己（利潤、忠誠度都高）、蝴蝶（僅利潤高）、藤壺（僅忠誠度高）或過客。",
  },
  profitParameterHelp: { en: "A column or a cell.", "zh-CN": "一列或一格。", "zh-TW": "一欄或一格。" },
  loyaltyParameterHelp: {
    en: "Years, orders or points.",
    "zh-CN": "年限、订单数或分数。",
    "zh-TW": "年限、訂單數或分數。",
  },
  cutParameterHelp: {
    en: "Optional. From this number on it is high; the median when left out.",
    "zh-CN": "可选。达到此数值即为高；默认为中位数。",
    "zh-TW": "選填。達到此數值即為高；預設為中位數。",
  },
  noMedian: { en: "one value has no median", "zh-CN": "单个数值没有中位数", "zh-TW": "單一數值沒有中位數" },
} satisfies Texts;
