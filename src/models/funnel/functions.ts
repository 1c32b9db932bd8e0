/** FUNNEL as data. */

import { type Cell, isBlank, isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { numberColumn, numberOf } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import { type Argument, customerColumn, isOmitted, rowsOf, sameHeight } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import type { Reader } from "../../core/functions/reader";
import { sum } from "../../core/numbers/sum";
import { InputError } from "../../core/problem";
import { filled, type Text } from "../../core/texts/language";
import { funnel } from "./funnel";
import { type Stage, stagesOf } from "./stages";
import { TEXTS } from "./texts";

/** What stands in a cell that is no stage. */
const NO_STAGE = -1;
const BLANK = -2;

const average = (amounts: readonly number[]) => (amounts.length > 0 ? sum(amounts) / amounts.length : "");

/** What can be told of those who stand at a stage, from a column beside theirs. */
const BESIDE = [
  { parameter: "days", header: TEXTS.daysAtStage, summedUp: average },
  { parameter: "worth", header: TEXTS.worth, summedUp: sum },
] as const;

/** @private */
function funnelTable([stages, order, ...beside]: readonly Argument[], reader: Reader): Cell[][] {
  const { language, notation } = reader;
  const used = stagesOf(order, language);
  // One reading of the stages for all that is told of them.
  const { places, unknown } = readStages(stages, used, notation);
  const standing = used.map(() => 0);
  for (const place of places) if (place >= 0) standing[place] = (standing[place] as number) + 1;
  const columns = BESIDE.flatMap((one, at) =>
    isOmitted(beside[at])
      ? []
      : [{ ...one, ...amountsByStage(one.parameter, beside[at], stages, places, notation) }],
  );
  const rows = funnel(standing).map(({ reached, fromBefore, fromFirst }, place): Cell[] => [
    (used[place] as Stage).name,
    reached,
    fromBefore ?? "",
    fromFirst ?? "",
    ...columns.map(({ amounts, summedUp }) => summedUp(amounts.get(place) ?? [])),
  ]);
  const header = [TEXTS.stage, TEXTS.reached, TEXTS.fromStageBefore, TEXTS.fromFirstStage];
  const headers = [...header, ...columns.map((one) => one.header)].map((text) => text[language]);
  const note = (text: Text, found: readonly string[]) => {
    const [first = ""] = found;
    const said = filled(text, language, { count: found.length, first });
    return found.length > 0 ? [headers.map((_, at) => (at === 0 ? said : ""))] : [];
  };
  const unread = columns.flatMap((one) => one.unread);
  return [headers, ...rows, ...note(TEXTS.notCounted, unknown), ...note(TEXTS.notANumber, unread)];
}

/** The stage of each cell. Text in the first row that is no stage is a header; a number there, or anything elsewhere, is a mistake to point out. @private */
function readStages(argument: Argument, stages: readonly Stage[], notation: Notation) {
  const words = new Map(stages.flatMap(({ words }, place) => words.map((word) => [word, place] as const)));
  // Most cells say a stage as it is named, and each word is read once.
  const read = new Map<Cell, number>(stages.map(({ name }, place) => [name, place]));
  const placeOf = (cell: Cell): number => {
    if (isBlank(cell)) return BLANK;
    const place = words.get(tidy(textOf(cell)).toLowerCase()) ?? numberedStage(cell, notation);
    return stages[place] ? place : NO_STAGE;
  };
  const places: number[] = [];
  const unknown: string[] = [];
  rowsOf(argument).forEach((row, index) => {
    for (const cell of row) {
      const known = read.get(cell);
      if (known === undefined) refuseError("stages", cell, index);
      const place = known ?? placeOf(cell);
      if (known === undefined) read.set(cell, place);
      places.push(place);
      if (place === NO_STAGE && (index > 0 || !isHeader(cell, notation))) unknown.push(tidy(textOf(cell)));
    }
  });
  return { places, unknown };
}

/** The amounts of a column by the stage beside them; what is no number and no header is pointed out. @private */
function amountsByStage(
  parameter: string,
  argument: Argument,
  stages: Argument,
  places: readonly number[],
  notation: Notation,
) {
  const column = customerColumn(parameter, argument);
  sameHeight([
    ["stages", customerColumn("stages", stages)],
    [parameter, column],
  ]);
  const { values, bad } = numberColumn(column.cells, notation);
  const amounts = new Map<number, number[]>();
  values.forEach((value, row) => {
    const place = places[row] ?? BLANK;
    if (place < 0 || Number.isNaN(value)) return;
    const found = amounts.get(place);
    if (found) found.push(value);
    else amounts.set(place, [value]);
  });
  const unread: string[] = [];
  for (const [row, { code }] of bad) {
    const cell = column.cells[row];
    refuseError(parameter, cell, row);
    if (code === "AMBIGUOUS_NUMBER")
      throw new InputError("AMBIGUOUS_IN_RANGE", { parameter, found: textOf(cell), row: row + 1 });
    if (row > 0 || typeof cell !== "string") unread.push(textOf(cell));
  }
  return { amounts, unread };
}

/** @private */
function refuseError(parameter: string, cell: Cell, index: number): void {
  if (isErrorCell(cell))
    throw new InputError("ERROR_IN_RANGE", { parameter, found: textOf(cell), row: index + 1 });
}

/** @private */
function isHeader(cell: Cell, notation: Notation): boolean {
  return typeof cell === "string" && typeof numberOf(cell, notation) !== "number";
}

/** A stage may be given by its number, 1 for the first. @private */
function numberedStage(cell: Cell, notation: Notation): number {
  const number = numberOf(cell, notation);
  return typeof number === "number" ? number - 1 : NO_STAGE;
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
      {
        name: "days",
        optional: true,
        help: TEXTS.daysHelp,
      },
      {
        name: "worth",
        optional: true,
        help: TEXTS.worthHelp,
      },
    ],
    examples: [
      {
        formula: '=FUNNEL({"Lead";"Offer";"Lead";"Order"},{"Lead";"Offer";"Order"})',
        gives:
          "Stage, Reached, From the stage before, From the first stage; Lead, 4, , 1; Offer, 2, 0.5, 0.5; Order, 1, 0.5, 0.25",
      },
      {
        formula: '=FUNNEL({"Lead";"Offer";"Lead"},{"Lead";"Offer"},{3;5;4},{100;250;50})',
        gives:
          "Stage, Reached, From the stage before, From the first stage, Days at the stage, Worth; Lead, 3, , 1, 3.5, 150; Offer, 1, 0.3333, 0.3333, 5, 250",
      },
    ],
    call: funnelTable,
  },
];
