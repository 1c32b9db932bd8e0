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
import type { Reader } from "../../core/functions/reader";
import { remembering } from "../../core/functions/row-parameter";
import { labelName } from "../../core/report/label";
import { faceCuts, faceOf } from "./faces";
import { FACES } from "./labels";
import { TEXTS } from "./texts";

/** @private */
function accountFaces(
  [revenue, profit, influence]: readonly Argument[],
  { language, notation }: Reader,
): Cell[][] {
  const customers = comparedColumns(
    [
      ["revenue", revenue],
      ["profit", profit],
    ],
    notation,
  );
  const [sales = new Float64Array(), gains = sales] = customers.columns;
  const answers = isOmitted(influence) ? null : customerColumn("influence", influence);
  if (answers)
    sameHeight([
      ["revenue", customerColumn("revenue", revenue)],
      ["influence", answers],
    ]);
  const cuts = faceCuts(sales, gains);
  const influenceOf = remembering(yesNoOf);
  return perRow(customers, language, (row) => {
    const answer = answers ? influenceOf(answers.cells[row]) : false;
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
    summary: TEXTS.accountFaceSummary,
    parameters: [
      { name: "revenue", help: TEXTS.amountParameterHelp },
      { name: "profit", help: TEXTS.amountParameterHelp },
      {
        name: "influence",
        optional: true,
        help: TEXTS.influenceParameterHelp,
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
