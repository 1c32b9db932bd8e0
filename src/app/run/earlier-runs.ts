/** What customers were worth at earlier times: in the record of runs, or in earlier periods of their orders. */

import { dayText } from "../../core/cells/date-column";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { type CustomersThen, datesIn, numbersIn, type Table, textsIn } from "../../core/table/table";
import type { Period } from "../contract/kept";
import { aggregated } from "../orders/aggregate";
import { customerColumns } from "../orders/customer-fields";
import { linesKept } from "../orders/order-lines";
import type { OrdersRun } from "../orders/orders-run";
import { periodsUntil, type Span } from "../orders/period";
import { fittingText } from "../reading/sheet/contents";
import type { HistoryReading } from "../reading/sheet/sheet-reading";
import { customersNow, customersThen, type KnownCustomer, sameCustomers } from "../record/same-customers";
import { TEXTS } from "../texts";
import { type ComparedRun, haveLikePeriods, recordedRuns } from "./movement";

/**
 * The recorded runs over some customers by the same amount and over as many days of orders, one per day, oldest first, and the customers as they are. A
 * run of the same day is one over the same data and counts as these.
 *
 * @param table the customers
 * @param history as read
 * @param now day of the data, and how many days of orders they are
 * @param field that the values are of
 * @example runsOf({ sheetRows: [2], columns: {} }, { models: [], runs: [], last: [] }, { date: "2024-01-31" }, FIELDS.revenue).map(({ day }) => day) // => ["2024-01-31"]
 */
export function runsOf(
  table: Table,
  history: HistoryReading,
  { date, days: length }: Pick<ComparedRun, "date" | "days">,
  field: Field,
): CustomersThen[] {
  const column = table.columns[field.id];
  const values = column?.type === "number" ? column.values : [];
  const ofDay = new Map(
    recordedRuns(history)
      .filter(({ run }) => run.basis === field.id && haveLikePeriods(run.days, length))
      .filter(({ run }) => run.date !== undefined && run.date < date)
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
  return periodsUntil(period, orders.found.days.data).map((span) => {
    const of = worthIn(span, orders.orders, field);
    const values = names.map((name) => of.get(name) ?? Number.NaN);
    return { day: dayText(span.last), days: span.last - span.first + 1, customers, names, values };
  });
}

/** What each customer was worth in some days, by name. Only their lines are added up, so that more periods take no longer. @private */
function worthIn({ first, last }: Span, orders: Table, field: Field): ReadonlyMap<string, number> {
  const { days } = datesIn(orders, FIELDS.date, TEXTS.ordersTitle);
  const amounts = numbersIn(orders, FIELDS.revenue, TEXTS.ordersTitle).values;
  const kept = textsIn(orders, FIELDS.customer).flatMap((name, at) => {
    const day = days[at] as number;
    return name !== "" && !Number.isNaN(amounts[at]) && day >= first && day <= last ? [at] : [];
  });
  if (kept.length === 0) return new Map();
  const lines = linesKept(orders, kept);
  const found = aggregated(lines, { kind: "days", from: dayText(first), to: dayText(last) });
  const column = customerColumns(lines, found).find((one) => one.field.id === field.id);
  const values = column?.type === "number" ? column.values : [];
  return new Map(found.customers.map(({ name }, at) => [fittingText(name), values[at] ?? Number.NaN]));
}
