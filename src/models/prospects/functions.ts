/** MAN_GRADE as data. */

import type { CellFunction } from "../../core/functions/cell-function";
import { rowByRow } from "../../core/functions/row-by-row";
import { yesNoArgument } from "../../core/functions/row-parameter";
import { manCode } from "./man";
import { TEXTS } from "./texts";

const ARGUMENTS = [yesNoArgument("money"), yesNoArgument("authority"), yesNoArgument("need")] as const;

export const PROSPECT_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "MAN_GRADE",
    summary: TEXTS.manGradeSummary,
    parameters: [
      {
        name: "money",
        help: TEXTS.moneyParameterHelp,
      },
      {
        name: "authority",
        help: TEXTS.authorityParameterHelp,
      },
      { name: "need", help: TEXTS.needParameterHelp },
    ],
    examples: [
      { formula: '=MAN_GRADE(TRUE,"yes",1)', gives: "M+A+N" },
      { formula: '=MAN_GRADE({1;"有";"no"},{1;"无";0},{0;"有";"否"})', gives: "M+A+n, M+a+N, m+a+n" },
    ],
    call: (given, reader) => rowByRow(ARGUMENTS, given, reader, manCode),
  },
];
