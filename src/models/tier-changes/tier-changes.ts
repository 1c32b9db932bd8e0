/** Tiers at several times: who moved between two of them, how many stay, who grows, and how tiers and concentration run. */

import { numbersOnly } from "../../core/cells/number-column";
import { type Movement, type Movements, movements, type Standings } from "../../core/movement/movement";
import { concentrationCurve } from "../../core/numbers/concentration-curve";
import { quotient } from "../../core/numbers/decimal";
import { difference, sum } from "../../core/numbers/sum";
import { cutPoints, tierPositions } from "../../core/numbers/tier-positions";
import { NO_LABEL } from "../../core/report/label";
import type { CustomersThen } from "../../core/table/table";

/** Customers of one time with their tiers. */
export interface TieredCustomers extends CustomersThen, Standings {}

/**
 * The tiers of a time, by the rank of the values of that time.
 *
 * @param then who was worth what
 * @param shares cumulative share of each tier, ascending, the last one 1
 * @example Array.from(tiered({ day: "2024-01-31", customers: [0, 1], names: ["Ann", "Bo"], values: [1, 9] }, [0.5, 1]).places) // => [1, 0]
 */
export function tiered(then: CustomersThen, shares: readonly number[]): TieredCustomers {
  const values = Float64Array.from(then.values);
  return { ...then, places: tierPositions(values, cutPoints(numbersOnly(values), shares)) };
}

/**
 * Who moved between two times.
 *
 * @param before the earlier one
 * @param after the later one
 * @example movedBetween({ customers: [7], places: [0], values: [9] }, { customers: [7], places: [1], values: [5] }).counts.fell // => 1
 */
export function movedBetween(before: TieredCustomers, after: TieredCustomers): Movements {
  const at = new Map(before.customers.map((customer, index) => [customer, index]));
  return movements(
    before,
    after,
    after.customers.map((customer) => at.get(customer) ?? -1),
  );
}

/**
 * From which tier to which: a row for each tier then and one for who was new, a column for each tier now and one for who
 * is lost. The sum of a row is who was in the tier, that of a column who is.
 *
 * @param movements of all customers
 * @param tiers how many there are
 * @example movementMatrix([{ from: 0, to: 1 }, { from: 255, to: 0 }], 2) // => [[0, 1, 0], [0, 0, 0], [1, 0, 0]]
 */
export function movementMatrix(
  movements: readonly Pick<Movement, "from" | "to">[],
  tiers: number,
): number[][] {
  const matrix = Array.from({ length: tiers + 1 }, () => new Array<number>(tiers + 1).fill(0));
  const place = (tier: number) => (tier === NO_LABEL ? tiers : tier);
  for (const { from, to } of movements) {
    const row = matrix[place(from)];
    if (row) row[place(to)] = (row[place(to)] ?? 0) + 1;
  }
  return matrix;
}

/**
 * Of those who were in each tier the share that is now in each, the lost last; a tier that nobody was in has none.
 *
 * @param matrix from `movementMatrix`, or several of them added up
 * @example migrationRates([[3, 1, 0], [0, 0, 0], [5, 0, 0]]) // => [[0.75, 0.25, 0], []]
 */
export function migrationRates(matrix: readonly (readonly number[])[]): number[][] {
  return matrix.slice(0, -1).map((row) => {
    const total = sum(row);
    return total > 0 ? row.map((count) => quotient(count, total)) : [];
  });
}

/**
 * Matrices added up, cell by cell.
 *
 * @param matrices of equal size
 * @example addedUp([[[1, 2]], [[3, 4]]]) // => [[4, 6]]
 */
export function addedUp(matrices: readonly (readonly (readonly number[])[])[]): number[][] {
  const [first = []] = matrices;
  return first.map((row, down) =>
    row.map((_, across) => sum(matrices.map((one) => one[down]?.[across] ?? 0))),
  );
}

/**
 * Customers of the last tier, then and now, whose value grew, the fastest first; one who was worth nothing then is new
 * rather than fast. The future large ones are among these.
 *
 * @param movements of all customers
 * @param last position of the last tier
 * @example fastestGrowing([{ from: 1, to: 1, valueThen: 10, valueNow: 12 }, { from: 1, to: 1, valueThen: 5, valueNow: 9 }], 1).map(({ growth }) => growth) // => [0.8, 0.2]
 */
