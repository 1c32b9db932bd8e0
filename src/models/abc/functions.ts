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
import { inLanguages, type Language } from "../../core/texts/language";
import { abcClasses, abcCuts, DEFAULT_CUTS } from "./abc";
import { CLASSES } from "./labels";
import { PARETO_FUNCTIONS } from "./pareto-functions";

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
  throw new InputError("PARAMETER", { parameter: "cuts", allowed: TWO_SHARES, found });
}

const TWO_SHARES = inLanguages(
  "two rising shares of the total such as 80% and 95%",
  "两个递增的累计占比，例如 80% 和 95%",
  "兩個遞增的累計占比，例如 80% 和 95%",
);

export const ABC_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "ABC_CLASS",
    summary: inLanguages(
      "ABC class by cumulative value: A brings the first 80%, B up to 95%, C the rest. Equal values get equal classes by the sum before them; 0 or less is C.",
      "按累计价值分 A、B、C 类：A 为前 80%，B 至 95%，其余为 C。数值相同类别相同；0 或负数为 C。",
      "按累計價值分 A、B、C 類：A 為前 80%，B 至 95%，其餘為 C。數值相同類別相同；0 或負數為 C。",
    ),
    parameters: [
      {
        name: "value",
        help: inLanguages(
          "Value per customer: a column or a cell.",
          "客户价值：一列或一格。",
          "客戶價值：一欄或一格。",
        ),
      },
      {
        name: "population",
        optional: true,
        help: inLanguages(
          "Optional. Customers to compare with; needed with one cell.",
          "可选。比较对象；单格时必填。",
          "選填。比較對象；單格時必填。",
        ),
      },
      {
        name: "cuts",
        optional: true,
        help: inLanguages(
          "Optional. Where A and B end: {80%;95%}.",
          "可选。A、B 的界线：{80%;95%}。",
          "選填。A、B 的界線：{80%;95%}。",
        ),
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
