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
import { ABOVE_ZERO, badCellError } from "../../core/functions/row-by-row";
import { InputError } from "../../core/problem";
import { inLanguages, type Language } from "../../core/texts/language";
import { criteriaOf, fromZero, scoresOf } from "./criteria";
import { weightedScore } from "./scorecard";

const HIGHEST = 10;

/** @private */
function scorecard([scores, weights, max]: readonly Argument[], language: Language): Cell | Cell[][] {
  const highest = isOmitted(max) ? HIGHEST : numberParameter("max", max, ABOVE_ZERO);
  const criteria = criteriaOf(scores, weights);
  const isSingle = criteria.subjects.length === 1;
  const results = criteria.subjects.map((cells): Cell => {
    const read = scoresOf(cells, criteria.weights, highest);
    if (read === null) return "";
    if ("code" in read) {
      if (isSingle) throw badCellError("scores", fromZero(highest), read);
      return badCellText(read, language);
    }
    if (!criteria.weights.some((weight) => weight > 0)) {
      throw new InputError("PARAMETER", { parameter: "weights", allowed: SOME_WEIGHT, found: quoted(0) });
    }
    const score = weightedScore(read, criteria.weights, highest);
    if (!Number.isFinite(score)) throw new InputError("TOTAL_TOO_LARGE");
    return score;
  });
  if (isSingle) return results[0];
  return criteria.inRows ? results.map((result) => [result]) : [results];
}

const SOME_WEIGHT = inLanguages(
  "at least one number above 0",
  "至少一个大于 0 的数字",
  "至少一個大於 0 的數字",
);

export const SCORECARD_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "SCORECARD",
    summary: inLanguages(
      "Weighted score out of 100: 100 x sum(weight x score) / (sum of weights x highest score). Weights need not add up to 100; a criterion without weight does not count; a score left out among others is pointed out.",
      "加权得分（满分 100）：100 × Σ(权重 × 评分) ÷ (Σ权重 × 满分值)。权重之和不必为 100；没有权重的项不计；漏填的评分会被指出。",
      "加權得分（滿分 100）：100 × Σ(權重 × 評分) ÷ (Σ權重 × 滿分值)。權重之和不必為 100；沒有權重的項不計；漏填的評分會被指出。",
    ),
    parameters: [
      {
        name: "scores",
        help: inLanguages(
          "The scores of one subject in a column or row, or of several side by side, from 0 to max.",
          "一个对象的评分（一列或一行），或并排的多个对象；从 0 到 max。",
          "一個對象的評分（一欄或一列），或並排的多個對象；從 0 到 max。",
        ),
      },
      {
        name: "weights",
        help: inLanguages(
          "The weight of each criterion, 0 or above, in the same direction as the scores.",
          "各项指标的权重，大于或等于 0，方向与评分相同。",
          "各項指標的權重，大於或等於 0，方向與評分相同。",
        ),
      },
      {
        name: "max",
        optional: true,
        help: inLanguages(
          "Optional. The highest score; 10 when left out.",
          "可选。最高评分；省略时为 10。",
          "選填。最高評分；省略時為 10。",
        ),
      },
    ],
    examples: [
      { formula: "=SCORECARD({8;6;9},{50;30;20})", gives: "76" },
      { formula: "=SCORECARD({4,5;3,3},{60,40},5)", gives: "88, 60" },
    ],
    call: scorecard,
  },
];
