/** CUSTOMER_VALUE as data: realised, remaining and referred value of a customer. */

import type { Cell } from "../../core/cells/cell";
import { type Argument, isOmitted, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { CHURN_RATE, discountOf } from "../../core/functions/customer-life";
import { ANY_NUMBER, NOT_NEGATIVE } from "../../core/functions/number-rule";
import { profitStreams } from "../../core/functions/profit-stream";
import type { Reader } from "../../core/functions/reader";
import { rowByRow } from "../../core/functions/row-by-row";
import { numberArgument } from "../../core/functions/row-parameter";
import { WORDS } from "../../core/texts/words";
import { totalValue } from "./customer-value";
import { TEXTS } from "./texts";

/** @private */
function customerValueFunction(
  [toDate, profit, rate, discount, referrals]: readonly Argument[],
  reader: Reader,
): Cell | Cell[][] {
  const columns: readonly (readonly [string, Argument])[] = [
    ["profit_to_date", toDate],
    ["churn_rate", rate],
    ["referrals", referrals],
  ];
  const heights = columns.map(([name, argument]) => [name, rowsOf(argument).length] as const);
  const customers = heights.reduce((most, one) => (one[1] > most[1] ? one : most));
  const streams = profitStreams("annual_profit", profit, customers, reader.notation);
  const discounted = discountOf(discount, reader.notation);
  return rowByRow(
    [
      numberArgument("profit_to_date", ANY_NUMBER),
      numberArgument("churn_rate", CHURN_RATE),
      numberArgument("referrals", NOT_NEGATIVE, 0),
      streams.parameter,
    ],
    [toDate, rate, isOmitted(referrals) ? 0 : referrals, streams.rows],
    reader,
    (realised, churn, referred, profits) =>
      totalValue({ rate: churn, profits, discount: discounted }, realised, referred),
  );
}

export const CUSTOMER_VALUE_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "CUSTOMER_VALUE",
    summary: TEXTS.functionSummary,
    parameters: [
      {
        name: "profit_to_date",
        help: TEXTS.profitToDateParameterHelp,
      },
      {
        name: "annual_profit",
        help: TEXTS.annualProfitParameterHelp,
      },
      {
        name: "churn_rate",
        help: TEXTS.churnRateParameterHelp,
      },
      {
        name: "discount_rate",
        optional: true,
        help: WORDS.discountRateParameter,
      },
      {
        name: "referrals",
        optional: true,
        help: TEXTS.referralsParameterHelp,
      },
    ],
    examples: [
      { formula: "=CUSTOMER_VALUE(500,100,20%)", gives: "879.0787" },
      { formula: "=CUSTOMER_VALUE({500;0},{100;200},20%,0%,{1;0})", gives: "1500, 1000" },
    ],
    call: customerValueFunction,
  },
];
