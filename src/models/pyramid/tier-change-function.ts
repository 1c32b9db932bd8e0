/** TIER_CHANGE: how each customer moved between two runs. */

import { type Cell, isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { type Argument, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { type RowParameter, rowByRow } from "../../core/functions/row-by-row";
import { InputError } from "../../core/problem";
import { inLanguages, LANGUAGES, type Language } from "../../core/texts/language";
import { MOST_TIERS, TIER_NAMES } from "./tiers";

/** Every spelling of a tier, with its place from the best down. @private */
function placesOf(argument: Argument): ReadonlyMap<string, number> {
  const names = isOmitted(argument)
    ? TIER_NAMES.map((name) => LANGUAGES.map((language) => name[language]))
    : rowsOf(argument)
        .map((row) => [tidy(textOf(row[0]))])
        .filter(([name]) => name !== "");
  const places = new Map(
    names.flatMap((spellings, place) =>
      spellings.map((name): [string, number] => [name.toLowerCase(), place]),
    ),
  );
  const isUsable = isOmitted(argument) || (places.size === names.length && names.length > 0);
  if (isUsable && names.length <= MOST_TIERS) return places;
  const found = names.flat().map(quoted).join(", ");
  throw new InputError("PARAMETER", { parameter: "tiers", allowed: TIER_LIST, found: found || '""' });
}

/** @private */
function tierChange([before, after, tiers]: readonly Argument[], language: Language): Cell | Cell[][] {
  const places = placesOf(tiers);
  const argument = (name: string): RowParameter<number> => ({
    name,
    allowed: A_TIER,
    blank: ABSENT,
    read: (cell) => {
      if (isErrorCell(cell)) return { code: "ERROR_CELL", details: { found: cell } };
      const word = tidy(textOf(cell));
      if (word === "") return null;
      const details = { parameter: name, allowed: A_TIER, found: quoted(cell) };
      return places.get(word.toLowerCase()) ?? { code: "PARAMETER", details };
    },
  });
  return rowByRow([argument("before"), argument("after")], [before, after], language, ([from, to]) => {
    if (from === ABSENT) return to === ABSENT ? "" : NEW[language];
    if (to === ABSENT) return LOST[language];
    if (from === to) return "=";
    return from > to ? `▲${from - to}` : `▼${to - from}`;
  });
}

/** The place of a customer that has no tier. */
const ABSENT = -1;

const NEW = inLanguages("New", "新客户", "新客戶");
const LOST = inLanguages("Lost", "已流失", "已流失");
const A_TIER = inLanguages("one of the tiers", "层级之一", "層級之一");
const TIER_LIST = inLanguages(
  "a column of up to 20 different tiers, best first",
  "一列不超过 20 个不重复的层级，最好的在前",
  "一欄不超過 20 個不重複的層級，最好的在前",
);

export const tierChangeFunction: CellFunction = {
  name: "TIER_CHANGE",
  summary: inLanguages(
    "How a customer moved: ▲2 up two tiers, ▼1 down one, = stayed, New (no tier before), Lost (none after).",
    "客户层级变化：▲2 升两级，▼1 降一级，= 不变，新客户（之前为空），已流失（之后为空）。",
    "客戶層級變化：▲2 升兩級，▼1 降一級，= 不變，新客戶（之前為空），已流失（之後為空）。",
  ),
  parameters: [
    {
      name: "before",
      help: inLanguages(
        "Earlier tiers: a column or a cell.",
        "之前的层级：一列或一格。",
        "之前的層級：一欄或一格。",
      ),
    },
    { name: "after", help: inLanguages("Later tiers.", "之后的层级。", "之後的層級。") },
    {
      name: "tiers",
      optional: true,
      help: inLanguages(
        "Optional. Names, best first; the pyramid's in any language when left out.",
        "可选。层级名称，最好的在前；默认为金字塔层级（任一语言）。",
        "選填。層級名稱，最好的在前；預設為金字塔層級（任一語言）。",
      ),
    },
  ],
  examples: [
    {
      formula: '=TIER_CHANGE({"Small";"VIP";"Major";"";"Small"},{"Major";"Major";"Major";"VIP";""})',
      gives: "▲2, ▼1, =, New, Lost",
    },
    { formula: '=TIER_CHANGE("C","A",{"A";"B";"C"})', gives: "▲2" },
  ],
  call: tierChange,
};
