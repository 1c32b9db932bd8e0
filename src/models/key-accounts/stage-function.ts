/** KAM_STAGE as data. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { type BadCell, numberOf } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import { type Argument, badCellText, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import type { Reader } from "../../core/functions/reader";
import { badCellError, refused } from "../../core/functions/row-by-row";
import { InputError } from "../../core/problem";
import { labelName } from "../../core/report/label";
import { filledText, type Text } from "../../core/texts/language";
import { STAGES } from "./labels";
import { HIGHEST_ANSWER, QUESTIONS, stageOf } from "./stage";
import { TEXTS } from "./texts";

/** @private */
function kamStage([answers]: readonly Argument[], { language, notation }: Reader): Cell | Cell[][] {
  const rows = rowsOf(answers);
  const isColumn = rows.length === QUESTIONS && rows.every((row) => row.length === 1);
  const accounts = isColumn ? [rows.flat()] : rows;
  const width = accounts[0]?.length ?? 0;
  if (width !== QUESTIONS && !accounts.flat().every(isBlank)) {
    const found = `${rows.length} x ${width}`;
    throw new InputError("PARAMETER", { parameter: "answers", allowed: TEXTS.sixCells, found });
  }
  const stages = accounts.map((cells): Cell => {
    const total = totalOf(cells, notation);
    if (typeof total === "number" || total === null) {
      return labelName(STAGES, stageOf(total), language);
    }
    if (accounts.length === 1) throw badCellError("answers", ONE_TO_FOUR, total);
    return badCellText(total, language);
  });
  return accounts.length === 1 ? stages[0] : stages.map((stage) => [stage]);
}

/** The sum of six answers, `null` when there is none, or why they cannot be added. @private */
function totalOf(cells: readonly Cell[], notation: Notation): number | null | BadCell {
  if (cells.every(isBlank)) return null;
  let total = 0;
  for (const [index, cell] of cells.entries()) {
    const answer = numberOf(cell, notation);
    if (answer === null) return { code: "BLANK_VALUE", details: { field: answerName(index) } };
    if (typeof answer !== "number") return answer;
    const isAnswer = Number.isInteger(answer) && answer >= 1 && answer <= HIGHEST_ANSWER;
    if (!isAnswer) return refused(answerName(index), ONE_TO_FOUR, answer);
    total += answer;
  }
  return total;
}

/** @private */
function answerName(index: number): Text {
  return filledText(TEXTS.answer, { place: index + 1 });
}

const ONE_TO_FOUR = filledText(TEXTS.wholeAnswer, { highest: HIGHEST_ANSWER });

export const stageFunction: CellFunction = {
  name: "KAM_STAGE",
  summary: TEXTS.kamStageSummary,
  parameters: [
    {
      name: "answers",
      help: TEXTS.answersHelp,
    },
  ],
  examples: [
    { formula: "=KAM_STAGE({3,3,3,3,3,2})", gives: "Interdependent" },
    {
      formula: '=KAM_STAGE({1,2,2,1,2,2;4,4,4,4,4,3;"","","","","",""})',
      gives: "Basic, Integrated, Exploratory",
    },
  ],
  call: kamStage,
};
