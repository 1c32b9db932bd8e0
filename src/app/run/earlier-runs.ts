/** What customers were worth at earlier times: in the record of runs, or in earlier periods of their orders. */

import { dayText } from "../../core/cells/date-column";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { type CustomersThen, type Table, textsIn } from "../../core/table/table";
import type { Period } from "../contract/requests";
import { aggregated } from "../orders/aggregate";
import { customerColumns } from "../orders/customer-fields";
import type { OrdersRun } from "../orders/orders-run";
import { periodsUntil } from "../orders/period";
import { fittingText } from "../reading/sheet/contents";
import type { HistoryReading } from "../reading/sheet/sheet-reading";
import { customersNow, customersThen, type KnownCustomer, sameCustomers } from "../record/same-customers";
import { recordedRuns } from "./movement";

/**
 * The recorded runs over some customers by the same amount, one per day, oldest first, and the customers as they are. A
 * run of the same day is one over the same data and counts as these.
 *
 * @param table the customers
 * @param history as read
 * @param date of the data now
 * @param field that the values are of
 * @example runsOf({ sheetRows: [2], columns: {} }, { models: [], runs: [], last: [] }, "2024-01-31", FIELDS.revenue).map(({ day }) => day) // => ["2024-01-31"]
 */
export function runsOf(table: Table, history: HistoryReading, date: string, field: Field): CustomersThen[] {
  const column = table.columns[field.id];
  const values = column?.type === "number" ? column.values : [];
  const ofDay = new Map(
    recordedRuns(history)
      .filter(({ run }) => run.basis === field.id && run.date !== undefined && run.date < date)
      .map(({ run, rows }) => [run.date ?? "", rows]),
  );
  const days = [...ofDay.keys()].sort();
  const known: KnownCustomer[] = [];
  const numbered = (customers: readonly KnownCustomer[]) =>
    sameCustomers(customers, known).map((found, index) => {
      const number = found < 0 ? known.length : found;
      known[number] = customers[index] as KnownCustomer;
      return number;
    });
  const stateOf = (day: string, customers: readonly KnownCustomer[]): CustomersThen => ({
    day,
    customers: numbered(customers),
    names: customers.map(({ name }) => name),
    values: customers.map(({ value }) => value),
  });
  const past = days.map((day) => stateOf(day, customersThen(ofDay.get(day) ?? [], history.models)));
  return [...past, stateOf(date, customersNow(table, values))];
}

/**
 * The customers in periods of equal length, oldest first, the last one that of the run; none without dates, and none by an
 * amount that orders do not add up to.
 *
 * @param table the customers
 * @param orders what was made of the orders; `null` for a list of customers
 * @param period as chosen
 * @param field that the values are of
 * @example periodsOf({ sheetRows: [], columns: {} }, null, null, FIELDS.revenue) // => []
 */
export function periodsOf(
  table: Table,
  orders: Pick<OrdersRun, "orders" | "found"> | null,
  period: Period | null,
  field: Field,
): CustomersThen[] {
  if (!orders?.found.days || !period) return [];
  const names = textsIn(table, FIELDS.customer);
  const customers = names.map((_, index) => index);
  return periodsUntil(period, orders.found.days.data).map(({ first, last }) => {
    const days = { kind: "days", from: dayText(first), to: dayText(last) } as const;
    const found = aggregated(orders.orders, days);
    const column = customerColumns(orders.orders, found).find((one) => one.field.id === field.id);
    const values = column?.type === "number" ? column.values : [];
    const of = new Map(found.customers.map(({ name }, at) => [fittingText(name), values[at] ?? Number.NaN]));
    return { day: dayText(last), customers, names, values: names.map((name) => of.get(name) ?? Number.NaN) };
  });
}
