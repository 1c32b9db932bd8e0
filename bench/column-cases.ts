/** Every cell function over rows of customers: the arguments it is measured with, costly ones where an example is too easy. */

import type { Cell } from "../src/core/cells/cell";
import type { Argument } from "../src/core/functions/argument";
import type { CellFunction } from "../src/core/functions/cell-function";
import { STAGE_NAMES } from "../src/models/funnel/stages";
import { TIER_LABELS } from "../src/models/pyramid/labels";
import { MODELS } from "../src/models/registry";
import { BEST, WORST } from "../test/models/credit/cases";
import { column, DISTRIBUTIONS, type MakeColumn, numbers, oneOf } from "./customers";
import { exampleRows, type MeasuredRows } from "./example-rows";

export interface ColumnCase extends MeasuredRows {
  /** The function. */
  readonly name: string;
}

const cells = (kind: keyof typeof DISTRIBUTIONS) => (count: number) =>
  Array.from(DISTRIBUTIONS[kind](count), (value): Cell[] => [value]);
const amounts = cells("log-normal money");
const signed = cells("both signs");
const ties = cells("heavy ties (20 values)");
const asText = (count: number) =>
  amounts(count).map(([amount]) => [`¥${Number(amount).toLocaleString("en")}`]);
const labels = oneOf(TIER_LABELS.map(({ label }) => label.en));
const points = numbers(0, 10);
const rates = numbers(0.06, 0.9);
const counts = (most: number) => column((random) => Math.floor(random() * most));
/** Several columns side by side, each with numbers of its own. */
const beside = (...columns: readonly MakeColumn[]) => {
  return (count: number): Cell[][] => {
    const made = columns.map((make, at) => make(count, at + 1));
    return Array.from({ length: count }, (_, row) => made.map((one) => one[row]?.[0]));
  };
};
const TWENTY_TIERS = Array.from({ length: 20 }, (_, at) => [`Tier ${at + 1}`, (at + 1) / 20]);
const BANDS = [5, 4, 3, 2, 1, 0].map((power) => [`From ${10 ** power}`, 10 ** power]);
/** Some good and some bad answers, one level written out as the dropdown has it. */
const indicators = beside(
  ...BEST.map((best, at) => (at === 1 ? oneOf(["B · top 10", "top 10"]) : oneOf([best, WORST[at]]))),
);
const stream = [numbers(0, 50), numbers(40, 45), numbers(40, 50), numbers(45, 55), numbers(50, 60)];

