/** The columns of the customers that a list of orders comes to. */

import { asWritten } from "../../core/numbers/decimal";
import { areRates } from "../../core/numbers/rates";
import { sum } from "../../core/numbers/sum";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import {
  type DateField,
  type NumberField,
  type Table,
  type TextField,
  textsIn,
} from "../../core/table/table";
import { FURTHER_FIELDS, ORDER_FIELDS } from "../reading/fields";
import type { Aggregated, CustomerOrders, Order } from "./aggregate";

/** A column of customers; its place on the sheet is found later. */
export type CustomerColumn = NumberField | TextField | DateField;

/**
 * The columns, the customer first.
 *
 * A number that adds up is the sum over the period, blank without an order in it, of rates where money belongs the
 * mean, so that they are known as rates still; any other number or text is that of
 * the latest order that has one, on one day the larger number or the text first in the alphabet, so that the order of
 * rows does not matter. Orders with one order number count once. Without dates there is no first and no last order.
 *
 * @param table one row per order
 * @param found from `aggregated`
 * @example customerColumns(tableOf([], [], { decimal: ".", groups: "," }), { customers: [], days: { before: null } }).map(({ field }) => field.id) // => ["customer", "orders", "first-order", "last-order"]
 */
export function customerColumns(table: Table, found: Aggregated): CustomerColumn[] {
  const { customers, days } = found;
  const isDated = days !== null;
  const own = Object.values(table.columns).filter(({ field }) => !TAKEN.includes(field.id));
  const products = table.columns[FIELDS.product.id] && textsIn(table, FIELDS.product);
  const numbered = table.columns[FIELDS.orderNumber.id] && textsIn(table, FIELDS.orderNumber);
  const number = (field: Field, of: (customer: CustomerOrders) => number, header = "", letter = "") =>
    numberField(field, header, letter, customers.map(of));
  const total = (orders: readonly Order[], values: ArrayLike<number>) =>
    orders.length === 0 ? Number.NaN : sumOrBlank(orders.map(({ at }) => values[at] as number));
  const mean = (orders: readonly Order[], values: ArrayLike<number>) => {
    const known = orders.filter(({ at }) => !Number.isNaN(values[at]));
    return asWritten(total(known, values) / known.length);
  };
  const amounts = table.columns[FIELDS.revenue.id];
  return [
    text(
      FIELDS.customer,
      customers.map(({ name }) => name),
    ),
    ...own.map((column): CustomerColumn => {
      const { field, header, letter } = column;
      if (column.type === "number") {
        const addedUp = isOfRates(column) ? mean : total;
        return number(
          field,
          field.addsUp
            ? ({ inPeriod }) => addedUp(inPeriod, column.values)
            : ({ purchases }) => latestNumber(purchases, column.values),
          header,
          letter,
        );
      }
      if (column.type === "date")
        return date(
          field,
          customers.map(({ purchases }) => latestNumber(purchases, column.days)),
        );
      return text(
        field,
        customers.map(({ purchases }) => latestText(purchases, column.texts)),
      );
    }),
    number(FIELDS.orders, ({ inPeriod }) => countOf(inPeriod, numbered)),
    ...(isDated
      ? [
          date(
            FIELDS.firstOrder,
            customers.map(({ purchases }) => edge(purchases, Math.min)),
          ),
          date(
            FIELDS.lastOrder,
            customers.map(({ purchases }) => edge(purchases, Math.max)),
          ),
        ]
      : []),
    ...(products ? [number(FIELDS.productsBought, ({ inPeriod }) => distinct(inPeriod, products))] : []),
    ...(days?.before && amounts?.type === "number"
      ? [number(FIELDS.previousRevenue, ({ before }) => total(before, amounts.values))]
      : []),
  ];
}

