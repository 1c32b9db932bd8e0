/** What was paid back, in a column of its own: taken off the amounts. */

import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import type { NumberField, Table } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { type LinesRead, linesByOrder, numbersOf, unchanged, withNumbers } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines with their refund, whichever sign it has, taken off the amount; a line below 0 is a return itself. A refund that
 * is the same on every line of an order and more than one of its lines is worth is the order's, and taken off once.
 *
 * @param table one row per line
 * @param decisions of a person
 * @example [...refundsRead({ sheetRows: [2], columns: { refund: { type: "number", field: FIELDS.refund, header: "Refund", values: [2], bad: new Map() }, revenue: { type: "number", field: FIELDS.revenue, values: Float64Array.of(5), bad: new Map() } } }, {}).table.columns.revenue.values] // => [3]
 */
export function refundsRead(table: Table, { refundsNetted = true }: Decisions): LinesRead {
  const [amounts, refunds] = [numbersOf(table, FIELDS.revenue.id), numbersOf(table, FIELDS.refund.id)];
  if (!amounts || !refunds) return unchanged(table);
  const taken = refundsOf(table, amounts, refunds);
  const lines = table.sheetRows.flatMap((_, at) => (taken[at] === 0 ? [] : [at]));
  if (lines.length === 0) return unchanged(table);
  const text = refundsNetted ? ORDER_TEXTS.refundsNetted : ORDER_TEXTS.refundsLeft;
  const label = refundsNetted ? ORDER_TEXTS.doNotTakeOff : ORDER_TEXTS.takeOff;
  const values = amounts.values.map((amount, at) => asWritten(amount - (taken[at] as number)));
  return {
    table: refundsNetted ? withNumbers(table, amounts, values) : table,
    remarks: [
      {
        id: "refunds",
        text: filledText(text, {
          column: refunds.header || refunds.letter,
          amount: amountText(sum(taken)),
          count: lines.length,
        }),
        rows: lines.map((at) => table.sheetRows[at] as number),
        change: { label, to: { decisions: { refundsNetted: !refundsNetted } } },
      },
    ],
    questions: [],
  };
}

/** @private */
function refundsOf(table: Table, { values }: NumberField, refunds: NumberField): number[] {
  const taken = table.sheetRows.map((_, at) => {
    const refund = Math.abs(refunds.values[at] as number);
    return (values[at] as number) >= 0 && refund > 0 ? refund : 0;
  });
  for (const lines of linesByOrder(table)) {
    const [first = 0] = lines.map((at) => taken[at]);
    const isOfOrder =
      lines.length > 1 &&
      first > 0 &&
      lines.every((at) => taken[at] === first) &&
      lines.some((at) => first > (values[at] as number));
    if (isOfOrder) for (const at of lines.slice(1)) taken[at] = 0;
  }
  return taken;
}
