/** The words over and in the credit sheets: the twenty indicators and their levels, best first. */
import type { SampleLanguage } from "./names";

/** How a sheet of credit records speaks. */
export interface CreditWords {
  readonly sheet: string;
  readonly money: string;
  readonly before: readonly string[];
  readonly indicators: readonly string[];
  /** Of the indicators 1 to 6 and 8, which are answered by a level. */
  readonly levels: readonly (readonly string[])[];
}

/** The words in English and in Chinese. */
export const CREDIT_WORDS: Readonly<Record<SampleLanguage, CreditWords>> = {
  en: {
    sheet: "Credit records",
    money: "#,##0",
    before: ["Customer", "Quarter rated", "Previous grade", "Monthly sales", "Credit days", "Receivables"],
    indicators: [
      "Overall impression",
      "Industry position",
      "Management's integrity and quality",
      "Length of relationship",
      "Strength of relationship",
      "Willingness to cooperate",
      "Employees",
      "Litigation",
      "Credit fulfilment rate",
      "On-time rate",
      "Bad-debt record",
      "Receivable days",
      "Current ratio",
      "Quick ratio",
      "Debt ratio",
      "Registered capital",
      "Annual turnover",
      "Gross margin",
      "Net margin",
      "Return on equity",
    ],
    levels: [
      ["≥3 years, larger, good name", "≥1 year, medium", "new, small or poor name"],
      ["top 3 locally", "top 10", "some scale", "start-up"],
      ["good", "average", "poor"],
      ["over 2 years", "1-2 years", "2-12 months", "under 2 months"],
      ["we are main supplier", "second", "occasional"],
      ["gives statements", "reluctant", "refuses"],
      ["none", "sued, all won", "pending", "lost"],
    ],
  },
  zh: {
    sheet: "信用资料",
    money: "[$¥]#,##0",
    before: ["客户名称", "评定季度", "上期等级", "月均销售额", "信用天数", "应收账款余额"],
    indicators: [
      "整体印象",
      "行业地位",
      "负责人品德及企业管理素质",
      "业务关系持续期",
      "业务关系强度",
      "合作诚意",
      "员工人数",
      "诉讼记录",
      "信用履约率",
      "按期履约率",
      "呆坏账记录",
      "应收账款周转天数",
      "流动比率",
      "速动比率",
      "资产负债率",
      "注册资本",
      "年营业额",
      "销售毛利率",
      "销售净利润率",
      "净资产收益率",
    ],
    levels: [
      ["成立3年以上，规模较大，形象好", "成立1年以上，规模中等", "新成立、规模小或形象差"],
      ["本地前3名", "本地前10名", "有一定规模", "起步阶段"],
      ["好", "一般", "差"],
      ["2年以上", "1-2年", "2-12个月", "不足2个月"],
      ["我方为主要供应商", "我方为次要供应商", "偶尔采购"],
      ["愿意提供报表", "勉强提供", "拒绝提供"],
      ["无", "有诉讼，全部胜诉", "有未决诉讼", "败诉"],
    ],
  },
};
