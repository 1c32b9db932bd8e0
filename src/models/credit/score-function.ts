/** The customers of a formula: one row of answers each, or one total score each. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { type BadCell, numberOf, numberReading } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import {
  type Argument,
  columnsWithText,
  customerColumn,
  oneCell,
  quoted,
  rowsOf,
} from "../../core/functions/argument";
import { plainColumn } from "../../core/functions/clean-cells";
import { ANY_NUMBER, isAllowed, type NumberRule, numberRule } from "../../core/functions/number-rule";
import { asWritten } from "../../core/numbers/decimal";
import { InputError } from "../../core/problem";
import { filledText } from "../../core/texts/language";
import { type Answer, answerReader, answerRule } from "./answer";
import {
  FULL_SCORE,
  type Grade,
  gradeFor,
  type Indicator,
  type Missing,
  type Rating,
  rateAll,
  type Scheme,
} from "./credit";
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
 * @param shown what becomes of a verdict, so that none of a hundred thousand is kept
 * @example verdicts([[85]], { indicators: [], grades: [{ label: "All", from: 0 }] }, "zero", POINT_NOTATION, (verdict) => verdict) // => [{ score: 85, grade: 0, cappedBy: null }]
 */
export function verdicts<Shown>(
  indicators: Argument,
  scheme: Scheme,
  missing: Missing,
  notation: Notation,
  shown: (verdict: Verdict) => Shown,
): Shown[] {
  const rows = rowsOf(indicators);
  const width = rows[0]?.length ?? 0;
  if (width <= 1) {
    const scores = rows.length > 1 ? plainColumn(rows, A_SCORE) : undefined;
    if (scores) return scoredAll(scores, scheme.grades, shown);
    const { cells } = customerColumn("indicators", indicators);
    return cells.map((cell) => shown(scored(cell, scheme, notation)));
  }
  const count = scheme.indicators.length;
  if (width !== count) throw wrongSize(count, width);
  const numeric = scheme.indicators.flatMap(({ rule }, position) =>
    rule.kind === "levels" ? [] : [position],
  );
  const written = columnsWithText(rows, numeric);
  const columns = scheme.indicators.map((indicator, position) =>
    written.has(position)
      ? writtenAnswers(indicator, rows, position, notation)
      : plainAnswers(indicator, notation),
  );
  const found = new Array<Shown>(rows.length);
  const room = columns.map(() => new Float64Array(BLOCK));
  for (let from = 0; from < rows.length; from += BLOCK) {
    const bad = new Map<number, BadCell>();
    const some = rows.slice(from, from + BLOCK);
    const answers = room.map((values) => values.subarray(0, some.length));
    for (const [position, column] of columns.entries())
      readAnswers(some, position, column, answers[position] as Float64Array, bad);
    const { graded } = rateAll(answers, scheme, missing);
    for (let row = 0; row < some.length; row++)
      found[from + row] = shown((bad.size === 0 ? undefined : bad.get(row)) ?? graded[row] ?? null);
  }
  return found;
}

/** So many customers are worked out together, because their cells stay in the processor's own memory. */
const BLOCK = 1024;

/** How the answers to an indicator are read. */
interface AnswerColumn {
  readonly name: string;
  /** Whatever was read once, because thousands of customers give the same few answers. */
  readonly levels: Map<Cell, number> | null;
  /** Numbers that need no look at their column. */
  readonly rule: NumberRule | null;
  readonly read: (cell: Cell) => Answer;
}

/** @private */
function plainAnswers(indicator: Indicator, notation: Notation): AnswerColumn {
  const { name, rule } = indicator;
  if (rule.kind === "levels") return { name, levels: new Map(), rule: null, read: answerReader(indicator) };
  return { name, levels: null, rule: answerRule(indicator), read: answerReader(indicator, notation) };
}

/** Texts among the answers settle how all of them are written. @private */
function writtenAnswers(
  indicator: Indicator,
  rows: readonly (readonly Cell[])[],
  position: number,
  notation: Notation,
): AnswerColumn {
  const column = rows.map((row) => row[position]);
  const read = answerReader(indicator, numberReading(column, notation).notation);
  return { name: indicator.name, levels: null, rule: null, read };
}

/** The answers to an indicator, `NaN` where one is not known; the first that cannot be read spoils its row. @private */
function readAnswers(
  rows: readonly (readonly Cell[])[],
  position: number,
  { name, levels, rule, read }: AnswerColumn,
  answers: Float64Array,
  bad: Map<number, BadCell>,
): void {
  for (let row = 0; row < answers.length; row++) {
    const cell = (rows[row] as readonly Cell[])[position];
    const level = levels?.get(cell);
    if (level !== undefined) answers[row] = level;
    else if (rule && typeof cell === "number" && isAllowed(rule, cell)) answers[row] = asWritten(cell);
    else {
      const answer = read(cell) ?? Number.NaN;
      if (typeof answer === "number") {
        answers[row] = answer;
        levels?.set(cell, answer);
      } else {
        answers[row] = Number.NaN;
        if (!bad.has(row)) bad.set(row, { ...answer, details: { ...answer.details, parameter: name } });
      }
    }
  }
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
function scoredAll<Shown>(
  scores: Float64Array,
  grades: readonly Grade[],
  shown: (verdict: Verdict) => Shown,
): Shown[] {
  const found = new Array<Shown>(scores.length);
  for (let row = 0; row < found.length; row++) {
    const score = scores[row] as number;
    found[row] = shown({ score, grade: gradeFor(score, grades), cappedBy: null });
  }
  return found;
}

const A_SCORE = numberRule(TEXTS.zeroToHundred, { least: 0, most: FULL_SCORE });

/** @private */
function scored(cell: Cell, { grades }: Scheme, notation: Notation): Verdict {
  const score = numberOf(cell, notation);
  if (typeof score !== "number") return score;
  if (!isAllowed(A_SCORE, score))
    return {
      code: "PARAMETER",
      details: { parameter: TEXTS.totalScore, allowed: A_SCORE.allowed, found: score },
    };
  return { score, grade: gradeFor(score, grades), cappedBy: null };
}
