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
import { inLanguages, type Language, type Text } from "../../core/texts/language";
import { PLACE_NAMES, QUADRANT_NAMES, quadrant } from "./matrix";
import { selectAccounts } from "./selection";
import { stageFunction } from "./stage-function";

export const DEFAULT_CUT = 5;

const CAPACITY: NumberRule = {
  allowed: inLanguages("a whole number, 0 or above", "大于或等于 0 的整数", "大於或等於 0 的整數"),
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
  attractiveness: inLanguages(
    "How attractive each account is to us, e.g. 0 to 10: one cell or a column.",
    "客户对我方的吸引力，例如 0 到 10：一个单元格或一列。",
    "客戶對我方的吸引力，例如 0 到 10：一個儲存格或一欄。",
  ),
  strength: inLanguages(
    "How strong we are with it compared with rivals, on the same scale.",
    "与竞争对手相比我方的优势，采用同一尺度。",
    "與競爭對手相比我方的優勢，採用同一尺度。",
  ),
  capacity: inLanguages(
    "How many key accounts you can manage, a whole number.",
    "能够管理的关键客户数，整数。",
    "能夠管理的關鍵客戶數，整數。",
  ),
  cut: inLanguages(
    "Optional. A score on the cut is high; 5 when left out.",
    "可选。等于分界值即为高；省略时为 5。",
    "選填。等於分界值即為高；省略時為 5。",
  ),
} satisfies Record<string, Text>;

export const KEY_ACCOUNT_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "KAM_QUADRANT",
    summary: inLanguages(
      "Quadrant of each account: Key account (attractive, strong), Key development (attractive, weak), Maintenance (unattractive, strong), Opportunistic (neither). A score on the cut is high; a row with a blank stays blank.",
      "客户所在象限：关键客户（吸引力高、优势高）、关键发展客户（高、低）、维持客户（低、高）、机会客户（低、低）。等于分界值为高；有空白的行保持空白。",
      "客戶所在象限：關鍵客戶（吸引力高、優勢高）、關鍵發展客戶（高、低）、維持客戶（低、高）、機會客戶（低、低）。等於分界值為高；有空白的列保持空白。",
    ),
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
    summary: inLanguages(
      "Key accounts as far as the firm can manage them: those of the key-account quadrant with the largest attractiveness x strength, up to the capacity; the others of that quadrant are over capacity, all the rest keep their quadrant. Accounts that tie at the edge all stay in.",
      "按管理能力选出关键客户：在关键客户象限中按“吸引力 × 优势”从高到低选取，不超过容量；其余标为超出容量，其他象限不变。在边缘得分相同的客户全部入选。",
      "按管理能力選出關鍵客戶：在關鍵客戶象限中按「吸引力 × 優勢」從高到低選取，不超過容量；其餘標為超出容量，其他象限不變。在邊緣得分相同的客戶全部入選。",
    ),
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
