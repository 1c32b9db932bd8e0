/** RFM_SCORE and RFM_SEGMENT as data. */

import type { Cell } from "../../core/cells/cell";
import type { Argument } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { comparedColumns, perRow } from "../../core/functions/compared";
import { labelName } from "../../core/report/label";
import { inLanguages, type Language } from "../../core/texts/language";
import { rfmCuts, rfmScore } from "./rfm";
import { SEGMENTS, segmentOf } from "./segments";

const NAMES = ["recency_days", "orders", "revenue"];

/** @private */
function eachScore(
  given: readonly Argument[],
  language: Language,
  resultOf: (score: number) => Cell,
): Cell[][] {
  const compared = comparedColumns(NAMES.map((name, at) => [name, given[at]] as const));
  const { columns } = compared;
  const cuts = rfmCuts(columns);
  return perRow(compared, language, (row) => {
    const [recency = 0, orders = 0, revenue = 0] = columns.map((values) => values[row]);
    return resultOf(rfmScore(recency, orders, revenue, cuts));
  });
}

const PARAMETERS = [
  {
    name: "recency_days",
    help: inLanguages(
      "Days since the last order: a column.",
      "距上次下单天数：一列。",
      "距上次下單天數：一欄。",
    ),
  },
  { name: "orders", help: inLanguages("Number of orders.", "订单数。", "訂單數。") },
  { name: "revenue", help: inLanguages("Revenue.", "销售额。", "銷售額。") },
];

export const RFM_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "RFM_SCORE",
    summary: inLanguages(
      "RFM score of each customer, 555 is best: three digits, each 1 + how many of the 20/40/60/80% quantiles of the column lie below; recency reversed.",
      "RFM 评分，555 最好：三位数字，每位为 1 加低于该值的 20/40/60/80% 分位数个数；近度反向。",
      "RFM 評分，555 最好：三位數字，每位為 1 加低於該值的 20/40/60/80% 分位數個數；近度反向。",
    ),
    parameters: PARAMETERS,
    examples: [
      { formula: "=RFM_SCORE({1;2;3;4;5},{9;7;5;3;1},{50;40;30;20;10})", gives: "555, 444, 333, 222, 111" },
    ],
    call: (given, language) => eachScore(given, language, (score) => score),
  },
  {
    name: "RFM_SEGMENT",
    summary: inLanguages(
      "RFM segment of each customer by its score: Champion, Loyal, New, Promising, Needs attention, About to sleep, Can't lose, At risk, Hibernating or Lost.",
      "按 RFM 评分划分：冠军、忠诚、新、潜力、待关注、将沉睡、不可失、风险、沉睡或流失客户。",
      "按 RFM 評分劃分：冠軍、忠誠、新、潛力、待關注、將沉睡、不可失、風險、沉睡或流失客戶。",
    ),
    parameters: PARAMETERS,
    examples: [
      {
        formula: "=RFM_SEGMENT({1;2;3;4;5},{9;7;5;3;1},{50;40;30;20;10})",
        gives: "Champion, Champion, Loyal, Hibernating, Lost",
      },
    ],
    call: (given, language) =>
      eachScore(given, language, (score) => labelName(SEGMENTS, segmentOf(score), language)),
  },
];
