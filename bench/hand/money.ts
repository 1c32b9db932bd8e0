/** By hand, what customers are worth and how far they are trusted: plain loops that take every cell for a good one. */

import type { Cell } from "../../src/core/cells/cell";
import { numberAt, type Range, rangeOf, type ScriptFunction, textAt } from "./columns";

const DISCOUNT_RATE = 0.1;
/** The coefficient of each grade. */
const COEFFICIENTS = new Map([
  ["AAA", 1.5],
  ["AA", 1],
  ["A", 0.8],
  ["B", 0.6],
  ["C", 0],
]);
const GRADES = ["AAA", "AA", "A", "B", "C"];
const GRADE_FROM = [90, 80, 70, 60, 0];
const LAST_GRADE = 4;
/** Whose worst answer holds the grade at the last. */
const LITIGATION = 7;

type Points = (cell: Cell) => number;

const answered = (...steps: readonly (readonly [answers: string, points: number])[]): Points => {
  const points = new Map<Cell, number>(
    steps.flatMap(([answers, worth]) => answers.split(", ").map((answer) => [answer, worth] as const)),
  );
  return (cell) => points.get(cell) as number;
};
const stepped =
  (...steps: readonly (readonly [from: number, points: number])[]): Points =>
  (cell) => {
    for (const [from, points] of steps) if (Number(cell) >= from) return points;
    return 0;
  };
const straight =
  (most: number, full: number, none: number): Points =>
  (cell) =>
    most * Math.min(1, Math.max(0, (Number(cell) - none) / (full - none)));

/** The scheme of 20 indicators, in its order. */
const POINTS: readonly Points[] = [
  answered(["A", 4], ["B", 2], ["C", 0]),
  answered(["A", 4], ["B, B · top 10, top 10", 3], ["C", 2], ["D", 0]),
  answered(["A", 4], ["B", 2], ["C", 0]),
  answered(["A", 3], ["B", 2], ["C", 1], ["D", 0]),
  answered(["A", 3], ["B", 1.5], ["C", 0]),
  answered(["A", 4], ["B", 2], ["C", 0]),
  stepped([100, 2], [30, 1]),
  answered(["A", 4], ["B", 3], ["C", 1], ["D", 0]),
  straight(20, 1, 0),
  straight(14, 1, 0),
  (cell) => (Number(cell) <= 0 ? 8 : 0),
  straight(4, 45, 90),
  straight(3, 1.5, 0.8),
  straight(3, 1, 0.5),
  straight(3, 0.5, 0.8),
  stepped([10_000_000, 4], [5_000_000, 3], [1_000_000, 2], [500_000, 1]),
  stepped([50_000_000, 4], [20_000_000, 3], [5_000_000, 2], [1_000_000, 1]),
  straight(3, 0.2, 0.05),
  straight(3, 0.1, 0),
  straight(3, 0.15, 0),
];

function scoreOf(cells: readonly Cell[]): number {
  if (cells.length === 1) return Number(cells[0]);
  let score = 0;
  for (let at = 0; at < POINTS.length; at++) score += (POINTS[at] as Points)(cells[at]);
  return score;
}

function gradeOf(cells: readonly Cell[]): number {
  if (cells[LITIGATION] === "D") return LAST_GRADE;
  const score = scoreOf(cells);
  let grade = 0;
  while (score < (GRADE_FROM[grade] as number)) grade++;
  return grade;
}

const creditScore: ScriptFunction = ([indicators]) => {
  const rows = rangeOf(indicators);
  const results = new Array<Cell[]>(rows.length);
  for (let row = 0; row < rows.length; row++) results[row] = [scoreOf(rows[row] as readonly Cell[])];
  return results;
};

const creditGrade: ScriptFunction = ([indicators]) => {
  const rows = rangeOf(indicators);
  const results = new Array<Cell[]>(rows.length);
  for (let row = 0; row < rows.length; row++) results[row] = [GRADES[gradeOf(rows[row] as readonly Cell[])]];
  return results;
};

const creditReason: ScriptFunction = ([indicators]) => {
  const rows = rangeOf(indicators);
  const results = new Array<Cell[]>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] as readonly Cell[];
    const next = gradeOf(cells) - 1;
    const from = GRADE_FROM[next] as number;
    results[row] = [
      next < 0 ? "" : `${GRADES[next]} begins at ${from} points: ${from - scoreOf(cells)} more.`,
    ];
  }
  return results;
};

