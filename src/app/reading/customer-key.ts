/** How a customer is known again when rows have been sorted, added or removed. */

import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";

import { fittingText } from "./contents";

/**
 * A key per customer: the name, numbered when it stands on several rows; the sheet row where there is no name.
 *
 * @param table the customers
 * @example customerKeys({ sheetRows: [2, 3], columns: {} }) // => ["row 2", "row 3"]
 */
export function customerKeys(table: Table): string[] {
  const seen = new Map<string, number>();
  return textsIn(table, FIELDS.customer).map((text, index) => {
    const name = fittingText(text);
    if (name === "") return `row ${table.sheetRows[index]}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