export function fastestGrowing(
  movements: readonly Movement[],
  last: number,
): (Movement & { readonly growth: number })[] {
  return movements
    .filter(
      ({ from, to, valueThen, valueNow }) =>
        from === last && to === last && valueThen > 0 && valueNow > valueThen,
    )
    .map((moved) => ({
      ...moved,
      growth: quotient(difference(moved.valueNow, moved.valueThen), moved.valueThen),
    }))
    .sort((one, other) => other.growth - one.growth || other.valueNow - one.valueNow);
}

/** A new customer who had a tier at an earlier time than the two that are compared. */
export interface Returned {
  readonly moved: Movement;
  /** The last time before at which the customer had a tier. */
  readonly day: string;
  readonly tier: number;
  readonly value: number;
}

/**
 * Who of the new customers had a tier before the earlier of the two times, the largest value now first: they are back
 * rather than new. And how many of the lost have one again after the later time.
 *
 * @param moved between the two times
 * @param all times, oldest first
 * @param from position of the earlier of the two
 * @param to position of the later one
 * @example seenElsewhere({ all: [{ change: "new", nowAt: 0, thenAt: -1 }] }, [{ day: "2024-01-31", customers: [7], places: [1], values: [5] }, { customers: [], places: [], values: [] }, { customers: [7], places: [0], values: [9] }], 1, 2).back.map(({ day, tier, value }) => [day, tier, value]) // => [["2024-01-31", 1, 5]]
 */
export function seenElsewhere(
  moved: Pick<Movements, "all">,
  all: readonly TieredCustomers[],
  from: number,
  to: number,
): { readonly back: readonly Returned[]; readonly again: number } {
  const lastSeen = new Map<number, Omit<Returned, "moved">>();
  for (const time of all.slice(0, from))
    for (const [customer, seen] of tieredAt(time)) lastSeen.set(customer, seen);
  const later = new Set(all.slice(to + 1).flatMap((time) => [...tieredAt(time).keys()]));
  const back = moved.all.flatMap((one) => {
    const seen = one.change === "new" ? lastSeen.get(all[to]?.customers[one.nowAt] ?? Number.NaN) : undefined;
    return seen ? [{ moved: one, ...seen }] : [];
  });
  const isAgain = ({ change, thenAt }: Movement) =>
    change === "lost" && later.has(all[from]?.customers[thenAt] ?? Number.NaN);
  return {
    back: back.sort((one, other) => other.moved.valueNow - one.moved.valueNow),
    again: moved.all.filter(isAgain).length,
  };
}

/** Who has a tier at a time, by number. @private */
function tieredAt({ day, customers, places, values }: TieredCustomers): Map<number, Omit<Returned, "moved">> {
  return new Map(
    customers.flatMap((customer, at): [number, Omit<Returned, "moved">][] => {
      const tier = places[at] ?? NO_LABEL;
      return tier === NO_LABEL ? [] : [[customer, { day, tier, value: values[at] ?? Number.NaN }]];
    }),
  );
}

/** One time in the trend. */
export interface TrendPoint {
  readonly day: string;
  readonly customers: number;
  readonly value: number;
  /** Customers of each tier, best first. */
  readonly sizes: readonly number[];
  /** Share of the value that the best 20 % of the customers bring; `null` without a total above 0. */
  readonly concentration: number | null;
}

/**
 * Sizes of the tiers and the concentration at a time.
 *
 * @param then with tiers
 * @param tiers how many there are
 * @example trendPoint({ day: "2024-01-31", customers: [0, 1], names: [], values: [6, 4], places: [0, 1] }, 2).sizes // => [1, 1]
 */
export function trendPoint({ day, values, places }: TieredCustomers, tiers: number): TrendPoint {
  const numbers = numbersOnly(Float64Array.from(values));
  const held = Array.from(places);
  return {
    day,
    customers: numbers.length,
    value: sum(numbers),
    sizes: Array.from({ length: tiers }, (_, tier) => held.filter((place) => place === tier).length),
    concentration: concentrationCurve(numbers).find(({ customers }) => customers === 0.2)?.value ?? null,
  };
}
