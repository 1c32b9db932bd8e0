/** Orders whose number says that they cancel another, such as C500003 among 500001 and 500002. */

import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { alike, filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { type Choice, listed } from "../reading/remark";
import { type LinesRead, numbersOf, unchanged, withNumbers } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

const OF_CANCELLATIONS = /^(C|CN|CR)-?\d+$/i;
const PLAIN = /^\d+$/;

/**
 * The lines with the amounts of cancellations below 0. Where such a number stands beside an amount above 0, it is asked,
 * and counts as an order until it is answered.
 *
 * @param table one row per line
 * @param decisions of a person
 * @example cancellationsRead({ sheetRows: [2], columns: {} }, {}).questions // => []
 */
export function cancellationsRead(table: Table, { cancellationNumbers }: Decisions): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id);
  const numbers = textsIn(table, FIELDS.orderNumber);
  const others = numbers.filter((number) => PLAIN.test(number)).length;
  const lines = numbers.flatMap((number, at) =>
    amounts && OF_CANCELLATIONS.test(number) && (amounts.values[at] as number) > 0 ? [at] : [],
  );
  if (!amounts || lines.length === 0 || others <= lines.length) return unchanged(table);
  const values = {
    count: lines.length,
    numbers: listed([...new Set(lines.map((at) => numbers[at] as string))].map(alike)),
    amount: amountText(sum(lines.map((at) => amounts.values[at] as number))),
  };
  if (cancellationNumbers === undefined) {
    const text = filledText(ORDER_TEXTS.cancellations, values);
    const question = { id: "cancellation-numbers", text, choices: [choice("returns"), choice("orders")] };
    return { ...unchanged(table), questions: [question] };
  }
  const areReturns = cancellationNumbers === "returns";
  const text = areReturns ? ORDER_TEXTS.cancellationsOff : ORDER_TEXTS.cancellationsCounted;
  const negated = amounts.values.slice();
  for (const at of lines) negated[at] = -(negated[at] as number);
  return {
    table: areReturns ? withNumbers(table, amounts, negated) : table,
    remarks: [
      {
        id: "cancellation-numbers",
        text: filledText(text, values),
        rows: lines.map((at) => table.sheetRows[at] as number),
        change: choice(areReturns ? "orders" : "returns"),
      },
    ],
    questions: [],
  };
}

/** @private */
function choice(cancellationNumbers: "returns" | "orders"): Choice {
  const label = cancellationNumbers === "returns" ? ORDER_TEXTS.areReturns : ORDER_TEXTS.areOrders;
  return { label, to: { decisions: { cancellationNumbers } } };
}