/**
 * The profit of the days that stand for a year, per customer; `undefined` without a column of profit or of
 * dates.
 *
 * Who bought in the period but not in those days brought nothing in them: 0. Without an order in the period, or without
 * a profit in any of them, it is `NaN`.
 *
 * @param table one row per order
 * @param found from `aggregated`
 * @example profitOfYear(tableOf([], [], { decimal: ".", groups: "," }), { customers: [], days: { year: { first: 0, last: 364 } } }) // => undefined
 */
export function profitOfYear(
  { columns }: Table,
  { customers, days }: Pick<Aggregated, "customers" | "days">,
): Float64Array | undefined {
  const profit = columns[FIELDS.profit.id];
  if (profit?.type !== "number" || !days) return undefined;
  const { year } = days;
  return Float64Array.from(customers, ({ inPeriod }) => {
    const known = inPeriod.filter(({ at }) => !Number.isNaN(profit.values[at]));
    if (known.length === 0) return Number.NaN;
    const ofYear = known.filter(({ day }) => day >= year.first && day <= year.last);
    return sum(ofYear.map(({ at }) => profit.values[at] as number));
  });
}

/** Fields of orders, and those that are worked out anew. */
const TAKEN: readonly string[] = [
  FIELDS.customer,
  ...ORDER_FIELDS,
  ...FURTHER_FIELDS,
  FIELDS.orders,
  FIELDS.firstOrder,
  FIELDS.lastOrder,
  FIELDS.productsBought,
  FIELDS.previousRevenue,
].map(({ id }) => id);

/** @private */
function numberField(field: Field, header: string, letter: string, values: readonly number[]): NumberField {
  const read = { values: Float64Array.from(values), bad: new Map<number, never>(), fromText: 0 };
  return { type: "number", field, header, letter, ...read };
}

/** @private */
function date(field: Field, days: readonly number[]): DateField {
  return { type: "date", field, header: "", letter: "", days: Float64Array.from(days), bad: new Map() };
}

/** @private */
function text(field: Field, texts: readonly string[]): TextField {
  return { type: "text", field, header: "", letter: "", texts };
}

/** @private */
function isOfRates({ field, values }: NumberField): boolean {
  return field.neverShares === true && areRates(values);
}

/** @private */
function sumOrBlank(values: readonly number[]): number {
  return values.every(Number.isNaN) ? Number.NaN : sum(values);
}

/** Purchases of the period; blank when there was nothing at all, not even a return. @private */
function countOf(orders: readonly Order[], numbered: readonly string[] | undefined): number {
  if (orders.length === 0) return Number.NaN;
  const bought = orders.filter(({ kind }) => kind === "purchase");
  // A line without a number is an order of its own.
  return new Set(bought.map(({ at }) => numbered?.[at] || at)).size;
}

/** @private */
function distinct(orders: readonly Order[], products: readonly string[]): number {
  if (orders.length === 0) return Number.NaN;
  const bought = orders.filter(({ kind }) => kind === "purchase").map(({ at }) => products[at]);
  return new Set(bought.filter((product) => product !== "")).size;
}

/** @private */
function edge(orders: readonly Order[], choose: (one: number, other: number) => number): number {
  return orders.reduce((found, { day }) => (Number.isNaN(found) ? day : choose(found, day)), Number.NaN);
}

/** @private */
function latestNumber(orders: readonly Order[], values: ArrayLike<number>): number {
  let [found, latest] = [Number.NaN, Number.NEGATIVE_INFINITY];
  for (const { at, day } of orders) {
    const value = values[at] as number;
    if (Number.isNaN(value) || day < latest) continue;
    if (day > latest || value > found) found = value;
    latest = day;
  }
  return found;
}

/** @private */
function latestText(orders: readonly Order[], texts: readonly string[]): string {
  let [found, latest] = ["", Number.NEGATIVE_INFINITY];
  for (const { at, day } of orders) {
    const value = texts[at] as string;
    if (value === "" || day < latest) continue;
    if (day > latest || value < found) found = value;
    latest = day;
  }
  return found;
}
