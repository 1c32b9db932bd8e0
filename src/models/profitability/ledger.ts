/** What each customer brings and costs, line by line, and what is left of it. */

import { monthsLater } from "../../core/cells/months";
import { numbersOnly } from "../../core/cells/number-column";
import { asWritten } from "../../core/numbers/decimal";
import { areRates } from "../../core/numbers/rates";
import { difference, sum } from "../../core/numbers/sum";
import { InputError } from "../../core/problem";
import { labelName } from "../../core/report/label";
import { columnName } from "../../core/table/column-name";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { latestDay } from "../../core/table/latest-day";
import { type NumberField, numbersIn, type Table } from "../../core/table/table";
import { filled, type Language } from "../../core/texts/language";
import { COST_OF_GOODS, COSTS, HOURS, isOfWinning } from "./fields";
import { GROUPS, LET_GO } from "./labels";
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
  /** Whether the orders begin early enough to tell who is new. */
  readonly reachesBack: boolean;
}

/** One kind of cost. */
export interface Spending {
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
 * What a blank of it leaves out: the profit before the cost to serve where there is one, else revenue and the cost of
 * goods.
 *
 * @param table the customers
 * @example neededColumns(tableOf([], [], { decimal: ".", groups: "," })) // throws "Profitability needs a column for Revenue: choose one"
 */
export function neededColumns(table: Table): readonly NumberField[] {
  const { revenue, base } = booksIn(table);
  if (!base) return [revenue];
  return base.field.id === COST_OF_GOODS.id ? [revenue, base] : [base];
}

/** @private */
function booksIn(table: Table): Pick<Ledger, "revenue" | "base"> {
  const [base] = columnsFor(table, [COST_OF_GOODS, FIELDS.profit]);
  return { revenue: numbersIn(table, FIELDS.revenue, TEXTS.title), base };
}

/**
 * The books of all customers. Throws `NO_VALUES` when no profit is known, and `PARAMETER` when the discounts are rates.
 *
 * @param table the customers
 * @param rate money an hour spent on a customer costs
 * @example ledgerOf(tableOf([], [], { decimal: ".", groups: "," }), 50) // throws "Profitability needs a column for Revenue: choose one"
 */
export function ledgerOf(table: Table, rate: number): Ledger {
  const { revenue, base } = booksIn(table);
  const gross =
    base?.field.id === COST_OF_GOODS.id
      ? revenue.values.map((money, row) => difference(money, base.values[row] as number))
      : (base ?? revenue).values;
  const spent = columnsFor(table, [...COSTS, HOURS]).map((column): Spending => {
    const each = column.field.id === HOURS.id ? rate : 1;
    return { column, money: column.values.map((amount) => asWritten(amount * each)) };
  });
  refuseRates(spent.map(({ column }) => column));
  const unreadable = new Set(spent.flatMap(({ column }) => [...column.bad.keys()]));
  const profit = profits(
    gross,
    spent.map(({ money }) => money),
    unreadable,
  );
  if (profit.every(Number.isNaN))
    throw new InputError("NO_VALUES", { field: FIELDS.revenue.label, column: revenue.letter });
  const first = daysIn(table, FIELDS.firstOrder);
  const latest = latestDay(first, daysIn(table, FIELDS.lastOrder), table.today);
  const since = monthsLater(latest, -NEW_MONTHS);
  // Orders that begin only then cannot tell who bought before: a first order in the list need not be the first.
  const reachesBack = !table.orders || table.orders.data.first <= monthsLater(latest, -2 * NEW_MONTHS);
  const firstOrders = first ?? profit.map(() => Number.NaN);
  const groups = Array.from(profit, (money, row) =>
    groupOf(money, gross[row] as number, reachesBack && (firstOrders[row] as number) > since),
  );
  return { revenue, base, gross, spent, profit, groups, firstOrders, since, reachesBack };
}

/**
 * What winning one customer took: the parts of it spent on the new ones that have a profit, on the average; `null` where nobody is new or no
 * part is known.
 *
 * @param ledger the customers' books
 * @example winningCost({ spent: [{ column: { field: HOURS }, money: Float64Array.of(50, 9) }], profit: Float64Array.of(5, 5), firstOrders: Float64Array.of(10, NaN), since: 5, reachesBack: true }) // => 50
 */
export function winningCost({
  spent,
  profit,
  firstOrders,
  since,
  reachesBack,
}: Pick<Ledger, "profit" | "firstOrders" | "since" | "reachesBack"> & {
  readonly spent: readonly (Pick<Spending, "money"> & { readonly column: { readonly field: Field } })[];
}): number | null {
  const parts = spent.filter(({ column }) => isOfWinning(column.field));
  const fresh = Array.from(firstOrders.keys()).filter(
    (row) => !Number.isNaN(profit[row]) && (firstOrders[row] as number) > since,
  );
  if (!reachesBack || parts.length === 0 || fresh.length === 0) return null;
  const total = sum(parts.flatMap(({ money }) => fresh.map((row) => money[row] || 0)));
  return asWritten(total / fresh.length);
}

/**
 * That nobody can tell whether the goods or the service do not pay, where somebody is let go although no cost is taken off the profit of
 * the list: it may be one before the cost to serve or after it. Nothing where all is known.
 *
 * @param ledger the customers' books
 * @param language of the sentence
 * @example goodsUntold({ base: undefined, spent: [], groups: [] }, "en") // => []
 */
export function goodsUntold(
  { base, spent, groups }: Pick<Ledger, "base" | "spent" | "groups">,
  language: Language,
): string[] {
  if (base?.field.id !== FIELDS.profit.id || spent.length > 0 || !groups.includes(LET_GO)) return [];
  const names = { group: labelName(GROUPS, LET_GO, language), profit: columnName(base, language) };
  return [filled(TEXTS.goodsUntold, language, names)];
}

/** A discount of 0.2 is 20 % and no money; a table of these alone would cost nothing, and nobody would see it. @private */
function refuseRates(costs: readonly NumberField[]): void {
  const rates = costs.find(({ field, values }) => field.neverShares && areRates(values));
  if (rates)
    throw new InputError("PARAMETER", {
      parameter: rates.field.label,
      allowed: TEXTS.amountsNotRates,
      found: numbersOnly(rates.values).reduce((most, value) => Math.max(most, value), 0),
    });
}

/** @private */
function daysIn(table: Table, field: Field): Float64Array | undefined {
  const column = table.columns[field.id];
  return column?.type === "date" ? column.days : undefined;
}
