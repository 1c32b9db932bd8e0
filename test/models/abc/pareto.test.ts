/** The PARETO functions: published figures, the whale curve, and what they refuse. */

import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { ABC_FUNCTIONS } from "../../../src/models/abc/functions";
import { shareOfBest, topShare, totalsFromBest } from "../../../src/models/abc/pareto";
import { runs, shuffled } from "../../core/seeded";
import { caller, columnOf, refusalsOf } from "../call";

const call = (name: string, given: readonly Argument[]) => caller(ABC_FUNCTIONS, name)(given);
const TEN = columnOf([500, 200, 100, 60, 50, 30, 25, 15, 12, 8]);

test.each<[string, readonly Argument[], number]>([
  // functions.md, domain.md 5.2
  ["PARETO_SHARE", [TEN], 0.7],
  ["PARETO_CUSTOMERS", [TEN], 0.3],
  ["PARETO_GINI", [TEN], 0.6294],
  ["PARETO_GINI", [columnOf([1, 2, 3, 4, 5])], 4 / 15],
  ["PARETO_GINI", [columnOf([7, 7, 7])], 0],
  ["PARETO_GINI", [columnOf([0, 0, 0, 100])], 0.75],
  ["PARETO_GINI", [5], 0],
  ["PARETO_GINI", [columnOf([1e308, 0.5e308])], 1 / 6],
  // Three times the largest is beyond what a number holds.
  ["PARETO_GINI", [columnOf([0, 0, 0, 1e308])], 0.75],
  // ceil(0.25 x 10) = 3 customers with 800 of 1000
  ["PARETO_SHARE", [TEN, "25%"], 0.8],
  ["PARETO_SHARE", [TEN, 1], 1],
  // ceil(0.2 x 4) = 1 customer with 60 of net 100 - 50
  ["PARETO_SHARE", [columnOf([60, 40, 0, -50])], 60 / 50],
  // 60 of 50 is reached by the first of four
  ["PARETO_CUSTOMERS", [columnOf([60, 40, 0, -50])], 0.25],
  ["PARETO_CUSTOMERS", [TEN, 0.5], 0.1],
  ["PARETO_CUSTOMERS", [TEN, 0.51], 0.2],
  ["PARETO_CUSTOMERS", [TEN, 1], 1],
  ["PARETO_CUSTOMERS", [columnOf([0.5, 0.2, 0.1, 0.1, 0.1])], 0.6],
  // Zeros count as customers; ties share alike: ceil(0.2 x 4) = 1 of four, and three bring 75 %, not 80.
  ["PARETO_SHARE", [columnOf([0, 100, 0, 0, 0])], 1],
  ["PARETO_CUSTOMERS", [columnOf([0, 100, 0, 0, 0])], 0.2],
  ["PARETO_SHARE", [columnOf([25, 25, 25, 25])], 0.25],
  ["PARETO_CUSTOMERS", [columnOf([25, 25, 25, 25])], 1],
  ["PARETO_CUSTOMERS", [columnOf([25, 25, 25, 25]), 0.75], 0.75],
  ["PARETO_GINI", [columnOf([0, 0, 5, 5])], 0.5],
  ["PARETO_SHARE", [5], 1],
  ["PARETO_CUSTOMERS", [5], 1],
  // 7 % of 100 customers are 7, although 0.07 x 100 is 7.000000000000001.
  ["PARETO_SHARE", [columnOf(Array.from({ length: 100 }, () => 1)), 0.07], 0.07],
])("%s%j is %p", (name, given, expected) => {
  expect(call(name, given)).toBeCloseTo(expected, 12);
});

test("blanks, text and headers are skipped as SUM does; an error cell names its row", () => {
  expect(call("PARETO_SHARE", [columnOf(["Revenue", 500, "", ...TEN.slice(1).flat()])])).toBeCloseTo(0.7, 12);
  expect(() => call("PARETO_GINI", [columnOf([1, "#DIV/0!"])])).toThrow("values has #DIV/0! in row 2");
});

test("the curve has a row per point, its last at 100 %, and agrees with PARETO_SHARE", () => {
  const [header, ...rows] = call("PARETO_CURVE", [TEN]) as Cell[][];
  expect(header).toEqual(["Share of customers", "Share of value", "Cumulative"]);
  expect(rows).toHaveLength(20);
  expect(rows[19]?.[2]).toBe(1);
  for (const [customers, , cumulative] of rows) {
    expect(cumulative).toBe(call("PARETO_SHARE", [TEN, customers]));
  }
  const total = rows.reduce((whole, [, own]) => whole + (own as number), 0);
  expect(total).toBeCloseTo(1, 12);
});

test("zeros are a flat end of the curve, and its header follows the language", () => {
  const [header, ...rows] = caller(ABC_FUNCTIONS, "PARETO_CURVE")(
    [columnOf([0, 30, 10, 0]), 4],
    "zh-TW",
  ) as Cell[][];
  expect(header).toEqual(["客戶累計占比", "金額占比", "金額累計占比"]);
  expect(rows).toEqual([
    [0.25, 0.75, 0.75],
    [0.5, 0.25, 1],
    [0.75, 0, 1],
    [1, 0, 1],
  ]);
});

