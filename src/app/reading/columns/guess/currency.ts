/** Which column holds the currency of the amounts, when headings alone do not settle it. */

import { textOf, tidy } from "../../../../core/cells/cell";
import { isCurrency } from "../../../../core/cells/currency";
import { FIELDS } from "../../../../core/table/fields";
import { type Draft, isFree, take } from "./draft";

/** As many rows show it. */
const SAMPLED = 1000;

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
