/** CUSTOMER_NPV, CHURN_PROFIT, CHURN_TABLE and CHURN_COST: what leaving customers cost, as data. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import type { BadCell } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import {
  type Argument,
  isOmitted,
  numberParameter,
  oneCell,
  quoted,
  rowsOf,
} from "../../core/functions/argument";
import type { CellFunction, Parameter } from "../../core/functions/cell-function";
import { CHURN_RATE, type CustomerLife, discountOf, worthOfLife } from "../../core/functions/customer-life";
import { NOT_NEGATIVE, numberRule } from "../../core/functions/number-rule";
import { profitStreams } from "../../core/functions/profit-stream";
import type { Reader } from "../../core/functions/reader";
import { rowByRow } from "../../core/functions/row-by-row";
import { numberArgument } from "../../core/functions/row-parameter";
import { refused } from "../../core/functions/row-result";
import { resultAsWritten } from "../../core/numbers/decimal";
import { InputError } from "../../core/problem";
import { filledText, LANGUAGES } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { churnGain, customerNetValue, defectionCurve, rateAfter } from "./defection";
import { TEXTS } from "./texts";

const DEFAULT_POINTS = 0.05;

/** What the functions have in common. */
const CHURN_RATE_PARAMETER: Parameter = { name: "churn_rate", help: TEXTS.churnRateHelp };

const ANNUAL_PROFIT: Parameter = { name: "annual_profit", help: TEXTS.annualProfitHelp };

const DISCOUNT_RATE: Parameter = {
  name: "discount_rate",
  optional: true,
  help: WORDS.discountRateParameter,
};

const ACQUISITION_COST: Parameter = {
  name: "acquisition_cost",
  optional: true,
  help: TEXTS.acquisitionCostHelp,
};

const CURVE_HEADER = [
  WORDS.churnRateAYear,
  TEXTS.yearsACustomerStays,
  TEXTS.valueOfACustomer,
  TEXTS.gainFromFivePoints,
];

/** @private */
function customerNpv(
  [rate, profit, discountRate, acquisition, method]: readonly Argument[],
  reader: Reader,
): Cell | Cell[][] {
  const rates = numberArgument("churn_rate", CHURN_RATE);
  const streams = profitStreams(
    "annual_profit",
    profit,
    ["churn_rate", rowsOf(rate).length],
    reader.notation,
  );
  const discount = discountOf(discountRate, reader.notation);
  const acquisitionCost = acquisitionCostOf(acquisition, reader.notation);
  const how = methodOf(method);
  return rowByRow([rates, streams.parameter], [rate, streams.rows], reader, (churn, profits) =>
    customerNetValue({ rate: churn, profits, discount, method: how }, acquisitionCost),
  );
}

/** @private */
function churnProfit(
  [rate, profit, points, discountRate, acquisition]: readonly Argument[],
  reader: Reader,
): Cell | Cell[][] {
  const rates = numberArgument("churn_rate", CHURN_RATE);
  const streams = profitStreams(
    "annual_profit",
    profit,
    ["churn_rate", rowsOf(rate).length],
    reader.notation,
  );
  const fewer = isOmitted(points)
    ? DEFAULT_POINTS
    : numberParameter("points", points, POINTS, reader.notation);
  const discount = discountOf(discountRate, reader.notation);
  const acquisitionCost = acquisitionCostOf(acquisition, reader.notation);
  return rowByRow([rates, streams.parameter], [rate, streams.rows], reader, (churn, profits) =>
    gainOrWhyNot({ rate: churn, profits, discount }, fewer, acquisitionCost),
  );
}

/** @private */
function gainOrWhyNot(life: CustomerLife, points: number, acquisitionCost: number): number | BadCell {
  const gain = churnGain(life, points, acquisitionCost);
  if (gain !== null) return gain;
  if (rateAfter(life.rate, points) <= 0) {
    const share = `${Number((points * 100).toPrecision(12))}%`;
    return refused("churn_rate", filledText(TEXTS.abovePoints, { share }), life.rate);
  }
  const before = customerNetValue(life, acquisitionCost);
  if (typeof before !== "number") return before;
  return refused(TEXTS.valueBefore, WORDS.aboveZero, Number(before.toFixed(2)));
}

/** @private */
function churnTable(
  [profit, discountRate, acquisition]: readonly Argument[],
  { language, notation }: Reader,
): Cell[][] {
  const discount = discountOf(discountRate, notation);
  const acquisitionCost = acquisitionCostOf(acquisition, notation);
  const { parameter } = profitStreams("annual_profit", profit, ["churn_rate", 1], notation);
  const profits = parameter.readRow([]);
  if (!Array.isArray(profits)) {
    const found = quoted("");
    throw new InputError("PARAMETER", { parameter: "annual_profit", allowed: parameter.allowed, found });
  }
  return [
    CURVE_HEADER.map((header) => header[language]),
    ...defectionCurve({ profits, discount }, acquisitionCost).map(({ rate, years, value, gain }) => [
      rate,
      years,
      value,
      gain ?? "",
    ]),
  ];
}

