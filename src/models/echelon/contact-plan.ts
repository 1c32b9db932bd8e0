/** The contact plan of a quarter: in which week each customer is contacted next. */

import { NO_LABEL } from "../../core/report/label";

/** Weeks in a quarter. */
export const WEEKS = 13;

export const DAYS_A_WEEK = 7;

/** One entry per customer in each list. */
export interface PlannedCustomers {
  /** From `echelons`; `NO_LABEL` for a customer that is not planned. */
  readonly tiers: Uint8Array;
  readonly scores: ArrayLike<number>;
  readonly names: readonly string[];
  readonly owners: readonly string[];
  /** Days since 1970-01-01, `NaN` for none. */
  readonly lastContacts: ArrayLike<number>;
}

export interface ContactPlan {
  /** Week of the next contact, 0 for the plan's first week; it may lie behind the quarter, and is -1 for none. */
  readonly first: Int32Array;
  /** Whole days since the contact was due, 0 when it is not late. */
  readonly overdue: Int32Array;
}

/**
 * The plan. A customer is due in the week that holds last contact + interval, in the first week when that is past.
 *
 * Customers without a last contact take turns with those of their echelon and salesperson, best score first: each
 * round of as many customers as the interval has weeks goes through all of these weeks, and a round that is not full
 * takes those in which the salesperson has fewest contacts on average so far, the earlier of equals. So the load is
 * even, whatever the order of the rows. Without a day to start from, all take turns.
 *
 * @param customers in any order
 * @param intervals weeks from one contact to the next, 1 to 13, per echelon
 * @param today days since 1970-01-01, or `null`
 * @example Array.from(contactPlan({ tiers: Uint8Array.of(1, 1, 1), scores: [3, 2, 1], names: ["a", "b", "c"], owners: ["", "", ""], lastContacts: [NaN, NaN, 3] }, [1, 2, 4, 13], 14).first) // => [0, 1, 0]
 */
export function contactPlan(
  { tiers, scores, names, owners, lastContacts }: PlannedCustomers,
  intervals: readonly number[],
  today: number | null,
): ContactPlan {
  const first = new Int32Array(tiers.length).fill(-1);
  const overdue = new Int32Array(tiers.length);
  const people = new Map<string, { load: number[]; waiting: number[][] }>();
  tiers.forEach((tier, row) => {
    if (tier === NO_LABEL) return;
    const owner = owners[row] as string;
    const person = people.get(owner) || { load: new Array<number>(WEEKS).fill(0), waiting: [] };
    people.set(owner, person);
    const interval = intervals[tier] as number;
    const due = (lastContacts[row] as number) + DAYS_A_WEEK * interval;
    if (today === null || Number.isNaN(due)) {
      const others = person.waiting[tier] || [];
      person.waiting[tier] = others;
      others.push(row);
      return;
    }
    const week = Math.max(0, Math.floor((due - mondayOf(today)) / DAYS_A_WEEK));
    first[row] = week;
    overdue[row] = Math.max(0, today - due);
    addContacts(person.load, week, interval);
  });
  for (const { load, waiting } of people.values()) {
    waiting.forEach((rows, tier) => {
      takeTurns(rows.sort(bestFirst(scores, names)), intervals[tier] as number, load, first);
    });
  }
  return { first, overdue };
}

/**
 * The Monday of a day's week.
 *
 * @param day days since 1970-01-01, which was a Thursday
 * @example mondayOf(0) // => -3
 */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK);
}

/**
 * Contacts in each week of the quarter.
 *
 * @param rows the customers to count
 * @param plan from `contactPlan`
 * @param interval weeks from one contact to the next of a customer
 * @example weeklyContacts([0, 1], { first: [0, 12] }, () => 6) // => [1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2]
 */
export function weeklyContacts(
  rows: Iterable<number>,
  { first }: { readonly first: ArrayLike<number> },
  interval: (row: number) => number,
): number[] {
  const load = new Array<number>(WEEKS).fill(0);
  for (const row of rows)
    if ((first[row] as number) >= 0) addContacts(load, first[row] as number, interval(row));
  return load;
}

/**
 * The order of customers by score, the best first, then by name; by code unit, so that no machine's language changes it.
 *
 * @param scores one per customer
 * @param names one per customer
 * @example [0, 1, 2].sort(bestFirst([5, 5, 9], ["b", "a", "c"])) // => [2, 1, 0]
 */
export function bestFirst(
  scores: ArrayLike<number>,
  names: readonly string[],
): (one: number, other: number) => number {
  return (one, other) => {
    const [name = "", next = ""] = [names[one], names[other]];
    return (scores[other] as number) - (scores[one] as number) || (name < next ? -1 : Number(name > next));
  };
}

/** @private */
function addContacts(load: number[], first: number, interval: number): void {
  for (let week = first; week < WEEKS; week += interval) load[week] = (load[week] as number) + 1;
}

/** @private */
function takeTurns(rows: readonly number[], interval: number, load: number[], first: Int32Array): void {
  for (let from = 0; from < rows.length; from += interval) {
    const round = rows.slice(from, from + interval);
    const weeks = quietWeeks(load, interval).slice(0, round.length);
    weeks.sort((one, other) => one - other);
    round.forEach((row, at) => {
      first[row] = weeks[at] as number;
      addContacts(load, weeks[at] as number, interval);
    });
  }
}

/** The weeks that a round can begin in, those with fewest contacts in them and their repetitions first. @private */
function quietWeeks(load: readonly number[], interval: number): number[] {
  const means = Array.from({ length: interval }, (_, first) => {
    const weeks = load.filter((_contacts, week) => week % interval === first);
    return weeks.reduce((all, contacts) => all + contacts, 0) / weeks.length;
  });
  const weeks = means.map((_, first) => first);
  return weeks.sort((one, other) => (means[one] as number) - (means[other] as number) || one - other);
}
