/** Churn measured from orders: who bought in a period, who no longer did in the next. */

import { monthsLater } from "../../core/cells/months";
import { sum } from "../../core/numbers/sum";
import type { Days } from "../../core/table/table";
import { type ChurnOfGroup, churnByGroup } from "./groups";
import { MAY_BE_EMPTY, type Period, periodOf } from "./period";

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
  /** Entries that are no purchase though they are not below 0, as of an order that comes to nothing; none where left out. */
  readonly nothing?: ReadonlySet<number> | undefined;
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
  /** Bought in the period before and again later, but not in this one: a pause, not a loss. */
  readonly paused: number;
  /** Bought in the period before, and never again. */
  readonly lost: number;
  /** Of the active customers; goods returned in a period without a purchase do not count. */
  readonly revenue: number;
  /** What those lost had spent in the period before. */
  readonly revenueLost: number;
}

/** Those who bought in the 12 months before the last 12, and which of them bought nothing in the last. */
export interface YearFigures {
  /** First day of the two years, first and last day of the last one. */
  readonly from: number;
  readonly middle: number;
  readonly to: number;
  readonly before: number;
  readonly lost: number;
  /** What those of before spent in their 12 months, goods returned taken off. */
  readonly revenue: number;
  /** What those lost had spent of it. */
  readonly revenueLost: number;
  /** Those lost, in the order they come. */
  readonly gone: readonly LostCustomer[];
}

/** A customer who bought in the 12 months before the last 12 and nothing since. */
export interface LostCustomer {
  readonly name: string;
  /** What it spent in its 12 months, goods returned taken off. */
  readonly revenue: number;
  /** Day of its last purchase. */
  readonly lastDay: number;
}

interface Purchases {
  readonly amounts: number[];
  /** Whether something was bought, not only returned. */
  active: boolean;
}

interface Customer {
  readonly periods: Map<number, Purchases>;
  /** Days of purchases, as they come. */
  readonly days: number[];
  /** Days of known amounts, as they come, and the amounts. */
  readonly paid: { readonly days: number[]; readonly amounts: number[] };
  lastDay: number;
  group: string;
  /** Whether something was bought after the days that count. */
  boughtLater: boolean;
}

/**
 * The customers by name with what each bought in which period; the group is the one of the last order.
 *
 * @param orders one entry per order
 * @param period how long a period is
 * @param until last day that counts; of what was bought later only that it was is kept, so that who came back is not lost
 * @example purchasesOf({ customers: ["Ann", ""], days: Float64Array.of(0, 1), amounts: Float64Array.of(5, 6), groups: ["", ""] }, "year").size // => 1
 */