/** @private */
function churnCost(
  [customers, rate, profit, discountRate, referrals]: readonly Argument[],
  reader: Reader,
): Cell | Cell[][] {
  const lost = numberArgument("customers", NOT_NEGATIVE);
  const rates = numberArgument("churn_rate", CHURN_RATE);
  const streams = profitStreams(
    "annual_profit",
    profit,
    ["churn_rate", rowsOf(rate).length],
    reader.notation,
  );
  const discount = discountOf(discountRate, reader.notation);
  const taken = isOmitted(referrals)
    ? 0
    : numberParameter("referrals", referrals, NOT_NEGATIVE, reader.notation);
  return rowByRow(
    [lost, rates, streams.parameter],
    [customers, rate, streams.rows],
    reader,
    (count, churn, profits) => {
      const each = worthOfLife({ rate: churn, profits, discount });
      return typeof each === "number" ? resultAsWritten(count * (1 + taken) * each) : each;
    },
  );
}

/** @private */
function acquisitionCostOf(argument: Argument, notation: Notation): number {
  return isOmitted(argument) ? 0 : numberParameter("acquisition_cost", argument, NOT_NEGATIVE, notation);
}

/** In any language, because the function's help shows them in two. @private */
function methodOf(argument: Argument): NonNullable<CustomerLife["method"]> {
  if (isOmitted(argument)) return "lifetime";
  const cell = oneCell("method", argument);
  const word = tidy(textOf(cell)).toLowerCase();
  const means = (name: typeof TEXTS.survival) => LANGUAGES.some((language) => name[language] === word);
  if (means(TEXTS.survival)) return "survival";
  if (means(TEXTS.lifetime)) return "lifetime";
  throw new InputError("PARAMETER", {
    parameter: "method",
    allowed: TEXTS.methodsAllowed,
    found: quoted(cell),
  });
}

const POINTS = numberRule(TEXTS.pointsAllowed, { above: 0, below: 1 });

export const CHURN_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "CUSTOMER_NPV",
    summary: TEXTS.customerNpvSummary,
    parameters: [
      CHURN_RATE_PARAMETER,
      ANNUAL_PROFIT,
      DISCOUNT_RATE,
      ACQUISITION_COST,
      {
        name: "method",
        optional: true,
        help: TEXTS.methodHelp,
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
    summary: TEXTS.churnProfitSummary,
    shares: "result",
    parameters: [
      CHURN_RATE_PARAMETER,
      ANNUAL_PROFIT,
      {
        name: "points",
        optional: true,
        help: TEXTS.pointsHelp,
      },
      DISCOUNT_RATE,
      ACQUISITION_COST,
    ],
    examples: [
      { formula: "=CHURN_PROFIT(20%,100)", gives: "0.2392" },
      { formula: "=CHURN_PROFIT(10%,{30,42,44,49,55},5%,6%,51)", gives: "0.7419" },
    ],
    call: churnProfit,
  },
  {
    name: "CHURN_TABLE",
    summary: TEXTS.churnTableSummary,
    shares: "columns",
    parameters: [
      {
        name: "annual_profit",
        help: TEXTS.curveProfitHelp,
      },
      DISCOUNT_RATE,
      ACQUISITION_COST,
    ],
    examples: [
      {
        formula: "=CHURN_TABLE(100,0%)",
        gives:
          "Churn rate a year, Years a customer stays, Value of a customer, Gain from 5 points fewer; 0.5, 2, 200, 0.1111; 0.45, 2.2222, 222.2222, 0.125; 0.4, 2.5, 250, 0.1429; 0.35, 2.8571, 285.7143, 0.1667; 0.3, 3.3333, 333.3333, 0.2; 0.25, 4, 400, 0.25; 0.2, 5, 500, 0.3333; 0.15, 6.6667, 666.6667, 0.5; 0.1, 10, 1000, 1; 0.05, 20, 2000, ; 0.02, 50, 5000, ",
      },
    ],
    call: churnTable,
  },
  {
    name: "CHURN_COST",
    summary: TEXTS.churnCostSummary,
    parameters: [
      {
        name: "customers",
        help: TEXTS.lostCustomersHelp,
      },
      CHURN_RATE_PARAMETER,
      ANNUAL_PROFIT,
      DISCOUNT_RATE,
      { name: "referrals", optional: true, help: TEXTS.lostReferralsHelp },
    ],
    examples: [
      { formula: "=CHURN_COST(40,20%,100)", gives: "15163.1471" },
      { formula: "=CHURN_COST(40,20%,100,,0.5)", gives: "22744.7206" },
    ],
    call: churnCost,
  },
];
