/** The contact plan: when each customer is due, how turns are taken, and that rows may stand in any order. */

import fc from "fast-check";
import { NO_LABEL } from "../../../src/core/report/label";
import {
  type ContactPlan,
  contactPlan,
  mondayOf,
  weeklyContacts,
} from "../../../src/models/echelon/contact-plan";
import { planAlerts } from "../../../src/models/echelon/report";
import { runs, shuffled } from "../../core/seeded";

interface Customer {
  readonly tier: number;
  readonly score: number;
  readonly name: string;
  readonly owner: string;
  readonly last: number;
}

const INTERVALS = [1, 2, 4, 13];
const WEEKS = 13;

const planOf = (customers: readonly Customer[], intervals: readonly number[], today: number | null) => {
  const input = {
    tiers: Uint8Array.from(customers, ({ tier }) => tier),
    scores: Object.freeze(customers.map(({ score }) => score)),
    names: Object.freeze(customers.map(({ name }) => name)),
    owners: Object.freeze(customers.map(({ owner }) => owner)),
    lastContacts: Object.freeze(customers.map(({ last }) => last)),
  };
  return contactPlan(Object.freeze(input), Object.freeze(intervals), today);
};
const one = (tier: number, last: number): Customer => ({ tier, score: 1, name: "a", owner: "", last });
const firstOf = (plan: ContactPlan) => Array.from(plan.first);

test.each([
  // 1970-01-01 was a Thursday, 2024-01-05 (19727) a Friday, 2026-11-23 (20780) a Monday.
  [0, -3],
  [4, 4],
  [10, 4],
  [11, 11],
  [-3, -3],
  [-4, -10],
  [19_727, 19_723],
  [20_780, 20_780],
])("the Monday of day %p is day %p", (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

// Today is Wednesday, day 20 782; its week begins on 20 780. Echelon 3 is seen every 4 weeks, 28 days.
test.each([
  ["due last Sunday", 20_779 - 28, 0, 3],
  ["due on Monday", 20_780 - 28, 0, 2],
  ["due yesterday", 20_781 - 28, 0, 1],
  ["due today is not late", 20_782 - 28, 0, 0],
  ["due this Sunday", 20_786 - 28, 0, 0],
  ["due next Monday", 20_787 - 28, 1, 0],
  ["met today", 20_782, 4, 0],
  ["met last Sunday, so due in the week after three", 20_779, 3, 0],
  ["a meeting in the future counts from there", 20_789, 5, 0],
  ["years ago", 10_000, 0, 20_782 - 10_028],
])("%s", (_, last, week, overdue) => {
  const plan = planOf([one(2, last)], INTERVALS, 20_782);
  expect([plan.first[0], plan.overdue[0]]).toEqual([week, overdue]);
});

test("a quarter's interval can lie behind the last week, and then has no contact in the plan", () => {
  const plan = planOf([one(3, 20_782)], INTERVALS, 20_782);
  expect(plan.first[0]).toBe(13);
  expect(weeklyContacts([0], plan, () => 13)).toEqual(new Array(13).fill(0));
});

test("one customer per echelon: each takes the quietest weeks that the ones before it left", () => {
  const customers = [0, 1, 2, 3].map((tier) => one(tier, Number.NaN));
  // Echelon 1 every week. Echelon 2 in odd weeks (1 on average in both, the earlier). Echelon 3 in weeks 2, 6, 10,
  // where there is 1 contact, not in 1, 5, 9, 13, where there are 2. Echelon 4 in week 4, the first with 1 contact.
  const plan = planOf(customers, INTERVALS, null);
  expect(firstOf(plan)).toEqual([0, 0, 1, 3]);
  expect(weeklyContacts([0, 1, 2, 3], plan, (row) => INTERVALS[row] as number)).toEqual([
    2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 1, 2,
  ]);
});

test("better scores go first, names part equal ones, salespeople have turns of their own", () => {
  const named = (name: string, score: number, owner: string): Customer => ({
    tier: 2,
    score,
    name,
    owner,
    last: Number.NaN,
  });
  const customers = [
    named("Di", 0.4, "x"),
    named("Bo", 0.5, "x"),
    named("Ada", 0.5, "x"),
    named("Cy", 0.9, "y"),
    named("Ed", 0.1, "x"),
    named("Flo", 0.05, "x"),
  ];
  // x: Ada, Bo, Di, Ed in weeks 1 to 4. Weeks 1, 5, 9, 13 and the three others have one contact each: Flo takes week 1.
  expect(firstOf(planOf(customers, INTERVALS, null))).toEqual([2, 1, 0, 0, 3, 0]);
});

test("those who take turns keep out of the weeks that last contacts fill", () => {
  const customers = [one(1, 20_000), one(1, Number.NaN)];
  // The first is overdue: weeks 1, 3, …; the second goes to weeks 2, 4, ….
  expect(firstOf(planOf(customers, INTERVALS, 20_782))).toEqual([0, 1]);
  // Without a date, last contacts cannot be placed, and both take turns.
  expect(firstOf(planOf(customers, INTERVALS, null))).toEqual([0, 1]);
  expect(Array.from(planOf(customers, INTERVALS, null).overdue)).toEqual([0, 0]);
});

test("no customers, and customers without an echelon", () => {
  expect(firstOf(planOf([], INTERVALS, 20_782))).toEqual([]);
  expect(firstOf(planOf([one(NO_LABEL, 20_000)], INTERVALS, 20_782))).toEqual([-1]);
});

const TODAY = 20_782;
const customer = fc.record({
  tier: fc.constantFrom(0, 1, 2, 3, 3, NO_LABEL),
  score: fc.integer({ min: 0, max: 3 }),
  owner: fc.constantFrom("", "Ann", "Bo"),
  last: fc.oneof(fc.constant(Number.NaN), fc.integer({ min: TODAY - 120, max: TODAY + 20 })),
});
const customers = fc
  .array(customer, { maxLength: 60 })
  .map((list) => list.map((one, at): Customer => ({ ...one, name: `Customer ${(at * 37) % 101}` })));
const intervals = fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 13 })));
const day = fc.option(fc.integer({ min: TODAY, max: TODAY + 6 }));

