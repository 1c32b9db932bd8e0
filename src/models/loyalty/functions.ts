/** LOYALTY_TYPE as data. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { numberColumn } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import {
  type Argument,
  customerColumn,
  isOmitted,
  numberParameter,
  rowsOf,
} from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { plainColumn } from "../../core/functions/clean-cells";
import { customerColumns, differing } from "../../core/functions/compared";
import { ANY_NUMBER } from "../../core/functions/number-rule";
import type { Reader } from "../../core/functions/reader";
import { rowByRow } from "../../core/functions/row-by-row";
import { numberArgument } from "../../core/functions/row-parameter";
import { median } from "../../core/numbers/quantile";
import { InputError } from "../../core/problem";
import { labelName } from "../../core/report/label";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { joined } from "../../core/texts/language";
import { parameterText } from "../../core/texts/parameter-names";
import { TYPES } from "./labels";
import { loyaltyType, usualProfitCut } from "./loyalty";
import { TEXTS } from "./texts";

const COLUMNS = [numberArgument("profit", ANY_NUMBER), numberArgument("loyalty", ANY_NUMBER)] as const;

/** @private */
function cutFor(
  [parameter, given]: readonly [string, Argument],
  [name, values]: readonly [string, Argument],
  notation: Notation,
  usual: (values: Float64Array) => number,
): number {
  if (!isOmitted(given)) return numberParameter(parameter, given, ANY_NUMBER, notation);
  const plain = plainColumn(rowsOf(values));
  if (plain && plain.length > 1) return usual(plain);
  const { cells, single } = customerColumn(name, values);
  if (single) throw new InputError("PARAMETER_MISSING", { parameter, why: TEXTS.noMedian });
  return usual(numberColumn(cells, notation).values);
}

/** Whether no cell differs from another one, which is soon seen not to be so. @private */
function lookEqual(values: Argument): boolean {
  const rows = rowsOf(values);
  const first = rows.find(([cell]) => !isBlank(cell))?.[0];
  return rows.every(([cell]) => cell === first || isBlank(cell));
}

/** @private */
function loyaltyTypes(
  [profit, loyalty, profitCut, loyaltyCut]: readonly Argument[],
  reader: Reader,
): Cell | Cell[][] {
  // Their own medians would make true friends of all.
  if (isOmitted(profitCut) && isOmitted(loyaltyCut) && [profit, loyalty].every(lookEqual)) {
    const given = [["profit", profit] as const, ["loyalty", loyalty] as const];
    const { columns } = customerColumns(given, reader.notation);
    const what = joined(["profit", "loyalty"].map(parameterText), CORE_TEXTS.listSeparator);
    differing(columns, what, "LOYALTY_TYPE");
  }
  const cuts = [
    cutFor(["profit_cut", profitCut], ["profit", profit], reader.notation, usualProfitCut),
    cutFor(["loyalty_cut", loyaltyCut], ["loyalty", loyalty], reader.notation, median),
  ] as const;
  return rowByRow(COLUMNS, [profit, loyalty], reader, (gain, years) =>
    labelName(TYPES, loyaltyType(gain, years, ...cuts), reader.language),
  );
}

export const LOYALTY_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "LOYALTY_TYPE",
    summary: TEXTS.loyaltyTypeSummary,
    parameters: [
      { name: "profit", help: TEXTS.profitParameterHelp },
      {
        name: "loyalty",
        help: TEXTS.loyaltyParameterHelp,
      },
      { name: "profit_cut", optional: true, help: TEXTS.cutParameterHelp },
      { name: "loyalty_cut", optional: true, help: TEXTS.cutParameterHelp },
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
