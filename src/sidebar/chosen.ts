/** What is chosen and said after the add-on has described a table, for the first time or again. */

import type { Description } from "../app/contract/contract";
import { keptMapping } from "./changes";
import { edgesOf } from "./ranges";
import { type Choices, type Said, START, type State } from "./state";

/**
 * What a description suggests, as for cells that were not looked at before.
 *
 * @param description of the add-on
 */
export function chosenIn({ headerLines, mapping, orders, chosen, decisions }: Description): Choices {
  const options = Object.fromEntries(chosen.map((one) => [one.id, one.options]));
  const ticked = chosen.map(({ id }) => id);
  return { ...START.choices, headerLines, mapping, orders, decisions, ticked, options };
}

/**
 * The header or the last row of the same table was changed: models and options stay, as do columns that a person chose;
 * what could not be used is drawn afresh.
 *
 * @param state before
 * @param description of the table as it is read now
 */
export function chosenAgain(
  { choices, description }: State,
  { headerLines, mapping: guessed, orders }: Description,
): Choices {
  const isAsGuessed = choices.orders === description?.orders;
  const kept = isAsGuessed ? orders : choices.orders;
  const mapping = keptMapping(choices.mapping, description?.mapping ?? {}, guessed);
  return { ...choices, headerLines, mapping, orders: kept, invalid: [] };
}

/**
 * Whether columns are still counted from the same one and rows overlap.
 *
 * @param before what was read
 * @param description of what is read now
 */
export function isSameTable(before: Description | null, { source }: Description): boolean {
  if (!before || before.source.sheetId !== source.sheetId) return false;
  const [old, now] = [edgesOf(before.source.range), edgesOf(source.range)];
  return old.left === now.left && old.top <= now.bottom && now.top <= old.bottom;
}

/**
 * The place that is read.
 *
 * @param state of the sidebar
 */
export function placeOf({ description, choices }: State): { range: string; headerLines: number } {
  return { range: description?.source.range ?? "", headerLines: choices.headerLines };
}

/**
 * What is said and asked, of whatever else a description holds.
 *
 * @param said by the add-on
 */
export function saidIn({ decisions, remarks, questions }: Said): Said {
  return { decisions, remarks, questions };
}

/**
 * What is said and asked without questions that were answered.
 *
 * @param said until now
 * @param answered ids
 */
export function withoutQuestions(said: Said, answered: readonly string[]): Said {
  return { ...said, questions: said.questions.filter(({ id }) => !answered.includes(id)) };
}

/**
 * Whether other things could be said of the rows: other columns, another kind of rows, other decisions.
 *
 * @param before what was chosen
 * @param now what is chosen
 */
export function isReadDifferently(
  before: Pick<Choices, "mapping" | "orders" | "decisions">,
  now: Pick<Choices, "mapping" | "orders" | "decisions">,
): boolean {
  const read = ({ mapping, orders, decisions }: typeof now) =>
    JSON.stringify([Object.entries(mapping).sort(), orders === null, decisions]);
  return read(before) !== read(now);
}