/** Rows that are costlier than those of an example: more columns, no ties or many, longer tables, texts for numbers. */
const COSTLY: readonly [name: string, rows: string, given: (count: number) => readonly Argument[]][] = [
  ["PYRAMID_TIER", "amounts", (n) => [amounts(n)]],
  ["PYRAMID_TIER", "amounts as text, 20 tiers, a population", (n) => [asText(n), amounts(n), TWENTY_TIERS]],
  ["PYRAMID_SUMMARY", "amounts, 20 tiers", (n) => [amounts(n), TWENTY_TIERS]],
  ["BAND", "amounts, 6 bands", (n) => [amounts(n), BANDS]],
  ["TIER_CHANGE", "tiers before and after", (n) => [labels(n, 1), labels(n, 2)]],
  ["ABC_CLASS", "amounts", (n) => [amounts(n)]],
  ["ABC_CLASS", "amounts above and below 0, a population", (n) => [signed(n), amounts(n)]],
  ["PARETO_SHARE", "amounts", (n) => [amounts(n)]],
  ["PARETO_CUSTOMERS", "amounts", (n) => [amounts(n)]],
  ["PARETO_CURVE", "amounts, 100 points", (n) => [amounts(n), 100]],
  ["PARETO_GINI", "amounts", (n) => [amounts(n)]],
  ["LOYALTY_TYPE", "profit, loyalty", (n) => [signed(n), points(n, 2)]],
  ["ACCOUNT_FACE", "revenue, profit, all influential", (n) => [amounts(n), signed(n), oneOf(["yes"])(n)]],
  ["RFM_SCORE", "days, orders, amounts", (n) => [counts(999)(n, 1), counts(99)(n, 2), amounts(n)]],
  ["RFM_SEGMENT", "days, orders, amounts", (n) => [counts(999)(n, 1), counts(99)(n, 2), amounts(n)]],
  ["ECHELON_TIER", "4 factors, none alike", (n) => [beside(amounts, signed, numbers(0, 1), rates)(n)]],
  ["ECHELON_TIER", "4 factors, many alike", (n) => [beside(ties, ties, points, counts(5))(n)]],
  ["CREDIT_SCORE", "20 indicators", (n) => [indicators(n)]],
  ["CREDIT_SCORE", "20 indicators, rescaled", (n) => [indicators(n), undefined, "rescale"]],
  ["CREDIT_GRADE", "20 indicators", (n) => [indicators(n)]],
  ["CREDIT_GRADE", "total scores", (n) => [numbers(0, 100)(n, 1)]],
  [
    "CREDIT_LIMIT",
    "grades, sales, days",
    (n) => [oneOf(["AAA", "AA", "A", "B", "C"])(n, 1), amounts(n), counts(90)(n, 2)],
  ],
  ["CUSTOMER_NPV", "rates, 5 years each", (n) => [rates(n, 1), beside(...stream)(n), 0.06, 51]],
  [
    "CUSTOMER_NPV",
    "rates, 5 years each, survival",
    (n) => [rates(n, 1), beside(...stream)(n), 0.06, 51, "survival"],
  ],
  ["CHURN_PROFIT", "rates, 5 years each", (n) => [rates(n, 1), beside(...stream)(n)]],
  [
    "CHURN_COST",
    "customers, rates, 5 years each",
    (n) => [counts(50)(n, 9), rates(n, 1), beside(...stream)(n)],
  ],
  [
    "CUSTOMER_VALUE",
    "profit, profits, rates, referrals",
    (n) => [amounts(n), numbers(0, 999)(n, 1), rates(n, 2), 0.1, counts(9)(n, 3)],
  ],
  ["KAM_SELECT", "attractiveness, strength, room for 500", (n) => [points(n, 1), points(n, 2), 500]],
  ["KAM_STAGE", "6 answers", (n) => [beside(...Array(6).fill(oneOf([1, 2, 3, 4])))(n)]],
  ["SCORECARD", "6 scores", (n) => [beside(...Array(6).fill(points))(n), [[30, 20, 20, 10, 10, 10]]]],
  [
    "CAMPAIGN_PROFIT",
    "6 columns",
    (n) => [counts(5000)(n, 1), rates(n, 2), counts(9)(n, 3), amounts(n), points(n, 4), points(n, 5)],
  ],
  [
    "CAMPAIGN_BREAKEVEN",
    "4 columns",
    (n) => [numbers(1, 9)(n, 1), numbers(90, 99)(n, 2), numbers(50, 60)(n, 3), numbers(1, 2)(n, 4)],
  ],
  [
    "PRICE_CUT_BREAKEVEN",
    "price, cost, new price",
    (n) => [numbers(95, 99)(n, 1), numbers(50, 60)(n, 2), numbers(80, 90)(n, 3)],
  ],
  [
    "DEVELOPMENT_EFFECT",
    "columns to add up",
    (n) => [amounts(n), ties(n), amounts(n), ties(n), points(n, 1)],
  ],
  ["FUNNEL", "the stage that each reached", (n) => [oneOf(STAGE_NAMES.map(({ en }) => en))(n, 1)]],
  ["DELIVERED_VALUE", "benefits, costs", (n) => [amounts(n), points(n, 1)]],
  ["RELATIONSHIP_COMPLEXITY", "4 columns", (n) => [1, 2, 3, 4].map((seed) => counts(20)(n, seed))],
  ["CUSTOMER_ACTION", "labels of several models", (n) => [oneOf(["A", "知己", "Red face", 4])(n, 1)]],
];

/** Costly rows where there are some, else those of its own example; none where no example has a column. @private */
function casesOf(own: CellFunction): ColumnCase[] {
  const costly = COSTLY.filter(([name]) => name === own.name);
  if (costly.length > 0) return costly.map(([name, rows, given]) => ({ name, rows, given }));
  const example = exampleRows(own);
  return example ? [{ name: own.name, ...example }] : [];
}

/** In the order of the registry. */
export const COLUMN_CASES: readonly ColumnCase[] = MODELS.flatMap(({ functions }) => functions).flatMap(
  casesOf,
);

/** The functions that have costly rows. */
export const COSTLY_NAMES: readonly string[] = COSTLY.map(([name]) => name);

/** What a bad row shows; nobody should time refusals. */
export const REFUSED = "⚠";
