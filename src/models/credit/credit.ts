/** The rating itself: a scheme of indicators and grades, and from answers to points, score, grade and limit. */

import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";

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
export function pointsFor({ max, rule }: Pick<Indicator, "max" | "rule">, answer: number): number {
  switch (rule.kind) {
    case "levels":
      return rule.levels[answer]?.points ?? 0;
    case "bands": {
      const written = asWritten(answer);
      const isAtLeast = rule.side === "atLeast";
      for (const { bound, points } of rule.bands)
        if (isAtLeast ? written >= bound : written <= bound) return points;
      return rule.otherwise;
    }
    default:
      return asWritten(max * Math.min(1, Math.max(0, (answer - rule.none) / (rule.full - rule.none))));
  }
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
  const position = grades.findIndex(({ from }) => written >= from);
  return position < 0 ? grades.length - 1 : position;
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
export function rate(
  answers: ArrayLike<number>,
  { indicators, grades }: Scheme,
  missing: Missing,
): Rating | null {
  const points: number[] = [];
  // Only a customer of whom something is not known can reach less than all.
  const reached: number[] = [];
  let known = 0;
  for (let position = 0; position < indicators.length; position++) {
    const indicator = indicators[position] as Indicator;
    const answer = answers[position] ?? Number.NaN;
    const isKnown = !Number.isNaN(answer);
    points.push(isKnown ? pointsFor(indicator, answer) : Number.NaN);
    if (missing === "rescale") reached.push(isKnown ? indicator.max : Number.NaN);
    if (isKnown) known++;
  }
  const reachable = missing === "rescale" ? sum(reached) : FULL_SCORE;
  if (known === 0 || (missing === "rescale" && reachable === 0)) return null;
  const earned = sum(points);
  const score = asWritten(missing === "rescale" ? (earned / reachable) * FULL_SCORE : earned);
  if (missing === "withhold" && known * 2 < indicators.length)
    return { points, known, score, grade: null, cappedBy: null };
  const byScore = gradeFor(score, grades);
  let grade = byScore;
  let cappedBy: number | null = null;
  for (let position = 0; position < indicators.length; position++) {
    const { rule } = indicators[position] as Indicator;
    if (rule.kind !== "levels") continue;
    const cap = rule.levels[answers[position] ?? Number.NaN]?.cap ?? 0;
    if (cap > grade) [grade, cappedBy] = [cap, position];
  }
  return { points, known, score, grade, cappedBy };
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
  return asWritten(((monthlySales * creditDays) / DAYS_PER_MONTH) * coefficient);
}
