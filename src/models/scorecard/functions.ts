/** SCORECARD as data. */

import type { Cell } from "../../core/cells/cell";
import {
  type Argument,
  badCellText,
  isOmitted,
  numberParameter,
  quoted,
} from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { plainResults } from "../../core/functions/clean-cells";
import { ABOVE_ZERO, numberRule } from "../../core/functions/number-rule";
import type { Reader } from "../../core/functions/reader";
import { badCellError } from "../../core/functions/row-result";

import { InputError } from "../../core/problem";
import { criteriaOf, fromZero, scoresOf } from "./criteria";
import { scorer, weightedScore } from "./scorecard";
import { TEXTS } from "./texts";

const HIGHEST = 10;

/** @private */
function scorecard(
  [scores, weights, max]: readonly Argument[],
  { language, notation }: Reader,
): Cell | Cell[][] {
  const highest = isOmitted(max) ? HIGHEST : numberParameter("max", max, ABOVE_ZERO, notation);
  const criteria = criteriaOf(scores, weights, notation);
  const isSingle = criteria.subjects.length === 1;
  const isWeighted = criteria.weights.some((weight) => weight > 0);
  if (isWeighted && criteria.inRows && !isSingle) {
    const rule = numberRule(fromZero(highest), { least: 0, most: highest });
    const scoreOf = scorer(criteria.weights, highest);
    const plain = plainResults(criteria.subjects, rule, (scores) => {
      const score = scoreOf(scores);
      return Number.isFinite(score) ? score : undefined;
    });
    if (plain) return plain;
  }
  const results = criteria.subjects.map((cells): Cell => {
    const read = scoresOf(cells, criteria.weights, highest, notation);
    if (read === null) return "";
    if ("code" in read) {
      if (isSingle) throw badCellError("scores", fromZero(highest), read);
      return badCellText(read, language);
    }
    if (!isWeighted) {
      throw new InputError("PARAMETER", {
        parameter: "weights",
        allowed: TEXTS.someWeight,
        found: quoted(0),
      });
    }
    const score = weightedScore(read, criteria.weights, highest);
    if (!Number.isFinite(score)) throw new InputError("TOTAL_TOO_LARGE");
    return score;
  });
  if (isSingle) return results[0];
  return criteria.inRows ? results.map((result) => [result]) : [results];
}

export const SCORECARD_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "SCORECARD",
    summary: TEXTS.scorecardSummary,
    parameters: [
      {
        name: "scores",
        help: TEXTS.scoresHelp,
      },
      {
        name: "weights",
        help: TEXTS.weightsHelp,
      },
      {
        name: "max",
        optional: true,
        help: TEXTS.maxHelp,
      },
    ],
    examples: [
      { formula: "=SCORECARD({8;6;9},{50;30;20})", gives: "76" },
      { formula: "=SCORECARD({4,5;3,3},{60,40},5)", gives: "88, 60" },
    ],
    call: scorecard,
  },
];
