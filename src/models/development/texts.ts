/** Every word of the model development, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Development effect", "zh-CN": "客户开发成效", "zh-TW": "客戶開發成效" },
  summary: {
    en: "Measures what developing existing customers brought: amount, rate, share of the company's change, and against winning new customers.",
    "zh-CN": "衡量开发现有客户的成效：变化额、变化率、占公司变化的比重，并与争取新客户比较。",
    "zh-TW": "衡量開發現有客戶的成效：變化額、變化率、占公司變化的比重，並與爭取新客戶比較。",
  },

  // What it says
  fell: {
    en: "The developed customers bring less than before: find out why, customer by customer, before spending more.",
    "zh-CN": "所开发的客户业绩下降：先逐户查明原因，再决定是否继续投入。",
    "zh-TW": "所開發的客戶業績下降：先逐戶查明原因，再決定是否繼續投入。",
  },
  behind: {
    en: "Development brings less than new customers do: move effort to winning customers.",
    "zh-CN": "客户开发的成效低于新客户：应把资源转向争取新客户。",
    "zh-TW": "客戶開發的成效低於新客戶：應把資源轉向爭取新客戶。",
  },
  ahead: {
    en: "Development brings at least as much as new customers do: keep developing.",
    "zh-CN": "客户开发的成效不低于新客户：继续开发现有客户。",
    "zh-TW": "客戶開發的成效不低於新客戶：繼續開發現有客戶。",
  },
  alone: {
    en: "Development brought more or as much as before; enter what new customers brought to compare the two.",
    "zh-CN": "客户开发的业绩没有下降；填入新客户业绩即可比较两者。",
    "zh-TW": "客戶開發的業績沒有下降；填入新客戶業績即可比較兩者。",
  },

  // The table
  measure: { en: "Measure", "zh-CN": "指标", "zh-TW": "指標" },
  result: { en: "Result", "zh-CN": "结果", "zh-TW": "結果" },
  change: { en: "Change", "zh-CN": "变化额", "zh-TW": "變化額" },
  rateOfChange: { en: "Rate of change", "zh-CN": "变化率", "zh-TW": "變化率" },
  companyChange: { en: "Company's change", "zh-CN": "公司变化额", "zh-TW": "公司變化額" },
  shareOfCompanyChange: {
    en: "Share of the company's change",
    "zh-CN": "占公司变化的比重",
    "zh-TW": "占公司變化的比重",
  },
  againstNewCustomers: {
    en: "Times what new customers brought",
    "zh-CN": "相当于新客户业绩的倍数",
    "zh-TW": "相當於新客戶業績的倍數",
  },
  lasting: { en: "Does it last?", "zh-CN": "是否持续", "zh-TW": "是否持續" },
  lastingRise: {
    en: "The rate of change rose every quarter: a lasting rise, a new source of growth.",
    "zh-CN": "变化幅度逐季上升：持续增长，可成为新的增长源泉。",
    "zh-TW": "變化幅度逐季上升：持續成長，可成為新的成長來源。",
  },
  noLastingRise: {
    en: "The rate of change fell at least once: no lasting rise.",
    "zh-CN": "变化幅度至少有一季下降：尚非持续增长。",
    "zh-TW": "變化幅度至少有一季下降：尚非持續成長。",
  },
  lastingUnknown: {
    en: "At least three quarters with a rate are needed.",
    "zh-CN": "至少需要三个季度的变化幅度。",
    "zh-TW": "至少需要三個季度的變化幅度。",
  },
  conclusion: { en: "What it says", "zh-CN": "结论", "zh-TW": "結論" },

  // New products for existing customers
  affinityTitle: { en: "New products for customers", "zh-CN": "客户亲和管理", "zh-TW": "客戶親和管理" },
  affinityPurpose: {
    en: "Does the trust customers have in us carry over to a new product? Four scores of 0 to 10, what follows from them, and what is watched so that the old business takes no harm.",
    "zh-CN":
      "客户对我方的专业信任能否扩散到新产品？四项评分（0 到 10）、相应做法，以及监控事项，以免损害原有业务。",
    "zh-TW":
      "客戶對我方的專業信任能否擴散到新產品？四項評分（0 到 10）、相應做法，以及監控事項，以免損害原有業務。",
  },
  affinityLimits: {
    en: "Lean on the brand from, prove first from",
    "zh-CN": "以旧带新下限、先行验证下限",
    "zh-TW": "以舊帶新下限、先行驗證下限",
  },
  affinityHeader: {
    en: "New product|Carries over|Related to what they buy|Our expertise reaches it|Brand and image stand for it|Marketing means are there|What to do|Watched on|Sign|Problem and answer",
    "zh-CN":
      "新产品|扩散性|与现有产品的相关性|专业能力可扩散|品牌与企业形象支持|营销手段可沿用|做法|监控日期|迹象|问题与对策",
    "zh-TW":
      "新產品|擴散性|與現有產品的相關性|專業能力可擴散|品牌與企業形象支持|行銷手段可沿用|做法|監控日期|跡象|問題與對策",
  },
  affinityProduct: { en: "Product", "zh-CN": "产品", "zh-TW": "產品" },
  affinityVerdicts: {
    en: "Lean on the brand: old leads to new|Prove the expertise first|Keep it apart from the old",
    "zh-CN": "依托原有品牌，以旧带新|先证明专业能力|与原有产品分开",
    "zh-TW": "依託原有品牌，以舊帶新|先證明專業能力|與原有產品分開",
  },
  affinitySigns: {
    en: "Accepted|Doubted|Harms the old business",
    "zh-CN": "逐渐接受|有疑虑|损害原有业务",
    "zh-TW": "逐漸接受|有疑慮|損害原有業務",
  },

  // Formula help
  developmentEffectSummary: {
    en: "Table of what developing existing customers brought: change, rate of change, share of the company's change, and how it compares with new customers. What cannot be formed stays blank.",
    "zh-CN": "客户开发成效表：变化额、变化率、占公司变化的比重，以及与新客户业绩的比较。无法计算的项目留空。",
    "zh-TW": "客戶開發成效表：變化額、變化率、占公司變化的比重，以及與新客戶業績的比較。無法計算的項目留空。",
  },
  beforeHelp: {
    en: "Sales or profit of the developed customers before: one number, or a range that is added up.",
    "zh-CN": "开发前这些客户的销售额或利润：一个数字，或求和的区域。",
    "zh-TW": "開發前這些客戶的銷售額或利潤：一個數字，或加總的範圍。",
  },
  afterHelp: { en: "The same after.", "zh-CN": "开发后的同一数字。", "zh-TW": "開發後的同一數字。" },
  companyBeforeHelp: {
    en: "The whole company's before.",
    "zh-CN": "开发前全公司的数字。",
    "zh-TW": "開發前全公司的數字。",
  },
  companyAfterHelp: {
    en: "The whole company's after.",
    "zh-CN": "开发后全公司的数字。",
    "zh-TW": "開發後全公司的數字。",
  },
  newCustomersHelp: {
    en: "Optional. What customers won in the period brought.",
    "zh-CN": "可选。同期新客户带来的业绩。",
    "zh-TW": "選填。同期新客戶帶來的業績。",
  },
  salesRoiSummary: {
    en: "Return on selling time: sales divided by the hours spent. A row with a blank stays blank.",
    "zh-CN": "投资回报：销售额除以投入的小时数。有空白的行保持空白。",
    "zh-TW": "投資報酬：銷售額除以投入的小時數。有空白的列保持空白。",
  },
  salesHelp: {
    en: "Sales: one cell or a column.",
    "zh-CN": "销售额：一个单元格或一列。",
    "zh-TW": "銷售額：一個儲存格或一欄。",
  },
  hoursHelp: {
    en: "Hours spent selling, above 0: one cell or a column.",
    "zh-CN": "销售投入的小时数，须大于 0：一个单元格或一列。",
    "zh-TW": "銷售投入的小時數，須大於 0：一個儲存格或一欄。",
  },

  // The Development effect worksheet
  worksheetPurpose: {
    en: "What developing existing customers brought, by quarter and in all, against winning new ones.",
    "zh-CN": "按季度和全年衡量开发现有客户的成效，并与争取新客户比较。",
    "zh-TW": "按季度和全年衡量開發現有客戶的成效，並與爭取新客戶比較。",
  },
  quarterHeader: {
    en: "Quarter|A year ago|Now|New customers|Hours|Change|Rate of change|Change per hour",
    "zh-CN": "季度|去年|今年|新客户|投入小时|变化额|变化率|每小时变化额",
    "zh-TW": "季度|去年|今年|新客戶|投入小時|變化額|變化率|每小時變化額",
  },
  wonNote: {
    en: "What customers won in the quarter brought",
    "zh-CN": "本季度新客户带来的业绩",
    "zh-TW": "本季新客戶帶來的業績",
  },
  hoursNote: {
    en: "Spent on these customers in the quarter",
    "zh-CN": "本季度用于这些客户的小时数",
    "zh-TW": "本季用於這些客戶的小時數",
  },
  wholeCompany: {
    en: "Whole company, a year ago and now",
    "zh-CN": "全公司：去年与今年",
    "zh-TW": "全公司：去年與今年",
  },
  chartTitle: {
    en: "Development and new customers",
    "zh-CN": "客户开发与新客户",
    "zh-TW": "客戶開發與新客戶",
  },
} satisfies Texts;
