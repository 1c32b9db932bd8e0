/** Tiers at several times: the README's example by hand, sums that add up, any two times, and every edge. */

import fc from "fast-check";
import type { Outcome } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import type { CustomersThen, Table } from "../../../src/core/table/table";
import { tierChangesModel } from "../../../src/models/tier-changes/model";
import {
  addedUp,
  fastestGrowing,
  migrationRates,
  movedBetween,
  movementMatrix,
  tiered,
  trendPoint,
} from "../../../src/models/tier-changes/tier-changes";
import { runs } from "../../core/seeded";
import { faultsOf } from "../report-faults";
import { cellsOf, gridOf, headerOf, prepared, tableWith, textsOf } from "../segment";

const NONE = Number.NaN;
/** Best 1 of 5, next 2 of 5, the rest. */
const TIERS = [
  { name: "Top", share: 0.2 },
  { name: "Next", share: 0.6 },
  { name: "Rest", share: 1 },
];
const SHARES = TIERS.map(({ share }) => share);
const NAMES = ["Ann", "Bo", "Cy", "Di", "Ed", "Flo"];

const at = (day: string, ...values: number[]): CustomersThen => ({
  day,
  customers: values.map((_, index) => index),
  names: NAMES.slice(0, values.length),
  values,
});
/** The example of the README. */
const BEFORE = at("2024-03-31", 100, 60, 50, 20, 10, NONE);
const AFTER = at("2024-06-30", 10, 90, 50, 60, NONE, 5);

function changes(
  times: readonly CustomersThen[],
  options: object = {},
  periods: readonly CustomersThen[] = [],
  owners: readonly string[] = [],
) {
  const last = times.at(-1) ?? AFTER;
  const table: Table = {
    ...tableWith([
      [FIELDS.customer, [...last.names]],
      ...(owners.length > 0 ? [[FIELDS.owner, [...owners]] as const] : []),
      [FIELDS.revenue, Array.from(last.values, (value) => (Number.isNaN(value) ? "" : value))],
    ]),
    times: { runs: () => times, periods: () => periods },
  };
  return prepared(tierChangesModel, { tiers: TIERS, ...options }).run(table);
}

