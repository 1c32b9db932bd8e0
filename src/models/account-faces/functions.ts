/** ACCOUNT_FACE as data. */

import type { Cell } from "../../core/cells/cell";
import { yesNoOf } from "../../core/cells/yes-no";
import {
  type Argument,
  badCellText,
  customerColumn,
  isOmitted,
  sameHeight,
} from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { comparedColumns, perRow } from "../../core/functions/compared";
import { labelName } from "../../core/report/label";
import { inLanguages, type Language } from "../../core/texts/language";
import { FACES, faceCuts, faceOf } from "./faces";

/** @private */
function accountFaces([revenue, profit, influence]: readonly Argument[], language: Language): Cell[][] {
  const compared = comparedColumns([
    ["revenue", revenue],
    ["profit", profit],
  ]);
  const [sales = new Float64Array(), gains = sales] = compared.columns;
  const answers = isOmitted(influence) ? null : customerColumn("influence", influence);
  if (answers)
    sameHeight([
      ["revenue", customerColumn("revenue", revenue)],
      ["influence", answers],
    ]);
  const cuts = faceCuts(sales, gains);
  return perRow(compared, language, (row) => {
    const answer = answers ? yesNoOf(answers.cells[row]) : false;
    if (answer && typeof answer === "object") return badCellText(answer, language);
    return labelName(
      FACES,
      faceOf(sales[row] as number, gains[row] as number, answer === true, cuts),
      language,
    );
  });
}

export const FACE_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "ACCOUNT_FACE",
    summary: inLanguages(
      "Black face (influence, profit 0 or less or below the median), else White face (revenue in the top 20%, margin below the overall one), else Red face (profit in the top 20%), else nothing. Top means above 0; ties stay in.",
      "黑脸（有影响力，利润不大于 0 或低于中位数）、白脸（收入前 20%，利润率低于总体）、红脸（利润前 20%），依次判断；否则为空。前 20% 须大于 0，并列者均计入。",
      "黑臉（有影響力，利潤不大於 0 或低於中位數）、白臉（收入前 20%，利潤率低於總體）、紅臉（利潤前 20%），依次判斷；否則為空。前 20% 須大於 0，並列者均計入。",
    ),
    parameters: [
      { name: "revenue", help: inLanguages("A column.", "一列。", "一欄。") },
      { name: "profit", help: inLanguages("A column.", "一列。", "一欄。") },
      {
        name: "influence",
        optional: true,
        help: inLanguages(
          "Optional. Yes or no; blank is no.",
          "可选。是或否；空白为否。",
          "選填。是或否；空白為否。",
        ),
      },
    ],
    examples: [
      {
        formula: "=ACCOUNT_FACE({90;60;900;200;50},{20;10;45;80;-5},{0;0;0;0;1})",
        gives: ", , White face, Red face, Black face",
      },
    ],
    call: accountFaces,
  },
];
