/** Orders that came to nothing, by the word in a column of states or by a date of cancellation: they do not count. */

import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { alike, filledText, type Text } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import type { Source } from "../reading/place/source";
import { listed, type Question, type Remark } from "../reading/remark";
import { READING_TEXTS } from "../reading/texts";
import { type LinesRead, numbersOf, unchanged, withoutLines } from "./order-lines";
import type { StateMeaning } from "./state-words";
import { type State, statesIn } from "./states-in";
import { withoutPartsPaidBack, withoutReturns } from "./states-paid-back";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines without those whose state means that nothing was bought.
 *
 * A line without a state has that of its order; another column may say that it came to nothing as well. Closed means called
 * off beside states such as paid, and done beside states such as open; beside neither it is asked. So is a state that does not say
 * whether anything was bought, where it is worth more than a fifth of those that count for certain; of smaller ones, which count, it is told, and in the same way of orders that came back in part where no column says how much. Where no line would be left, all count.
 *
 * @param table one row per line
 * @param source the lines on the sheet, for a column of cancellations that is no field
 * @param decisions of a person
 * @example statesRead({ sheetRows: [2, 3], columns: { status: { type: "text", texts: ["Paid", "Cancelled"] } } }, { area: { row: 2 }, columns: [] }, {}).table.sheetRows // => [2]
 */
export function statesRead(
  table: Table,
  source: Pick<Source, "area" | "columns">,
  decisions: Decisions,
): LinesRead {
  const { statesCounted = [], statesLeftOut = [] } = decisions;
  const states = statesIn(table, source);
  const unclear = [
    ...states.filter(({ meaning }) => meaning === "closed" && isUnclear(states)),
    ...unknownOfWeight(table, states),
  ];
  const isOff = ({ name, meaning }: State) =>
    meaning === "not-bought" || statesLeftOut.includes(name) || (meaning === "closed" && isCalledOff(states));
  const off = withoutPartsPaidBack(table, states.filter(isOff));
  const out = withoutReturns(
    table,
    off.filter(({ name }) => !statesCounted.includes(name)),
  );
  const counted = off.filter(({ name }) => statesCounted.includes(name));
  const leftOut = new Set(out.flatMap(({ lines }) => lines));
  if (leftOut.size > 0 && leftOut.size === table.sheetRows.length) {
    const states = listed(out.map(({ name }) => alike(name)));
    const text = filledText(ORDER_TEXTS.everyState, { states });
    return { ...unchanged(table), remarks: [{ id: "every-state", text, rows: [], change: null }] };
  }
  const isOpen = ({ name }: State) => !statesCounted.includes(name) && !statesLeftOut.includes(name);
  const owed = states.filter(({ name, meaning }) => meaning === "owed" && !statesLeftOut.includes(name));
  const untold = untoldStates(states, decisions).filter((state) => !unclear.includes(state));
  const remarks = [
    ...out.map((state) => {
      const without = statesLeftOut.filter((name) => name !== state.name);
      const to = { statesCounted: [...statesCounted, state.name], statesLeftOut: without };
      const text = leftOutText(state);
      const label = filledText(ORDER_TEXTS.count, { count: state.lines.length });
      return remarkOn(table, state, text, { label, to: { decisions: to } });
    }),
    ...counted.map((state) => {
      const to = { statesCounted: statesCounted.filter((name) => name !== state.name) };
      const text = countedText(state);
      const label = filledText(READING_TEXTS.leaveOut, { count: state.lines.length });
      return remarkOn(table, state, text, { label, to: { decisions: to } });
    }),
    ...(numbersOf(table, FIELDS.refund.id)
      ? []
      : states
          .filter(
            (state) => state.meaning === "partly-returned" && !(unclear.includes(state) && isOpen(state)),
          )
          .map((state) => remarkOn(table, state, ORDER_TEXTS.partlyReturned, null))),
    ...countedRemarks(table, owed, { id: "states-owed", text: ORDER_TEXTS.statesOwed }, decisions),
    ...countedRemarks(table, untold, { id: "states-untold", text: ORDER_TEXTS.statesUntold }, decisions),
  ];
  const questions = unclear
    .filter(isOpen)
    .map((state) => closedQuestion(table, state, { statesCounted, statesLeftOut }));
  return { table: withoutLines(table, leftOut), remarks, questions };
}

/** @private */
function isCalledOff(states: readonly State[]): boolean {
  const means = (wanted: StateMeaning) => states.some(({ meaning }) => meaning === wanted);
  return means("done") && !means("open");
}

/** @private */
function isUnclear(states: readonly State[]): boolean {
  const others = states.filter(
    ({ meaning, isColumn, column }) =>
      meaning !== "closed" && !isColumn && (meaning !== null || column === null),
  );
  return others.some(({ meaning }) => meaning === null) && !others.some(isTelling);
}

