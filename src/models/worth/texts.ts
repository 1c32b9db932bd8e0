/** Every word of the model worth, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Delivered value", "zh-CN": "顾客让渡价值", "zh-TW": "顧客讓渡價值" },
  summary: {
    en: "Sets what a customer gains against what it costs the customer, and what a function does against what it costs to make.",
    "zh-CN": "比较顾客获得的总价值与付出的总成本，以及功能与其成本。",
    "zh-TW": "比較顧客獲得的總價值與付出的總成本，以及功能與其成本。",
  },
  valueRatioSummary: {
    en: "Value as in value analysis, V = F / C: function divided by cost. A row with a blank stays blank.",
    "zh-CN": "价值工程的价值系数 V = F / C：功能除以成本。有空白的行保持空白。",
    "zh-TW": "價值工程的價值係數 V = F / C：功能除以成本。有空白的列保持空白。",
  },
  functionValueHelp: {
    en: "What it does for the customer, in points or money: one cell or a column.",
    "zh-CN": "对客户的功能价值（分数或金额）：一个单元格或一列。",
    "zh-TW": "對客戶的功能價值（分數或金額）：一個儲存格或一欄。",
  },
  costHelp: {
    en: "What it costs, above 0: one cell or a column.",
    "zh-CN": "成本，须大于 0：一个单元格或一列。",
    "zh-TW": "成本，須大於 0：一個儲存格或一欄。",
  },
  deliveredValueSummary: {
    en: "Value delivered to the customer: the sum of the benefits less the sum of the costs. Blanks and text are skipped as in SUM.",
    "zh-CN": "顾客让渡价值：总价值之和减去总成本之和。与 SUM 一样跳过空白和文本。",
    "zh-TW": "顧客讓渡價值：總價值之和減去總成本之和。與 SUM 一樣略過空白和文字。",
  },
  benefitsHelp: {
    en: "Product, service, personnel and image value.",
    "zh-CN": "产品价值、服务价值、人员价值和形象价值。",
    "zh-TW": "產品價值、服務價值、人員價值和形象價值。",
  },
  costsHelp: {
    en: "Money, time, energy and psychic cost, as positive numbers.",
    "zh-CN": "货币成本、时间成本、体力成本和精神成本，均为正数。",
    "zh-TW": "貨幣成本、時間成本、體力成本和精神成本，均為正數。",
  },
  relationshipComplexitySummary: {
    en: "How many kinds of customer relationship a firm has to run: segments x products x channels x companies.",
    "zh-CN": "企业需要管理的客户关系种类：细分的市场数 × 产品品种 × 渠道数目 × 企业数目。",
    "zh-TW": "企業需要管理的客戶關係種類：區隔市場數 × 產品品種 × 通路數目 × 企業數目。",
  },
  segmentsHelp: { en: "Number of segments.", "zh-CN": "细分市场数。", "zh-TW": "區隔市場數。" },
  productsHelp: { en: "Number of products.", "zh-CN": "产品品种数。", "zh-TW": "產品品種數。" },
  channelsHelp: { en: "Number of channels.", "zh-CN": "渠道数。", "zh-TW": "通路數。" },
  companiesHelp: {
    en: "Number of companies or divisions.",
    "zh-CN": "企业数目。",
    "zh-TW": "企業數目。",
  },

  // The Delivered value worksheet
  worksheetPurpose: {
    en: "What each offer gives a customer less what it costs the customer; what each function is worth for its cost.",
    "zh-CN": "各方案带给顾客的总价值减去总成本，以及每项功能与其成本之比。",
    "zh-TW": "各方案帶給顧客的總價值減去總成本，以及每項功能與其成本之比。",
  },
  offerHeader: {
    en: "Offer|Product|Service|Personnel|Image|Money cost|Time cost|Effort cost|Worry cost|Delivered value",
    "zh-CN": "方案|产品价值|服务价值|人员价值|形象价值|货币成本|时间成本|体力成本|精神成本|顾客让渡价值",
    "zh-TW": "方案|產品價值|服務價值|人員價值|形象價值|貨幣成本|時間成本|體力成本|精神成本|顧客讓渡價值",
  },
  offerNames: {
    en: "Our offer|Rival A|Rival B",
    "zh-CN": "我方方案|对手 A|对手 B",
    "zh-TW": "我方方案|對手 A|對手 B",
  },
  offerUnitNote: {
    en: "As the customer sees it, all eight in one unit",
    "zh-CN": "从顾客角度估计，八项用同一单位",
    "zh-TW": "從顧客角度估計，八項用同一單位",
  },
  functionsHeading: {
    en: "Worth of each function against its cost",
    "zh-CN": "各项功能的价值与成本",
    "zh-TW": "各項功能的價值與成本",
  },
  functionHeader: {
    en: "Function|Worth to the customer|Cost to us|Worth for 1 of cost|What to do",
    "zh-CN": "功能|对顾客的价值|我方成本|单位成本的价值|建议",
    "zh-TW": "功能|對顧客的價值|我方成本|單位成本的價值|建議",
  },
  functionName: { en: "Function", "zh-CN": "功能", "zh-TW": "功能" },
  makeItCheaper: {
    en: "Make it cheaper or leave it out",
    "zh-CN": "降低成本或取消",
    "zh-TW": "降低成本或取消",
  },
  worthItsCost: { en: "Worth its cost", "zh-CN": "物有所值", "zh-TW": "物有所值" },
  complexityHeading: { en: "Relationship complexity", "zh-CN": "关系复杂度", "zh-TW": "關係複雜度" },
  complexityHeader: {
    en: "Segments|Products|Channels|Companies|Relationships",
    "zh-CN": "细分市场|产品品种|渠道|企业|关系种类",
    "zh-TW": "區隔市場|產品品種|通路|企業|關係種類",
  },
} satisfies Texts;
