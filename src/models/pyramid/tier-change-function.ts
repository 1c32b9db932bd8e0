/** TIER_CHANGE: how each customer moved between two runs. */

import { type Cell, isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { type Argument, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import type { Reader } from "../../core/functions/reader";
import { rowByRow } from "../../core/functions/row-by-row";
import type { CellParameter } from "../../core/functions/row-parameter";
import { MOST_TIERS } from "../../core/options/tier-rules";
import { InputError } from "../../core/problem";
import { filledText, LANGUAGES } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TIER_LABELS } from "./labels";
import { TEXTS } from "./texts";

/** Every spelling of a tier, with its place from the best down. @private */
function placesOf(argument: Argument): ReadonlyMap<string, number> {
  const names = isOmitted(argument)
    ? TIER_LABELS.map(({ label }) => LANGUAGES.map((language) => label[language]))
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
  throw new InputError("PARAMETER", {
    parameter: "tiers",
    allowed: filledText(TEXTS.tierList, { most: MOST_TIERS }),
    found: found || '""',
  });
}

/** @private */
function tierChange([before, after, tiers]: readonly Argument[], reader: Reader): Cell | Cell[][] {
  const places = placesOf(tiers);
  const argument = (name: string): CellParameter<number> => ({
    name,
    allowed: TEXTS.aTier,
    blank: ABSENT,
    read: (cell) => {
      if (isErrorCell(cell)) return { code: "ERROR_CELL", details: { found: cell } };
      const word = tidy(textOf(cell));
      if (word === "") return null;
      const details = { parameter: name, allowed: TEXTS.aTier, found: quoted(cell) };
      return places.get(word.toLowerCase()) ?? { code: "PARAMETER", details };
    },
  });
  return rowByRow([argument("before"), argument("after")], [before, after], reader, (from, to) => {
    const { language } = reader;
    if (from === ABSENT) return to === ABSENT ? "" : WORDS.newCustomer[language];
    if (to === ABSENT) return TEXTS.lostTier[language];
    if (from === to) return "=";
    return from > to ? `▲${from - to}` : `▼${to - from}`;
  });
}

/** The place of a customer that has no tier. */
const ABSENT = -1;

export const tierChangeFunction: CellFunction = {
  name: "TIER_CHANGE",
  summary: TEXTS.tierChangeSummary,
  parameters: [
    {
      name: "before",
      help: TEXTS.beforeHelp,
    },
    { name: "after", help: TEXTS.afterHelp },
    {
      name: "tiers",
      optional: true,
      help: TEXTS.tierChangeTiersHelp,
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
