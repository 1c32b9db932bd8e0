/** How a customer is known again when rows have been sorted, added or removed. */

import { FIELDS } from "../../../core/table/fields";
import { type Table, textsIn } from "../../../core/table/table";

import { fittingText } from "./contents";

/**
 * A key per customer: the name; with the firm's own number, else numbered, when it stands on several rows; the sheet row
 * where there is no name.
 *
 * @param table the customers
 * @example customerKeys({ sheetRows: [2, 3], columns: {} }) // => ["row 2", "row 3"]
 */
export function customerKeys(table: Table): string[] {
  const names = textsIn(table, FIELDS.customer).map(fittingText);
  const numbers = textsIn(table, FIELDS.customerId);
  const rows = new Map<string, number>();
  for (const name of names) rows.set(name, (rows.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return names.map((name, index) => {
    if (name === "") return `row ${table.sheetRows[index]}`;
    const isNumbered = rows.get(name) !== 1 && numbers[index] !== "";
    const key = isNumbered ? `${name} (${numbers[index]})` : name;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  });
}

/**
 * Keys without the numbers that tell equal ones apart.
 *
 * @param keys from `customerKeys`, in their order; `null` stays
 * @example withoutNumbers(["Ann", "Ann (2)", "Bo (2)"]) // => ["Ann", "Ann", "Bo (2)"]
 */
export function withoutNumbers<Key extends string | null>(keys: readonly Key[]): (string | Key)[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    if (key === null) return key;
    const [, base = "", number = ""] = /^(.*) \((\d+)\)$/s.exec(key) ?? [];
    const name = Number(number) > 1 && Number(number) === (counts.get(base) ?? 0) + 1 ? base : key;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return name;
  });
}
