/** By hand, customers judged among the others: typed sorts and plain loops that take every cell for a good one. */

import type { Cell } from "../../src/core/cells/cell";
import { columnOf, type Range, rangeOf, type ScriptFunction, topRank } from "./columns";

export const TIERS: Range = [
  ["VIP", 0.01],
  ["Major", 0.05],
  ["Ordinary", 0.2],
  ["Small", 1],
];
const FIFTHS = [0.2, 0.4, 0.6, 0.8];
const QUARTERS = [0.25, 0.5, 0.75];
const SEGMENTS: readonly (readonly [name: string, r: number, f: number, m: number, mostOrders: number])[] = [
  ["Champion", 4, 4, 4, 5],
  ["Loyal", 3, 3, 3, 5],
  ["Recent", 4, 1, 1, 1],
  ["Promising", 4, 1, 1, 5],
  ["Needs attention", 3, 2, 2, 5],
  ["About to sleep", 3, 1, 1, 5],
  ["Can't lose", 1, 4, 4, 5],
  ["At risk", 1, 2, 3, 5],
  ["Hibernating", 2, 1, 1, 5],
  ["Lost", 1, 1, 1, 5],
];

/** The lowest value of each tier but the last. */
function cutsOf(population: Float64Array, tiers: Range): number[] {
  const sorted = population.slice().sort();
  return tiers
    .slice(0, -1)
    .map(([, share]) => sorted[sorted.length - topRank(Number(share), sorted.length)] ?? 0);
}

/** Its place among tiers from the best down, by the lowest value of each but the last. */
export function tierOf(value: number, cuts: readonly number[]): number {
  let tier = 0;
  if (value <= 0) return cuts.length;
  while (tier < cuts.length && value < (cuts[tier] as number)) tier++;
  return tier;
}

const pyramidTier: ScriptFunction = ([value, population, tiers]) => {
  const values = columnOf(value);
  const used = tiers ? rangeOf(tiers) : TIERS;
  const cuts = cutsOf(population ? columnOf(population) : values, used);
  const labels = new Array<Cell[]>(values.length);
  for (let row = 0; row < values.length; row++)
    labels[row] = [used[tierOf(values[row] as number, cuts)]?.[0]];
  return labels;
};

const pyramidSummary: ScriptFunction = ([value, tiers]) => {
  const values = columnOf(value);
  const used = tiers ? rangeOf(tiers) : TIERS;
  const cuts = cutsOf(values, used);
  const customers = used.map(() => 0);
  const sums = used.map(() => 0);
  const lowest = used.map(() => Number.POSITIVE_INFINITY);
  let total = 0;
  for (const one of values) {
    const tier = tierOf(one, cuts);
    customers[tier] = (customers[tier] as number) + 1;
    sums[tier] = (sums[tier] as number) + one;
    if (one < (lowest[tier] as number)) lowest[tier] = one;
    total += one;
  }
  const line = (name: Cell, count: number, amount: number, least: number) => [
    name,
    count,
    count / values.length,
    amount,
    amount / total,
    amount / count,
    least,
  ];
  return [
    ["Tier", "Customers", "% of customers", "Value", "% of value", "Average", "Lowest value"],
    ...used.map(([name], at) => line(name, customers[at] ?? 0, sums[at] ?? 0, lowest[at] ?? 0)),
    line("Total", values.length, total, Math.min(...lowest)),
  ];
};

const abcClass: ScriptFunction = ([value, population]) => {
  const values = columnOf(value);
  const ascending = (population ? columnOf(population) : values).filter((one) => one > 0).sort();
  let total = 0;
  for (const one of ascending) total += one;
  const cuts = [0, 0];
  let running = 0;
  let reached = 0;
  for (let at = ascending.length - 1; at >= 0 && reached < 2; at--) {
    running += ascending[at] as number;
    while (reached < 2 && running >= total * (reached === 0 ? 0.8 : 0.95))
      cuts[reached++] = ascending[at] as number;
  }
  const [a = 0, b = 0] = cuts;
  const classes = new Array<Cell[]>(values.length);
  for (let row = 0; row < values.length; row++) {
    const one = values[row] as number;
    classes[row] = [one >= a ? "A" : one >= b ? "B" : "C"];
  }
  return classes;
};

const paretoShare: ScriptFunction = ([value]) => {
  const sorted = columnOf(value).sort();
  const from = sorted.length - topRank(0.2, sorted.length);
  let [all, best] = [0, 0];
  for (let at = 0; at < sorted.length; at++) {
    all += sorted[at] as number;
    if (at >= from) best += sorted[at] as number;
  }
  return best / all;
};

const paretoCustomers: ScriptFunction = ([value]) => {
  const sorted = columnOf(value).sort();
  let total = 0;
  for (const one of sorted) total += one;
  let running = 0;
  let count = 0;
  while (running < total * 0.8) running += sorted[sorted.length - ++count] as number;
  return count / sorted.length;
};

const paretoCurve: ScriptFunction = ([value, points]) => {
  const sorted = columnOf(value).sort();
  let total = 0;
  for (const one of sorted) total += one;
  const curve: Cell[][] = [["Share of customers", "Share of value", "Cumulative"]];
  let running = 0;
  let counted = 0;
  let before = 0;
  for (let point = 1; point <= Number(points); point++) {
    const count = topRank(point / Number(points), sorted.length);
    while (counted < count) running += sorted[sorted.length - ++counted] as number;
    curve.push([point / Number(points), running / total - before, running / total]);
    before = running / total;
  }
  return curve;
};