describe("the example of the README", () => {
  const outcome = changes([BEFORE, AFTER]);

  test("says all it has to say, and its sums are those of its formulas", () => {
    const { report } = outcome;
    expect(report.flatMap((block) => faultsOf(block, report, NAMES.length))).toEqual([]);
  });

  test("is titled by the tier that changed most, and by none where no tier changed", () => {
    const titlesOf = ({ report }: Outcome) =>
      report.flatMap((block) =>
        block.kind === "chart" && block.title.match(/\b(Top|Next|Rest)\b/) ? [block.title] : [],
      );
    // Of three, one is Top, one Next and one Rest; of five, two were Next and two Rest.
    const fewer = at("2024-06-30", 100, 60, 50, NONE, NONE, NONE);
    expect(titlesOf(changes([BEFORE, fewer]))).toEqual([expect.stringMatching(/Next.*\b2\b.*\b1\b/)]);
    expect(titlesOf(changes([BEFORE, { ...BEFORE, day: "2024-06-30" }]))).toEqual([]);
  });

  test("counts who moved; at stake is what Ann, who fell, and Ed, who is lost, brought: 100 + 10", () => {
    const figures = outcome.report.flatMap((block) => (block.kind === "figures" ? block.figures : []));
    expect(figures.map(({ value }) => value)).toEqual([2, 1, 1, 1, 110]);
  });

  test("matrix: rows add up to who was in each tier, columns to who is, with New and Lost", () => {
    // Before by rank: Ann Top; Bo, Cy Next; Di, Ed Rest. After: Bo Top; Di, Cy Next; Ann, Flo Rest; Ed lost.
    expect(headerOf(outcome, "matrix")).toEqual(["From \\ to", "Top", "Next", "Rest", "Lost", "Total"]);
    expect(gridOf(outcome, "matrix")).toEqual([
      ["Top", 0, 0, 1, 0, 1],
      ["Next", 1, 1, 0, 0, 2],
      ["Rest", 0, 1, 0, 1, 2],
      ["New", 0, 0, 1, 0, 1],
      ["Total", 1, 2, 2, 1, 6],
    ]);
  });

  test("flow: what was there, what came and what left is what is there", () => {
    expect(gridOf(outcome, "flow")).toEqual([
      ["Top", 1, 1, 0, 0, 0, -1, 0, 1],
      ["Next", 2, 1, 0, 0, -1, 0, 0, 2],
      ["Rest", 2, 0, 1, 1, -1, 0, -1, 2],
    ]);
    for (const [, before, ...others] of gridOf(outcome, "flow")) {
      const after = others.pop();
      expect([before, ...others].reduce<number>((total, one) => total + Number(one), 0)).toBe(after);
    }
  });

  test("rates: of the two of Next one rose and one stayed; of Rest one rose and one is lost", () => {
    expect(gridOf(outcome, "rates")).toEqual([
      ["Top", 0, 0, 1, 0],
      ["Next", 0.5, 0.5, 0, 0],
      ["Rest", 0, 0.5, 0, 0.5],
    ]);
  });

  test("who fell, is lost and rose, by money, with the reason", () => {
    expect(gridOf(outcome, "fallers")).toEqual([
      ["Ann", "Top", "Rest", 100, 10, "value fell"],
      ["Ed", "Rest", "Lost", 10, "", ""],
    ]);
    expect(gridOf(outcome, "risers")).toEqual([
      ["Bo", "Next", "Top", 60, 90, "value rose"],
      ["Di", "Rest", "Next", 20, 60, "value rose"],
    ]);
  });

  test("says in each list whom to ask, also for two earlier times and for who is lost; nobody where none is known", () => {
    const owners = ["Eva", "Tom", "Eva", "Tom", "Eva", ""];
    const outcome = changes([BEFORE, AFTER], {}, [], owners);
    const asked = (id: string) => gridOf(outcome, id).map(([name, owner]) => [name, owner]);
    expect(headerOf(outcome, "fallers").slice(0, 3)).toEqual(["Customer", "Owner", "Before"]);
    expect(asked("fallers")).toEqual([
      ["Ann", "Eva"],
      ["Ed", "Eva"],
    ]);
    expect(asked("risers")).toEqual([
      ["Bo", "Tom"],
      ["Di", "Tom"],
    ]);
    const earlier = changes(
      [BEFORE, AFTER, at("2024-09-30", 9, 9, 9, 9, 9, 9)],
      { from: 2, to: 1 },
      [],
      owners,
    );
    expect(gridOf(earlier, "fallers").map((row) => row[1])).toEqual(["Eva", "Eva"]);
    const coloured = outcome.report.flatMap((block) =>
      block.kind === "grid" && block.id === "fallers" ? (block.coloured ?? []) : [],
    );
    expect(coloured.map(({ column }) => column)).toEqual([2, 3]);
  });

  test("the first line and the first alert say it in one sentence; what is at stake is 100 + 10", () => {
    const said = "2024-03-31 to 2024-06-30: 2 rose, 1 fell, 1 new, 1 lost; value at stake 110";
    expect(textsOf(outcome)[0]).toBe(said);
    expect(outcome.alerts?.map(({ text }) => text)).toEqual([said, "Ann: Top → Rest, 100 → 10: value fell"]);
  });

  test("of periods of orders it says how long each is", () => {
    const later = changes([BEFORE, { ...at("2024-06-30", 10, 90, 50, 60, NONE, 5), days: 91 }]);
    expect(textsOf(later)[0]).toContain("2024-03-31 to 2024-06-30, 91 days of orders each: ");
  });

  test("each customer's change stands beside it", () => {
    expect(cellsOf(outcome, "change")).toEqual([
      "▼ from Top",
      "▲ from Next",
      "= same",
      "▲ from Rest",
      "Lost, was Rest",
      "New",
    ]);
  });
});

