/** The credit grades, best first, and what to do about each. */

import { type LabelAction, type Labelling, NO_LABEL, plainLabel } from "../../core/report/label";
import { alike } from "../../core/texts/language";
import type { Grade, Rating } from "./credit";
import { TEXTS } from "./texts";

/** Limits are those of CREDIT_LIMIT's default coefficients. */
export const GRADE_LABELS: readonly LabelAction[] = [
  plainLabel("AAA", TEXTS.actionAAA),
  plainLabel("AA", TEXTS.actionAA),
  plainLabel("A", TEXTS.actionA),
  plainLabel("B", TEXTS.actionB),
  plainLabel("C", TEXTS.actionC),
];

/**
 * The grades of a scheme as labels; those of an own scheme have the actions of the same place.
 *
 * @param grades best first
 * @example gradeLabels([{ label: "Gold", from: 0, coefficient: 1 }])[0].action.en // => "Full limit and best terms."
 */
export function gradeLabels(grades: readonly Grade[]): LabelAction[] {
  return grades.map(({ label }, at) => plainLabel(label, GRADE_LABELS[at]?.action ?? alike("")));
}

/**
 * The grades of the customers.
 *
 * @param ratings one per customer; `null` has no grade
 * @param grades best first
 * @example gradeLabelling([{ grade: 0, score: 95 }, null], [{ label: "AAA", from: 0, coefficient: 1 }]).positions // => [0, 255]
 */
export function gradeLabelling(
  ratings: readonly (Pick<Rating, "grade" | "score"> | null)[],
  grades: readonly Grade[],
): Labelling {
  return {
    id: "grade",
    header: TEXTS.grade,
    labels: gradeLabels(grades),
    positions: ratings.map((rating) => rating?.grade ?? NO_LABEL),
    basis: ratings.map((rating) => rating?.score ?? Number.NaN),
  };
}
