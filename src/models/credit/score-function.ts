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
import { ANY_NUMBER, isAllowed, numberRule } from "../../core/functions/number-rule";
import { amountOf, isShort } from "../../core/numbers/decimal";
import { InputError } from "../../core/problem";
import { filledText } from "../../core/texts/language";
import { type Answer, answerReader, answerRule } from "./answer";
import {
  FULL_SCORE,
  type Grade,
  gradeAt,
  gradeFor,
  type Indicator,
  type Missing,
  type Rating,
  rater,
  type Scheme,
  startsOf,
} from "./credit";
import { TEXTS } from "./texts";

type Rows = readonly (readonly Cell[])[];

/** Score, position of the grade, `null` without one, and what holds it down. */
type Judged = Pick<Rating, "score" | "grade" | "cappedBy">;

/** `null` for a blank row. */
export type Verdict = Judged | null | BadCell;

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
  const judge = rater(scheme, missing).rated;
  const found = judgedRows(rows, plainReading(scheme.indicators), judge, shown);
  // Texts among the numbers of a column settle how all of them are written.
  return found ?? judgedRows(rows, columnReading(scheme.indicators, rows, notation), judge, shown) ?? [];
}

/** How a row of answers is read, a list for each thing, with a place for each indicator. */
interface RowReading {
  readonly names: readonly string[];
  /** Which numbers are answers, as most are; none where levels are. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly areWhole: Uint8Array;
  /** Levels by the code of the letter that most are given by, so many codes to an indicator. */
  readonly letters: Uint8Array;
  /** Any other cell; nothing for a text among numbers, which its column has to be looked at for. */
  readonly read: readonly ((cell: Cell) => Answer | undefined)[];
}

const CODES = 128;
const NO_LEVEL = 255;

/** @private */
function plainReading(indicators: readonly Indicator[]): RowReading {
  const rules = indicators.map((indicator) =>
    indicator.rule.kind === "levels" ? undefined : answerRule(indicator),
  );
  const readers = indicators.map((indicator) => answerReader(indicator));
  const letters = new Uint8Array(indicators.length * CODES).fill(NO_LEVEL);
  indicators.forEach(({ rule }, at) => {
    if (rule.kind !== "levels") return;
    for (const letter of rule.levels.flatMap((level) => [level.letter, level.letter.toLowerCase()])) {
      const position = readers[at]?.(letter);
      if (letter.length === 1 && typeof position === "number")
        letters[at * CODES + letter.charCodeAt(0)] = position;
    }
  });
  return {
    names: indicators.map(({ name }) => name),
    least: Float64Array.from(rules, (rule) => rule?.least ?? Number.POSITIVE_INFINITY),
    most: Float64Array.from(rules, (rule) => rule?.most ?? Number.NEGATIVE_INFINITY),
    areWhole: Uint8Array.from(rules, (rule) => Number(rule?.isWhole ?? false)),
    letters,
    read: readers.map((read, at) => (rules[at] ? (cell) => (isText(cell) ? undefined : read(cell)) : read)),
  };
}

/** @private */
function isText(cell: Cell): boolean {
  return typeof cell === "string" && cell !== "";
}

/** The same where texts stand among numbers, whose columns are looked at. @private */
function columnReading(indicators: readonly Indicator[], rows: Rows, notation: Notation): RowReading {
  const reading = plainReading(indicators);
  const withText = columnsWithText(rows);
  const isWritten = indicators.map(({ rule }, at) => rule.kind !== "levels" && withText.has(at));
  const read = indicators.map((indicator, at) => {
    if (!isWritten[at]) return reading.read[at] as RowReading["read"][number];
    const cells = rows.map((row) => row[at]);
    return answerReader(indicator, numberReading(cells, notation).notation);
  });
  return {
    ...reading,
    most: reading.most.map((most, at) => (isWritten[at] ? Number.NEGATIVE_INFINITY : most)),
    read,
  };
}

/** What is shown for every row; nothing where columns have to be looked at first. @private */
function judgedRows<Shown>(
  rows: Rows,
  reading: RowReading,
  judge: (answers: Float64Array) => Judged | null,
  shown: (verdict: Verdict) => Shown,
): Shown[] | undefined {
  const found = new Array<Shown>(rows.length);
  const answers = new Float64Array(reading.names.length);
  for (let row = 0; row < rows.length; row++) {
    const bad = readAnswers(rows[row] as readonly Cell[], reading, answers);
    if (bad === undefined) return undefined;
    found[row] = shown(bad ?? judge(answers));
  }
  return found;
}

/**
 * Reads the answers of a row, `NaN` where one is not known. Gives the first that cannot be read, `null` where all can, and
 * nothing where a column has to be looked at first.
 *
 * @private
 */
function readAnswers(
  cells: readonly Cell[],
  { names, least, most, areWhole, letters, read }: RowReading,
  answers: Float64Array,
): BadCell | null | undefined {
  let bad: BadCell | null = null;
  for (let at = 0; at < answers.length; at++) {
    const cell = cells[at];
    // Each kind is put where it belongs at once, because a variable for all of them would hold objects.
    if (typeof cell === "number") {
      if (
        cell >= (least[at] as number) &&
        cell <= (most[at] as number) &&
        (!areWhole[at] || Number.isInteger(cell))
      ) {
        answers[at] = isShort(cell) ? cell : amountOf(cell);
        continue;
      }
    } else if (typeof cell === "string" && cell.length === 1) {
      const level = letters[at * CODES + Math.min(cell.charCodeAt(0), CODES - 1)] as number;
      if (level !== NO_LEVEL) {
        answers[at] = level;
        continue;
      }
    }
    const answer = (read[at] as RowReading["read"][number])(cell);
    if (answer === undefined) return undefined;
    answers[at] = typeof answer === "number" ? answer : Number.NaN;
    if (typeof answer === "object" && answer !== null)
      bad ??= { ...answer, details: { ...answer.details, parameter: names[at] as string } };
  }
  return bad;
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
  const starts = startsOf(grades);
  for (let row = 0; row < found.length; row++) {
    const score = scores[row] as number;
    found[row] = shown({ score, grade: gradeAt(score, starts), cappedBy: null });
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
