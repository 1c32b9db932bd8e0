/** FUNNEL as data. */

import { type Cell, isBlank, isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import { type Argument, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import type { Reader } from "../../core/functions/reader";
import { InputError } from "../../core/problem";
import { filled, type Language } from "../../core/texts/language";
import { funnel } from "./funnel";
import { type Stage, stagesOf } from "./stages";
import { TEXTS } from "./texts";

const FUNNEL_HEADER = [TEXTS.stage, TEXTS.reached, TEXTS.fromStageBefore, TEXTS.fromFirstStage];

/** @private */
function funnelTable([stages, order]: readonly Argument[], { language, notation }: Reader): Cell[][] {
  const used = stagesOf(order, language);
  const { standing, unknown } = countStages(stages, used, notation);
  const rows = funnel(standing).map(({ reached, fromBefore, fromFirst }, index): Cell[] => [
    (used[index] as Stage).name,
    reached,
    fromBefore ?? "",
    fromFirst ?? "",
  ]);
  const note = unknown.length > 0 ? [[notCounted(unknown, language), "", "", ""]] : [];
  return [FUNNEL_HEADER.map((header) => header[language]), ...rows, ...note];
}

/** Text in the first row that is no stage is a header; a number there, or anything elsewhere, is a mistake to point out. @private */
function countStages(argument: Argument, stages: readonly Stage[], notation: Notation) {
  const places = new Map(stages.flatMap(({ words }, place) => words.map((word) => [word, place] as const)));
  const standing = stages.map(() => 0);
  const unknown: string[] = [];
  // Most cells say a stage as it is named, and none of those is an error or blank.
  const counts = new Map<Cell, number>(stages.map(({ name }) => [name, 0]));
  rowsOf(argument).forEach((row, index) => {
    for (const cell of row) {
      const counted = counts.get(cell);
      if (counted !== undefined) {
        counts.set(cell, counted + 1);
        continue;
      }
      if (isErrorCell(cell))
        throw new InputError("ERROR_IN_RANGE", { parameter: "stages", found: cell, row: index + 1 });
      if (isBlank(cell)) continue;
      const place = places.get(tidy(textOf(cell)).toLowerCase()) ?? numberedStage(cell, notation);
      if (standing[place] !== undefined) standing[place]++;
      else if (index > 0 || !isHeader(cell, notation)) unknown.push(tidy(textOf(cell)));
    }
  });
  stages.forEach(({ name }, place) => {
    standing[place] = (standing[place] ?? 0) + (counts.get(name) ?? 0);
  });
  return { standing, unknown };
}

/** @private */
function isHeader(cell: Cell, notation: Notation): boolean {
  return typeof cell === "string" && typeof numberOf(cell, notation) !== "number";
}

/** A stage may be given by its number, 1 for the first. @private */
function numberedStage(cell: Cell, notation: Notation): number {
  const number = numberOf(cell, notation);
  return typeof number === "number" ? number - 1 : -1;
}

/** @private */
function notCounted(unknown: readonly string[], language: Language): string {
  const [first = ""] = unknown;
  const count = unknown.length;
  return filled(TEXTS.notCounted, language, { count, first });
}

export const FUNNEL_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "FUNNEL",
    summary: TEXTS.funnelSummary,
    shares: "columns",
    parameters: [
      {
        name: "stages",
        help: TEXTS.stagesHelp,
      },
      {
        name: "order",
        optional: true,
        help: TEXTS.orderHelp,
      },
    ],
    examples: [
      {
        formula: '=FUNNEL({"Lead";"Offer";"Lead";"Order"},{"Lead";"Offer";"Order"})',
        gives:
          "Stage, Reached, From the stage before, From the first stage; Lead, 4, , 1; Offer, 2, 0.5, 0.5; Order, 1, 0.5, 0.25",
      },
    ],
    call: funnelTable,
  },
];
