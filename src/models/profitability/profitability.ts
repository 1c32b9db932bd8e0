/** Profit per customer after the cost to serve it, and what to do with those that cost money. */

import { type LabelAction, NO_LABEL } from "../../core/label";
import { inLanguages } from "../../core/language";

export const GROUPS: readonly LabelAction[] = [
  {
    label: inLanguages("Earning", "盈利客户", "盈利客戶"),
    action: inLanguages(
      "Keep; look after the best in person.",
      "留住，最好的由专人维护。",
      "留住，最好的由專人維護。",
    ),
  },
  {
    label: inLanguages("Nurture", "培育客户", "培育客戶"),
    action: inLanguages(
      "New, not judged yet: develop, look again in a year.",
      "新客户暂不评判：培育，一年后再看。",
      "新客戶暫不評判：培育，一年後再看。",
    ),
  },
  {
    label: inLanguages("Convert", "转化客户", "轉化客戶"),
    action: inLanguages(
      "Goods pay, service does not: serve cheaper or charge for it.",
      "产品有毛利而服务亏损：降低或收取服务费用。",
      "產品有毛利而服務虧損：降低或收取服務費用。",
    ),
  },
  {
    label: inLanguages("Let go", "放弃客户", "放棄客戶"),
    action: inLanguages(
      "Goods do not pay: raise prices or let go.",
      "产品本身亏损：提价，否则放弃。",
      "產品本身虧損：提價，否則放棄。",
    ),
  },
];

const EARNING = 0;
const NURTURE = 1;
const CONVERT = 2;
const LET_GO = 3;
/** A customer is new for so many days after its first order. */
const NEW_DAYS = 365;

/**
 * The profit of each customer: gross profit less all costs; `NaN` where the gross profit or a cost is not readable.
 *
 * @param gross profit before the cost to serve, `NaN` for none
 * @param costs columns of money, `NaN` for a blank, which counts as nothing
 * @param unreadable rows that have a bad cell
 * @example Array.from(profits(Float64Array.of(50, 30), [Float64Array.of(20, NaN)], new Set())) // => [30, 30]
 */
export function profits(
  gross: Float64Array,
  costs: readonly Float64Array[],
  unreadable: ReadonlySet<number>,
): Float64Array {
  return gross.map((money, row) => {
    if (unreadable.has(row)) return Number.NaN;
    return costs.reduce((left, cost) => left - (Number.isNaN(cost[row]) ? 0 : (cost[row] as number)), money);
  });
}

/**
 * The group of a customer as a position in `GROUPS`; `NO_LABEL` without a profit.
 *
 * A profit of 0 earns. A customer that costs money is nurtured for a year after its first order, converted when its
 * gross profit is above 0, else let go.
 *
 * @param profit after the cost to serve
 * @param gross profit before it
 * @param age days since the first order, `NaN` when not known
 * @example groupOf(-5, 20, 400) // => 2
 */
export function groupOf(profit: number, gross: number, age: number): number {
  if (Number.isNaN(profit)) return NO_LABEL;
  if (profit >= 0) return EARNING;
  if (age < NEW_DAYS) return NURTURE;
  return gross > 0 ? CONVERT : LET_GO;
}
