/** The customers of a formula: one row of answers each, or one total score each. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { type BadCell, numberOf, numberReading } from "../../core/cells/number-column";
import { type Notation, POINT_NOTATION } from "../../core/cells/number-text";
import { type Argument, customerColumn, oneCell, quoted, rowsOf } from "../../core/functions/argument";
import { ANY_NUMBER } from "../../core/functions/row-by-row";
import { InputError } from "../../core/problem";
import { filledText } from "../../core/texts/language";
import { answerReader } from "./answer";
import { FULL_SCORE, gradeFor, type Missing, type Rating, rate, type Scheme } from "./credit";
import { TEXTS } from "./texts";

/** Score, position of the grade, `null` without one, and what holds it down; `null` for a blank row. */
export type Verdict = Pick<Rating, "score" | "grade" | "cappedBy"> | null | BadCell;

/**
 * A verdict on each customer.
 *
 * A range as wide as the scheme has one customer per row; one cell or one column has total scores. Throws
 * `PARAMETER` for any other width.
 *
 * @param indicators as the sheet handed it over
 * @param scheme points and grades
 * @param missing what unknown indicators do
 * @param notation how numbers are written
 * @example verdicts([[85]], { indicators: [], grades: [{ label: "All", from: 0 }] }, "zero") // => [{ score: 85, grade: 0, cappedBy: null }]
 */
export function verdicts(
  indicators: Argument,
  scheme: Scheme,
  missing: Missing,
  notation: Notation = POINT_NOTATION,
): Verdict[] {
  const rows = rowsOf(indicators);
  const width = rows[0]?.length ?? 0;
  if (width <= 1) {
    const { cells } = customerColumn("indicators", indicators);
    return cells.map((cell) => scored(cell, scheme, notation));
  }
  const count = scheme.indicators.length;
  if (width !== count) throw wrongSize(count, width);
  const readers = scheme.indicators.map((indicator, position) => {
    if (indicator.rule.kind === "levels") return answerReader(indicator);
    // Only texts say how their column is written.
    const hasText = rows.some((row) => typeof row[position] === "string" && row[position] !== "");
    if (!hasText) return answerReader(indicator, notation);
    const column = rows.map((row) => row[position]);
    return answerReader(indicator, numberReading(column, notation).notation);
  });
  const answers = new Float64Array(count);
  return rows.map((row): Verdict => {
    // Most rows of a whole column are blank.
    if (row.every(isBlank)) return null;
    for (let position = 0; position < count; position++) {
      const answer = readers[position]?.(row[position]) ?? null;
      if (typeof answer === "object" && answer !== null) {
        return {
          ...answer,
          details: { ...answer.details, parameter: scheme.indicators[position]?.name ?? "" },
        };
      }
      answers[position] = answer ?? Number.NaN;
    }
    return rate(answers, scheme, missing);
  });
}

/**
 * Whether a row is unreadable.
 *
 * @param verdict of a row
 * @example isUnreadable(null) // => false
 */
export function isUnreadable(verdict: Verdict): verdict is BadCell {
  return verdict !== null && "code" in verdict;
}

/**
 * The refusal of one customer whose answer cannot be read, naming the indicator where the reason does not.
 *
 * @param bad why it cannot be read
 * @param parameter the indicator
 * @example unreadableAnswer({ code: "NOT_A_NUMBER", details: { found: "abc" } }, "quick ratio").message // => 'quick ratio must be a number: found "abc"'
 */
export function unreadableAnswer({ code, details }: BadCell, parameter: string): InputError {
  if (code === "PARAMETER") return new InputError(code, details);
  const found = `"${String(details.found)}"`;
  return new InputError("PARAMETER", { parameter, allowed: ANY_NUMBER.allowed, found });
}

/**
 * The `missing` parameter.
 *
 * @param argument as the sheet handed it over
 * @param leftOut what is done when it was left out
 * @example missingOf("Rescale", "zero") // => "rescale"
 */
export function missingOf(argument: Argument, leftOut: Missing): Missing {
  const cell = oneCell("missing", argument);
  if (isBlank(cell)) return leftOut;
  const word = tidy(textOf(cell)).toLowerCase();
  if (word === "zero" || word === "rescale") return word;
  throw new InputError("PARAMETER", {
    parameter: "missing",
    allowed: TEXTS.missingChoices,
    found: quoted(cell),
  });
}

/**
 * The refusal of a range that has not one cell per indicator.
 *
 * @param count of the scheme's indicators
 * @param width of the range
 * @example wrongSize(20, 19).message // => "indicators must be 20 columns in the scheme's order, or one column of total scores: found 19"
 */
export function wrongSize(count: number, width: number): InputError {
  const allowed = filledText(TEXTS.schemeColumns, { count });
  return new InputError("PARAMETER", { parameter: "indicators", allowed, found: width });
}

/** @private */
function scored(cell: Cell, { grades }: Scheme, notation: Notation): Verdict {
  const score = numberOf(cell, notation);
  if (typeof score !== "number") return score;
  if (score < 0 || score > FULL_SCORE)
    return {
      code: "PARAMETER",
      details: { parameter: TEXTS.totalScore, allowed: TEXTS.zeroToHundred, found: score },
    };
  return { score, grade: gradeFor(score, grades), cappedBy: null };
}
