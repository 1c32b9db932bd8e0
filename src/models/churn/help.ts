/** The parameters that the churn functions have in common, and the header of their table. */

import type { Parameter } from "../../core/functions/cell-function";
import { inLanguages } from "../../core/texts/language";

export const CHURN_RATE: Parameter = {
  name: "churn_rate",
  help: inLanguages(
    "Share of the customers who leave each year, 0% to 100%: one cell or one column.",
    "每年流失的客户比例，0% 至 100%：一个单元格或一列。",
    "每年流失的客戶比例，0% 至 100%：一個儲存格或一欄。",
  ),
};

export const ANNUAL_PROFIT: Parameter = {
  name: "annual_profit",
  help: inLanguages(
    "Profit of a customer a year. For one rate: a number, or a row or column for year 1, 2, … (the last one holds on). For a column of rates: a number, one row shared by all, a column, or a block with one row each.",
    "每个客户的年利润。单个流失率：一个数字，或按第 1、2……年排列的一行或一列（最后一个数延续）。一列流失率：一个数字、共用的一行、一列，或每个客户一行的区域。",
    "每個客戶的年利潤。單一流失率：一個數字，或按第 1、2……年排列的一列或一欄（最後一個數延續）。一欄流失率：一個數字、共用的一列、一欄，或每個客戶一列的範圍。",
  ),
};

export const DISCOUNT_RATE: Parameter = {
  name: "discount_rate",
  optional: true,
  help: inLanguages(
    "Optional. Yearly discount rate, above -100%; default 10%.",
    "可选。年贴现率，大于 -100%；默认 10%。",
    "選填。年貼現率，大於 -100%；預設 10%。",
  ),
};

export const ACQUISITION_COST: Parameter = {
  name: "acquisition_cost",
  optional: true,
  help: inLanguages(
    "Optional. What winning the customer cost at the start, 0 or more; default 0.",
    "可选。期初的获客成本，不小于 0；默认 0。",
    "選填。期初的獲客成本，不小於 0；預設 0。",
  ),
};

export const CURVE_HEADER = [
  inLanguages("Churn rate", "年流失率", "年流失率"),
  inLanguages("Years a customer stays", "平均停留年数", "平均停留年數"),
  inLanguages("Value of a customer", "客户净现值", "客戶淨現值"),
  inLanguages("Gain from 5 points fewer", "降低 5 个百分点的增幅", "降低 5 個百分點的增幅"),
];