test("lost key customers come first, in a list of their own", () => {
  const outcome = changes([at("1", 100, 60, 50, 20, 10), at("2", NONE, NONE, 50, 20, 10)]);
  expect(gridOf(outcome, "lost-key").map(([name, from]) => [name, from])).toEqual([
    ["Ann", "Top"],
    ["Bo", "Next"],
  ]);
});

describe("several times", () => {
  // 5 customers; Ed grows from the smallest to the largest.
  const TIMES = [at("1", 50, 40, 30, 20, 10), at("2", 50, 40, 30, 20, 25), at("3", 50, 40, 30, 20, 60)];

  test.each([
    ["the last two by default", {}, "2 to 3"],
    ["the last but one with the one before", { from: 2, to: 1 }, "1 to 2"],
    ["the first with the last", { from: 2 }, "1 to 3"],
    ["further back than there is: the oldest", { from: 24 }, "1 to 3"],
    ["a later one than the earlier one at least", { from: 1, to: 5 }, "1 to 2"],
  ])("any two are compared: %s", (_law, options, days) => {
    expect(textsOf(changes(TIMES, options))[0]?.startsWith(`${days}:`)).toBe(true);
  });

  test.each([
    ["the day of each", { from: "1", to: "2" }, "1 to 2:"],
    ["the later one named first", { from: "3", to: "1" }, "1 to 3:"],
    ["a day with the latest", { from: "1", to: 0 }, "1 to 3:"],
    ["the one before the latest, up to a day", { from: 1, to: "2" }, "1 to 2:"],
    ["the same day twice", { from: "2", to: "2" }, "Both times are the same, 2: choose two."],
    ["nothing before the first day", { from: 1, to: "1" }, "Both times are the same, 1: choose two."],
    [
      "a day that is gone",
      { from: "9", to: "2" },
      "Nothing to compare with on 9: choose among 1, 2, 3, or another way to compare.",
    ],
  ])("or by their days: %s", (_law, options, said) => {
    // Days of the record look like 2024-01-31; here they are short.
    const days = Object.fromEntries(
      Object.entries(options).map(([key, time]) => [
        key,
        typeof time === "string" ? `2024-01-0${time}` : time,
      ]),
    );
    const dated = TIMES.map((time) => ({ ...time, day: `2024-01-0${time.day}` }));
    expect(textsOf(changes(dated, days))[0]?.replaceAll("2024-01-0", "")).toMatch(
      new RegExp(`^${said.replaceAll(".", "\\.")}`),
    );
  });

  test("a day that only the recorded runs have is looked for there, though periods of orders come first", () => {
    const periods = [at("Q1", 9, 8, 7, 6, 5), at("Q2", 9, 8, 7, 6, 50)];
    const runsOfDays = [BEFORE, AFTER];
    expect(textsOf(changes(runsOfDays, { from: "2024-03-31" }, periods))[0]).toMatch(
      /^2024-03-31 to 2024-06-30:/,
    );
  });

  test("the trend lists all: customers, value, tiers, and what the best one of five brings", () => {
    expect(gridOf(changes(TIMES), "trend")).toEqual([
      // 50 / 150, 50 / 165, 60 / 200
      ["1", 5, 150, 1, 2, 2, 50 / 150],
      ["2", 5, 165, 1, 2, 2, 50 / 165],
      ["3", 5, 200, 1, 2, 2, 60 / 200],
    ]);
  });

  test("rates over all steps: of 2 x 2 in Rest three stayed and one rose to the top", () => {
    // Step 1: Di, Ed stay. Step 2: Ed to Top, Ann to Next, Cy to Rest.
    expect(gridOf(changes(TIMES), "all-rates")).toEqual([
      ["Top", 0.5, 0.5, 0, 0],
      ["Next", 0, 0.75, 0.25, 0],
      ["Rest", 0.25, 0, 0.75, 0],
    ]);
  });

  test("the fastest growing of the last tier are told while they are small", () => {
    // From 10 to 25 is 150 %.
    expect(gridOf(changes(TIMES, { from: 2, to: 1 }), "growing")).toEqual([["Ed", 10, 25, 1.5]]);
    const owners = ["", "", "", "", "Eva", ""];
    const owned = changes(TIMES, { from: 2, to: 1 }, [], owners.slice(0, TIMES.at(-1)?.names.length));
    expect(gridOf(owned, "growing")).toEqual([["Ed", "Eva", 10, 25, 1.5]]);
  });
});