export function purchasesOf(
  orders: Orders,
  period: Period,
  until = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, Customer> {
  const found = new Map<string, Customer>();
  const later = new Set<string>();
  for (const [index, name] of orders.customers.entries()) {
    const day = orders.days[index] as number;
    if (name === "" || Number.isNaN(day)) continue;
    const amount = orders.amounts[index] as number;
    const isPurchase = !(amount < 0) && !orders.nothing?.has(index);
    if (day > until) {
      if (isPurchase) later.add(name);
      continue;
    }
    const customer: Customer = found.get(name) ?? {
      periods: new Map(),
      days: [],
      paid: { days: [], amounts: [] },
      lastDay: Number.NEGATIVE_INFINITY,
      group: "",
      boughtLater: false,
    };
    found.set(name, customer);
    const position = periodOf(day, period);
    const purchases = customer.periods.get(position) ?? { amounts: [], active: false };
    customer.periods.set(position, purchases);
    if (!Number.isNaN(amount)) {
      purchases.amounts.push(amount);
      customer.paid.days.push(day);
      customer.paid.amounts.push(amount);
    }
    if (isPurchase) {
      purchases.active = true;
      customer.days.push(day);
    }
    const group = orders.groups[index] as string;
    // On one day the group first in the alphabet wins, so that the order of rows does not matter.
    const isLater = day > customer.lastDay || (day === customer.lastDay && group < customer.group);
    if (group !== "" && (isLater || customer.group === "")) {
      customer.group = group;
      customer.lastDay = day;
    }
  }
  for (const [name, customer] of found) customer.boughtLater = later.has(name);
  return found;
}

type Counted = "active" | "kept" | "gained" | "returned" | "paused" | "lost";

/**
 * Every period from the first purchase to the last, those without any included.
 *
 * @param customers from `purchasesOf`
 * @example periodFigures(purchasesOf({ customers: ["Ann", "Bo", "Ann"], days: Float64Array.of(0, 9, 400), amounts: Float64Array.of(5, 6, 7), groups: ["", "", ""] }, "year"))[1] // => { position: 1971, active: 1, kept: 1, gained: 0, returned: 0, paused: 0, lost: 1, revenue: 7, revenueLost: 6 }
 */
export function periodFigures(customers: ReturnType<typeof purchasesOf>): PeriodFigures[] {
  const counts = new Map<number, Record<Counted, number>>();
  const revenue = new Map<number, number[]>();
  const revenueLost = new Map<number, number[]>();
  const bounds = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  const at = (position: number) => {
    const known = counts.get(position) ?? { active: 0, kept: 0, gained: 0, returned: 0, paused: 0, lost: 0 };
    counts.set(position, known);
    return known;
  };
  for (const { periods, boughtLater } of customers.values()) {
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
      const next = bought[order + 1];
      if (next === position + 1) continue;
      if (next !== undefined || boughtLater) {
        at(position + 1).paused++;
        continue;
      }
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
 * Customers and losses by group: each customer once, lost when the last period with a purchase came before the last one and
 * nothing was bought later.
 *
 * @param customers from `purchasesOf`
 * @param first the first period that counts: customers without a purchase from there on are left out
 * @param last the last period whose losses count
 * @example groupFigures(purchasesOf({ customers: ["Ann"], days: Float64Array.of(0), amounts: Float64Array.of(5), groups: ["A"] }, "year"), 1970, 1971) // => [{ group: "A", customers: 1, lost: 1, value: 5, valueLost: 5 }]
 */
export function groupFigures(
  customers: ReturnType<typeof purchasesOf>,
  first: number,
  last: number,
): ChurnOfGroup[] {
  const counted = [...customers.values()].flatMap(({ periods, group, boughtLater }) => {
    const bought = boughtIn(periods).filter((position) => position >= first);
    const latest = bought[bought.length - 1];
    if (latest === undefined) return [];
    const spent = sum(bought.flatMap((position) => periods.get(position)?.amounts ?? []));
    return [{ group, isLost: latest < last && !boughtLater, spent }];
  });
  return churnByGroup(
    counted.map(({ isLost }) => isLost),
    counted.map(({ group }) => group),
    Float64Array.from(counted, ({ spent }) => spent),
  );
}

/**
 * A year's losses, counted and not worked out: of those who bought in the 12 months before the last 12, who bought nothing
 * in the last. `null` when the data do not fill two years but for a tenth of one.
 *
 * @param customers from `purchasesOf`
 * @param data first and last day with an order that counts
 * @example yearFigures(purchasesOf({ customers: ["Ann", "Bo", "Ann"], days: Float64Array.of(0, 9, 729), amounts: Float64Array.of(5, 6, 7), groups: ["", "", ""] }, "year"), { first: 0, last: 729 }) // => { from: 0, middle: 365, to: 729, before: 2, lost: 1, revenue: 11, revenueLost: 6, gone: [{ name: "Bo", revenue: 6, lastDay: 9 }] }
 */
export function yearFigures(
  customers: ReturnType<typeof purchasesOf>,
  { first, last }: Days,
): YearFigures | null {
  const [from, middle] = [-24, -12].map((months) => monthsLater(last, months) + 1) as [number, number];
  if (first - from > (middle - from) * MAY_BE_EMPTY) return null;
  let before = 0;
  const revenue: number[] = [];
  const revenueLost: number[] = [];
  const gone: LostCustomer[] = [];
  for (const [name, { days, paid }] of customers) {
    const isBefore = (day: number) => day >= from && day < middle;
    const bought = days.filter(isBefore);
    if (bought.length === 0) continue;
    before++;
    const spent = paid.amounts.filter((_, at) => isBefore(paid.days[at] as number));
    for (const amount of spent) revenue.push(amount);
    if (days.some((day) => day >= middle && day <= last)) continue;
    for (const amount of spent) revenueLost.push(amount);
    gone.push({ name, revenue: sum(spent), lastDay: bought.reduce((one, other) => Math.max(one, other)) });
  }
  return {
    ...{ from, middle, to: last, before, lost: gone.length, gone },
    ...{ revenue: sum(revenue), revenueLost: sum(revenueLost) },
  };
}

/**
 * The gap in days between two days of purchase of a customer that 80 % of all such gaps do not exceed; `NaN` when nobody
 * bought on two days.
 *
 * @param customers from `purchasesOf`
 * @example usualGap(purchasesOf({ customers: ["Ann", "Ann", "Ann"], days: Float64Array.of(0, 30, 90), amounts: Float64Array.of(5, 6, 7), groups: ["", "", ""] }, "year")) // => 60
 */
export function usualGap(customers: ReturnType<typeof purchasesOf>): number {
  const gaps: number[] = [];
  for (const { days } of customers.values()) {
    const sorted = [...new Set(days)].sort((one, other) => one - other);
    for (let at = 1; at < sorted.length; at++) gaps.push((sorted[at] as number) - (sorted[at - 1] as number));
  }
  gaps.sort((one, other) => one - other);
  // In whole numbers, because 35 x 0.8 is above 28 in binary.
  return gaps[Math.ceil((gaps.length * 4) / 5) - 1] ?? Number.NaN;
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
