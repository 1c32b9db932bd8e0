/** ECHELON_TIER as data. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { numberColumn, numberOf } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import { type Argument, badCellText, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { completeRows } from "../../core/functions/compared";
import type { Reader } from "../../core/functions/reader";
import { InputError } from "../../core/problem";
import { NO_LABEL } from "../../core/report/label";
import { filledText, inEveryLanguage, type Text } from "../../core/texts/language";
import { composites, echelons } from "./echelon";
import { FACTORS } from "./fields";
import { TEXTS } from "./texts";

/** @private */
function echelonTiers([factors, weights]: readonly Argument[], { language, notation }: Reader): Cell[][] {
  const rows = rowsOf(factors);
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width === 0) {
    const found = `${rows.length} x ${width}`;
    throw new InputError("PARAMETER", { parameter: "factors", allowed: TEXTS.factorsAllowed, found });
  }
  const shares = weightsOf(weights, width, notation);
  const numbers = Array.from({ length: width }, (_, at) =>
    numberColumn(
      rows.map((row) => row[at]),
      notation,
    ),
  );
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
function weightsOf(argument: Argument, width: number, notation: Notation): number[] {
  if (isOmitted(argument)) return new Array<number>(width).fill(1);
  const cells = rowsOf(argument).flat();
  const weights = cells.map((cell) => numberOf(cell, notation));
  const known = weights.filter((weight): weight is number => typeof weight === "number" && weight >= 0);
  if (known.length === width && weights.length === width && known.some((weight) => weight > 0)) return known;
  throw new InputError("PARAMETER", {
    parameter: "weights",
    allowed: filledText(TEXTS.weightsArgumentAllowed, { width }),
    found: cells.map(quoted).join(", "),
  });
}

/** @private */
function factorName(at: number, width: number): Text {
  const label = width === FACTORS.length ? FACTORS[at]?.label : undefined;
  if (label) return inEveryLanguage((language) => label[language].toLowerCase());
  return filledText(TEXTS.factorNumber, { number: at + 1 });
}

export const ECHELON_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "ECHELON_TIER",
    summary: TEXTS.echelonTierSummary,
    parameters: [
      {
        name: "factors",
        help: TEXTS.factorsParameterHelp,
      },
      {
        name: "weights",
        optional: true,
        help: TEXTS.weightsParameterHelp,
      },
    ],
    examples: [
      { formula: "=ECHELON_TIER({9,8;7,9;5,5;1,2})", gives: "1, 1, 3, 4" },
      { formula: "=ECHELON_TIER({9,8;7,9;5,5;1,2},{2,1})", gives: "1, 2, 3, 4" },
    ],
    call: echelonTiers,
  },
];
