/** What was paid back, in a column of its own: taken off the amounts. */

import type { Cell } from "../../core/cells/cell";
import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, type Table, textsIn } from "../../core/table/table";
import { filledText, type Text } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import type { Source } from "../reading/place/source";
import { type LinesRead, linesByOrder, numbersOf, unchanged, withNumbers } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines with their refund, whichever sign it has, taken off the amount; a line below 0 is a return itself. A refund that
 * is the same on every line of an order and more than one of its lines is worth is the order's, and taken off once. Amounts
 * that are net of refunds already, because another column is by as much larger, stay. So do those that seem to be, because
 * nearly all orders that were refunded come to less than was paid back of them; where neither nearly all do nor nearly none,
 * it is asked.
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
  const isGross = hasGross(table, source, amounts, taken);
  const { less, all } = ordersOfLess(table, amounts, taken);
  const isTakenOff = refundsNetted ?? !(isGross || less > all / 2);
  const values = amounts.values.map((amount, at) => asWritten(amount - (taken[at] as number)));
  const read = isTakenOff ? withNumbers(table, amounts, values) : table;
  const told = {
    column: refunds.header || refunds.letter,
    amount: amountText(sum(taken)),
    count: lines.length,
    less,
    all,
  };
  const choice = (isOff: boolean) => ({
    label: isOff ? ORDER_TEXTS.takeOff : ORDER_TEXTS.doNotTakeOff,
    to: { decisions: { refundsNetted: isOff } },
  });
  const isUnclear = !isGross && Math.min(less, all - less) * FEW > all;
  if (isUnclear && refundsNetted === undefined) {
    const text = filledText(ORDER_TEXTS.refundsUnclear, told);
    return {
      table: read,
      remarks: [],
      questions: [{ id: "refunds", text, choices: [true, false].map(choice) }],
    };
  }
  return {
    table: read,
    remarks: [
      {
        id: "refunds",
        text: filledText(textFor(isTakenOff, refundsNetted !== undefined, isGross, less), told),
        rows: lines.map((at) => table.sheetRows[at] as number),
        change: choice(!isTakenOff),
      },
    ],
    questions: [],
  };
}

/** Up to one in so many orders may be odd without making the others doubtful. */
const FEW = 5;

/** @private */
function textFor(isTakenOff: boolean, isChosen: boolean, isGross: boolean, less: number): Text {
  if (isTakenOff) return isChosen || less === 0 ? ORDER_TEXTS.refundsNetted : ORDER_TEXTS.refundsNettedThough;
  if (isChosen) return ORDER_TEXTS.refundsLeft;
  return isGross ? ORDER_TEXTS.refundsInside : ORDER_TEXTS.refundsLikelyInside;
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

/** Whether another column says what every amount was before it was paid back in part. @private */
function hasGross(
  table: Table,
  { area, columns }: Pick<Source, "area" | "columns">,
  { letter, values }: NumberField,
  taken: readonly number[],
): boolean {
  const lines = taken.flatMap((refund, at) => (refund > 0 ? [at] : []));
  const before = (cells: readonly Cell[], at: number) => cells[(table.sheetRows[at] as number) - area.row];
  return columns.some(
    (column) =>
      column.letter !== letter &&
      lines.every(
        (at) => before(column.cells, at) === asWritten((values[at] as number) + (taken[at] as number)),
      ),
  );
}

/** Of the orders that were refunded, how many come to less than was paid back. @private */
function ordersOfLess(
  table: Table,
  { values }: NumberField,
  taken: readonly number[],
): { readonly less: number; readonly all: number } {
  const numbers = textsIn(table, FIELDS.orderNumber);
  const single = table.sheetRows.flatMap((_, at) => (numbers[at] === "" ? [[at]] : []));
  const refunded = [...linesByOrder(table), ...single]
    .map((order) => ({
      back: sum(order.map((at) => taken[at] as number)),
      worth: sum(order.map((at) => Math.max(values[at] as number, 0))),
    }))
    .filter(({ back }) => back > 0);
  return { less: refunded.filter(({ back, worth }) => back > worth).length, all: refunded.length };
}
