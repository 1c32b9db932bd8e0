/** Why a customer has its grade, in a sentence. */

import { differenceText } from "../../core/report/plain-number";
import { filled, type Language } from "../../core/texts/language";
import { gradeFor, type Rating, type Scheme } from "./credit";
import { gradeName } from "./labels";
import { TEXTS } from "./texts";

/**
 * What decides the grade: too little known, an answer that holds it down, or the points to the next grade; `""` for
 * the best grade.
 *
 * @param scheme points and grades
 * @param rating score, position of the grade, and the indicator that holds it down, if any
 * @param language of the sentence
 * @example reasonFor({ indicators: [], grades: [{ label: "A", from: 70 }, { label: "B", from: 0 }] }, { score: 69.5, grade: 1, cappedBy: null }, "en") // => "A begins at 70 points: 0.5 more."
 */
export function reasonFor(
  { indicators, grades }: Scheme,
  { score, grade, cappedBy }: Pick<Rating, "score" | "grade" | "cappedBy">,
  language: Language,
): string {
  if (grade === null) return TEXTS.notEnoughExplained[language];
  const label = gradeName(grade, grades, language);
  if (cappedBy !== null) {
    const byPoints = gradeName(gradeFor(score, grades), grades, language);
    return filled(TEXTS.heldDownExplained, language, { label, byPoints, cap: indicators[cappedBy]?.name });
  }
  const next = grades[grade - 1];
  if (!next) return "";
  const missing = differenceText(next.from, score);
  return filled(TEXTS.pointsToNext, language, { label: next.label, from: next.from, missing });
}
