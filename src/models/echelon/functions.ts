/** ECHELON_TIER as data. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { numberColumn, numberOf } from "../../core/cells/number-column";
import { type Argument, badCellText, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { completeRows } from "../../core/functions/compared";
import { InputError } from "../../core/problem";
import { NO_LABEL } from "../../core/report/label";
import { inLanguages, type Language, type Text } from "../../core/texts/language";
import { composites, echelons } from "./echelon";
import { FACTORS } from "./fields";

/** @private */
function echelonTiers([factors, weights]: readonly Argument[], language: Language): Cell[][] {
  const rows = rowsOf(factors);
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width === 0) {
    const found = `${rows.length} x ${width}`;
    throw new InputError("PARAMETER", { parameter: "factors", allowed: SEVERAL_ROWS, found });
  }
  const shares = weightsOf(weights, width);
  const numbers = Array.from({ length: width }, (_, at) => numberColumn(rows.map((row) => row[at])));
  const { columns, bad } = completeRows(numbers);
  const tiers = echelons(composites(columns, shares));
  return rows.map((row, index) => {
    const badCell = bad.get(index);
    if (badCell) return [badCellText(badCell, language)];
    const tier = tiers[index] as number;
    if (tier !== NO_LABEL) return [tier + 1];
    if (row.every(isBlank)) return [""];
    const blank = numbers.findIndex(({ values }) => Number.isNaN(values[index]));
    return [badCellText({ code: "BLANK_VALUE", details: { field: factorName(blank, width) } }, language)];
  });
}

/** @private */
function weightsOf(argument: Argument, width: number): number[] {
  if (isOmitted(argument)) return new Array<number>(width).fill(1);
  const cells = rowsOf(argument).flat();
  const weights = cells.map((cell) => numberOf(cell));
  const known = weights.filter((weight): weight is number => typeof weight === "number" && weight >= 0);
  if (known.length === width && weights.length === width && known.some((weight) => weight > 0)) return known;
  throw new InputError("PARAMETER", {
    parameter: "weights",
    allowed: inLanguages(
      `${width} numbers of 0 or above, not all 0`,
      `${width} 个非负数字且不全为 0`,
      `${width} 個非負數字且不全為 0`,
    ),
    found: cells.map(quoted).join(", "),
  });
}

/** @private */
function factorName(at: number, width: number): Text {
  const label = width === FACTORS.length ? FACTORS[at]?.label : undefined;
  if (label) return { ...label, en: label.en.toLowerCase() };
  return inLanguages(`factor ${at + 1}`, `因素 ${at + 1}`, `因素 ${at + 1}`);
}

const SEVERAL_ROWS = inLanguages(
  "a range with one row per customer, at least two",
  "每个客户一行、至少两行的区域",
  "每個客戶一列、至少兩列的範圍",
);

export const ECHELON_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "ECHELON_TIER",
    summary: inLanguages(
      "Echelon 1 (best) to 4 of each customer: quarters of the weighted mean of its percent ranks; ties get the better one.",
      "客户梯队 1（最好）至 4：各因素百分位的加权平均按四分之一分组，并列取较好者。",
      "客戶梯隊 1（最好）至 4：各因素百分位的加權平均按四分之一分組，並列取較好者。",
    ),
    parameters: [
      {
        name: "factors",
        help: inLanguages(
          "One row per customer: assets, income contribution, depth, potential or others; more is better.",
          "每个客户一行：资产、收入贡献、关系深度、潜力等，越大越好。",
          "每個客戶一列：資產、收入貢獻、關係深度、潛力等，越大越好。",
        ),
      },
      {
        name: "weights",
        optional: true,
        help: inLanguages(
          "Optional. One per factor; equal when left out.",
          "可选。每个因素一个权重；默认相等。",
          "選填。每個因素一個權重；預設相等。",
        ),
      },
    ],
    examples: [
      { formula: "=ECHELON_TIER({9,8;7,9;5,5;1,2})", gives: "1, 1, 3, 4" },
      { formula: "=ECHELON_TIER({9,8;7,9;5,5;1,2},{2,1})", gives: "1, 2, 3, 4" },
    ],
    call: echelonTiers,
  },
];
