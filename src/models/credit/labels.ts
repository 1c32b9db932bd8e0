/** The credit grades, best first, and what to do about each. */

import { type LabelAction, type Labelling, NO_LABEL, plainLabel } from "../../core/report/label";
import { alike, type Language } from "../../core/texts/language";
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

/**
 * What stands for the grade of a customer: its label, or that not enough is known for one.
 *
 * @param grade position of the grade, `null` for none
 * @param grades best first
 * @param language of the words
 * @example gradeName(null, [], "en") // => "not enough known"
 */
export function gradeName(grade: number | null, grades: readonly Grade[], language: Language): string {
  return grade === null ? TEXTS.notEnoughKnown[language] : (grades[grade]?.label ?? "");
}

/** A rating with a grade. */
export type GradedRating = Rating & { readonly grade: number };

/**
 * Whether a customer has a grade.
 *
 * @param rating of the customer; `null` when nothing is known
 * @example isGraded({ points: [9], known: 1, score: 9, grade: null, cappedBy: null }) // => false
 */
export function isGraded(rating: Rating | null): rating is GradedRating {
  return rating !== null && rating.grade !== null;
}
