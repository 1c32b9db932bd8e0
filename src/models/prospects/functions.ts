/** MAN_GRADE as data. */

import type { CellFunction } from "../../core/functions/cell-function";
import { rowByRow, yesNoArgument } from "../../core/functions/row-by-row";
import { inLanguages } from "../../core/texts/language";
import { manCode } from "./man";

const ARGUMENTS = [yesNoArgument("money"), yesNoArgument("authority"), yesNoArgument("need")] as const;

export const PROSPECT_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "MAN_GRADE",
    summary: inLanguages(
      "MAN code of each prospect, M+A+N to m+a+n: a capital letter means it has the money, the authority, the need. A row with a blank stays blank.",
      "潜在客户的 MAN 代码（M+A+N 至 m+a+n）：大写字母表示有购买力、决定权、需求。有空白的行保持空白。",
      "潛在客戶的 MAN 代碼（M+A+N 至 m+a+n）：大寫字母表示有購買力、決定權、需求。有空白的列保持空白。",
    ),
    parameters: [
      {
        name: "money",
        help: inLanguages(
          "Can it pay? TRUE/FALSE, 1/0 or yes/no: one cell or a column.",
          "有无购买力：TRUE/FALSE、1/0、是/否 或 有/无，一个单元格或一列。",
          "有無購買力：TRUE/FALSE、1/0、是/否 或 有/無，一個儲存格或一欄。",
        ),
      },
      {
        name: "authority",
        help: inLanguages("Does our contact decide?", "联系人有无决定权。", "聯絡人有無決定權。"),
      },
      { name: "need", help: inLanguages("Does it need what we sell?", "有无需求。", "有無需求。") },
    ],
    examples: [
      { formula: '=MAN_GRADE(TRUE,"yes",1)', gives: "M+A+N" },
      { formula: '=MAN_GRADE({1;"有";"no"},{1;"无";0},{0;"有";"否"})', gives: "M+A+n, M+a+N, m+a+n" },
    ],
    call: (given, language) =>
      rowByRow(ARGUMENTS, given, language, ([money, authority, need]) => manCode(money, authority, need)),
  },
];
