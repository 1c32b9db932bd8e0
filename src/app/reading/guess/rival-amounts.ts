/** Which of two amounts of the same rows is meant. */

import { isBlank, textOf, tidy } from "../../../core/cells/cell";
import { type HeaderWords, listed, wordsFrom } from "../../../core/table/header-words";
import { NET_OR_GROSS, TOTAL_OF_AN_ORDER } from "../../../core/table/headings/telling-words";
import type { InputColumn } from "../source";

/** As many rows show it. */
const SAMPLED = 1000;

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

/**
 * Whether two columns hold the same, so that it does not matter which of them is taken.
 *
 * @param one column
 * @param other column
 * @example holdSame({ cells: [5, "7"] }, { cells: [5, 7] }) // => true
 */
export function holdSame(one: Pick<InputColumn, "cells">, other: Pick<InputColumn, "cells">): boolean {
  return one.cells.every((cell, at) => tidy(textOf(cell)) === tidy(textOf(other.cells[at])));
}

/**
 * Whether one header says that its amount is net and the other does not say so of its own. A net total is net.
 *
 * @param one words of a header
 * @param other words of another
 * @example isNetBeforeGross(headerWords("Net sales"), headerWords("Gross sales")) // => true
 * @example isNetBeforeGross(headerWords("Net total"), headerWords("Grand total")) // => true
 */
export function isNetBeforeGross(one: HeaderWords, other: HeaderWords): boolean {
  // What is just called amount may be net as well, unless the other says that tax is in it.
  const [isNet, isGross] = [has(one, "net"), has(one, "gross")];
  if (has(other, "net")) return isNet && !isGross && has(other, "gross");
  return has(other, "gross") ? isNet || !isGross : isNet;
}

/** Made when first looked at. */
const WORDS = new Map<keyof typeof NET_OR_GROSS, ReadonlySet<string>>();

/** As one word, too: Nettoumsatz. @private */
function has({ glued, parts }: HeaderWords, kind: keyof typeof NET_OR_GROSS): boolean {
  const words = WORDS.get(kind) ?? wordsFrom(listed(NET_OR_GROSS[kind]));
  WORDS.set(kind, words);
  return (
    parts.some(({ text }) => words.has(text)) ||
    BEGINNINGS[kind].test(glued) ||
    (kind === "gross" && TOTAL.test(glued))
  );
}

/** The words may stand in any order. */
const TOTAL = new RegExp(`^(?=.*total)(${listed(TOTAL_OF_AN_ORDER).join("|")})+$`);

/** Of German and Dutch words; the Spanish base of a tax stands alone. */
const BEGINNINGS = { net: /^netto|^base$/, gross: /^brutto/ } as const;
