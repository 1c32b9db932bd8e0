/** Which columns a model needs and what a list of orders yields without a column: decided here and nowhere else. */

/** Field to column, by whatever a column is known; a field without a column is not in it. */
type Columns = Readonly<Record<string, string | number | undefined>>;

/** Fields without which an order says nothing, whatever the models read. */
export const NEEDED_BY_ORDERS = ["customer", "revenue"] as const;

/** What cannot be told of orders without days. */
const DATED = [...NEEDED_BY_ORDERS, "date"] as const;

/**
 * The fields that a list of orders needs for the orders of a period.
 *
 * @param kind of the period
 * @example neededByOrders("year") // => ["customer", "revenue", "date"]
 */
export function neededByOrders(kind: string): readonly (typeof DATED)[number][] {
  return kind === "all" ? NEEDED_BY_ORDERS : DATED;
}

/** What a list of orders yields for each customer beside its own columns: field to the fields it is worked out from. */
export const YIELDED_BY_ORDERS: Readonly<Record<string, readonly string[]>> = {
  orders: NEEDED_BY_ORDERS,
  "first-order": DATED,
  "last-order": DATED,
  "products-bought": [...NEEDED_BY_ORDERS, "product"],
  "previous-revenue": DATED,
};

/** Fields that say how a row, and above all an order, counts; no model needs them, and none is carried to customers. */
export const FURTHER_OF_ORDERS = [
  "customer-id",
  "quantity",
  "unit-price",
  "status",
  "refund",
  "currency",
] as const;

/** What comes of other columns in every list, where it has no column of its own. */
export const MULTIPLIED: Readonly<Record<string, readonly string[]>> = {
  revenue: ["quantity", "unit-price"],
};

/**
 * Whether a field is there: in a column of its own, with the columns it is multiplied from or, in a list of orders, with
 * all the columns that yield it.
 *
 * @param field its id
 * @param columns that were found or chosen
 * @param areOrders whether each row is an order; else it is a customer
 * @example hasField("orders", { customer: 0, date: 1, revenue: 2 }, true) // => true
 * @example hasField("orders", { customer: 0, date: 1, revenue: 2 }, false) // => false
 * @example hasField("revenue", { quantity: 3, "unit-price": 4 }, false) // => true
 */
export function hasField(field: string, columns: Columns, areOrders: boolean): boolean {
  const from = (areOrders && YIELDED_BY_ORDERS[field]) || [field];
  const isMapped = (one: string) => columns[one] !== undefined;
  return from.every((one) => isMapped(one) || (MULTIPLIED[one]?.every(isMapped) ?? false));
}

/**
 * The groups of fields of which none is there; a model can be used when no group is left.
 *
 * @param needs of each group at least one field must be there
 * @param has whether a field is there
 * @example missingNeeds([["revenue", "profit"], ["cost"]], (field) => field === "profit") // => [["cost"]]
 */
export function missingNeeds<Field>(
  needs: readonly (readonly Field[])[],
  has: (field: Field) => boolean,
): (readonly Field[])[] {
  return needs.filter((group) => !group.some(has));
}
