/** How the scores and weights of a scorecard are read from two ranges. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { type BadCell, numberOf } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import { type Argument, quoted, rowsOf } from "../../core/functions/argument";
import { isAllowed, NOT_NEGATIVE } from "../../core/functions/number-rule";
import { refused } from "../../core/functions/row-result";

import { InputError } from "../../core/problem";
import { filledText, type Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

export interface Criteria {
  /** One per criterion; a blank one counts 0. */
  readonly weights: readonly number[];
  /** The scores of each subject, one cell per criterion. */
  readonly subjects: readonly (readonly Cell[])[];
  /** Whether the subjects stand in rows below each other, or in columns side by side. */
  readonly inRows: boolean;
}

/**
 * Scores and weights brought together. Weights in one column mean that the criteria stand below each other and the
 * subjects side by side; weights in one row mean one row per subject. Where only the other way fits, that is taken.
 *
 * Throws `PARAMETER` when the weights are no single line of numbers from 0, or the scores have another length.
 *
 * @param scores a range
 * @param weights a range of one row or one column
 * @param notation how numbers are written
 * @example criteriaOf([[8, 5], [6, 7]], [[70], [30]], POINT_NOTATION).subjects // => [[8, 6], [5, 7]]
 */
export function criteriaOf(scores: Argument, weights: Argument, notation: Notation): Criteria {
  const lines = rowsOf(weights);
  const isColumn = lines.every((line) => line.length <= 1);
  if (lines.length > 1 && !isColumn)
    refuse("weights", TEXTS.oneLine, `${lines.length} x ${lines[0]?.length ?? 0}`);
  const numbers = lines.flat().map((cell, index) => weightOf(cell, index, notation));
  const rows = rowsOf(scores);
  const width = rows[0]?.length ?? 0;
  if (isColumn && rows.length === numbers.length) {
    const subjects = Array.from({ length: width }, (_, at) => rows.map((row) => row[at]));
    return { weights: numbers, subjects, inRows: false };
  }
  if (width !== numbers.length) refuse("scores", asMany(numbers.length), `${rows.length} x ${width}`);
  return { weights: numbers, subjects: rows, inRows: true };
}

/**
 * The scores of one subject as numbers; `null` when it has none, or why they cannot be used.
 *
 * A criterion without weight needs no score.
 *
 * @param cells one per criterion
 * @param weights one per criterion
 * @param highest score that can be given
 * @param notation how numbers are written
 * @example scoresOf([8, ""], [1, 0], 10, POINT_NOTATION) // => [8, 0]
 */
export function scoresOf(
  cells: readonly Cell[],
  weights: readonly number[],
  highest: number,
  notation: Notation,
): readonly number[] | null | BadCell {
  if (cells.every(isBlank)) return null;
  const scores: number[] = [];
  for (let criterion = 0; criterion < cells.length; criterion++) {
    const score = weights[criterion] === 0 ? 0 : numberOf(cells[criterion], notation);
    if (score === null) return { code: "BLANK_VALUE", details: { field: scoreName(criterion) } };
    if (typeof score !== "number") return score;
    if (score < 0 || score > highest) return refused(scoreName(criterion), fromZero(highest), score);
    scores.push(score);
  }
  return scores;
}

/** @private */
function weightOf(cell: Cell, index: number, notation: Notation): number {
  const weight = numberOf(cell, notation);
  if (weight === null) return 0;
  if (typeof weight === "number" && isAllowed(NOT_NEGATIVE, weight)) return weight;
  return refuse(filledText(TEXTS.weightName, { place: index + 1 }), NOT_NEGATIVE.allowed, quoted(cell));
}

/** @private */
function refuse(parameter: string | Text, allowed: Text, found: string): never {
  throw new InputError("PARAMETER", { parameter, allowed, found });
}

/** @private */
function scoreName(criterion: number): Text {
  const place = criterion + 1;
  return filledText(TEXTS.scoreName, { place });
}

/** @private */
function asMany(count: number): Text {
  return filledText(TEXTS.cellsPerSubject, { count });
}

/**
 * Which scores can be given, in words.
 *
 * @param highest score
 * @example fromZero(10).en // => "0 to 10"
 */
export function fromZero(highest: number): Text {
  return filledText(TEXTS.zeroToHighest, { highest });
}
