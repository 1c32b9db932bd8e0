/** PYRAMID_TIER, PYRAMID_SUMMARY and BAND: the pyramid's functions as data. */

import type { Cell } from "../../core/cells/cell";
import {
  type Argument,
  badCellText,
  customerColumn,
  customerNumbers,
  numbersForTotal,
} from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { populationFor } from "../../core/functions/population";
import type { Language } from "../../core/texts/language";
import { bandFunction } from "./band-function";
import { NO_TIER, pyramid, tierFigures } from "./pyramid";
import { SUMMARY_HEADER, summaryRows, tieNote } from "./summary";
import { TEXTS } from "./texts";
import { tierChangeFunction } from "./tier-change-function";
import { tiersOf } from "./tiers";

const TIERS = {
  name: "tiers",
  optional: true,
  help: TEXTS.tiersHelp,
};

/** Tier of each row; see `functions.md` in the docs for every rule. @private */
function pyramidTier([value, population, tiers]: readonly Argument[], language: Language): Cell | Cell[][] {
  const column = customerColumn("value", value);
  const used = tiersOf(tiers, language);
  const { values, bad } = customerNumbers("value", column);
  const others = populationFor(population, column, values);
  const names = used.map(({ name }) => name);
  const positions = pyramid(
    values,
    used.map(({ share }) => share),
    others,
  );
  const labelOf = (row: number): Cell => {
    const badCell = bad.get(row);
    if (badCell) return badCellText(badCell, language);
    const position = positions[row] as number;
    return position === NO_TIER ? "" : (names[position] as string);
  };
  return column.single ? labelOf(0) : column.cells.map((_, row) => [labelOf(row)]);
}

/** @private */
function pyramidSummary([values, tiers]: readonly Argument[], language: Language): Cell[][] {
  const numbers = numbersForTotal("values", values);
  const used = tiersOf(tiers, language);
  const shares = used.map(({ share }) => share);
  const figures = tierFigures(numbers, pyramid(numbers, shares), shares);
  const rows = summaryRows(used, figures, language).map((row): Cell[] => Object.values(row));
  const note = tieNote(used, figures, language);
  return [
    SUMMARY_HEADER.map((header) => header[language]),
    ...rows,
    ...(note ? [[note, ...SUMMARY_HEADER.slice(1).map(() => "")]] : []),
  ];
}

export const PYRAMID_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "PYRAMID_TIER",
    summary: TEXTS.pyramidTierSummary,
    parameters: [
      {
        name: "value",
        help: TEXTS.pyramidTierValueHelp,
      },
      {
        name: "population",
        optional: true,
        help: TEXTS.populationHelp,
      },
      TIERS,
    ],
    examples: [
      { formula: "=PYRAMID_TIER({50;900;20;40;30})", gives: "Small, VIP, Small, Small, Small" },
      { formula: '=PYRAMID_TIER(30,{10;20;30;40},{"Top",50%;"Rest",100%})', gives: "Top" },
    ],
    call: pyramidTier,
  },
  {
    name: "PYRAMID_SUMMARY",
    summary: TEXTS.pyramidSummarySummary,
    parameters: [
      {
        name: "values",
        help: TEXTS.valuesHelp,
      },
      TIERS,
    ],
    examples: [
      {
        formula: '=PYRAMID_SUMMARY({60;30;10},{"Best",34%;"Rest",100%})',
        gives:
          "Tier, Customers, % of customers, Value, % of value, Average, Lowest value; Best, 2, 0.6667, 90, 0.9, 45, 30; Rest, 1, 0.3333, 10, 0.1, 10, 10; Total, 3, 1, 100, 1, 33.3333, 10",
      },
    ],
    call: pyramidSummary,
  },
  bandFunction,
  tierChangeFunction,
];
