/** What a person's answers and choices make of what was there: merged, so that nothing else is lost. */

import type { Decisions } from "../app/contract/decisions";
import { ABOUT_PLACE, type Change, type QuestionView } from "../app/contract/remarks";
import { edgesOf, followed } from "./ranges";
import type { Choices, Said } from "./state";

type Mapping = Choices["mapping"];

/** Which cells are read, and how many of their first lines are a header; `null` to find out. */
export interface Place {
  readonly range: string;
  readonly headerLines: number | null;
}

/**
 * The place after a change. In another range it is found out anew which lines are the header.
 *
 * @param change that a person chose
 * @param place that is read
 */
export function placeAfter({ range, headerLines }: Change, place: Place): Place {
  const isMoved = range !== undefined && range !== place.range;
  return {
    range: range ?? place.range,
    headerLines: headerLines ?? (isMoved ? null : place.headerLines),
  };
}

/**
 * The orders that count after a change; rows that become orders all count.
 *
 * @param change that a person chose
 * @param orders before
 */
export function ordersAfter({ areOrders }: Change, orders: Choices["orders"]): Choices["orders"] {
  if (areOrders === undefined) return orders;
  return areOrders ? (orders ?? { kind: "all" }) : null;
}

/**
 * The columns after a change; `null` takes a field's column away.
 *
 * @param change that a person chose
 * @param mapping before
 */
export function mappingAfter({ mapping: changed = {} }: Change, mapping: Mapping): Mapping {
  const merged: Record<string, number> = { ...mapping };
  for (const [field, position] of Object.entries(changed)) {
    if (position === null) delete merged[field];
    else merged[field] = position;
  }
  return merged;
}

/**
 * The decisions after a change. It was offered for decisions of a moment ago: of a list it changes only what it adds or
 * takes away, so that two answers given one after the other both count.
 *
 * @param change that a person chose
 * @param decisions before
 * @param offeredFor the decisions that were known when the change was offered
 */
export function decisionsAfter(
  { decisions: changed = {} }: Change,
  decisions: Decisions,
  offeredFor: Decisions,
): Decisions {
  const [mine, known] = [decisions, offeredFor].map((one) => new Map<string, unknown>(Object.entries(one)));
  const lists = Object.entries(changed).flatMap(([name, wanted]) =>
    Array.isArray(wanted)
      ? [[name, mergedList(listed(mine?.get(name)), listed(known?.get(name)), wanted)] as const]
      : [],
  );
  return { ...decisions, ...changed, ...Object.fromEntries(lists) };
}

/** @private */
function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** @private */
function mergedList(
  mine: readonly unknown[],
  known: readonly unknown[],
  wanted: readonly unknown[],
): unknown[] {
  const has = (list: readonly unknown[], one: unknown) =>
    list.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const kept = mine.filter((one) => has(wanted, one) || !has(known, one));
  return [...kept, ...wanted.filter((one) => !has(known, one) && !has(kept, one))];
}

/**
 * Choosing a field's column by hand answers the question about it.
 *
 * @param questions that are open
 * @param before columns until now
 * @param now columns that a person chose
 */
export function answeredByColumns(
  questions: readonly QuestionView[],
  before: Mapping,
  now: Mapping,
): readonly string[] {
  return questions
    .map(({ id }) => id)
    .filter((id) => {
      const [, field] = /^column (.+)$/.exec(id) ?? [];
      return field !== undefined && before[field] !== now[field];
    });
}

/**
 * Decisions with questions among those that were answered.
 *
 * @param decisions before
 * @param questions ids
 */
export function withAnswered(decisions: Decisions, questions: readonly string[]): Decisions {
  const { answered = [] } = decisions;
  const added = questions.filter((id) => !answered.includes(id));
  return added.length === 0 ? decisions : { ...decisions, answered: [...answered, ...added] };
}

/**
 * The columns of the same cells read anew, as with another header: what was guessed is guessed anew, what a person chose stays.
 *
 * @param chosen columns until now
 * @param guessedBefore what was guessed until now
 * @param guessed what is guessed now
 */
export function keptMapping(chosen: Mapping, guessedBefore: Mapping, guessed: Mapping): Mapping {
  const fields = [...new Set([...Object.keys(chosen), ...Object.keys(guessedBefore)])];
  const own = fields.filter((field) => chosen[field] !== guessedBefore[field]);
  const kept = Object.fromEntries(
    own.flatMap((field) => {
      const position = chosen[field];
      return position === undefined ? [] : [[field, position] as const];
    }),
  );
  const taken = Object.values(kept);
  const others = Object.entries(guessed).filter(
    ([field, position]) => !own.includes(field) && !taken.includes(position),
  );
  return { ...Object.fromEntries(others), ...kept };
}

/**
 * What is said and asked after the table was read again: what is about the place stays from before, as the new answer
 * leaves it out, with ranges that follow the one that is read now.
 *
 * @param fresh what the new answer says
 * @param before what was said until now, without what was answered
 * @param from the place that was read before
 * @param to the place that is read now
 */
export function saidAfter(fresh: Said, before: Said, from: Place, to: Place): Said {
  const isSame = from.range === to.range;
  const isNew = (known: readonly { readonly id: string }[], id: string) =>
    ABOUT_PLACE.includes(id) && !known.some((one) => one.id === id);
  const questions = before.questions
    .filter(({ id }) => isNew(fresh.questions, id))
    .map((question) => ({
      ...question,
      choices: question.choices.map((choice) => ({ ...choice, to: followedChange(choice.to, from, to) })),
    }));
  // The sentence names the range: of another one it would not be true.
  const remarks = isSame ? before.remarks.filter(({ id }) => isNew(fresh.remarks, id)) : [];
  return {
    decisions: fresh.decisions,
    questions: [...questions, ...fresh.questions],
    remarks: [...remarks, ...fresh.remarks],
  };
}

/** @private */
function followedChange(change: Change, from: Place, to: Place): Change {
  if (change.range === undefined) return change;
  const isOwnHeader = edgesOf(change.range).top === edgesOf(from.range).top;
  const lines = isOwnHeader && to.headerLines !== null ? { headerLines: to.headerLines } : {};
  return { ...change, range: followed(change.range, from.range, to.range), ...lines };
}
