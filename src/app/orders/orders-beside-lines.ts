/** Lists that hold each order as a line of its own beside its lines: the order is left out, as its lines come to it. */

import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import { LESS_THAN_A_CENT } from "../reading/columns/guess/amounts/sampled-numbers";
import { type LinesRead, linesByOrder, numbersOf, unchanged, withoutLines } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

/** Two lines of one amount may be two products; a line that two others come to is their order, if another order is alike. */
const FEWEST_TOLD = 3;
const FEWEST_ORDERS = 2;

/**
 * The lines without those of whole orders, as exports of tills have them above or below what was sold: in every order of several
 * lines the first, or in every one the last, is what the others come to, and one such order at least has two others.
 *
 * @param table one row per line
 * @example ordersBesideLines({ sheetRows: [2, 3, 4, 5, 6], columns: { "order-number": { type: "text", texts: ["7", "7", "7", "8", "8"] }, revenue: { type: "number", values: Float64Array.of(5, 2, 3, 4, 4), bad: new Map() } } }).table.sheetRows // => [3, 4, 6]
 */
export function ordersBesideLines(table: Table): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id);
  if (!amounts) return unchanged(table);
  const worth = (at: number) => amounts.values[at] as number;
  const orders = linesByOrder(table)
    .map((lines) => lines.filter((at) => !Number.isNaN(worth(at))))
    .filter((lines) => lines.length > 1);
  const isTold = orders.length >= FEWEST_ORDERS && orders.some((lines) => lines.length >= FEWEST_TOLD);
  if (!isTold) return unchanged(table);
  const isWhole = (whole: number | undefined, parts: readonly number[]) =>
    whole !== undefined &&
    worth(whole) > 0 &&
    parts.every((at) => worth(at) >= 0) &&
    Math.abs(sum(parts.map(worth)) - worth(whole)) < LESS_THAN_A_CENT;
  const wholes = orders.every(([first, ...others]) => isWhole(first, others))
    ? orders.map(([first]) => first as number)
    : orders.every((lines) => isWhole(lines[lines.length - 1], lines.slice(0, -1)))
      ? orders.map((lines) => lines[lines.length - 1] as number)
      : [];
  if (wholes.length === 0) return unchanged(table);
  const rows = wholes.map((at) => table.sheetRows[at] as number);
  const text = filledText(ORDER_TEXTS.wholeOrders, {
    count: rows.length,
    amount: amountText(sum(wholes.map(worth))),
  });
  return {
    table: withoutLines(table, new Set(wholes)),
    remarks: [{ id: "whole-orders", text, rows, change: null }],
    questions: [],
  };
}
