/** Churn measured from orders: who bought in a period, who no longer did in the next. */

import { sum } from "../../core/numbers/sum";
import { type Period, periodOf } from "./period";

/** One entry per order in each list. */
export interface Orders {
  /** `""` where it is not known; such orders are left out. */
  readonly customers: readonly string[];
  /** Days since 1970-01-01, `NaN` where it is not known; such orders are left out. */
  readonly days: Float64Array;
  /** `NaN` where it is not known; below 0 is a return, which is no purchase. */
  readonly amounts: Float64Array;
  /** Tier, contract or region of the customer; `""` where it is not known. */
  readonly groups: readonly string[];
}

export interface PeriodFigures {
  readonly position: number;
  /** Customers who bought in it: kept + returned + gained. */
  readonly active: number;
  /** Bought in the period before too. */
  readonly kept: number;
  /** Bought for the first time in the data. */
  readonly gained: number;
  /** Bought earlier, but not in the period before. */
  readonly returned: number;
  /** Bought in the period before, but not in this one. */
  readonly lost: number;
  /** Of the active customers; goods returned in a period without a purchase do not count. */
  readonly revenue: number;
  /** What those lost had spent in the period before. */
  readonly revenueLost: number;
}

export interface GroupFigures {
  readonly group: string;
  /** Customers of each period but the last, added up. */
  readonly before: number;
  readonly lost: number;
  readonly revenueBefore: number;
  readonly revenueLost: number;
}

interface Purchases {
  readonly amounts: number[];
  /** Whether something was bought, not only returned. */
  active: boolean;
}

interface Customer {
  readonly periods: Map<number, Purchases>;
  lastDay: number;
  group: string;
}

/**
 * The customers by name with what each bought in which period; the group is the one of the last order.
 *
 * @param orders one entry per order
 * @param period how long a period is
 * @example purchasesOf({ customers: ["Ann", ""], days: Float64Array.of(0, 1), amounts: Float64Array.of(5, 6), groups: ["", ""] }, "year").size // => 1
 */
export function purchasesOf(orders: Orders, period: Period): ReadonlyMap<string, Customer> {
  const found = new Map<string, Customer>();
  for (const [index, name] of orders.customers.entries()) {
    const day = orders.days[index] as number;
    if (name === "" || Number.isNaN(day)) continue;
    const customer = found.get(name) ?? { periods: new Map(), lastDay: Number.NEGATIVE_INFINITY, group: "" };
    found.set(name, customer);
    const position = periodOf(day, period);
    const purchases = customer.periods.get(position) ?? { amounts: [], active: false };
    customer.periods.set(position, purchases);
    const amount = orders.amounts[index] as number;
    if (!Number.isNaN(amount)) purchases.amounts.push(amount);
    if (!(amount < 0)) purchases.active = true;
    const group = orders.groups[index] as string;
    // On one day the group first in the alphabet wins, so that the order of rows does not matter.
    const isLater = day > customer.lastDay || (day === customer.lastDay && group < customer.group);
    if (group !== "" && (isLater || customer.group === "")) {
      customer.group = group;
      customer.lastDay = day;
    }
  }
  return found;
}

/**
 * Every period from the first purchase to the last, those without any included.
 *
 * @param customers from `purchasesOf`
 * @example periodFigures(purchasesOf({ customers: ["Ann", "Bo", "Ann"], days: Float64Array.of(0, 9, 400), amounts: Float64Array.of(5, 6, 7), groups: ["", "", ""] }, "year"))[1] // => { position: 1971, active: 1, kept: 1, gained: 0, returned: 0, lost: 1, revenue: 7, revenueLost: 6 }
 */
export function periodFigures(customers: ReturnType<typeof purchasesOf>): PeriodFigures[] {
  const counts = new Map<number, Record<"active" | "kept" | "gained" | "returned" | "lost", number>>();
  const revenue = new Map<number, number[]>();
  const revenueLost = new Map<number, number[]>();
  const bounds = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  const at = (position: number) => {
    const known = counts.get(position) ?? { active: 0, kept: 0, gained: 0, returned: 0, lost: 0 };
    counts.set(position, known);
    return known;
  };
  for (const { periods } of customers.values()) {
    const bought = boughtIn(periods);
    bounds.first = Math.min(bounds.first, ...bought.slice(0, 1));
    bounds.last = Math.max(bounds.last, ...bought.slice(-1));
    for (const [order, position] of bought.entries()) {
      const here = at(position);
      const amounts = periods.get(position)?.amounts ?? [];
      collect(revenue, position, amounts);
      here.active++;
      if (order === 0) here.gained++;
      else if (bought[order - 1] === position - 1) here.kept++;
      else here.returned++;
      if (bought[order + 1] === position + 1) continue;
      at(position + 1).lost++;
      collect(revenueLost, position + 1, amounts);
    }
  }
  const figures: PeriodFigures[] = [];
  for (let position = bounds.first; position <= bounds.last; position++) {
    const sums = {
      revenue: sum(revenue.get(position) ?? []),
      revenueLost: sum(revenueLost.get(position) ?? []),
    };
    figures.push({ position, ...at(position), ...sums });
  }
  return figures;
}

/**
 * Losses by group, over all periods up to `lastPosition`.
 *
 * @param customers from `purchasesOf`
 * @param lastPosition the last period whose losses count
 * @example groupFigures(purchasesOf({ customers: ["Ann"], days: Float64Array.of(0), amounts: Float64Array.of(5), groups: ["A"] }, "year"), 1971) // => [{ group: "A", before: 1, lost: 1, revenueBefore: 5, revenueLost: 5 }]
 */
export function groupFigures(
  customers: ReturnType<typeof purchasesOf>,
  lastPosition: number,
): GroupFigures[] {
  const groups = new Map<string, { before: number; lost: number; spent: number[]; spentByLost: number[] }>();
  for (const { periods, group } of customers.values()) {
    const own = groups.get(group) ?? { before: 0, lost: 0, spent: [], spentByLost: [] };
    groups.set(group, own);
    const bought = boughtIn(periods);
    for (const [order, position] of bought.entries()) {
      if (position >= lastPosition) continue;
      const amounts = periods.get(position)?.amounts ?? [];
      own.before++;
      own.spent.push(...amounts);
      if (bought[order + 1] === position + 1) continue;
      own.lost++;
      own.spentByLost.push(...amounts);
    }
  }
  return [...groups].map(([group, { before, lost, spent, spentByLost }]) => ({
    group,
    before,
    lost,
    revenueBefore: sum(spent),
    revenueLost: sum(spentByLost),
  }));
}

/** @private */
function boughtIn(periods: Customer["periods"]): number[] {
  const bought = [...periods].filter(([, { active }]) => active).map(([position]) => position);
  return bought.sort((one, other) => one - other);
}

/** @private */
function collect(into: Map<number, number[]>, position: number, amounts: readonly number[]): void {
  const list = into.get(position) ?? [];
  into.set(position, list);
  for (const amount of amounts) list.push(amount);
}
