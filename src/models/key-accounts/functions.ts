/** KAM_QUADRANT and KAM_SELECT as data. */

import type { Cell } from "../../core/cells/cell";
import {
  type Argument,
  badCellText,
  customerColumn,
  customerNumbers,
  isOmitted,
  numberParameter,
  sameHeight,
} from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import {
  ANY_NUMBER,
  NOT_NEGATIVE,
  type NumberRule,
  numberArgument,
  rowByRow,
} from "../../core/functions/row-by-row";
import type { Language, Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { PLACE_NAMES, QUADRANT_NAMES, quadrant } from "./matrix";
import { selectAccounts } from "./selection";
import { stageFunction } from "./stage-function";
import { TEXTS } from "./texts";

export const DEFAULT_CUT = 5;

const CAPACITY: NumberRule = {
  allowed: WORDS.wholeZeroOrAbove,
  holds: (value) => value >= 0 && Number.isInteger(value),
};
const ATTRACTIVENESS = numberArgument("attractiveness", ANY_NUMBER);
const STRENGTH = numberArgument("strength", ANY_NUMBER);
const CUT = numberArgument("cut", ANY_NUMBER, DEFAULT_CUT);

/** @private */
function kamSelect(
  [attractiveness, strength, capacity, cut]: readonly Argument[],
  language: Language,
): Cell | Cell[][] {
  const attraction = customerColumn("attractiveness", attractiveness);
  const own = customerColumn("strength", strength);
  sameHeight([
    ["attractiveness", attraction],
    ["strength", own],
  ]);
  const places = numberParameter("capacity", capacity, CAPACITY);
  const limit = isOmitted(cut) ? DEFAULT_CUT : numberParameter("cut", cut, NOT_NEGATIVE);
  const first = customerNumbers("attractiveness", attraction);
  const second = customerNumbers("strength", own);
  const selection = selectAccounts(first.values, second.values, places, limit);
  const labels = Array.from(selection.places, (place, row): Cell => {
    const bad = first.bad.get(row) ?? second.bad.get(row);
    return bad ? badCellText(bad, language) : (PLACE_NAMES[place]?.[language] ?? "");
  });
  return attraction.single ? labels[0] : labels.map((label) => [label]);
}

const HELP = {
  attractiveness: TEXTS.howAttractiveEachAccountIs,
  strength: TEXTS.howStrongWeAreWith,
  capacity: TEXTS.howManyKeyAccountsYou,
  cut: TEXTS.optionalAScoreOnThe,
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
    call: (given, language) =>
      rowByRow(
        [ATTRACTIVENESS, STRENGTH, CUT],
        given,
        language,
        ([attraction, own, cut]) => (QUADRANT_NAMES[quadrant(attraction, own, cut)] as Text)[language],
      ),
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
  stageFunction,
];
