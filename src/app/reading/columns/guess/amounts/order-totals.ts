/** Totals of orders on each of their lines. */

import { isBlank, textOf, tidy } from "../../../../../core/cells/cell";
import type { InputColumn } from "../../../place/source";
import { SAMPLED } from "./sampled-numbers";

/**
 * Whether a column holds the same amount on every line of an order, so that adding it up would count it several times.
 * It takes an order of several lines to tell.
 *
 * @param amounts one per line
 * @param orders the order number of each line
 * @example repeatsOrderTotal({ cells: [500, 500, 90] }, { cells: [1, 1, 2] }) // => true
 * @example repeatsOrderTotal({ cells: [400, 100, 90] }, { cells: [1, 1, 2] }) // => false
 */
export function repeatsOrderTotal(
  amounts: Pick<InputColumn, "cells">,
  orders: Pick<InputColumn, "cells">,
): boolean {
  const first = new Map<string, string>();
  let repeated = 0;
  for (let row = 0; row < Math.min(orders.cells.length, SAMPLED); row++) {
    const [order, amount] = [tidy(textOf(orders.cells[row])), tidy(textOf(amounts.cells[row]))];
    if (order === "" || isBlank(amount)) continue;
    const before = first.get(order);
    if (before === undefined) first.set(order, amount);
    else if (before === amount) repeated++;
    else return false;
  }
  return repeated > 0;
}
