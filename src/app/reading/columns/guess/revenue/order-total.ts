/** What a line is worth where each line of an order has the order's total. */

import { textOf, tidy } from "../../../../../core/cells/cell";
import { numberColumn } from "../../../../../core/cells/number-column";
import { FIELDS } from "../../../../../core/table/fields";
import { grouped } from "../../../../../core/table/grouped";
import { saysPutOn } from "../amounts/put-on-headings";
import { subsetsOf } from "../amounts/relations";
import { LESS_THAN_A_CENT } from "../amounts/sampled-numbers";
import type { Draft } from "../draft";
import { hasPieces } from "./prices";

/**
 * Takes what a line's pieces cost instead of a total that is repeated on each line of an order, keeps the total where something
 * came off of it, and else asks about it.
 *
 * @param draft of the guess, which is changed
 * @example settleOrderTotal({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => false
 */
export function settleOrderTotal(draft: Draft): boolean {
  const { mapping, reasons, doubts } = draft;
  const { revenue } = FIELDS;
  const taken = mapping[revenue.id];
  if (reasons[revenue.id] !== "order-total" || taken === undefined) return false;
  if (!hasPieces(draft)) {
    doubts.push({ field: revenue.id, position: taken, rivals: [], reason: "order-total" });
    return true;
  }
  const paid = paidOfPieces(draft, taken);
  // Something came off of what the pieces cost.
  if (paid === "less") return true;
  // On each line the order's whole total: a line's own amount is what its pieces cost.
  delete mapping[revenue.id];
  reasons[revenue.id] = paid === "goods" ? "before-shipping" : "line-amount";
  if (paid === "unclear")
    doubts.push({ field: revenue.id, position: null, rivals: [taken], reason: "order-total" });
  return true;
}

/**
 * What was paid for each order beside what its pieces cost: as much, or as much as stands on each line; as much but for tax and
 * shipping that have columns; less in some orders and more in none; or neither.
 * @private
 */
function paidOfPieces({ columns, mapping }: Draft, taken: number): "pieces" | "goods" | "less" | "unclear" {
  const cellsOf = (position: number | undefined) =>
    columns.find(({ column }) => column.position === position)?.column.cells ?? [];
  const numbers = cellsOf(mapping[FIELDS.orderNumber.id]);
  const [totals = new Float64Array(), counts, prices] = [
    taken,
    mapping[FIELDS.quantity.id],
    mapping[FIELDS.unitPrice.id],
  ].map((position) => numberColumn(cellsOf(position)).values);
  const costs = totals.map((_, at) => (counts?.[at] ?? Number.NaN) * (prices?.[at] ?? Number.NaN));
  const ofLine = totals.map((total, at) => total - (costs[at] as number));
  const isNothing = (rest: number) => !(Math.abs(rest) >= LESS_THAN_A_CENT);
  if (ofLine.some((rest) => !Number.isNaN(rest)) && ofLine.every(isNothing)) return "pieces";
  const orders = [...grouped(numbers.keys(), (at) => tidy(textOf(numbers[at]))).values()];
  const rests = orders.map(([first = 0, ...others]) =>
    others.reduce((rest, at) => rest - (costs[at] as number), ofLine[first] as number),
  );
  const putOn = columns
    .filter(({ column }) => column.kind === "number" && saysPutOn(column.header))
    .map(({ column }) => {
      const values = numberColumn(column.cells).values;
      return orders.map(([first = 0]) => values[first] || 0);
    });
  const isExplained = subsetsOf(putOn).some((some) =>
    rests.every(
      (rest, at) =>
        Math.abs(some.reduce((left, paid) => left - (paid[at] as number), rest)) < LESS_THAN_A_CENT,
    ),
  );
  if (rests.every(isNothing)) return "pieces";
  if (isExplained) return "goods";
  return rests.every((rest) => rest < LESS_THAN_A_CENT) ? "less" : "unclear";
}
