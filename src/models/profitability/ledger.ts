/** What each customer brings and costs, line by line, and what is left of it. */

import { monthsLater } from "../../core/cells/months";
import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { InputError } from "../../core/problem";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { latestDay } from "../../core/table/latest-day";
import { type NumberField, numbersIn, type Table } from "../../core/table/table";
import { COST_OF_GOODS, COSTS, HOURS } from "./fields";
import { groupOf, NEW_MONTHS, profits } from "./profitability";
import { TEXTS } from "./texts";

/** The customers' books. */
export interface Ledger {
  readonly revenue: NumberField;
  /** Cost of goods, or the profit before the cost to serve; without it all revenue is gross profit. */
  readonly base: NumberField | undefined;
  readonly gross: Float64Array;
  readonly spent: readonly Spending[];
  /** After the cost to serve, `NaN` where it is not known. */
  readonly profit: Float64Array;
  /** As positions in `GROUPS`. */
  readonly groups: readonly number[];
  /** Days since 1970-01-01, `NaN` for none. */
  readonly firstOrders: Float64Array;
  /** Whose first order is later is new. */
  readonly since: number;
}

/** One kind of cost. */
interface Spending {
  readonly column: NumberField;
  readonly money: Float64Array;
}

/**
 * The columns of the table that hold one of the fields. Throws `FIELD_MISSING` when one holds no numbers.
 *
 * @param table the customers
 * @param fields number fields
 * @example columnsFor(tableOf([], [], { decimal: ".", groups: "," }), [FIELDS.revenue]) // => []
 */
export function columnsFor(table: Table, fields: readonly Field[]): NumberField[] {
  return fields.filter(({ id }) => table.columns[id]).map((field) => numbersIn(table, field, TEXTS.title));
}

/**
 * What a blank of it leaves out: revenue, and the cost of goods or the profit before the cost to serve.
 *
 * @param table the customers
 * @example neededColumns(tableOf([], [], { decimal: ".", groups: "," })) // throws "Profitability needs a column for Revenue: choose one"
 */
export function neededColumns(table: Table): readonly [NumberField, NumberField | undefined] {
  const [base] = columnsFor(table, [COST_OF_GOODS, FIELDS.profit]);
  return [numbersIn(table, FIELDS.revenue, TEXTS.title), base];
}

/**
 * The books of all customers. Throws `NO_VALUES` when no profit is known.
 *
 * @param table the customers
 * @param rate money an hour spent on a customer costs
 * @example ledgerOf(tableOf([], [], { decimal: ".", groups: "," }), 50) // throws "Profitability needs a column for Revenue: choose one"
 */
export function ledgerOf(table: Table, rate: number): Ledger {
  const [revenue, base] = neededColumns(table);
  const isCost = base?.field.id === COST_OF_GOODS.id;
  const gross = revenue.values.map((money, row) => {
    if (!base || Number.isNaN(money)) return money;
    const other = base.values[row] as number;
    if (!isCost || Number.isNaN(other)) return other;
    return sum([money, -other]);
  });
  const spent = columnsFor(table, [...COSTS, HOURS]).map((column): Spending => {
    const each = column.field.id === HOURS.id ? rate : 1;
    return { column, money: column.values.map((amount) => asWritten(amount * each)) };
  });
  const unreadable = new Set(spent.flatMap(({ column }) => [...column.bad.keys()]));
  const profit = profits(
    gross,
    spent.map(({ money }) => money),
    unreadable,
  );
  if (profit.every(Number.isNaN))
    throw new InputError("NO_VALUES", { field: FIELDS.revenue.label, column: revenue.letter });
  const first = daysIn(table, FIELDS.firstOrder);
  const since = monthsLater(latestDay(first, daysIn(table, FIELDS.lastOrder), table.today), -NEW_MONTHS);
  const firstOrders = first ?? profit.map(() => Number.NaN);
  const groups = Array.from(profit, (money, row) =>
    groupOf(money, gross[row] as number, (firstOrders[row] as number) > since),
  );
  return { revenue, base, gross, spent, profit, groups, firstOrders, since };
}

/** @private */
function daysIn(table: Table, field: Field): Float64Array | undefined {
  const column = table.columns[field.id];
  return column?.type === "date" ? column.days : undefined;
}
