/** The nine financial indicators of the default scheme, 30 points. */

import { inLanguages } from "../../core/texts/language";
import { bands, type IndicatorDefault } from "./indicator-default";

const SOLVENCY = { category: inLanguages("Solvency", "偿债能力", "償債能力"), financial: true };
const OPERATIONS = { category: inLanguages("Operations", "经营能力", "經營能力"), financial: true };
const PROFITABILITY = { category: inLanguages("Profitability", "盈利能力", "獲利能力"), financial: true };

export const FINANCIAL: readonly IndicatorDefault[] = [
  {
    id: "receivable-days",
    ...SOLVENCY,
    name: inLanguages("receivable days", "应收账款周转天数", "應收帳款週轉天數"),
    max: 4,
    rule: { kind: "line", full: 45, none: 90 },
    headers: ["dso", "days sales outstanding", "应收账款天数", "應收帳款天數"],
  },
  {
    id: "current-ratio",
    ...SOLVENCY,
    name: inLanguages("current ratio", "流动比率", "流動比率"),
    max: 3,
    rule: { kind: "line", full: 1.5, none: 0.8 },
    headers: [],
  },
  {
    id: "quick-ratio",
    ...SOLVENCY,
    name: inLanguages("quick ratio", "速动比率", "速動比率"),
    max: 3,
    rule: { kind: "line", full: 1, none: 0.5 },
    headers: ["acid test"],
  },
  {
    id: "debt-ratio",
    ...SOLVENCY,
    name: inLanguages("debt ratio", "资产负债率", "資產負債率"),
    max: 3,
    share: true,
    rule: { kind: "line", full: 0.5, none: 0.8 },
    headers: ["debt to assets", "负债率", "負債率", "負債比率"],
  },
  {
    id: "registered-capital",
    ...OPERATIONS,
    name: inLanguages("registered capital", "注册资本", "註冊資本"),
    max: 4,
    rule: bands("atLeast", [10_000_000, 4], [5_000_000, 3], [1_000_000, 2], [500_000, 1]),
    headers: ["注册资金", "資本額", "註冊資金"],
  },
  {
    id: "company-revenue",
    ...OPERATIONS,
    name: inLanguages("annual revenue", "年营业额", "年營業額"),
    max: 4,
    rule: bands("atLeast", [50_000_000, 4], [20_000_000, 3], [5_000_000, 2], [1_000_000, 1]),
    headers: ["company revenue", "company turnover", "annual turnover"],
  },
  {
    id: "gross-margin",
    ...PROFITABILITY,
    name: inLanguages("gross margin", "销售毛利率", "銷售毛利率"),
    max: 3,
    share: true,
    rule: { kind: "line", full: 0.2, none: 0.05 },
    headers: ["gross profit margin", "毛利率"],
  },
  {
    id: "net-margin",
    ...PROFITABILITY,
    name: inLanguages("net margin", "销售净利润率", "銷售淨利潤率"),
    max: 3,
    share: true,
    rule: { kind: "line", full: 0.1, none: 0 },
    headers: ["net profit margin", "净利率", "净利润率", "淨利率", "淨利潤率"],
  },
  {
    id: "return-on-equity",
    ...PROFITABILITY,
    name: inLanguages("return on equity", "净资产收益率", "淨資產收益率"),
    max: 3,
    share: true,
    rule: { kind: "line", full: 0.15, none: 0 },
    headers: ["roe", "權益報酬率", "股東權益報酬率"],
  },
];