/** @private */
function isTelling({ meaning }: State): boolean {
  return meaning !== null;
}

/** @private */
function leftOutText({ isColumn, column }: State): Text {
  if (isColumn) return ORDER_TEXTS.calledOff;
  return column === null ? ORDER_TEXTS.stateLeftOut : ORDER_TEXTS.saidLeftOut;
}

/** @private */
function countedText({ isColumn, column }: State): Text {
  if (isColumn) return ORDER_TEXTS.calledOffCounted;
  return column === null ? ORDER_TEXTS.stateCounted : ORDER_TEXTS.saidCounted;
}

/** Less than this part changes little. */
const LIGHT = 0.2;

/** Beside states of which at least one is known, or beside the number that most orders have. @private */
function unknownOfWeight(table: Table, states: readonly State[]): State[] {
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
  if (!amounts) return [];
  const worth = (lines: Iterable<number>) =>
    sum(Array.from(lines, (at) => Math.abs(amounts[at] as number) || 0));
  const done = states.filter(({ meaning }) => meaning === "done");
  const doubted = new Set(states.flatMap(({ isCode, lines }) => (isCode ? lines : [])));
  const others = [...amounts.keys()].filter((at) => !doubted.has(at));
  const isUntold = (meaning: State["meaning"]) =>
    meaning === null || (meaning === "partly-returned" && !numbersOf(table, FIELDS.refund.id));
  return states.filter(({ meaning, column, isCode, lines }) => {
    // Below 0 they take off, whatever they are called.
    if (!isCode && lines.every((at) => !((amounts[at] as number) > 0))) return false;
    if (isCode) return worth(lines) > LIGHT * worth(others);
    return (
      isUntold(meaning) &&
      column === null &&
      done.length > 0 &&
      worth(lines) > LIGHT * worth(done.flatMap((state) => state.lines))
    );
  });
}

/** A column of one word tells nothing apart. @private */
function untoldStates(
  states: readonly State[],
  { statesCounted = [], statesLeftOut = [] }: Decisions,
): State[] {
  const isDecided = ({ name }: State) => statesCounted.includes(name) || statesLeftOut.includes(name);
  const isOne = states.filter(({ column }) => column === null).length < 2;
  return states.filter(
    (state) => state.meaning === null && !isDecided(state) && (state.column !== null || !isOne),
  );
}

/** That the lines of some states count, and the click that leaves them out. @private */
function countedRemarks(
  table: Table,
  states: readonly State[],
  { id, text }: Pick<Remark, "id" | "text">,
  { statesCounted = [], statesLeftOut = [] }: Decisions,
): Remark[] {
  if (states.length === 0) return [];
  const lines = states.flatMap((state) => state.lines).sort((one, other) => one - other);
  const names = states.map(({ name }) => name);
  const told = filledText(text, {
    states: listed(names.map(alike)),
    count: lines.length,
    amount: worthOf(table, lines),
  });
  const label = filledText(READING_TEXTS.leaveOut, { count: lines.length });
  const decisions = {
    statesLeftOut: [...statesLeftOut, ...names],
    statesCounted: statesCounted.filter((name) => !names.includes(name)),
  };
  const rows = lines.map((at) => table.sheetRows[at] as number);
  return [{ id, text: told, rows, change: { label, to: { decisions } } }];
}

/** @private */
function remarkOn(table: Table, state: State, text: Text, change: Remark["change"]): Remark {
  return {
    id: `state ${state.name}`,
    text: filledText(text, valuesOf(table, state)),
    rows: state.lines.map((at) => table.sheetRows[at] as number),
    change,
  };
}

/** @private */
function closedQuestion(
  table: Table,
  state: State,
  { statesCounted = [], statesLeftOut = [] }: Decisions,
): Question {
  return {
    id: `state ${state.name}`,
    text: filledText(ORDER_TEXTS.closedState, {
      ...valuesOf(table, state),
      ...(state.isCode && { state: `${state.column} ${state.name}` }),
    }),
    choices: [
      {
        label: ORDER_TEXTS.closedDone,
        to: { decisions: { statesCounted: [...statesCounted, state.name] } },
      },
      {
        label: ORDER_TEXTS.closedOff,
        to: { decisions: { statesLeftOut: [...statesLeftOut, state.name] } },
      },
    ],
  };
}

/** @private */
function valuesOf(table: Table, { name, column, lines }: State) {
  return { state: name, column: column ?? name, count: lines.length, amount: worthOf(table, lines) };
}

/** @private */
function worthOf(table: Table, lines: readonly number[]): string {
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
  return amountText(amounts ? sum(lines.map((at) => amounts[at] as number)) : 0);
}
