/** The rating itself: a scheme of indicators and grades, and from answers to points, score, grade and limit. */

import { asWritten, resultAsWritten } from "../../core/numbers/decimal";
import { rowTotals } from "../../core/numbers/row-totals";

/** One of the named answers of an indicator, best first. */
export interface Level {
  /** `A`, `B`, `C` … */
  readonly letter: string;
  readonly text: string;
  /** The text in every language that is known, so that an answer is understood whoever typed it. */
  readonly spoken: readonly string[];
  readonly points: number;
  /** Position of the best grade that a customer with this answer can get; `null` for any. */
  readonly cap: number | null;
}

export interface PointBand {
  readonly bound: number;
  readonly points: number;
}

/** How an answer earns points. */
export type Rule =
  | { readonly kind: "levels"; readonly levels: readonly Level[] }
  /** Best band first; a value on a bound belongs to its band. */
  | {
      readonly kind: "bands";
      readonly side: "atLeast" | "atMost";
      readonly bands: readonly PointBand[];
      readonly otherwise: number;
    }
  /** All points at `full` and beyond, none at `none` and beyond, straight between; a rate is a share. */
  | { readonly kind: "line" | "rate"; readonly full: number; readonly none: number };

/**
 * The bands of an indicator, best first; anything else earns nothing.
 *
 * @param side of the bounds on which a band lies
 * @param steps bound and points of each
 * @example bands("atMost", [0, 8]).bands // => [{ bound: 0, points: 8 }]
 */
export function bands(side: "atLeast" | "atMost", ...steps: readonly (readonly [number, number])[]) {
  return {
    kind: "bands" as const,
    side,
    bands: steps.map(([bound, points]) => ({ bound, points })),
    otherwise: 0,
  };
}

/** Any number, none below 0, whole ones from 0, or what can be left of a whole: none above 1. */
export type Accepted = "any" | "notNegative" | "whole" | "margin";

export interface Indicator {
  readonly category: string;
  readonly financial: boolean;
  readonly name: string;
  /** The most points it can earn. */
  readonly max: number;
  /** Whether its values are shares, so that texts show them as percentages. */
  readonly share: boolean;
  /** Which numbers make sense as an answer. */
  readonly accepts: Accepted;
  readonly rule: Rule;
}

export interface Grade {
  readonly label: string;
  /** The lowest score that earns it; the last grade begins at 0. */
  readonly from: number;
  /** Credit limit in months of sales per month of credit. */
  readonly coefficient: number;
}

export interface Scheme {
  /** In the order of the assessment's columns; their points total 100. */
  readonly indicators: readonly Indicator[];
  /** Best first. */
  readonly grades: readonly Grade[];
}

export const FULL_SCORE = 100;

/**
 * What an unknown indicator does: earn nothing, or leave the others to be scaled up to 100; or earn nothing, but
 * leave a customer with fewer than half of the indicators known without a grade.
 */
export type Missing = "withhold" | "zero" | "rescale";

export interface Rating {
  /** One per indicator, `NaN` where the answer is not known. */
  readonly points: readonly number[];
  readonly known: number;
  /** 0 to 100, not rounded. */
  readonly score: number;
  /** Position of the grade; `null` when not enough is known for one. */
  readonly grade: number | null;
  /** Position of the indicator that holds the grade down; `null` when the score alone decides. */
  readonly cappedBy: number | null;
}

/**
 * Points of one known answer.
 *
 * Bands are closed: a value on a bound belongs to the better band. A line is cut off at both ends; it falls where
 * less is better.
 *
 * @param indicator of the scheme
 * @param answer position of the level, or the value in the unit of its bounds
 * @example pointsFor({ max: 4, rule: { kind: "line", full: 45, none: 90 } }, 67.5) // => 2
 */
export function pointsFor(indicator: Pick<Indicator, "max" | "rule">, answer: number): number {
  return pointsOf(indicator, Float64Array.of(answer))[0] as number;
}