/** Day by day and week by week over a table of marks, as one would do it on paper. */
function slowPlan(list: readonly Customer[], every: readonly number[], today: number | null): boolean[][] {
  const marks = list.map(() => new Array<boolean>(40).fill(false));
  const mark = (at: number, first: number) => {
    for (let week = first; week < 40; week += every[list[at]?.tier as number] as number)
      (marks[at] as boolean[])[week] = true;
  };
  const isDated = ({ last }: Customer) => today !== null && !Number.isNaN(last);
  let monday = today ?? 0;
  while (new Date(monday * 86_400_000).getUTCDay() !== 1) monday--;
  list.forEach((one, at) => {
    if (one.tier === NO_LABEL || !isDated(one)) return;
    const due = one.last + 7 * (every[one.tier] as number);
    let week = 0;
    while (due > monday + 7 * week + 6) week++;
    mark(at, week);
  });
  for (const owner of new Set(list.map((one) => one.owner))) {
    for (const tier of [0, 1, 2, 3]) {
      const queue = list
        .flatMap((one, at) => (one.owner === owner && one.tier === tier && !isDated(one) ? [at] : []))
        .sort((a, b) => {
          const [x, y] = [list[a] as Customer, list[b] as Customer];
          return y.score - x.score || (x.name < y.name ? -1 : 1);
        });
      while (queue.length > 0) {
        const round = queue.splice(0, every[tier]);
        const busy = (first: number) => {
          const weeks = Array.from({ length: WEEKS }, (_, week) => week).filter(
            (week) => week % (every[tier] as number) === first,
          );
          const contacts = weeks.flatMap((week) =>
            list.filter((one, at) => one.owner === owner && marks[at]?.[week]),
          );
          return contacts.length / weeks.length;
        };
        const chosen: number[] = [];
        const load = Array.from({ length: every[tier] as number }, (_, first) => busy(first));
        while (chosen.length < round.length) {
          const free = load.map((_, first) => first).filter((first) => !chosen.includes(first));
          chosen.push(free.reduce((best, first) => ((load[first] ?? 0) < (load[best] ?? 0) ? first : best)));
        }
        chosen.sort((a, b) => a - b);
        round.forEach((at, turn) => {
          mark(at, chosen[turn] as number);
        });
      }
    }
  }
  return marks;
}

test("the plan is the one worked out on paper", () => {
  fc.assert(
    fc.property(customers, intervals, day, (list, every, today) => {
      const plan = planOf(list, every, today);
      const marks = slowPlan(list, every, today);
      expect(firstOf(plan)).toEqual(marks.map((weeks) => weeks.indexOf(true)));
      list.forEach(({ tier }, at) => {
        const weeks = weeklyContacts([at], plan, () => every[tier] as number);
        expect(weeks.map((contacts) => contacts === 1)).toEqual(marks[at]?.slice(0, WEEKS));
      });
    }),
    { seed: 20_261_101, numRuns: runs(300) },
  );
});

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(customers, intervals, day, fc.nat(), (list, every, today, seed) => {
      const weekOf = (given: readonly Customer[]) => {
        const { first, overdue } = planOf(given, every, today);
        return new Map(given.map(({ name }, at) => [name, [first[at], overdue[at]]]));
      };
      expect(weekOf(shuffled(list, seed))).toEqual(weekOf(list));
    }),
    { seed: 20_261_102 },
  );
});

test("turns are even: within an echelon and salesperson, two weeks of a round differ by one customer at most", () => {
  fc.assert(
    fc.property(customers, intervals, day, (list, every, today) => {
      const { first } = planOf(list, every, today);
      for (const owner of ["", "Ann", "Bo"]) {
        for (const tier of [0, 1, 2, 3]) {
          const starts = list.flatMap((one, at) =>
            one.owner === owner && one.tier === tier && (today === null || Number.isNaN(one.last))
              ? [first[at]]
              : [],
          );
          const turns = Array.from(
            { length: every[tier] as number },
            (_, week) => starts.filter((start) => start === week).length,
          );
          expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
        }
      }
    }),
    { seed: 20_261_103 },
  );
});

test("of several salespeople with too much, the one with the busiest week is named", () => {
  const study = { plan: { overdue: Int32Array.of(0) }, names: ["Ada"] };
  const loads = [
    { owner: "Ann", customers: 9, contacts: 60, busiest: 7 },
    { owner: "Bo", customers: 5, contacts: 50, busiest: 12 },
    // Exactly as many as one can do is not too much.
    { owner: "Cy", customers: 2, contacts: 20, busiest: 6 },
  ];
  expect(planAlerts(study, loads, 6, "en")).toEqual([
    {
      text: "Over 6 contacts a week: 2 of 3; most Bo, 12",
      action: "Give customers to a colleague with quieter weeks, or contact the lower echelons less often.",
    },
  ]);
  expect(planAlerts(study, loads, 0, "en")).toEqual([]);
});
