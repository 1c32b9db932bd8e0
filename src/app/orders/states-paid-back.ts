/** Lines whose state says that they came to nothing, and that count all the same because a return or a refund is told beside them. */

import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { numbersOf } from "./order-lines";
import { saysTakenBack } from "./state-words";
import type { State } from "./states-in";

/**
 * The states without their lines that are needed for the sum.
 *
 * A line below 0 that takes back a purchase which counts is needed for the sum; where the purchase has the same state,
 * neither is, nor where it is the opposite of a purchase that a state says was taken back.
 *
 * @param table one row per line
 * @param out states that do not count
 * @example withoutReturns({ sheetRows: [], columns: {} }, []) // => []
 */
export function withoutReturns(table: Table, out: readonly State[]): State[] {
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
  if (out.length === 0 || !amounts?.some((amount) => amount < 0)) return [...out];
  const customers = textsIn(table, FIELDS.customer);
  const leftOut = new Set(out.flatMap(({ lines }) => lines));
  const bought = new Map<string, number>();
  amounts.forEach((amount, at) => {
    const customer = customers[at] ?? "";
    if (!leftOut.has(at)) bought.set(customer, Math.max(bought.get(customer) ?? 0, amount));
  });
  // Lines that count and are below 0; each takes back one purchase.
  const opposites = new Map<string, number[]>();
  amounts.forEach((amount, at) => {
    if (!(amount < 0) || leftOut.has(at)) return;
    const key = keyOf(customers[at], amount);
    const own = opposites.get(key);
    if (own) own.push(at);
    else opposites.set(key, [at]);
  });
  return out.flatMap((state) => {
    const reversed = new Set(
      state.lines.filter((at) => (amounts[at] as number) > 0).map((at) => customers[at]),
    );
    const isReturn = (at: number) =>
      (amounts[at] as number) < 0 &&
      !reversed.has(customers[at]) &&
      (bought.get(customers[at] ?? "") ?? 0) >= -(amounts[at] as number);
    if (!saysTakenBack(state.name)) return [state];
    const lines = state.lines.filter((at) => !isReturn(at));
    const paidBack = lines.flatMap(
      (at) => opposites.get(keyOf(customers[at], -(amounts[at] as number)))?.pop() ?? [],
    );
    return lines.length === 0
      ? []
      : [{ ...state, lines: [...lines, ...paidBack].sort((one, other) => one - other) }];
  });
}

/** Of a customer and an amount. @private */
function keyOf(customer: string | undefined, amount: number): string {
  return `${amount} ${customer}`;
}

/**
 * The states without orders called refunded that were not wholly: where a column says how much was paid back, they are worth the rest.
 *
 * @param table one row per line
 * @param off states that mean that nothing was bought
 * @example withoutPartsPaidBack({ sheetRows: [], columns: {} }, []) // => []
 */
export function withoutPartsPaidBack(table: Table, off: readonly State[]): State[] {
  const [amounts, refunds] = [FIELDS.revenue, FIELDS.refund].map(({ id }) => numbersOf(table, id)?.values);
  if (!amounts || !refunds) return [...off];
  const isPart = (at: number) =>
    Math.abs(refunds[at] as number) > 0 && Math.abs(refunds[at] as number) < (amounts[at] as number);
  return off.flatMap((state) => {
    if (state.isColumn || !saysTakenBack(state.name)) return [state];
    const lines = state.lines.filter((at) => !isPart(at));
    return lines.length === 0 ? [] : [{ ...state, lines }];
  });
}
