/** The steps of a sale: the eight of the sources, and how a user's own order is read. */

import { isBlank, isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { type Argument, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import { InputError } from "../../core/problem";
import { LANGUAGES, type Language, type Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

export interface Stage {
  readonly name: string;
  /** Other words that mean this stage, lower case. */
  readonly words: readonly string[];
}

export const STAGE_NAMES: readonly Text[] = [
  TEXTS.find,
  TEXTS.contact,
  TEXTS.prepare,
  TEXTS.approach,
  TEXTS.understandNeeds,
  TEXTS.present,
  TEXTS.overcomeObjections,
  TEXTS.agree,
];

/**
 * The eight steps of a sale, from finding a customer to agreement; each is known by its name in any language.
 *
 * @param language of the names
 * @example defaultStages("en").length // => 8
 */
export function defaultStages(language: Language): Stage[] {
  return STAGE_NAMES.map((name) => ({
    name: name[language],
    words: LANGUAGES.map((spoken) => name[spoken].toLowerCase()),
  }));
}

/**
 * The stages of a range, first to last; the eight steps when it was left out.
 *
 * Throws `PARAMETER` when a name stands twice or there is none.
 *
 * @param argument as the sheet handed it over
 * @param language of the default names
 * @example stagesOf([["Lead"], ["Offer"], [""]], "en").map(({ name }) => name) // => ["Lead", "Offer"]
 */
export function stagesOf(argument: Argument, language: Language): Stage[] {
  if (isOmitted(argument)) return defaultStages(language);
  const stages: Stage[] = [];
  const known = new Set<string>();
  for (const cell of rowsOf(argument).flat()) {
    if (isBlank(cell)) continue;
    const name = tidy(textOf(cell));
    const word = name.toLowerCase();
    if (known.has(word) || isErrorCell(cell))
      throw new InputError("PARAMETER", { parameter: "order", allowed: TEXTS.eachOnce, found: quoted(cell) });
    known.add(word);
    stages.push({ name, words: [word] });
  }
  if (stages.length === 0)
    throw new InputError("PARAMETER", { parameter: "order", allowed: TEXTS.eachOnce, found: quoted("") });
  return stages;
}
