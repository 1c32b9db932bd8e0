/** Every word of the model abc, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  // The model
  title: { en: "ABC & Pareto", "zh-CN": "ABC 与帕累托", "zh-TW": "ABC 與柏拉圖" },
  summary: {
    en: "A customers bring the first part of the value, by default 80 %, B the next up to 95 %, C the rest.",
    "zh-CN": "A 类客户贡献最前的价值（默认 80 %），B 类至 95 %，其余为 C 类。",
    "zh-TW": "A 類客戶貢獻最前的價值（預設 80 %），B 類至 95 %，其餘為 C 類。",
  },

  // What to do about each class
  actionForA: {
    en: "Most of the value: personal care, best service, guard against rivals.",
    "zh-CN": "贡献大部分价值：专人维护，最优服务，防范竞争对手。",
    "zh-TW": "貢獻大部分價值：專人維護，最優服務，防範競爭對手。",
  },
  actionForB: {
    en: "Regular care; find those who could become A.",
    "zh-CN": "定期维护；找出有望成为 A 类的客户。",
    "zh-TW": "定期維護；找出有望成為 A 類的客戶。",
  },
  actionForC: {
    en: "Serve by standard, cheap channels.",
    "zh-CN": "以标准化、低成本渠道服务。",
    "zh-TW": "以標準化、低成本管道服務。",
  },

  // Options in the sidebar
  cutOption: { en: "{name} ends at", "zh-CN": "{name} 类止于", "zh-TW": "{name} 類止於" },
  cutOptionHelp: {
    en: "Share of the total value.",
    "zh-CN": "占总价值的累计比例。",
    "zh-TW": "占總價值的累計比例。",
  },
  risingShares: { en: "rising shares", "zh-CN": "递增的比例", "zh-TW": "遞增的比例" },

  // Formula help: ABC_CLASS
  abcClassSummary: {
    en: "ABC class by cumulative value: A brings the first 80%, B up to 95%, C the rest. Equal values get equal classes by the sum before them; 0 or less is C.",
    "zh-CN": "按累计价值分 A、B、C 类：A 为前 80%，B 至 95%，其余为 C。数值相同类别相同；0 或负数为 C。",
    "zh-TW": "按累計價值分 A、B、C 類：A 為前 80%，B 至 95%，其餘為 C。數值相同類別相同；0 或負數為 C。",
  },
  valueParameterHelp: {
    en: "Value per customer: a column or a cell.",
    "zh-CN": "客户价值：一列或一格。",
    "zh-TW": "客戶價值：一欄或一格。",
  },
  populationParameterHelp: {
    en: "Optional. Customers to compare with; needed with one cell.",
    "zh-CN": "可选。比较对象；单格时必填。",
    "zh-TW": "選填。比較對象；單格時必填。",
  },
  cutsParameterHelp: {
    en: "Optional. Where A and B end: {80%;95%}.",
    "zh-CN": "可选。A、B 的界线：{80%;95%}。",
    "zh-TW": "選填。A、B 的界線：{80%;95%}。",
  },
  twoShares: {
    en: "two rising shares of the total such as 80% and 95%",
    "zh-CN": "两个递增的累计占比，例如 80% 和 95%",
    "zh-TW": "兩個遞增的累計占比，例如 80% 和 95%",
  },

  // Formula help: the PARETO functions, and what they accept
  valuesParameterHelp: { en: "Value per customer.", "zh-CN": "客户价值。", "zh-TW": "客戶價值。" },
  paretoShareSummary: {
    en: "Share of the net total that the best customers bring; above 100% when others lose money.",
    "zh-CN": "最好的客户占净合计的比例；有客户亏损时可超过 100%。",
    "zh-TW": "最好的客戶占淨合計的比例；有客戶虧損時可超過 100%。",
  },
  topParameterHelp: {
    en: "Optional. Share of customers, rounded up; 20%.",
    "zh-CN": "可选。客户比例，向上取整；默认 20%。",
    "zh-TW": "選填。客戶比例，向上取整；預設 20%。",
  },
  paretoCustomersSummary: {
    en: "Smallest share of customers that together bring a share of the net total.",
    "zh-CN": "达到净合计某一比例所需的最小客户比例。",
    "zh-TW": "達到淨合計某一比例所需的最小客戶比例。",
  },
  shareParameterHelp: {
    en: "Optional. Share of the total; 80%.",
    "zh-CN": "可选。占合计的比例；默认 80%。",
    "zh-TW": "選填。占合計的比例；預設 80%。",
  },
  paretoCurveSummary: {
    en: "Concentration table from the best customer down: share of customers, share of value, cumulative; a whale curve when some lose money.",
    "zh-CN": "集中度表（从最好的客户起）：客户累计占比、金额占比、金额累计占比；有客户亏损时为鲸鱼曲线。",
    "zh-TW": "集中度表（從最好的客戶起）：客戶累計占比、金額占比、金額累計占比；有客戶虧損時為鯨魚曲線。",
  },
  pointsParameterHelp: {
    en: "Optional. Rows of the table; 20.",
    "zh-CN": "可选。行数；默认 20。",
    "zh-TW": "選填。列數；預設 20。",
  },
  paretoGiniSummary: {
    en: "Gini coefficient of values of 0 or above: 0 when all are equal, near 1 when one has all.",
    "zh-CN": "基尼系数（数值不为负）：完全相等为 0，集中于一个客户时接近 1。",
    "zh-TW": "吉尼係數（數值不為負）：完全相等為 0，集中於一個客戶時接近 1。",
  },
  shareAllowed: {
    en: "above 0 and at most 100%",
    "zh-CN": "大于 0 且不超过 100%",
    "zh-TW": "大於 0 且不超過 100%",
  },
  wholePoints: {
    en: "a whole number from 1 to {most}",
    "zh-CN": "1 至 {most} 的整数",
    "zh-TW": "1 至 {most} 的整數",
  },
  totalAboveZero: {
    en: "numbers with a total above 0",
    "zh-CN": "合计大于 0 的数字",
    "zh-TW": "合計大於 0 的數字",
  },

  // The table of PARETO_CURVE
  curveValue: { en: "Share of value", "zh-CN": "金额占比", "zh-TW": "金額占比" },
  curveCumulative: { en: "Cumulative", "zh-CN": "金额累计占比", "zh-TW": "金額累計占比" },

  // The report and why one customer has its class
  theRest: { en: "the rest", "zh-CN": "其余客户", "zh-TW": "其餘客戶" },
  classes: { en: "Classes", "zh-CN": "各类客户", "zh-TW": "各類客戶" },
  classNamed: { en: "class {name}", "zh-CN": " {name} 类客户", "zh-TW": " {name} 類客戶" },
  fromBestClass: { en: "from class A", "zh-CN": "来自 A 类客户", "zh-TW": "來自 A 類客戶" },
  noGini: {
    en: "No Gini coefficient, because a value is below 0 or all of them add up to nothing.",
    "zh-CN": "存在负数或合计不大于 0，因此无法计算基尼系数。",
    "zh-TW": "存在負數或合計不大於 0，因此無法計算吉尼係數。",
  },
  class: { en: "Class", "zh-CN": "类别", "zh-TW": "類別" },
  rule: {
    en: "A class takes customers until the sum before them reaches its share; equal values stay together, 0 or less is C.",
    "zh-CN": "之前累计未达该比例者归入该类；数值相同类别相同，0 或负数为 C。",
    "zh-TW": "之前累計未達該比例者歸入該類；數值相同類別相同，0 或負數為 C。",
  },
  gini: { en: "Gini coefficient", "zh-CN": "基尼系数", "zh-TW": "吉尼係數" },
  method: {
    en: "A customers bring the first {a} of {valueName}, B those up to {b}, C the rest.",
    "zh-CN": "A 类客户贡献{valueName}的前 {a}，B 类至 {b}，其余为 C 类。",
    "zh-TW": "A 類客戶貢獻{valueName}的前 {a}，B 類至 {b}，其餘為 C 類。",
  },
  largestCustomer: {
    en: "One customer brings {share} of {valueName}{why}",
    "zh-CN": "一个客户占{valueName}的 {share}{why}",
    "zh-TW": "一個客戶占{valueName}的 {share}{why}",
  },
  largerCustomers: { en: "Sum of larger customers", "zh-CN": "更大客户的合计", "zh-TW": "更大客戶的合計" },
} satisfies Texts;