/** The points of each answer, `NaN` where it is not known. A loop for each kind of rule, so that none asks for the kind again. @private */
function pointsOf({ max, rule }: Pick<Indicator, "max" | "rule">, answers: Float64Array): Float64Array {
  switch (rule.kind) {
    case "levels":
      return levelPoints(
        answers,
        Float64Array.from(rule.levels, ({ points }) => points),
      );
    case "bands":
      return bandPoints(answers, rule);
    default:
      return linePoints(answers, max, rule.full, rule.none);
  }
}

/** @private */
function levelPoints(answers: Float64Array, ofLevels: Float64Array): Float64Array {
  const points = new Float64Array(answers.length);
  for (let row = 0; row < points.length; row++) {
    const answer = answers[row] as number;
    points[row] = Number.isNaN(answer) ? answer : (ofLevels[answer] ?? 0);
  }
  return points;
}

/** @private */
function bandPoints(
  answers: Float64Array,
  { side, bands: steps, otherwise }: Extract<Rule, { kind: "bands" }>,
): Float64Array {
  const bounds = Float64Array.from(steps, ({ bound }) => bound);
  const worth = Float64Array.from([...steps.map((step) => step.points), otherwise]);
  const isAtLeast = side === "atLeast";
  const points = new Float64Array(answers.length);
  for (let row = 0; row < points.length; row++) {
    const answer = asWritten(answers[row] as number);
    let at = 0;
    while (
      at < bounds.length &&
      !(isAtLeast ? answer >= (bounds[at] as number) : answer <= (bounds[at] as number))
    )
      at++;
    points[row] = Number.isNaN(answer) ? answer : (worth[at] as number);
  }
  return points;
}

/** @private */
function linePoints(answers: Float64Array, max: number, full: number, none: number): Float64Array {
  const points = new Float64Array(answers.length);
  const most = asWritten(max);
  for (let row = 0; row < points.length; row++) {
    const answer = answers[row] as number;
    const part = (answer - none) / (full - none);
    // Most answers are beyond one end or the other.
    if (part >= 1) points[row] = most;
    else if (part <= 0) points[row] = 0;
    else points[row] = Number.isNaN(answer) ? answer : asWritten(max * part);
  }
  return points;
}

/**
 * Position of the grade that a score earns; closed below, on the unrounded score as it is written in decimals.
 *
 * @param score 0 to 100
 * @param grades best first
 * @example gradeFor(90, [{ label: "AAA", from: 90 }, { label: "AA", from: 0 }]) // => 0
 */
export function gradeFor(score: number, grades: readonly Grade[]): number {
  const written = asWritten(score);
  let position = 0;
  while (position < grades.length - 1 && !(written >= (grades[position] as Grade).from)) position++;
  return position;
}

/**
 * The rating of one customer; `null` when nothing is known.
 *
 * The score is freed from binary noise, so that points that add up to 90 reach the grade that begins at 90. What holds
 * a grade down is said only where there is a grade.
 *
 * @param answers one per indicator in the scheme's order, `NaN` when not known
 * @param scheme points and grades
 * @param missing what unknown indicators do
 * @example rate([NaN, 1], { indicators: [{ max: 60, rule: { kind: "rate", full: 1, none: 0 } }, { max: 40, rule: { kind: "rate", full: 1, none: 0 } }], grades: [{ label: "All", from: 0 }] }, "zero").score // => 40
 */
export function rate(answers: ArrayLike<number>, scheme: Scheme, missing: Missing): Rating | null {
  const columns = scheme.indicators.map((_, position) => Float64Array.of(answers[position] ?? Number.NaN));
  const { graded, points } = rateAll(columns, scheme, missing);
  return graded[0] ? { points: points.map(([own = Number.NaN]) => own), ...graded[0] } : null;
}

/** A rating without its points. */
export type Graded = Omit<Rating, "points">;

