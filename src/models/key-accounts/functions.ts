/** KAM_QUADRANT and KAM_SELECT as data. */

import type { Cell } from "../../core/cells/cell";
import { type Argument, isOmitted, numberParameter } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { customerColumns, perCustomer } from "../../core/functions/compared";
import type { Reader } from "../../core/functions/reader";
import {
  ANY_NUMBER,
  NOT_NEGATIVE,
  type NumberRule,
  numberArgument,
  rowByRow,
} from "../../core/functions/row-by-row";
import { labelName, NO_LABEL } from "../../core/report/label";
import type { Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { PLACES } from "./labels";
import { DEFAULT_CUT, quadrant, selectAccounts } from "./matrix";
import { stageFunction } from "./stage-function";
import { TEXTS } from "./texts";

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
  { language, notation }: Reader,
): Cell | Cell[][] {
  const accounts = customerColumns(
    [
      ["attractiveness", attractiveness],
      ["strength", strength],
    ],
    notation,
  );
  const most = numberParameter("capacity", capacity, CAPACITY, notation);
  const limit = isOmitted(cut) ? DEFAULT_CUT : numberParameter("cut", cut, NOT_NEGATIVE, notation);
  const [first = [], second = []] = accounts.columns;
  const { places } = selectAccounts(first, second, most, limit);
  return perCustomer(accounts, language, (row) => labelName(PLACES, places[row] ?? NO_LABEL, language));
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
    call: (given, reader) =>
      rowByRow([ATTRACTIVENESS, STRENGTH, CUT], given, reader, ([attraction, own, cut]) =>
        labelName(PLACES, quadrant(attraction, own, cut), reader.language),
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
