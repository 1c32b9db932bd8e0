/** What was paid back, in a column of its own: taken off the amounts. */

import type { Cell } from "../../core/cells/cell";
import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, type Table, textsIn } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import type { Source } from "../reading/place/source";
import { type LinesRead, linesByOrder, numbersOf, unchanged, withNumbers } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines with their refund, whichever sign it has, taken off the amount; a line below 0 is a return itself. A refund that
 * is the same on every line of an order and more than one of its lines is worth is the order's, and taken off once. Amounts
 * that are net of refunds already, because another column is by as much larger or because an order comes to less than what
 * was paid back of it, stay.
 *
 * @param table one row per line
 * @param source the lines on the sheet
 * @param decisions of a person
 * @example [...refundsRead({ sheetRows: [2], columns: { refund: { type: "number", field: FIELDS.refund, header: "Refund", values: [2], bad: new Map() }, revenue: { type: "number", field: FIELDS.revenue, values: Float64Array.of(5), bad: new Map() } } }, { area: { row: 2 }, columns: [] }, {}).table.columns.revenue.values] // => [3]
 */
export function refundsRead(
  table: Table,
  source: Pick<Source, "area" | "columns">,
  { refundsNetted }: Decisions,
): LinesRead {
  const [amounts, refunds] = [numbersOf(table, FIELDS.revenue.id), numbersOf(table, FIELDS.refund.id)];
  if (!amounts || !refunds) return unchanged(table);
  const taken = refundsOf(table, amounts, refunds);
  const lines = table.sheetRows.flatMap((_, at) => (taken[at] === 0 ? [] : [at]));
  if (lines.length === 0) return unchanged(table);
  const isNet = areNet(table, source, amounts, taken);
  const isTakenOff = refundsNetted ?? !isNet;
  const left = isNet && refundsNetted === undefined ? ORDER_TEXTS.refundsInside : ORDER_TEXTS.refundsLeft;
  const text = isTakenOff ? ORDER_TEXTS.refundsNetted : left;
  const label = isTakenOff ? ORDER_TEXTS.doNotTakeOff : ORDER_TEXTS.takeOff;
  const values = amounts.values.map((amount, at) => asWritten(amount - (taken[at] as number)));
  return {
    table: isTakenOff ? withNumbers(table, amounts, values) : table,
    remarks: [
      {
        id: "refunds",
        text: filledText(text, {
          column: refunds.header || refunds.letter,
          amount: amountText(sum(taken)),
          count: lines.length,
        }),
        rows: lines.map((at) => table.sheetRows[at] as number),
        change: { label, to: { decisions: { refundsNetted: !isTakenOff } } },
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

/** @private */
function areNet(
  table: Table,
  { area, columns }: Pick<Source, "area" | "columns">,
  { letter, values }: NumberField,
  taken: readonly number[],
): boolean {
  const lines = taken.flatMap((refund, at) => (refund > 0 ? [at] : []));
  const before = (cells: readonly Cell[], at: number) => cells[(table.sheetRows[at] as number) - area.row];
  const isGross = columns.some(
    (column) =>
      column.letter !== letter &&
      lines.every(
        (at) => before(column.cells, at) === asWritten((values[at] as number) + (taken[at] as number)),
      ),
  );
  if (isGross) return true;
  const numbers = textsIn(table, FIELDS.orderNumber);
  const single = table.sheetRows.flatMap((_, at) => (numbers[at] === "" ? [[at]] : []));
  return [...linesByOrder(table), ...single].some(
    (order) =>
      sum(order.map((at) => taken[at] as number)) > sum(order.map((at) => Math.max(values[at] as number, 0))),
  );
}
