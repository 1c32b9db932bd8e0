/** Which customer of an earlier run each customer is, whatever was renamed, sorted, added or removed since. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import { FIELDS } from "../../core/table/fields";
import { grouped } from "../../core/table/grouped";
import { type Table, textsIn } from "../../core/table/table";
import { fittingText } from "../reading/sheet/contents";
import { withoutNumbers } from "../reading/sheet/customer-key";
import { HISTORY_COLUMNS } from "./history-columns";

/** What a customer is known by. */
export interface KnownCustomer {
  /** `""` without one. */
  readonly name: string;
  /** The firm's own number; `""` without one. */
  readonly id: string;
  /** What the customer was judged by, `NaN` for nothing. */
  readonly value: number;
}

/**
 * The customers of a table, as they are known again.
 *
 * @param table the customers
 * @param values what they are judged by
 * @example customersNow({ sheetRows: [2], columns: {} }, [9]) // => [{ name: "row 2", id: "", value: 9 }]
 */
export function customersNow(table: Table, values: ArrayLike<number>): KnownCustomer[] {
  const ids = textsIn(table, FIELDS.customerId);
  return textsIn(table, FIELDS.customer).map((name, index) => ({
    name: fittingText(name) || `row ${table.sheetRows[index]}`,
    id: fittingText(ids[index] ?? ""),
    value: values[index] ?? Number.NaN,
  }));
}

/**
 * The customers of a recorded run.
 *
 * @param rows of the run
 * @param models of the record, in the order of its columns
 * @example customersThen([[1, "2024-01-31", "Data", "Ann (7)", 9, "7"]], ["customer-id"]) // => [{ name: "Ann", id: "7", value: 9 }]
 */
export function customersThen(
  rows: readonly (readonly Cell[])[],
  models: readonly string[],
): KnownCustomer[] {
  const [customer, value] = [HISTORY_COLUMNS.indexOf("customer"), HISTORY_COLUMNS.indexOf("value")];
  const at = models.indexOf(FIELDS.customerId.id);
  const ids = rows.map((row) => (at < 0 ? "" : tidy(textOf(row[HISTORY_COLUMNS.length + at]))));
  const names = withoutNumbers(rows.map((row) => textOf(row[customer])));
  return rows.map((row, index) => {
    const [name = "", id = ""] = [names[index], ids[index]];
    const [own, cell] = [` (${id})`, row[value]];
    return {
      name: id !== "" && name.endsWith(own) ? name.slice(0, -own.length) : name,
      id,
      value: typeof cell === "number" ? cell : Number.NaN,
    };
  });
}

/**
 * Of each customer now the same one then, -1 for none.
 *
 * The firm's own number tells, else the name. Customers who share a name and have no number are told by an equal value,
 * and what is left of them by their order, as nothing else is known of them: that of the rows, or that of their values where
 * the others show that the rows were sorted.
 *
 * @param now the customers
 * @param then those of an earlier run
 * @example sameCustomers([{ name: "Anna", id: "7", value: 1 }], [{ name: "Bo", id: "", value: 1 }, { name: "Ann", id: "7", value: 5 }]) // => [1]
 */
export function sameCustomers(now: readonly KnownCustomer[], then: readonly KnownCustomer[]): number[] {
  const found = now.map(() => -1);
  const taken = new Set<number>();
  const pairUp = (keyOf: (customer: KnownCustomer) => string, order?: "rows" | "values") => {
    const among = (customers: readonly KnownCustomer[], isFree: (index: number) => boolean) =>
      grouped(customers.keys(), (index) =>
        isFree(index) ? keyOf(customers[index] as KnownCustomer) || null : null,
      );
    const groups = among(now, (index) => (found[index] ?? -1) < 0);
    const others = among(then, (index) => !taken.has(index));
    for (const [key, own] of groups) {
      const same = others.get(key) ?? [];
      if (!order && (own.length > 1 || same.length > 1)) continue;
      const turns = (customers: readonly KnownCustomer[], indexes: readonly number[]) =>
        order === "values" ? byValue(customers, indexes) : indexes;
      const sorted = turns(then, same);
      for (const [turn, index] of turns(now, own).entries()) {
        const other = sorted[turn];
        if (other === undefined) break;
        found[index] = other;
        taken.add(other);
      }
    }
  };
  pairUp(({ id }) => id);
  pairUp(({ name }) => name);
  pairUp(({ name, value }) => `${value} ${name}`);
  const known = found.filter((index) => index >= 0);
  pairUp(
    ({ name }) => name,
    known.every((one, at) => at === 0 || one > (known[at - 1] as number)) ? "rows" : "values",
  );
  return found;
}

/** The largest first, what has no value last. @private */
function byValue(customers: readonly KnownCustomer[], indexes: readonly number[]): readonly number[] {
  const worth = (index: number) => {
    const value = customers[index]?.value ?? Number.NaN;
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  return [...indexes].sort((one, other) => worth(other) - worth(one) || one - other);
}
