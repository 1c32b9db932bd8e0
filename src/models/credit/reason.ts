/** Why a customer has its grade, in a sentence. */

import { remembering } from "../../core/functions/row-parameter";
import { differenceText } from "../../core/report/plain-number";
import { filler, type Language } from "../../core/texts/language";
import { gradeFor, type Rating, type Scheme } from "./credit";
import { gradeName } from "./labels";
import { TEXTS } from "./texts";

type Judged = Pick<Rating, "score" | "grade" | "cappedBy">;

/**
 * What decides the grade: too little known, an answer that holds it down, or the points to the next grade; `""` for
 * the best grade.
 *
 * @param scheme points and grades
 * @param rating score, position of the grade, and the indicator that holds it down, if any
 * @param language of the sentence
 * @example reasonFor({ indicators: [], grades: [{ label: "A", from: 70 }, { label: "B", from: 0 }] }, { score: 69.5, grade: 1, cappedBy: null }, "en") // => "A begins at 70 points: 0.5 more."
 */
export function reasonFor(scheme: Scheme, rating: Judged, language: Language): string {
  return reasons(scheme, language)(rating);
}

/**
 * The same for many customers.
 *
 * @param scheme points and grades
 * @param language of the sentences
 * @example reasons({ indicators: [], grades: [{ label: "A", from: 70 }] }, "en")({ score: 75, grade: 0, cappedBy: null }) // => ""
 */
export function reasons({ indicators, grades }: Scheme, language: Language): (rating: Judged) => string {
  const heldDown = filler(TEXTS.heldDownExplained[language]);
  const pointsToNext = filler(TEXTS.pointsToNext[language]);
  // Thousands of customers have the same few scores.
  const pointsTo = grades.map(({ label, from }) =>
    remembering((score: number) => pointsToNext({ label, from, missing: differenceText(from, score) })),
  );
  return ({ score, grade, cappedBy }) => {
    if (grade === null) return TEXTS.notEnoughExplained[language];
    if (cappedBy !== null) {
      const label = gradeName(grade, grades, language);
      const byPoints = gradeName(gradeFor(score, grades), grades, language);
      return heldDown({ label, byPoints, cap: indicators[cappedBy]?.name });
    }
    return pointsTo[grade - 1]?.(score) ?? "";
  };
}
