/** Orders that came to nothing, by the word in a column of states or by a date of cancellation: they do not count. */

import { isBlank, textOf, tidy } from "../../core/cells/cell";
import { yesNoOf } from "../../core/cells/yes-no";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { alike, filledText, type Text } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { listed, type Question, type Remark } from "../reading/remark";
import type { InputColumn, Source } from "../reading/source";
import { READING_TEXTS } from "../reading/texts";
import { type LinesRead, linesByOrder, numbersOf, unchanged, withoutLines } from "./order-lines";
import { type StateMeaning, saysCalledOff, stateMeaning } from "./state-words";
import { ORDER_TEXTS } from "./texts";

/** Lines of one state. */
interface State {
  /** As written, or the heading of the column that says so. */
  readonly name: string;
  readonly meaning: StateMeaning;
  /** Whether a column of its own says it, not a word. */
  readonly isColumn: boolean;
  readonly lines: number[];
}

/**
 * The lines without those whose state means that nothing was bought.
 *
 * A line without a state has that of its order. Closed means called off beside states such as paid, and done beside states
 * such as open; beside neither it is asked. Where no line would be left, all count.
 *
 * @param table one row per line
 * @param source the lines on the sheet, for a column of cancellations that is no field
 * @param decisions of a person
 * @example statesRead({ sheetRows: [2, 3], columns: { status: { type: "text", texts: ["Paid", "Cancelled"] } } }, { area: { row: 2 }, columns: [] }, {}).table.sheetRows // => [2]
 */
export function statesRead(
  table: Table,
  source: Pick<Source, "area" | "columns">,
  { statesCounted = [], statesLeftOut = [] }: Decisions,
): LinesRead {
  const states = statesIn(table, source);
  const unclear = states.filter(({ meaning }) => meaning === "closed" && isUnclear(states));
  const isOff = ({ name, meaning }: State) =>
    meaning === "not-bought" ||
    (meaning === "closed" && (statesLeftOut.includes(name) || isCalledOff(states)));
  const off = states.filter(isOff);
  const out = off.filter(({ name }) => !statesCounted.includes(name));
  const counted = off.filter(({ name }) => statesCounted.includes(name));
  const leftOut = new Set(out.flatMap(({ lines }) => lines));
  if (leftOut.size > 0 && leftOut.size === table.sheetRows.length) {
    const states = listed(out.map(({ name }) => alike(name)));
    const text = filledText(ORDER_TEXTS.everyState, { states });
    return { ...unchanged(table), remarks: [{ id: "every-state", text, rows: [], change: null }] };
  }
  const isOpen = ({ name }: State) => !statesCounted.includes(name) && !statesLeftOut.includes(name);
  const remarks = [
    ...out.map((state) => {
      const without = statesLeftOut.filter((name) => name !== state.name);
      const to = { statesCounted: [...statesCounted, state.name], statesLeftOut: without };
      const text = state.isColumn ? ORDER_TEXTS.calledOff : ORDER_TEXTS.stateLeftOut;
      const label = filledText(ORDER_TEXTS.count, { count: state.lines.length });
      return remarkOn(table, state, text, { label, to: { decisions: to } });
    }),
    ...counted.map((state) => {
      const to = { statesCounted: statesCounted.filter((name) => name !== state.name) };
      const text = state.isColumn ? ORDER_TEXTS.calledOffCounted : ORDER_TEXTS.stateCounted;
      const label = filledText(READING_TEXTS.leaveOut, { count: state.lines.length });
      return remarkOn(table, state, text, { label, to: { decisions: to } });
    }),
    ...(numbersOf(table, FIELDS.refund.id)
      ? []
      : states
          .filter(({ meaning }) => meaning === "partly-returned")
          .map((state) => remarkOn(table, state, ORDER_TEXTS.partlyReturned, null))),
  ];
  const questions = unclear
    .filter(isOpen)
    .map((state) => closedQuestion(table, state, { statesCounted, statesLeftOut }));
  return { table: withoutLines(table, leftOut), remarks, questions };
}

/** @private */
function statesIn(table: Table, { area, columns }: Pick<Source, "area" | "columns">): State[] {
  const states = new Map<string, State>();
  const add = (name: string, at: number, meaning: StateMeaning, isColumn: boolean) => {
    const known = states.get(name);
    if (known) known.lines.push(at);
    else states.set(name, { name, meaning, isColumn, lines: [at] });
  };
  const words = ofWholeOrders(table, textsIn(table, FIELDS.status));
  const offColumn = columns.find((column) => saysCalledOff(column.header));
  const isOff = (at: number) =>
    offColumn !== undefined && isFilled(offColumn, (table.sheetRows[at] as number) - area.row);
  const off = ofWholeOrders(
    table,
    table.sheetRows.map((_, at) => (isOff(at) ? "yes" : "")),
  );
  words.forEach((word, at) => {
    const meaning = word === "" ? null : stateMeaning(word);
    if (off[at] === "yes" && meaning !== "not-bought") add(offColumn?.header ?? "", at, "not-bought", true);
    else if (word !== "") add(word, at, meaning, false);
  });
  return [...states.values()];
}

/** A date, or a yes. @private */
function isFilled({ cells }: InputColumn, at: number): boolean {
  const cell = cells[at];
  return !isBlank(cell) && tidy(textOf(cell)) !== "-" && yesNoOf(cell) !== false;
}

/** Shop systems say it on the first line of an order only. @private */
function ofWholeOrders(table: Table, texts: readonly string[]): readonly string[] {
  if (!texts.includes("") || texts.every((text) => text === "")) return texts;
  const whole = [...texts];
  for (const lines of linesByOrder(table)) {
    const said = lines.map((at) => texts[at]).find((text) => text !== "");
    if (said === undefined) continue;
    for (const at of lines) if (whole[at] === "") whole[at] = said;
  }
  return whole;
}

/** @private */
function isCalledOff(states: readonly State[]): boolean {
  const means = (wanted: StateMeaning) => states.some(({ meaning }) => meaning === wanted);
  return means("done") && !means("open");
}

/** @private */
function isUnclear(states: readonly State[]): boolean {
  const others = states.filter(({ meaning, isColumn }) => meaning !== "closed" && !isColumn);
  return others.some(({ meaning }) => meaning === null) && !others.some(isTelling);
}

/** @private */
function isTelling({ meaning }: State): boolean {
  return meaning !== null;
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
    text: filledText(ORDER_TEXTS.closedState, valuesOf(table, state)),
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
function valuesOf(table: Table, { name, lines }: State) {
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
  const amount = amounts ? sum(lines.map((at) => amounts[at] as number)) : 0;
  return { state: name, column: name, count: lines.length, amount: amountText(amount) };
}
