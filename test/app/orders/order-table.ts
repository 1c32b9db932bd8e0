/** Lists of orders for tests: a few by hand, many by a seeded generator. */

import type { Period } from "../../../src/app/contract/kept";
import { aggregated } from "../../../src/app/orders/aggregate";
import { customerColumns } from "../../../src/app/orders/customer-fields";
import type { Cell } from "../../../src/core/cells/cell";
import { dayNumber, dayText } from "../../../src/core/cells/date-column";
import type { Field } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";
import { type Table, tableOf } from "../../../src/core/table/table";
import { seeded } from "../../core/seeded";

const COLUMNS = {
  customer: FIELDS.customer,
  date: FIELDS.date,
  amount: FIELDS.revenue,
  profit: FIELDS.profit,
  cost: FIELDS.costToServe,
  product: FIELDS.product,
  number: FIELDS.orderNumber,
  owner: FIELDS.owner,
  discount: { id: "discount", type: "number", label: FIELDS.profit.label, headers: [] },
  rate: {
    id: "rate",
    type: "number",
    label: FIELDS.profit.label,
    headers: [],
    addsUp: true,
    neverShares: true,
  },
  promised: { id: "promised", type: "date", label: FIELDS.date.label, headers: [] },
} as const satisfies Record<string, Field>;

export type OrderRow = Partial<Record<keyof typeof COLUMNS, Cell>>;

/** A table of orders from sheet row 2 on, with the columns that its first row has; frozen, as no one may change it. */
export function orderTable(rows: readonly OrderRow[]): Table {
  const names = Object.keys(rows[0] ?? {}) as (keyof typeof COLUMNS)[];
  const sources = names.map((name, at) => ({
    field: COLUMNS[name],
    header: name,
    letter: String.fromCharCode(65 + at),
    cells: rows.map((row) => row[name]),
  }));
  const table = tableOf(
    rows.map((_, at) => at + 2),
    sources,
    { decimal: ".", groups: "," },
  );
  return Object.freeze({ ...table, columns: Object.freeze(table.columns) });
}

/** A day as the product counts them. */
export function day(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  const found = dayNumber(year, month, date);
  if (found === undefined) throw new Error(`${text} is no day`);
  return found;
}

export interface RandomOrder {
  readonly customer: string;
  readonly date: string;
  readonly amount: number;
  readonly profit: number | "";
  readonly cost: number | "";
  readonly product: string;
  readonly number: string;
  readonly owner: string;
  readonly discount: number | "";
}

/** Orders of 2022 to 2024, a tenth of them returns, with gaps in the columns that may have some. */
export function randomOrders(count: number, seed: number): RandomOrder[] {
  const random = seeded(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const perhaps = <Value>(value: Value) => (random() < 0.2 ? "" : value);
  const first = day("2022-01-01");
  return Array.from({ length: count }, () => ({
    customer: `Customer ${upTo(count / 8)}`,
    date: dayText(first + upTo(1096)),
    amount: (random() < 0.1 ? -1 : 1) * (upTo(100_000) / 100),
    profit: perhaps(upTo(40_000) / 100 - 100),
    cost: perhaps(upTo(9_000) / 100),
    product: perhaps(`P${upTo(12)}`),
    number: perhaps(`N${upTo(count / 2)}`),
    owner: perhaps(`Owner ${upTo(6)}`),
    discount: perhaps(upTo(30) / 100),
  }));
}

/** The columns by field, blank cells as `""`, days as texts. */
export function fieldsOf(rows: readonly OrderRow[], period: Period): Record<string, (string | number)[]> {
  const table = orderTable(rows);
  const columns = customerColumns(table, aggregated(table, period));
  return Object.fromEntries(
    columns.map((column) => {
      if (column.type === "text") return [column.field.id, [...column.texts]];
      const numbers = Array.from(column.type === "date" ? column.days : column.values);
      const shown = (number: number) => (column.type === "date" ? dayText(number) : number);
      return [column.field.id, numbers.map((number) => (Number.isNaN(number) ? "" : shown(number)))];
    }),
  );
}