test("growth is measured from a value above 0, the fastest first, of equal ones the larger", () => {
  const moved = movedBetween(
    tiered(at("1", 100, 10, 20, 0, -5), [0.2, 1]),
    tiered(at("2", 100, 20, 40, 9, 9), [0.2, 1]),
  );
  expect(fastestGrowing(moved.all, 1).map(({ nowAt, growth }) => [nowAt, growth])).toEqual([
    [2, 1],
    [1, 1],
  ]);
});

describe("what is compared", () => {
  const periods = [at("Q1", 9, 8, 7, 6, 5), at("Q2", 9, 8, 7, 6, 50)];

  test("periods of orders, before recorded runs", () => {
    expect(textsOf(changes([BEFORE, AFTER], {}, periods))[0]).toMatch(/^Q1 to Q2:/);
    expect(textsOf(changes([BEFORE, AFTER], { compare: "runs" }, periods))[0]).toMatch(/^2024-03-31 to/);
  });

  test("a list with the year before, without either", () => {
    const table = tableWith([
      [FIELDS.customer, NAMES.slice(0, 5)],
      [FIELDS.revenue, [10, 90, 50, 60, ""]],
      [FIELDS.previousRevenue, [100, 60, 50, 20, 10]],
    ]);
    const outcome = prepared(tierChangesModel, { tiers: TIERS }).run(table);
    expect(textsOf(outcome)[0]).toBe(
      "The year before to this year: 2 rose, 1 fell, 0 new, 1 lost; value at stake 110",
    );
  });

  test("nothing: says what to do, and leaves the column blank", () => {
    for (const times of [[], [AFTER]]) {
      const outcome = changes(times);
      expect(textsOf(outcome)[0]).toMatch(/^There is no earlier run/);
      expect(new Set(cellsOf(outcome, "change"))).toEqual(new Set([""]));
      expect(outcome.alerts?.map(({ text }) => text)).toBeUndefined();
    }
  });
});

test("one customer, and nobody with a value, are compared like any", () => {
  expect(gridOf(changes([at("1", 5), at("2", 7)]), "matrix").at(-1)).toEqual(["Total", 1, 0, 0, 0, 1]);
  expect(gridOf(changes([at("1", NONE), at("2", NONE)]), "matrix").at(-1)).toEqual(["Total", 0, 0, 0, 0, 0]);
});

test("tiers that do not order everybody are refused", () => {
  expect(() => changes([BEFORE, AFTER], { tiers: [{ name: "Top", share: 0.5 }] })).toThrow(
    expect.objectContaining({ code: "PARAMETER" }),
  );
});

const VALUES = fc.array(fc.option(fc.integer({ min: -5, max: 40 }), { nil: NONE }), {
  minLength: 1,
  maxLength: 25,
});

test("for any two times: the matrix adds up both ways, rates to 1, and the input stays as it is", () => {
  fc.assert(
    fc.property(VALUES, VALUES, (then, now) => {
      const [before, after] = [at("1", ...then), at("2", ...now)].map((one) =>
        tiered(Object.freeze(one), SHARES),
      );
      if (!before || !after) throw new Error("no times");
      const matrix = movementMatrix(movedBetween(before, after).all, 3);
      const inTier = ({ places }: { places: ArrayLike<number> }, tier: number) =>
        Array.from(places).filter((place) => place === tier).length;
      for (const tier of [0, 1, 2]) {
        expect(matrix[tier]?.reduce((one, other) => one + other)).toBe(inTier(before, tier));
        expect(addedUp([matrix]).reduce((total, row) => total + (row[tier] ?? 0), 0)).toBe(
          inTier(after, tier),
        );
      }
      for (const row of migrationRates(matrix))
        if (row.length > 0) expect(row.reduce((one, other) => one + other)).toBeCloseTo(1, 9);
      // Nobody is new and lost at once.
      expect(matrix[3]?.[3]).toBe(0);
      expect(trendPoint(after, 3).sizes.reduce((one, other) => one + other)).toBe(
        trendPoint(after, 3).customers,
      );
    }),
    { seed: 15, numRuns: runs(200) },
  );
});

