/** PARETO_SHARE, PARETO_CUSTOMERS, PARETO_CURVE and PARETO_GINI as data. */

import type { Cell } from "../../core/cells/cell";
import { type Argument, isOmitted, numberParameter, numbersForTotal } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { sum } from "../../core/numbers/sum";
import { InputError } from "../../core/problem";
import { inLanguages, type Language } from "../../core/texts/language";
import { customersFor, gini, topShare, totalsFromBest } from "./pareto";

const DEFAULT_TOP = 0.2;
const DEFAULT_SHARE = 0.8;
const DEFAULT_POINTS = 20;
const MOST_POINTS = 1000;

const SHARE = {
  allowed: inLanguages("above 0 and at most 100%", "大于 0 且不超过 100%", "大於 0 且不超過 100%"),
  holds: (value: number) => value > 0 && value <= 1,
};
const POINTS = {
  allowed: inLanguages("a whole number from 1 to 1000", "1 至 1000 的整数", "1 至 1000 的整數"),
  holds: (value: number) => Number.isInteger(value) && value >= 1 && value <= MOST_POINTS,
};

/** Without a total above 0 there are no shares of it. @private */
function numbersWithTotal(argument: Argument): Float64Array {
  const numbers = numbersForTotal("values", argument);
  const found = sum(numbers);
  if (found > 0) return numbers;
  throw new InputError("PARAMETER", { parameter: "values", allowed: ABOVE_ZERO, found });
}

/** @private */
function paretoCurve([values, points]: readonly Argument[], language: Language): Cell[][] {
  const totals = totalsFromBest(numbersWithTotal(values));
  const count = isOmitted(points) ? DEFAULT_POINTS : numberParameter("points", points, POINTS);
  const cumulative = Array.from({ length: count + 1 }, (_, index) => topShare(totals, index / count));
  return [
    CURVE_HEADER.map((header) => header[language]),
    ...cumulative
      .slice(1)
      .map((share, index): Cell[] => [(index + 1) / count, share - (cumulative[index] as number), share]),
  ];
}

/** @private */
function paretoGini(argument: Argument): number {
  const numbers = numbersWithTotal(argument);
  const negative = numbers.find((value) => value < 0);
  if (negative === undefined) return gini(numbers);
  throw new InputError("PARAMETER", { parameter: "values", allowed: NO_NEGATIVE, found: negative });
}

const ABOVE_ZERO = inLanguages("numbers with a total above 0", "合计大于 0 的数字", "合計大於 0 的數字");
const NO_NEGATIVE = inLanguages("0 or above", "大于或等于 0 的数字", "大於或等於 0 的數字");
const CURVE_HEADER = [
  inLanguages("Share of customers", "客户累计占比", "客戶累計占比"),
  inLanguages("Share of value", "金额占比", "金額占比"),
  inLanguages("Cumulative", "金额累计占比", "金額累計占比"),
];

const VALUES = {
  name: "values",
  help: inLanguages("Value per customer.", "客户价值。", "客戶價值。"),
};

export const PARETO_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "PARETO_SHARE",
    summary: inLanguages(
      "Share of the net total that the best customers bring; above 100% when others lose money.",
      "最好的客户占净合计的比例；有客户亏损时可超过 100%。",
      "最好的客戶占淨合計的比例；有客戶虧損時可超過 100%。",
    ),
    parameters: [
      VALUES,
      {
        name: "top",
        optional: true,
        help: inLanguages(
          "Optional. Share of customers, rounded up; 20%.",
          "可选。客户比例，向上取整；默认 20%。",
          "選填。客戶比例，向上取整；預設 20%。",
        ),
      },
    ],
    examples: [{ formula: "=PARETO_SHARE({500;200;100;60;50;30;25;15;12;8})", gives: "0.7" }],
    call: ([values, top]) =>
      topShare(
        totalsFromBest(numbersWithTotal(values)),
        isOmitted(top) ? DEFAULT_TOP : numberParameter("top", top, SHARE),
      ),
  },
  {
    name: "PARETO_CUSTOMERS",
    summary: inLanguages(
      "Smallest share of customers that together bring a share of the net total.",
      "达到净合计某一比例所需的最小客户比例。",
      "達到淨合計某一比例所需的最小客戶比例。",
    ),
    parameters: [
      VALUES,
      {
        name: "share",
        optional: true,
        help: inLanguages(
          "Optional. Share of the total; 80%.",
          "可选。占合计的比例；默认 80%。",
          "選填。占合計的比例；預設 80%。",
        ),
      },
    ],
    examples: [{ formula: "=PARETO_CUSTOMERS({500;200;100;60;50;30;25;15;12;8})", gives: "0.3" }],
    call: ([values, share]) =>
      customersFor(
        totalsFromBest(numbersWithTotal(values)),
        isOmitted(share) ? DEFAULT_SHARE : numberParameter("share", share, SHARE),
      ),
  },
  {
    name: "PARETO_CURVE",
    summary: inLanguages(
      "Concentration table from the best customer down: share of customers, share of value, cumulative; a whale curve when some lose money.",
      "集中度表（从最好的客户起）：客户累计占比、金额占比、金额累计占比；有客户亏损时为鲸鱼曲线。",
      "集中度表（從最好的客戶起）：客戶累計占比、金額占比、金額累計占比；有客戶虧損時為鯨魚曲線。",
    ),
    parameters: [
      VALUES,
      {
        name: "points",
        optional: true,
        help: inLanguages(
          "Optional. Rows of the table; 20.",
          "可选。行数；默认 20。",
          "選填。列數；預設 20。",
        ),
      },
    ],
    examples: [
      {
        formula: "=PARETO_CURVE({60;50;-10},3)",
        gives:
          "Share of customers, Share of value, Cumulative; 0.3333, 0.6, 0.6; 0.6667, 0.5, 1.1; 1, -0.1, 1",
      },
    ],
    call: paretoCurve,
  },
  {
    name: "PARETO_GINI",
    summary: inLanguages(
      "Gini coefficient of values of 0 or above: 0 when all are equal, near 1 when one has all.",
      "基尼系数（数值不为负）：完全相等为 0，集中于一个客户时接近 1。",
      "基尼係數（數值不為負）：完全相等為 0，集中於一個客戶時接近 1。",
    ),
    parameters: [VALUES],
    examples: [{ formula: "=PARETO_GINI({0;0;0;100})", gives: "0.75" }],
    call: ([values]) => paretoGini(values),
  },
];
