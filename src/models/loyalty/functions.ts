/** LOYALTY_TYPE as data. */

import type { Cell } from "../../core/cells/cell";
import { numberColumn } from "../../core/cells/number-column";
import { type Argument, customerColumn, isOmitted, numberParameter } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { ANY_NUMBER, numberArgument, rowByRow } from "../../core/functions/row-by-row";
import { median } from "../../core/numbers/quantile";
import { InputError } from "../../core/problem";
import { labelName } from "../../core/report/label";
import { inLanguages, type Language } from "../../core/texts/language";
import { loyaltyType, TYPES } from "./loyalty";

const COLUMNS = [numberArgument("profit", ANY_NUMBER), numberArgument("loyalty", ANY_NUMBER)] as const;

/** @private */
function cutFor(parameter: string, given: Argument, values: Argument): number {
  if (!isOmitted(given)) return numberParameter(parameter, given, ANY_NUMBER);
  const { cells, single } = customerColumn(parameter, values);
  if (single) throw new InputError("PARAMETER_MISSING", { parameter, why: NO_MEDIAN });
  return median(numberColumn(cells).values);
}

/** @private */
function loyaltyTypes(
  [profit, loyalty, profitCut, loyaltyCut]: readonly Argument[],
  language: Language,
): Cell | Cell[][] {
  const cuts = [cutFor("profit_cut", profitCut, profit), cutFor("loyalty_cut", loyaltyCut, loyalty)] as const;
  return rowByRow(COLUMNS, [profit, loyalty], language, ([gain, years]) =>
    labelName(TYPES, loyaltyType(gain, years, ...cuts), language),
  );
}

const NO_MEDIAN = inLanguages("one value has no median", "单个数值没有中位数", "單一數值沒有中位數");
const CUT_HELP = inLanguages(
  "Optional. On it is high; the median when left out.",
  "可选。等于即为高；默认为中位数。",
  "選填。等於即為高；預設為中位數。",
);

export const LOYALTY_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "LOYALTY_TYPE",
    summary: inLanguages(
      "True friend (profit and loyalty high), Butterfly (profit only), Barnacle (loyalty only) or Stranger.",
      "知己（利润、忠诚度都高）、蝴蝶（仅利润高）、藤壶（仅忠诚度高）或过客。",
      "知己（利潤、忠誠度都高）、蝴蝶（僅利潤高）、藤壺（僅忠誠度高）或過客。",
    ),
    parameters: [
      { name: "profit", help: inLanguages("A column or a cell.", "一列或一格。", "一欄或一格。") },
      {
        name: "loyalty",
        help: inLanguages("Years, orders or points.", "年限、订单数或分数。", "年限、訂單數或分數。"),
      },
      { name: "profit_cut", optional: true, help: CUT_HELP },
      { name: "loyalty_cut", optional: true, help: CUT_HELP },
    ],
    examples: [
      {
        formula: "=LOYALTY_TYPE({9;8;1;2},{5;1;6;2})",
        gives: "True friend, Butterfly, Barnacle, Stranger",
      },
      { formula: "=LOYALTY_TYPE(10,2,10,3)", gives: "Butterfly" },
    ],
    call: loyaltyTypes,
  },
];
