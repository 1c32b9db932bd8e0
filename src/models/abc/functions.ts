/** ABC_CLASS, PARETO_SHARE, PARETO_CUSTOMERS, PARETO_CURVE and PARETO_GINI as data. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import {
  type Argument,
  isOmitted,
  numberParameter,
  numbersForTotal,
  quoted,
  rowsOf,
} from "../../core/functions/argument";
import type { CellFunction, Parameter } from "../../core/functions/cell-function";
import { customerColumns, differing, perCustomer, populationFor } from "../../core/functions/compared";
import { numberRule } from "../../core/functions/number-rule";
import type { Reader } from "../../core/functions/reader";
import { sum } from "../../core/numbers/sum";
import { InputError } from "../../core/problem";
import { labelName, NO_LABEL } from "../../core/report/label";
import { filledText } from "../../core/texts/language";
import { parameterText } from "../../core/texts/parameter-names";
import { WORDS } from "../../core/texts/words";
import { abcClasses, abcCuts, DEFAULT_CUTS } from "./abc";
import { CLASSES } from "./labels";
import { customersFor, gini, shareOfBest, topShare, totalsFromBest } from "./pareto";
import { TEXTS } from "./texts";

const DEFAULT_TOP = 0.2;
const DEFAULT_SHARE = 0.8;
const DEFAULT_POINTS = 20;
const MOST_POINTS = 1000;

const SHARE = numberRule(TEXTS.shareAllowed, { above: 0, most: 1 });
const POINTS = numberRule(filledText(TEXTS.wholePoints, { most: MOST_POINTS }), {
  least: 1,
  most: MOST_POINTS,
  isWhole: true,
});

/** @private */
function abcClass(
  [value, population, cuts]: readonly Argument[],
  { language, notation }: Reader,
): Cell | Cell[][] {
  const numbers = customerColumns([["value", value]], notation);
  const shares = cutsOf(cuts, notation);
  const [values = new Float64Array(0)] = numbers.columns;
  const others = populationFor(population, numbers, notation);
  differing([others], parameterText(isOmitted(population) ? "value" : "population"), "ABC_CLASS");
  const classes = abcClasses(values, abcCuts(others, shares));
  return perCustomer(numbers, language, (row) => labelName(CLASSES, classes[row] ?? NO_LABEL, language));
}

/** @private */
function cutsOf(argument: Argument, notation: Notation): readonly number[] {
  if (isOmitted(argument)) return DEFAULT_CUTS;
  const cells = rowsOf(argument)
    .flat()
    .filter((cell) => !isBlank(cell));
  const shares = cells.map((cell) => numberOf(cell, notation));
  const [a, b] = shares;
  if (shares.length === 2 && typeof a === "number" && typeof b === "number" && a > 0 && a < b && b <= 1)
    return [a, b];
  const found = cells.map(quoted).join(", ") || '""';
  throw new InputError("PARAMETER", { parameter: "cuts", allowed: TEXTS.twoShares, found });
}

/** Without a total above 0 there are no shares of it. @private */
function numbersWithTotal(argument: Argument, notation: Notation): Float64Array {
  const numbers = numbersForTotal("values", argument, notation);
  const found = sum(numbers);
  if (found > 0) return numbers;
  throw new InputError("PARAMETER", { parameter: "values", allowed: TEXTS.totalAboveZero, found });
}

/** @private */
function paretoCurve([values, points]: readonly Argument[], { language, notation }: Reader): Cell[][] {
  const totals = totalsFromBest(numbersWithTotal(values, notation));
  const count = isOmitted(points) ? DEFAULT_POINTS : numberParameter("points", points, POINTS, notation);
  const cumulative = Array.from({ length: count + 1 }, (_, index) => topShare(totals, index / count));
  return [
    CURVE_HEADER.map((header) => header[language]),
    ...cumulative
      .slice(1)
      .map((share, index): Cell[] => [
        (index + 1) / count,
        sum([share, -(cumulative[index] as number)]),
        share,
      ]),
  ];
}

/** @private */
function paretoGini(argument: Argument, notation: Notation): number {
  const numbers = numbersWithTotal(argument, notation);
  const negative = numbers.find((value) => value < 0);
  if (negative === undefined) return gini(numbers);
  throw new InputError("PARAMETER", { parameter: "values", allowed: WORDS.zeroOrAbove, found: negative });
}
const CURVE_HEADER = [WORDS.shareOfCustomers, TEXTS.curveValue, TEXTS.curveCumulative];

const VALUES: Parameter = {
  name: "values",
  help: TEXTS.valuesParameterHelp,
};

export const ABC_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "ABC_CLASS",
    summary: TEXTS.abcClassSummary,
    parameters: [
      {
        name: "value",
        help: TEXTS.valueParameterHelp,
      },
      {
        name: "population",
        optional: true,
        help: TEXTS.populationParameterHelp,
      },
      {
        name: "cuts",
        optional: true,
        help: TEXTS.cutsParameterHelp,
      },
    ],
    examples: [
      { formula: "=ABC_CLASS({90;6;3;1})", gives: "A, B, C, C" },
      { formula: "=ABC_CLASS(6,{90;6;3;1},{50%;99%})", gives: "B" },
    ],
    call: abcClass,
  },
  {
    name: "PARETO_SHARE",
    summary: TEXTS.paretoShareSummary,
    shares: "result",
    parameters: [
      VALUES,
      {
        name: "top",
        optional: true,
        help: TEXTS.topParameterHelp,
      },
    ],
    examples: [{ formula: "=PARETO_SHARE({500;200;100;60;50;30;25;15;12;8})", gives: "0.7" }],
    call: ([values, top], { notation }) =>
      shareOfBest(
        numbersWithTotal(values, notation),
        isOmitted(top) ? DEFAULT_TOP : numberParameter("top", top, SHARE, notation),
      ),
  },
  {
    name: "PARETO_CUSTOMERS",
    summary: TEXTS.paretoCustomersSummary,
    shares: "result",
    parameters: [
      VALUES,
      {
        name: "share",
        optional: true,
        help: TEXTS.shareParameterHelp,
      },
    ],
    examples: [{ formula: "=PARETO_CUSTOMERS({500;200;100;60;50;30;25;15;12;8})", gives: "0.3" }],
    call: ([values, share], { notation }) =>
      customersFor(
        totalsFromBest(numbersWithTotal(values, notation)),
        isOmitted(share) ? DEFAULT_SHARE : numberParameter("share", share, SHARE, notation),
      ),
  },
  {
    name: "PARETO_CURVE",
    summary: TEXTS.paretoCurveSummary,
    shares: "columns",
    parameters: [
      VALUES,
      {
        name: "points",
        optional: true,
        help: TEXTS.pointsParameterHelp,
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
    summary: TEXTS.paretoGiniSummary,
    parameters: [VALUES],
    examples: [{ formula: "=PARETO_GINI({0;0;0;100})", gives: "0.75" }],
    call: ([values], { notation }) => paretoGini(values, notation),
  },
];
