/** The rating itself: a scheme of indicators and grades, and from answers to points, score, grade and limit. */

import { asWritten, resultAsWritten } from "../../core/numbers/decimal";
import { rowTotal } from "../../core/numbers/row-total";

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

/** How answers earn points, one form for every kind of rule, so that thousands of customers are rated without asking for it. */
interface Scoring {
  /** Of each level; or of each band, and then of what is in none. */
  readonly worth: Float64Array;
  readonly areLevels: boolean;
  /** Where less is better, values and bounds are taken below 0, where the less is the more. */
  readonly sign: 1 | -1;
  /** Of the bands; a line has one, where it ends. */
  readonly bounds: Float64Array;
  /** What earns nothing any more; everything in no band, and up to the start of a line. */
  readonly start: number;
  readonly max: number;
}

/** @private */
function scoringOf({ max, rule }: Pick<Indicator, "max" | "rule">): Scoring {
  if (rule.kind === "levels") {
    const worth = Float64Array.from(rule.levels, ({ points }) => points);
    return { worth, areLevels: true, sign: 1, bounds: new Float64Array(0), start: 0, max };
  }
  if (rule.kind === "bands") {
    const sign = rule.side === "atLeast" ? 1 : -1;
    const worth = Float64Array.from([...rule.bands.map(({ points }) => points), rule.otherwise]);
    const bounds = Float64Array.from(rule.bands, ({ bound }) => sign * bound);
    return { worth, areLevels: false, sign, bounds, start: Number.POSITIVE_INFINITY, max };
  }
  const sign = rule.full > rule.none ? 1 : -1;
  const bounds = Float64Array.of(sign * rule.full);
  return {
    worth: Float64Array.of(asWritten(max), 0),
    areLevels: false,
    sign,
    bounds,
    start: sign * rule.none,
    max,
  };
}

/**
 * Points of an answer, `NaN` where it is not known. Bands are closed: a value on a bound belongs to the better band. A line is
 * cut off at both ends; it falls where less is better. @private
 */
function pointsOf({ worth, areLevels, sign, bounds, start, max }: Scoring, answer: number): number {
  if (areLevels) return Number.isNaN(answer) ? answer : (worth[answer] ?? 0);
  const value = sign * answer;
  let band = 0;
  while (band < bounds.length && !(value >= (bounds[band] as number))) band++;
  // Most values on a line are beyond one end or the other.
  if (band < bounds.length || value <= start) return worth[band] as number;
  return asWritten((max * (value - start)) / ((bounds[0] as number) - start));
}

/**
 * Position of the grade that a score earns; closed below, on the unrounded score as it is written in decimals.
 *
 * @param score 0 to 100
 * @param grades best first
 * @example gradeFor(90, [{ label: "AAA", from: 90 }, { label: "AA", from: 0 }]) // => 0
 */
export function gradeFor(score: number, grades: readonly Grade[]): number {
  return gradeAt(asWritten(score), startsOf(grades));
}

/**
 * From which score on each grade is earned, for many customers.
 *
 * @param grades best first
 * @example startsOf([{ label: "AAA", from: 90 }, { label: "AA", from: 0 }]) // => [90, 0]
 */
export function startsOf(grades: readonly Grade[]): number[] {
  return grades.map(({ from }) => from);
}

/**
 * Position of the grade that a score earns, as `gradeFor`.
 *
 * @param score as it is written
 * @param starts from `startsOf`
 * @example gradeAt(90, [90, 0]) // => 0
 */
export function gradeAt(score: number, starts: readonly number[]): number {
  const last = starts.length - 1;
  let position = 0;
  while (position < last && !(score >= (starts[position] as number))) position++;
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
  const { points, rated } = rater(scheme, missing);
  const graded = rated(
    Float64Array.from(scheme.indicators, (_, position) => answers[position] ?? Number.NaN),
  );
  return graded && { points: Array.from(points), ...graded };
}

/** A rating without its points. */
export type Graded = Omit<Rating, "points">;

/** Rates one customer after the other. */
export interface Rater {
  /** Of the last customer, `NaN` where the answer is not known. */
  readonly points: Float64Array;
  /** From one answer per indicator, numbers as they are written. */
  readonly rated: (answers: Float64Array) => Graded | null;
}

/**
 * The same for many customers: what follows from the scheme is worked out once.
 *
 * @param scheme points and grades
 * @param missing what unknown indicators do
 * @example rater({ indicators: [{ max: 100, rule: { kind: "rate", full: 1, none: 0 } }], grades: [{ label: "All", from: 0 }] }, "zero").rated(Float64Array.of(1)).score // => 100
 */
export function rater({ indicators, grades }: Scheme, missing: Missing): Rater {
  const scorings = indicators.map(scoringOf);
  const caps = capsOf(indicators);
  const starts = startsOf(grades);
  const points = new Float64Array(indicators.length);
  const most = Float64Array.from(indicators, ({ max }) => max);
  const full = rowTotal(most);
  const reachableWith = (known: number) =>
    known === points.length
      ? full
      : rowTotal(most.map((max, at) => (Number.isNaN(points[at]) ? Number.NaN : max)));
  const rated = (answers: Float64Array): Graded | null => {
    let known = points.length;
    for (let at = 0; at < points.length; at++) {
      const own = pointsOf(scorings[at] as Scoring, answers[at] as number);
      points[at] = own;
      if (Number.isNaN(own)) known--;
    }
    if (known === 0) return null;
    let score = rowTotal(points);
    if (missing === "rescale") {
      const all = reachableWith(known);
      if (all === 0) return null;
      score = (score / all) * FULL_SCORE;
    }
    score = asWritten(score);
    if (missing === "withhold" && known * 2 < points.length)
      return { known, score, grade: null, cappedBy: null };
    let grade = gradeAt(score, starts);
    let cappedBy: number | null = null;
    for (let at = 0; at < caps.length; at++) {
      const { position, levels } = caps[at] as (typeof caps)[number];
      const cap = levels[answers[position] as number] ?? 0;
      if (cap <= grade) continue;
      grade = cap;
      cappedBy = position;
    }
    return { known, score, grade, cappedBy };
  };
  return { points, rated };
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
