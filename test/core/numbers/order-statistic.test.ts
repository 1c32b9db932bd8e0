/** Selecting ranks gives what a full sort gives. */

import { largestAt } from "../../../src/core/numbers/order-statistic";
import { runs, seeded, seededNormal } from "../seeded";

const MANY = 20_000; // well above the size that is simply sorted
const random = seeded(11);
const normal = seededNormal(12);
const column = (make: (index: number) => number, size = MANY) =>
  Float64Array.from({ length: size }, (_, i) => make(i));

const COLUMNS: readonly (readonly [string, Float64Array])[] = [
  ["one number", Float64Array.of(7)],
  ["two equal numbers", Float64Array.of(7, 7)],
  ["a few numbers", Float64Array.of(3, -1, 2, 2, -1, 0)],
  ["as many as are sorted", column(() => random(), 2048)],
  ["one more than are sorted", column(() => random(), 2049)],
  ["uniform", column(() => random() * 1e6)],
  ["money, log-normal", column(() => Math.round(Math.exp(7 + 1.5 * normal()) * 100) / 100)],
  ["both signs", column(() => normal() * 1000)],
  ["all negative", column(() => -Math.exp(normal()))],
  ["ascending", column((i) => i)],
  ["descending", column((i) => -i)],
  ["all equal", column(() => 99)],
  ["all equal and negative", column(() => -99)],
  ["all zero", column(() => 0)],
  ["zeros of both signs", column((i) => (i % 3 === 0 ? -0 : 0))],
  ["-0 among tiny negative numbers", column((i) => (i % 3 === 0 ? -0 : -i * Number.MIN_VALUE))],
  ["heavy ties", column(() => Math.floor(random() * 5) * 100)],
  ["ties with one exception", column((i) => (i === 12_345 ? 100 : 99))],
  ["leading 16 bits equal", column(() => 1 + random() / 32)],
  ["leading 32 bits equal", column(() => 1 + Math.floor(random() * 1e6) * 2 ** -52)],
  ["leading 48 bits equal", column(() => 1 + Math.floor(random() * 1000) * 2 ** -52)],
  ["leading 48 bits equal, negative", column(() => -1 - Math.floor(random() * 1000) * 2 ** -52)],
  ["subnormal", column(() => Math.floor(random() * 1e6) * Number.MIN_VALUE)],
  ["subnormal, both signs", column(() => Math.floor((random() - 0.5) * 1e6) * Number.MIN_VALUE)],
  ["from the smallest to the largest", column((i) => (i % 2 ? 1 : -1) * 10 ** ((i % 616) - 308))],
  ["the largest number", column((i) => (i % 2 ? Number.MAX_VALUE : -Number.MAX_VALUE))],
  // 1024 numbers are sampled, here every 19th: a guess from them is wrong, and must be dropped.
  ["only the largest are sampled", column((i) => (i % 19 === 0 ? 1e9 : 0) + random())],
  ["only the smallest are sampled", column((i) => (i % 19 === 0 ? 0 : 1e9) + random())],
  ["enough to narrow down several times", column(() => Math.exp(3 * normal()), 200_000)],
  ["a few positive at the top", column((i) => (i < 5 ? i : -i))],
];

describe("largestAt equals a full sort", () => {
  test.each(COLUMNS)("%s", (_, values) => {
    const descending = values.slice().sort().reverse(); // typed arrays sort by number, -0 below 0
    const n = values.length;
    const ranks = [1, 2, 0.01 * n, 0.05 * n, 0.2 * n, n / 2, n / 2, 0.9 * n, n - 1, n]
      .map((rank) => Math.min(n, Math.max(1, Math.round(rank))))
      .sort((one, other) => one - other);
    const found = largestAt(values, ranks);
    // Adding 0 turns -0 into 0: they are one value.
    const expected = ranks.map((rank) => (descending[rank - 1] as number) + 0);
    expect(Array.from(found, (value) => value + 0)).toEqual(expected);
  });

  test("at every rank of a column of both signs", () => {
    // Just above the size that is simply sorted; each of the ranks goes through all of them.
    const values = column(() => Math.round(normal() * 50), 2100);
    const apart = values.length / runs(values.length);
    const ranks = Array.from({ length: runs(values.length) }, (_, index) => 1 + Math.floor(index * apart));
    const descending = values.slice().sort().reverse();
    expect(Array.from(largestAt(values, ranks))).toEqual(ranks.map((rank) => descending[rank - 1]));
  });

  test("on a part of a larger buffer", () => {
    const whole = column(() => random() * 100, 9000);
    const part = whole.subarray(1000, 6001);
    expect(largestAt(part, [17])[0]).toBe(part.slice().sort().reverse()[16]);
  });
});

test.each(COLUMNS)("largestAt does not change its input: %s", (_, values) => {
  const before = values.slice();
  largestAt(values, [1, Math.ceil(values.length / 3)]);
  // By loop: toEqual takes seconds for 200 000 numbers.
  expect(values.findIndex((value, row) => !Object.is(value, before[row]))).toBe(-1);
});

test("largestAt with no ranks gives nothing", () => {
  expect(largestAt(Float64Array.of(1, 2), [])).toHaveLength(0);
});