test("who pauses is back rather than new, and had only paused", () => {
  // Ed has no value the second time: lost then, and new the third time, though he was there the first.
  const times = [at("1", 50, 40, 30, 20, 10), at("2", 50, 40, 30, 20, NONE), at("3", 50, 40, 30, 20, 10)];
  const said = (outcome: ReturnType<typeof changes>) => [textsOf(outcome)[0], outcome.alerts?.[0]?.text];
  // The sheet and what is to be looked at first count one new customer, and both say that it is none.
  const back =
    "2 to 3: 0 rose, 0 fell, 1 new, 0 lost; value at stake 0 (1 of the new had a tier at an earlier time: they are back)";
  expect(said(changes(times))).toEqual([back, back]);
  const paused =
    "1 to 2: 0 rose, 0 fell, 0 new, 1 lost; value at stake 10 (1 of the lost had a tier again at a later time: they paused)";
  expect(said(changes(times, { from: 2, to: 1 }))).toEqual([paused, paused]);
  expect(changes(times.slice(1)).report.filter((block) => "id" in block && block.id === "back")).toEqual([]);
  expect(said(changes(times.slice(1)))[0]).not.toMatch(/back|paused/);
});

test("who is back is named with the tier of the last time before, the largest value now first", () => {
  // Di and Ed pause at the third time. At the second Di, 70, is Top, and Ed, 8, the last of five; at the fourth 35 is the
  // third of five and 10 the last.
  const times = [
    at("1", 50, 40, 30, 20, 10),
    at("2", 50, 40, 30, 70, 8),
    at("3", 50, 40, 30, NONE, NONE),
    at("4", 50, 40, 30, 35, 10, 5),
  ];
  expect(headerOf(changes(times), "back")).toEqual([
    "Customer",
    "Last seen",
    "After",
    "Revenue, Last seen",
    "Revenue, After",
    "Data of",
  ]);
  expect(gridOf(changes(times), "back")).toEqual([
    ["Di", "Top", "Next", 70, 35, "2"],
    ["Ed", "Rest", "Rest", 8, 10, "2"],
  ]);
  expect(gridOf(changes(times, { listed: 1 }), "back").map(([name]) => name)).toEqual(["Di"]);
});

test("this year's profit is not compared with last year's revenue", () => {
  const table = tableWith([
    [FIELDS.customer, NAMES.slice(0, 3)],
    [FIELDS.revenue, [9, 5, 1]],
    [FIELDS.profit, [1, 2, 3]],
    [FIELDS.previousRevenue, [9, 5, 1]],
  ]);
  const ofProfit = prepared(tierChangesModel, { value: "profit" }).run(table);
  expect(textsOf(ofProfit)[0]).toMatch(/^There is no earlier run/);
  const ofRevenue = prepared(tierChangesModel).run(table);
  expect(textsOf(ofRevenue)[0]).toBe("The year before to this year: nobody moved to another tier");
});

test("orders that do not reach back a year leave nothing to compare with, rather than everybody new", () => {
  const table = tableWith([
    [FIELDS.customer, NAMES.slice(0, 2)],
    [FIELDS.revenue, [9, 5]],
    [FIELDS.previousRevenue, ["", 3]],
  ]);
  const orders = (first: number) => ({
    period: { first: 365, last: 729 },
    data: { first, last: 729 },
    before: { first: 0, last: 364 },
    year: { first: 365, last: 729, times: 1 },
  });
  const said = (first: number) =>
    textsOf(prepared(tierChangesModel).run({ ...table, orders: orders(first) }))[0];
  // A tenth of 365 days may be empty. Bo was alone, so the first; now Ann is.
  expect(said(36)).toBe("The year before to this year: 0 rose, 1 fell, 1 new, 0 lost; value at stake 3");
  expect(said(37)).toMatch(/^There is no earlier run/);
});
