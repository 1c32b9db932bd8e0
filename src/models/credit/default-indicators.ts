/** The twenty indicators of the default scheme: the non-financial ones, then the financial ones. */

import { bands } from "./credit";
import { type IndicatorDefault, NON_FINANCIAL } from "./non-financial";
import { TEXTS } from "./texts";

const SOLVENCY = { category: TEXTS.categorySolvency, financial: true };
const OPERATIONS = { category: TEXTS.categoryOperations, financial: true };
const PROFITABILITY = { category: TEXTS.categoryProfitability, financial: true };

/** Nine, 30 points. */
const FINANCIAL: readonly IndicatorDefault[] = [
  {
    id: "receivable-days",
    ...SOLVENCY,
    name: TEXTS.receivableDaysName,
    max: 4,
    accepts: "notNegative",
    rule: { kind: "line", full: 45, none: 90 },
    headers: ["dso", "days sales outstanding", "应收账款天数", "應收帳款天數"],
  },
  {
    id: "current-ratio",
    ...SOLVENCY,
    name: TEXTS.currentRatioName,
    max: 3,
    accepts: "notNegative",
    rule: { kind: "line", full: 1.5, none: 0.8 },
    headers: [],
  },
  {
    id: "quick-ratio",
    ...SOLVENCY,
    name: TEXTS.quickRatioName,
    max: 3,
    accepts: "notNegative",
    rule: { kind: "line", full: 1, none: 0.5 },
    headers: ["acid test"],
  },
  {
    id: "debt-ratio",
    ...SOLVENCY,
    name: TEXTS.debtRatioName,
    max: 3,
    share: true,
    accepts: "notNegative",
    rule: { kind: "line", full: 0.5, none: 0.8 },
    headers: ["debt to assets", "负债率", "負債率", "資產負債率"],
  },
  {
    id: "registered-capital",
    ...OPERATIONS,
    name: TEXTS.registeredCapitalName,
    max: 4,
    accepts: "notNegative",
    rule: bands("atLeast", [10_000_000, 4], [5_000_000, 3], [1_000_000, 2], [500_000, 1]),
    headers: ["注册资金", "註冊資本", "註冊資金"],
  },
  {
    id: "company-revenue",
    ...OPERATIONS,
    name: TEXTS.companyRevenueName,
    max: 4,
    accepts: "notNegative",
    rule: bands("atLeast", [50_000_000, 4], [20_000_000, 3], [5_000_000, 2], [1_000_000, 1]),
    headers: ["company revenue", "company turnover", "annual turnover"],
  },
  {
    id: "gross-margin",
    ...PROFITABILITY,
    name: TEXTS.grossMarginName,
    max: 3,
    share: true,
    accepts: "margin",
    rule: { kind: "line", full: 0.2, none: 0.05 },
    headers: ["gross profit margin", "毛利率"],
  },
  {
    id: "net-margin",
    ...PROFITABILITY,
    name: TEXTS.netMarginName,
    max: 3,
    share: true,
    accepts: "margin",
    rule: { kind: "line", full: 0.1, none: 0 },
    headers: ["net profit margin", "净利率", "净利润率", "淨利率", "淨利潤率", "銷售淨利潤率"],
  },
  {
    id: "return-on-equity",
    ...PROFITABILITY,
    name: TEXTS.returnOnEquityName,
    max: 3,
    share: true,
    rule: { kind: "line", full: 0.15, none: 0 },
    headers: ["roe", "權益報酬率", "淨資產收益率"],
  },
];

/** In the order of the assessment's columns. */
export const INDICATORS: readonly IndicatorDefault[] = [...NON_FINANCIAL, ...FINANCIAL];
