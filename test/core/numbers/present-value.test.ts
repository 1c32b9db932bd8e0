/** Closed forms of present value against sums year by year. */

import fc from "fast-check";
import { valueOfLife } from "../../../src/core/functions/customer-life";
import {
  discounting,
  lifetimeValue,
  lifetimeYears,
  survivalValue,
} from "../../../src/core/numbers/present-value";
import { runs } from "../seeded";

/** The published credit-card stream, Reichheld & Sasser 1990, after winning a customer for 51. */
const STREAM = Object.freeze([30, 42, 44, 49, 55]);

const profitOf = (profits: readonly number[], year: number) =>
  profits[Math.min(year, profits.length) - 1] as number;

/** Adds up one year after the other, with no formula for the tail. */
function slowLifetime(rate: number, profits: readonly number[], discountRate: number): number {
  const life = 1 / rate;
  let value = 0;
  for (let year = 1; year < life + 1; year++) {
    const part = Math.min(1, life - (year - 1));
    value += (part * profitOf(profits, year)) / (1 + discountRate) ** year;
  }
  return value;
}

function slowSurvival(rate: number, profits: readonly number[], discountRate: number): number {
  let value = 0;
  for (let year = 1; year <= 4000; year++) {
    value += ((1 - rate) ** (year - 1) * profitOf(profits, year)) / (1 + discountRate) ** year;
  }
  return value;
}

const profits = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 12 });
const close = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected), 1e5));

test("lifetimeValue is the sum over a finite life", () => {
  const rate = fc.double({ min: 0.002, max: 1, noNaN: true });
  const discount = fc.double({ min: -0.01, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(rate, profits, discount, (d, stream, r) =>
      close(lifetimeValue(d, stream, discounting(r)), slowLifetime(d, stream, r)),
    ),
    { seed: 5, numRuns: runs(2000) },
  );
});

test.each([62, 62.5, 63, 63.5, 64, 64.5, 65])("so it is of %s years, about where tables end", (years) => {
  for (const stream of [STREAM, [7], [7, 0], Array.from({ length: 80 }, (_, year) => year)])
    close(lifetimeValue(1 / years, stream, discounting(0.03)), slowLifetime(1 / years, stream, 0.03));
});

test("survivalValue is the sum of what is left of the customers", () => {
  const rate = fc.double({ min: 0.02, max: 1, noNaN: true });
  const discount = fc.double({ min: 0, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(rate, profits, discount, (d, stream, r) =>
      close(survivalValue(d, stream, discounting(r)), slowSurvival(d, stream, r)),
    ),
    { seed: 6, numRuns: runs(300) },
  );
});

test.each([
  // domain.md 2.3, acquisition cost 51 added back: finite life at 6 %, year ends, 55 from year 5 on.
  [0.5, 14.7],
  [0.4, 33.2],
  [0.3, 64.6],
  [0.25, 90.4],
  [0.2, 131.54],
  [0.19, 141.74],
  [0.15, 194.7],
  [0.1, 304.66],
  [0.095, 319.91],
  [0.08, 373.9],
  [0.05, 530.7],
  [0.02, 766.8],
])("the published stream at %d is worth %d after winning the customer", (rate, worth) => {
  const value = lifetimeValue(rate, STREAM, discounting(0.06)) - 51;
  const decimals = /\.\d\d/.test(String(worth)) ? 2 : 1;
  expect(Number(value.toFixed(decimals))).toBe(worth);
});

test.each([
  // One whole year, then half of the second: 110 / 1.1 + 0.5 x 121 / 1.21
  [2 / 3, [110, 121], 0.1, 150],
  // Nobody stays longer than the year: 110 / 1.1
  [1, [110, 121], 0.1, 100],
  // For ever: 10 / 1.1 + (20 / 0.1) / 1.1
  [0, [10, 20], 0.1, 10 / 1.1 + 200 / 1.1],
  // Undiscounted: 4 years of 5
  [0.25, [5], 0, 20],
])("lifetimeValue(%d, %j, %d) is %d", (rate, stream, discount, expected) => {
  expect(lifetimeValue(rate, stream, discounting(discount))).toBeCloseTo(expected, 10);
});

test("a tiny discount rate does not cancel: a million years of 1 at 1e-12 are a little less than a million", () => {
  // n - n(n+1)/2 r + … = 1e6 - 0.5
  expect(lifetimeValue(1e-6, [1], discounting(1e-12))).toBeCloseTo(999_999.5, 2);
});

test("an endless life at 6 % is the perpetuity: 30/1.06 + … - 51 = 816.5", () => {
  expect(lifetimeValue(0, STREAM, discounting(0.06)) - 51).toBeCloseTo(816.5, 1);
  expect(lifetimeYears(0)).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  [{ rate: 0, profits: [5], discount: discounting(0) }, "PARAMETER"],
  [{ rate: 0, profits: [5], discount: discounting(-0.1) }, "PARAMETER"],
  [{ rate: 0, profits: [5], discount: discounting(0), method: "survival" as const }, "PARAMETER"],
  [{ rate: 0.1, profits: [5], discount: discounting(-0.1), method: "survival" as const }, "PARAMETER"],
  [{ rate: 1e-9, profits: [5], discount: discounting(-0.5) }, "TOTAL_TOO_LARGE"],
  [{ rate: 0.1, profits: [1e308], discount: discounting(0) }, "TOTAL_TOO_LARGE"],
])("valueOfLife refuses %j", (life, code) => {
  expect(valueOfLife(life)).toMatchObject({ code });
});

test("valueOfLife never gives anything but a finite number or a reason", () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  const discount = fc.double({ min: -1, max: 1e6, minExcluded: true, noNaN: true });
  const method = fc.constantFrom("lifetime" as const, "survival" as const);
  fc.assert(
    fc.property(rate, fc.array(any, { minLength: 1, maxLength: 4 }), discount, method, (d, p, r, how) => {
      const value = valueOfLife({ rate: d, profits: p, discount: discounting(r), method: how });
      expect(typeof value === "number" ? Number.isFinite(value) : value.code !== undefined).toBe(true);
    }),
    { seed: 7, numRuns: runs(2000) },
  );
});

test("losing more customers never raises the value of a profitable stream", () => {
  const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  const positive = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rate, rate, positive, (one, other, stream) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      expect(lifetimeValue(high, stream, discounting(0.1))).toBeLessThanOrEqual(
        lifetimeValue(low, stream, discounting(0.1)) + 1e-9,
      );
    }),
    { seed: 8, numRuns: runs(1000) },
  );
});

test("a last profit of nothing adds nothing, however long it goes on", () => {
  // Nobody leaves, nothing is discounted: 100 in the first year and nothing for ever after.
  expect(lifetimeValue(0, [100, 0], discounting(0))).toBe(100);
  expect(lifetimeValue(0, [100, 1], discounting(0))).toBe(Number.POSITIVE_INFINITY);
});
