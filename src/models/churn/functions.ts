/** CUSTOMER_NPV, CHURN_PROFIT, CHURN_TABLE and CHURN_COST: what leaving customers cost, as data. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import {
  type Argument,
  isOmitted,
  numberParameter,
  oneCell,
  quoted,
  rowsOf,
} from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import {
  CHURN_RATE,
  type CustomerLife,
  discountRateOf,
  valueOfLife,
} from "../../core/functions/customer-life";
import { profitStreams } from "../../core/functions/profit-stream";
import { NOT_NEGATIVE, numberArgument, rowByRow } from "../../core/functions/row-by-row";
import { InputError } from "../../core/problem";
import { inLanguages, LANGUAGES, type Language } from "../../core/texts/language";
import { churnGain, customerNetValue, defectionCurve } from "./defection";
import * as help from "./help";

const DEFAULT_POINTS = 0.05;

/** @private */
function customerNpv(
  [rate, profit, discount, acquisition, method]: readonly Argument[],
  language: Language,
): Cell | Cell[][] {
  const rates = numberArgument("churn_rate", CHURN_RATE);
  const streams = profitStreams("annual_profit", profit, ["churn_rate", rowsOf(rate).length]);
  const discountRate = discountRateOf(discount);
  const acquisitionCost = acquisitionCostOf(acquisition);
  const how = methodOf(method);
  return rowByRow([rates, streams.parameter], [rate, streams.rows], language, ([churn, profits]) =>
    customerNetValue({ rate: churn, profits, discountRate, method: how }, acquisitionCost),
  );
}

/** @private */
function churnProfit(
  [rate, profit, points, discount, acquisition]: readonly Argument[],
  language: Language,
): Cell | Cell[][] {
  const rates = numberArgument("churn_rate", CHURN_RATE);
  const streams = profitStreams("annual_profit", profit, ["churn_rate", rowsOf(rate).length]);
  const fewer = isOmitted(points) ? DEFAULT_POINTS : numberParameter("points", points, POINTS);
  const discountRate = discountRateOf(discount);
  const acquisitionCost = acquisitionCostOf(acquisition);
  return rowByRow([rates, streams.parameter], [rate, streams.rows], language, ([churn, profits]) =>
    churnGain({ rate: churn, profits, discountRate }, fewer, acquisitionCost),
  );
}

/** @private */
function churnTable([profit, discount, acquisition]: readonly Argument[], language: Language): Cell[][] {
  const discountRate = discountRateOf(discount);
  const acquisitionCost = acquisitionCostOf(acquisition);
  const { parameter } = profitStreams("annual_profit", profit, ["churn_rate", 1]);
  const profits = parameter.read(0);
  if (!Array.isArray(profits)) {
    const found = quoted("");
    throw new InputError("PARAMETER", { parameter: "annual_profit", allowed: parameter.allowed, found });
  }
  return [
    help.CURVE_HEADER.map((header) => header[language]),
    ...defectionCurve({ profits, discountRate }, acquisitionCost).map(({ rate, years, value, gain }) => [
      rate,
      years,
      value,
      gain ?? "",
    ]),
  ];
}

/** @private */
function churnCost(
  [customers, rate, profit, discount]: readonly Argument[],
  language: Language,
): Cell | Cell[][] {
  const lost = numberArgument("customers", NOT_NEGATIVE);
  const rates = numberArgument("churn_rate", CHURN_RATE);
  const streams = profitStreams("annual_profit", profit, ["churn_rate", rowsOf(rate).length]);
  const discountRate = discountRateOf(discount);
  return rowByRow(
    [lost, rates, streams.parameter],
    [customers, rate, streams.rows],
    language,
    ([count, churn, profits]) => {
      const each = valueOfLife({ rate: churn, profits, discountRate });
      return typeof each === "number" ? count * each : each;
    },
  );
}

/** @private */
function acquisitionCostOf(argument: Argument): number {
  return isOmitted(argument) ? 0 : numberParameter("acquisition_cost", argument, NOT_NEGATIVE);
}

/** In any language, because the function's help shows them in two. @private */
function methodOf(argument: Argument): NonNullable<CustomerLife["method"]> {
  if (isOmitted(argument)) return "lifetime";
  const cell = oneCell("method", argument);
  const word = tidy(textOf(cell)).toLowerCase();
  const means = (name: typeof SURVIVAL) => LANGUAGES.some((language) => name[language] === word);
  if (means(SURVIVAL)) return "survival";
  if (means(LIFETIME)) return "lifetime";
  throw new InputError("PARAMETER", { parameter: "method", allowed: METHODS, found: quoted(cell) });
}

const POINTS = {
  allowed: inLanguages("above 0% and below 100%", "大于 0% 且小于 100%", "大於 0% 且小於 100%"),
  holds: (value: number) => value > 0 && value < 1,
};
const LIFETIME = inLanguages("lifetime", "寿命", "壽命");
const SURVIVAL = inLanguages("survival", "留存", "留存");
const METHODS = inLanguages(
  '"lifetime" or "survival"',
  "“lifetime”（寿命）或“survival”（留存）",
  "「lifetime」（壽命）或「survival」（留存）",
);

