/** PYRAMID_TIER, PYRAMID_SUMMARY and BAND: the pyramid's functions as data. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import { type Argument, isOmitted, numbersForTotal, quoted, rowsOf } from "../../core/functions/argument";
import type { CellFunction, Parameter } from "../../core/functions/cell-function";
import { customerColumns, perCustomer, populationFor } from "../../core/functions/compared";
import type { Reader } from "../../core/functions/reader";
import { badTier, badTiers, checkTiers } from "../../core/options/check-tiers";
import { defaultTiers } from "../../core/options/default-tiers";
import type { Tier } from "../../core/options/tier-rules";
import { InputError } from "../../core/problem";
import { plainTable } from "../../core/report/label-grid";
import { filledText } from "../../core/texts/language";
import { TIER_TEXTS } from "../../core/texts/tier-texts";
import { type Band, bandOf } from "./band";
import { labelsOf } from "./labels";
import { pyramid, tierFigures } from "./pyramid";
import { tieNotes, tierGrid } from "./report";
import { TEXTS } from "./texts";
import { tierChangeFunction } from "./tier-change-function";

const TIERS: Parameter = {
  name: "tiers",
  optional: true,
  help: TEXTS.tiersParameterHelp,
};

/** Tier of each row; see `functions.md` in the docs for every rule. @private */
function pyramidTier(
  [value, population, tiers]: readonly Argument[],
  { language, notation }: Reader,
): Cell | Cell[][] {
  const numbers = customerColumns([["value", value]], notation);
  const used = tiersOf(tiers, { language, notation });
  const [values = new Float64Array(0)] = numbers.columns;
  const shares = used.map(({ share }) => share);
  const positions = pyramid(values, shares, populationFor(population, numbers, notation));
  return perCustomer(numbers, language, (row) => used[positions[row] ?? used.length]?.name ?? "");
}

/** @private */
function pyramidSummary([values, tiers]: readonly Argument[], { language, notation }: Reader): Cell[][] {
  const numbers = numbersForTotal("values", values, notation);
  const used = tiersOf(tiers, { language, notation });
  const shares = used.map(({ share }) => share);
  const positions = pyramid(numbers, shares);
  const labelling = { labels: labelsOf(used), positions };
  const table = plainTable(tierGrid(labelling, { column: null, values: numbers }, language));
  const notes = tieNotes(used, tierFigures(numbers, positions, shares), language);
  const [header = []] = table;
  return [...table, ...notes.map((note) => header.map((_, at) => (at === 0 ? note : "")))];
}

/** The tiers of a two-column range: name, cumulative share; rows that are blank in both are skipped. @private */
function tiersOf(argument: Argument, { language, notation }: Reader): readonly Tier[] {
  if (isOmitted(argument)) return defaultTiers(language);
  const tiers: Tier[] = [];
  const rows: number[] = [];
  rowsOf(argument).forEach((row, index) => {
    if (row.every(isBlank)) return;
    const width = row.length;
    if (width !== 2) throw badTiers(TIER_TEXTS.twoColumns, filledText(TIER_TEXTS.columnsFound, { width }));
    const share = numberOf(row[1], notation);
    const sheetRow = index + 1;
    if (typeof share !== "number") throw badTier(sheetRow, TIER_TEXTS.share, quoted(row[1]));
    tiers.push({ name: tidy(textOf(row[0])), share });
    rows.push(sheetRow);
  });
  checkTiers(tiers, rows);
  return tiers;
}

/** @private */
function band([value, bands]: readonly Argument[], { language, notation }: Reader): Cell | Cell[][] {
  const numbers = customerColumns([["value", value]], notation);
  const descending = bandsOf(bands, notation);
  const [values = []] = numbers.columns;
  return perCustomer(numbers, language, (row) => bandOf(values[row] ?? Number.NaN, descending));
}

/** In any order, because each bound says where its band starts. @private */
function bandsOf(argument: Argument, notation: Notation): Band[] {
  const bands: Band[] = [];
  rowsOf(argument).forEach((row, index) => {
    if (row.every(isBlank)) return;
    const atLeast = numberOf(row[1], notation);
    const label = tidy(textOf(row[0]));
    const parameter = filledText(TEXTS.bandsRow, { row: index + 1 });
    if (row.length !== 2 || label === "" || typeof atLeast !== "number") {
      const found = row.map(quoted).join(", ");
      throw new InputError("PARAMETER", { parameter, allowed: TEXTS.nameAndMinimum, found });
    }
    if (bands.some((other) => other.atLeast === atLeast)) {
      throw new InputError("PARAMETER", { parameter, allowed: TEXTS.onePerMinimum, found: atLeast });
    }
    bands.push({ atLeast, label });
  });
  if (bands.length === 0) {
    throw new InputError("PARAMETER", {
      parameter: "bands",
      allowed: TEXTS.nameAndMinimum,
      found: quoted(""),
    });
  }
  return bands.sort((one, other) => other.atLeast - one.atLeast);
}

export const PYRAMID_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "PYRAMID_TIER",
    summary: TEXTS.pyramidTierSummary,
    parameters: [
      {
        name: "value",
        help: TEXTS.valueParameterHelp,
      },
      {
        name: "population",
        optional: true,
        help: TEXTS.populationParameterHelp,
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
    shares: "columns",
    parameters: [
      {
        name: "values",
        help: TEXTS.valuesParameterHelp,
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
  {
    name: "BAND",
    summary: TEXTS.bandSummary,
    parameters: [
      {
        name: "value",
        help: TEXTS.bandValueHelp,
      },
      {
        name: "bands",
        help: TEXTS.bandBandsHelp,
      },
    ],
    examples: [
      { formula: '=BAND(5000,{"Large",10000;"Medium",5000;"Low",0})', gives: "Medium" },
      { formula: '=BAND({-1;0;9999},{"Large",10000;"Low",0})', gives: ", Low, Low" },
    ],
    call: band,
  },
  tierChangeFunction,
];
