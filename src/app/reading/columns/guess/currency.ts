/** Which column holds the currency of the amounts, when headings alone do not settle it. */

import { textOf, tidy } from "../../../../core/cells/cell";
import { isCurrency } from "../../../../core/cells/currency";
import { FIELDS } from "../../../../core/table/fields";
import { inOneMoney } from "./amounts/currencies";
import { SAMPLED } from "./amounts/sampled-numbers";
import { type Draft, giveBack, isFree, take } from "./draft";

/**
 * Takes the column that holds nothing but currencies, whatever its heading says.
 *
 * @param draft of the guess, which is changed
 * @example settleCurrency({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => undefined
 */
export function settleCurrency(draft: Draft): void {
  const { columns, fields, mapping } = draft;
  const { currency, revenue } = FIELDS;
  if (!fields.includes(currency) || mapping[currency.id] !== undefined || mapping[revenue.id] === undefined)
    return;
  const found = columns.find((one) => {
    if (one.column.kind !== "text" || !isFree(draft, one)) return false;
    const words = one.column.cells
      .slice(0, SAMPLED)
      .map((cell) => tidy(textOf(cell)))
      .filter(Boolean);
    // R alone is a letter, and a rand only beside other currencies.
    return words.every(isCurrency) && words.some((word) => !/^[a-z]$/i.test(word));
  });
  if (found) take(draft, currency, found, "contents");
}

/**
 * Takes the amounts in one currency, where those that were taken are in the currency of their row and both stand side by side.
 *
 * @param draft of the guess, which is changed
 * @example settleMoney({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => undefined
 */
export function settleMoney(draft: Draft): void {
  const { columns, mapping } = draft;
  const { currency, revenue } = FIELDS;
  const at = (position: number | undefined) => columns.find(({ column }) => column.position === position);
  const [amounts, currencies] = [at(mapping[revenue.id]), at(mapping[currency.id])];
  if (!amounts || !currencies) return;
  const numeric = columns.flatMap(({ column }) => (column.kind === "number" ? [column] : []));
  const found = inOneMoney(amounts.column, currencies.column, numeric);
  const own = columns.find((one) => one.column === found && isFree(draft, one));
  if (!own) return;
  giveBack(draft, currency);
  take(draft, revenue, own, "one-money");
}