export const CHURN_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "CUSTOMER_NPV",
    summary: inLanguages(
      "Net present value of a customer over its life: a customer lost at 20% a year stays 5 years (1/rate); profits at year ends, a fractional last year by its fraction. Blanks stay blank.",
      "客户在整个关系期内的净现值：年流失率 20% 即平均停留 5 年（1/流失率）；利润按年末计，不足一年按比例计。空白保持空白。",
      "客戶在整個關係期內的淨現值：年流失率 20% 即平均停留 5 年（1/流失率）；利潤按年末計，不足一年按比例計。空白保持空白。",
    ),
    parameters: [
      help.CHURN_RATE,
      help.ANNUAL_PROFIT,
      help.DISCOUNT_RATE,
      help.ACQUISITION_COST,
      {
        name: "method",
        optional: true,
        help: inLanguages(
          'Optional. "lifetime" (default): stays 1/rate years. "survival": still there in year t with probability (1-rate)^(t-1).',
          "可选。“lifetime”（寿命，默认）：停留 1/流失率 年；“survival”（留存）：第 t 年仍在的概率为 (1-流失率)^(t-1)。",
          "選填。「lifetime」（壽命，預設）：停留 1/流失率 年；「survival」（留存）：第 t 年仍在的機率為 (1-流失率)^(t-1)。",
        ),
      },
    ],
    examples: [
      { formula: "=CUSTOMER_NPV(20%,100)", gives: "379.0787" },
      { formula: '=CUSTOMER_NPV(20%,100,,,"survival")', gives: "333.3333" },
      {
        formula: "=CUSTOMER_NPV({20%;10%;5%},{30,42,44,49,55},6%,51)",
        gives: "131.5368, 304.6616, 530.7024",
      },
    ],
    call: customerNpv,
  },
  {
    name: "CHURN_PROFIT",
    summary: inLanguages(
      "How much more a customer is worth when so many percentage points fewer leave each year: NPV after / NPV before - 1. It is value per customer over its life, not yearly company profit.",
      "年流失率降低若干个百分点后，客户价值提高多少：降低后净现值 / 降低前净现值 - 1。这是每个客户整个关系期的价值，不是公司的年利润。",
      "年流失率降低若干個百分點後，客戶價值提高多少：降低後淨現值 / 降低前淨現值 - 1。這是每個客戶整個關係期的價值，不是公司的年利潤。",
    ),
    parameters: [
      help.CHURN_RATE,
      help.ANNUAL_PROFIT,
      {
        name: "points",
        optional: true,
        help: inLanguages(
          "Optional. Percentage points fewer, below churn_rate: 5% (default) takes 20% to 15%.",
          "可选。降低的百分点，须小于 churn_rate：5%（默认）即由 20% 降至 15%。",
          "選填。降低的百分點，須小於 churn_rate：5%（預設）即由 20% 降至 15%。",
        ),
      },
      help.DISCOUNT_RATE,
      help.ACQUISITION_COST,
    ],
    examples: [
      { formula: "=CHURN_PROFIT(20%,100)", gives: "0.2392" },
      { formula: "=CHURN_PROFIT(10%,{30,42,44,49,55},5%,6%,51)", gives: "0.7419" },
    ],
    call: churnProfit,
  },
  {
    name: "CHURN_TABLE",
    summary: inLanguages(
      "Defection curve as a table: yearly churn rate from 50% to 2%, average life in years, net present value of a customer, gain from 5 points fewer (blank where there is none).",
      "流失曲线表：年流失率 50% 至 2%、平均停留年数、客户净现值、流失率再降 5 个百分点的增幅（无法计算时为空）。",
      "流失曲線表：年流失率 50% 至 2%、平均停留年數、客戶淨現值、流失率再降 5 個百分點的增幅（無法計算時為空）。",
    ),
    parameters: [
      {
        name: "annual_profit",
        help: inLanguages(
          "Profit of a customer a year: one number, or a row or column for year 1, 2, …; the last one holds on.",
          "每个客户的年利润：一个数字，或按第 1、2……年排列的一行或一列，最后一个数延续下去。",
          "每個客戶的年利潤：一個數字，或按第 1、2……年排列的一列或一欄，最後一個數延續下去。",
        ),
      },
      help.DISCOUNT_RATE,
      help.ACQUISITION_COST,
    ],
    examples: [
      {
        formula: "=CHURN_TABLE(100,0%)",
        gives:
          "Churn rate, Years a customer stays, Value of a customer, Gain from 5 points fewer; 0.5, 2, 200, 0.1111; 0.45, 2.2222, 222.2222, 0.125; 0.4, 2.5, 250, 0.1429; 0.35, 2.8571, 285.7143, 0.1667; 0.3, 3.3333, 333.3333, 0.2; 0.25, 4, 400, 0.25; 0.2, 5, 500, 0.3333; 0.15, 6.6667, 666.6667, 0.5; 0.1, 10, 1000, 1; 0.05, 20, 2000, ; 0.02, 50, 5000, ",
      },
    ],
    call: churnTable,
  },
  {
    name: "CHURN_COST",
    summary: inLanguages(
      "What losing so many customers costs: customers x present value of the profits each would still have brought, acquisition cost left out because it is spent.",
      "流失若干客户的代价：客户数 × 每个客户本可带来的利润现值；获客成本已经花掉，不计入。",
      "流失若干客戶的代價：客戶數 × 每個客戶本可帶來的利潤現值；獲客成本已經花掉，不計入。",
    ),
    parameters: [
      {
        name: "customers",
        help: inLanguages(
          "How many are lost, 0 or more: one number for all rates, or a column.",
          "流失的客户数，不小于 0：一个数字或一列。",
          "流失的客戶數，不小於 0：一個數字或一欄。",
        ),
      },
      help.CHURN_RATE,
      help.ANNUAL_PROFIT,
      help.DISCOUNT_RATE,
    ],
    examples: [{ formula: "=CHURN_COST(40,20%,100)", gives: "15163.1471" }],
    call: churnCost,
  },
];
