/** CUSTOMER_VALUE as data: realised, remaining and referred value of a customer. */

import type { Cell } from "../../core/cells/cell";
import { type Argument, isOmitted, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { CHURN_RATE, discountRateOf } from "../../core/functions/customer-life";
import { profitStreams } from "../../core/functions/profit-stream";
import { ANY_NUMBER, NOT_NEGATIVE, numberArgument, rowByRow } from "../../core/functions/row-by-row";
import { inLanguages, type Language } from "../../core/texts/language";
import { customerValue } from "./customer-value";

/** @private */
function customerValueFunction(
  [toDate, profit, rate, discount, referrals]: readonly Argument[],
  language: Language,
): Cell | Cell[][] {
  const columns: readonly (readonly [string, Argument])[] = [
    ["profit_to_date", toDate],
    ["churn_rate", rate],
    ["referrals", referrals],
  ];
  const heights = columns.map(([name, argument]) => [name, rowsOf(argument).length] as const);
  const customers = heights.reduce((most, one) => (one[1] > most[1] ? one : most));
  const streams = profitStreams("annual_profit", profit, customers);
  const discountRate = discountRateOf(discount);
  return rowByRow(
    [
      numberArgument("profit_to_date", ANY_NUMBER),
      numberArgument("churn_rate", CHURN_RATE),
      numberArgument("referrals", NOT_NEGATIVE, 0),
      streams.parameter,
    ],
    [toDate, rate, isOmitted(referrals) ? 0 : referrals, streams.rows],
    language,
    ([realised, churn, referred, profits]) => {
      const value = customerValue({ rate: churn, profits, discountRate }, realised, referred);
      return "code" in value ? value : value.total;
    },
  );
}

export const CUSTOMER_VALUE_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "CUSTOMER_VALUE",
    summary: inLanguages(
      "What a customer is worth in all: profit to date + present value of the remaining life (1/churn_rate years) + the same for each customer referred, one generation only. Blanks stay blank.",
      "客户的全部价值：已实现利润 + 剩余关系期（1/流失率 年）的利润现值 + 每个被推荐客户的同样价值（只计一代）。空白保持空白。",
      "客戶的全部價值：已實現利潤 + 剩餘關係期（1/流失率 年）的利潤現值 + 每個被推薦客戶的同樣價值（只計一代）。空白保持空白。",
    ),
    parameters: [
      {
        name: "profit_to_date",
        help: inLanguages(
          "Profit the customer has brought so far: one cell or one column; 0 for a new one.",
          "客户至今带来的利润：一个单元格或一列；新客户填 0。",
          "客戶至今帶來的利潤：一個儲存格或一欄；新客戶填 0。",
        ),
      },
      {
        name: "annual_profit",
        help: inLanguages(
          "Profit expected a year: a number for all, a column, one row for year 1, 2, … shared by all, or a block with one row each; the last year holds on.",
          "预计年利润：共用的一个数字、一列、按第 1、2……年排列的共用一行，或每个客户一行的区域；最后一年延续下去。",
          "預計年利潤：共用的一個數字、一欄、按第 1、2……年排列的共用一列，或每個客戶一列的範圍；最後一年延續下去。",
        ),
      },
      {
        name: "churn_rate",
        help: inLanguages(
          "Share of such customers who leave each year, 0% to 100%: one for all or a column.",
          "此类客户每年流失的比例，0% 至 100%：共用的一个数字或一列。",
          "此類客戶每年流失的比例，0% 至 100%：共用的一個數字或一欄。",
        ),
      },
      {
        name: "discount_rate",
        optional: true,
        help: inLanguages(
          "Optional. Yearly discount rate, above -100%; default 10%.",
          "可选。年贴现率，大于 -100%；默认 10%。",
          "選填。年貼現率，大於 -100%；預設 10%。",
        ),
      },
      {
        name: "referrals",
        optional: true,
        help: inLanguages(
          "Optional. Customers won by referral, each worth the same remaining life; default 0; one cell or a column.",
          "可选。经其推荐而来的客户数，每个按相同的剩余价值计；默认 0；一个单元格或一列。",
          "選填。經其推薦而來的客戶數，每個按相同的剩餘價值計；預設 0；一個儲存格或一欄。",
        ),
      },
    ],
    examples: [
      { formula: "=CUSTOMER_VALUE(500,100,20%)", gives: "879.0787" },
      { formula: "=CUSTOMER_VALUE({500;0},{100;200},20%,0%,{1;0})", gives: "1500, 1000" },
    ],
    call: customerValueFunction,
  },
];
