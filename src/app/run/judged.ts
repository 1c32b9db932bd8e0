/** What a run judged customers by, and the day of its data: what later runs compare with. */

import { dayOf, dayText } from "../../core/cells/date-column";
import { numbersOnly } from "../../core/cells/number-column";
import type { ResultColumn } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { latestDay } from "../../core/table/latest-day";
import type { Table } from "../../core/table/table";
import type { RunRequest } from "../contract/requests";
import type { OrdersRun } from "../orders/orders-run";
import { daysIn } from "../orders/period";
import type { ModelRun } from "./model-run";

/** The value of each customer, and what it is. */
export interface Judged {
  /** One per customer, `NaN` for none. */
  readonly values: ArrayLike<number>;
  /** The field that the values are of; `""` where they are a score of the first model. */
  readonly basis: string;
}

/** What customers are worth, and what that is called. */
export interface Worth extends Judged {
  readonly name: string;
}

/**
 * What customers are worth: what their labels follow where that is a column of money, else their revenue, else their
 * profit, else what the labels follow; `null` where there is none of these.
 *
 * @param table the customers
 * @param labelled the column of labels of a model, if there is one
 * @example worthIn({ sheetRows: [2], columns: {} }, undefined) // => null
 */
export function worthIn(
  table: Table,
  labelled: Pick<ResultColumn, "header" | "basis"> | undefined,
): Worth | null {
  const money = [FIELDS.revenue, FIELDS.profit].flatMap(({ id }): Worth[] => {
    const column = table.columns[id];
    return column?.type === "number" ? [{ name: column.header, values: column.values, basis: id }] : [];
  });
  const own = money.find(({ values }) => values === labelled?.basis);
  const score = labelled?.basis ? { name: labelled.header, values: labelled.basis, basis: "" } : null;
  return own ?? money[0] ?? score;
}

/**
 * What the customers are worth by the first model whose labels follow a number.
 *
 * @param table the customers
 * @param models of the run, finished
 * @example judgedBy({ sheetRows: [2], columns: { revenue: { type: "number", values: [9], field: FIELDS.revenue } } }, []).basis // => "revenue"
 */
export function judgedBy(table: Table, models: readonly Pick<ModelRun, "outcome">[]): Judged {
  const columns = models.flatMap(({ outcome }) => outcome.columns);
  const labelled = columns.find(({ labels, basis }) => labels && basis);
  return worthIn(table, labelled) ?? { values: [], basis: "" };
}

/**
 * How many days of orders were added up: 0 for all of them, `undefined` for a list of customers.
 *
 * @param request of the run
 * @param orders what was made of orders; `null` for customers
 * @example daysAddedUp({ orders: null }, null) // => undefined
 */
export function daysAddedUp(
  { orders: period }: Pick<RunRequest, "orders">,
  orders: Pick<OrdersRun, "found"> | null,
): number | undefined {
  if (!orders || !period) return undefined;
  return orders.found.days ? daysIn(period, orders.found.days.data) : 0;
}

/**
 * The day of the data: as a person typed it, the last order that counts, the last order of any customer, or the day of
 * the run; never after that.
 *
 * @param request of the run
 * @param table the customers
 * @param orders what was made of orders; `null` for customers
 * @example dataDay({ dataDay: null, today: "2024-01-31" }, { sheetRows: [], columns: {} }, null) // => "2024-01-31"
 */
export function dataDay(
  { dataDay: typed, today }: Pick<RunRequest, "dataDay" | "today">,
  { columns }: Table,
  orders: Pick<OrdersRun, "found"> | null,
): string {
  if (typed !== null) return typed;
  const run = dayOf(today);
  if (typeof run !== "number") return today;
  if (orders?.found.days) {
    const { span, data } = orders.found.days;
    return dayText(Math.min(span.last, data.last, run));
  }
  const last = columns[FIELDS.lastOrder.id];
  const days = last?.type === "date" ? numbersOnly(last.days) : new Float64Array(0);
  return dayText(days.length > 0 ? latestDay(undefined, days, run) : run);
}