const paretoGini: ScriptFunction = ([value]) => {
  const sorted = columnOf(value).sort();
  let [total, weighted] = [0, 0];
  for (let at = 0; at < sorted.length; at++) {
    total += sorted[at] as number;
    weighted += (2 * at + 1 - sorted.length) * (sorted[at] as number);
  }
  return weighted / sorted.length / total;
};

/** R's type 7. */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  return low + (place - below) * ((sorted[Math.ceil(place)] as number) - low);
}

const loyaltyType: ScriptFunction = ([profit, loyalty]) => {
  const [gains, years] = [columnOf(profit), columnOf(loyalty)];
  return typesAbove(gains, quantile(gains.slice().sort(), 0.5), years, quantile(years.slice().sort(), 0.5));
};

/** The type of each customer by whether profit and loyalty reach their cuts, and the profit is one. */
export function typesAbove(
  gains: Float64Array,
  gainCut: number,
  years: Float64Array,
  yearCut: number,
): Cell[][] {
  const types = new Array<Cell[]>(gains.length);
  for (let row = 0; row < gains.length; row++) {
    const isLoyal = (years[row] as number) >= yearCut;
    const gain = gains[row] as number;
    if (gain >= gainCut && gain > 0) types[row] = [isLoyal ? "True friend" : "Butterfly"];
    else types[row] = [isLoyal ? "Barnacle" : "Stranger"];
  }
  return types;
}

const accountFace: ScriptFunction = ([revenue, profit, influence]) => {
  const [sales, gains, answers] = [columnOf(revenue), columnOf(profit), rangeOf(influence)];
  const [sortedSales, sortedGains] = [sales.slice().sort(), gains.slice().sort()];
  const top = sales.length - topRank(0.2, sales.length);
  const [salesCut, gainCut] = [sortedSales[top] as number, sortedGains[top] as number];
  const median = quantile(sortedGains, 0.5);
  let [soldInAll, gainedInAll] = [0, 0];
  for (let row = 0; row < sales.length; row++) {
    soldInAll += sales[row] as number;
    gainedInAll += gains[row] as number;
  }
  const margin = gainedInAll / soldInAll;
  const faces = new Array<Cell[]>(sales.length);
  for (let row = 0; row < sales.length; row++) {
    const [sold, gained] = [sales[row] as number, gains[row] as number];
    if (answers[row]?.[0] === "yes" && (gained <= 0 || gained < median)) faces[row] = ["Black face"];
    else if (sold > 0 && sold >= salesCut && gained / sold < margin) faces[row] = ["White face"];
    else faces[row] = [gained > 0 && gained >= gainCut ? "Red face" : ""];
  }
  return faces;
};

/** From 1 for a value that is above none of the cuts. */
export function fifth(value: number, cuts: readonly number[]): number {
  let digit = 1;
  for (const cut of cuts) if (cut < value) digit++;
  return digit;
}

const rfm =
  (resultOf: (r: number, f: number, m: number) => Cell): ScriptFunction =>
  (given) => {
    const [days, orders, amounts] = [columnOf(given[0]), columnOf(given[1]), columnOf(given[2])];
    const [r, f, m] = [days, orders, amounts].map((values) => {
      const sorted = values.slice().sort();
      return FIFTHS.map((share) => quantile(sorted, share));
    });
    const results = new Array<Cell[]>(days.length);
    for (let row = 0; row < days.length; row++)
      results[row] = [
        resultOf(
          6 - fifth(days[row] as number, r ?? []),
          fifth(orders[row] as number, f ?? []),
          fifth(amounts[row] as number, m ?? []),
        ),
      ];
    return results;
  };

function segmentOf(r: number, f: number, m: number): string {
  for (const [name, leastR, leastF, leastM, mostF] of SEGMENTS)
    if (r >= leastR && f >= leastF && m >= leastM && f <= mostF) return name;
  return "";
}

const echelonTier: ScriptFunction = ([factors]) => {
  const rows = rangeOf(factors);
  const means = new Float64Array(rows.length);
  const width = rows[0]?.length ?? 0;
  for (let factor = 0; factor < width; factor++) {
    const values = columnOf(rows, factor);
    // Whole ranks: the customers below twice, and the others that are equal once.
    const rankOf = new Map<number, number>();
    const sorted = values.slice().sort();
    for (let at = 0; at < sorted.length; ) {
      let end = at + 1;
      while (sorted[end] === sorted[at]) end++;
      rankOf.set(sorted[at] as number, at + end - 1);
      at = end;
    }
    for (let row = 0; row < values.length; row++)
      means[row] = (means[row] as number) + (rankOf.get(values[row] as number) ?? 0);
  }
  const sorted = means.slice().sort();
  const cuts = QUARTERS.map((share) => sorted[sorted.length - topRank(share, sorted.length)] as number);
  return rows.map((_, row) => [1 + cuts.filter((cut) => (means[row] as number) < cut).length]);
};

/** By the name of the function. */
export const AMONG_OTHERS: Readonly<Record<string, ScriptFunction>> = {
  PYRAMID_TIER: pyramidTier,
  PYRAMID_SUMMARY: pyramidSummary,
  ABC_CLASS: abcClass,
  PARETO_SHARE: paretoShare,
  PARETO_CUSTOMERS: paretoCustomers,
  PARETO_CURVE: paretoCurve,
  PARETO_GINI: paretoGini,
  LOYALTY_TYPE: loyaltyType,
  ACCOUNT_FACE: accountFace,
  RFM_SCORE: rfm((r, f, m) => 100 * r + 10 * f + m),
  RFM_SEGMENT: rfm(segmentOf),
  ECHELON_TIER: echelonTier,
};
