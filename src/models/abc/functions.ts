/** ABC_CLASS as data, with the PARETO functions. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import {
  type Argument,
  badCellText,
  customerColumn,
  customerNumbers,
  isOmitted,
  quoted,
  rowsOf,
} from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { populationFor } from "../../core/functions/population";
import { InputError } from "../../core/problem";
import { labelName } from "../../core/report/label";
import type { Language } from "../../core/texts/language";
import { abcClasses, abcCuts, DEFAULT_CUTS } from "./abc";
import { CLASSES } from "./labels";
import { PARETO_FUNCTIONS } from "./pareto-functions";
import { TEXTS } from "./texts";

/** @private */
function abcClass([value, population, cuts]: readonly Argument[], language: Language): Cell | Cell[][] {
  const column = customerColumn("value", value);
  const { values, bad } = customerNumbers("value", column);
  const shares = cutsOf(cuts);
  const classes = abcClasses(values, abcCuts(populationFor(population, column, values), shares));
  const labels = Array.from(classes, (position, row) => {
    const badCell = bad.get(row);
    return badCell ? badCellText(badCell, language) : labelName(CLASSES, position, language);
  });
  return column.single ? labels[0] : labels.map((label) => [label]);
}

/** @private */
function cutsOf(argument: Argument): readonly number[] {
  if (isOmitted(argument)) return DEFAULT_CUTS;
  const cells = rowsOf(argument)
    .flat()
    .filter((cell) => !isBlank(cell));
  const shares = cells.map((cell) => numberOf(cell));
  const [a, b] = shares;
  if (shares.length === 2 && typeof a === "number" && typeof b === "number" && a > 0 && a < b && b <= 1)
    return [a, b];
  const found = cells.map(quoted).join(", ") || '""';
  throw new InputError("PARAMETER", { parameter: "cuts", allowed: TEXTS.twoShares, found });
}

export const ABC_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "ABC_CLASS",
    summary: TEXTS.abcClassSummary,
    parameters: [
      {
        name: "value",
        help: TEXTS.valueHelp,
      },
      {
        name: "population",
        optional: true,
        help: TEXTS.populationHelp,
      },
      {
        name: "cuts",
        optional: true,
        help: TEXTS.cutsHelp,
      },
    ],
    examples: [
      { formula: "=ABC_CLASS({90;6;3;1})", gives: "A, B, C, C" },
      { formula: "=ABC_CLASS(6,{90;6;3;1},{50%;99%})", gives: "B" },
    ],
    call: abcClass,
  },
  ...PARETO_FUNCTIONS,
];
