/** Sales of which most are below 0, as ledgers have them that write what comes in as a credit. */

import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { type Choice, columnNamed } from "../reading/remark";
import { type LinesRead, numbersOf, unchanged, withNumbers } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

/** Fewer may be returns alone. */
const FEWEST = 2;
/** What is above 0 among them takes some of it back. */
const MOST_ABOVE = 0.5;

/**
 * The rows with the signs of their amounts turned where most are below 0 and a person says that they are sales; until then it is
 * asked.
 *
 * @param table one row per line
 * @param decisions of a person
 * @example turnedSignsRead({ sheetRows: [2, 3], columns: { revenue: { type: "number", field: FIELDS.revenue, header: "Amount", letter: "B", values: Float64Array.of(-5, -3), bad: new Map() } } }, { signsTurned: true }).table.columns.revenue.values[0] // => 5
 */
export function turnedSignsRead(table: Table, { signsTurned }: Decisions): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id);
  if (!amounts) return unchanged(table);
  let [below, above] = [0, 0];
  for (const amount of amounts.values) {
    if (amount < 0) below++;
    if (amount > 0) above++;
  }
  if (below < FEWEST || above >= below * MOST_ABOVE) return unchanged(table);
  const values = {
    column: columnNamed(amounts),
    count: below,
    found: amountText(amounts.values.find((amount) => amount < 0) ?? 0),
  };
  const turn: Choice = { label: ORDER_TEXTS.signsTurn, to: { decisions: { signsTurned: true } } };
  const keep: Choice = { label: ORDER_TEXTS.signsKeep, to: { decisions: { signsTurned: false } } };
  if (signsTurned === undefined) {
    const text = filledText(ORDER_TEXTS.signsAsked, values);
    return { ...unchanged(table), questions: [{ id: "signs-turned", text, choices: [turn, keep] }] };
  }
  const text = filledText(signsTurned ? ORDER_TEXTS.signsTurned : ORDER_TEXTS.signsKept, values);
  const turned = signsTurned
    ? withNumbers(
        table,
        amounts,
        amounts.values.map((amount) => 0 - amount),
      )
    : table;
  return {
    table: turned,
    remarks: [{ id: "signs-turned", text, rows: [], change: signsTurned ? keep : turn }],
    questions: [],
  };
}
