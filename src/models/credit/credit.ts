/** The rating itself: from answers to points, score and grade. */

import { sum } from "../../core/numbers/sum";
import { FULL_SCORE, type Grade, type Indicator, type Scheme } from "./scheme";

/** What an unknown indicator does: earn nothing, or leave the others to be scaled up to 100. */
export type Missing = "zero" | "rescale";

export interface Rating {
  /** One per indicator, `NaN` where the answer is not known. */
  readonly points: readonly number[];
  readonly known: number;
  /** 0 to 100, not rounded. */
  readonly score: number;
  /** Position of the grade. */
  readonly grade: number;
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
      const holds = (bound: number) => (rule.side === "atLeast" ? answer >= bound : answer <= bound);
      return rule.bands.find(({ bound }) => holds(bound))?.points ?? rule.otherwise;
    }
    default:
      return max * Math.min(1, Math.max(0, (answer - rule.none) / (rule.full - rule.none)));
  }
}

/**
 * Position of the grade that a score earns; closed below, on the unrounded score.
 *
 * @param score 0 to 100
 * @param grades best first
 * @example gradeFor(90, [{ label: "AAA", from: 90 }, { label: "AA", from: 0 }]) // => 0
 */
export function gradeFor(score: number, grades: readonly Grade[]): number {
  const position = grades.findIndex(({ from }) => score >= from);
  return position < 0 ? grades.length - 1 : position;
}

/**
 * The rating of one customer; `null` when nothing is known.
 *
 * The score is freed from binary noise, so that points that add up to 90 reach the grade that begins at 90.
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
  const points = indicators.map((indicator, position) => {
    const answer = answers[position] ?? Number.NaN;
    return Number.isNaN(answer) ? Number.NaN : pointsFor(indicator, answer);
  });
  const reachable = sum(
    indicators.map(({ max }, position) => (Number.isNaN(points[position]) ? Number.NaN : max)),
  );
  const known = points.filter((one) => !Number.isNaN(one)).length;
  if (known === 0 || (missing === "rescale" && reachable === 0)) return null;
  const earned = sum(points);
  const score = clean(missing === "rescale" ? (earned / reachable) * FULL_SCORE : earned);
  const byScore = gradeFor(score, grades);
  let grade = byScore;
  let cappedBy: number | null = null;
  indicators.forEach(({ rule }, position) => {
    if (rule.kind !== "levels") return;
    const cap = rule.levels[answers[position] ?? Number.NaN]?.cap ?? 0;
    if (cap > grade) [grade, cappedBy] = [cap, position];
  });
  return { points, known, score, grade, cappedBy };
}

/** @private */
function clean(score: number): number {
  return Number(score.toPrecision(12));
}