/**
 * The same of many customers, indicator by indicator.
 *
 * @param answers one column per indicator in the scheme's order, `NaN` when not known
 * @param scheme points and grades
 * @param missing what unknown indicators do
 * @example rateAll([Float64Array.of(1, NaN)], { indicators: [{ max: 100, rule: { kind: "rate", full: 1, none: 0 } }], grades: [{ label: "All", from: 0 }] }, "zero").graded.map((one) => one?.score) // => [100, undefined]
 */
export function rateAll(
  answers: readonly Float64Array[],
  { indicators, grades }: Scheme,
  missing: Missing,
): { readonly graded: readonly (Graded | null)[]; readonly points: readonly Float64Array[] } {
  const known = countKnown(answers);
  const points = indicators.map((indicator, position) =>
    pointsOf(indicator, answers[position] as Float64Array),
  );
  const earned = rowTotals(points);
  const reachable = reachableBy(known, points, indicators, missing);
  const caps = capsOf(indicators).map(({ position, levels }) => ({
    position,
    levels,
    given: answers[position] as Float64Array,
  }));
  const graded = new Array<Graded | null>(known.length);
  for (let row = 0; row < graded.length; row++) {
    const [of, all, own] = [known[row] as number, reachable[row] as number, earned[row] as number];
    if (of === 0 || all === 0) {
      graded[row] = null;
      continue;
    }
    const score = asWritten(missing === "rescale" ? (own / all) * FULL_SCORE : own);
    if (missing === "withhold" && of * 2 < indicators.length) {
      graded[row] = { known: of, score, grade: null, cappedBy: null };
      continue;
    }
    let grade = gradeFor(score, grades);
    let cappedBy: number | null = null;
    for (let at = 0; at < caps.length; at++) {
      const { position, levels, given } = caps[at] as (typeof caps)[number];
      const cap = levels[given[row] as number] ?? 0;
      if (cap > grade) {
        grade = cap;
        cappedBy = position;
      }
    }
    graded[row] = { known: of, score, grade, cappedBy };
  }
  return { graded, points };
}

/** Only a customer of whom something is not known can reach less than all. @private */
function reachableBy(
  known: Uint16Array,
  points: readonly Float64Array[],
  indicators: readonly Indicator[],
  missing: Missing,
): Float64Array {
  if (missing !== "rescale") return new Float64Array(known.length).fill(FULL_SCORE);
  if (known.some((count) => count < indicators.length))
    return rowTotals(indicators.map(({ max }, at) => mostOf(max, points[at] as Float64Array)));
  const [all = 0] = rowTotals(indicators.map(({ max }) => Float64Array.of(max)));
  return new Float64Array(known.length).fill(all);
}

/** How many answers of each customer are known. @private */
function countKnown(answers: readonly Float64Array[]): Uint16Array {
  const known = new Uint16Array(answers[0]?.length ?? 0).fill(answers.length);
  for (const column of answers) {
    for (let row = 0; row < known.length; row++) {
      if (Number.isNaN(column[row])) known[row] = (known[row] as number) - 1;
    }
  }
  return known;
}

/** @private */
function mostOf(max: number, points: Float64Array): Float64Array {
  return points.map((own) => (Number.isNaN(own) ? own : max));
}

/** The indicators with an answer that holds the grade down, and to which grade each answer does. @private */
function capsOf(indicators: readonly Indicator[]) {
  return indicators.flatMap(({ rule }, position) => {
    const levels = rule.kind === "levels" ? rule.levels.map(({ cap }) => cap ?? 0) : [];
    return levels.some((cap) => cap > 0) ? [{ position, levels }] : [];
  });
}

/** The coefficients count months of sales. */
const DAYS_PER_MONTH = 30;

/**
 * The most that a customer may owe: sales of the credit period, times the grade's coefficient.
 *
 * @param monthlySales money, 0 or above
 * @param creditDays 0 or above; a month has 30
 * @param coefficient of the grade
 * @example creditLimit(200000, 60, 0.8) // => 320000
 */
export function creditLimit(monthlySales: number, creditDays: number, coefficient: number): number {
  return resultAsWritten(((monthlySales * creditDays) / DAYS_PER_MONTH) * coefficient);
}
