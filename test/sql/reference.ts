/** What the models themselves say of a list: the other side of the contract. */

import type { Period } from "../../src/app/contract/kept";
import { aggregated } from "../../src/app/orders/aggregate";
import { customerColumns } from "../../src/app/orders/customer-fields";
import { zeroOrdersRead } from "../../src/app/orders/zero-orders";
import { periodsOf } from "../../src/app/run/earlier-runs";
import type { Model } from "../../src/core/model";
import type { Outcome } from "../../src/core/report/report";
import { FIELDS } from "../../src/core/table/fields";
import { type Table, textsIn } from "../../src/core/table/table";
import { prepared, tableWith } from "../models/segment";
import type { List } from "./lists";

/** Added up once for each period, because every model is asked about the same customers. */
const ADDED_UP = new WeakMap<List, Map<string, Table>>();

/** The customers of a list, added up where its rows are orders. */
export function customersOf(list: List, period: Period): Table {
  const tables = ADDED_UP.get(list) ?? new Map<string, Table>();
  ADDED_UP.set(list, tables);
  const key = JSON.stringify(period);
  const table = tables.get(key) ?? addedUp(list, period);
  tables.set(key, table);
  return table;
}

function addedUp({ fields, cells, rows }: List, period: Period): Table {
  const read = tableWith(fields.map((field, at) => [field, cells.map((row) => row[at])] as const));
  return rows === "customers" ? { ...read, today: today() } : customersOfOrders(read, period);
}

/** A run knows its day, as an engine does. */
function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}

/** The customers of orders that were read, as a run makes them. */
export function customersOfOrders(read: Table, period: Period): Table {
  const orders = zeroOrdersRead(read, {}).table;
  const found = aggregated(orders, period);
  const columns = customerColumns(orders, found);
  const { days } = found;
  const table: Table = {
    sheetRows: found.customers.map((_, at) => at + 2),
    today: today(),
    columns: Object.fromEntries(columns.map((column) => [column.field.id, column])),
    ...(days && { orders: { period: days.span, data: days.data, before: days.before, year: days.year } }),
    times: {
      runs: () => [],
      periods: (field) => periodsOf(table, { orders, found }, period, field),
    },
  };
  return table;
}

/** Outcome and names of the customers. */
export function judgedBySheet(
  model: Model,
  options: object,
  list: List,
  period: Period,
): { table: Table; names: readonly string[]; outcome: Outcome } {
  const table = customersOf(list, period);
  return {
    table,
    names: textsIn(table, FIELDS.customer),
    outcome: prepared(model, options).run(table),
  };
}
