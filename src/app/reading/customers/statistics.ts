/** Rows that say an average, the largest, the smallest or the number of customers, as their value shows. */

import { type Cell, textOf, tidy } from "../../../core/cells/cell";
import { sum } from "../../../core/numbers/sum";
import { oncePerText } from "../../../core/texts/once-per-text";
import { countIn, partialStatisticOf, type Statistic, statisticOf } from "../place/total-words";

/** More rows of such a name are customers. */
const MOST_STATISTICS = 200;
/** Of a unit, to which averages are rounded. */
const HALF = 0.5;

/**
 * Adds the rows that are a statistic of others: above the first customer or below the last one by a word that may be a
 * name as well, `Max`; anywhere by a word of averages, `Average North`, by a number of customers, `# 12`, and by such a word
 * beside another row that does not count. Their value has to be what the word says, of all customers or of those beside them.
 *
 * @param names of the customers, one per row
 * @param filled rows with any content
 * @param values of the rows, `NaN` for none
 * @param kinds of rows that do not count, which are changed
 * @example addStatistics([], [], [], new Map()) // => undefined
 */
export function addStatistics(
  names: readonly Cell[] | undefined,
  filled: readonly number[],
  values: ArrayLike<number>,
  kinds: Map<number, string>,
): void {
  if (!names) return;
  const nameAt = (at: number) => tidy(textOf(names[at]));
  const valueAt = (at: number) => values[at] as number;
  const named = new Map(
    filled.flatMap((at): [number, Statistic][] => {
      const statistic = kinds.has(at) ? null : (saidBy(nameAt(at))?.alone ?? null);
      return statistic === null ? [] : [[at, statistic]];
    }),
  );
  const partial = new Map(
    filled.flatMap((at): [number, Claim][] => {
      if (kinds.has(at) || Number.isNaN(valueAt(at))) return [];
      const claim = saidBy(nameAt(at));
      return claim && (claim.statistic !== null || claim.count !== null) ? [[at, claim]] : [];
    }),
  );
  if (partial.size > MOST_STATISTICS) return;
  const isOther = (at: number) => kinds.has(at) || named.has(at);
  const first = filled.findIndex((at) => !isOther(at));
  const end = filled.reduce((last, at, index) => (isOther(at) ? last : index), -1);
  const counted = filled.filter((at) => !isOther(at) && !partial.has(at) && !Number.isNaN(valueAt(at)));
  if (counted.length < 2) return;
  const all = statisticsOf(counted.map(valueAt));
  filled.forEach((at, index) => {
    const statistic = named.get(at);
    if (statistic !== undefined && (index < first || index > end) && all[statistic] === valueAt(at))
      kinds.set(at, "totals");
  });
  const isTotalBeside = (at: number) => {
    const index = filled.indexOf(at);
    return [filled[index - 1], filled[index + 1]].some(
      (row) => row !== undefined && kinds.get(row) === "totals",
    );
  };
  const isAverage = ({ statistic, count }: Claim) =>
    count !== null || statistic === "average" || statistic === "median";
  // The largest of a group is known by the average beside it, and a group of one by larger ones.
  const certainty = (claim: Claim) =>
    (isAverage(claim) ? 1 : 0) + (claim.count !== null && claim.count > 1 ? 1 : 0);
  const claims = [...partial].sort(([, one], [, other]) => certainty(other) - certainty(one));
  const others = [...kinds.keys(), ...partial.keys()];
  let isCounting = false;
  for (const [at, claim] of claims) {
    if (kinds.has(at) || (!isAverage(claim) && !isTotalBeside(at))) continue;
    if (!groupsBeside(at, counted, others).some(isTrueOf(claim, valueAt, at))) continue;
    // A group of one is one beside others only.
    if (claim.count === 1 && !isCounting) continue;
    isCounting ||= claim.count !== null;
    kinds.set(at, "totals");
  }
}

/** What a name says of others. */
interface Claim {
  readonly statistic: Statistic | null;
  readonly count: number | null;
}

/** @private */
const saidBy = oncePerText((name): (Claim & { readonly alone: Statistic | null }) | null => {
  const said = { alone: statisticOf(name), statistic: partialStatisticOf(name), count: countIn(name) };
  return Object.values(said).every((one) => one === null) ? null : said;
});

/** All customers, all above, and those above or below as far as the next row that is none. @private */
function groupsBeside(at: number, counted: readonly number[], others: readonly number[]): number[][] {
  const before = others.reduce((last, row) => (row < at ? Math.max(last, row) : last), -1);
  const after = others.reduce(
    (next, row) => (row > at ? Math.min(next, row) : next),
    Number.POSITIVE_INFINITY,
  );
  // Averages of a group may stand below its total, and the largest below the average.
  const above = counted.filter((row) => row < at);
  const last = above[above.length - 1] ?? -1;
  const start = others.reduce((found, row) => (row < last ? Math.max(found, row) : found), -1);
  return [
    [...counted],
    above,
    counted.filter((row) => row > before && row < at),
    counted.filter((row) => row > start && row < at),
    counted.filter((row) => row > at && row < after),
  ].filter((rows) => rows.length > 0);
}

/** @private */
function isTrueOf({ statistic, count }: Claim, valueAt: (at: number) => number, at: number) {
  return (rows: readonly number[]): boolean => {
    const values = rows.map(valueAt);
    return (
      (statistic !== null && isNear(statisticsOf(values)[statistic], valueAt(at))) ||
      (count === rows.length && isNear(sum(values), valueAt(at)))
    );
  };
}

/** @private */
function statisticsOf(values: readonly number[]): Readonly<Record<Statistic, number>> {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  return {
    largest: sorted[sorted.length - 1] as number,
    smallest: sorted[0] as number,
    average: sum(values) / values.length,
    median: ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2,
    count: values.length,
  };
}

/** As exact as it is written: to the unit where it is whole, else to the hundredth. @private */
function isNear(exact: number, written: number): boolean {
  const step = Number.isInteger(written) && !Number.isInteger(exact) ? HALF : HALF / 100;
  return Math.abs(exact - written) <= step;
}
