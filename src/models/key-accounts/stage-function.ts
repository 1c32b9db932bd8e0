/** KAM_STAGE as data. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { type BadCell, numberOf } from "../../core/cells/number-column";
import { type Argument, badCellText, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { badCellError, refused } from "../../core/functions/row-by-row";
import { InputError } from "../../core/problem";
import { inLanguages, type Language, type Text } from "../../core/texts/language";
import { HIGHEST_ANSWER, QUESTIONS, stageOf } from "./stage";

/** @private */
function kamStage([answers]: readonly Argument[], language: Language): Cell | Cell[][] {
  const rows = rowsOf(answers);
  const isColumn = rows.length === QUESTIONS && rows.every((row) => row.length === 1);
  const accounts = isColumn ? [rows.flat()] : rows;
  const width = accounts[0]?.length ?? 0;
  if (width !== QUESTIONS && !accounts.flat().every(isBlank)) {
    const found = `${rows.length} x ${width}`;
    throw new InputError("PARAMETER", { parameter: "answers", allowed: SIX_CELLS, found });
  }
  const stages = accounts.map((cells): Cell => {
    const total = totalOf(cells);
    if (typeof total === "number" || total === null) return stageOf(total, language);
    if (accounts.length === 1) throw badCellError("answers", ONE_TO_FOUR, total);
    return badCellText(total, language);
  });
  return accounts.length === 1 ? stages[0] : stages.map((stage) => [stage]);
}

/** The sum of six answers, `null` when there is none, or why they cannot be added. @private */
function totalOf(cells: readonly Cell[]): number | null | BadCell {
  if (cells.every(isBlank)) return null;
  let total = 0;
  for (const [index, cell] of cells.entries()) {
    const answer = numberOf(cell);
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
  const place = index + 1;
  return inLanguages(`answer ${place}`, `第 ${place} 个答案`, `第 ${place} 個答案`);
}

const SIX_CELLS = inLanguages(
  "six cells for each account, in a row, or one column of six",
  "每个客户六个单元格（一行），或六个单元格的一列",
  "每個客戶六個儲存格（一列），或六個儲存格的一欄",
);
const ONE_TO_FOUR = inLanguages(
  `a whole number from 1 to ${HIGHEST_ANSWER}`,
  `1 到 ${HIGHEST_ANSWER} 的整数`,
  `1 到 ${HIGHEST_ANSWER} 的整數`,
);

export const stageFunction: CellFunction = {
  name: "KAM_STAGE",
  summary: inLanguages(
    "Stage of the relationship with an account from six answers of 1 to 4: total 6-10 Basic, 11-16 Cooperative, 17-22 Interdependent, 23-24 Integrated. Without any answer there is no business yet: Exploratory.",
    "根据六个 1 到 4 的答案判断客户关系阶段：合计 6-10 初级、11-16 合作、17-22 相互依赖、23-24 一体化。全部未填表示尚无业务：探索。",
    "根據六個 1 到 4 的答案判斷客戶關係階段：合計 6-10 初級、11-16 合作、17-22 相互依賴、23-24 一體化。全部未填表示尚無業務：探索。",
  ),
  parameters: [
    {
      name: "answers",
      help: inLanguages(
        "Six cells per account in a row, as many rows as accounts; or one column of six. Rows of blanks give Exploratory, so leave out empty rows below.",
        "每个客户一行六个单元格，行数不限；或一列六个单元格。空白行的结果为“探索”，请不要选入下方的空行。",
        "每個客戶一列六個儲存格，列數不限；或一欄六個儲存格。空白列的結果為「探索」，請不要選入下方的空列。",
      ),
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
