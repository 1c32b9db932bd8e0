/** The value of every customer of a table, with ranks. */

import type { BadCell } from "../../core/cells/number-column";
import { CHURN_RATE as RATE_RULE } from "../../core/functions/customer-life";
import { isAllowed, NOT_NEGATIVE, type NumberRule } from "../../core/functions/number-rule";
import { refused } from "../../core/functions/row-result";
import { discounting } from "../../core/numbers/present-value";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { type CustomerValue, customerValue } from "./customer-value";
import { CHURN_RATE, PROFIT_TO_DATE, REFERRALS } from "./fields";
import { type CustomerValueOptions, MONTHS_A_YEAR } from "./options";

/**
 * The value of each customer; `null` without a yearly profit or with a cell that cannot be used.
 *
 * The profit is that of a year: of orders the one of the days that stand for a year, of a list of customers the one
 * given, brought to 12 months. Blank profit to date counts as the profit that the orders of the period brought, of a list
 * of customers as 0; blank referrals count as 0, a blank churn rate as the option's.
 *
 * @param table the customers
 * @param options rates for all
 * @example valuation({ sheetRows: [2], columns: { profit: { type: "number", values: Float64Array.of(100), bad: new Map() } } }, { churnRate: 0.5, discountRate: 0, months: 6 })[0].total // => 400
 */
export function valuation(
  table: Table,
  { churnRate, discountRate, months }: CustomerValueOptions,
): (CustomerValue | null)[] {
  const discount = discounting(discountRate);
  const { orders } = table;
  const profits = readingOf(table, FIELDS.profit, Number.NaN);
  const toDate = readingOf(table, PROFIT_TO_DATE, orders ? Number.NaN : 0);
  const rates = readingOf(table, CHURN_RATE, churnRate, RATE_RULE);
  const referrals = readingOf(table, REFERRALS, 0, NOT_NEGATIVE);
  return table.sheetRows.map((_, row) => {
    const profit = profits(row);
    const given = toDate(row);
    const realised = typeof given === "number" && Number.isNaN(given) ? profit : given;
    const numbers = [profit, realised, rates(row), referrals(row)];
    if (!numbers.every((cell): cell is number => typeof cell === "number" && !Number.isNaN(cell)))
      return null;
    const [ofPeriod, brought, rate, referred] = numbers as [number, number, number, number];
    const aYear = orders
      ? (orders.profitOfYear?.[row] ?? ofPeriod) * orders.year.times
      : (ofPeriod * MONTHS_A_YEAR) / months;
    const value = customerValue({ rate, profits: [aYear], discount }, brought, referred);
    return "code" in value || !Number.isFinite(value.total) ? null : value;
  });
}

/**
 * Rank of each value from the largest down; equal values share the better rank, as in RANK.
 *
 * @param values `NaN` for none, which has no rank
 * @example ranksOf([5, Number.NaN, 9, 5]) // => [2, null, 1, 2]
 */
export function ranksOf(values: readonly number[]): (number | null)[] {
  const descending = Float64Array.from(values.filter((value) => !Number.isNaN(value)))
    .sort()
    .reverse();
  const ranks = new Map<number, number>();
  descending.forEach((value, index) => {
    if (!ranks.has(value)) ranks.set(value, index + 1);
  });
  return values.map((value) => ranks.get(value) ?? null);
}

/**
 * How to read a number field: the cell of a row, what stands in for a blank, or why it cannot be used.
 *
 * @param table the customers
 * @param field a number field
 * @param blank what stands in for a blank, and for a column that is missing
 * @param rule which numbers can be used
 * @example readingOf({ sheetRows: [2], columns: {} }, FIELDS.profit, 0)(0) // => 0
 */
export function readingOf(
  { columns }: Table,
  field: Field,
  blank: number,
  rule?: NumberRule,
): (row: number) => number | BadCell {
  const column = columns[field.id];
  if (column?.type !== "number") return () => blank;
  return (row) => {
    const bad = column.bad.get(row);
    if (bad) return bad;
    const value = column.values[row] as number;
    if (Number.isNaN(value)) return blank;
    return rule && !isAllowed(rule, value) ? refused(field.label, rule.allowed, value) : value;
  };
}
