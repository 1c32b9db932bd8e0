/** KAM_QUADRANT, KAM_SELECT and KAM_STAGE as data. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { type BadCell, numberOf } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import {
  type Argument,
  badCellText,
  customerColumn,
  isOmitted,
  numberParameter,
  rowsOf,
  sameHeight,
} from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { plainResults } from "../../core/functions/clean-cells";
import { customerColumns, perCustomer } from "../../core/functions/compared";
import { A_COUNT, ANY_NUMBER, isAllowed, NOT_NEGATIVE, numberRule } from "../../core/functions/number-rule";
import type { Reader } from "../../core/functions/reader";
import { rowByRow } from "../../core/functions/row-by-row";
import { numberArgument } from "../../core/functions/row-parameter";
import { badCellError, refused } from "../../core/functions/row-result";
import { InputError } from "../../core/problem";
import { labelNames, NO_LABEL } from "../../core/report/label";
import { filledText, type Text } from "../../core/texts/language";
import { PLACES, STAGES } from "./labels";
import { DEFAULT_CUT, quadrant, selectAccounts } from "./matrix";
import { HIGHEST_ANSWER, QUESTIONS, stageOf } from "./stage";
import { TEXTS } from "./texts";

const ATTRACTIVENESS = numberArgument("attractiveness", ANY_NUMBER);
const STRENGTH = numberArgument("strength", ANY_NUMBER);
const CUT = numberArgument("cut", ANY_NUMBER, DEFAULT_CUT);
const ONE_TO_FOUR = filledText(TEXTS.wholeAnswer, { highest: HIGHEST_ANSWER });
const AN_ANSWER = numberRule(ONE_TO_FOUR, { least: 1, most: HIGHEST_ANSWER, isWhole: true });

/** @private */
function kamSelect(
  [attractiveness, strength, capacity, cut]: readonly Argument[],
  { language, notation }: Reader,
): Cell | Cell[][] {
  const accounts = customerColumns(
    [
      ["attractiveness", attractiveness],
      ["strength", strength],
    ],
    notation,
  );
  const most = numberParameter("capacity", capacity, A_COUNT, notation);
  const limit = isOmitted(cut) ? DEFAULT_CUT : numberParameter("cut", cut, NOT_NEGATIVE, notation);
  const [first = [], second = []] = accounts.columns;
  const { places } = selectAccounts(first, second, most, limit);
  const names = labelNames(PLACES, language);
  return perCustomer(accounts, language, (row) => names[places[row] ?? NO_LABEL] ?? "");
}

/** @private */
function kamStage([answers, names]: readonly Argument[], { language, notation }: Reader): Cell | Cell[][] {
  const rows = rowsOf(answers);
  const isColumn = rows.length === QUESTIONS && rows.every((row) => row.length === 1);
  const accounts = isColumn ? [rows.flat()] : rows;
  const width = accounts[0]?.length ?? 0;
  if (width !== QUESTIONS && !accounts.flat().every(isBlank)) {
    const found = `${rows.length} x ${width}`;
    throw new InputError("PARAMETER", { parameter: "answers", allowed: TEXTS.sixCells, found });
  }
  const known = isOmitted(names) ? null : customerColumn("accounts", names);
  if (known)
    sameHeight([
      ["answers", { cells: accounts.map(([first]) => first), single: accounts.length === 1 }],
      ["accounts", known],
    ]);
  const stages = labelNames(STAGES, language);
  const stage = (total: number | null) => stages[stageOf(total)] ?? "";
  const ofTotal = Array.from({ length: QUESTIONS * HIGHEST_ANSWER + 1 }, (_, total) => stage(total));
  const plain =
    known || accounts.length === 1
      ? undefined
      : plainResults(accounts, AN_ANSWER, (given) => {
          let total = 0;
          for (let at = 0; at < given.length; at++) total += given[at] as number;
          return ofTotal[total];
        });
  if (plain) return plain;
  const found = accounts.map((cells, row): Cell => {
    if (known && isBlank(known.cells[row])) return "";
    const total = totalOf(cells, notation);
    if (typeof total === "number" || total === null) {
      return stage(total);
    }
    if (accounts.length === 1) throw badCellError("answers", ONE_TO_FOUR, total);
    return badCellText(total, language);
  });
  return accounts.length === 1 ? found[0] : found.map((one) => [one]);
}

/** The sum of six answers, `null` when there is none, or why they cannot be added. @private */
function totalOf(cells: readonly Cell[], notation: Notation): number | null | BadCell {
  if (cells.every(isBlank)) return null;
  let total = 0;
  for (const [index, cell] of cells.entries()) {
    const answer = numberOf(cell, notation);
    if (answer === null) return { code: "BLANK_VALUE", details: { field: answerName(index) } };
    if (typeof answer !== "number") return answer;
    if (!isAllowed(AN_ANSWER, answer)) return refused(answerName(index), ONE_TO_FOUR, answer);
    total += answer;
  }
  return total;
}

/** @private */
function answerName(index: number): Text {
  return filledText(TEXTS.answer, { place: index + 1 });
}

const HELP = {
  attractiveness: TEXTS.attractivenessHelp,
  strength: TEXTS.strengthHelp,
  capacity: TEXTS.capacityParameterHelp,
  cut: TEXTS.cutParameterHelp,
} satisfies Record<string, Text>;

export const KEY_ACCOUNT_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "KAM_QUADRANT",
    summary: TEXTS.kamQuadrantSummary,
    parameters: [
      { name: "attractiveness", help: HELP.attractiveness },
      { name: "strength", help: HELP.strength },
      { name: "cut", optional: true, help: HELP.cut },
    ],
    examples: [
      {
        formula: "=KAM_QUADRANT({8;8;3;3},{7;2;7;2})",
        gives: "Key account, Key development, Maintenance, Opportunistic",
      },
      { formula: "=KAM_QUADRANT(5,5)", gives: "Key account" },
    ],
    call: (given, reader) => {
      const names = labelNames(PLACES, reader.language);
      return rowByRow(
        [ATTRACTIVENESS, STRENGTH, CUT],
        given,
        reader,
        (attraction, own, cut) => names[quadrant(attraction, own, cut)] ?? "",
      );
    },
  },
  {
    name: "KAM_SELECT",
    summary: TEXTS.kamSelectSummary,
    parameters: [
      { name: "attractiveness", help: HELP.attractiveness },
      { name: "strength", help: HELP.strength },
      { name: "capacity", help: HELP.capacity },
      { name: "cut", optional: true, help: HELP.cut },
    ],
    examples: [
      {
        formula: "=KAM_SELECT({9;8;6;4},{9;7;6;9},2)",
        gives: "Key account, Key account, Key account, over capacity, Maintenance",
      },
    ],
    call: kamSelect,
  },
  {
    name: "KAM_STAGE",
    summary: TEXTS.kamStageSummary,
    parameters: [
      {
        name: "answers",
        help: TEXTS.answersHelp,
      },
      { name: "accounts", optional: true, help: TEXTS.accountsHelp },
    ],
    examples: [
      { formula: "=KAM_STAGE({3,3,3,3,3,2})", gives: "Interdependent" },
      {
        formula: '=KAM_STAGE({1,2,2,1,2,2;4,4,4,4,4,3;"","","","","",""})',
        gives: "Basic, Integrated, Exploratory",
      },
      { formula: '=KAM_STAGE({"","","","","","";1,2,2,1,2,2},{"";"Ann"})', gives: ", Basic" },
    ],
    call: kamStage,
  },
];