test("permuting the rows changes nothing", () => {
  const values = Object.freeze(Array.from({ length: 1000 }, (_, row) => ((row * 7919) % 100_003) - 500));
  const others = shuffled(values, 5);
  for (const { name } of ABC_FUNCTIONS.filter((one) => one.name.startsWith("PARETO"))) {
    const isGini = name === "PARETO_GINI";
    const column = (from: readonly number[]) =>
      columnOf(isGini ? from.map((value) => Math.max(0, value)) : from);
    expect(call(name, [column(others)])).toEqual(call(name, [column(values)]));
  }
});

test("some who lose money bend the curve above 100 %", () => {
  const [, ...rows] = call("PARETO_CURVE", [columnOf([60, 40, 0, -50]), 4]) as Cell[][];
  // 60, 100, 100, 50 of 50
  expect(rows.map(([, , cumulative]) => cumulative)).toEqual([1.2, 2, 2, 1]);
});

test.each<[string, readonly Argument[], string]>([
  ["PARETO_SHARE", [columnOf([""])], "values must be numbers with a total above 0: found 0"],
  ["PARETO_CUSTOMERS", [columnOf([0, 0])], "values must be numbers with a total above 0: found 0"],
  ["PARETO_GINI", [columnOf([0, 0])], "values must be numbers with a total above 0: found 0"],
  ["PARETO_SHARE", [columnOf([5, -5])], "values must be numbers with a total above 0: found 0"],
  ["PARETO_CURVE", [columnOf([5, -7])], "values must be numbers with a total above 0: found -2"],
  ["PARETO_GINI", [columnOf([5, -1])], "values must be 0 or above: found -1"],
  ["PARETO_SHARE", [TEN, 0], "top must be above 0 and at most 100%: found 0"],
  ["PARETO_SHARE", [TEN, 1.01], "top must be above 0 and at most 100%: found 1.01"],
  ["PARETO_CUSTOMERS", [TEN, "most"], 'share must be above 0 and at most 100%: found "most"'],
  ["PARETO_CURVE", [TEN, 2.5], "points must be a whole number from 1 to 1000: found 2.5"],
  ["PARETO_CURVE", [TEN, 1001], "points must be a whole number from 1 to 1000: found 1001"],
])("%s%j is refused", (name, given, message) => {
  const [english, ...chinese] = refusalsOf(() => call(name, given));
  expect(english).toBe(message);
  for (const text of chinese) expect(text).toMatch(/\p{Script=Han}/u);
});

const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });
const RUNS = { seed: 20_260_103, numRuns: runs(300) };

test("the Gini coefficient is the mean difference over twice the mean", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      fc.pre(values.some((value) => value > 0));
      const differences = values.flatMap((one) => values.map((other) => Math.abs(one - other)));
      const size = values.length;
      const total = values.reduce((whole, value) => whole + value, 0);
      const slow = differences.reduce((whole, value) => whole + value, 0) / (2 * size * total);
      expect(call("PARETO_GINI", [columnOf(values)])).toBeCloseTo(slow, 10);
    }),
    RUNS,
  );
});

test("the customers found bring at least the share, one less would not", () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 100 }), (values, percent) => {
      fc.pre(values.some((value) => value > 0));
      const best = [...values].sort((one, other) => other - one);
      const total = values.reduce((whole, value) => whole + value, 0);
      const brought = (count: number) => best.slice(0, count).reduce((whole, value) => whole + value, 0);
      const found = call("PARETO_CUSTOMERS", [columnOf(values), percent / 100]) as number;
      const count = Math.round(found * values.length);
      expect(brought(count) * 100).toBeGreaterThanOrEqual(percent * total);
      expect(brought(count - 1) * 100).toBeLessThan(percent * total);
    }),
    RUNS,
  );
});

test("amounts near the limit of a cell give a share or one sentence, never NaN", () => {
  // 1e308 of a net 1e308; the first of three brings all of it.
  const net = columnOf([1e308, 1e308, -1e308]);
  expect(call("PARETO_SHARE", [net, 1 / 3])).toBe(1);
  expect(call("PARETO_CUSTOMERS", [net])).toBeCloseTo(1 / 3, 12);
  const cumulative = (call("PARETO_CURVE", [net, 3]) as Cell[][]).slice(1).map(([, , share]) => share);
  expect(cumulative).toEqual([1, 2, 1]);
  // 1e308 of a net 0.001 is beyond 1.8e308.
  expect(() => call("PARETO_SHARE", [columnOf([1e308, 0.001, -1e308])])).toThrow(
    "add up to more than a cell",
  );
});

test("the share of the best that are selected is that of the best in order, ties and noise included", () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
  const cents = fc.array(
    fc.integer({ min: -900, max: 90_000 }).map((units) => units / 100),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(
      fc.oneof(cents, fc.array(value, { minLength: 1 })),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      (all, top) => {
        const values = Float64Array.from(all);
        fc.pre(all.reduce((whole, one) => whole + one, 0) > 0.001);
        expect(shareOfBest(values, top)).toBe(topShare(totalsFromBest(values), top));
      },
    ),
    RUNS,
  );
});
