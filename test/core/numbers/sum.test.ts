/** Sums are correctly rounded whatever their order. */

import { quotient } from "../../../src/core/numbers/decimal";
import { rowTotal } from "../../../src/core/numbers/row-total";
import { plus, sum } from "../../../src/core/numbers/sum";
import { InputError } from "../../../src/core/problem";
import { runs, seeded, shuffled } from "../seeded";

// The exact cases of CPython's Lib/test/test_math.py, testFsum; the results follow from IEEE 754 round-half-even.
const EXACT: readonly (readonly [readonly number[], number])[] = [
  [[], 0],
  [[0], 0],
  [[1e100, 1, -1e100, 1e-100, 1e50, -1, -1e50], 1e-100],
  [[1e308, 1e308, -1e308], 1e308],
  [[-1e308, 1e308, 1e308], 1e308],
  [[2 ** 53, -0.5, -(2 ** -54)], 2 ** 53 - 1],
  [[2 ** 53, 1, 2 ** -100], 2 ** 53 + 2],
  [[2 ** 53 + 10, 1, 2 ** -100], 2 ** 53 + 12],
  [[2 ** 53 - 4, 0.5, 2 ** -54], 2 ** 53 - 3],
  [[1e16, 1, 1e-16], 10000000000000002],
  [[1e16 - 2, 1 - 2 ** -53, -(1e16 - 2), -(1 - 2 ** -53)], 0],
  // The tie-breaking part must not get lost where its product with the rest would vanish: 2^-600 * 2^-660 is 0.
  [[2 ** -547, 2 ** -600, 2 ** -660], 2 ** -547 + 2 ** -599],
  // Money: the naive sums are 0.7999999999999999 and 0.9999999999999999.
  [[0.5, 0.2, 0.1], 0.8],
  [Array(10).fill(0.1), 1],
  // Blanks.
  [[Number.NaN], 0],
  [[1, Number.NaN, 2], 3],
  [[-0], 0],
];

test.each(EXACT)("sum(%j) is %d", (values, expected) => {
  expect(sum(values)).toBe(expected);
  expect(sum(Float64Array.from(values))).toBe(expected);
});

test("sum of a telescoping series is exact: 1.7^(i+1) - 1.7^i for i below 1000, less 1.7^1000, is -1", () => {
  // Also from CPython's suite. Numbers within a factor of two subtract exactly (Sterbenz), so nothing but -1.7^0 is left.
  const terms = Array.from({ length: 1000 }, (_, i) => 1.7 ** (i + 1) - 1.7 ** i);
  expect(sum([...terms, -(1.7 ** 1000)])).toBe(-1);
});

test("sum does not depend on the order of the rows", () => {
  const random = seeded(7);
  const values = Array.from({ length: 500 }, () => (random() - 0.5) * 10 ** Math.floor(random() * 30));
  const expected = sum(values);
  for (let seed = 1; seed <= 20; seed++) expect(sum(shuffled(values, seed))).toBe(expected);
});

test("sum of cents equals whole-number arithmetic", () => {
  const random = seeded(8);
  const cents = Array.from({ length: 10_000 }, () => Math.floor(random() * 1e7));
  const exact = cents.reduce((total, cent) => total + cent, 0); // below 2^53, so exact
  expect(sum(cents.map((cent) => cent / 100))).toBe(exact / 100);
});

test("sum refuses a total that no cell can hold, in words", () => {
  expect(() => sum([1e308, 1e308])).toThrow(InputError);
  expect(() => sum([-1e308, -1e308])).toThrow("the numbers add up to more than a cell can hold");
});

test("sum leaves its input as it was", () => {
  const values = Object.freeze([3, 1, 2]);
  expect(sum(values)).toBe(6);
});

/** A decimal in whole units of a power of ten, and as a number. */
interface Decimal {
  readonly units: bigint;
  readonly number: number;
}

/** Up to 14 digits, so that a sum of three has no more than the 15 that are certain. */
function decimals(count: number, places: number, seed: number): Decimal[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const units = BigInt(Math.round((random() - 0.3) * 10 ** Math.ceil(random() * 14)));
    return { units, number: numberOf(units, places) };
  });
}

/** The nearest double, by the language's own reading of decimals. */
const numberOf = (units: bigint, places: number) => Number(`${units}e-${places}`) + 0;

test.each([0, 2, 4, 5, 7, 9])("sums of decimals with %d places are those of whole numbers", (places) => {
  const [first, second, third] = [1, 2, 3].map((seed) => decimals(runs(3000), places, seed)) as [
    Decimal[],
    Decimal[],
    Decimal[],
  ];
  const wrong = first.flatMap((one, row) => {
    const [two, three] = [second[row] as Decimal, third[row] as Decimal];
    const ofTwo = numberOf(one.units + two.units, places);
    const ofThree = numberOf(one.units + two.units + three.units, places);
    const isRight =
      plus(one.number, two.number) === ofTwo &&
      sum([one.number, two.number]) === ofTwo &&
      sum([one.number, two.number, three.number]) === ofThree &&
      rowTotal([one.number, two.number, three.number]) === ofThree;
    return isRight ? [] : [[one.number, two.number, three.number]];
  });
  expect(wrong).toEqual([]);
});

test("an amount of money so large that its ten-thousandths are no longer certain is added up by its own decimals", () => {
  // 776484933914.617 + 813.8 by hand; in ten-thousandths the first is 7764849339146170, which its double misses by 1.
  expect(sum([776484933914.617, 813.8])).toBe(776484934728.417);
  expect(plus(776484933914.617, 813.8)).toBe(776484934728.417);
  expect(rowTotal([776484933914.617, 813.8])).toBe(776484934728.417);
});

test.each<[readonly number[], number]>([
  [[4, 1.5, 0.25, 0.0625, Number.NaN], 5.8125],
  [[0.5, -0.5], 0],
  [[0.1, 0.2, -0.3], 0],
  // By hand: 13.3333333333333 three times, and 60.0000000000001.
  [[13.3333333333333, 13.3333333333333, 13.3333333333333, 60.0000000000001], 100],
  // Of that size one decimal is certain, to which a sixteenth is 0.1.
  [[100_000_000_000_000, 0.0625], 100_000_000_000_000.1],
  [[], 0],
])("the parts %j of a row add up to %p", (parts, total) => {
  expect(rowTotal(parts)).toBe(total);
});

test("a quotient of decimals is that of whole numbers", () => {
  const [parts, wholes] = [decimals(1000, 4, 5), decimals(1000, 4, 6)];
  const wrong = parts.filter(({ units, number }, row) => {
    const whole = wholes[row] as Decimal;
    return whole.units !== 0n && quotient(number, whole.number) !== Number(units) / Number(whole.units) + 0;
  });
  expect(wrong).toEqual([]);
});
