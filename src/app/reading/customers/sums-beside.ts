/** Rows that are exactly the sum of others or, below them, their average, of which no word tells. */

import { median } from "../../../core/numbers/quantile";
import { isMoney, unitsOf } from "../../../core/numbers/whole-units";

/** Fewer come to another one by chance too easily. */
const FEWEST_PARTS = 4;
/** A longer list has too many chances, and its totals have words. */
const MOST_ROWS = 20_000;
/** Sums that are found have to be so many times as many as chance would give. */
const BEYOND_CHANCE = 20;

/** A row and what it is worth. */
interface ValuedRow {
  readonly at: number;
  readonly value: number;
}

/**
 * The rows that are the sum of at least 4 rows right above or right below them, all of them above 0, or of all others, where
 * there are far more of these than chance would give; and the last rows from one on that is the average or the median of those
 * above it. How many that is follows from how large the values are beside the smallest step between
 * them: of amounts to the cent hardly one in a thousand rows, of whole hundreds many.
 *
 * @param rows in the order of the sheet; those that are worth nothing are passed over
 * @example sumsBeside([1.13, 2.54, 40.27, 8.91, 52.85].map((value, at) => ({ at, value }))) // => [4]
 * @example sumsBeside([1, 2, 3, 4, 10].map((value, at) => ({ at, value }))) // => []
 */
export function sumsBeside(rows: readonly ValuedRow[]): number[] {
  const valued = rows.filter(({ value }) => value !== 0 && !Number.isNaN(value));
  if (valued.length <= FEWEST_PARTS || valued.length > MOST_ROWS) return [];
  const units = valued.map(({ value }) => unitsOf(value));
  if (valued.some(({ value }, at) => !isMoney(value, units[at] as number))) return [];
  const above = sumsAbove(units);
  const below = sumsAbove([...units].reverse());
  const all = units.some((one) => one < 0) ? Number.NaN : units.reduce((one, other) => one + other, 0);
  const average = firstAverage(units);
  const isSum = (index: number) =>
    units[index] === all / 2 || above.found.has(index) || below.found.has(units.length - 1 - index);
  const sums = valued.filter((_, index) => index < average && isSum(index)).length;
  // What stands below an average is of its kind, but tells nothing of it.
  const telling = sums + (average < units.length ? 1 : 0);
  const step = units.reduce(greatestDivisor, 0);
  // Not the mean: sums of the many lie as close as they are small, however large a few are.
  const usual = median(Float64Array.from(units, Math.abs));
  const byChance = ((above.tried + below.tried + LAST) * step) / usual;
  if (telling <= byChance * BEYOND_CHANCE) return [];
  return valued.flatMap(({ at }, index) => (index >= average || isSum(index) ? [at] : []));
}

/** Which are the sum of rows right before them, and how many are large enough to be one; what is below 0 begins anew. @private */
function sumsAbove(units: readonly number[]): {
  readonly found: ReadonlySet<number>;
  readonly tried: number;
} {
  const found = new Set<number>();
  let tried = 0;
  /** Index of the first row behind each sum from the beginning. */
  let reached = new Map<number, number>([[0, 0]]);
  let total = 0;
  let last: number[] = [];
  units.forEach((value, index) => {
    const least = last.reduce((all, one) => all + one, 0);
    if (last.length === FEWEST_PARTS && value >= least) {
      tried++;
      const first = reached.get(total - value);
      if (first !== undefined && index - first >= FEWEST_PARTS) found.add(index);
    }
    if (value < 0) {
      reached = new Map([[0, index + 1]]);
      total = 0;
      last = [];
      return;
    }
    // What groups come to is not added up again.
    if (found.has(index)) return;
    total += value;
    reached.set(total, index + 1);
    last = [...last, value].slice(-FEWEST_PARTS);
  });
  return { found, tried };
}

/** Among the last rows, the first that is an average of those above it, to the hundredth; no row without one. @private */
function firstAverage(units: readonly number[]): number {
  for (let at = Math.max(FEWEST_AVERAGED, units.length - LAST); at < units.length; at++) {
    const sorted = Float64Array.from(units.slice(0, at)).sort();
    // What others are worth as well is no sign of an average.
    if (sorted.includes(units[at] as number)) continue;
    const mean = sorted.reduce((all, one) => all + one, 0) / at;
    if ([mean, median(sorted)].some((one) => Math.abs(one - (units[at] as number)) <= HALF_A_CENT)) return at;
  }
  return Number.POSITIVE_INFINITY;
}

const FEWEST_AVERAGED = 10;
const LAST = 4;
/** In ten-thousandths. */
const HALF_A_CENT = 50;

/** @private */
function greatestDivisor(one: number, other: number): number {
  let [large, small] = [Math.abs(one), Math.abs(other)];
  while (small > 0) [large, small] = [small, large % small];
  return large;
}