const creditLimit: ScriptFunction = ([grade, sales, days]) => {
  const [grades, monthly, periods] = [rangeOf(grade), rangeOf(sales), rangeOf(days)];
  const results = new Array<Cell[]>(grades.length);
  for (let row = 0; row < grades.length; row++) {
    const coefficient = COEFFICIENTS.get(textAt(grades, row)) ?? 0;
    results[row] = [((numberAt(monthly, row) * numberAt(periods, row)) / 30) * coefficient];
  }
  return results;
};

/** The years of a customer who stays so long, the last profit going on; `row` of profits, in money. */
function worthOf(rate: number, profits: Range, row: number, discountRate: number): number {
  const years = 1 / rate;
  const whole = Math.floor(years);
  const last = (profits[row] as readonly Cell[]).length - 1;
  let worth = 0;
  let factor = 1;
  for (let year = 0; year < whole; year++) {
    factor /= 1 + discountRate;
    worth += factor * numberAt(profits, row, Math.min(year, last));
  }
  return (
    worth + ((years - whole) * numberAt(profits, row, Math.min(whole, last)) * factor) / (1 + discountRate)
  );
}

const customerNpv: ScriptFunction = ([rate, profit, discount, cost, method]) => {
  const [rates, profits] = [rangeOf(rate), rangeOf(profit)];
  const [discountRate, acquisitionCost] = [Number(discount), Number(cost)];
  const results = new Array<Cell[]>(rates.length);
  for (let row = 0; row < rates.length; row++) {
    const leaving = numberAt(rates, row);
    const worth =
      method === "survival"
        ? survivingWorthOf(leaving, profits, row, discountRate)
        : worthOf(leaving, profits, row, discountRate);
    results[row] = [worth - acquisitionCost];
  }
  return results;
};

function survivingWorthOf(rate: number, profits: Range, row: number, discountRate: number): number {
  const last = (profits[row] as readonly Cell[]).length - 1;
  let worth = 0;
  let weight = 1;
  for (let year = 0; year < last; year++) {
    worth += (weight * numberAt(profits, row, year)) / (1 + discountRate);
    weight *= (1 - rate) / (1 + discountRate);
  }
  return worth + (weight * numberAt(profits, row, last)) / (rate + discountRate);
}

const churnProfit: ScriptFunction = ([rate, profit]) => {
  const [rates, profits] = [rangeOf(rate), rangeOf(profit)];
  const results = new Array<Cell[]>(rates.length);
  for (let row = 0; row < rates.length; row++) {
    const leaving = numberAt(rates, row);
    const after = worthOf(leaving - 0.05, profits, row, DISCOUNT_RATE);
    results[row] = [after / worthOf(leaving, profits, row, DISCOUNT_RATE) - 1];
  }
  return results;
};

const churnCost: ScriptFunction = ([customers, rate, profit]) => {
  const [counts, rates, profits] = [rangeOf(customers), rangeOf(rate), rangeOf(profit)];
  const results = new Array<Cell[]>(rates.length);
  for (let row = 0; row < rates.length; row++)
    results[row] = [numberAt(counts, row) * worthOf(numberAt(rates, row), profits, row, DISCOUNT_RATE)];
  return results;
};

const customerValue: ScriptFunction = ([toDate, profit, rate, discount, referral]) => {
  const [realised, profits, rates, referrals] = [
    rangeOf(toDate),
    rangeOf(profit),
    rangeOf(rate),
    rangeOf(referral),
  ];
  const results = new Array<Cell[]>(rates.length);
  for (let row = 0; row < rates.length; row++) {
    const remaining = worthOf(numberAt(rates, row), profits, row, Number(discount));
    results[row] = [numberAt(realised, row) + remaining + numberAt(referrals, row) * remaining];
  }
  return results;
};

/** By the name of the function. */
export const MONEY: Readonly<Record<string, ScriptFunction>> = {
  CREDIT_SCORE: creditScore,
  CREDIT_GRADE: creditGrade,
  CREDIT_REASON: creditReason,
  CREDIT_LIMIT: creditLimit,
  CUSTOMER_NPV: customerNpv,
  CHURN_PROFIT: churnProfit,
  CHURN_COST: churnCost,
  CUSTOMER_VALUE: customerValue,
};
