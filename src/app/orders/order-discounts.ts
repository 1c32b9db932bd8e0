/** Discounts of whole orders that stand on each of their lines, beside the amounts of these. */

import { asWritten } from "../../core/numbers/decimal";
import { gluedWords } from "../../core/table/header-words";
import type { NumberField, Table } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import type { InputColumn } from "../reading/place/source";
import { type Choice, columnNamed } from "../reading/remark";
import { type LinesRead, linesByOrder, withNumbers } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

export type Taken = NonNullable<Decisions["discounts"]>;

/** Of discounts; a Chinese rate may be what is left to pay. */
export const SAYS_PERCENT =
  /%|per ?cent|\bpct\b|prozent|pour ?cent|porcentaje|porcentagem|percentuale|procent/i;

/** The field of a cost of the customer, which a discount is no more once it is taken off of the revenue. */
export const DISCOUNTS = "discounts";

/** Of a whole order, where each of its lines has the same. */
const OF_ORDER = /^(order|cart|coupon|total)/;

/**
 * The lines with the discount of their order taken off once, where a person said so; until then it is asked. `undefined` where the
 * heading does not say that it is of the order, where it differs among the lines of one, or where the amounts are of whole orders too.
 *
 * @param table one row per line
 * @param column of the discounts
 * @param read the amounts of the lines, what the column says of each, and what a person decided
 * @example orderDiscountsRead({ sheetRows: [2], columns: {} }, { header: "Discount" }, { amounts: { values: Float64Array.of(9) }, parts: Float64Array.of(1) }) // => undefined
 */
export function orderDiscountsRead(
  table: Table,
  column: InputColumn,
  {
    amounts,
    parts,
    discounts,
  }: {
    readonly amounts: NumberField;
    readonly parts: Float64Array;
    readonly discounts?: Taken | undefined;
  },
): LinesRead | undefined {
  const { header } = column;
  if (!OF_ORDER.test(gluedWords(header)) || SAYS_PERCENT.test(header)) return undefined;
  const orders = linesByOrder(table).filter((lines) => lines.length > 1);
  const areSame = (values: Float64Array) =>
    orders.every((lines) => lines.every((at) => values[at] === values[lines[0] as number]));
  const isSome = orders.some(([first = 0]) => parts[first] !== 0);
  if (!isSome || !areSame(parts) || areSame(amounts.values)) return undefined;
  const values = { column: columnNamed(column), amounts: amounts.header };
  const once: Choice = { label: ORDER_TEXTS.discountOfOrder, to: { decisions: { discounts: "line" } } };
  const not: Choice = { label: ORDER_TEXTS.discountNot, to: { decisions: { discounts: "no" } } };
  if (discounts === undefined) {
    const text = filledText(ORDER_TEXTS.orderDiscounts, values);
    return { table, remarks: [], questions: [{ id: "line-discounts", text, choices: [once, not] }] };
  }
  const isOff = discounts !== "no";
  const further = new Set(orders.flatMap((lines) => lines.slice(1)));
  const left = amounts.values.map((amount, at) =>
    further.has(at) ? amount : asWritten(amount - (parts[at] as number)),
  );
  const { [DISCOUNTS]: _taken, ...others } = table.columns;
  const text = filledText(isOff ? ORDER_TEXTS.lineDiscountsOff : ORDER_TEXTS.lineDiscountsNot, values);
  return {
    table: isOff ? withNumbers({ ...table, columns: others }, amounts, left) : table,
    remarks: [{ id: "line-discounts", text, rows: [], change: isOff ? not : once }],
    questions: [],
  };
}
